"""The short method: the master API key, and the plugin does the rest."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ....core.carto.account import Account
from ....core.carto.address_source import read_address_source
from ....core.use_cases.connect.request import ConnectRequest
from ...text import translate
from ...widgets.buttons import Choice
from ...widgets.colours import Colours
from ...widgets.form import Form
from ...widgets.secret_field import SecretField


class MasterKeyForm(Form):
    """Master API key, and what it shall be used for."""

    changed = pyqtSignal()
    submitted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = translate("Dock", "Master API key")
        self.key = SecretField(label)
        self.key.setObjectName("master_key")
        self.add_field(label, self.key, translate("Dock", "CARTO's dashboard shows it under API keys."))
        self.address = QLineEdit()
        self.address.setObjectName("address")
        self.address.setPlaceholderText("203.0.113.7")
        self._address_block = self.add_field(
            translate("Dock", "Public address of this computer"),
            self.address,
            translate("Dock", "The one that CARTO sees, or the web address of a service that tells it (https://…)."),
        )
        self._address_block.hide()
        self.keep = Choice(translate("Dock", "Remember it, encrypted"))
        self.keep.setObjectName("keep_master_key")
        self.keep.setToolTip(translate("Dock", "In QGIS's authentication database, behind its master password."))
        self.writable = Choice(translate("Dock", "I also want to edit tables"))
        self.writable.setObjectName("writable")
        self.column.addWidget(self.keep)
        self.column.addWidget(self.writable)
        self.key.textChanged.connect(self.changed)
        self.key.returnPressed.connect(self.submitted)
        self.address.returnPressed.connect(self.submitted)

    def show_address(self) -> None:
        """Show its field: the public address could not be found out."""
        self._address_block.show()

    def is_complete(self) -> bool:
        """Whether there is enough to begin."""
        return self.key.secret() is not None

    def request(self, account: Account) -> ConnectRequest:
        """What was filled in."""
        source = read_address_source(self.address.text())
        return ConnectRequest(
            account,
            master_key=self.key.secret(),
            keep_master_key=self.keep.isChecked(),
            writable=self.writable.isChecked(),
            address=source.address,
            address_service=source.service,
        )

    def forget(self) -> None:
        """Empty all fields."""
        self.key.forget()
        self.address.clear()
        self._address_block.hide()
        self.keep.setChecked(False)
        self.writable.setChecked(False)

    def set_colours(self, colours: Colours) -> None:
        self.key.set_colours(colours)
