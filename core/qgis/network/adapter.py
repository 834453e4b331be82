"""`requests` the way QGIS goes to the network: its proxy, its trusted CAs, its network logger, in any thread.

Not by `QgsBlockingNetworkRequest`: that one saves every answer to a GET in QGIS's cache on the disk, and CARTO's
answers hold API keys; it sends a POST again when its answer is lost, follows redirects itself, takes a time limit for
an empty success, and does not stop at any size.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest
from requests.adapters import BaseAdapter

from ...ports import Feedback
from .exchange import Exchange, TimeLimits
from .response import response_of

# Nothing of ours is kept: no cookies, no remembered passwords, no copy on the disk; and redirects are for `requests` to
# judge.
_ATTRIBUTES = {
    QNetworkRequest.Attribute.CacheLoadControlAttribute: QNetworkRequest.CacheLoadControl.AlwaysNetwork,
    QNetworkRequest.Attribute.CacheSaveControlAttribute: False,
    QNetworkRequest.Attribute.CookieLoadControlAttribute: QNetworkRequest.LoadControl.Manual,
    QNetworkRequest.Attribute.CookieSaveControlAttribute: QNetworkRequest.LoadControl.Manual,
    QNetworkRequest.Attribute.AuthenticationReuseAttribute: QNetworkRequest.LoadControl.Manual,
    QNetworkRequest.Attribute.RedirectPolicyAttribute: QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
}
# Qt sets these itself, and undoes compression only where it asked for it.
_QTS_OWN = frozenset({"accept-encoding", "content-length", "host", "connection"})


class QgisHttp:
    """`ports.Http`."""

    def __call__(self, feedback: Feedback) -> requests.Session:
        """A session that speaks HTTPS only; nothing of the environment, such as a proxy or a `.netrc`, plays a part."""
        session = requests.Session()
        session.trust_env = False
        session.adapters.clear()
        session.mount("https://", QgisAdapter(feedback))
        return session


class QgisAdapter(BaseAdapter):
    """Sends each request through QGIS's network access manager; waits for the answer, or to be cancelled."""

    def __init__(self, feedback: Feedback) -> None:
        super().__init__()
        self._feedback = feedback
        self._reached: set[str] = set()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """The whole answer; `stream` changes nothing. Raises `requests.exceptions`, and `errors.Cancelled`.

        Certificates are QGIS's business: `verify=False`, another CA file or a client's certificate are ValueErrors.
        """
        if verify is not True or cert:
            raise ValueError("QGIS decides whom to trust.")
        host, limits = urlsplit(str(request.url)).netloc, TimeLimits.of(timeout)
        known = host in self._reached
        with Exchange(request, qt_request(request), limits, self._feedback.cancelled, known) as exchange:
            answer = exchange.run()
        self._reached.add(host)
        return response_of(answer, request)

    def close(self) -> None:
        """Nothing to do: QGIS keeps its connections itself."""


def qt_request(request: requests.PreparedRequest) -> QNetworkRequest:
    """What Qt has to send."""
    made = QNetworkRequest(QUrl(request.url, QUrl.ParsingMode.StrictMode))
    for name, value in request.headers.items():
        if name.lower() not in _QTS_OWN:
            made.setRawHeader(_bytes(name), _bytes(value))
    for attribute, value in _ATTRIBUTES.items():
        # As a number: PyQt 6 would wrap its enum so that Qt cannot read it.
        made.setAttribute(attribute, getattr(value, "value", value))
    return made


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")
