"""Notices that this computer has another public address, and offers to have it allowed."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ...core.accounts.standing import Standing, standing_of
from ...core.carto.allow_list import common_network
from ...core.options import ALLOW_ADDRESS, WATCH_NETWORK
from ...core.qgis.network.network_changes import NetworkChanges
from ..tasks import jobs
from ..tasks.broken_layers import services_in_use
from ..text import translate
from .offers import Choice, Offer
from .seldom import Seldom

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.allow_list import AllowList
    from ...core.errors import DirectSqlError
    from ...core.qgis.session.credentials_guard import DialFailures
    from ...core.qgis.settings import PluginSettings
    from ...core.use_cases.network import Whereabouts
    from ..tasks.task_runner import Task, TaskRunner
    from .account_controller import AccountController
    from .model import DockModel

MOST_LOOKS = 3
LOOKS_WINDOW_S = 600.0
TOPIC = "network"


class NetworkController(QObject):
    """Looks when there is a reason to, and only for accounts in use: shown in the dock, or with a layer in the project.

    `let_in` comes for an account that lets this computer in,
    whether or not it did before. The database is never asked.
    """

    let_in = pyqtSignal(object)

    def __init__(
        self,
        tasks: TaskRunner,
        model: DockModel,
        account: AccountController,
        dial_failures: DialFailures,
        settings: PluginSettings,
        unlocked: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._model = model
        self._account = account
        self._dial_failures = dial_failures
        self._changes = NetworkChanges(parent=self)
        self._settings = settings
        self._unlocked = unlocked
        self._task: Task | None = None
        self._is_watching = False
        self._seldom = Seldom(MOST_LOOKS, LOOKS_WINDOW_S)
        self._declined: set[tuple[str, str]] = set()
        self._earlier: dict[str, str] = {}
        self._has_changed_again = False
        self._put_off: set[str] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look)
        self._changes.changed.connect(self._note_change)
        dial_failures.dial_failed.connect(self.look, Qt.ConnectionType.QueuedConnection)
        model.status_checked.connect(self._judge_status)
        model.account_connected.connect(self._offer_removal)
        model.work_ended.connect(self._judge_put_off, Qt.ConnectionType.QueuedConnection)
        QgsProject.instance().readProject.connect(self._begin)
        model.account_shown.connect(self._begin)

    def start(self) -> None:
        """Begin to watch, where an account is in use already."""
        self._begin()

    def close(self) -> None:
        """Watch no more."""
        self._dial_failures.dial_failed.disconnect(self.look)
        QgsProject.instance().readProject.disconnect(self._begin)
        self._later.stop()
        self._changes.close()

    def look(self, *_why: object) -> None:
        """Find out where this computer is, unless that was done too often lately: then a while later."""
        accounts = self._accounts_in_use()
        if not accounts or self._task is not None:
            return
        now_s = time.monotonic()
        wait_s = self._seldom.wait_s(now_s)
        if wait_s:
            self._later.start(int(wait_s * 1000))
            return
        self._seldom.note(now_s)
        typed = self._model.accounts.typed_master_keys()
        self._task = self._tasks.start(jobs.look_around(accounts, typed, self._unlocked()))
        self._task.succeeded.connect(self._judge_all)
        self._task.failed.connect(self._log)
        self._task.ended.connect(self._end)

    def _note_change(self) -> None:
        """What is being asked at this moment may be answered as it was before."""
        self._has_changed_again = self._task is not None
        self.look()

    def _begin(self, *_what: object) -> None:
        """With the first account in use: at QGIS's start, when a project is read, when the dock shows one."""
        if self._is_watching or not self._accounts_in_use():
            return
        self._is_watching = True
        self._changes.start()
        if self._model.account_in_sight is None:  # else its status is being checked, which tells as much
            self.look()

    def _accounts_in_use(self) -> tuple[SavedAccount, ...]:
        if not self._settings.is_on(WATCH_NETWORK):
            return ()
        services, shown = services_in_use(), self._model.account_in_sight
        with_list = (one for one in self._model.accounts.all() if one.account.has_management)
        return tuple(one for one in with_list if one.connection.service in services or one == shown)

    def _end(self) -> None:
        self._task = None
        if self._has_changed_again:
            self._has_changed_again = False
            self.look()

    def _log(self, error: DirectSqlError) -> None:
        self._model.fail(error, quietly=True)

    # What was found -------------------------------------------------------------------------------------------------

    def _judge_all(self, found: tuple[Whereabouts, ...]) -> None:
        for one in found:
            self._model.accounts.learn_place(one.saved, one.address, one.allow_list)
            self._judge(one.saved, one.address, one.allow_list)

    def _judge_status(self, saved: SavedAccount) -> None:
        facts = self._model.accounts.facts(saved)
        self._judge(saved, facts.address or "", facts.allow_list)

    def _judge(self, saved: SavedAccount, address: str, allow_list: AllowList | None) -> None:
        standing = standing_of(address, saved.address, allow_list)
        if standing in (Standing.LET_IN, Standing.EVERYBODY):
            self._withdraw(saved)
            self.let_in.emit(saved)
        elif standing is Standing.MOVED and self._model.is_busy:
            self._put_off.add(saved.connection.service)
        elif standing is Standing.MOVED:
            if self._settings.is_on(ALLOW_ADDRESS) and saved.master_key_authcfg and self._unlocked():
                self._earlier[saved.connection.service] = saved.address
                self._account.let_in(saved, unasked=True)
            elif (saved.connection.service, address) not in self._declined:
                self._offer(saved, address)

    def _judge_put_off(self) -> None:
        """What was found out while something else was done to an account."""
        put_off, self._put_off = self._put_off, set()
        for saved in self._model.accounts.all():
            if saved.connection.service in put_off:
                self._judge_status(saved)

    def _offer(self, saved: SavedAccount, address: str) -> None:
        """One click; where addresses seem to change within a network, the other is for all of that."""
        self._earlier[saved.connection.service] = saved.address
        network = common_network(address, saved.address)
        if not network and self._model.account_in_sight == saved:
            return  # the dock's own button does it
        text = translate("Dock", "This computer's address is now {address}, and {account} does not know it yet.")
        choices = [Choice(translate("Dock", "Allow This Address"), partial(self._account.let_in, saved))]
        advice = ""
        if network:
            advice = translate(
                "Dock",
                "It was {earlier} before: if it changes often, allow all 256 addresses of {network}. Whoever else has "
                "one of them still needs a certificate and a key.",
            ).format(earlier=saved.address, network=network)
            label = translate("Dock", "Allow {network}").format(network=network)
            choices.append(Choice(label, partial(self._account.let_in, saved, network)))
        self._model.offer(
            Offer(
                saved,
                text.format(address=address, account=saved.account.label),
                advice,
                tuple(choices),
                translate("Dock", "Not Now"),
                partial(self._declined.add, (saved.connection.service, address)),
                is_loud=True,
                replaces_failure=True,
                topic=TOPIC,
            )
        )

    def _withdraw(self, saved: SavedAccount) -> None:
        offer = self._model.offers.of(saved)
        if offer is not None and offer.topic == TOPIC:
            self._model.offers.withdraw(saved)

    def _offer_removal(self, saved: SavedAccount) -> None:
        """After a change of networks: the entry from before is somebody's perhaps, so it never goes by itself."""
        self._withdraw(saved)
        earlier = self._earlier.pop(saved.connection.service, "")
        allow_list = self._model.accounts.facts(saved).allow_list
        if not earlier or earlier == saved.address or allow_list is None or earlier not in allow_list.entries:
            return
        values = {"earlier": earlier, "account": saved.account.label}
        text = translate("Dock", "{earlier}, where this computer was before, can still reach {account}.")
        self._model.offer(
            Offer(
                saved,
                text.format(**values),
                translate(
                    "Dock", "Keep it if you will come back, or if others may use it: an office shares one address."
                ),
                (
                    Choice(
                        translate("Dock", "Remove {earlier}").format(**values),
                        partial(self._account.remove_address, saved, earlier),
                    ),
                ),
                translate("Dock", "Keep It"),
                lambda: None,
                topic=TOPIC,
            )
        )
