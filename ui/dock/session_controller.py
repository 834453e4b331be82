"""What the session service meets while QGIS dials: told once, in one place, with the cure beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...core.accounts.errors import AccountLocked, AccountNotHere
from ...core.postgres.errors import DatabaseKeyRefused, refuses_secrets
from ...core.qgis.session.credentials_guard import service_in
from ..tasks import jobs
from .unavailable_layers import UnavailableLayers

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.qgis.session.session_service import SessionService
    from ...core.use_cases.diagnosis import Diagnosis
    from ..tasks.broken_layers import Opened
    from ..tasks.task_runner import TaskRunner
    from .model import DockModel

_QUEUED = Qt.ConnectionType.QueuedConnection


class SessionController(QObject):
    """Listens to dials that failed in any thread, opens what was locked when the user says so, and brings layers back.

    Many layers may fail for one reason: until it is cured, an account's trouble is looked into and told once, and what
    the server has refused it is not shown again unless somebody wants that.
    `key_refused` comes for an account whose open layers have signed in with a key that is no good any more;
    `brought_back` for one that opens again, whether or not the project has layers of it; `unlocked` for the one that
    people look at, when the master password was given.
    """

    key_refused = pyqtSignal(object)
    brought_back = pyqtSignal(object)
    unlocked = pyqtSignal(object)

    def __init__(
        self,
        session: SessionService,
        tasks: TaskRunner,
        model: DockModel,
        unlocked: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._unlocked = unlocked
        self._session = session
        self._tasks = tasks
        self._model = model
        self._closed: set[str] = set()
        self._told: set[str] = set()
        self._bringing: set[str] = set()
        self._project = QgsProject.instance()
        self._project.cleared.connect(self._told.clear)  # who opens another one has asked anew
        session.unlocking.locked.connect(self._note_locked, _QUEUED)
        session.unlocking.failed.connect(self._note_unopened, _QUEUED)
        session.dial_failures.dial_failed.connect(self._look_into, _QUEUED)
        session.unlocking.opened.connect(self._note_opened, _QUEUED)
        session.unlocking.outdated.connect(self._note_outdated, _QUEUED)
        session.unlocking.withheld.connect(self._note_withheld, _QUEUED)
        model.dial_refused.connect(self._withhold)
        self._unavailable = UnavailableLayers(self._is_told_of, self)

    def close(self) -> None:
        """Listen no more."""
        self._project.cleared.disconnect(self._told.clear)
        self._unavailable.close()
        self._session.unlocking.locked.disconnect(self._note_locked)
        self._session.unlocking.failed.disconnect(self._note_unopened)
        self._session.unlocking.opened.disconnect(self._note_opened)
        self._session.unlocking.outdated.disconnect(self._note_outdated)
        self._session.unlocking.withheld.disconnect(self._note_withheld)
        self._session.dial_failures.dial_failed.disconnect(self._look_into)

    def unlock(self, saved: SavedAccount | None) -> None:
        """Ask for the master password once more, and open the account, and what else stayed closed without it."""
        self._session.unlocking.ask_again()
        self._model.dismiss()
        self._told -= self._closed  # a second "no" is told of like the first
        wanted = self._closed | ({saved.connection.service} if saved is not None else set())
        for service in wanted:
            self._closed.discard(service)
            self._session.unlocking.open(service)

    def note_asking(self) -> None:
        """QGIS's dialog for the master password comes: what it opens is locked until then."""
        for saved in self._model.accounts.all():
            if not self._session.services.is_open(saved.connection.service):
                self._model.accounts.set_locked(saved, locked=True)
        self._model.set_awaits_password(True)

    def note_answered(self) -> None:
        """The dialog has gone; where the password was given, nothing is locked any more."""
        self._model.set_awaits_password(False)
        if self._unlocked():
            for saved in self._model.accounts.all():
                self._model.accounts.set_locked(saved, locked=False)
            if self._model.account_in_sight is not None and not self._model.is_busy:
                self.unlocked.emit(self._model.account_in_sight)

    def bring_back_if_let_in(self, saved: SavedAccount) -> None:
        """The network may have been the reason for layers that are closed: one dial of ours finds out."""
        from ..tasks import broken_layers

        service = saved.connection.service
        # One that is closed would be opened, and the master password asked for, which nobody has asked for now.
        if self._session.services.is_open(service) and broken_layers.broken_sources(service):
            self._look_again(saved)

    def bring_back_if_told(self, saved: SavedAccount) -> None:
        """People were told of trouble, and a dial that was for something else has shown that it is over."""
        if saved.connection.service in self._told:
            self.bring_back(saved)

    def bring_back(self, saved: SavedAccount) -> None:
        """Open the account's layers that could not be opened when the project was read."""
        from ..tasks import broken_layers

        service = saved.connection.service
        self._told.discard(service)
        self._closed.discard(service)
        self._model.accounts.set_locked(saved, locked=False)
        self.brought_back.emit(saved)
        sources = broken_layers.broken_sources(service)
        broken_layers.draw_anew(service)
        if sources and service not in self._bringing:
            self._bringing.add(service)
            task = self._tasks.start(broken_layers.open_providers(saved, sources))
            task.succeeded.connect(self._bring_back)
            task.failed.connect(partial(self._fail, saved))
            task.ended.connect(partial(self._bringing.discard, service))

    def _is_told_of(self, layer: QgsMapLayer) -> bool:
        """Whether people read here why a layer is unavailable."""
        return self._session.unlocking.is_ours(service_in(layer.source()))

    def _bring_back(self, opened: tuple[Opened, ...]) -> None:
        from ..tasks import broken_layers

        broken_layers.bring_back(opened)

    def _note_opened(self, service: str) -> None:
        saved = self._session.unlocking.account(service)
        if saved is not None:
            self.bring_back(saved)

    def _note_outdated(self, service: str) -> None:
        """The key that open layers have signed in with is gone, and the account has another one already."""
        saved = self._session.unlocking.account(service)
        if saved is not None:
            self.key_refused.emit(saved)
            self.bring_back(saved)

    def _withhold(self, saved: SavedAccount, error: DirectSqlError) -> None:
        if refuses_secrets(error):
            self._session.services.withhold(saved, error)

    def _note_withheld(self, service: str, error: DirectSqlError) -> None:
        """QGIS wants to show again what the server has refused: nobody dials, and people are told once."""
        saved = self._session.unlocking.account(service)
        if service in self._told:
            self._model.fail_again(saved)
        elif saved is not None:
            self._told.add(service)
            self._fail(saved, error)

    def _note_locked(self, service: str) -> None:
        saved = self._session.unlocking.account(service)
        if saved is None:
            return
        self._closed.add(service)
        self._model.accounts.set_locked(saved, locked=True)
        if service not in self._told:
            self._told.add(service)
            found = map(self._session.unlocking.account, sorted(self._closed))
            labels = dict.fromkeys(one.account.label for one in found if one is not None)
            self._model.fail(AccountLocked(account=", ".join(labels)), saved)

    def _note_unopened(self, service: str, error: DirectSqlError) -> None:
        self._closed.add(service)
        if service not in self._told:
            self._told.add(service)
            saved = self._session.unlocking.account(service)
            self._model.fail(error, saved, again=partial(self.unlock, saved))

    def _look_into(self, service: str, _said: str) -> None:
        """QGIS was refused: what libpq said is for people who know it, and one dial of ours finds out the cause."""
        saved = self._session.unlocking.account(service)
        if service in self._told:
            self._model.fail_again(saved)
            return
        self._told.add(service)
        if saved is None:
            self._model.fail(AccountNotHere(service=service))
            return
        task = self._tasks.start(jobs.diagnose(saved, None, unlocked=False))
        task.succeeded.connect(partial(self._tell, saved))
        task.failed.connect(partial(self._fail, saved))
        task.cancelled.connect(partial(self._told.discard, service))

    def _tell(self, saved: SavedAccount, diagnosis: Diagnosis) -> None:
        if diagnosis.error is None:  # it was a moment's trouble
            self.bring_back(saved)
            return
        if isinstance(diagnosis.error, DatabaseKeyRefused):
            self.key_refused.emit(saved)
        self._model.learn_failed_dial(saved, diagnosis.error)
        self._fail(saved, diagnosis.error)

    def _fail(self, saved: SavedAccount, error: DirectSqlError) -> None:
        self._model.fail(error, saved, again=partial(self._look_again, saved))

    def _look_again(self, saved: SavedAccount) -> None:
        self._told.discard(saved.connection.service)
        self._look_into(saved.connection.service, "")
