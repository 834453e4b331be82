"""The dialog “Manage Access”, by mouse and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QLabel, QTreeView, QTreeWidget, QTreeWidgetItem, QWidget

from ..play import Act, Until
from ..stage import Stage


def wait(stage: Stage) -> Act:
    """Until the page shows what CARTO has: its rows, what was said, what is asked, and what is typed wrongly."""
    yield stage.until_seen("CartoManageAccess")
    yield Until("nothing is being done", lambda: not stage.window.findChildren(QObject, "cartoDirectSqlTask"))
    return {
        "rows": [_texts(item) for item in _items(stage)],
        "said": _words(_seen(stage, "said")),
        "question": _words(_seen(stage, "question")),
        "verdict": _words(_seen(stage, "verdict")),
        "problem": _words(_seen(stage, "problem")),
    }


def turn_to(stage: Stage, page: str) -> Act:
    """Click a page in the list on the left."""
    pages = yield Until("the pages are listed", lambda: _seen(stage, "access_pages"))
    row = next(row for row in range(pages.count()) if pages.item(row).text() == page)
    stage.click_item(pages, pages.model().index(row, 0))
    return (yield from wait(stage))


def type_address(stage: Stage, address: str) -> Act:
    """Into the field of the addresses, and no more."""
    field = _seen(stage, "new_address")
    field.setFocus()
    field.selectAll()
    field.insert(address)
    return (yield from wait(stage))


def choose(stage: Stage, row: str) -> Act:
    """Click a row of the table by what stands in its first column."""
    item = next(item for item in _items(stage) if item.text(0) == row)
    tree = item.treeWidget()
    stage.click_item(tree, tree.indexFromItem(item))
    yield Until(f"{row} is chosen", item.isSelected)


def press(stage: Stage, name: str) -> Act:
    """Click a button of the dialog, and wait for what comes of it."""
    button = yield Until(f"{name} can be pressed", lambda: _enabled(_seen(stage, name)))
    yield stage.click(button)
    return (yield from wait(stage))


def choose_tables(stage: Stage, search: str, name: str) -> Act:
    """Of a new key: name it, have it for another program, search for tables, and let it read those that are found."""
    field = yield Until("the tables are listed", lambda: _enabled(_seen(stage, "key_name")))
    field.selectAll()
    field.insert(name)
    _seen(stage, "key_use").setCurrentIndex(0)
    _seen(stage, "table_search").insert(search)
    yield stage.click(_seen(stage, "read_all"))
    tree = next(tree for tree in _dialog(stage).findChildren(QTreeView) if tree.isVisible())
    return [tree.model().index(row, 0).data() for row in range(tree.model().rowCount())]


def take_picture(stage: Stage, file: str) -> Act:
    """Of the dialog alone."""
    Path(file).parent.mkdir(parents=True, exist_ok=True)
    with stage.heartbeat.resting():
        saved = _dialog(stage).grab().save(file)
    yield Until("the picture is saved", lambda: saved)


def _dialog(stage: Stage) -> QWidget:
    return stage.seen("CartoManageAccess")


def _seen(stage: Stage, name: str) -> Any:
    dialog = _dialog(stage)
    return stage.seen(name, dialog) if dialog is not None else None


def _items(stage: Stage) -> list[QTreeWidgetItem]:
    trees = (tree for tree in _dialog(stage).findChildren(QTreeWidget) if tree.isVisible())
    return [tree.topLevelItem(row) for tree in trees for row in range(tree.topLevelItemCount())]


def _texts(item: QTreeWidgetItem) -> list[str]:
    return [item.text(column) for column in range(item.columnCount())]


def _words(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible() and label.text())


def _enabled(widget: Any) -> Any:
    return widget if widget is not None and widget.isEnabled() else None
