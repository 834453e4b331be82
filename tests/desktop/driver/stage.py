"""Where acts are played: QGIS's window, a mouse and a keyboard."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QWidget
from qgis.utils import iface

from .heartbeat import Heartbeat
from .play import Act, Until
from .watcher import Watcher

SIZE = (1400, 900)
_LEFT = Qt.MouseButton.LeftButton


class Stage:
    """What people can do: find, click, type."""

    def __init__(self, heartbeat: Heartbeat, watcher: Watcher) -> None:
        self.heartbeat = heartbeat
        self.watcher = watcher
        self.iface = iface
        self.window = iface.mainWindow()
        self.window.showNormal()
        self.window.activateWindow()
        self.resize()

    def resize(self) -> None:
        """As large as the screen: there is no window manager to maximise it."""
        self.window.setGeometry(0, 0, *SIZE)

    @property
    def dock(self) -> QWidget:
        """The plugin's."""
        return self.window.findChild(QDockWidget, "CartoDirectSql")

    def seen(self, name: str, within: QWidget | None = None) -> Any:
        """The visible widget of that object name, if there is one."""
        found = (within or self.window).findChildren(QWidget, name)
        return next((widget for widget in found if widget.isVisible()), None)

    def until_seen(self, name: str) -> Until:
        """Wait for a widget to appear."""
        return Until(f"{name} appears", lambda: self.seen(name))

    def click(self, widget: QWidget, position: QPoint | None = None) -> Until:
        """With the mouse, in the middle unless said otherwise; to be waited for, as a menu has a loop of its own."""
        clicked: list[bool] = []

        def do() -> None:
            clicked.append(True)
            QTest.mouseClick(widget, _LEFT, pos=position or widget.rect().center())

        QTimer.singleShot(0, do)
        return Until("the mouse has clicked", lambda: clicked)

    def press(self, key: int, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the keyboard's focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def paste(self, field: QWidget, text: str) -> Act:
        """As people do with addresses and keys."""
        yield self.click(field)
        yield Until(f"{field.objectName()} has the focus", lambda: self.is_active() and field.hasFocus())
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QApplication.clipboard().clear()

    def is_active(self) -> bool:
        """Nobody gives a window the focus back where there is no window manager."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
        return bool(self.window.isActiveWindow())

    def click_item(self, view: QAbstractItemView, index: QModelIndex, double: bool = False) -> None:
        """In a list or tree."""
        view.scrollTo(index)
        position = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), _LEFT, pos=position)
        if double:
            QTest.mouseDClick(view.viewport(), _LEFT, pos=position)
