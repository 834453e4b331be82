"""What the dialog shows: the one owner of it, for as long as QGIS runs. Nothing of it is written anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.exports.errors import ConnectionNotExportable
from ...core.exports.folder_name import proposed_folder
from ...core.files import home
from ..text import translate
from .programs import entry_of, programs
from .views.state import Asking, ConnectionEntry, ElsewhereState, Steps

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.exports.export import Export
    from ...core.secret import Secret
    from ...core.use_cases.exports.request import ListedExport
    from ..cures import Problem
    from ..dock.known_accounts import KnownAccounts


class ElsewhereModel(QObject):
    """The controller tells it what it does and finds out, the presenter what people do."""

    changed = pyqtSignal(ElsewhereState)

    def __init__(self, accounts: KnownAccounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._listed: tuple[ListedExport, ...] | None = None
        known = programs()
        self.state = ElsewhereState(programs=known, program=known[0].id)
        accounts.changed.connect(self.follow_accounts)

    # What people do -------------------------------------------------------------------------------------------------

    def choose_program(self, program: str) -> None:
        """Ask about another program."""
        self._change(program=program, problem=None, notice="")

    def choose_connection(self, connection: str) -> None:
        """Export another connection."""
        self._change(connection=connection, problem=None, notice="")

    def ask(self, asking: Asking, folder: Path) -> None:
        """Ask about the export in a folder."""
        self._change(asking=asking, asked=folder, problem=None, notice="")

    def dismiss(self) -> None:
        """Take away problem, notice and question."""
        self._change(problem=None, notice="", asking=None)

    def leave_steps(self) -> None:
        """They were read."""
        self._change(steps=None)

    # What is done and found out -------------------------------------------------------------------------------------

    def follow_accounts(self, wanted: str = "") -> None:
        """Show the connections that there are; `wanted` is the name of the one to export, if it is among them."""
        accounts = self._accounts
        saved = {entry.name: accounts.get(entry.name) for entry in accounts.entries()}
        entries = tuple(
            ConnectionEntry(
                entry.name, entry.label, accounts.has_master_key(one), one.account.has_management, _why_not(one)
            )
            for entry, one in ((entry, saved[entry.name]) for entry in accounts.entries())
            if one is not None
        )
        candidates = [name for name in (wanted, self.state.connection, *saved) if name in saved]
        self._change(connections=entries, connection=candidates[0] if candidates else "")

    def learn_exports(self, listed: tuple[ListedExport, ...]) -> None:
        """They were looked at."""
        self._listed = listed
        self._change()

    def begin(self, text: str) -> None:
        """Something is being done; called again when it comes to something else."""
        self._change(running=text, problem=None, notice="", asking=None)

    def end(self, **shown: Any) -> None:
        """It has ended: show `problem`, `notice` or `steps`."""
        self._change(running="", **shown)

    def fail(self, problem: Problem) -> None:
        """Say what went wrong."""
        self._change(problem=problem)

    def say(self, notice: str) -> None:
        """Say what went well."""
        self._change(notice=notice)

    def show_steps(self, export: Export, readme: str) -> None:
        """Show what to do with an export."""
        self._change(steps=Steps(export.folder, self.program_of(export), readme))

    # What is known --------------------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return bool(self.state.running)

    def saved(self) -> SavedAccount | None:
        """The account of the connection that is chosen."""
        return self._accounts.get(self.state.connection)

    def export_in(self, folder: Path) -> Export | None:
        """What was exported into a folder."""
        return next((one.export for one in self._listed or () if one.export.folder == folder), None)

    def saved_of(self, export: Export) -> SavedAccount | None:
        """The account that it was made from, if its connection is there still."""
        saved = self._accounts.get(export.connection)
        return saved if saved is not None and saved.account == export.account else None

    def program_of(self, export: Export) -> str:
        """What people call the program."""
        return next((one.name for one in self.state.programs if one.id == export.target), export.target)

    def knows_master_key_of(self, export: Export) -> bool:
        """Whether the key need not be typed."""
        saved = self.saved_of(export)
        if saved is not None:
            return self._accounts.has_master_key(saved)
        return self._accounts.master_key(export.account) is not None

    def master_key_of(self, export: Export) -> Secret | None:
        """The key that was typed since QGIS started."""
        return self._accounts.master_key(export.account)

    def master_key(self, saved: SavedAccount) -> Secret | None:
        """The same of an account."""
        return self._accounts.master_key(saved.account)

    def keep_master_key(self, saved: SavedAccount, key: Secret | None) -> None:
        """Keep a key in memory, as the panel does; None forgets it."""
        self._accounts.keep_master_key(saved.account, key)

    def _change(self, **changes: Any) -> None:
        """Show something else; the folder that is proposed follows what is chosen."""
        state = replace(self.state, **changes)
        exports = None
        if self._listed is not None:
            exports = tuple(entry_of(one, self.knows_master_key_of(one.export)) for one in self._listed)
        self.state = replace(state, folder=self._proposed(state), exports=exports)
        self.changed.emit(self.state)

    def _proposed(self, state: ElsewhereState) -> str:
        saved = self._accounts.get(state.connection)
        if saved is None:
            return ""
        taken = {one.export.folder for one in self._listed or ()}
        return str(proposed_folder(home(), saved.connection.service, state.program, taken))


def _why_not(saved: SavedAccount) -> str:
    """Why a connection cannot be exported, before anybody fills in where to; empty if it can."""
    return "" if saved.is_exportable else ConnectionNotExportable(connection=saved.connection.name).text(translate)


def removed_text(program: str, left: Iterable[DirectSqlError], is_revoked: bool) -> str:
    """What is said after a removal: why something is `left`, or that nobody could revoke what was made at CARTO."""
    why = " ".join(dict.fromkeys(error.text(translate) for error in left))
    if why:
        text = translate(
            "Elsewhere",
            "The export for {program} was removed, but not all of it: {left} That is tried again when the account is "
            "used next.",
        )
        return text.format(program=program, left=why)
    text = translate("Elsewhere", "The export for {program} was removed.")
    if not is_revoked:
        text = translate(
            "Elsewhere", "The export for {program} was removed, except for what is at CARTO: that goes at the next use."
        )
    return text.format(program=program)
