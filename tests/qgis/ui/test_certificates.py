"""When a certificate ends: said quietly at a third of its lifetime, by a message at a tenth, and after its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QPushButton
from qgis.PyQt.QtXml import QDomDocument

from carto_direct_sql.core.accounts.readiness import Action
from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.options import RENEW_CERTIFICATE
from carto_direct_sql.core.postgres.connection import Login
from carto_direct_sql.core.postgres.server import Server
from carto_direct_sql.core.qgis.settings import PluginSettings
from carto_direct_sql.ui.dock import certificate_controller, network_controller

from .desk import click
from .doubles import ALICE, KEY, saved_account


def lived(share: float, days: int = 365, **more: Any) -> SavedAccount:
    """An account whose certificate has lived for that share of its days."""
    whole, now = timedelta(days=days), datetime.now(timezone.utc)
    starts = now - share * whole
    return replace(saved_account(), certificate_starts=starts, certificate_expires=starts + whole, **more)


@pytest.fixture
def working(desk: Any, clean_settings: Any, monkeypatch: Any) -> Any:
    """Somebody with a layer of Alice's in the project, whose certificate has lived for a while."""

    def begin(saved: SavedAccount) -> Any:
        for module in (certificate_controller, network_controller):
            monkeypatch.setattr(module, "services_in_use", lambda: frozenset([saved.connection.service]))
        there = desk(saved)
        there.unlocked = True
        there.assembly.model.accounts.keep_master_key(ALICE, KEY)
        there.qtbot.waitUntil(lambda: there.assembly._network is not None)
        there.settle()
        return there

    return begin


def said(there: Any) -> str:
    item = there.iface.bar.currentItem()
    return item.text() if item is not None else ""


@pytest.mark.parametrize("days", [1, 7, 90, 365])
@pytest.mark.parametrize(
    ("share", "action", "message"),
    [
        (0.66, Action.NONE, ""),
        (0.67, Action.RENEW_CERTIFICATE, ""),
        (0.89, Action.RENEW_CERTIFICATE, ""),
        (0.91, Action.RENEW_CERTIFICATE, "ends"),
        (1.01, Action.RENEW_CERTIFICATE, "has expired"),
    ],
)
def test_a_third_is_said_in_the_dock_and_a_tenth_by_a_message(
    working: Any, days: int, share: float, action: Action, message: str
) -> None:
    there = working(lived(share, days))
    assert bool(message) == bool(said(there)) and message in said(there)
    facts = replace(there.assembly.model.accounts.facts(there.saved_accounts.all()[0]), key_stored=True)
    there.assembly.model.accounts.learn(there.saved_accounts.all()[0], facts)
    assert there.assembly.model.accounts.readiness(there.saved_accounts.all()[0]).action is action


def test_that_a_servers_certificate_ends_is_told_too_and_its_administrator_has_to_make_another(working: Any) -> None:
    server = Server.of(Login("db.example.com", 5432, "gis", "alice"))
    there = working(lived(0.95, account=server, certificate_id=""))
    assert "ends" in said(there)
    buttons = there.iface.bar.currentItem().findChildren(QPushButton)
    assert "Replace the Certificate…" in [button.text() for button in buttons]


def test_a_computer_that_slept_through_the_end_is_told_when_it_wakes(working: Any) -> None:
    there = working(lived(0.5))
    assert said(there) == ""
    there.assembly._certificates._now = lambda: datetime.now(timezone.utc) + timedelta(days=200)
    there.assembly._certificates._timer.timeout.emit()
    assert "has expired" in said(there)
    buttons = there.iface.bar.currentItem().findChildren(QPushButton)
    click(next(button for button in buttons if button.text() == "Renew the Certificate"))
    there.settle()
    assert there.use_cases.calls.count("renew_certificate") == 1
    assert "has a new certificate" in said(there)
    assert there.use_cases.requests == [], "nothing else is brought about by the way"


def test_a_project_that_is_opened_later_is_told_of_at_once(working: Any, monkeypatch: Any) -> None:
    there = working(lived(0.95))
    there.iface.bar.clearWidgets()
    there.assembly._certificates._told.clear()
    there.assembly.model.offers.withdraw(there.saved_accounts.all()[0])
    QgsProject.instance().readProject.emit(QDomDocument())
    assert "ends" in said(there)


def test_it_is_said_once_a_stage(working: Any) -> None:
    there = working(lived(0.95))
    there.iface.bar.clearWidgets()
    there.assembly._certificates.look()
    assert said(there) == ""


@pytest.mark.parametrize(
    ("wished", "stored", "share", "renewed"),
    [(True, True, 0.7, 1), (True, True, 0.5, 0), (True, False, 0.7, 0), (False, True, 0.7, 0), (True, True, 1.2, 1)],
)
def test_it_is_renewed_without_asking_only_where_that_is_wished_and_can_be_done(
    working: Any, wished: bool, stored: bool, share: float, renewed: int
) -> None:
    PluginSettings().set(RENEW_CERTIFICATE, wished)
    there = working(lived(share, master_key_authcfg="m1m2m3m" if stored else ""))
    there.settle()
    there.assembly._certificates.look()
    there.settle()
    assert there.use_cases.calls.count("renew_certificate") == renewed
    assert there.use_cases.requests == []
