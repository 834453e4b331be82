"""Between the dialog and everything else: opens it, shows the model in it, and does what people want."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..cures import Failure, Prompt, problem_of, remedy_of
from ..text import translate
from .accounts_controller import AccountsController
from .addresses_controller import AddressesController
from .certificates_controller import CertificatesController
from .keys_controller import KeysController
from .model import AccessModel
from .views.dialog import ManageAccessDialog
from .views.state import AccessPage
from .work import AccessWork

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import Cure, DirectSqlError
    from ...core.secret import Secret
    from ...core.use_cases.connect.request import Connected
    from ..dock.model import DockModel
    from ..dock.views.inputs import PromptReply
    from ..tasks.task_runner import TaskRunner


class AccessPresenter(QObject):
    """`cure` does what the dock does for a failure.

    `show_account` and `add_account` turn the dock to an account, and to the page that adds one.
    """

    def __init__(
        self,
        window: QWidget,
        tasks: TaskRunner,
        dock: DockModel,
        cure: Callable[[Failure], None],
        show_account: Callable[[SavedAccount], None],
        add_account: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dock = dock
        self._cure = cure
        self._show_account = show_account
        self._add_account = add_account
        self.model = AccessModel(dock.accounts, self)
        self._work = AccessWork(tasks, self.model, dock.accounts, self._log)
        self._accounts = AccountsController(self._work, self.model, dock.accounts, self._connected, self._log)
        self._addresses = AddressesController(self._work, self.model)
        self._certificates = CertificatesController(self._work, self.model, self._choose_file, self._connected)
        self._keys = KeysController(self._work, self.model, _copy, self._connected)
        self.dialog = ManageAccessDialog(window)
        self._connect()
        self.model.changed.connect(self._show)

    def open(self, saved: SavedAccount | None, page: AccessPage) -> None:
        """Show a page of an account; of any where none is named."""
        self._dock.accounts.read()
        self.model.turn_to_account(saved.connection.name if saved is not None else self.model.state.current)
        self.model.turn_to_page(page)
        self._show()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._fetch_missing()

    def close(self) -> None:
        """The dialog goes with the plugin."""
        self.dialog.close()
        self.dialog.deleteLater()

    def _connect(self) -> None:
        dialog, model = self.dialog, self.model
        dialog.page_chosen.connect(self._choose_page)
        dialog.account_chosen.connect(self._choose_account)
        dialog.refresh_requested.connect(self._refresh)
        dialog.cancel_requested.connect(self._work.cancel)
        dialog.banner.cure_requested.connect(self._cure_shown)
        dialog.said.undo_requested.connect(self._undo)
        dialog.question.answered.connect(lambda _key: self._go_on())
        dialog.prompt.answered.connect(self._use_reply)
        model.key_asked.connect(dialog.prompt.enter)
        for part in (dialog.banner, dialog.said, dialog.question, dialog.prompt, dialog.accounts.removal):
            part.dismissed.connect(model.dismiss)
        self._connect_accounts()
        self._connect_lists()

    def _connect_accounts(self) -> None:
        page = self.dialog.accounts
        page.account_chosen.connect(self._choose_account)
        page.rename_requested.connect(self._accounts.rename)
        page.second_requested.connect(self._accounts.add_second)
        page.removal_requested.connect(self.model.ask_for_removal)
        page.removal_confirmed.connect(self._accounts.remove)
        page.check_requested.connect(self._accounts.check_all)
        page.opening_requested.connect(self._open_in_panel)
        page.adding_requested.connect(self._add_account)

    def _connect_lists(self) -> None:
        dialog = self.dialog
        dialog.addresses.add_requested.connect(self._addresses.add)
        dialog.addresses.removal_requested.connect(self._addresses.remove)
        dialog.certificates.renewal_requested.connect(self._certificates.renew)
        dialog.certificates.revocation_requested.connect(self._certificates.revoke)
        dialog.certificates.tidying_requested.connect(self._certificates.tidy_up)
        dialog.certificates.creation_requested.connect(self._certificates.create)
        keys = dialog.keys.list
        keys.creation_requested.connect(self._keys.begin)
        keys.change_requested.connect(self._keys.change)
        keys.regeneration_requested.connect(self._keys.regenerate)
        keys.deletion_requested.connect(self._keys.delete)
        keys.copy_requested.connect(self._keys.copy)
        dialog.keys.editor.confirmed.connect(self._keys.make)
        dialog.keys.editor.dismissed.connect(self.model.discard_draft)
        dialog.keys.editor.dismissed.connect(self._fetch_missing)

    def _show(self) -> None:
        self.dialog.show_state(self.model.state)

    def _choose_page(self, page: AccessPage) -> None:
        self.model.turn_to_page(page)
        self._fetch_missing()

    def _choose_account(self, name: str) -> None:
        self.model.turn_to_account(name)
        self._fetch_missing()

    def _refresh(self) -> None:
        self._dock.accounts.read()
        self.model.forget_lists()
        if self.model.state.page is AccessPage.ACCOUNTS:
            self._accounts.check_all()
        self._fetch_missing()

    def _fetch_missing(self) -> None:
        """What the page shows, unless it is there already."""
        state = self.model.state
        fetch = {
            AccessPage.ADDRESSES: (state.addresses, self._addresses.fetch),
            AccessPage.CERTIFICATES: (state.certificates, self._certificates.fetch),
            AccessPage.KEYS: (state.keys, self._keys.fetch),
        }
        found, do = fetch.get(state.page, (True, None))
        if found is None and do is not None and state.is_managed:
            do()

    def _go_on(self) -> None:
        go_on = self.model.go_on
        self.model.dismiss()
        if go_on is not None:
            go_on()

    def _undo(self) -> None:
        if self.model.undo is not None:
            self.model.undo()

    def _use_reply(self, reply: PromptReply) -> None:
        saved = self.model.saved
        if saved is not None:
            self._work.use_key(saved, reply.secret, reply.keep)

    def _cure_shown(self, _cure: Cure) -> None:
        failure, again = self._work.failure, self.model.again
        if failure is None:
            return
        remedy = remedy_of(failure.error.cure)
        if remedy.prompt is Prompt.MASTER_KEY and again is not None:
            self.model.ask_for_key(again)
        elif remedy.options_page or remedy.unlocks or remedy.adds_account or remedy.connects or remedy.prompt:
            self.model.dismiss()
            self._cure(failure)
        elif again is not None:
            again()

    def _connected(self, connected: Connected) -> None:
        self._dock.accounts.read()
        self._dock.accounts.learn(connected.saved, connected.facts)
        if connected.left_behind is not None:
            self._log(connected.left_behind)
            self.model.fail(problem_of(connected.left_behind, is_connected=True), None)

    def _open_in_panel(self, *_: object) -> None:
        if self.model.saved is not None:
            self._show_account(self.model.saved)

    def _choose_file(self, name: str) -> str:
        title = translate("Access", "Save the Certificate")
        kinds = translate("Access", "ZIP files (*.zip)")
        chosen, _ = QFileDialog.getSaveFileName(self.dialog, title, name, kinds)
        return str(chosen)

    def _log(self, error: DirectSqlError) -> None:
        self._dock.failed.emit(error)


def _copy(key: Secret) -> None:
    QGuiApplication.clipboard().setText(key.reveal())
