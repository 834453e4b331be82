"""The web proxy that QGIS was told to use."""

from __future__ import annotations

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy


def web_proxy() -> str:
    """Host and port; empty where QGIS goes to the network directly, or by a proxy that carries everything (SOCKS)."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    kinds = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)
    return f"{proxy.hostName()}:{proxy.port()}" if proxy.type() in kinds and proxy.hostName() else ""
