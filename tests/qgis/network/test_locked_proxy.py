"""A company's proxy whose password QGIS keeps in its auth database, while that is locked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests
from odd_server import OddServer
from qgis.core import QgsAuthMethodConfig, QgsCredentials, QgsNetworkAccessManager, QgsSettings

from carto_direct_sql.core.carto.errors import ProxyPasswordLocked
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.qgis.network.web_proxy import web_proxy

from ..conftest import MASTER
from .harness import elsewhere, send_here


class Asked(QgsCredentials):
    """Stands in QGIS's place where a dialog would open, and counts."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.setInstance(self)

    def requestMasterPassword(self, password: str, stored: bool = False) -> tuple[bool, str]:
        self.times += 1
        return False, ""

    def request(self, realm: str, username: str, password: str, message: str = "") -> tuple[bool, str, str]:
        self.times += 1
        return False, "", ""


@pytest.fixture
def locked_proxy(auth_manager: Any) -> Iterator[Asked]:
    config, settings, earlier = QgsAuthMethodConfig("Basic"), QgsSettings(), QgsCredentials.instance()
    config.setName("proxy")
    config.setConfig("username", "bob")
    config.setConfig("password", "a proxy's password")
    assert auth_manager.storeAuthenticationConfig(config)[0]
    wishes = {"Enabled": True, "Type": "HttpProxy", "Host": "localhost", "Port": "1"}
    for name, value in wishes.items():
        settings.setValue(f"proxy/proxy{name}", value)
    settings.setValue("proxy/authcfg", config.id())
    settings.setValue("proxy/noProxyUrls", ["http://nothing.example.com"])
    asked = Asked()
    auth_manager.clearMasterPassword()
    yield asked
    QgsCredentials.setInstance(asked, earlier)
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_nobody_is_asked_and_nothing_is_sent_until_the_auth_database_is_unlocked(
    locked_proxy: Asked, auth_manager: Any, server: OddServer
) -> None:
    with pytest.raises(ProxyPasswordLocked) as raised:
        elsewhere(lambda: send_here("GET", server.url))
    assert elsewhere(web_proxy) == ""
    assert locked_proxy.times == 0
    assert raised.value.cure is Cure.UNLOCK_AUTH_DATABASE
    assert auth_manager.setMasterPassword(MASTER, True)
    with pytest.raises(requests.exceptions.ProxyError):
        elsewhere(lambda: send_here("GET", server.url))
    assert elsewhere(web_proxy) == "localhost:1"
    assert locked_proxy.times == 0
