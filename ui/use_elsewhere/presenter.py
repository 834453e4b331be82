"""Between the dialog and everything else: what people do in it reaches the model and the controller from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ...core.errors import DirectSqlError
from ...core.exports.errors import ExportFolderError
from ..cures import Failure, Prompt, remedy_of
from .controller import ExportController
from .model import ElsewhereModel
from .views.dialog import ElsewhereDialog
from .views.state import Asking, ExportAction

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.PyQt.QtWidgets import QWidget

    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import Cure
    from ...core.secret import Secret
    from ..dock.known_accounts import KnownAccounts
    from ..tasks.task_runner import TaskRunner


class ElsewherePresenter(QObject):
    """One dialog for as long as QGIS runs. `cured` asks for what a cure needs outside of the dialog."""

    cured = pyqtSignal(Failure)
    failed = pyqtSignal(DirectSqlError)

    def __init__(
        self, tasks: TaskRunner, accounts: KnownAccounts, window: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._model = ElsewhereModel(accounts, self)
        self._controller = ExportController(tasks, self._model, self)
        self._failure: Failure | None = None
        self.dialog = ElsewhereDialog(window)
        self._model.changed.connect(self.dialog.show_state)
        self._controller.exported.connect(self.dialog.export.form.forget)
        self._controller.failed.connect(self._note_failure)
        self._listen()

    def open(self, saved: SavedAccount | None = None) -> None:
        """Show the dialog, for the account that people look at."""
        self._model.follow_accounts(saved.connection.name if saved is not None else "")
        self._controller.list()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def open_exports(self) -> None:
        """Show the list of what was exported."""
        self.dialog.tabs.setCurrentWidget(self.dialog.exports)
        self.open()

    def close(self) -> None:
        """Take the dialog away."""
        self._accounts.changed.disconnect(self._model.follow_accounts)
        self.dialog.close()
        self.dialog.deleteLater()

    def _listen(self) -> None:
        export, exports, steps, model = self.dialog.export, self.dialog.exports, self.dialog.steps, self._model
        export.programs.chosen.connect(model.choose_program)
        export.connection_chosen.connect(model.choose_connection)
        export.export_requested.connect(self._controller.export)
        exports.action_requested.connect(self._do)
        exports.question.answered.connect(self._answer)
        exports.question.dismissed.connect(model.dismiss)
        steps.folder_requested.connect(_open_folder)
        steps.left.connect(model.leave_steps)
        self.dialog.banner.dismissed.connect(model.dismiss)
        self.dialog.cure_requested.connect(self._cure)
        self.dialog.cancel_requested.connect(self._controller.cancel)
        self.dialog.rejected.connect(self._controller.cancel)

    def _do(self, action: ExportAction, folder: Path) -> None:
        if action is ExportAction.AGAIN:
            self._controller.repeat(folder)
        elif action is ExportAction.STEPS:
            self._controller.show_steps(folder)
        elif action is ExportAction.FOLDER:
            _open_folder(folder)
        else:
            self._model.ask(Asking.REMOVE, folder)

    def _answer(self, typed: Secret | None) -> None:
        asking, folder = self._model.state.asking, self._model.state.asked
        self._model.dismiss()
        answer: Callable[[Path, Secret | None], None] = (
            self._controller.remove if asking is Asking.REMOVE else self._controller.repeat
        )
        if folder is not None:
            answer(folder, typed)

    def _note_failure(self, failure: Failure) -> None:
        """Put the cursor where the cure is typed."""
        self._failure = failure
        self.failed.emit(failure.error)
        form = self.dialog.export.form
        if self.dialog.tabs.currentWidget() is not self.dialog.export:
            return
        if remedy_of(failure.error.cure).prompt is Prompt.MASTER_KEY:
            form.ask_for_master_key()
        elif isinstance(failure.error, ExportFolderError):
            form.folder.setFocus()
            form.folder.selectAll()

    def _cure(self, _cure: Cure) -> None:
        self._model.dismiss()
        if self._failure is not None:
            self.cured.emit(self._failure)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
