"""Exports, repeats and removes, one thing at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.files import typed_path
from ...core.postgres.table_names import table_names
from ...core.steps import OUTCOMES, Notice, Step
from ..cures import Failure, Prompt, problem_of, remedy_of
from ..dock.views.notices import notice_text
from ..tasks import export_jobs
from ..text import translate
from .model import removed_text
from .views.state import Asking

if TYPE_CHECKING:
    from pathlib import Path

    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.exports.export import Export
    from ...core.secret import Secret
    from ..tasks.export_jobs import Done
    from ..tasks.jobs import Job
    from ..tasks.task_runner import Task, TaskRunner
    from .model import ElsewhereModel
    from .views.state import Wish


class ExportController(QObject):
    """Starts the jobs, and tells the model how they go."""

    exported = pyqtSignal()
    failed = pyqtSignal(Failure)

    def __init__(self, tasks: TaskRunner, model: ElsewhereModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._model = model
        self._task: Task | None = None
        self._outcome: Notice | None = None

    def list(self) -> None:
        """Look at what was exported, and how it stands."""
        task = self._tasks.start(export_jobs.list_exports())
        task.succeeded.connect(self._model.learn_exports)
        task.failed.connect(partial(self._fail, None, self.list))

    def export(self, wish: Wish) -> None:
        """Export the connection that is chosen for the program that is chosen."""
        from ...core.use_cases.exports.request import ExportRequest

        saved = self._model.saved()
        if saved is None:
            return
        request = ExportRequest(
            saved,
            self._model.state.program,
            typed_path(wish.folder),
            include_key=wish.include_key,
            own_certificate=wish.own_certificate,
            own_key=wish.own_key,
            tables=table_names(wish.tables),
            merge=wish.merge,
            master_key=self._key_for(saved, wish.master_key) if wish.needs_master_key else None,
        )
        again = partial(self.export, replace(wish, master_key=None))
        self._begin(export_jobs.export(request), self._exported, saved, again)

    def repeat(self, folder: Path, typed: Secret | None = None) -> None:
        """Export again into the same folder; asks for the master key where it is needed and not known."""
        export = self._model.export_in(folder)
        if export is None:
            return
        saved = self._model.saved_of(export)
        key = self._key_for(saved, typed) if saved is not None else typed
        if export_jobs.has_own(export) and not self._model.knows_master_key_of(export):
            self._model.ask(Asking.MASTER_KEY, folder)
        else:
            self._begin(export_jobs.again(export, saved, key), self._repeated, saved, partial(self.repeat, folder))

    def remove(self, folder: Path, typed: Secret | None = None) -> None:
        """Take an export away; without the master key, what is at CARTO goes later."""
        export = self._model.export_in(folder)
        if export is not None:
            saved, key = self._model.saved_of(export), typed or self._model.master_key_of(export)
            job, done = export_jobs.remove(export, saved, key), partial(self._removed, export, key)
            self._begin(job, done, saved, partial(self.remove, folder))

    def show_steps(self, folder: Path) -> None:
        """Show what to do with an export."""
        export = self._model.export_in(folder)
        if export is not None:
            again = partial(self.show_steps, folder)
            self._begin(export_jobs.read_steps(export), self._show_steps, self._model.saved_of(export), again)

    def cancel(self) -> None:
        """Stop what is being done."""
        if self._task is not None:
            self._task.cancel()

    def _begin(
        self, job: Job, done: Callable[[Any], None], saved: SavedAccount | None, again: Callable[[], None]
    ) -> None:
        if self._task is not None:
            return
        self._outcome = None
        self._model.begin(translate("Elsewhere", "Working…"))
        task = self._task = self._tasks.start(job)
        task.step_begun.connect(self._begin_step)
        task.notice_given.connect(self._give_notice)
        task.succeeded.connect(partial(self._end, done))
        task.failed.connect(partial(self._end, partial(self._fail, saved, again)))
        task.cancelled.connect(partial(self._end, self._cancelled, None))

    def _begin_step(self, step: Step) -> None:
        self._model.begin(
            {
                Step.NETWORK_ACCESS: translate("Elsewhere", "Working…"),
                Step.CERTIFICATE: translate("Elsewhere", "Having a certificate made for this export…"),
                Step.DATABASE_KEY: translate("Elsewhere", "Having an API key made for this export…"),
                Step.CONNECTION: translate("Elsewhere", "Writing the files…"),
            }[step]
        )

    def _give_notice(self, notice: Notice) -> None:
        if notice in OUTCOMES:
            self._outcome = notice
        else:
            self._model.begin(notice_text(notice))

    def _end(self, go_on: Callable[[Any], None], result: object) -> None:
        self._task = None
        self._model.end()
        go_on(result)

    def _exported(self, done: Done) -> None:
        self.exported.emit()
        self._show_steps(done)
        self.list()

    def _repeated(self, done: Done) -> None:
        text = translate("Elsewhere", "The export for {program} is up to date again.")
        self._model.say(text.format(program=self._model.program_of(done.export)))
        self.list()

    def _removed(self, export: Export, key: Secret | None, left: tuple[DirectSqlError, ...]) -> None:
        self._model.say(removed_text(self._model.program_of(export), left, self._is_revoked(export, key)))
        self.list()

    def _is_revoked(self, export: Export, key: Secret | None) -> bool:
        return not export_jobs.has_own(export) or key is not None or self._model.knows_master_key_of(export)

    def _show_steps(self, done: Done) -> None:
        self._model.show_steps(done.export, done.readme)

    def _cancelled(self, _nothing: object) -> None:
        self._model.say(self._left())

    def _fail(self, saved: SavedAccount | None, again: Callable[[], None], error: DirectSqlError) -> None:
        problem = problem_of(error, is_connected=saved is not None)
        if saved is not None and remedy_of(error.cure).prompt is Prompt.MASTER_KEY:
            self._model.keep_master_key(saved, None)
            problem = replace(problem, button="")  # it is typed in the dialog
        left = self._left() if self._outcome is Notice.UNDONE_LATER else ""
        self._model.fail(replace(problem, advice=f"{problem.advice} {left}".strip()))
        self.failed.emit(Failure(error, saved, again))

    def _left(self) -> str:
        """What is left of what did not succeed."""
        if self._outcome is Notice.UNDONE:
            return translate("Elsewhere", "Stopped. What was begun has been taken back.")
        return notice_text(self._outcome) if self._outcome is not None else ""

    def _key_for(self, saved: SavedAccount, typed: Secret | None) -> Secret | None:
        """The key that was typed now, and is kept in memory, or before."""
        if typed is not None:
            self._model.keep_master_key(saved, typed)
        return self._model.master_key(saved)
