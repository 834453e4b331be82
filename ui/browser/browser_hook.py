"""Opens our services when the user looks into a connection of ours in QGIS's browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsErrorItem
from qgis.PyQt.QtCore import QModelIndex, QObject, pyqtSlot

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import SavedAccounts
    from ...core.qgis.session.unlocking import Unlocking

PATH = "pg:/"  # QgsPGConnectionItem: its path is this and the connection's name; what is below it goes on with a slash


class BrowserHook(QObject):
    """QGIS says in the GUI thread that an item begins to populate, before a worker thread dials for it."""

    def __init__(self, model: Any, saved_accounts: SavedAccounts, unlocking: Unlocking) -> None:
        super().__init__()
        self._model = model
        self._saved_accounts = saved_accounts
        self._unlocking = unlocking
        model.stateChanged.connect(self._see)

    def close(self) -> None:
        """Look at no more items."""
        self._model.stateChanged.disconnect(self._see)

    def refresh_failed(self, saved: SavedAccount) -> None:
        """The account opens again: where the browser says that it did not, have it look once more."""
        index = self._model.findPath(f"{PATH}{saved.connection.name}")
        if index.isValid() and self._has_failed(index):
            self._model.refresh(index)

    def _has_failed(self, index: QModelIndex) -> bool:
        """An item's `children()` are not to be had from Python: it would delete them with its own list of them."""
        children = (self._model.index(row, 0, index) for row in range(self._model.rowCount(index)))
        return any(isinstance(self._model.dataItem(child), QgsErrorItem) for child in children)

    # Python cannot convert the signal's second argument: only a slot that says that it takes one is not given it.
    @pyqtSlot(QModelIndex)
    def _see(self, index: QModelIndex) -> None:
        item = self._model.dataItem(index)
        if item is None or item.state() != Qgis.BrowserItemState.Populating or not item.path().startswith(PATH):
            return
        name = item.path()[len(PATH) :].partition("/")[0]
        for saved in self._saved_accounts.all():
            if saved.connection.name == name:
                self._unlocking.open(saved.connection.service)
