"""The account's database, dialled by its service as QGIS itself does it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, Callable

from ..carto.api_keys import TableGrant
from ..carto.grantable_tables import LIST_GRANTABLE_TABLES, grantable_table
from ..ports import Feedback
from .connection import Connection
from .contents import Contents, LookedInto, contents_query, look_into, read_contents
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
    ) -> LookedInto:
        """What these datasets hold, with one query if all can be read; `sample` looks at their first rows only."""
        with self._asking(connection, feedback) as ask:

            def look(some: Sequence[Dataset]) -> dict[Dataset, Contents]:
                return read_contents(some, ask(contents_query(some, sample)))

            return look_into(datasets, look)

    def grantable_tables(self, connection: Connection, feedback: Feedback) -> tuple[TableGrant, ...]:
        """What a new API key can be granted; to be asked with the master key."""
        return tuple(map(grantable_table, self._rows(connection, LIST_GRANTABLE_TABLES, feedback)))

    def _rows(self, connection: Connection, sql: str, feedback: Feedback) -> list[tuple[Any, ...]]:
        with self._asking(connection, feedback) as ask:
            return ask(sql)

    @contextmanager
    def _asking(self, connection: Connection, feedback: Feedback) -> Iterator[Callable[[str], list[tuple[Any, ...]]]]:
        """What gives the rows of queries. It dials when it is first called, and when a query has ended the link."""
        with ExitStack() as links:
            link: Any = None

            def ask(sql: str) -> list[tuple[Any, ...]]:
                nonlocal link
                if link is None or link.closed:
                    deadline = Deadline(self._dial_time_s, feedback.cancelled)
                    link = links.enter_context(dialled(connection, deadline))
                # The server is to stop before we do: else nobody says why, and it goes on for nobody.
                limit_ms = int(self._query_time_s * 900)
                limited = f"SET statement_timeout = {limit_ms}; {sql}"
                return query(link, connection, limited, Deadline(self._query_time_s, feedback.cancelled))

            yield ask
