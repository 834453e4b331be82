"""QGIS's Data Source Manager, its page for PostgreSQL."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton, QTreeView, QWidget

from ..play import Act, Until
from ..stage import Stage


def list_tables(stage: Stage, connection: str, within_s: float = 60.0) -> Act:
    """Choose a connection, click Connect, and wait for what it lists; returns the tables. Closes the window again."""
    stage.iface.openDataSourceManagerPage("postgres")
    window = yield Until("the Data Source Manager is open", _window)
    chooser = _visible(window, QComboBox, "cmbConnections")
    chooser.setCurrentText(connection)
    button = _visible(window, QPushButton, "btnConnect")
    usual = button.text()
    yield stage.click(button)
    # While it scans, the button says Stop.
    yield Until("the tables are listed", lambda: button.text() == usual and button.isEnabled(), within_s)
    tables = _tables(_visible(window, QTreeView, "mTablesTreeView"))
    window.close()
    return tables


def _window() -> QWidget | None:
    tops = QApplication.topLevelWidgets()
    return next((top for top in tops if top.metaObject().className() == "QgsDataSourceManagerDialog"), None)


def _visible(window: QWidget, kind: type, name: str) -> Any:
    return next(widget for widget in window.findChildren(kind, name) if widget.isVisible())


def _tables(tree: QTreeView) -> list[str]:
    """The tables' names are in the second column, below their schemas."""
    model = tree.model()
    schemas = [model.index(row, 0) for row in range(model.rowCount())]
    return sorted(
        str(model.index(row, 1, schema).data()) for schema in schemas for row in range(model.rowCount(schema))
    )
