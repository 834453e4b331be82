"""The method for a PostgreSQL server that is not CARTO's: an address, and what its administrator gave."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ....core.certificates.bundle import CertificateFiles
from ....core.certificates.errors import Candidate
from ....core.errors import DirectSqlError
from ....core.files import expanded, is_file
from ....core.postgres.pasted.pasted_server import PastedServer, parse_server
from ....core.postgres.server import Server
from ....core.use_cases.connect.request import ConnectRequest
from ...text import translate
from ...widgets.buttons import Choice
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.form import Form
from ...widgets.secret_field import SecretField
from .certificate_row import CertificateRow

_LEFT_UNCHECKED = "verify-ca"


class ServerForm(Form):
    """Says below the address how it was understood. A password in it moves into its own field."""

    changed = pyqtSignal()
    submitted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = QLineEdit()
        self.address.setObjectName("server_address")
        self.address.setPlaceholderText("postgresql://alice@db.example.com/gis")
        self.address.setToolTip(
            translate("Dock", "A URI, a psql command, pairs such as host=… dbname=…, or an address for JDBC.")
        )
        self.understood = Text(role="subtle")
        self.files = CertificateRow()
        self.file = self.files.path
        self.file.setObjectName("server_files")
        self.passphrase = SecretField(translate("Dock", "Passphrase"), is_passphrase=True)
        self.passphrase.setObjectName("server_passphrase")
        self.key = SecretField(translate("Dock", "Password"), is_passphrase=True)
        self.key.setObjectName("server_password")
        self.unchecked = Choice(translate("Dock", "Leave the server's name unchecked (verify-ca)"))
        self.unchecked.setObjectName("name_unchecked")
        self._said_unchecked = False
        self._warning = Text(
            translate(
                "Dock",
                "Only where the name cannot be in the server's certificate: whoever has another certificate of the "
                "same authority could then stand in the server's place.",
            ),
            "warning",
        )
        self._arrange()
        self._connect()

    def server(self) -> PastedServer:
        """What the address says. Raises a `ServerTextError`."""
        return parse_server(self.address.text())

    def is_complete(self) -> bool:
        """Whether there is enough to begin."""
        return bool(self.address.text().strip())

    def request(self) -> ConnectRequest:
        """What was filled in. Raises a `ServerTextError`."""
        files = self.files.chosen()
        return ConnectRequest(
            Server.of(self.server().login),
            certificate_files=CertificateFiles(files, self.passphrase.secret()) if files is not None else None,
            database_key=self.key.secret(),
            checks_name=not self.unchecked.isChecked(),
        )

    def show_error(self, error: DirectSqlError) -> None:
        """Say below the address what is wrong with it."""
        self.understood.set_role("bad")
        self.understood.set_text(error.text(translate))
        self.understood.show()

    def set_file(self, file: Path) -> None:
        """Fill in the path of the certificate."""
        self.file.setText(str(file))

    def offer(self, candidates: tuple[Candidate, ...]) -> None:
        """Ask which of several certificates is meant."""
        self.files.choice.offer(candidates)

    def show_passphrase(self) -> None:
        """Show its field: the private key is protected."""
        self._passphrase_block.show()

    def forget(self) -> None:
        """Empty all fields."""
        self.address.setText("")
        self.file.clear()
        self.passphrase.forget()
        self._passphrase_block.hide()
        self.key.forget()
        self._said_unchecked = False
        self.unchecked.setChecked(False)

    def set_colours(self, colours: Colours) -> None:
        self.passphrase.set_colours(colours)
        self.key.set_colours(colours)

    def _connect(self) -> None:
        self.address.textChanged.connect(self._understand)
        self.unchecked.toggled.connect(self._warning.setVisible)
        self.files.changed.connect(self.changed)
        self.files.submitted.connect(self.submitted)
        for field in (self.address, self.passphrase, self.key):
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self.submitted)

    def _understand(self) -> None:
        try:
            server = self.server()
            login = server.login
        except DirectSqlError:
            self.understood.hide()
            return
        self._tick(server.sslmode == _LEFT_UNCHECKED)
        named = server.sslcert or server.sslrootcert
        if named and not self.file.text() and is_file(expanded(Path(named))):
            self.file.setText(named)
        text = translate("Dock", "Host {host}, port {port}, database {database}, user {user}")
        facts = {"host": login.host, "port": login.port, "database": login.database, "user": login.user}
        self.understood.set_role("subtle")
        self.understood.set_text(text.format(**facts))
        self.understood.show()
        if server.password is not None:
            self.key.setText(server.password.reveal())
            mode = f"?sslmode={server.sslmode}" if server.sslmode else ""
            self.address.setText(Server.of(login).base_url + mode)  # nobody shall read it over a shoulder

    def _tick(self, said: bool) -> None:
        """As the address says, once: what somebody ticks by hand stays while the address is corrected."""
        if said != self._said_unchecked:
            self._said_unchecked = said
            self.unchecked.setChecked(said)

    def _arrange(self) -> None:
        self.add_field(
            translate("Dock", "Server's address"),
            self.address,
            translate("Dock", "Paste whatever names it: a URI, a psql command, an address for JDBC."),
        )
        self.column.addWidget(self.understood)
        self.understood.hide()
        self.add_field(
            translate("Dock", "Certificate or authority"),
            self.files,
            translate("Dock", "A file, or the folder with all of them. Empty where a public authority vouches for it."),
        )
        self._passphrase_block = self.add_field(translate("Dock", "Passphrase of the certificate"), self.passphrase)
        self._passphrase_block.hide()
        self.add_field(translate("Dock", "Password"), self.key, translate("Dock", "If the server wants one."))
        self.column.addWidget(self.unchecked)
        self.column.addWidget(self._warning)
        self._warning.hide()
