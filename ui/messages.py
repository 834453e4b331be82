"""The one writer to QGIS's message bar and to its log panel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from .cures import Failure, problem_of
from .dock.offers import Choice, Offer
from .dock.views.notices import password_reason
from .text import in_rich_text, translate

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar, QgsMessageBarItem

    from ..core.accounts.saved_account import SavedAccount
    from ..core.errors import DirectSqlError

LOG = "CARTO Direct SQL"
_NOTICE_S = 6


class Messages(QObject):
    """Says what happened where people look for it in QGIS, with the button that helps."""

    cure_requested = pyqtSignal(Failure)
    chosen = pyqtSignal(Offer, Choice)

    def __init__(self, message_bar: QgsMessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = message_bar
        self._items: dict[str, QgsMessageBarItem] = {}
        self._failures: dict[str, Failure] = {}
        self._explanation: QgsMessageBarItem | None = None

    def log(self, error: DirectSqlError) -> None:
        """Keep message and detail for those who have to find out; no secret is in either."""
        lines = [error.text(translate), type(error).__name__, error.detail]
        QgsMessageLog.logMessage("\n".join(filter(None, lines)), LOG, Qgis.MessageLevel.Warning, False)

    def show_failure(self, failure: Failure) -> None:
        """Show a failure until the user takes it away; a newer one of the same account takes its place."""
        problem = problem_of(failure.error, is_connected=failure.saved is not None)
        self.clear_of(failure.saved)
        text = " ".join(filter(None, (problem.text, problem.advice)))
        item = self._items[_key(failure.saved)] = self._bar.createMessage(LOG, in_rich_text(text))
        if problem.button:
            button = QPushButton(problem.button)
            button.setObjectName("carto_direct_sql_cure")
            button.clicked.connect(partial(self._request_cure, failure))
            item.layout().addWidget(button)
        self._failures[_key(failure.saved)] = failure
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning)

    def show_offer(self, offer: Offer) -> None:
        """Offer something, in place of the account's failure, until the user takes it away."""
        self.clear_of(offer.saved)
        text = " ".join(filter(None, (offer.text, offer.advice)))
        item = self._items[_key(offer.saved)] = self._bar.createMessage(LOG, in_rich_text(text))
        for choice in offer.choices:
            button = QPushButton(choice.label)
            button.clicked.connect(partial(self._choose, offer, choice))
            item.layout().addWidget(button)
        self._bar.pushWidget(item, Qgis.MessageLevel.Info)

    def raise_failure(self, saved: SavedAccount | None) -> None:
        """Show an account's above what QGIS has said meanwhile, unless the user has taken it away."""
        failure, item = self._failures.get(_key(saved)), self._items.get(_key(saved))
        if failure is None or item is None or sip.isdeleted(item) or self._is_ours_on_top():
            return
        self.show_failure(failure)

    def show_success(self, text: str) -> None:
        """Say briefly that something went well."""
        self._bar.pushMessage(LOG, in_rich_text(text), Qgis.MessageLevel.Success, _NOTICE_S)

    def clear(self) -> None:
        """Take our failures and offers away."""
        for key in tuple(self._items):
            self._clear(key)

    def clear_of(self, saved: SavedAccount | None) -> None:
        """Take those of an account away, or what is of none."""
        self._clear(_key(saved))

    def explain_master_password(self) -> None:
        """Say why QGIS's dialog comes, before it comes."""
        self._explanation = self._bar.createMessage(LOG, password_reason())
        self._bar.pushWidget(self._explanation, Qgis.MessageLevel.Info)

    def clear_explanation(self) -> None:
        """The dialog has gone."""
        item, self._explanation = self._explanation, None
        if item is not None and not sip.isdeleted(item):
            self._bar.popWidget(item)

    def _choose(self, offer: Offer, choice: Choice, _checked: bool = False) -> None:
        self.clear_of(offer.saved)
        self.chosen.emit(offer, choice)

    def _request_cure(self, failure: Failure, _checked: bool = False) -> None:
        self.clear_of(failure.saved)
        self.cure_requested.emit(failure)

    def _is_ours_on_top(self) -> bool:
        """Whether what people see is a failure or an offer of ours: two accounts do not take turns."""
        return self._bar.currentItem() in self._items.values()

    def _clear(self, key: str) -> None:
        item = self._items.pop(key, None)
        self._failures.pop(key, None)
        if item is not None and not sip.isdeleted(item):  # QGIS deletes what the user takes away
            self._bar.popWidget(item)


def _key(saved: SavedAccount | None) -> str:
    """Of an account, whatever its connection is called by now."""
    return saved.connection.service if saved is not None else ""
