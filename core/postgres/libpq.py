"""What libpq and OpenSSL know of a dial and psycopg2 does not pass on.

psycopg2 hands over its connection's pointer for such calls (`pgconn_ptr`), and libpq that of OpenSSL's connection
(`PQsslStruct`). The functions must be those of the very library that psycopg2 uses. On Linux the loader finds them;
elsewhere nothing is known, and libpq's words have to do.
"""

from __future__ import annotations

import ctypes
import sys
from functools import lru_cache
from typing import Any

from psycopg2 import _psycopg
from psycopg2.extensions import libpq_version

_VERBOSE = 2  # PQERRORS_VERBOSE
_ARGUMENTS: dict[str, tuple[list[Any], Any]] = {
    "PQlibVersion": ([], ctypes.c_int),
    "PQsetErrorVerbosity": ([ctypes.c_void_p, ctypes.c_int], ctypes.c_int),
    "PQsslStruct": ([ctypes.c_void_p, ctypes.c_char_p], ctypes.c_void_p),
    "SSL_up_ref": ([ctypes.c_void_p], ctypes.c_int),
    "SSL_get_verify_result": ([ctypes.c_void_p], ctypes.c_long),
    "SSL_free": ([ctypes.c_void_p], None),
}


def ask_for_sqlstate(link: Any) -> None:
    """Have libpq write SQLSTATE and PostgreSQL's own function into what it says of the server's errors."""
    library = _library()
    if library is not None:
        library.PQsetErrorVerbosity(link.pgconn_ptr, _VERBOSE)


class TlsWitness:
    """Sees what OpenSSL found about the server's certificate, which libpq does not say. To be closed.

    libpq forgets all of it as soon as the dial fails, so the witness keeps a reference of its own.
    """

    def __init__(self) -> None:
        self._tls: int | None = None

    def look(self, link: Any) -> None:
        """Take the reference, if TLS has begun."""
        library = _library()
        if library is not None and self._tls is None:
            self._tls = library.PQsslStruct(link.pgconn_ptr, b"OpenSSL")
            if self._tls is not None:
                library.SSL_up_ref(self._tls)

    def verify_code(self) -> int | None:
        """OpenSSL's X509_V_ERR code (0: nothing was found wrong), or None where it is not known."""
        library = _library()
        return int(library.SSL_get_verify_result(self._tls)) if library is not None and self._tls is not None else None

    def close(self) -> None:
        """Give the reference back."""
        library = _library()
        if library is not None and self._tls is not None:
            library.SSL_free(self._tls)
        self._tls = None


@lru_cache(maxsize=1)
def _library() -> ctypes.PyDLL | None:
    """The libpq that psycopg2 calls, with its OpenSSL; None where that is not certain."""
    if sys.platform != "linux":
        return None
    # The loader's own order: what the whole program shares, then what psycopg2's module brings along.
    for path in (None, _psycopg.__file__):
        library = _declared(path)
        if library is not None and library.PQlibVersion() == libpq_version():
            return library
    return None


def _declared(path: str | None) -> ctypes.PyDLL | None:
    try:
        library = ctypes.PyDLL(path)
        for name, (arguments, result) in _ARGUMENTS.items():
            function = getattr(library, name)
            function.argtypes, function.restype = arguments, result
    except (OSError, AttributeError):
        return None
    return library
