"""What our connections offer in QGIS's browser."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsDataItemGuiProvider

from ..text import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsDataItem
    from qgis.gui import QgsDataItemGuiContext
    from qgis.PyQt.QtWidgets import QMenu

    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import SavedAccounts

_PATH = "pg:/"  # QgsPGConnectionItem: its path is this and the connection's name


class Entry(Enum):
    """What the menu offers."""

    DIAGNOSE = "diagnose"
    ALLOW_ADDRESS = "allow_address"
    SHOW = "show"


class BrowserMenu(QgsDataItemGuiProvider):
    """Adds a menu to the PostgreSQL connections that this plugin made, and to no others."""

    def __init__(self, saved_accounts: SavedAccounts, chosen: Callable[[Entry, SavedAccount], None]) -> None:
        super().__init__()
        self._saved_accounts = saved_accounts
        self._chosen = chosen

    def name(self) -> str:
        return "carto_direct_sql"

    def populateContextMenu(
        self,
        item: QgsDataItem | None,
        menu: QMenu | None,
        _selected: Iterable[QgsDataItem],
        _context: QgsDataItemGuiContext,
    ) -> None:
        """Called by QGIS at each right click."""
        saved = self._saved(item.path()) if item is not None else None
        if saved is None or menu is None:
            return
        ours = menu.addMenu("CARTO Direct SQL")
        for entry, text in _texts().items():
            if entry is Entry.ALLOW_ADDRESS and not saved.account.has_management:
                continue
            ours.addAction(text).triggered.connect(_chooser(self._chosen, entry, saved))

    def _saved(self, path: str) -> SavedAccount | None:
        if not path.startswith(_PATH):
            return None
        name = path[len(_PATH) :]
        return next((saved for saved in self._saved_accounts.all() if saved.connection.name == name), None)


def _chooser(chosen: Callable[[Entry, SavedAccount], None], entry: Entry, saved: SavedAccount) -> Callable[[], None]:
    return lambda *_checked: chosen(entry, saved)


def _texts() -> dict[Entry, str]:
    return {
        Entry.DIAGNOSE: translate("BrowserMenu", "Diagnose"),
        Entry.ALLOW_ADDRESS: translate("BrowserMenu", "Allow This Address"),
        Entry.SHOW: translate("BrowserMenu", "Show in Panel"),
    }
