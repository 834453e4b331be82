"""The dialog “Use Elsewhere”: photographs of every state, and what it asks and says when people use it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from carto_direct_sql.core.exports.errors import ConnectionNotExportable
from carto_direct_sql.core.exports.targets import TARGET_IDS
from carto_direct_sql.ui.text import translate
from carto_direct_sql.ui.use_elsewhere.views.dialog import ElsewhereDialog
from carto_direct_sql.ui.use_elsewhere.views.state import ExportAction

from .elsewhere_scenes import SCENES, scene
from .languages import LANGUAGES, Language
from .long_language import LongLanguage
from .test_pictures import cut_off, dark

NARROW, WIDE = 620, 860
HEIGHT = 700


@pytest.fixture
def shown(qtbot):
    """Gives the dialog in a state, with or without its boxes ticked."""
    before = QApplication.palette()

    def show(name, width=WIDE, ticked=False):
        dialog = ElsewhereDialog()
        qtbot.addWidget(dialog)
        dialog.resize(width, HEIGHT)
        if name.startswith("list"):
            dialog.tabs.setCurrentWidget(dialog.exports)
        dialog.show_state(scene(name))
        if ticked:
            dialog.export.form.include_key.setChecked(True)
        with qtbot.waitExposed(dialog):
            dialog.show()
        QApplication.processEvents()
        return dialog

    yield show
    QApplication.setPalette(before)


@pytest.fixture(params=["en", *LANGUAGES, "long"])
def language(qapp, request):
    translator = LongLanguage() if request.param == "long" else None
    if request.param in LANGUAGES:
        translator = Language(request.param)
    if translator is not None:
        qapp.installTranslator(translator)
    yield request.param
    if translator is not None:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("name", SCENES)
def test_every_state_fits_in_every_language(name, width, shown, pictures, language):
    dialog = shown(name, width)
    QApplication.processEvents()
    assert dialog.grab().save(str(pictures / f"elsewhere-{language}-{name}-{width}.png"))
    assert dialog.width() == width
    assert cut_off(dialog) == []


@pytest.mark.parametrize("name", ["choosing", "cannot", "list", "list-removing", "steps"])
def test_the_dark_theme(name, shown, pictures):
    QApplication.setPalette(dark())
    dialog = shown(name, ticked=True)
    QApplication.processEvents()
    assert dialog.grab().save(str(pictures / f"elsewhere-dark-{name}.png"))


def test_a_ticked_key_brings_its_questions_and_they_fit(shown, pictures, language):
    dialog = shown("service", NARROW, ticked=True)
    form = dialog.export.form
    assert form.key.isVisible()
    assert form.tables.isVisible()
    form.key.second.setChecked(True)
    assert not form.tables.isVisible()
    form.key.first.setChecked(True)
    QApplication.processEvents()
    assert dialog.grab().save(str(pictures / f"elsewhere-{language}-ticked.png"))
    assert cut_off(dialog) == []


def test_at_first_it_has_a_certificate_of_its_own_and_no_key_and_nothing_outside_the_folder(shown):
    dialog = shown("service")
    wish = dialog.export.form.wish()
    assert wish.own_certificate
    assert not wish.include_key
    assert not wish.own_key
    assert not wish.merge


def test_the_master_key_is_asked_for_only_where_something_is_made_with_it(shown):
    dialog = shown("choosing")
    form, export = dialog.export.form, dialog.export.export
    assert form.master_key.isVisible()
    assert not export.isEnabled()
    QTest.keyClicks(form.master_key, "0123456789")
    assert export.isEnabled()
    form.certificate.second.setChecked(True)
    assert not form.master_key.isVisible()
    assert export.isEnabled()
    form.include_key.setChecked(True)
    assert form.master_key.isVisible(), "an API key of its own is made with it, too"
    form.key.second.setChecked(True)
    assert not form.master_key.isVisible()


def test_merging_is_offered_only_where_there_is_something_to_merge_and_not_wished_unseen(shown):
    dialog = shown("service")
    form = dialog.export.form
    form.merge.setChecked(True)
    assert form.wish().merge
    dialog.show_state(scene("choosing"))
    assert not form.merge.isVisible()
    assert not form.wish().merge


def test_of_a_server_without_carto_nothing_is_offered_that_only_carto_makes(shown):
    dialog = shown("server", ticked=True)
    form = dialog.export.form
    for part in (form.certificate, form.key, form.master_key):
        assert not part.isVisible()
    wish = form.wish()
    assert wish.include_key
    assert not wish.needs_master_key
    assert dialog.export.export.isEnabled()
    assert form.password_note.isVisible()


def test_a_connection_that_no_program_could_check_is_said_so_before_anything_is_asked(shown, pictures):
    dialog = shown("server", ticked=True)
    page, state = dialog.export, scene("server")
    why = ConnectionNotExportable(connection=state.connection).text(translate)
    dialog.show_state(replace(state, connections=(replace(state.connections[0], why_not=why),)))
    assert page.why_not.isVisible() and "client certificate" in page.why_not.text()
    assert not page.form.isVisible() and not page.export.isEnabled()
    assert dialog.grab().save(str(pictures / "elsewhere-not-exportable.png"))
    assert cut_off(dialog) == []
    dialog.show_state(state)
    assert page.form.isVisible() and page.export.isEnabled() and not page.why_not.isVisible()


def test_a_program_that_cannot_show_a_certificate_says_so_with_the_way_that_works(shown):
    dialog = shown("cannot")
    assert "ODBC" in dialog.export.head.unable.text.accessibleName()
    assert dialog.export.head.unable.isVisible()
    dialog.show_state(scene("choosing"))
    assert not dialog.export.head.unable.isVisible()


def test_every_program_is_listed_is_found_by_typing_and_says_what_was_tested(shown):
    dialog = shown("choosing")
    programs, head = dialog.export.programs, dialog.export.head
    assert programs.list.count() == len(TARGET_IDS)
    chosen = []
    programs.chosen.connect(chosen.append)
    QTest.keyClicks(programs.search, "power")
    QTest.keyClick(programs.search, Qt.Key.Key_Return)
    assert chosen == ["power_bi"]
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton)), "Return is for the search"
    dialog.show_state(replace(scene("choosing"), program="power_bi"))
    assert "psqlODBC 13.02" in head.tested.accessibleName()
    programs.search.setText("no such program")
    assert programs.nothing.isVisible()


def test_a_folder_that_was_typed_stays_when_another_program_is_chosen(shown):
    dialog = shown("choosing")
    folder = dialog.export.form.folder
    assert folder.text() == scene("choosing").folder
    folder.selectAll()
    QTest.keyClicks(folder, "/srv/mine")
    dialog.show_state(replace(scene("cannot"), folder="/another"))
    assert folder.text() == "/srv/mine"
    dialog.export.form.forget()
    dialog.show_state(replace(scene("cannot"), folder="/another"))
    assert folder.text() == "/another"


def test_the_list_asks_before_it_removes_and_says_what_stops(shown):
    dialog = shown("list-removing-service")
    question = dialog.exports.question
    assert ".pg_service.conf" in question.advice.accessibleName()
    assert question.decline.hasFocus(), "the safe answer"
    heard = []
    question.answered.connect(heard.append)
    QTest.mouseClick(question.proceed, Qt.MouseButton.LeftButton)
    assert heard == [None]


def test_an_export_without_its_connection_can_only_be_removed(shown):
    dialog = shown("list")
    table, buttons = dialog.exports.table, dialog.exports.buttons
    table.setCurrentItem(table.topLevelItem(table.topLevelItemCount() - 1))
    assert not buttons[ExportAction.AGAIN].isEnabled()
    assert buttons[ExportAction.REMOVE].isEnabled()


def test_copying_puts_the_steps_on_the_clipboard_as_they_are(shown):
    dialog = shown("steps")
    QTest.mouseClick(dialog.steps.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == scene("steps").steps.text
    assert "psql service=carto_alice" in dialog.steps.text.toPlainText()


def test_everything_can_be_reached_by_keyboard_and_has_a_name(shown):
    dialog = shown("service", ticked=True)
    form, export = dialog.export.form, dialog.export
    reached = {form.folder, form.browse, form.certificate.first.box, form.include_key.box, form.key.first.box}
    reached |= {form.tables, form.merge.box, form.master_key, export.programs.search, export.programs.list}
    for widget in (*reached, export.connection, dialog.exports.table, dialog.steps.text):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName()
