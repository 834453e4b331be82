"""Run by QGIS's Python: dial an account again and again, in one of three ways."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg2
from benchmark import answer, qgis_started, question, saved_account_of, seconds, session_service, timed
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthMethodConfig, QgsCredentials, QgsTransaction
from qgis.PyQt.QtNetwork import QSslCertificate


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


def bare(login: Any, credentials: Any, count: int) -> list[float]:
    """By libpq alone, with files and a password, and nothing of QGIS's."""
    contents = {
        "sslcert": credentials.certificate,
        "sslkey": credentials.private_key.reveal().encode(),
        "sslrootcert": b"\n".join(credentials.authorities),
    }
    with tempfile.TemporaryDirectory() as folder:
        parameters: dict[str, Any] = {"host": login.host, "port": login.port, "dbname": login.database}
        parameters |= {"user": login.user, "password": credentials.password.reveal(), "sslmode": "verify-full"}
        for name, content in contents.items():
            file = Path(folder) / name
            file.touch(0o600)
            file.write_bytes(content)
            parameters[name] = str(file)
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


def through_the_credential_cache(login: Any, credentials: Any, count: int) -> list[float]:
    """As QGIS does without the plugin: the certificate by an authcfg, the key from what it remembers."""
    manager = QgsApplication.authManager()
    for authority in QSslCertificate.fromData(b"\n".join(credentials.authorities)):
        manager.storeCertAuthority(authority)
        manager.storeCertTrustPolicy(authority, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    config = QgsAuthMethodConfig("Identity-Cert")
    config.setId("bench01")
    config.setName("bench")
    config.setConfigMap({"certid": QgsAuthCertUtils.shaHexForCert(QSslCertificate(credentials.certificate))})
    manager.storeAuthenticationConfig(config)
    place = f"dbname='{login.database}' host={login.host} port={login.port}"
    conninfo = f"{place} sslmode=verify-full authcfg=bench01"
    QgsCredentials.instance().put(conninfo, login.user, credentials.password.reveal())
    try:
        return through_qgis(conninfo, count)
    finally:
        manager.removeAuthenticationConfig("bench01")


def main() -> None:
    from carto_direct_sql.core.postgres.connection import Credentials
    from carto_direct_sql.core.qgis.connections import data_source

    asked = question()
    saved = saved_account_of(asked["user"])
    way, count = asked["way"], asked["count"]
    with session_service() as session:
        if way == "session service":
            session.services.open(saved)
            answer({"times": through_qgis(data_source(saved.connection).connectionInfo(False), count)})
            return
        identity = session.auth_database.identity(saved.certificate_fingerprint)
        key = session.auth_database.key(saved.key_authcfg)
    credentials = Credentials(*identity, key, tuple(one.encode() for one in saved.authorities))
    dialled = bare if way == "bare libpq" else through_the_credential_cache
    answer({"times": dialled(saved.connection.login, credentials, count)})


with qgis_started():
    main()
