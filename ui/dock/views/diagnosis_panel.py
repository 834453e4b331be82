"""What was found at each link of the chain, as it is found, and a report to copy."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...text import translate
from ...widgets import icons
from ...widgets.bounded_scroll import BoundedScroll
from ...widgets.buttons import LinkButton
from ...widgets.colours import Colours
from ...widgets.controls import Heading, IconButton, Picture, Text, keep_place
from ...widgets.dismissible import Dismissible
from ...widgets.style import unit
from .state import FindingLook, ShownDiagnosis

_PART_OF_PAGE = 4
_LEAST_LINES = 5


class DiagnosisPanel(Dismissible):
    """Shows one `ShownDiagnosis`, or nothing; what does not go into a part of the page scrolls.

    Its heading stays in sight, and so says at the end that everything works.
    """

    report_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diagnosis")
        self.setProperty("role", "panel")
        self._shown: tuple[FindingLook, ...] = ()
        self._rows: list[_Row] = []
        self._colours = Colours.of_theme()
        self.heading = Heading("")
        self.findings = BoundedScroll()
        self.findings.setObjectName("findings")
        self.findings.setAccessibleName(translate("Dock", "Diagnosis"))
        self.copy = LinkButton()
        self.copy.set_label(translate("Dock", "Copy Report"))
        self.copy.setObjectName("copy_report")
        self.copy.clicked.connect(self.report_wanted)
        self.close_button = IconButton(translate("Dock", "Close"))
        self.close_button.setObjectName("diagnosis_closed")
        self.close_button.clicked.connect(self.dismissed)
        self._arrange()
        self.hide()

    def ends_with(self, diagnosis: ShownDiagnosis | None) -> bool:
        """Whether the one that is shown is about to be complete."""
        return diagnosis is not None and diagnosis.is_complete and self.close_button.isHidden()

    def show_diagnosis(self, diagnosis: ShownDiagnosis | None, said: str = "") -> None:
        """Show how far it is; None takes it away. What is `said` beside it already is not said here once more."""
        self.setVisible(diagnosis is not None)
        if diagnosis is None:
            return
        if diagnosis.findings[: len(self._shown)] != self._shown:
            self._clear()
        for look in diagnosis.findings[len(self._rows) :]:
            row = _Row(look, self._colours)
            self._rows.append(row)
            self.findings.column.addWidget(row)
            row.show()
        for row in self._rows:
            row.leave_unsaid(said)
        self._shown = diagnosis.findings
        self.heading.set_text(_title_of(diagnosis))
        for button in (self.copy, self.close_button):
            button.setVisible(diagnosis.is_complete)

    def set_page_height(self, height: int) -> None:
        """Leave most of a page of this height, in pixels, to what else is on it."""
        self.findings.set_most(max(height // _PART_OF_PAGE, self.fontMetrics().height() * _LEAST_LINES))

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.close_button.setIcon(icons.icon("close", colours.subtle))
        for row in self._rows:
            row.set_colours(colours)

    def _clear(self) -> None:
        for row in self._rows:
            self.findings.column.removeWidget(row)
            row.deleteLater()
        self._rows = []

    def _arrange(self) -> None:
        grid = unit(self)
        top = QHBoxLayout()
        top.setSpacing(grid // 2)
        for part in (self.copy, self.close_button):
            keep_place(part)
        top.addWidget(self.heading, 1)
        top.addWidget(self.copy)
        top.addWidget(self.close_button)
        self.findings.column.setSpacing(grid // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid // 2, grid)
        layout.setSpacing(grid // 2)
        layout.addLayout(top)
        layout.addWidget(self.findings)


def _title_of(diagnosis: ShownDiagnosis) -> str:
    """What broke is named by the page's banner, and by its own row."""
    if diagnosis.is_complete and not any(look.is_broken for look in diagnosis.findings):
        return translate("Diagnosis", "Everything works")
    return translate("Dock", "Diagnosis")


class _Row(QWidget):
    """A link: icon and name, and the figure below."""

    def __init__(self, look: FindingLook, colours: Colours) -> None:
        super().__init__()
        self._look = look
        self._picture = Picture()
        grid = unit(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(grid)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Text(look.title), 0, 1)
        self._figure = Text(look.figure, "subtle")
        layout.addWidget(self._figure, 1, 1)
        self.setAccessibleName(f"{look.title}: {look.figure}")
        self.set_colours(colours)

    def leave_unsaid(self, text: str) -> None:
        """Do without the figure if it is this."""
        self._figure.setVisible(self._look.figure != text)

    def set_colours(self, colours: Colours) -> None:
        icon, colour = ("state-broken", colours.bad) if self._look.is_broken else ("state-done", colours.good)
        self._picture.show_icon(icon, colour)
