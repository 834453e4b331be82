"""What the dock's menu does, in PyQGIS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.gui import QgsMessageLogViewer
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox, QTabWidget

from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.ui.dock.views.dock_menu import MenuEntry
from carto_direct_sql.ui.messages import LOG
from carto_direct_sql.ui.plugin_facts import plugin_facts

from .desk import click
from .doubles import saved_account


class Browser(QObject):
    """Takes the pages that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.pages.append(url.toString())


@pytest.fixture
def browser(qgis_app: QgsApplication) -> Iterator[Browser]:
    taking = Browser()
    QDesktopServices.setUrlHandler("https", taking, "open")
    yield taking
    QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize(
    ("account", "page"),
    [
        ("alice.carto.com", "https://alice.carto.com/dashboard"),
        ("acme.carto.com/u/alice", "https://acme.carto.com/u/alice/dashboard"),
        ("maps.example.com/user/alice", "https://maps.example.com/user/alice/dashboard"),
    ],
)
def test_the_dashboard_opens_in_the_browser(desk: Any, browser: Browser, account: str, page: str) -> None:
    there = desk(saved_account(parse_account(account)))
    there.open()
    there.choose_in_menu(MenuEntry.OPEN_DASHBOARD)
    assert browser.pages == [page]


def test_help_opens_the_home_page_without_any_account(desk: Any, browser: Browser) -> None:
    new = desk()
    new.open()
    new.choose_in_menu(MenuEntry.HELP)
    assert browser.pages == [plugin_facts().homepage]


def test_the_log_opens_at_our_tab(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    panel = QDockWidget("Log Messages", there.iface.window)
    panel.setObjectName("MessageLog")
    viewer = QgsMessageLogViewer(panel)
    panel.setWidget(viewer)
    panel.hide()
    there.iface.log_panel = panel
    for tag in (LOG, "Somebody else"):
        QgsMessageLog.logMessage("a word", tag, Qgis.MessageLevel.Info, False)
    tabs = viewer.findChild(QTabWidget)
    there.qtbot.waitUntil(lambda: "Somebody else" in [tabs.tabText(place) for place in range(tabs.count())])
    tabs.setCurrentIndex(tabs.count() - 1)
    there.choose_in_menu(MenuEntry.LOG)
    assert panel.isVisible() and tabs.tabText(tabs.currentIndex()) == LOG


def test_about_tells_version_licence_and_home_page(desk: Any) -> None:
    new = desk()
    new.open()
    new.choose_in_menu(MenuEntry.ABOUT)
    box = new.iface.window.findChild(QMessageBox, "about")
    told = box.text() + box.informativeText()
    facts = plugin_facts()
    assert [fact for fact in (facts.version, facts.licence, facts.homepage) if fact not in told] == []
    box.close()


@pytest.mark.parametrize("key_known", [True, False])
def test_allowing_to_edit_has_a_key_made_that_may_write(desk: Any, key_known: bool) -> None:
    there = desk(saved_account())
    there.open()
    if key_known:
        there.assembly.model.accounts.keep_master_key(saved_account().account, there.master_key)
    there.choose_in_menu(MenuEntry.ALLOW_EDITING)
    assert "connect" not in there.use_cases.calls
    if key_known:
        assert there.page.prompt.proceed.hasFocus()
        QTest.keyClick(there.page.prompt.proceed, Qt.Key.Key_Space)
    else:
        QTest.keyClicks(there.page.prompt.secret, there.master_key.reveal())
        click(there.page.prompt.proceed)
    there.settle()
    (request,) = there.use_cases.requests
    assert request.writable and request.renew_key and request.master_key == there.master_key


def test_use_elsewhere_opens_one_dialog_which_goes_with_the_plugin(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    assert there.assembly.elsewhere.presenter is None, "it is built when it is wanted"
    there.choose_in_menu(MenuEntry.USE_ELSEWHERE)
    there.settle()
    dialog = there.assembly.elsewhere.presenter.dialog
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.export.connection.currentText() == "alice.carto.com"
    there.choose_in_menu(MenuEntry.USE_ELSEWHERE)
    assert there.assembly.elsewhere.presenter.dialog is dialog
    there.unload()
    assert there.assembly.elsewhere.presenter is None


def test_use_elsewhere_lists_what_was_exported_also_without_any_account(desk: Any) -> None:
    there = desk()
    there.open()
    there.choose_in_menu(MenuEntry.USE_ELSEWHERE)
    there.settle()
    dialog = there.assembly.elsewhere.presenter.dialog
    assert dialog.exports.isVisible()
    assert dialog.exports.empty.isVisible()
