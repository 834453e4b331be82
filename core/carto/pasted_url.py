"""A web address as people paste it, with or without scheme, taken apart."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

_LONGEST_HOST = 253
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")


@dataclass(frozen=True)
class PastedUrl:
    """`typed` is host and port as they stood there; `host` is in its plainest form, an IPv6 address in brackets.

    `port` is None where it need not be named, `segments` are the path's parts.
    """

    typed: str
    host: str
    port: int | None
    segments: tuple[str, ...]

    @property
    def place(self) -> str:
        """Host and port, as a URL names them."""
        return self.host if self.port is None else f"{self.host}:{self.port}"


def read_url(pasted: str) -> PastedUrl | None:
    """Read an address of a web server; None for anything else, and for what plays tricks."""
    parts = _split(pasted)
    if parts is None:
        return None
    host, segments = _host(parts), _segments(parts.path)
    return PastedUrl(parts.netloc, host, _port(parts), segments) if host and segments is not None else None


def _split(pasted: str) -> SplitResult | None:
    scheme = _SCHEME.match(pasted)
    if scheme and scheme.group(1).lower() not in ("http", "https"):
        return None
    try:
        parts = urlsplit(pasted if scheme else "https://" + pasted.lstrip("/"))
        usable = parts.port != 0
    except ValueError:  # brackets without an IPv6 address, a port that is none
        return None
    return parts if usable and "@" not in parts.netloc else None


def _host(parts: SplitResult) -> str | None:
    """Give the host in lower case and ASCII."""
    host = parts.hostname or ""
    try:
        if "[" in parts.netloc:
            return None if "%" in host else f"[{ipaddress.IPv6Address(host)}]"
        host = host.encode("idna").decode("ascii").lower().rstrip(".")
    except ValueError:  # not an address; a name that IDNA refuses (UnicodeError)
        return None
    labels = host.split(".")
    return host if len(host) <= _LONGEST_HOST and all(map(_LABEL.fullmatch, labels)) else None


def _port(parts: SplitResult) -> int | None:
    """Give the port to name: none where it is the usual one; `http` becomes `https`, so its 80 goes too."""
    usual = (443, 80) if parts.scheme == "http" else (443,)
    return None if parts.port in usual else parts.port


def _segments(path: str) -> tuple[str, ...] | None:
    """Give the path's parts, or None where it plays tricks: `..`, an escaped slash."""
    segments = tuple(segment for segment in path.split("/") if segment)
    plain = [unquote(segment) for segment in segments]
    return None if any(part in (".", "..") or set(part) & set("/\\") for part in plain) else segments
