"""Says when a certificate ends, before it does, and renews it where people want that without being asked."""

from __future__ import annotations

import time
from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ...core.accounts.lifetime import Stage
from ...core.options import RENEW_CERTIFICATE
from ..cures import Prompt
from ..tasks.broken_layers import services_in_use
from ..text import translate
from .offers import Choice, Offer
from .seldom import Seldom

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.qgis.settings import PluginSettings
    from .account_controller import AccountController
    from .model import DockModel

TOPIC = "certificate"
_LOOK_MS = 600_000
_TRIES_WINDOW_S = 21_600.0


def _now() -> datetime:
    return datetime.now(timezone.utc)


class CertificateController(QObject):
    """From a third of the lifetime left on the dock says it, quietly; from a tenth on, and after the end, a message.

    Nobody is asked for that: the dates are known here. A computer that slept through the end is told when it wakes.
    """

    def __init__(
        self,
        model: DockModel,
        account: AccountController,
        settings: PluginSettings,
        unlocked: Callable[[], bool],
        now: Callable[[], datetime] = _now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._account = account
        self._settings = settings
        self._unlocked = unlocked
        self._now = now
        self._told: set[tuple[str, str, Stage]] = set()
        self._tries: dict[str, Seldom] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        model.account_connected.connect(self._withdraw)
        QgsProject.instance().readProject.connect(self.look)

    def start(self) -> None:
        """Look now and then, for as long as QGIS runs."""
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Look no more."""
        QgsProject.instance().readProject.disconnect(self.look)
        self._timer.stop()

    def look(self, *_why: object) -> None:
        """See how the certificates stand: now and then, and when a project is read, for it may use others."""
        services, shown = services_in_use(), self._model.account_in_sight
        for saved in self._model.accounts.all():
            stage = saved.lifetime.stage(self._now())
            if not saved.has_certificate or stage not in (Stage.NOTICE, Stage.URGENT, Stage.OVER):
                continue
            if self._may_renew(saved):
                self._tries[saved.connection.service].note(time.monotonic())
                self._account.renew(saved)
            elif stage is not Stage.NOTICE and saved.connection.service in services and saved != shown:
                self._offer(saved, stage)
        self._model.accounts.changed.emit()  # days pass

    def _may_renew(self, saved: SavedAccount) -> bool:
        """Where it is wished, can be done without asking anybody, and did not fail a moment ago."""
        if not self._settings.is_on(RENEW_CERTIFICATE) or not saved.certificate_id or not saved.master_key_authcfg:
            return False
        tries = self._tries.setdefault(saved.connection.service, Seldom(1, _TRIES_WINDOW_S))
        return self._unlocked() and not self._model.is_busy and not tries.wait_s(time.monotonic())

    def _offer(self, saved: SavedAccount, stage: Stage) -> None:
        """Once for each stage, unless something else stands offered already."""
        told = (saved.connection.service, saved.certificate_fingerprint, stage)
        if told in self._told or self._model.offers.of(saved) is not None:
            return
        self._told.add(told)
        days = max(0, (saved.lifetime.ends - self._now()).days)
        if stage is Stage.OVER:
            text = translate("Dock", "The certificate of {account} has expired, and its layers cannot be opened anew.")
        elif days == 0:
            text = translate("Dock", "The certificate of {account} ends in less than a day.")
        else:
            text = translate("Dock", "The certificate of {account} ends soon. Days left: {days}.")
        renew = Choice(translate("Dock", "Renew the Certificate"), partial(self._account.renew, saved))
        if not saved.account.has_management:  # nobody but its administrator can make one
            renew = Choice(translate("Dock", "Replace the Certificate…"), lambda: None, prompt=Prompt.CERTIFICATE)
        self._model.offer(
            Offer(
                saved,
                text.format(account=saved.account.label, days=days),
                translate("Dock", "Connections and projects stay as they are."),
                (renew,),
                translate("Dock", "Not Now"),
                lambda: None,
                is_loud=True,
                topic=TOPIC,
            )
        )

    def _withdraw(self, saved: SavedAccount) -> None:
        offer = self._model.offers.of(saved)
        if offer is not None and offer.topic == TOPIC:
            self._model.offers.withdraw(saved)
