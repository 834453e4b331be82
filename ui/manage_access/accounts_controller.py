"""Renames connections, makes second ones, removes accounts, and has all of them checked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Callable

from ...core.errors import DirectSqlError
from ..dock.views.inputs import Removal
from ..removal_texts import removed_in_part
from ..tasks import jobs
from ..text import translate
from .jobs import check_all, rename, second_connection

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts
    from ...core.accounts.saved_account import SavedAccount
    from ...core.use_cases.connect.request import Connected
    from ..dock.known_accounts import KnownAccounts
    from .model import AccessModel
    from .work import AccessWork


class AccountsController:
    """`connected` hears of connections that were made, `log` of what could not be taken away or found out."""

    def __init__(
        self,
        work: AccessWork,
        model: AccessModel,
        accounts: KnownAccounts,
        connected: Callable[[Connected], None],
        log: Callable[[DirectSqlError], None],
    ) -> None:
        self._work = work
        self._model = model
        self._accounts = accounts
        self._connected = connected
        self._log = log

    def rename(self, name: str) -> None:
        """Call the connection that is shown something else."""
        saved = self._model.saved
        if saved is not None:
            title = translate("Access", "Renaming “{connection}”…").format(connection=saved.connection.name)
            self._work.run_without_key(title, rename(saved, name), partial(self._renamed, saved))

    def add_second(self, name: str) -> None:
        """Make another connection to the account that is shown, under a name that is free where none was typed."""
        title = translate("Access", "Making a second connection…")
        self._work.run(title, lambda owner: second_connection(owner, name), self._made)

    def remove(self, removal: Removal) -> None:
        """Take the account that is shown off this computer, with what was ticked."""
        saved = self._model.saved
        if saved is not None:
            key = removal.master_key or self._accounts.master_key(saved.account)
            title = translate("Access", "Removing “{connection}”…").format(connection=saved.connection.name)
            self._work.run_without_key(
                title, jobs.remove(saved, key, removal.belongings), partial(self._removed, saved)
            )

    def check_all(self) -> None:
        """Look how each account stands; nobody is asked for anything."""
        accounts = tuple((saved, self._accounts.master_key(saved.account)) for saved in self._accounts.all())
        title = translate("Access", "Checking all accounts…")
        self._work.run_without_key(title, check_all(accounts), self._checked)

    def _checked(self, found: list[tuple[SavedAccount, Facts | DirectSqlError]]) -> None:
        for saved, facts in found:
            if isinstance(facts, DirectSqlError):
                self._log(facts)
            else:
                self._accounts.learn(saved, facts)

    def _renamed(self, before: SavedAccount, after: SavedAccount) -> None:
        self._accounts.rename(before, after)
        self._model.turn_to_account(after.connection.name)
        text = translate("Access", "“{before}” is now called “{after}”; layers and projects stay as they are.")
        self._model.say(text.format(before=before.connection.name, after=after.connection.name))

    def _made(self, connected: Connected) -> None:
        self._connected(connected)
        self._model.turn_to_account(connected.saved.connection.name)
        text = translate("Access", "“{connection}” is a second connection, with a certificate and a key of its own.")
        self._model.say(text.format(connection=connected.saved.connection.name))

    def _removed(self, saved: SavedAccount, left: tuple[DirectSqlError, ...]) -> None:
        self._accounts.forget(saved)
        for error in left:
            self._log(error)
        name = saved.connection.name
        removed = translate("Dock", "{account} was removed.").format(account=name)
        self._model.say(removed_in_part(name, left).text(translate) if left else removed)
