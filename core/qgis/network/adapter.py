"""`requests` the way QGIS goes to the network: its proxy, its trusted CAs, its network logger, in any thread.

Not by `QgsBlockingNetworkRequest`: that one saves every answer to a GET in QGIS's cache on the disk, and CARTO's
answers hold API keys; it sends a POST again when its answer is lost, follows redirects itself, takes a time limit for
an empty success, and does not stop at any size.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import requests
from requests.adapters import BaseAdapter

from ...ports import Cancellation
from .exchange import Exchange
from .qgis_manager import QgisManager
from .response import response_of
from .time_limits import TimeLimits


class QgisHttp:
    """`ports.Http`."""

    def __call__(self, cancellation: Cancellation) -> requests.Session:
        """A session that speaks HTTPS only; nothing of the environment, such as a proxy or a `.netrc`, plays a part."""
        session = requests.Session()
        session.trust_env = False
        session.adapters.clear()
        session.mount("https://", QgisAdapter(cancellation))
        return session


class QgisAdapter(BaseAdapter):
    """Sends each request through QGIS's network access manager; waits for the answer, or to be cancelled."""

    def __init__(self, cancellation: Cancellation) -> None:
        super().__init__()
        self._cancellation = cancellation

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """The whole answer; `stream` changes nothing.

        Raises `requests.exceptions`, `Cancelled` and `ProxyPasswordLocked`.

        `timeout` is a number, a pair or a `urllib3.Timeout`, whose `total` limits the whole exchange.

        Certificates are QGIS's business: `verify=False`, another CA file or a client's certificate are ValueErrors.
        """
        if verify is not True or cert:
            raise ValueError("QGIS decides whom to trust.")
        reply = Exchange(request, TimeLimits.of(timeout), self._cancellation.cancelled, QgisManager).run()
        return response_of(reply, request)

    def close(self) -> None:
        """Nothing to do: each exchange has a connection of its own."""
