"""The dialog “Use Elsewhere”, by mouse and keys."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QListWidget, QTabWidget, QTextBrowser, QTreeWidget

from ..play import Act, Until
from ..stage import Stage


def choose_program(stage: Stage, name: str) -> Act:
    """Click it in the list."""
    programs = yield Until("the programs are listed", lambda: _seen(stage, QListWidget, "programs"))
    rows = [row for row in range(programs.count()) if programs.item(row).text() == name]
    stage.click_item(programs, programs.model().index(rows[0], 0))


def fill_in(stage: Stage, folder: str) -> Act:
    """Another folder than the one that is proposed, and the API key into it."""
    yield from _paste(stage, "export_folder", folder)
    box = stage.seen("include_key").box
    box.click()
    yield Until("its questions are there", lambda: stage.seen("tables"))


def press(stage: Stage, name: str) -> Act:
    """Click a button."""
    button = yield Until(f"{name} can be pressed", lambda: _enabled(stage.seen(name)))
    yield stage.click(button)


def wait_for_steps(stage: Stage) -> Act:
    """Until the export is written; gives what people then read."""
    steps = yield Until("the steps are shown", lambda: _seen(stage, QTextBrowser, "steps"))
    yield Until("nothing is being done", lambda: not stage.window.findChildren(QObject, "cartoDirectSqlTask"))
    return steps.toPlainText()


def turn_to_list(stage: Stage) -> Act:
    """The second page; gives its rows."""
    table = stage.window.findChild(QTreeWidget, "exports")
    tabs = next(one for one in _parents(table) if isinstance(one, QTabWidget))
    tabs.setCurrentIndex(1)
    yield Until("the list is shown", table.isVisible)
    yield Until("nothing is being done", lambda: not stage.window.findChildren(QObject, "cartoDirectSqlTask"))
    return [[table.topLevelItem(row).text(column) for column in range(4)] for row in range(table.topLevelItemCount())]


def wait_until_removed(stage: Stage) -> Act:
    """Until the list is empty."""
    table = stage.window.findChild(QTreeWidget, "exports")
    yield Until("nothing is listed", lambda: table.topLevelItemCount() == 0)


def take_picture(stage: Stage, file: str, theme: str = "") -> Act:
    """Of the dialog alone; in a theme of QGIS, if one is named."""
    with stage.heartbeat.resting():
        if theme:
            QgsApplication.setUITheme(theme)
        dialog = stage.seen("CartoDirectSqlElsewhere")
        yield Until("the theme is on", lambda: not theme or QgsApplication.themeName() == theme)
        saved = dialog.grab().save(file)
    yield Until("the picture is saved", lambda: saved)


def colours(stage: Stage) -> Act:
    """Of the description of a program, and of what stands below it."""
    head = stage.seen("CartoDirectSqlElsewhere").export.head
    yield Until("the program is described", head.needs.isVisible)
    return [label.palette().windowText().color().name() for label in (head.description, head.needs)]


def _paste(stage: Stage, name: str, text: str) -> Act:
    field = yield stage.until_seen(name)
    field.setFocus()
    field.selectAll()
    field.insert(text)
    yield Until("it is filled in", lambda: field.text() == text)


def _seen(stage: Stage, kind: type, name: str) -> Any:
    return next((one for one in stage.window.findChildren(kind, name) if one.isVisible()), None)


def _enabled(button: Any) -> Any:
    return button if button is not None and button.isEnabled() else None


def _parents(widget: Any) -> Any:
    while widget is not None:
        yield widget
        widget = widget.parent()
