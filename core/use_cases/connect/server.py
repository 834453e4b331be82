"""Where may the API key go? A file names the server that gets it, and files can be forged."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from ...accounts.saved_account import SavedAccount
from ...carto.account import CLOUD
from ...certificates.authorities import anchors
from ...certificates.errors import LoginUnusable, ServerInvalid, ServerNotOfCarto, ServerUnconfirmed
from ...certificates.openssl import UNREADABLE
from ...certificates.x509_certificates import certificates_in, to_der
from ...postgres.connection import Login
from ...postgres.server_identity import ServerIdentity
from .context import ConnectContext

# libpq would take a comma for the next of several servers, and a slash for the folder of a socket.
_PLAIN_HOST = re.compile(r"[^\s,/@\\'\"\x00-\x20]{1,253}")
_LONGEST_NAME = 63  # PostgreSQL cuts a longer one
_NAME = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)


def require_known_server(context: ConnectContext, login: Login, authorities: tuple[bytes, ...]) -> None:
    """Raise `ServerInvalid`, `ServerNotOfCarto`, or `ServerUnconfirmed` for a server that nobody has confirmed yet.

    A certificate that CARTO has just issued comes from the account's own server, by a connection that was verified.
    """
    account = context.request.account
    require_plain_host(login)
    if account.is_cloud and not _is_of_carto(login.host):
        raise ServerNotOfCarto(host=login.host, account=account.label)
    if account.is_cloud or context.brought is None:
        return
    server = server_identity(login.host, login.port, authorities)
    if server not in (context.request.confirmed_server, _identity_of(context.existing)):
        raise ServerUnconfirmed(server)


def require_plain_host(login: Login) -> None:
    """Raise `ServerInvalid` for what libpq would take for something else than one server."""
    if not _PLAIN_HOST.fullmatch(login.host):
        raise ServerInvalid(host=login.host)


def require_plain_login(login: Login) -> None:
    """Raise `ServerInvalid`, or `LoginUnusable` for what cannot stand in a service file of libpq's."""
    require_plain_host(login)
    for name in (login.database, login.user):
        if not name or len(name.encode()) > _LONGEST_NAME or not name.isprintable() or name != name.rstrip():
            raise LoginUnusable(name=name[:_LONGEST_NAME])


def server_identity(host: str, port: int, authorities: Iterable[bytes]) -> ServerIdentity:
    """`authorities` are PEM, in any order. Raises one of `openssl.UNREADABLE` for what is no certificate.

    Who trusts the anchors trusts what they have signed, and it is a root's fingerprint that administrators know.
    """
    found = [certificate for authority in authorities for certificate in certificates_in(authority)]
    digests = sorted(hashlib.sha256(to_der(certificate)).hexdigest() for certificate in anchors(found))
    # With blanks, for as one word of 95 letters it would make a narrow panel wide.
    return ServerIdentity(host, port, ", ".join(bytes.fromhex(digest).hex(" ").upper() for digest in digests))


def _is_of_carto(host: str) -> bool:
    return bool(_NAME.fullmatch(host)) and host.lower().endswith(f".{CLOUD}")


def _identity_of(saved: SavedAccount | None) -> ServerIdentity | None:
    if saved is None:
        return None
    login = saved.connection.login
    try:
        return server_identity(login.host, login.port, (authority.encode() for authority in saved.authorities))
    except UNREADABLE:  # somebody has changed the settings
        return None
