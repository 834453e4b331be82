"""What the plugin remembers in QGIS's settings: which accounts are set up, and a few wishes. Never a secret."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSettings

from . import settings_file
from .settings_keys import GROUP, export_key

if TYPE_CHECKING:
    from ..accounts.saved_account import SavedAccount
    from ..accounts.saved_account_json import EarlierAccount
    from ..exports.export import Export
    from ..options import Option, Value

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
        entries = _entries(_ACCOUNTS)
        if not entries:
            return ()
        from ..accounts.saved_account_json import read_saved_account

        found = [saved for saved in map(read_saved_account, entries) if saved is not None]
        return tuple(sorted(found, key=lambda saved: saved.connection.name))

    def save(self, saved: SavedAccount) -> None:
        """Keep it, in place of what was kept under the same connection name. Raises `SettingsNotWritable`."""
        from ..accounts.saved_account_json import write_saved_account

        settings_file.write({_key(_ACCOUNTS, saved.connection.name): write_saved_account(saved)})

    def remove(self, connection_name: str) -> None:
        """Forget it; nothing happens where there is none. Raises `SettingsNotWritable`."""
        settings_file.write({_key(_ACCOUNTS, connection_name): None})

    def rename(self, before: str, saved: SavedAccount, exports: Iterable[Export] = ()) -> None:
        """Keep it, and its exports, in place of what was kept under another name; `SettingsNotWritable` if it cannot.

        All at once: an export that named a connection which is not there would never be written anew.
        """
        from ..accounts.saved_account_json import write_saved_account
        from ..exports.export import write_export

        name = saved.connection.name
        texts = {_key(_ACCOUNTS, name): write_saved_account(saved), _key(_ACCOUNTS, before): None}
        settings_file.write({**texts, **{export_key(one.folder): write_export(one) for one in exports}})

    def of_0_1_0(self) -> tuple[EarlierAccount, ...]:
        """The accounts that version 0.1.0 left."""
        entries = _entries(_ACCOUNTS_OF_0_1_0)
        if not entries:
            return ()
        from ..accounts.saved_account_json import read_earlier_account

        return tuple(earlier for earlier in map(read_earlier_account, entries) if earlier is not None)

    def remove_of_0_1_0(self, connection_name: str) -> None:
        """Forget one of those."""
        settings_file.write({_key(_ACCOUNTS_OF_0_1_0, connection_name): None})


class PluginSettings:
    """The user's wishes. What a user has not set comes from the environment, then from QGIS's global settings file."""

    def get(self, option: Option) -> Value:
        """How it is set; its default where nobody has set it."""
        kept = _of_user()
        key = _option_key(option)
        return option.read(kept.value(key)) if kept.contains(key) else self.usual(option)

    def is_on(self, option: Option) -> bool:
        """For those that are on or off."""
        return self.get(option) is True

    def text(self, option: Option) -> str:
        """For those that are a text."""
        return str(self.get(option))

    def usual(self, option: Option) -> Value:
        """What counts where the user has set nothing."""
        if option.variable in os.environ:
            return option.read(os.environ[option.variable])
        file = QgsSettings.globalSettingsPath()
        if not file:
            return option.default
        of_everybody, key = QSettings(file, QSettings.Format.IniFormat), _option_key(option)
        return option.read(of_everybody.value(key)) if of_everybody.contains(key) else option.default

    def set(self, option: Option, value: Value) -> None:
        """See `set_all`."""
        self.set_all({option: value})

    def set_all(self, values: Mapping[Option, Value]) -> None:
        """Set these, all or none; what is as usual anyhow is not kept: it follows whoever manages the computer.

        Raises `SettingsNotWritable`.
        """
        settings_file.write(
            {
                _option_key(option): None if value == self.usual(option) else option.write(value)
                for option, value in values.items()
            }
        )

    def is_first_time(self) -> bool:
        """Whether the panel has never shown itself in this profile."""
        return not QgsSettings().contains(f"{GROUP}/panel_was_shown")

    def note_first_time(self) -> None:
        """It has shown itself."""
        QgsSettings().setValue(f"{GROUP}/panel_was_shown", True)


def _of_user() -> QSettings:
    """Without the global file, into which `QgsSettings` looks as well."""
    return QSettings(QgsSettings().fileName(), QSettings.Format.IniFormat)


def _option_key(option: Option) -> str:
    return f"{GROUP}/{option.name}"


def _entries(group: str) -> list[str]:
    settings = QgsSettings()
    settings.beginGroup(group)
    entries = [str(settings.value(key, "")) for key in settings.childKeys()]
    settings.endGroup()
    return entries


def _key(group: str, connection_name: str) -> str:
    # A slash in the name would make a group of its own.
    return f"{group}/{quote(connection_name, safe='')}"
