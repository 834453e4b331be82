"""An HTTPS server that misbehaves as it is told, and `requests` through QGIS, in the GUI thread and in another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from odd_server import OddServer
from qgis.core import QgsApplication, QgsAuthCertUtils
from qgis.PyQt.QtNetwork import QSslCertificate

from ..authority import Authority
from .harness import elsewhere, odd_server, send_here


@pytest.fixture(scope="module")
def authority(own_auth_database: None) -> Iterator[Authority]:
    """One that QGIS trusts, as if a company had added it."""
    manager = QgsApplication.authManager()
    authority = Authority()
    certificate = QSslCertificate(authority.pem)
    assert manager.storeCertAuthority(certificate)
    assert manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    _look_again()
    yield authority
    manager.removeCertAuthority(certificate)
    manager.removeCertTrustPolicy(certificate)
    _look_again()


def _look_again() -> None:
    manager = QgsApplication.authManager()
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()


@pytest.fixture
def server(authority: Authority, tmp_path: Path) -> Iterator[OddServer]:
    server = odd_server(authority, tmp_path)
    yield server
    server.close()


@pytest.fixture(params=["gui thread", "worker thread"])
def send(request: Any) -> Any:
    """`send_here`, in the GUI thread and in one of its own."""
    if request.param == "gui thread":
        return send_here
    return lambda *arguments, **options: elsewhere(lambda: send_here(*arguments, **options))
