"""The dialog “Manage Access” on real use cases and the sandbox, worked by its buttons as people do."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from carto_direct_sql.ui.dock.model import DockModel
from carto_direct_sql.ui.manage_access.presenter import AccessPresenter
from carto_direct_sql.ui.manage_access.views.state import AccessPage
from carto_direct_sql.ui.tasks.task_runner import Task, TaskRunner

LONG_MS = 60_000


class AccessDesk:
    """`cured` holds the failures that the dock was asked to cure, `turned_to` what it was to show."""

    def __init__(self, qtbot: Any, computer: Any) -> None:
        self.qtbot = qtbot
        self.computer = computer
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.tasks = TaskRunner(lambda: computer.use_cases, self.window)
        self.dock = DockModel(computer.saved_accounts, self.window)
        self.cured: list[Any] = []
        self.turned_to: list[str] = []
        self.presenter = AccessPresenter(
            self.window,
            self.tasks,
            self.dock,
            self.cured.append,
            lambda saved: self.turned_to.append(saved.connection.name),
            lambda: self.turned_to.append(""),
            self.window,
        )
        self.dialog = self.presenter.dialog

    @property
    def state(self) -> Any:
        return self.presenter.model.state

    @property
    def said(self) -> str:
        return self.state.said.text if self.state.said is not None else ""

    def open(self, page: AccessPage, saved: Any = None, with_key: bool = True) -> None:
        """The key was typed before, unless it was not."""
        saved = saved or self.computer.saved_accounts.all()[0]
        if with_key:
            self.dock.accounts.keep_master_key(saved.account, self.computer.request().master_key)
        self.presenter.open(saved, page)
        self.settle()

    def press(self, name: str) -> None:
        """A button by its name; then wait until nothing is being done."""
        button = next(one for one in self.dialog.findChildren(QPushButton, name) if one.isVisible())
        assert button.isEnabled(), f"{name} cannot be pressed"
        self.qtbot.waitUntil(lambda: button.height() >= button.fontMetrics().height())  # it has been laid out
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def is_enabled(self, name: str) -> bool:
        return any(one.isEnabled() for one in self.dialog.findChildren(QPushButton, name) if one.isVisible())

    def settle(self) -> None:
        """Wait until nothing is being done: one thing may begin the next."""
        self.qtbot.waitUntil(lambda: not self.window.findChildren(Task) and not self.state.running, timeout=LONG_MS)

    def close(self) -> None:
        self.presenter.close()
        self.tasks.close()
