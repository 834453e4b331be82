"""The dock's list of datasets, by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QTableView

from ..play import Act, Until
from ..stage import Stage

_LEFT = Qt.MouseButton.LeftButton


def double_click_quickly(stage: Stage, names: Sequence[str]) -> Act:
    """One after the other at the places where they were seen at first, as soon as the one before is being added.

    Returns what was said below the list after each, and how many layers each of them found in the project.
    """
    table = yield Until("datasets are listed", lambda: _table(stage))
    places = [table.visualRect(_find(table, name)).center() for name in names]
    before = len(QgsProject.instance().mapLayers())
    said, layers = [], []
    for place in places:
        layers.append(len(QgsProject.instance().mapLayers()) - before)
        QTest.mouseClick(table.viewport(), _LEFT, pos=place)
        QTest.mouseDClick(table.viewport(), _LEFT, pos=place)
        status = yield Until("something is said", lambda: stage.seen("listing_status", stage.dock))
        said.append(status.accessibleName())
    return {"said": said, "layers": layers}


def choose(stage: Stage, names: Sequence[str], entry: str) -> Act:
    """Select datasets, open their menu by the keyboard's menu key, and choose an entry."""
    table = yield Until("datasets are listed", lambda: _table(stage))
    _select(table, names)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(table, event)
    menu = yield Until("the menu is open", lambda: _menu(stage))
    action = next(action for action in menu.actions() if action.text().replace("&", "") == entry)
    yield stage.click(menu, menu.actionGeometry(action).center())
    yield Until("the menu is closed", lambda: not menu.isVisible())


def add_all(stage: Stage) -> Act:
    """Select everything by Ctrl+A and press the button below."""
    table = yield Until("datasets are listed", lambda: _table(stage))
    yield Until("the window is active", stage.is_active)
    table.setFocus()
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    add = yield Until("Add can be pressed", lambda: _enabled(stage))
    yield stage.click(add)


def drop_on_layer(stage: Stage, names: Sequence[str], layer: str) -> Act:
    """Drag datasets from the list onto a layer in QGIS's layer tree."""
    table = yield Until("datasets are listed", lambda: _table(stage))
    _select(table, names)
    mime = table.model().mimeData(table.selectionModel().selectedIndexes())
    tree = stage.iface.layerTreeView()
    place = yield Until(f"{layer} is in the layer tree", lambda: _place(tree, layer))
    count = len(QgsProject.instance().mapLayers())
    _drop(tree.viewport(), mime, place)
    yield Until("layers are being made", lambda: "Adding" in stage.seen("listing_status", stage.dock).accessibleName())
    # Whoever goes on working elsewhere must not take the layers along.
    tree.setCurrentIndex(QModelIndex())
    yield Until("they are layers", lambda: len(QgsProject.instance().mapLayers()) == count + len(names))
    return [node.name() for node in QgsProject.instance().layerTreeRoot().children()]


def marked(stage: Stage) -> Act:
    """The names of the datasets of which the list says that the project has a layer."""
    table = yield Until("datasets are listed", lambda: _table(stage))
    rows = [table.model().index(row, 0) for row in range(table.model().rowCount())]
    return [row.data() for row in rows if "project" in row.data(Qt.ItemDataRole.AccessibleTextRole)]


def listed(stage: Stage) -> Act:
    """What is said of each dataset, a line each, by its name with its schema."""
    table = yield Until("datasets are listed", lambda: _table(stage))
    texts = [
        table.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(table.model().rowCount())
    ]
    return {text.splitlines()[0]: text.splitlines()[1:] for text in texts}


def kinds(stage: Stage) -> Act:
    """What the list says each dataset holds, once it says so of all that it shows."""
    table = yield Until("datasets are listed", lambda: _table(stage))
    yield Until("everything in sight has been looked into", lambda: "not known" not in "".join(_told(table)))
    return dict(zip((table.model().index(row, 0).data() for row in range(table.model().rowCount())), _told(table)))


def _told(table: QTableView) -> list[str]:
    model = table.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return [text.splitlines()[1].partition(",")[0] for text in rows]


def _table(stage: Stage) -> QTableView | None:
    return stage.seen("datasets", stage.dock)


def _find(table: QTableView, name: str) -> QModelIndex:
    model = table.model()
    return next(model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == name)


def _select(table: QTableView, names: Sequence[str]) -> None:
    for number, name in enumerate(names):
        modifier = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        row = _find(table, name)
        table.scrollTo(row)
        QTest.mouseClick(table.viewport(), _LEFT, modifier, table.visualRect(row).center())


def _menu(stage: Stage) -> QMenu | None:
    return stage.seen("dataset_menu", stage.dock)


def _enabled(stage: Stage) -> object:
    button = stage.seen("add", stage.dock)
    return button if button is not None and button.isEnabled() else None


def _place(tree: object, layer: str) -> QPoint | None:
    model = tree.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return next((tree.visualRect(row).center() for row in rows if row.data() == layer), None)


def _drop(viewport: object, mime: QMimeData, place: QPoint) -> None:
    copy, buttons, keys = Qt.DropAction.CopyAction, _LEFT, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(viewport, QDragEnterEvent(place, copy, mime, buttons, keys))
    QApplication.sendEvent(viewport, QDragMoveEvent(place, copy, mime, buttons, keys))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), copy, mime, buttons, keys))
