"""A CARTO account, and the addresses by which people name it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import urlsplit

from ..postgres.connection import Login
from .errors import (
    AccountIsApiKey,
    AccountIsServer,
    AccountNotNamed,
    AccountNotNamedAtAddress,
    InvalidAccountAddress,
    MisspeltCloud,
    NewerPlatform,
)
from .pasted import LONGEST_TEXT, holds_api_key, is_api_key, names_server, shown, tidy
from .pasted_url import PastedUrl, read_url

CLOUD = "carto.com"
EARLIER_CLOUD = "cartodb.com"
NEWER_PLATFORM = ("app.carto.com", "api.carto.com")
# Subdomains of the cloud that belong to CARTO itself.
NOT_ACCOUNTS = frozenset(
    {"www", "app", "api", "accounts", "academy", "auth", "basemaps", "blog", "dbconn", "docs", "documentation", "go"}
    | {"help", "info", "libs", "login", "mail", "public", "signup", "sso", "staging", "status", "support", "team"}
)

# CARTO's rules (user.rb, organization.rb); an organization's name is a host's label as well, which sets its length.
_USER = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_ORGANIZATION = re.compile(r"[a-z0-9-]+")
# The name of a section in a file of libpq's, which also names files of ours.
_NOT_IN_SERVICES = re.compile(r"[^a-z0-9.-]+")
# How a company calls the server itself: maps.example.com is nobody's account, alice.maps.example.com is Alice's.
_FRONT_DOORS = NOT_ACCOUNTS | {"carto", "cartodb", "geo", "geoportal", "gis", "map", "maps", "webgis"}
_FEWEST_LABELS = 3  # alice.example.com
_MEMBER = ("u", "user")


@dataclass(frozen=True)
class Account:
    """`user` is the account's name, `base_url` where its API lives, without a trailing slash (docs/carto-api.md).

    `has_management`: there is an API that keeps an allow-list, issues certificates and makes keys. `base_url` is also
    what the account is told apart by; `postgres.server.Server` is the kind without that API.
    """

    has_management: ClassVar[bool] = True

    user: str
    base_url: str

    @property
    def label(self) -> str:
        """How people recognise it: the base address without its scheme, such as `maps.example.com/user/alice`."""
        return self.base_url.partition("://")[2]

    @property
    def dashboard_url(self) -> str:
        """The page that CARTO shows its user first."""
        return f"{self.base_url}/dashboard"

    @property
    def host(self) -> str:
        """The server's name or address, without port and brackets."""
        return urlsplit(self.base_url).hostname or ""

    @property
    def is_cloud(self) -> bool:
        """Whether it lives at CARTO's own servers."""
        return self.host == CLOUD or self.host.endswith(f".{CLOUD}")

    @property
    def login(self) -> Login | None:
        """Where its database is and who signs in; None where that comes with a certificate, as CARTO has it."""
        return None

    @property
    def service_name(self) -> str:
        """What libpq calls the account's connection, on every computer the same: `carto_alice` in the cloud.

        Elsewhere with the server's name, `carto_maps.example.com_alice`, or with a user's own subdomain,
        `carto_alice.maps.example.com`. No two accounts share one: a user's name holds neither dot nor underscore.
        """
        parts = urlsplit(self.base_url)
        place = parts.netloc.lower()
        if self.is_cloud:
            return f"carto_{self.user}"
        if not parts.path and not _NOT_IN_SERVICES.search(place):
            return f"carto_{place}"
        return "_".join(("carto", _NOT_IN_SERVICES.sub("_", place).strip("_"), self.user))

    @property
    def connection_name(self) -> str:
        """What its first connection in QGIS is called."""
        return f"CARTO {self.user}"


def parse_account(text: str) -> Account:
    """Understand what people paste: a user's subdomain, an organization's, an on-premises address, a dashboard page.

    Raises `errors.InvalidAccountAddress`, whose text shows neither a password nor an API key that was pasted along.
    """
    pasted = tidy(text[: 2 * LONGEST_TEXT])
    account = _understand(pasted)
    if account is None:
        raise InvalidAccountAddress(text=shown(pasted))
    return account


def _understand(pasted: str) -> Account | None:
    if names_server(pasted):
        raise AccountIsServer
    if len(pasted) > LONGEST_TEXT or not pasted.isprintable() or " " in pasted or "\\" in pasted:
        return None
    if is_api_key(pasted):
        raise AccountIsApiKey
    if _USER.fullmatch(pasted.lower()):
        return _cloud_account(pasted.lower(), ())
    url = read_url(pasted)
    if url is None:
        return None
    # An API key must not even be asked for in the DNS.
    if holds_api_key(url.typed) or (_names_member(url.segments) and any(map(is_api_key, url.segments))):
        raise AccountIsApiKey
    if any(url.host == platform or url.host.endswith(f".{platform}") for platform in NEWER_PLATFORM):
        raise NewerPlatform(host=url.host)
    for cloud in (CLOUD, EARLIER_CLOUD):
        if url.host == cloud or url.host.endswith(f".{cloud}"):
            name = url.host[: -len(cloud)].rstrip(".")
            return _cloud_account(name, url.segments) if url.port in (None, 80) else None
    if _is_nearly_cloud(url.host):
        raise MisspeltCloud(text=shown(pasted))
    return _on_premises_account(url)


def _cloud_account(name: str, segments: tuple[str, ...]) -> Account | None:
    if name in NOT_ACCOUNTS:
        return None
    base = f"https://{name}.{CLOUD}"
    if not _names_member(segments):
        return Account(name, base) if _USER.fullmatch(name) else None
    user = _member(segments) if _ORGANIZATION.fullmatch(name) else None
    return Account(user, f"{base}/u/{user}") if user else None


def _on_premises_account(url: PastedUrl) -> Account | None:
    if _names_member(url.segments):
        user = _member(url.segments)
        return Account(user, f"https://{url.place}/{url.segments[0].lower()}/{user}") if user else None
    # Users as subdomains, which is how CARTO is installed unless somebody says otherwise.
    labels = url.host.split(".")
    if len(labels) == 1 and url.host != "localhost" and "[" not in url.host:
        return None
    is_name = len(labels) >= _FEWEST_LABELS and not labels[-1].isdigit()
    if not is_name or labels[0] in _FRONT_DOORS or not _USER.fullmatch(labels[0]):
        is_address = labels[-1].isdigit() or "[" in url.host
        raise (AccountNotNamedAtAddress if is_address else AccountNotNamed)(host=url.place)
    return Account(labels[0], f"https://{url.place}")


def _is_nearly_cloud(host: str) -> bool:
    """Whether the cloud was meant: a letter is wrong, or its name stands before that of another server.

    The master key is sent to the address, so this is not taken for a server of one's own.
    """
    domain = _as_seen(".".join(host.split(".")[-2:]))
    return f".{CLOUD}." in f".{host}." or any(
        _is_one_edit_away(domain, cloud) or _looks_like(domain, cloud) for cloud in (CLOUD, EARLIER_CLOUD)
    )


def _as_seen(host: str) -> str:
    """With the letters that people see in place of IDNA's."""
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def _looks_like(text: str, word: str) -> bool:
    """Whether there are letters of other alphabets in the place of some of its own."""
    return len(text) == len(word) and all(one == own or not one.isascii() for one, own in zip(text, word))


def _is_one_edit_away(text: str, word: str) -> bool:
    """Whether one letter was forgotten, added, replaced, or exchanged with the next."""
    shorter = min(len(text), len(word))
    common = next((place for place in range(shorter) if text[place] != word[place]), shorter)
    typed, meant = text[common:], word[common:]
    is_exchanged = len(typed) > 1 and typed[:2] == meant[:2][::-1] and typed[2:] == meant[2:]
    return is_exchanged or typed[1:] in (meant, meant[1:]) or typed == meant[1:]


def _names_member(segments: tuple[str, ...]) -> bool:
    return bool(segments) and segments[0].lower() in _MEMBER


def _member(segments: tuple[str, ...]) -> str | None:
    user = segments[1].lower() if len(segments) > 1 else ""
    return user if _USER.fullmatch(user) else None
