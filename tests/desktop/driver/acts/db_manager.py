"""QGIS's DB Manager, a plugin of its own that comes with QGIS."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QTreeView
from qgis.utils import plugins

from ..play import Act, Until
from ..stage import Stage


def list_tables(_stage: Stage, connection: str) -> Act:
    """Open the tree down to the tables of the first schema; returns their names. Closes the window again."""
    from db_manager.db_plugins.postgis.plugin import PostGisDBPlugin

    manager = plugins["db_manager"]
    manager.run()
    tree = yield Until("DB Manager is open", lambda: _tree(manager.dlg))
    path = (PostGisDBPlugin.typeNameString(), connection)
    for depth in range(1, len(path) + 1):
        index = yield Until(f"{path[depth - 1]} is in the tree", lambda depth=depth: _find(tree, path[:depth]))
        tree.expand(index)
        yield Until(f"{path[depth - 1]} is open", lambda: True)
    found = _find(tree, path)
    schemas = _names(tree, found) if found is not None else []
    tables = []
    for schema in schemas:
        index = _find(tree, (*path, schema))
        tree.expand(index)
        tables += _names(tree, index)
    manager.dlg.close()
    return tables


def _tree(window: Any) -> QTreeView | None:
    return window.tree if window is not None and window.isVisible() else None


def _find(tree: QTreeView, path: tuple[str, ...]) -> QModelIndex | None:
    index = QModelIndex()
    for name in path:
        rows = [tree.model().index(row, 0, index) for row in range(tree.model().rowCount(index))]
        found = next((row for row in rows if row.data() == name), None)
        if found is None:
            return None
        index = found
    return index


def _names(tree: QTreeView, parent: QModelIndex) -> list[str]:
    return [str(tree.model().index(row, 0, parent).data()) for row in range(tree.model().rowCount(parent))]
