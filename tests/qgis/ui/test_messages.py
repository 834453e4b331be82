"""What the plugin says in QGIS's message bar, which reads HTML."""

from __future__ import annotations

from typing import Callable

import pytest
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QTextBrowser

from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.postgres.errors import DatabaseNotTrusted
from carto_direct_sql.ui.cures import Failure
from carto_direct_sql.ui.messages import Messages

from .doubles import saved_account

NAME = 'db<img src="http://evil.example/x.png"><b>&amp;\nhost'


@pytest.mark.parametrize(
    "say",
    [
        lambda messages: messages.show_failure(Failure(DatabaseNotTrusted(host=NAME))),
        lambda messages: messages.show_success(f"{NAME} can be reached."),
    ],
    ids=["failure", "success"],
)
def test_what_a_server_or_a_user_has_named_is_shown_letter_by_letter(qgis_app, say: Callable[[Messages], None]) -> None:
    bar = QgsMessageBar()
    say(Messages(bar))
    shown = bar.currentItem().findChild(QTextBrowser).toPlainText()
    assert NAME in shown.replace("\u2028", "\n")


def test_the_newest_failure_can_be_taken_away_after_the_one_before_it(qgis_app, qtbot) -> None:
    bar = QgsMessageBar()
    messages = Messages(bar)
    messages.show_failure(Failure(DatabaseNotTrusted(host="a")))
    messages.show_failure(Failure(DatabaseNotTrusted(host="b")))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    messages.clear()
    qtbot.waitUntil(lambda: bar.currentItem() is None)


def test_a_failure_that_the_user_has_taken_away_is_not_touched_again(qgis_app, qtbot) -> None:
    bar = QgsMessageBar()
    messages = Messages(bar)
    messages.show_failure(Failure(DatabaseNotTrusted(host="a")))
    bar.clearWidgets()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    messages.clear()
    assert bar.currentItem() is None


def test_a_failure_comes_above_what_qgis_has_said_meanwhile_unless_it_was_taken_away(qgis_app) -> None:
    bar = QgsMessageBar()
    messages = Messages(bar)
    messages.show_failure(Failure(DatabaseNotTrusted(host="db.example.com")))
    bar.pushCritical("Layer countries", "Could not extract layer extent")
    messages.raise_failure(None)
    assert "db.example.com" in bar.currentItem().text()
    assert len(bar.items()) == 2
    bar.clearWidgets()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    messages.raise_failure(None)
    assert bar.items() == []


def test_two_accounts_that_fail_at_once_are_both_told_and_a_newer_failure_takes_only_its_own_ones_place(
    qgis_app,
) -> None:
    bar = QgsMessageBar()
    messages = Messages(bar)
    alice, bob = saved_account(), saved_account(Account("bob", "https://bob.carto.com"))
    messages.show_failure(Failure(DatabaseNotTrusted(host="alice's"), alice))
    messages.show_failure(Failure(DatabaseNotTrusted(host="bob's"), bob))
    messages.raise_failure(alice)
    assert "bob's" in bar.currentItem().text(), "they do not take turns with each redraw"
    messages.show_failure(Failure(DatabaseNotTrusted(host="bob's second"), bob))
    assert len(bar.items()) == 2
    messages.clear_of(bob)
    assert "alice's" in bar.currentItem().text()
