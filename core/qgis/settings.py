"""What the plugin remembers in QGIS's settings: which accounts are set up, and a few presenter. Never a secret."""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any
from urllib.parse import quote

from qgis.core import QgsSettings

from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..postgres.connection import Connection

GROUP = "carto_direct_sql"
FORMAT = 1


class QgisSavedAccounts:
    """`ports.Installations`: one entry a connection name, as JSON with the number of its format.

    An entry that cannot be read is passed over and left alone: a later version of the plugin may have written it.
    """

    def all(self) -> tuple[SavedAccount, ...]:
        """Every account that is set up on this computer, in the order of the connections' names."""
        settings = QgsSettings()
        settings.beginGroup(_ENTRIES)
        entries = [settings.value(key, "") for key in settings.childKeys()]
        settings.endGroup()
        found = [saved for saved in map(_read, entries) if saved is not None]
        return tuple(sorted(found, key=lambda saved: saved.connection.name))

    def save(self, saved: SavedAccount) -> None:
        """Keep it, in place of what was kept under the same connection name."""
        settings = QgsSettings()
        settings.setValue(_key(saved.connection.name), _written(saved))
        settings.sync()

    def remove(self, connection_name: str) -> None:
        """Forget it; nothing happens where there is none."""
        settings = QgsSettings()
        settings.remove(_key(connection_name))
        settings.sync()


class PluginSettings:
    """The user's presenter, each a property."""

    @property
    def address_service(self) -> str:
        """URL of the user's own service that tells a public address; empty: the plugin's own choice."""
        return str(QgsSettings().value(f"{GROUP}/address_service", "") or "")

    @address_service.setter
    def address_service(self, url: str) -> None:
        QgsSettings().setValue(f"{GROUP}/address_service", url)


_ENTRIES = f"{GROUP}/installations"


def _key(connection_name: str) -> str:
    # A slash in the name would make a group of its own.
    return f"{_ENTRIES}/{quote(connection_name, safe='')}"


def _written(saved: SavedAccount) -> str:
    entry = asdict(saved)
    entry["certificate_expires"] = saved.certificate_expires.isoformat()
    return json.dumps({"format": FORMAT, **entry}, ensure_ascii=False)


def _read(text: Any) -> SavedAccount | None:
    """The saved account an entry describes; None for anything else than what `_written` writes."""
    try:
        entry = json.loads(text)
        return _saved(entry) if entry["format"] == FORMAT else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _saved(entry: dict[str, Any]) -> SavedAccount:
    """Raises KeyError, TypeError or ValueError for an entry of another shape."""
    expires = datetime.fromisoformat(entry["certificate_expires"])
    if expires.tzinfo is None:
        raise ValueError("A time without its zone")
    authorities = entry.get("authorities", [])
    if not all(isinstance(fingerprint, str) for fingerprint in authorities):
        raise TypeError("Not a fingerprint")
    made = {"account", "connection", "certificate_expires", "authorities"}
    return SavedAccount(
        account=Account(**_texts(entry["account"], Account)),
        connection=Connection(
            port=int(entry["connection"]["port"]), **_texts(entry["connection"], Connection, {"port"})
        ),
        certificate_expires=expires,
        authorities=tuple(authorities),
        **_texts(entry, SavedAccount, made),
    )


def _texts(entry: dict[str, Any], of: type[Any], apart_from: Container[str] = ()) -> dict[str, Any]:
    """The text fields of a dataclass out of an entry; what the entry lacks is left to the field's default."""
    texts = {
        field.name: entry[field.name] for field in fields(of) if field.name in entry and field.name not in apart_from
    }
    if not all(isinstance(value, str) for value in texts.values()):
        raise TypeError("Not a text")
    return texts
