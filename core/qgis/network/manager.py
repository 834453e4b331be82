"""What an exchange needs of Qt's network."""

from __future__ import annotations

from contextlib import suppress
from typing import Protocol

from qgis.PyQt.QtCore import QIODevice
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .qt_request import Outgoing


class Manager(Protocol):
    """Sends one request. It is made, used and closed in one thread."""

    def send(self, outgoing: Outgoing, body: QIODevice | None) -> QNetworkReply:
        """The reply, which nothing has come into yet. Raises `requests.exceptions`."""
        ...

    def is_proxied(self, request: QNetworkRequest) -> bool:
        """Whether the way leads through a proxy."""
        ...

    def close(self) -> None:
        """Stop what goes on, and take the reply away: whoever has it lets go of it before."""
        ...


def let_go(reply: QNetworkReply) -> None:
    """Have PyQt watch no more over a reply that is about to be deleted outside the GUI thread.

    PyQt hears of its end in the GUI thread, and not before that thread gets to its events. By then another reply may
    live at the same address, and it is that one's wrapper which PyQt declares dead, under the hands of whoever uses it.
    """
    with suppress(TypeError):  # nobody watches
        reply.destroyed.disconnect()
