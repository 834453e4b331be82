"""What the dialog shows: the one owner of it. Lists are kept until the account or the wish to see anew changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..cures import Problem
from ..widgets.question_panel import Question
from .views.state import AccessPage, AccessState, AccountRow, KeyDraft, Said

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ..dock.known_accounts import KnownAccounts

_NO_LISTS: dict[str, Any] = {"addresses": None, "certificates": None, "keys": None, "draft": None}
_NOTHING_TOLD: dict[str, Any] = {"problem": None, "question": None, "asks_key": False, "removing": False}


class AccessModel(QObject):
    """Of problem, question, key and removal the newest is asked; what was said stays until something else is."""

    changed = pyqtSignal()
    key_asked = pyqtSignal()

    def __init__(self, accounts: KnownAccounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._state = AccessState()
        self._go_on: Callable[[], None] | None = None
        self._again: Callable[[], None] | None = None
        self._undo: Callable[[], None] | None = None
        accounts.changed.connect(self._read_accounts)

    @property
    def state(self) -> AccessState:
        """Everything that the dialog shows."""
        return self._state

    @property
    def saved(self) -> SavedAccount | None:
        """The account that is shown, by its connection."""
        return self._accounts.get(self._state.current)

    @property
    def go_on(self) -> Callable[[], None] | None:
        """What was asked about: with a question, or for the key."""
        return self._go_on

    @property
    def again(self) -> Callable[[], None] | None:
        """Does once more what has failed."""
        return self._again

    @property
    def undo(self) -> Callable[[], None] | None:
        """Takes back what was said last."""
        return self._undo

    def turn_to_page(self, page: AccessPage) -> None:
        """Show a page."""
        if page is not self._state.page:
            self._set(page=page, draft=None, said=None, **_NOTHING_TOLD)

    def turn_to_account(self, name: str) -> None:
        """Show an account, and what is known of it: nothing yet."""
        if name != self._state.current and not self._state.running:
            self._set(current=name, said=None, **_NO_LISTS, **_NOTHING_TOLD)
        self._read_accounts()

    def turn_to_connection(self, name: str) -> None:
        """Go on with another connection of the account that is shown; its lists are the same."""
        self._set(current=name)

    def forget_lists(self) -> None:
        """They are to be fetched anew."""
        self._set(**_NO_LISTS, **_NOTHING_TOLD)

    def learn(self, **lists: Any) -> None:
        """What was found out: `addresses`, `certificates`, `keys`, `draft` of an `AccessState`."""
        self._set(**lists)

    def begin(self, title: str) -> None:
        """Something is being done."""
        self._undo = None
        self._set(running=title, said=None, **_NOTHING_TOLD)

    def end(self) -> None:
        """It has ended, however it went."""
        self._set(running="")

    def say(self, text: str, undo_label: str = "", undo: Callable[[], None] | None = None) -> None:
        """What has happened, and how it is taken back."""
        self._undo = undo
        self._set(said=Said(text, undo_label))

    def fail(self, problem: Problem, again: Callable[[], None] | None) -> None:
        """Something has failed."""
        self._again = again
        self._set(problem=problem)

    def ask(self, question: Question, go_on: Callable[[], None]) -> None:
        """Ask before something is done."""
        self._go_on = go_on
        self._set(**{**_NOTHING_TOLD, "question": question})

    def ask_for_key(self, go_on: Callable[[], None], problem: Problem | None = None) -> None:
        """Ask for the master key; `problem` says why it is asked for again."""
        self._go_on = go_on
        self._set(**{**_NOTHING_TOLD, "asks_key": True, "problem": problem})
        self.key_asked.emit()

    def ask_for_removal(self) -> None:
        """Ask what goes along with the account."""
        self._set(**{**_NOTHING_TOLD, "removing": True})

    def dismiss(self) -> None:
        """Take away what is asked and told."""
        self._set(said=None, **_NOTHING_TOLD)

    def discard_draft(self) -> None:
        """No key is being made any more."""
        self._set(draft=None, **_NOTHING_TOLD)

    def begin_draft(self, draft: KeyDraft) -> None:
        """A key is being made."""
        self._set(draft=draft, said=None, **_NOTHING_TOLD)

    def _read_accounts(self) -> None:
        rows = tuple(
            AccountRow(
                name=saved.connection.name,
                label=saved.account.label,
                state=self._accounts.worst_state(saved),
                expires=saved.certificate_expires if saved.has_certificate else None,
                is_managed=saved.account.has_management,
                entry=saved.address,
            )
            for saved in self._accounts.all()
        )
        names = [row.name for row in rows]
        current = self._state.current if self._state.current in names else next(iter(names), "")
        lists = {} if current == self._state.current else _NO_LISTS
        saved = self._accounts.get(current)
        known = saved is not None and self._accounts.has_master_key(saved)
        self._set(accounts=rows, current=current, master_key_known=known, **lists)

    def _set(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.changed.emit()
