"""Where may the API key go? A file names the server that gets it, and files can be forged."""

from __future__ import annotations

import re

from ...accounts.saved_account import SavedAccount
from ...carto.account import CLOUD
from ...certificates.errors import ServerInvalid, ServerNotOfCarto, ServerUnconfirmed
from ...postgres.connection import Login
from ...postgres.server_identity import ServerIdentity, server_identity
from .context import ConnectContext

# libpq would take a comma for the next of several servers, and a slash for the folder of a socket.
_PLAIN_HOST = re.compile(r"[^\s,/@\\'\"\x00-\x20]{1,253}")
_NAME = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)


def require_known_server(context: ConnectContext, login: Login, authorities: tuple[bytes, ...]) -> None:
    """Raise `ServerInvalid`, `ServerNotOfCarto`, or `ServerUnconfirmed` for a server that nobody has confirmed yet.

    A certificate that CARTO has just issued comes from the account's own server, by a connection that was verified.
    """
    account = context.request.account
    if not _PLAIN_HOST.fullmatch(login.host):
        raise ServerInvalid(host=login.host)
    if account.is_cloud and not _is_of_carto(login.host):
        raise ServerNotOfCarto(host=login.host, account=account.label)
    if account.is_cloud or context.brought is None:
        return
    server = server_identity(login.host, login.port, authorities)
    if server not in (context.request.confirmed_server, _identity_of(context.existing)):
        raise ServerUnconfirmed(server)


def _is_of_carto(host: str) -> bool:
    return bool(_NAME.fullmatch(host)) and host.lower().endswith(f".{CLOUD}")


def _identity_of(saved: SavedAccount | None) -> ServerIdentity | None:
    if saved is None:
        return None
    login = saved.connection.login
    try:
        return server_identity(login.host, login.port, (authority.encode() for authority in saved.authorities))
    except ValueError:  # somebody has changed the settings
        return None
