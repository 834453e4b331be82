"""The page that makes an export: programs on one side, questions about the chosen one on the other."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from ...text import translate
from ...widgets.buttons import PrimaryButton
from ...widgets.chooser import Choice, Chooser
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.form import Form
from ...widgets.scroll_page import ScrollPage
from ...widgets.style import unit
from .export_form import ExportForm
from .program_head import ProgramHead
from .program_list import ProgramList
from .state import ElsewhereState, Wish

_LIST_UNITS, _FORM_UNITS = 34, 46
_LEAST_LIST_UNITS, _LEAST_FORM_UNITS = 22, 36


class ExportPage(QSplitter):
    """Its parts are public: they have signals of their own."""

    connection_chosen = pyqtSignal(str)
    export_requested = pyqtSignal(Wish)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.programs = ProgramList()
        self.connection = Chooser()
        self.connection.setObjectName("connection")
        self.head = ProgramHead()
        self.form = ExportForm()
        self.why_not = Text(role="warning")
        self.why_not.setObjectName("why_not")
        self._can_export = True
        self.export = PrimaryButton(translate("Elsewhere", "Export"))
        self.export.setObjectName("export")
        self.export.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.connection.activated.connect(self._choose_connection)
        self.form.changed.connect(self._update)
        self.form.submitted.connect(self.export.click)
        self.export.clicked.connect(self._request_export)
        self._is_busy = False
        self._arrange()

    def show_state(self, state: ElsewhereState) -> None:
        """Show the programs, and what is asked about the chosen one."""
        self._is_busy = bool(state.running)
        self.programs.show_programs(state.programs, state.program)
        self._show_connections(state)
        program = state.chosen()
        if program is not None:
            self.head.show_program(program)
        self.form.show_state(state)
        entry = state.entry()
        self._can_export = entry is None or not entry.why_not
        self.why_not.set_text(entry.why_not if entry is not None else "")
        self.why_not.setVisible(not self._can_export)
        self.form.setVisible(self._can_export)
        for part in (self.programs, self.connection, self.form):
            part.setEnabled(not self._is_busy)
        self._update()

    def set_colours(self, colours: Colours) -> None:
        for part in (self.programs, self.head, self.form):
            part.set_colours(colours)

    def _show_connections(self, state: ElsewhereState) -> None:
        self.connection.show_choices(Choice(one.name, one.label) for one in state.connections)
        self.connection.setCurrentIndex(self.connection.findData(state.connection))

    def _choose_connection(self, row: int) -> None:
        self.connection_chosen.emit(self.connection.itemData(row))

    def _request_export(self) -> None:
        self.export_requested.emit(self.form.wish())

    def _update(self) -> None:
        self.export.setEnabled(self._can_export and self.form.is_complete() and not self._is_busy)

    def _arrange(self) -> None:
        grid = unit(self)
        page = ScrollPage()
        page.column.addWidget(self.head)
        connection = Form()
        connection.add_field(translate("Elsewhere", "Connection"), self.connection)
        page.column.addSpacing(grid // 2)
        page.column.addWidget(connection)
        page.column.addWidget(self.why_not)
        page.column.addWidget(self.form)
        page.column.addStretch()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(grid * 3 // 2, 0, grid * 3 // 2, grid)
        buttons.addStretch()
        buttons.addWidget(self.export)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(buttons)
        self.programs.setMinimumWidth(grid * _LEAST_LIST_UNITS)
        right.setMinimumWidth(grid * _LEAST_FORM_UNITS)
        self.addWidget(self.programs)
        self.addWidget(right)
        self.setChildrenCollapsible(False)
        self.setAutoFillBackground(True)
        self.setStretchFactor(1, 1)
        self.setSizes([grid * _LIST_UNITS, grid * _FORM_UNITS])
