"""Who works with the keyboard goes on where they were: the focus never leaves the dock by itself, nor enters it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QMimeData, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from carto_direct_sql.core.accounts.readiness import State
from carto_direct_sql.core.steps import Step
from carto_direct_sql.ui.dock.views.dock_content import DockContent
from carto_direct_sql.ui.dock.views.state import FindingLook, Running, ShownDiagnosis

from . import scenes

TESTING = replace(scenes.HAPPY, running=Running("Testing…"), diagnosis=ShownDiagnosis())
TESTED = replace(scenes.HAPPY, diagnosis=ShownDiagnosis((FindingLook("Network", "port 5432 answers"),), True))


@pytest.fixture
def desktop(qtbot):
    """A window with the dock between two buttons that are not its own."""
    window = QWidget()
    window.content = DockContent(lambda _datasets: QMimeData())
    window.elsewhere = QPushButton("Map")
    layout = QHBoxLayout(window)
    for part in (window.elsewhere, window.content, QPushButton("More")):
        layout.addWidget(part)
    qtbot.addWidget(window)
    window.content.show_state(scenes.HAPPY)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def show(desktop, *states):
    for state in states:
        desktop.content.show_state(state)
        QApplication.processEvents()


def test_after_a_test_the_keyboard_closes_what_was_found_and_then_goes_on(desktop):
    page = desktop.content.account
    page.checklist.fold.setChecked(True)
    page.checklist.rows[Step.CONNECTION].action.setFocus()
    show(desktop, TESTING)
    assert page.cancel.hasFocus()
    show(desktop, replace(TESTING, running=None), TESTED)
    assert page.diagnosis.close_button.hasFocus()
    show(desktop, scenes.HAPPY)
    assert page.checklist.fold.hasFocus()


def test_who_cancels_an_addition_by_keyboard_is_at_the_list_then(desktop):
    panel = desktop.content.account.datasets
    panel.show_listing(replace(panel._listing, adding=2))
    panel.cancel.setFocus()
    panel.show_listing(replace(panel._listing, adding=0))
    assert panel.table.hasFocus()


def test_who_connects_can_cancel_by_keyboard_and_ends_at_the_line_that_says_that_all_is_well(desktop):
    show(desktop, scenes.FIRST_RUN)
    desktop.content.first_run.by_master_key.key.setFocus()
    show(desktop, scenes.CONNECTING)
    assert desktop.content.account.cancel.hasFocus()
    show(desktop, scenes.HAPPY)
    assert desktop.content.account.checklist.fold.hasFocus()


def test_after_unlocking_the_keyboard_is_at_the_line_that_says_that_all_is_well(desktop):
    page = desktop.content.account
    show(desktop, scenes.LOCKED)
    page.checklist.rows[Step.CONNECTION].action.setFocus()
    show(desktop, replace(scenes.LOCKED, awaits_password=True), scenes.HAPPY)
    assert page.checklist.fold.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_link_is_pressed_by_the_keys_that_press_links_elsewhere(desktop, qtbot, key):
    checklist = desktop.content.account.checklist
    checklist.fold.setChecked(True)
    link = checklist.rows[Step.NETWORK_ACCESS].action
    link.setFocus()
    with qtbot.waitSignal(checklist.action_requested):
        QTest.keyClick(link, key)


def test_a_check_leaves_the_keyboard_where_it_is(desktop):
    page = desktop.content.account
    page.checklist.fold.setChecked(True)
    page.checklist.rows[Step.NETWORK_ACCESS].action.setFocus()
    show(desktop, replace(scenes.HAPPY, checking=True), scenes.HAPPY)
    assert page.checklist.rows[Step.NETWORK_ACCESS].action.hasFocus()


def test_what_is_asked_has_the_keyboard_whatever_was_hidden_for_it(desktop):
    show(desktop, scenes.every_step_in(State.MISSING))
    desktop.content.account.primary.setFocus()
    show(desktop, scenes.ASKING_MASTER_KEY)
    assert desktop.content.account.prompt.secret.hasFocus()


def test_who_works_elsewhere_in_qgis_is_not_called_back(desktop):
    desktop.elsewhere.setFocus()
    show(desktop, TESTING, replace(TESTING, running=None), TESTED, scenes.LOCKED, scenes.HAPPY)
    assert desktop.elsewhere.hasFocus()


def test_tab_leads_from_a_key_to_the_next_field_and_the_menu_key_to_its_eye(desktop, qtbot):
    show(desktop, scenes.FIRST_RUN)
    form = desktop.content.first_run.by_master_key
    form.key.setFocus()
    QTest.keyClick(form.key, Qt.Key.Key_Tab)
    assert form.keep.box.hasFocus()
    assert form.key.actions()[0] in menu_of(form.key)


def test_tab_leads_to_the_menu_after_all_ways_to_connect(desktop):
    show(desktop, scenes.FIRST_RUN)
    page = desktop.content.first_run
    page.switch.setFocus()
    QTest.keyClick(page.switch, Qt.Key.Key_Tab)
    assert page.switch_kind.hasFocus()
    QTest.keyClick(page.switch_kind, Qt.Key.Key_Tab)
    assert page.more.hasFocus()


def menu_of(field: QLineEdit) -> list:
    """What its context menu offers."""
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtGui import QContextMenuEvent

    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), field.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(field, event)
    menu = QApplication.activePopupWidget()
    offered = menu.actions()
    menu.close()
    return offered
