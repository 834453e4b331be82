"""The web proxy that QGIS was told to use."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy


def web_proxy() -> str:
    """Host and port; empty where QGIS goes to the network directly, or by a proxy that carries everything (SOCKS).

    Empty also where QGIS would have to ask for its master password to tell.
    """
    if is_proxys_password_locked():
        return ""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    kinds = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)
    return f"{proxy.hostName()}:{proxy.port()}" if proxy.type() in kinds and proxy.hostName() else ""


def is_proxys_password_locked() -> bool:
    """Whether QGIS asks for its master password as soon as a thread wants to use the network, each time anew."""
    settings, manager = QgsSettings(), QgsApplication.authManager()
    is_used = settings.value("proxy/proxyEnabled", False, type=bool) and settings.value("proxy/authcfg", "", type=str)
    return bool(is_used) and not manager.isDisabled() and not manager.masterPasswordIsSet()
