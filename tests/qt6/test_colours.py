"""Colours that can be read, whatever the theme."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication

from carto_direct_sql.ui.dock.views.dock_content import DockContent
from carto_direct_sql.ui.widgets.colours import Colours, contrast

from . import scenes

PALETTES = {
    "light": ("#efefef", "#000000", "#308cc6", "#ffffff"),
    "dark": ("#323232", "#dddddd", "#d7801a", "#323232"),
    "night mapping": ("#535353", "#aaaaaa", "#d7801a", "#323232"),
    "pale": ("#ffffff", "#777777", "#ffff00", "#ffffff"),
    "blend of gray": ("#b4b4b4", "#1e1e1e", "#5a86b4", "#ffffff"),
}


def palette(window, text, highlight, highlighted):
    made = QPalette()
    for role, colour in zip(
        (
            QPalette.ColorRole.Window,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Highlight,
            QPalette.ColorRole.HighlightedText,
        ),
        (window, text, highlight, highlighted),
    ):
        made.setColor(role, QColor(colour))
    return made


@pytest.mark.parametrize("name", PALETTES)
def test_everything_can_be_read(name):
    colours = Colours.of(palette(*PALETTES[name]))
    for role in ("text", "subtle", "link", "good", "warning", "bad"):
        assert contrast(getattr(colours, role), colours.window) >= 4.5, role
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("name", PALETTES)
def test_the_text_stands_out_more_than_its_explanation(name):
    colours = Colours.of(palette(*PALETTES[name]))
    assert contrast(colours.text, colours.window) >= contrast(colours.subtle, colours.window)


def test_contrast_is_what_wcag_says():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_a_theme_that_styles_every_widget_is_followed_in_a_finite_time(qtbot):
    """As QGIS's Night Mapping does; each style sheet changes the palettes of the widgets it styles."""
    app = QApplication.instance()
    before = app.palette(), app.styleSheet()
    content = DockContent(lambda _datasets: None)
    qtbot.addWidget(content)
    content.show()
    app.setPalette(palette(*PALETTES["night mapping"]))
    app.setStyleSheet("QWidget { background: transparent } QLabel { color: #aaa } QDialog { color: #aaa }")
    qtbot.wait(50)
    dark = content.styleSheet()
    app.setPalette(before[0])
    app.setStyleSheet(before[1])
    qtbot.wait(50)
    assert dark != content.styleSheet()


def test_a_theme_that_makes_progress_bars_high_moves_nothing(qtbot):
    """As QGIS's Night Mapping does, which has to hold for a bar that is hidden and keeps its place, too."""
    app = QApplication.instance()
    before = app.styleSheet()
    app.setStyleSheet("QProgressBar { height: 1.3em; border: 1px solid #222 }")
    content = DockContent(lambda _datasets: None)
    qtbot.addWidget(content)
    content.resize(300, 780)
    content.show_state(scenes.HAPPY)
    with qtbot.waitExposed(content):
        content.show()
    qtbot.wait(50)
    panel = content.account.datasets
    places = [panel.list.y()]
    content.show_state(scenes.ADDING)
    qtbot.wait(50)
    places.append(panel.list.y())
    height = panel.busy.height()
    app.setStyleSheet(before)
    assert height == 4
    assert places[0] == places[1] <= panel.search.geometry().bottom() + 4 * 5
