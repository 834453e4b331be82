"""Opens our services when the user looks into a connection of ours in QGIS's browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QModelIndex, QObject, pyqtSlot

if TYPE_CHECKING:
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
