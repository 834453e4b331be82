"""Why a dial failed: from what was seen and said to one of our errors.

libpq speaks the user's language, and the server its own, so words come last. Before them count, in this order: what the
server said first, its SQLSTATE, OpenSSL's code and reasons (in English everywhere), and how far the dial came.
"""

from __future__ import annotations

import errno
import os
import re
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from .connection import Connection, Login
from .errors import (
    AddressNotAllowed,
    CertificateRefused,
    CertificateUnusable,
    ConnectionDropped,
    DatabaseAuthorityUnknown,
    DatabaseBusy,
    DatabaseCertificateExpired,
    DatabaseCertificateNotYetValid,
    DatabaseError,
    DatabaseKeyRefused,
    DatabaseNameMismatch,
    DatabaseNotTrusted,
    DatabasePortClosed,
    DatabaseStalled,
    DatabaseStarting,
    DatabaseUnreachable,
    NotPostgres,
    QueryFailed,
    QueryTooSlow,
    RefusedByServer,
    RelationMissing,
    ServiceFileMissing,
    ServiceNotOpen,
    TlsNotOffered,
    TlsNotShared,
)
from .server_errors import kind_of_code, said_by_server, server_error
from .wire import ERROR, HUNG_UP, TLS_AGREED, TLS_REFUSED, sqlstate_before_tls


class Progress(IntEnum):
    """How far a dial came."""

    DIALLED = 0  # no TCP connection yet
    CONNECTED = 1  # TCP stands; the server has not agreed to TLS
    ANSWERED = 2  # the server has agreed to TLS
    READY = 3  # signed in


@dataclass(frozen=True)
class Evidence:
    """What is known of a dial that failed.

    `text` is libpq's; `first_word` the server's first bytes (`wire.HUNG_UP`: it hung up instead; None: not seen);
    `hung_up` says that the server ended the connection, `before_tls` that libpq failed before the server heard of TLS;
    `verify_code` is OpenSSL's (X509_V_ERR), None where it is not known.
    """

    progress: Progress
    text: str = ""
    first_word: bytes | None = None
    hung_up: bool = False
    before_tls: bool = False
    verify_code: int | None = None


# OpenSSL: what the server says of our certificate, as TLS alerts (RFC 8446, 6.2); "unknown ca" is its view of our CA.
_OWN_CERTIFICATE = re.compile(
    r"alert (?:bad certificate|certificate (?:revoked|expired|unknown|required)|unknown ca|unsupported certificate"
    r"|access denied|handshake failure|no certificate)|peer did not return a certificate",
    re.IGNORECASE,
)
# OpenSSL: what it says of the files of our own certificate, before anything is sent.
_OWN_FILES = re.compile(
    r"\b(?:ee|ca) key too small|\b(?:ee|ca) md too weak|key values mismatch|no start line|bad end line|bad base64"
    r"|bad decrypt|bad password read|key too small|no certificate assigned|wrong tag|too long\b.*asn1",
    re.IGNORECASE,
)
# OpenSSL: what answers is no TLS; it is another version.
_NOT_TLS = re.compile(r"wrong version number|packet length too long|http request", re.IGNORECASE)
_OTHER_TLS = re.compile(
    r"unsupported protocol|no protocols available|alert protocol version|no shared cipher|insufficient security",
    re.IGNORECASE,
)
# OpenSSL: what we think of the server's certificate.
_SERVERS_CERTIFICATE = re.compile(r"certificate verify failed", re.IGNORECASE)
_BY_VERIFY_CODE: dict[int, type[DatabaseError]] = {
    9: DatabaseCertificateNotYetValid,
    10: DatabaseCertificateExpired,
    **dict.fromkeys((2, 18, 19, 20, 21, 27), DatabaseAuthorityUnknown),
}
_STOPPED, _NO_RELATION = "57014", "42P01"
_NO_KEY = re.compile(r"fe_sendauth:")  # libpq's function that finds no password
_AUTHORITIES = re.compile(r"\.ca\.pem\b")  # as the session calls the file
_QUOTES = "\"'`\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c-\u300f"


def start_error(connection: Connection, text: str) -> DatabaseError:
    """The error for a dial that libpq did not even begin, or that ended at once."""
    login = connection.login
    if connection.service in text:
        return ServiceNotOpen(text, host=login.host, service=connection.service)
    named = os.environ.get("PGSERVICEFILE")
    if named and not Path(named).exists():
        return ServiceFileMissing(text, file=named)
    return DatabaseUnreachable(text, host=login.host)


def dial_error(login: Login, evidence: Evidence) -> DatabaseError:
    """The error for a dial that failed."""
    kind, reason = _kind(login, evidence)
    facts = {"host": login.host, "port": login.port, "user": login.user, "database": login.database}
    if kind is DatabaseError and reason:
        return RefusedByServer(evidence.text, **facts, reason=reason)
    return kind(evidence.text, **facts)


def silence_error(login: Login, progress: Progress) -> DatabaseError:
    """The error for a dial that did not end in time."""
    if progress <= Progress.CONNECTED:
        return AddressNotAllowed("No answer in time.", host=login.host)
    return DatabaseStalled("The server stopped answering.", host=login.host)


def query_error(login: Login, sqlstate: str | None, text: str, said: str = "") -> DatabaseError:
    """The error for a query that failed: `text` is all that is known of it, `said` the server's message alone.

    `sqlstate` as in PostgreSQL's appendix A (empty: the server said nothing).
    """
    if not sqlstate:
        return DatabaseError(text, host=login.host)
    kind: type[DatabaseError] | None = QueryTooSlow if sqlstate == _STOPPED else kind_of_code(sqlstate)
    if kind is not None:
        return kind(text, host=login.host, port=login.port, user=login.user, database=login.database)
    return (RelationMissing if sqlstate == _NO_RELATION else QueryFailed)(text, host=login.host, reason=said or text)


def _kind(login: Login, evidence: Evidence) -> tuple[type[DatabaseError], str]:
    """The kind of error; and what the server itself has said, if it has."""
    if evidence.progress is Progress.DIALLED:
        # libpq hands on what the system says, in the system's language.
        is_closed = os.strerror(errno.ECONNREFUSED) in evidence.text
        return DatabasePortClosed if is_closed else DatabaseUnreachable, ""
    word = evidence.first_word
    if word is not None and word != TLS_AGREED and word[:1] != ERROR:
        return {HUNG_UP: ConnectionDropped, TLS_REFUSED: TlsNotOffered}.get(word, NotPostgres), ""
    text = _without_preamble(evidence.text, login.port)
    said = said_by_server(text)
    if said is not None:
        return server_error(said), said.text.partition("\n")[0]
    if word is not None and word[:1] == ERROR:
        return _before_tls(word), ""
    return _of_tls(evidence, text) or _of_libpq(login, evidence, text), ""


def _before_tls(word: bytes) -> type[DatabaseError]:
    """An error in place of the answer about TLS. Anybody could have said it, so only what does no harm is believed."""
    code = sqlstate_before_tls(word)
    if code is None:
        return NotPostgres
    kind = kind_of_code(code)
    return kind if kind in (DatabaseBusy, DatabaseStarting) else TlsNotOffered


def _of_tls(evidence: Evidence, text: str) -> type[DatabaseError] | None:
    """What OpenSSL says; None where it is not the one that speaks."""
    if _SERVERS_CERTIFICATE.search(text):
        return _BY_VERIFY_CODE.get(evidence.verify_code or 0, DatabaseNotTrusted)
    if _OWN_CERTIFICATE.search(text):
        return CertificateRefused
    if _NOT_TLS.search(text):
        return NotPostgres
    if _OTHER_TLS.search(text):
        return TlsNotShared
    if _OWN_FILES.search(text) or evidence.before_tls:
        return DatabaseNotTrusted if _AUTHORITIES.search(text) else CertificateUnusable
    return None


def _of_libpq(login: Login, evidence: Evidence, text: str) -> type[DatabaseError]:
    """What libpq says, whose words are of no use in other languages."""
    if _NO_KEY.search(text):
        return DatabaseKeyRefused
    # It quotes the host's name again only to say that the server's certificate is for another one.
    if re.search(rf"[{_QUOTES}]\s?{re.escape(login.host)}\s?[{_QUOTES}]", text, re.IGNORECASE):
        return DatabaseNameMismatch
    if evidence.hung_up or evidence.progress is Progress.CONNECTED:
        # CARTO drops who is not on the allow-list before a word is said.
        return ConnectionDropped
    return DatabaseError


def _without_preamble(text: str, port: int) -> str:
    """What follows libpq's "connection to server at … (…), port … failed: ", in whatever language that is."""
    return re.sub(rf"^[^\n]*?(?<!\d){port}(?!\d)[^:\uff1a\n]*(?:: |\uff1a)", "", text, count=1)
