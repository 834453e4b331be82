"""The account's database, dialled by its service as QGIS itself does it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from ..carto.api_keys import TableGrant
from ..carto.grantable_tables import LIST_GRANTABLE_TABLES, grantable_table
from ..ports import Feedback
from .connection import Connection
from .contents import Contents, contents_query, read_contents
from .datasets import LIST_DATASETS, Dataset, dataset
from .dial import Deadline, dialled, query
from .examination import EXAMINE, Examination


class PostgresDatabase:
    """`ports.Database`: each call dials once. Times are in seconds."""

    def __init__(self, dial_time_s: float = 15.0, query_time_s: float = 60.0) -> None:
        self._dial_time_s = dial_time_s
        self._query_time_s = query_time_s

    def probe(self, connection: Connection, feedback: Feedback) -> None:
        """Prove that certificate, key and address are accepted."""
        self._rows(connection, "SELECT 1", feedback)

    def examine(self, connection: Connection, feedback: Feedback) -> Examination:
        """Prove it, and see what is there."""
        began = time.monotonic()
        with dialled(connection, Deadline(self._dial_time_s, feedback.cancelled)) as link:
            dial_s = time.monotonic() - began
            rows = query(link, connection, EXAMINE, Deadline(self._query_time_s, feedback.cancelled))
            tls = str(link.info.ssl_attribute("protocol") or "TLS")
        database, version, clock, postgis, readable = rows[0]
        return Examination(database, version, clock, postgis, readable, tls, dial_s)

    def datasets(self, connection: Connection, feedback: Feedback) -> tuple[Dataset, ...]:
        """Every table and view that the key may read, in the order of their names."""
        return tuple(map(dataset, self._rows(connection, LIST_DATASETS, feedback)))

    def contents(
        self, connection: Connection, datasets: Sequence[Dataset], sample: bool, feedback: Feedback
    ) -> dict[Dataset, Contents]:
        """What these datasets hold, with one query; `sample` looks at their first rows only."""
        if not datasets:
            return {}
        return read_contents(datasets, self._rows(connection, contents_query(datasets, sample), feedback))

    def grantable_tables(self, connection: Connection, feedback: Feedback) -> tuple[TableGrant, ...]:
        """What a new API key can be granted; to be asked with the master key."""
        return tuple(map(grantable_table, self._rows(connection, LIST_GRANTABLE_TABLES, feedback)))

    def _rows(self, connection: Connection, sql: str, feedback: Feedback) -> list[tuple[object, ...]]:
        with dialled(connection, Deadline(self._dial_time_s, feedback.cancelled)) as link:
            # The server is to stop before we do: else nobody says why, and it goes on for nobody.
            limit_ms = int(self._query_time_s * 900)
            limited = f"SET statement_timeout = {limit_ms}; {sql}"
            return query(link, connection, limited, Deadline(self._query_time_s, feedback.cancelled))
