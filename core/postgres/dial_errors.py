"""Why a dial failed: from how far it came and what was said to one of our errors.

libpq speaks the user's language, so its own sentences are no help here. What does not change with the language: how far
the dial came, OpenSSL's reasons, the server's own words (CARTO's are English), the function names that libpq prints,
and the host's name.
"""

from __future__ import annotations

import re
from enum import IntEnum

from .connection import Login
from .errors import (
    AddressNotAllowed,
    CertificateRefused,
    DatabaseError,
    DatabaseKeyRefused,
    DatabaseNameMismatch,
    DatabaseNotTrusted,
    DatabaseUnreachable,
    GrantMissing,
)


class Progress(IntEnum):
    """How far a dial came."""

    DIALLED = 0  # no TCP connection yet
    CONNECTED = 1  # TCP stands; the server has not said a word
    ANSWERED = 2  # the server has agreed to TLS
    READY = 3  # signed in


# OpenSSL: what the server says of our certificate, as TLS alerts (RFC 8446, 6.2); "unknown ca" is its view of our CA.
_OWN_CERTIFICATE = re.compile(
    r"alert (?:bad certificate|certificate (?:revoked|expired|unknown|required)|unknown ca|unsupported certificate"
    r"|access denied|handshake failure|no certificate)|peer did not return a certificate",
    re.IGNORECASE,
)
# OpenSSL: what we think of the server's.
_SERVERS_CERTIFICATE = re.compile(r"certificate verify failed", re.IGNORECASE)
# The server's words, and libpq's name for the function that finds no password.
_KEY = re.compile(r"password authentication failed|fe_sendauth:", re.IGNORECASE)
_NOT_ALLOWED = re.compile(r"no pg_hba\.conf entry|not allowed to connect from", re.IGNORECASE)
_NO_GRANT = re.compile(r"permission denied", re.IGNORECASE)


def dial_error(login: Login, progress: Progress, text: str) -> DatabaseError:
    """The error for a dial that ended with libpq's or the server's `text`."""
    host = login.host
    if progress is Progress.DIALLED:
        return DatabaseUnreachable(text, host=host)
    said = _without_preamble(text, login.port)
    if _OWN_CERTIFICATE.search(said):
        return CertificateRefused(text, host=host)
    if _SERVERS_CERTIFICATE.search(said):
        return DatabaseNotTrusted(text, host=host)
    if _KEY.search(said):
        return DatabaseKeyRefused(text, host=host, user=login.user)
    if _NOT_ALLOWED.search(said):
        return AddressNotAllowed(text, host=host)
    if _NO_GRANT.search(said):
        return GrantMissing(text, host=host)
    # libpq names the host again only to say that the server's certificate is for another one.
    if host in said and not re.search(r"\b(?:FATAL|ERROR)\b", said):
        return DatabaseNameMismatch(text, host=host)
    # Only now: on a fast network the server answers and TLS fails within one step, before progress is noticed.
    if progress is Progress.CONNECTED:
        # CARTO drops who is not on the allow-list before a word is said.
        return AddressNotAllowed(text, host=host)
    return DatabaseError(text, host=host)


def silence_error(login: Login, progress: Progress) -> DatabaseError:
    """The error for a dial that did not end in time."""
    if progress <= Progress.CONNECTED:
        return AddressNotAllowed("No answer in time.", host=login.host)
    return DatabaseUnreachable("The server stopped answering.", host=login.host)


def query_error(login: Login, sqlstate: str | None, text: str) -> DatabaseError:
    """The error for a query that the server refused; `sqlstate` as in PostgreSQL's appendix A."""
    if sqlstate == "42501":
        return GrantMissing(text, host=login.host)
    return DatabaseError(text, host=login.host)


def _without_preamble(text: str, port: int) -> str:
    """What follows libpq's "connection to server at … (…), port … failed: ", in whatever language that is."""
    return re.sub(rf"^[^\n]*?(?<!\d){port}(?!\d)[^:\n]*: ", "", text, count=1)
