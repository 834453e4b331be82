"""Something that people may want done, with a button for each way, and one for none."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...widgets.buttons import Button, PrimaryButton
from ...widgets.controls import Text
from ...widgets.dismissible import Dismissible
from ...widgets.style import unit
from .state import ShownOffer


class OfferPanel(Dismissible):
    """Shows one `ShownOffer`, or nothing; `chosen` tells which of its choices was pressed, counted from zero."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.setProperty("role", "panel")
        self._offer: ShownOffer | None = None
        self._text = Text()
        self._advice = Text(role="subtle")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(unit(self))
        grid = unit(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        layout.addWidget(self._text)
        layout.addWidget(self._advice)
        layout.addLayout(self._buttons)
        self.hide()

    def show_offer(self, offer: ShownOffer | None) -> None:
        """Offer something; None takes it away."""
        self.setVisible(offer is not None)
        if offer is None or offer == self._offer:
            return
        self._offer = offer
        self._text.set_text(offer.text)
        self._advice.set_text(offer.advice)
        self._advice.setVisible(bool(offer.advice))
        self.setAccessibleName(offer.text)
        self.setAccessibleDescription(offer.advice)
        self._make_buttons(offer)

    def _make_buttons(self, offer: ShownOffer) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            item.widget().deleteLater()
        for number, label in enumerate(offer.choices):
            button = PrimaryButton(label) if number == 0 else Button(label)
            button.setObjectName(f"offer_{number}")
            button.clicked.connect(partial(self._choose, number))
            self._add(button)
        decline = Button(offer.decline)
        decline.setObjectName("offer_declined")
        decline.clicked.connect(self.dismissed)
        self._add(decline)

    def _add(self, button: Button) -> None:
        self._buttons.addWidget(button)
        button.show()  # at once, and not with the next event

    def _choose(self, number: int, _checked: bool = False) -> None:
        self.chosen.emit(number)
