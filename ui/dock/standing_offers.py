"""What stands offered at this moment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from .offers import Offer


class StandingOffers(QObject):
    """One of each account at most, whatever its connection is called by now."""

    changed = pyqtSignal()
    withdrawn = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_service: dict[str, Offer] = {}

    def of(self, saved: SavedAccount) -> Offer | None:
        """The account's."""
        return self._by_service.get(saved.connection.service)

    def tell(self, error: DirectSqlError, saved: SavedAccount | None) -> bool:
        """Whether who sees the account's offer need not be told of its error."""
        offer = self.of(saved) if saved is not None else None
        return offer is not None and offer.tells(error, saved)

    def put(self, offer: Offer) -> None:
        """In place of what was offered of its account before."""
        self._by_service[offer.saved.connection.service] = offer
        self.changed.emit()

    def withdraw(self, saved: SavedAccount) -> None:
        """What was offered of an account was done, or declined, or has become pointless."""
        if self._by_service.pop(saved.connection.service, None) is not None:
            self.withdrawn.emit(saved)
            self.changed.emit()

    def keep(self, accounts: Iterable[SavedAccount]) -> None:
        """Those of all other accounts go: they are not on this computer any more."""
        services = {saved.connection.service for saved in accounts}
        for offer in [one for service, one in self._by_service.items() if service not in services]:
            self.withdraw(offer.saved)
