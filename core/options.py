"""What people, and those who manage their computers, can set: the one place that knows each setting.

Each has its default and a sentence; `core/qgis/settings.py` reads and keeps them, QGIS's options and the README show
them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from .text import QT_TRANSLATE_NOOP

Value = Union[bool, str]

_YES = ("1", "true", "yes", "on")
_NO = ("0", "false", "no", "off", "")


@dataclass(frozen=True)
class Option:
    """`name` is what it is called in QGIS's settings; `title` and `sentence` are for `translate("Options", …)`."""

    name: str
    default: Value
    title: str
    sentence: str

    @property
    def variable(self) -> str:
        """The environment variable that gives another default."""
        return f"CARTO_DIRECT_SQL_{self.name.upper()}"

    @staticmethod
    def write(value: Value) -> str:
        """How it stands in settings."""
        return str(value).lower() if isinstance(value, bool) else value

    def read(self, text: object) -> Value:
        """What stands in settings or in the environment, as this option's kind of value.

        What is neither yes nor no says nothing, and so switches nothing on or off.
        """
        said = str(text).strip()
        if not isinstance(self.default, bool):
            return said
        return said.lower() in _YES if said.lower() in (*_YES, *_NO) else self.default


ACCOUNT_ADDRESS = Option(
    "account_address",
    "",
    QT_TRANSLATE_NOOP("Options", "Account address"),
    QT_TRANSLATE_NOOP("Options", "Stands in the panel already when an account is added."),
)
ADDRESS_SERVICE = Option(
    "address_service",
    "",
    QT_TRANSLATE_NOOP("Options", "Address service"),
    QT_TRANSLATE_NOOP(
        "Options",
        "The web address of a service that tells this computer's public address. Where it is empty, the one is asked "
        "that CARTO's dashboard asks, and two others.",
    ),
)
WATCH_NETWORK = Option(
    "watch_network",
    True,
    QT_TRANSLATE_NOOP("Options", "Notice when this computer's address changes"),
    QT_TRANSLATE_NOOP(
        "Options",
        "While an account is in use, and only when the network changed, the computer woke up or a connection failed, "
        "the address service is asked, at most three times in ten minutes. The database is never asked for that.",
    ),
)
ALLOW_ADDRESS = Option(
    "allow_address",
    False,
    QT_TRANSLATE_NOOP("Options", "Allow a new address without asking"),
    QT_TRANSLATE_NOOP("Options", "Where the account's master API key is stored. No other address is removed."),
)
RENEW_CERTIFICATE = Option(
    "renew_certificate",
    False,
    QT_TRANSLATE_NOOP("Options", "Renew certificates without asking"),
    QT_TRANSLATE_NOOP(
        "Options",
        "Where the account's master API key is stored, and from a third of the certificate's lifetime left on. The new "
        "one is proven before the old one is revoked.",
    ),
)
OPTIONS = (ACCOUNT_ADDRESS, ADDRESS_SERVICE, WATCH_NETWORK, ALLOW_ADDRESS, RENEW_CERTIFICATE)
