"""Photographs of the dialog “Manage Access” in every state, and what of them a program can judge."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from carto_direct_sql.ui.manage_access.views.dialog import ManageAccessDialog

from . import access_scenes
from .languages import LANGUAGES, Language
from .long_language import LongLanguage
from .test_pictures import QT, cut_off, dark

WIDE, NARROW = (820, 560), (260, 620)
NAMES = tuple(access_scenes.told_now())


@pytest.fixture
def shown(qtbot):
    """Gives a shown dialog of a size."""

    def show(name, size):
        dialog = ManageAccessDialog()
        qtbot.addWidget(dialog)
        dialog.resize(*size)
        dialog.show_state(access_scenes.told_now()[name])
        with qtbot.waitExposed(dialog):
            dialog.show()
        for _ in range(3):
            QApplication.processEvents()
        return dialog

    before = QApplication.palette()
    yield show
    QApplication.setPalette(before)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_every_state_fits(name, size, shown, pictures):
    dialog = shown(name, size)
    assert dialog.grab().save(str(pictures / f"{QT}-access-{name}-{size[0]}.png"))
    assert dialog.width() == size[0]
    assert cut_off(dialog) == []


def test_the_list_of_keys_is_no_higher_for_what_is_hidden_beside_it(shown):
    dialog = shown("keys-warning", WIDE)
    keys = dialog.keys
    assert keys.heightForWidth(keys.width()) == keys.list.heightForWidth(keys.width())


@pytest.mark.parametrize("name", ["accounts", "addresses-undo", "certificates", "keys-new"])
def test_the_dark_theme(name, shown, pictures):
    QApplication.setPalette(dark())
    dialog = shown(name, WIDE)
    assert dialog.grab().save(str(pictures / f"{QT}-access-{name}-dark.png"))


@pytest.mark.parametrize("name", ["accounts-removing", "addresses-asking", "certificates", "keys-new", "keys-warning"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_busy_states_fit_in_every_language(name, language, shown, pictures):
    translator = Language(language)
    QApplication.installTranslator(translator)
    try:
        dialog = shown(name, NARROW)
        assert dialog.grab().save(str(pictures / f"{QT}-access-{name}-{language}-narrow.png"))
        assert cut_off(dialog) == []
    finally:
        QApplication.removeTranslator(translator)


@pytest.mark.parametrize("name", NAMES[::2])
def test_every_second_state_fits_in_a_long_language(name, shown):
    translator = LongLanguage()
    QApplication.installTranslator(translator)
    try:
        assert cut_off(shown(name, WIDE)) == []
    finally:
        QApplication.removeTranslator(translator)


def test_every_field_of_a_new_key_has_its_name_in_sight_and_a_key_that_is_changed_has_no_such_fields(shown):
    assert labelled(shown("keys-new", WIDE)) == ["key_name", "key_use"]
    assert labelled(shown("keys-change", WIDE)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fields_of_a_new_key_stand_below_each_other_where_there_is_no_room(language, shown):
    translator = Language(language)
    QApplication.installTranslator(translator)
    try:
        dialog = shown("keys-new", NARROW)
        name, use = (dialog.findChild(QWidget, one) for one in ("key_name", "key_use"))
        assert use.mapTo(dialog, use.rect().topRight()).x() < dialog.width()
        assert name.mapTo(dialog, name.rect().bottomLeft()).y() < use.mapTo(dialog, use.rect().topLeft()).y()
    finally:
        QApplication.removeTranslator(translator)


def labelled(dialog):
    """The fields that a label in sight belongs to."""
    labels = (label for label in dialog.findChildren(QLabel) if label.isVisible() and label.text())
    return sorted(label.buddy().objectName() for label in labels if label.buddy() is not None)
