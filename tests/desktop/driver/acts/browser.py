"""QGIS's browser."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView

from ..play import Act, Until
from ..stage import Stage

_DATABASES = "PostgreSQL"


def connections(_stage: Stage) -> Act:
    """The names of QGIS's PostgreSQL connections."""
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    yield Until("QGIS has providers", lambda: provider is not None)
    return sorted(provider.connections(False))


def expand(stage: Stage, path: Sequence[str]) -> Act:
    """Open the tree by the keyboard, below PostgreSQL; returns what is in it there."""
    view = yield Until("the browser is there", lambda: _tree(stage))
    path = (_DATABASES, *path)
    for depth in range(1, len(path) + 1):
        yield from _open(stage, view, path[:depth])
    return _names(view, path)


def double_click(stage: Stage, path: Sequence[str]) -> Act:
    """An item that is there already."""
    view = yield Until("the browser is there", lambda: _tree(stage))
    row = yield Until(f"{path[-1]} is in the browser", lambda: _find(view, (_DATABASES, *path)))
    stage.click_item(view, row, double=True)


def add_table(stage: Stage, connection: str, schema: str, table: str) -> Act:
    """Open the tree down to a table, and double-click that."""
    yield from expand(stage, (connection, schema))
    count = len(QgsProject.instance().mapLayers())
    yield from double_click(stage, (connection, schema, table))
    yield Until(f"{table} is a layer", lambda: len(QgsProject.instance().mapLayers()) > count)


def _open(stage: Stage, view: QTreeView, path: Sequence[str]) -> Act:
    name = path[-1]
    index = yield Until(f"{name} is in the browser", lambda: _find(view, path))
    stage.click_item(view, index)
    stage.press(Qt.Key.Key_Right)
    yield Until(f"{name} is open", lambda: _is_open(view, path))


def _tree(stage: Stage) -> QTreeView | None:
    for dock in stage.window.findChildren(QDockWidget, "Browser"):
        for view in dock.findChildren(QTreeView):
            if view.metaObject().className() == "QgsDockBrowserTreeView" and view.isVisible():
                return view
    return None


def _is_open(view: QTreeView, path: Sequence[str]) -> bool:
    index = _find(view, path)
    return index is not None and view.isExpanded(index) and view.model().rowCount(index) > 0


def _names(view: QTreeView, path: Sequence[str]) -> list[str]:
    index = _find(view, path) or QModelIndex()
    return [str(view.model().index(row, 0, index).data()) for row in range(view.model().rowCount(index))]


def _find(view: QTreeView, path: Sequence[str]) -> QModelIndex | None:
    """The item at a path; looked for anew each time, because QGIS makes its items anew as it finds out more."""
    index = QModelIndex()
    for name in path:
        rows = (view.model().index(row, 0, index) for row in range(view.model().rowCount(index)))
        found = next((child for child in rows if child.data() == name), None)
        if found is None:
            return None
        index = found
    return index
