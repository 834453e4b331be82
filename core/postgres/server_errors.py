"""What a PostgreSQL server says when it lets nobody in: by its SQLSTATE, and without one by its words.

Codes: PostgreSQL's documentation, appendix A. Where one code means several things, the name of the file that is in
every language's text or of PostgreSQL's own function tells them apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import (
    AddressRejected,
    CertificateMissing,
    CertificateNotOfUser,
    DatabaseBusy,
    DatabaseError,
    DatabaseKeyRefused,
    DatabaseMissing,
    DatabaseStarting,
    DatabaseUserUnknown,
    GrantMissing,
)
from .server_words import WORDS

# libpq writes "FATAL:  28P01: password authentication failed ...", the first word in the server's language, the code
# only if it was asked to. Other words of its own never have two blanks there.
_SAID = re.compile("(?:^|\n|: ?|\uff1a)[^\\s:]{1,20}: {2}(?:([0-9A-Z]{5}): )?(.*)", re.DOTALL)
_FUNCTION = re.compile(r"\n[^\s:]+: {2}(\w+), \w+\.c:\d+")
_ADDRESS_FILE = "pg_hba.conf"
_LOGIN_REFUSED = "28000"  # for one of several reasons

_BY_CODE: dict[str, type[DatabaseError]] = {
    "28P01": DatabaseKeyRefused,
    "3D000": DatabaseMissing,
    "42501": GrantMissing,
    "53300": DatabaseBusy,
    "57P01": DatabaseStarting,
    "57P02": DatabaseStarting,
    "57P03": DatabaseStarting,
}
_BY_FUNCTION: dict[str, type[DatabaseError]] = {
    "ClientAuthentication": CertificateMissing,
    "auth_failed": CertificateNotOfUser,
    "InitializeSessionUserId": DatabaseUserUnknown,
}


@dataclass(frozen=True)
class ServerWords:
    """What a server said: its SQLSTATE and the name of PostgreSQL's function where libpq tells them, and the rest."""

    code: str
    function: str
    text: str


def said_by_server(text: str) -> ServerWords | None:
    """Read what libpq passes on; None where these are libpq's own words."""
    said = _SAID.search(text)
    if said is None:
        return None
    function = _FUNCTION.search(text)
    return ServerWords(said.group(1) or "", function.group(1) if function else "", said.group(2))


def server_error(said: ServerWords) -> type[DatabaseError]:
    """The kind of error."""
    by_words = _by_words(said.text)
    if said.code == _LOGIN_REFUSED:
        by_function = AddressRejected if _ADDRESS_FILE in said.text else _BY_FUNCTION.get(said.function)
        return by_function or by_words or DatabaseUserUnknown
    by_code = _BY_CODE.get(said.code)
    if by_code is not None and by_words is not None and issubclass(by_words, by_code):
        return by_words  # says the same, and more
    return by_code or by_words or DatabaseError


def kind_of_code(code: str) -> type[DatabaseError] | None:
    """The kind of error that an SQLSTATE alone stands for, if it does."""
    return _BY_CODE.get(code)


def _by_words(text: str) -> type[DatabaseError] | None:
    return next((kind for kind, words in WORDS if re.search("|".join(words), text, re.IGNORECASE)), None)
