"""The dialog itself: one page that exports, one that lists; a message above, and progress below."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ....core.errors import Cure
from ...cures import Problem
from ...text import translate
from ...widgets.banner import Banner
from ...widgets.buttons import Button, leave_return_to_fields
from ...widgets.colours import Colours
from ...widgets.controls import BusyBar, Text
from ...widgets.fields import colour_fields
from ...widgets.style import style_sheet, unit
from .export_page import ExportPage
from .exports_page import ExportsPage
from .state import ElsewhereState
from .steps_page import StepsPage

_THEME_EVENTS = (
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
)


class ElsewhereDialog(QDialog):
    """Shows an `ElsewhereState`; the presenter listens to the pages. Not modal: the map stays in reach."""

    cure_requested = pyqtSignal(Cure)
    cancel_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CartoDirectSqlElsewhere")
        self.setWindowTitle(translate("Elsewhere", "Use Elsewhere"))
        self._problem: Problem | None = None
        self._theme_changed = QTimer(self)
        self.banner = Banner()
        self.banner.button.setObjectName("elsewhere_cure")
        self.notice = Text(role="good")
        self.notice.setObjectName("notice")
        self.export = ExportPage()
        self.exports = ExportsPage()
        self.steps = StepsPage()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.export, translate("Elsewhere", "New Export"))
        self.tabs.addTab(self.exports, translate("Elsewhere", "Exports"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tabs)
        self.pages.addWidget(self.steps)
        self.progress = Text()
        self.progress.setObjectName("elsewhere_progress")
        self.busy = BusyBar()
        self.cancel = Button(translate("Elsewhere", "Cancel"))
        self.cancel.setObjectName("elsewhere_cancel")
        self.cancel.clicked.connect(self.cancel_requested)
        self.banner.button.clicked.connect(self._request_cure)
        self._arrange()
        leave_return_to_fields(self)
        self.export.programs.search.setFocus()
        self.resize(self.sizeHint())  # Qt itself would make it smaller where the screen is small
        self._theme_changed.setSingleShot(True)
        self._theme_changed.timeout.connect(self._follow_theme)

    def show_state(self, state: ElsewhereState) -> None:
        """Show all of it."""
        self._show_problem(state.problem)
        self.notice.set_text(state.notice)
        self.notice.setVisible(bool(state.notice))
        self.export.show_state(state)
        self.exports.show_state(state)
        if state.steps is not None:
            self.steps.show_steps(state.steps)
        self.pages.setCurrentWidget(self.steps if state.steps is not None else self.tabs)
        self.progress.set_text(state.running)
        for part in (self.progress, self.busy, self.cancel):
            part.setVisible(bool(state.running))

    def sizeHint(self) -> QSize:
        """Room for both sides."""
        return QSize(unit(self) * 104, unit(self) * 88)

    def showEvent(self, event: QShowEvent) -> None:
        """Style what is there by now: in QGIS, widgets that come after a style sheet do not all follow it."""
        super().showEvent(event)
        self._follow_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme or font, once it is complete."""
        super().changeEvent(event)
        if event.type() in _THEME_EVENTS:
            self._theme_changed.start()

    def _show_problem(self, problem: Problem | None) -> None:
        self._problem = problem
        self.banner.setVisible(problem is not None)
        if problem is not None:
            self.banner.show_message(problem.text, problem.advice, problem.button)

    def _request_cure(self) -> None:
        if self._problem is not None:
            self.cure_requested.emit(self._problem.cure)

    def _follow_theme(self) -> None:
        colours = Colours.of_theme()
        sheet = style_sheet(colours, unit(self))
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            for part in (self.banner, self.export, self.exports):
                part.set_colours(colours)
        colour_fields(self, colours)

    def _arrange(self) -> None:
        grid = unit(self)
        bottom = QHBoxLayout()
        bottom.setSpacing(grid)
        bottom.addWidget(self.progress, 1)
        bottom.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        layout.addWidget(self.banner)
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.busy)
        layout.addLayout(bottom)
