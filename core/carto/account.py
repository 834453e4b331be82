"""A CARTO account, and the addresses by which people name it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from .errors import InvalidAccountAddress

CLOUD = "carto.com"
# Subdomains of the cloud that belong to CARTO itself.
NOT_ACCOUNTS = frozenset(
    {"www", "app", "api", "accounts", "academy", "auth", "basemaps", "blog", "dbconn", "docs", "documentation", "go"}
    | {"help", "info", "libs", "login", "mail", "public", "signup", "sso", "staging", "status", "support", "team"}
)

_LONGEST_TEXT = 2048
_LONGEST_SHOWN = 80
_LONGEST_HOST = 253
# Around what people copy out of mails and documents: quotes, brackets, and marks that nobody sees.
_WRAPPING = " \t\r\n\u00a0\u200b\u2060\ufeff\"'`<>«»“”„\u2018\u2019"
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
# CARTO's rules (user.rb, organization.rb); an organization's name is a host's label as well, which sets its length.
_USER = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_ORGANIZATION = re.compile(r"[a-z0-9-]+")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
# CARTO's master keys are 40 hexadecimal digits, its other keys 22 or more letters and digits of both cases.
_API_KEY = re.compile(r"[0-9a-fA-F]{40}|(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9_-]{20,}")


@dataclass(frozen=True)
class Account:
    """`user` is the account's name, `base_url` where its API lives, without a trailing slash (docs/carto-api.md)."""

    user: str
    base_url: str

    @property
    def label(self) -> str:
        """How people recognise it: the base address without its scheme, such as `maps.example.com/user/alice`."""
        return self.base_url.partition("://")[2]

    @property
    def host(self) -> str:
        """The server's name or address, without port and brackets."""
        return urlsplit(self.base_url).hostname or ""

    def url(self, path: str) -> str:
        """Where `path`, such as `api/v3/api_keys`, lives in this account."""
        return f"{self.base_url}/{path.lstrip('/')}"


def parse_account(text: str) -> Account:
    """Understand what people paste: a user's subdomain, an organization's, an on-premises address, a dashboard page.

    Raises `errors.InvalidAccountAddress`, whose text shows neither a password nor an API key that was pasted along.
    """
    pasted = text.strip(_WRAPPING)
    account = _understand(pasted)
    if account is None:
        raise InvalidAccountAddress(text=_shown(pasted))
    return account


def _understand(pasted: str) -> Account | None:
    if len(pasted) > _LONGEST_TEXT or not pasted.isprintable() or " " in pasted or "\\" in pasted:
        return None
    if _USER.fullmatch(pasted.lower()) and not _API_KEY.fullmatch(pasted):
        return _cloud_account(pasted.lower(), ())
    parts = _split(pasted)
    if parts is None:
        return None
    segments = _segments(parts.path)
    host = _host(parts)
    if segments is None or host is None:
        return None
    name, is_cloud = _cloud_name(host)
    if is_cloud:
        return _cloud_account(name, segments) if parts.port in (None, 80, 443) else None
    return _on_premises_account(host, _port(parts), segments)


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


def _segments(path: str) -> tuple[str, ...] | None:
    """Give the path's parts, or None where it plays tricks: `..`, an escaped slash."""
    segments = tuple(segment for segment in path.split("/") if segment)
    plain = [unquote(segment) for segment in segments]
    return None if any(part in (".", "..") or set(part) & set("/\\") for part in plain) else segments


def _host(parts: SplitResult) -> str | None:
    """Give the host in its plainest form: lower case, ASCII, an IPv6 address in brackets."""
    host = parts.hostname or ""
    try:
        if "[" in parts.netloc:
            return None if "%" in host else f"[{ipaddress.IPv6Address(host)}]"
        host = host.encode("idna").decode("ascii").lower().rstrip(".")
    except ValueError:  # not an address; a name that IDNA refuses (UnicodeError)
        return None
    labels = host.split(".")
    return host if len(host) <= _LONGEST_HOST and all(map(_LABEL.fullmatch, labels)) else None


def _cloud_name(host: str) -> tuple[str, bool]:
    """Give the subdomain of CARTO's cloud (empty: none), and whether `host` is in the cloud at all."""
    name, dot, domain = host.partition(".")
    if host == CLOUD or host.endswith(f".{CLOUD}"):
        return (name if dot and domain == CLOUD else ""), True
    return "", False


def _cloud_account(name: str, segments: tuple[str, ...]) -> Account | None:
    if name in NOT_ACCOUNTS:
        return None
    base = f"https://{name}.{CLOUD}"
    if not segments or segments[0].lower() not in ("u", "user"):
        return Account(name, base) if _USER.fullmatch(name) else None
    user = _user(segments) if _ORGANIZATION.fullmatch(name) else None
    return Account(user, f"{base}/u/{user}") if user else None


def _on_premises_account(host: str, port: int | None, segments: tuple[str, ...]) -> Account | None:
    if not segments or segments[0].lower() not in ("u", "user"):
        return None
    user = _user(segments)
    place = host if port is None else f"{host}:{port}"
    return Account(user, f"https://{place}/{segments[0].lower()}/{user}") if user else None


def _user(segments: tuple[str, ...]) -> str | None:
    user = segments[1].lower() if len(segments) > 1 else ""
    return user if _USER.fullmatch(user) else None


def _port(parts: SplitResult) -> int | None:
    """Give the port to name: none where it is the usual one; `http` becomes `https`, so its 80 goes too."""
    usual = (443, 80) if parts.scheme == "http" else (443,)
    return None if parts.port in usual else parts.port


def _shown(pasted: str) -> str:
    """Keep what a message may repeat: no user info, no query, no misplaced API key, nothing endless."""
    place = re.split(r"[?#]", pasted.rpartition("@")[2])[0]
    if any(map(_API_KEY.fullmatch, re.split(r"[^A-Za-z0-9_-]", place[:_LONGEST_TEXT]))):
        return "…"
    printable = "".join(character if character.isprintable() else " " for character in place[: _LONGEST_SHOWN + 1])
    return printable if len(printable) <= _LONGEST_SHOWN else printable[:_LONGEST_SHOWN] + "…"
