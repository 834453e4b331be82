"""The plugin's page in QGIS's options: every setting with its default and a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QLabel

from carto_direct_sql.core.errors import Cure, DirectSqlError
from carto_direct_sql.core.options import ACCOUNT_ADDRESS, OPTIONS, RENEW_CERTIFICATE, WATCH_NETWORK
from carto_direct_sql.core.qgis.settings import PluginSettings
from carto_direct_sql.ui.dock.views.dock_menu import MenuEntry
from carto_direct_sql.ui.options.page import PAGE, OptionsFactory


@pytest.fixture
def page(qtbot: Any, clean_settings: Any) -> Any:
    failures: list[DirectSqlError] = []
    factory = OptionsFactory(PluginSettings(), failures.append)
    made = factory.createWidget()
    qtbot.addWidget(made)
    made.factory, made.failures = factory, failures
    return made


def test_each_setting_has_a_field_a_sentence_and_what_is_usual(page: Any) -> None:
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert list(page.form.fields) == [option.name for option in OPTIONS]
    for option in OPTIONS:
        assert option.sentence in said.replace("\u200b", "")
    assert said.count("Usually") == len(OPTIONS)


def test_what_is_set_counts_when_the_dialog_is_closed_with_ok(page: Any) -> None:
    page.form.fields[WATCH_NETWORK.name].setChecked(False)
    page.form.fields[ACCOUNT_ADDRESS.name].setText(" alice.carto.com ")
    assert PluginSettings().is_on(WATCH_NETWORK)
    page.apply()
    assert not PluginSettings().is_on(WATCH_NETWORK)
    assert PluginSettings().text(ACCOUNT_ADDRESS) == "alice.carto.com"


def test_what_cannot_be_written_is_undone_and_said(page: Any, full_disk: Any) -> None:
    before, file = PluginSettings().text(ACCOUNT_ADDRESS), Path(QgsSettings().fileName())
    content = file.read_bytes()
    page.form.fields[WATCH_NETWORK.name].setChecked(False)
    page.form.fields[ACCOUNT_ADDRESS.name].setText("alice.carto.com")
    with full_disk():
        page.apply()
    (failure,) = page.failures
    assert str(file) in str(failure) and failure.cure is Cure.CHECK_DISK
    QgsSettings().sync()
    assert (PluginSettings().is_on(WATCH_NETWORK), PluginSettings().text(ACCOUNT_ADDRESS)) == (True, before)
    assert file.read_bytes() == content, "nor is it written later"


def test_the_dock_says_what_could_not_be_kept(desk: Any, clean_settings: Any, full_disk: Any) -> None:
    there = desk()
    there.open()
    there.qtbot.waitUntil(lambda: bool(there.iface.options_factories))
    page = there.iface.options_factories[0].createWidget()
    there.qtbot.addWidget(page)
    page.form.fields[ACCOUNT_ADDRESS.name].setText("alice.carto.com")
    with full_disk():
        page.apply()
    assert there.first_run.banner.isVisible() and "nothing could be kept" in there.first_run.banner.accessibleName()


def test_what_an_administrator_set_is_said_to_be_usual_and_is_gone_back_to(
    qtbot: Any, clean_settings: Any, monkeypatch: Any
) -> None:
    monkeypatch.setenv(RENEW_CERTIFICATE.variable, "true")
    wishes = PluginSettings()
    wishes.set(RENEW_CERTIFICATE, False)
    page = OptionsFactory(wishes, pytest.fail).createWidget()
    qtbot.addWidget(page)
    page.form.back.click()
    page.apply()
    assert wishes.is_on(RENEW_CERTIFICATE)
    monkeypatch.delenv(RENEW_CERTIFICATE.variable)
    assert not wishes.is_on(RENEW_CERTIFICATE), "nothing was kept of it"


def test_the_menu_leads_there_and_unloading_takes_the_page_away(desk: Any) -> None:
    there = desk()
    there.open()
    there.qtbot.waitUntil(lambda: bool(there.iface.options_factories))
    there.assembly.dock.content.menu.chosen.emit(MenuEntry.OPTIONS)
    assert there.iface.options == [PAGE]
    there.unload()
    assert there.iface.options_factories == []


def test_the_account_of_a_managed_computer_stands_on_the_first_page(
    desk: Any, clean_settings: Any, monkeypatch: Any
) -> None:
    monkeypatch.setenv(ACCOUNT_ADDRESS.variable, "alice.carto.com")
    there = desk()
    there.open()
    assert there.first_run.account.text() == "alice.carto.com"
    there.first_run.forget()
    assert there.first_run.account.text() == "alice.carto.com"
