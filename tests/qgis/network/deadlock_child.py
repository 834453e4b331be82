"""One thread sends requests, one has an authcfg expanded, again and again; Python listens to the auth manager.

`deadlock_child.py URL CA CERTIFICATE KEY REQUESTS`. Ends with 0 when all went well; when Python's lock is never free
again, the watchdog, which needs none, writes where each thread stands and ends the process with 1.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import checkout

WATCHDOG_S = 60
FILES = ("sslcert", "sslkey", "sslrootcert")


class Unstoppable:
    def begin(self, step: object) -> None: ...

    def cancelled(self) -> bool:
        return False


def main(url: str, ca_file: str, certificate_file: str, key_file: str, requests: int) -> None:
    faulthandler.dump_traceback_later(WATCHDOG_S, exit=True)
    checkout.register()
    from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthMethodConfig
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtNetwork import QSsl, QSslCertificate, QSslKey

    from carto_direct_sql.core.qgis.network.adapter import QgisHttp

    application = QgsApplication([], False)
    application.initQgis()
    manager = QgsApplication.authManager()
    manager.setPasswordHelperEnabled(False)
    assert manager.setMasterPassword("a master phrase for tests", True)
    authority = QSslCertificate(Path(ca_file).read_bytes())
    assert manager.storeCertAuthority(authority)
    assert manager.storeCertTrustPolicy(authority, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    certificate = QSslCertificate(Path(certificate_file).read_bytes())
    assert manager.storeCertIdentity(certificate, QSslKey(Path(key_file).read_bytes(), QSsl.KeyAlgorithm.Rsa))
    config = QgsAuthMethodConfig("Identity-Cert")
    config.setName("anybody's")
    config.setConfigMap({"certid": QgsAuthCertUtils.shaHexForCert(certificate)})
    stored, config = manager.storeAuthenticationConfig(config)
    assert stored
    heard: list[bool] = []
    manager.masterPasswordVerified.connect(heard.append, Qt.ConnectionType.DirectConnection)
    over = threading.Event()

    def expand() -> None:
        """As a provider does when it dials: QGIS emits the signal with the auth manager's lock in hand."""
        while not over.is_set():
            manager.clearCachedConfig(config.id())
            _expanded, items = manager.updateDataSourceUriItems([], config.id())
            for name, _, value in (item.partition("=") for item in items):
                if name in FILES:
                    Path(value.strip("'")).chmod(0o600)
                    Path(value.strip("'")).unlink()

    def send() -> None:
        with QgisHttp()(Unstoppable()) as session:
            for _ in range(requests):
                assert session.get(url, timeout=(20, 20)).status_code == 204
                sys.stdout.write("sent\n")
                sys.stdout.flush()

    expanding = threading.Thread(target=expand)
    expanding.start()
    try:
        send()
    finally:
        over.set()
        expanding.join()
    assert heard
    sys.stdout.write("all well\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:5], int(sys.argv[5]))
