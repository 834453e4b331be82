"""What Connect will do, and where it keeps secrets, shown before anybody presses the button."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ....core.steps import CARTO_STEPS, Step
from ...text import translate
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Picture, Text
from ...widgets.style import unit
from .step_looks import step_title

_ICONS = ("network", "certificate", "key", "connection")


class ConnectSummary(QWidget):
    """A short list: icon, step, one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, Picture] = {}
        self._sentences: dict[Step, Text] = {}
        grid = unit(self)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(grid)
        self._layout.setVerticalSpacing(grid // 4)
        self._layout.setColumnStretch(1, 1)
        self._layout.addWidget(Heading(translate("Dock", "What Connect does")), 0, 0, 1, 2)
        for row, (step, icon) in enumerate(zip(CARTO_STEPS, _ICONS)):
            self._add(step, icon, 1 + 3 * row)
        self.show_method(own_certificate=False)

    def show_method(self, own_certificate: bool) -> None:
        """Show it for one of the two methods."""
        for step, sentence in _sentences(own_certificate).items():
            self._sentences[step].set_text(sentence)

    def set_colours(self, colours: Colours) -> None:
        for name, picture in self._pictures.items():
            picture.show_icon(name, colours.subtle)

    def _add(self, step: Step, icon: str, row: int) -> None:
        picture, sentence = Picture(), Text(role="subtle")
        self._pictures[icon] = picture
        self._sentences[step] = sentence
        self._layout.setRowMinimumHeight(row, unit(self) // 2)
        self._layout.addWidget(picture, row + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(Text(step_title(step)), row + 1, 1)
        self._layout.addWidget(sentence, row + 2, 1)


def _sentences(own_certificate: bool) -> dict[Step, str]:
    if own_certificate:
        return {
            Step.NETWORK_ACCESS: translate("Dock", "The account's owner allows this computer's address."),
            Step.CERTIFICATE: translate("Dock", "Checked, then encrypted in QGIS's authentication database."),
            Step.DATABASE_KEY: translate("Dock", "Encrypted in the same place."),
            Step.CONNECTION: translate("Dock", "Appears under PostgreSQL in QGIS, without any secret in it."),
        }
    return {
        Step.NETWORK_ACCESS: translate("Dock", "This computer's address joins the allow-list; other entries stay."),
        Step.CERTIFICATE: translate("Dock", "Made for this computer, encrypted in QGIS's authentication database."),
        Step.DATABASE_KEY: translate("Dock", "A new API key for your tables only, encrypted in the same place."),
        Step.CONNECTION: translate("Dock", "Appears under PostgreSQL in QGIS, without any secret in it."),
    }
