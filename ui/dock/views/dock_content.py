"""Everything inside the dock: two pages, a menu, a style, and a place to drop certificates."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QEvent, QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ....core.carto.account import Account, parse_account
from ...widgets.colours import Colours
from ...widgets.drop_frame import DropFrame, bundle_in
from ...widgets.fields import colour_fields
from ...widgets.style import style_sheet, unit
from .account_page import AccountPage
from .dataset_model import MimeOf
from .dock_menu import DockMenu
from .first_run_page import FirstRunPage
from .page import Page
from .state import DockState

_LEAST_WIDTH_UNITS = 30
_THEME_EVENTS = (
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
)


class DockContent(QWidget):
    """Shows a `DockState`. The presenter connects to the signals of the pages.

    Colours and icons come a moment after the widgets, so that each moment is short. A file that was dropped is filled
    in on the first-run page already when `file_dropped` is emitted.
    """

    file_dropped = pyqtSignal(Path)

    def __init__(
        self, mime_of: MimeOf, parse: Callable[[str], Account] = parse_account, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("CartoDirectSqlContent")
        self._theme_changed = QTimer(self)
        self.first_run = FirstRunPage(parse)
        self.account = AccountPage(mime_of)
        self.menu = DockMenu(self)
        for button in (self.first_run.more, self.account.header.more):
            button.setMenu(self.menu)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.first_run)
        self._pages.addWidget(self.account)
        self._drop = DropFrame(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setAcceptDrops(True)
        self._theme_changed.setSingleShot(True)
        self._theme_changed.timeout.connect(self._follow_theme)
        self._theme_changed.start()

    def show_state(self, state: DockState) -> None:
        """Show everything on the page that it is about."""
        self.menu.show_state(state)
        if state.page is Page.FIRST_RUN:
            self.first_run.show_back(bool(state.accounts))
            has_turned = self._pages.currentWidget() is not self.first_run
            self._pages.setCurrentWidget(self.first_run)
            if has_turned:
                self.first_run.enter()
            self.first_run.show_problem(state.problem)
        else:
            with self.account.keeping_focus(self):
                self.account.show_state(state)
                self._pages.setCurrentWidget(self.account)

    def sizeHint(self) -> QSize:
        """As wide as QGIS's own docks."""
        return QSize(unit(self) * 40, unit(self) * 80)

    def minimumSizeHint(self) -> QSize:
        """Narrow docks are fine: texts wrap, pages scroll."""
        return QSize(unit(self) * _LEAST_WIDTH_UNITS, unit(self) * _LEAST_WIDTH_UNITS)

    # The theme ------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme or font, once it is complete."""
        super().changeEvent(event)
        if event.type() in _THEME_EVENTS:
            self._theme_changed.start()

    def _follow_theme(self) -> None:
        colours = Colours.of_theme()
        sheet = style_sheet(colours, unit(self))
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            self.first_run.set_colours(colours)
            self.account.set_colours(colours)
            self.menu.set_colours(colours)
        colour_fields(self, colours)

    # Files dropped --------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if bundle_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._drop.cover(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.hide()
        file = bundle_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.first_run.use_file(file)
            self.file_dropped.emit(file)
