"""What somebody does who has never seen the plugin. Each click, and each field that is filled in, is an action."""

from __future__ import annotations

from typing import Any

from qgis import utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QListView, QPushButton, QTableView, QWidget

from ..play import Act, Until
from ..stage import Stage

PLUGIN, NAME = "carto_direct_sql", "CARTO Direct SQL"


def open_manager(stage: Stage) -> Act:
    """QGIS's Plugin Manager, as the Plugins menu does; nothing is counted yet."""
    QTimer.singleShot(0, stage.iface.actionManagePlugins().trigger)
    yield Until("the Plugin Manager is open", _manager)


def install(stage: Stage) -> Act:
    """In the Plugin Manager: search, choose, install, close. Returns the actions."""
    manager = _manager()
    search = yield Until("plugins can be searched", lambda: _field(manager, "leFilter"))
    QTest.keyClicks(search, "carto direct")
    plugins = manager.findChild(QListView, "vwPlugins")
    found = yield Until("the plugin is found", lambda: _row(plugins))
    stage.click_item(plugins, found)
    button = yield Until("it can be installed", lambda: _install_button(manager))
    yield stage.click(button)
    yield Until("the plugin runs", lambda: PLUGIN in utils.active_plugins)
    close = manager.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    yield stage.click(close)
    yield Until("the Plugin Manager is closed", lambda: _manager() is None)
    return ["type what to search for", "click on the plugin", "click on Install", "click on Close"]


def connect(stage: Stage, account: str, master_key: str) -> Act:
    """In the panel that has opened itself: address, key, Connect. Returns the actions."""
    yield Until("the cursor is in the panel's first field", lambda: _focused(stage) == "account_address")
    QTest.keyClicks(stage.window.focusWidget(), account)
    key = yield stage.until_seen("master_key")
    yield from stage.paste(key, master_key)
    button = yield Until("Connect can be pressed", lambda: _enabled(stage.seen("connect")))
    yield stage.click(button)
    yield Until("datasets are listed", lambda: _table(stage))
    return ["fill in the account's address", "fill in the master key", "click on Connect"]


def add(stage: Stage, name: str) -> Act:
    """Double-click a dataset. Returns the actions."""
    table = _table(stage)
    rows = [table.model().index(row, 0) for row in range(table.model().rowCount())]
    stage.click_item(table, next(row for row in rows if row.data() == name), double=True)
    yield Until("it is a layer", lambda: QgsProject.instance().mapLayers())
    return ["double-click the dataset"]


def _manager() -> QWidget | None:
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return next((one for one in shown if one.metaObject().className() == "QgsPluginManager"), None)


def _field(manager: QWidget, name: str) -> QLineEdit | None:
    field = manager.findChild(QLineEdit, name)
    return field if field is not None and field.isVisible() else None


def _row(plugins: QListView) -> QModelIndex | None:
    model = plugins.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return next((row for row in rows if NAME in str(row.data())), None)


def _install_button(manager: QWidget) -> QPushButton | None:
    buttons = (manager.findChild(QPushButton, name) for name in ("buttonInstall", "buttonInstallExperimental"))
    return next((one for one in buttons if one is not None and one.isVisible() and one.isEnabled()), None)


def _focused(stage: Stage) -> str:
    widget = stage.window.focusWidget()
    return widget.objectName() if widget is not None else ""


def _table(stage: Stage) -> QTableView | None:
    table: QTableView | None = stage.seen("datasets", stage.dock)
    return table


def _enabled(button: Any) -> Any:
    return button if button is not None and button.isEnabled() else None
