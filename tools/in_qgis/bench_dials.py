"""Run by QGIS's Python: dial an account again and again, in one of three ways."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import psycopg2
from benchmark import answer, installation_of, qgis_started, question, seconds, timed
from qgis.core import QgsCredentials, QgsTransaction


def through_qgis(conninfo: str, count: int) -> list[float]:
    """A transaction has a connection of its own, not one of a pool: each beginning is a dial."""
    times = []
    for _ in range(count):
        transaction = QgsTransaction.create(conninfo, "postgres")
        times.append(seconds(begin, transaction))
        transaction.rollback()
    return times


def begin(transaction: Any) -> None:
    done, error = transaction.begin()
    if not done:
        raise RuntimeError(error)


def bare(parameters: Mapping[str, Any], count: int) -> list[float]:
    times = []
    for _ in range(count):
        took_s, link = timed(dial, parameters)
        times.append(took_s)
        link.close()
    return times


def dial(parameters: Mapping[str, Any]) -> Any:
    link = psycopg2.connect(**parameters)
    link.cursor().execute("SELECT 1")
    return link


def main() -> None:
    from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
    from carto_direct_sql.core.qgis.connections import data_source
    from carto_direct_sql.core.qgis.session.certificate_files import certificate_files
    from carto_direct_sql.core.qgis.session.pass_file import SessionPassFile
    from carto_direct_sql.core.qgis.settings import QgisSavedAccounts

    asked = question()
    vault, saved_accounts = QgisAuthDatabase(interactive=False), QgisSavedAccounts()
    installed = installation_of(asked["user"])
    connection, key = installed.connection, vault.key(installed.key_authcfg).reveal()
    conninfo = data_source(connection).connectionInfo(False)
    with certificate_files(connection.authcfg) as files:  # QGIS has the certificate in memory from now on
        if asked["way"] == "bare libpq":
            place = {"host": connection.host, "port": connection.port, "dbname": connection.database}
            parameters = {**place, "user": connection.user, "password": key, **files}
            answer({"times": bare(parameters, asked["count"])})
            return
    pass_file = SessionPassFile(vault, saved_accounts)
    if asked["way"] == "session pass file":
        pass_file.start()
    else:
        QgsCredentials.instance().put(conninfo, connection.user, key)
    answer({"times": through_qgis(conninfo, asked["count"])})
    pass_file.close()


with qgis_started():
    main()
