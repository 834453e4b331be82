"""The account's database, dialled as the PostgreSQL provider does it.

With the certificate of the auth database and the pass file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..ports import AuthDatabase, Feedback
from ..postgres.connection import Connection
from ..postgres.datasets import LIST_DATASETS, Dataset, dataset
from ..postgres.dial import Deadline, dialled, query
from .session.certificate_files import certificate_files


class QgisDatabase:
    """`ports.Database`: each call dials once, and leaves no file behind. Times are in seconds."""

    def __init__(self, auth_database: AuthDatabase, dial_time_s: float = 15.0, query_time_s: float = 60.0) -> None:
        self._auth_database = auth_database
        self._dial_time_s = dial_time_s
        self._query_time_s = query_time_s

    def probe(self, connection: Connection, feedback: Feedback) -> None:
        """Prove that certificate, key and address are accepted."""
        with self._dialled(connection, feedback) as link:
            query(link, connection, "SELECT 1", Deadline(self._query_time_s, feedback.cancelled))

    def datasets(self, connection: Connection, feedback: Feedback) -> tuple[Dataset, ...]:
        """Every table and view that the key may read, in the order of their names."""
        with self._dialled(connection, feedback) as link:
            rows = query(link, connection, LIST_DATASETS, Deadline(self._query_time_s, feedback.cancelled))
        return tuple(map(dataset, rows))

    @contextmanager
    def _dialled(self, connection: Connection, feedback: Feedback) -> Iterator[Any]:
        self._auth_database.unlock()
        with certificate_files(connection.authcfg) as certificate:
            deadline = Deadline(self._dial_time_s, feedback.cancelled)
            with dialled(connection, certificate, deadline) as link:
                yield link
