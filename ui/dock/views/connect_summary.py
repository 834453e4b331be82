"""What Connect will do, and where it keeps secrets, shown before anybody presses the button."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ....core.steps import Step
from ...text import translate
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Picture, Text
from ...widgets.style import unit
from .step_looks import step_title

_ICONS = dict(zip(Step, ("network", "certificate", "key", "key", "connection")))


class ConnectSummary(QWidget):
    """A short list: icon, step, one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[Step, Picture] = {}
        self._rows: dict[Step, tuple[QWidget, ...]] = {}
        self._sentences: dict[Step, Text] = {}
        grid = unit(self)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(grid)
        self._layout.setVerticalSpacing(grid // 4)
        self._layout.setColumnStretch(1, 1)
        self._layout.addWidget(Heading(translate("Dock", "What Connect does")), 0, 0, 1, 2)
        for row, step in enumerate(Step):
            self._add(step, 1 + 3 * row)
        self.show_method(own_certificate=False, is_server=False)

    def show_method(self, own_certificate: bool, is_server: bool) -> None:
        """Show it for one of the methods."""
        sentences = _of_server() if is_server else _sentences(own_certificate)
        for step, row in self._rows.items():
            for widget in row:
                widget.setVisible(step in sentences)
        for step, sentence in sentences.items():
            self._sentences[step].set_text(sentence)

    def set_colours(self, colours: Colours) -> None:
        for step, picture in self._pictures.items():
            picture.show_icon(_ICONS[step], colours.subtle)

    def _add(self, step: Step, row: int) -> None:
        picture, title, sentence = Picture(), Text(step_title(step)), Text(role="subtle")
        self._pictures[step] = picture
        self._sentences[step] = sentence
        self._rows[step] = (picture, title, sentence)
        self._layout.addWidget(picture, row + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(title, row + 1, 1)
        self._layout.addWidget(sentence, row + 2, 1)


def _of_server() -> dict[Step, str]:
    return {
        Step.CERTIFICATE: translate("Dock", "Checked, then encrypted in QGIS's authentication database."),
        Step.PASSWORD: translate("Dock", "Encrypted in the same place."),
        Step.CONNECTION: translate("Dock", "Appears under PostgreSQL in QGIS, without any secret in it."),
    }


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
