"""The account's certificates: which there are, who has them, and which of them nobody misses."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ....core.use_cases.certificates import MOST, CertificateEntry
from ...text import translate
from ...widgets.buttons import Button
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.style import unit
from .page import Page
from .rows import Rows
from .state import AccessState
from .words import certificate_row, why_empty


class CertificatesPage(Page):
    """Signals name certificates by CARTO's ids."""

    renewal_requested = pyqtSignal(str)
    revocation_requested = pyqtSignal(str)
    tidying_requested = pyqtSignal()
    creation_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = (
            translate("Access", "Name"),
            translate("Access", "Ends"),
            translate("Access", "Private key"),
        )
        rows = Rows(translate("Access", "Certificates"), titles)
        introduction = translate(
            "Access", "A certificate lets one computer or program in, until it ends or is revoked."
        )
        super().__init__(introduction, rows, parent)
        self._entries: tuple[CertificateEntry, ...] = ()
        self._offer = Text()
        self.tidy = Button(translate("Access", "Tidy Up…"))
        self.tidy.setObjectName("tidy")
        self.renew = self.add_button("renew", translate("Access", "Renew"))
        self.create_file = self.add_button("create", translate("Access", "For Another Computer…"))
        self.revoke = self.add_button("revoke_certificate", translate("Access", "Revoke…"))
        line = QHBoxLayout()
        line.setSpacing(unit(self))
        line.addWidget(self._offer, 1)
        line.addWidget(self.tidy, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(1, line)
        self.rows.chosen.connect(self._update)
        self.rows.removal_requested.connect(self._revoke)
        self.renew.clicked.connect(lambda: self.renewal_requested.emit(self.rows.current()))
        self.revoke.clicked.connect(self._revoke)
        self.tidy.clicked.connect(self.tidying_requested)
        self.create_file.clicked.connect(self.creation_requested)

    def show_state(self, state: AccessState) -> None:
        """Show the certificates, and offer to tidy up where there are many."""
        self.setEnabled(not state.running and state.is_managed)
        self._entries = state.certificates or ()
        now = datetime.now(timezone.utc)
        self.rows.show_rows(certificate_row(entry, now) for entry in self._entries)
        self.show_empty(why_empty(state, state.certificates, translate("Access", "The account has no certificate.")))
        clutter = sum(entry.is_clutter for entry in self._entries)
        self.tidy.setVisible(bool(clutter))
        self._offer.setVisible(bool(clutter))
        self._offer.set_text(_offer(len(self._entries), clutter))
        self._offer.set_role("warning" if len(self._entries) >= MOST else "subtle")
        self._update()

    def set_colours(self, colours: Colours) -> None:
        self.rows.set_colours(colours)

    def _update(self) -> None:
        chosen = next((one for one in self._entries if one.certificate.id == self.rows.current()), None)
        self.renew.setEnabled(chosen is not None and bool(chosen.connection))
        self.revoke.setEnabled(chosen is not None)

    def _revoke(self) -> None:
        if self.rows.current():
            self.revocation_requested.emit(self.rows.current())


def _offer(count: int, clutter: int) -> str:
    """What is said of those that nobody misses."""
    text = translate("Access", "Expired or nobody's: {clutter} of {count}.")
    if count >= MOST:
        text = translate(
            "Access",
            "There are {count} certificates, and CARTO's dashboard makes no more than {most}. Expired or nobody's: "
            "{clutter}.",
        )
    return text.format(count=count, clutter=clutter, most=MOST)
