"""libpq itself, asked what it would dial with."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from pathlib import Path


class _Option(ctypes.Structure):
    """`PQconninfoOption` of libpq-fe.h."""

    _fields_ = (
        ("keyword", ctypes.c_char_p),
        ("envvar", ctypes.c_char_p),
        ("compiled", ctypes.c_char_p),
        ("val", ctypes.c_char_p),
        ("label", ctypes.c_char_p),
        ("dispchar", ctypes.c_char_p),
        ("dispsize", ctypes.c_int),
    )


_libpq = ctypes.CDLL(ctypes.util.find_library("pq"))
_libpq.PQconndefaults.restype = ctypes.POINTER(_Option)


def values_of(service: str, folder: Path) -> dict[str, str] | None:
    """What a dial of the service would use, with `PGSYSCONFDIR` at `folder`; None where libpq reads no such service.

    Environment variables and defaults fill in what the service does not say.
    """
    changed = {"PGSERVICE": service, "PGSYSCONFDIR": str(folder)}
    before = {name: os.environ.get(name) for name in changed}
    os.environ.update(changed)
    try:
        options = _libpq.PQconndefaults()
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
    if not options:
        return None
    found = {}
    for option in options:
        if option.keyword is None:
            break
        if option.val is not None:
            found[option.keyword.decode()] = option.val.decode("utf-8", "surrogateescape")
    _libpq.PQconninfoFree(options)
    return found


def libpq_file() -> Path:
    """The library itself."""
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    return next(Path(line.split()[-1]) for line in maps if "/libpq.so" in line)
