"""What the plugin remembers in QGIS's settings: which accounts are set up, and a few wishes. Never a secret."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsSettings

from ..accounts.saved_account import SavedAccount
from ..accounts.saved_account_json import (
    EarlierAccount,
    read_earlier_account,
    read_saved_account,
    write_saved_account,
)
from . import settings_file

GROUP = "carto_direct_sql"
_ACCOUNTS = f"{GROUP}/accounts"
_ACCOUNTS_OF_0_1_0 = f"{GROUP}/installations"


class QgisSavedAccounts:
    """`ports.SavedAccounts`: one entry a connection name.

    An entry that cannot be read is passed over and left alone: a later version of the plugin may have written it.
    """

    def all(self) -> tuple[SavedAccount, ...]:
        """Every account that is set up on this computer, in the order of the connections' names.

        Another QGIS of the same profile may have written meanwhile, so the file itself is looked at.
        """
        QgsSettings().sync()
        found = [saved for saved in map(read_saved_account, _entries(_ACCOUNTS)) if saved is not None]
        return tuple(sorted(found, key=lambda saved: saved.connection.name))

    def named(self, connection_name: str) -> SavedAccount | None:
        """The one that has a connection of that name."""
        return next((saved for saved in self.all() if saved.connection.name == connection_name), None)

    def save(self, saved: SavedAccount) -> None:
        """Keep it, in place of what was kept under the same connection name. Raises `SettingsNotWritable`."""
        settings_file.write({_key(_ACCOUNTS, saved.connection.name): write_saved_account(saved)})

    def remove(self, connection_name: str) -> None:
        """Forget it; nothing happens where there is none. Raises `SettingsNotWritable`."""
        settings_file.write({_key(_ACCOUNTS, connection_name): None})

    def rename(self, before: str, saved: SavedAccount) -> None:
        """Keep it in place of what was kept under another name, at once. Raises `SettingsNotWritable`."""
        name = saved.connection.name
        settings_file.write({_key(_ACCOUNTS, name): write_saved_account(saved), _key(_ACCOUNTS, before): None})

    def of_0_1_0(self) -> tuple[EarlierAccount, ...]:
        """The accounts that version 0.1.0 left."""
        return tuple(
            earlier for earlier in map(read_earlier_account, _entries(_ACCOUNTS_OF_0_1_0)) if earlier is not None
        )

    def remove_of_0_1_0(self, connection_name: str) -> None:
        """Forget one of those."""
        settings_file.write({_key(_ACCOUNTS_OF_0_1_0, connection_name): None})


class PluginSettings:
    """The user's wishes, each a property."""

    @property
    def address_service(self) -> str:
        """URL of the user's own service that tells a public address; empty: the plugin's own choice."""
        return str(QgsSettings().value(f"{GROUP}/address_service", "") or "")

    @address_service.setter
    def address_service(self, url: str) -> None:
        QgsSettings().setValue(f"{GROUP}/address_service", url)

    def is_first_time(self) -> bool:
        """Whether the panel has never shown itself in this profile."""
        return not QgsSettings().contains(f"{GROUP}/panel_was_shown")

    def note_first_time(self) -> None:
        """It has shown itself."""
        QgsSettings().setValue(f"{GROUP}/panel_was_shown", True)


def _entries(group: str) -> list[str]:
    settings = QgsSettings()
    settings.beginGroup(group)
    entries = [str(settings.value(key, "")) for key in settings.childKeys()]
    settings.endGroup()
    return entries


def _key(group: str, connection_name: str) -> str:
    # A slash in the name would make a group of its own.
    return f"{group}/{quote(connection_name, safe='')}"
