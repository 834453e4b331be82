"""What stands offered at this moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from .offers import Offer


class StandingOffers(QObject):
    """One of each account at most."""

    changed = pyqtSignal()
    withdrawn = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_name: dict[str, Offer] = {}

    def of(self, saved: SavedAccount) -> Offer | None:
        """The account's."""
        return self._by_name.get(saved.connection.name)

    def tell(self, error: DirectSqlError, saved: SavedAccount | None) -> bool:
        """Whether who sees the account's offer need not be told of its error."""
        offer = self.of(saved) if saved is not None else None
        return offer is not None and offer.tells(error, saved)

    def put(self, offer: Offer) -> None:
        """In place of what was offered of its account before."""
        self._by_name[offer.saved.connection.name] = offer
        self.changed.emit()

    def withdraw(self, saved: SavedAccount) -> None:
        """What was offered of an account was done, or declined, or has become pointless."""
        if self._by_name.pop(saved.connection.name, None) is not None:
            self.withdrawn.emit()
            self.changed.emit()
