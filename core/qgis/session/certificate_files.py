"""The client certificate as files, for as long as a dial takes: libpq reads it from nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from psycopg2.extensions import parse_dsn
from qgis.PyQt.QtCore import QDir

from ...accounts.errors import AuthEntryMissing
from ..auth_database.auth_manager_lock import turn
from ..auth_database.configs import auth_manager, config_exists

_PARAMETERS = ("sslcert", "sslkey", "sslrootcert")


@contextmanager
def certificate_files(authcfg: str) -> Iterator[Mapping[str, str]]:
    """Give libpq's parameters for a certificate; the files are gone when the block ends, however it ends.

    Raises `AuthEntryMissing` where QGIS has no usable certificate of that id.
    """
    written: dict[str, str] = {}
    try:
        if config_exists(authcfg):
            # The auth manager writes the files, each time anew; in a provider it is the provider that removes them.
            with turn():
                _done, items = auth_manager().updateDataSourceUriItems([], authcfg, "postgres")
            written = {name: value for name, value in parse_dsn(" ".join(items)).items() if name in _PARAMETERS}
        if set(written) != set(_PARAMETERS):
            raise AuthEntryMissing(authcfg=authcfg)
        yield {"sslmode": "verify-full", **written}
    finally:
        for path in map(Path, written.values()):
            _remove(path)


def _remove(path: Path) -> None:
    """Remove a file that QGIS made for us; never one of the user's."""
    temporary = Path(QDir.tempPath()).resolve()
    if path.name.startswith("tmp") and path.resolve().parent == temporary:
        path.unlink(missing_ok=True)
