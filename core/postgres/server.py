"""A database of any PostgreSQL server, seen as an account: one that CARTO has nothing to do with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import quote, unquote, urlsplit

from ..carto.account import Account
from .connection import USUAL_PORT, Login
from .service_file import SERVER_PREFIX

SCHEME = "postgresql://"
_NOT_IN_SERVICES = re.compile(r"[^a-z0-9.-]+")
_NOT_IN_NAMES = re.compile(r"[/\\]+")


@dataclass(frozen=True)
class Server(Account):
    """`base_url` names host, port, database and user as libpq does: `postgresql://alice@db.example.com:5432/gis`.

    It has no management API: no allow-list is kept for it, no certificate is issued and no key made.
    """

    has_management: ClassVar[bool] = False

    @classmethod
    def of(cls, login: Login) -> Server:
        """The account by which somebody signs in there."""
        host = f"[{login.host}]" if ":" in login.host else login.host
        user, database = (quote(text, safe="") for text in (login.user, login.database))
        return cls(login.user, f"{SCHEME}{user}@{host}:{login.port}/{database}")

    @property
    def login(self) -> Login:
        """Where it is and who signs in."""
        parts = urlsplit(self.base_url)
        return Login(self.host, parts.port or USUAL_PORT, unquote(parts.path.lstrip("/")), self.user)

    @property
    def label(self) -> str:
        """Such as `alice@db.example.com/gis`."""
        login = self.login
        place = f"[{login.host}]" if ":" in login.host else login.host
        port = "" if login.port == USUAL_PORT else f":{login.port}"
        return f"{login.user}@{place}{port}/{login.database}"

    @property
    def is_cloud(self) -> bool:
        """Never: whoever names a server by hand may name any."""
        return False

    @property
    def service_name(self) -> str:
        """Of host, database and user, on every computer the same: `directsql_db.example.com_gis_alice`."""
        login = self.login
        place = login.host if login.port == USUAL_PORT else f"{login.host}-{login.port}"
        parts = (_NOT_IN_SERVICES.sub("_", part.lower()).strip("_") for part in (place, login.database, login.user))
        return SERVER_PREFIX + "_".join(parts)

    @property
    def connection_name(self) -> str:
        """Such as `gis@db.example.com`; QGIS keeps no name with a slash."""
        return _NOT_IN_NAMES.sub("_", f"{self.login.database}@{self.host}")


def account_at(user: str, base_url: str) -> Account:
    """The account that was kept by these two, of whichever kind its address is."""
    return Server(user, base_url) if base_url.startswith(SCHEME) else Account(user, base_url)
