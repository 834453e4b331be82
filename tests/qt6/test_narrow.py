"""Nothing is wider than the dock at its narrowest, beside a scroll bar, in any language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QStyle, QWidget

from carto_direct_sql.core.postgres.errors import AddressNotAllowed
from carto_direct_sql.core.steps import Step
from carto_direct_sql.ui.dock.views.dock_content import DockContent
from carto_direct_sql.ui.dock.views.state import ShownDiagnosis
from carto_direct_sql.ui.text import breakable
from carto_direct_sql.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from carto_direct_sql.ui.widgets.colours import Colours
from carto_direct_sql.ui.widgets.style import style_sheet

from . import scenes
from .languages import LANGUAGES, Language


@pytest.fixture(params=LANGUAGES)
def language(qapp, request):
    translator = Language(request.param)
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("name", scenes.SCENES)
def test_every_page_has_room_beside_its_scroll_bar(name, qtbot, language):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    width = content.minimumSizeHint().width()
    content.resize(width, 400)
    content.show_state(scenes.told_now(name))
    with qtbot.waitExposed(content):
        content.show()
    QApplication.processEvents()

    room = width - content.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    page = next(area.widget() for area in (content.first_run, content.account) if area.isVisible())
    assert page.minimumSizeHint().width() <= room, too_wide(page, room)


def test_the_line_that_sums_up_is_one_line_in_a_narrow_dock_and_says_all_to_those_who_hear_it(qtbot, language):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    fold = content.account.checklist.fold
    content.show_state(scenes.told_now("happy"))
    lines, heard = [], set()
    for width in (content.minimumSizeHint().width(), 2 * content.minimumSizeHint().width()):
        content.resize(width, 700)
        with qtbot.waitExposed(content):
            content.show()
        QApplication.processEvents()
        lines.append(fold.height() // fold.fontMetrics().height())
        heard.add(fold.accessibleName())
    assert lines == [1, 1]
    assert len({fold.heightForWidth(width) for width in range(120, 500)}) == 1
    assert len(heard) == 1 and "364" in heard.pop()


def test_how_a_button_wraps_depends_on_its_width_alone(qtbot):
    label = "Ich habe die ZIP-Datei eines Zertifikats"
    for kind in (Button, LinkButton, PrimaryButton):
        button = kind(label)
        qtbot.addWidget(button)
        button.setStyleSheet(style_sheet(Colours.of_theme(), 8))
        widths = range(button.minimumSizeHint().width(), button.sizeHint().width() + 1)
        shown = {}
        for width in (*widths, *reversed(widths), *widths):
            button.resize(width, 30)
            QApplication.sendEvent(button, QResizeEvent(button.size(), button.size()))
            shown.setdefault(width, set()).add(button.text())
        assert {width: texts for width, texts in shown.items() if len(texts) > 1} == {}
        assert shown[widths[-1]] == {label}


def test_a_word_is_as_long_as_it_is_on_its_line():
    assert breakable("Not added:\ndivided_by_zero: why") == "Not added:\ndivided_by_zero: why"
    assert breakable("cartodb_user_alice_db, 12") == "cartodb_\u200buser_\u200balice_\u200bdb, 12"


def test_an_account_with_a_long_name_keeps_both_ends_and_its_tooltip_says_all(qtbot):
    label = "maps.department-of-geography.example.com/user/alice"
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    entry = replace(scenes.ACCOUNTS[0], label=label)
    chooser = content.account.header.chooser
    content.resize(content.minimumSizeHint().width(), 700)
    content.show_state(replace(scenes.HAPPY, accounts=(entry, *scenes.ACCOUNTS[1:])))
    with qtbot.waitExposed(content):
        content.show()
    QApplication.processEvents()
    start, _, end = chooser.shown_text().partition("…")
    assert start and label.startswith(start) and end and label.endswith(end)
    assert label in chooser.toolTip()
    content.resize(1000, 700)
    QApplication.processEvents()
    assert chooser.shown_text() == label


@pytest.mark.parametrize("size", [(240, 600), (240, 780), (400, 780)])
def test_a_diagnosis_leaves_the_steps_and_the_datasets_in_sight(size, qtbot, language):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    page = content.account
    content.resize(*size)
    content.show_state(scenes.told_now("tested"))
    with qtbot.waitExposed(content):
        content.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)

    assert page.checklist.fold.isVisible() and page.datasets.add.isVisible()
    assert page.datasets.table.viewport().height() >= 5 * page.datasets.table.rowHeight(0)
    assert page.diagnosis.findings.visibleRegion().boundingRect().size() == page.diagnosis.findings.size()


def test_what_breaks_leaves_the_steps_in_sight_of_whoever_has_a_narrow_dock(qtbot, language):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    page = content.account
    content.resize(240, 780)
    content.show_state(scenes.told_now("diagnosed"))
    with qtbot.waitExposed(content):
        content.show()
    last = page.checklist.rows[Step.CONNECTION]
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == last.height())

    assert page.datasets.search.visibleRegion().boundingRect().height() == page.datasets.search.height()
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert len([text for text in said if text == page.banner._text.text()]) == 1, "what the banner says is said once"


def settle(content, diagnosis):
    content.show_state(replace(scenes.HAPPY, diagnosis=diagnosis))
    for _turn in range(5):  # a layout of texts that wrap settles in two or three
        QApplication.processEvents()


def test_a_diagnosis_shows_what_was_found_last_unless_somebody_reads_further_up(qtbot):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    content.resize(240, 600)
    whole = scenes.shown_diagnosis()
    with qtbot.waitExposed(content):
        content.show()
    bar = content.account.diagnosis.findings.verticalScrollBar()

    settle(content, ShownDiagnosis(whole.findings[:8]))
    settle(content, ShownDiagnosis(whole.findings[:10]))
    assert bar.value() == bar.maximum() > 0
    bar.setValue(3)
    settle(content, ShownDiagnosis(whole.findings[:13]))
    assert bar.value() == 3


def test_the_heading_of_a_diagnosis_stays_where_it_is_and_says_at_the_end_that_everything_works(qtbot):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    content.resize(300, 780)
    heading = content.account.diagnosis.heading

    def show(error, is_complete):
        found = scenes.shown_diagnosis(error, is_complete)
        content.show_state(replace(scenes.HAPPY, diagnosis=found))
        for _turn in range(5):
            QApplication.processEvents()
        return heading.text(), heading.geometry()

    with qtbot.waitExposed(content):
        content.show()
    title, place = show(None, is_complete=False)
    assert title == "Diagnosis"
    assert show(None, is_complete=True) == ("Everything works", place)
    assert show(AddressNotAllowed(host="dbdirect.carto.com"), is_complete=True) == ("Diagnosis", place)


def too_wide(page: QWidget, room: int) -> list[tuple[str, int]]:
    """The innermost widgets that leave no room for the page's margins."""
    margins = page.layout().contentsMargins()
    most = room - margins.left() - margins.right()
    wide = [one for one in page.findChildren(QWidget) if one.isVisible() and one.minimumSizeHint().width() > most]
    return [(one.objectName() or type(one).__name__, one.minimumSizeHint().width()) for one in wide]


def test_the_next_diagnosis_shows_what_was_found_last_although_somebody_has_read_the_one_before(qtbot):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    content.resize(240, 600)
    whole = scenes.shown_diagnosis()
    with qtbot.waitExposed(content):
        content.show()
    bar = content.account.diagnosis.findings.verticalScrollBar()
    settle(content, ShownDiagnosis(whole.findings))
    bar.setValue(0)
    settle(content, None)
    for count in range(len(whole.findings) + 1):
        settle(content, ShownDiagnosis(whole.findings[:count]))
    assert bar.value() == bar.maximum() > 0
