"""What an export shall hold, and where it goes: the questions about the program that is chosen."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ....core.files import home
from ...text import translate
from ...widgets.buttons import Button, Choice
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.form import Form
from ...widgets.secret_field import SecretField
from ...widgets.style import unit
from .either import Either
from .state import ElsewhereState, Program, Wish

_INDENT_UNITS = 3


class ExportForm(Form):
    """Its own certificate comes first; the API key, and the user's own files, only on a tick."""

    changed = pyqtSignal()
    submitted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program: Program | None = None
        self._knows_key = False
        self._makes_own = True
        self.folder = QLineEdit()
        self.folder.setObjectName("export_folder")
        self.browse = Button(translate("Elsewhere", "Browse…"))
        self.certificate = Either(
            translate("Elsewhere", "A certificate of its own, made for this export (advised)"),
            translate("Elsewhere", "The certificate that QGIS uses"),
        )
        self.certificate.setObjectName("certificate")
        self.include_key = Choice(translate("Elsewhere", "Write the API key into the files"))
        self.include_key.setObjectName("include_key")
        self.key_note = Text(role="subtle")
        self.password_note = Text(
            translate("Elsewhere", "This server knows no API keys: the user's password is meant by that word."),
            "subtle",
        )
        self.key = Either(
            translate("Elsewhere", "An API key of its own, which may only read"),
            translate("Elsewhere", "The API key that QGIS uses"),
        )
        self.key.setObjectName("key")
        self.tables = QLineEdit()
        self.tables.setObjectName("tables")
        self.merge = Choice(translate("Elsewhere", "Add the service to my own service file of PostgreSQL, too"))
        self.merge.setObjectName("merge")
        self.merge_note = Text(
            translate(
                "Elsewhere",
                "Programs then find it without a variable, and QGIS itself uses this export as well. The file is "
                "copied before; removing the export takes the service out again.",
            ),
            "subtle",
        )
        self.master_key = SecretField(translate("Elsewhere", "Master API key"))
        self.master_key.setObjectName("export_master_key")
        self._arrange()
        self._connect()
        self._update()

    def show_state(self, state: ElsewhereState) -> None:
        """Show what can be asked about the program that is chosen."""
        program, entry = state.chosen(), state.entry()
        self._program = program
        self._knows_key = entry is not None and entry.knows_master_key
        self._makes_own = entry is None or entry.has_management
        if not self.folder.isModified():
            self.folder.setText(state.folder)
            self.folder.setCursorPosition(0)
        self._update()

    def wish(self) -> Wish:
        """What was filled in; what is not shown is not wished."""
        include_key = self.include_key.isChecked()
        own_key = include_key and self._makes_own and self.key.is_first()
        return Wish(
            folder=self.folder.text().strip(),
            own_certificate=self._makes_own and self.certificate.is_first(),
            include_key=include_key,
            own_key=own_key,
            tables=self.tables.text().strip() if own_key else "",
            merge=self.merge.isChecked() and self._program is not None and self._program.can_merge,
            master_key=self.master_key.secret(),
        )

    def is_complete(self) -> bool:
        """Whether there is enough to begin."""
        wish = self.wish()
        has_key = self._knows_key or wish.master_key is not None
        return bool(self._program is not None and wish.folder and (has_key or not wish.needs_master_key))

    def ask_for_master_key(self) -> None:
        """It was refused, or is needed: have it typed."""
        self._knows_key = False
        self._update()
        self.master_key.setFocus()

    def forget(self) -> None:
        """After an export: no secret stays, and the next folder is proposed."""
        self.master_key.forget()
        self.folder.setModified(False)

    def set_colours(self, colours: Colours) -> None:
        self.master_key.set_colours(colours)

    def _update(self) -> None:
        wish = self.wish()
        self._certificate_block.setVisible(self._makes_own)
        self._key_block.setVisible(wish.include_key and self._makes_own)
        self.password_note.setVisible(not self._makes_own)
        self._tables_block.setVisible(wish.own_key)
        self._merge_block.setVisible(self._program is not None and self._program.can_merge)
        self.key_note.set_text(self._about_the_key(wish.include_key))
        self._master_key_block.setVisible(wish.needs_master_key and not self._knows_key)
        self.changed.emit()

    def _about_the_key(self, include_key: bool) -> str:
        if include_key:
            return translate(
                "Elsewhere",
                "Whoever can read the files then reads your tables, and nobody is asked for anything. Without the tick "
                "the files hold no key.",
            )
        return self._program.without_key if self._program is not None else ""

    def _connect(self) -> None:
        for part in (self.certificate, self.key, self.include_key, self.merge):
            part.toggled.connect(self._update)
        for field in (self.folder, self.master_key):
            field.textChanged.connect(self.changed)
        for field in (self.folder, self.tables, self.master_key):
            field.returnPressed.connect(self.submitted)
        self.browse.clicked.connect(self._browse)

    def _browse(self) -> None:
        title = translate("Elsewhere", "Choose a Folder")
        folder = QFileDialog.getExistingDirectory(self, title, str(home()))
        if folder:
            self.folder.setText(str(Path(folder)))
            self.folder.setModified(True)

    def _arrange(self) -> None:
        self.add_field(
            translate("Elsewhere", "Folder"),
            _beside(self.folder, self.browse),
            translate(
                "Elsewhere", "A new or an empty one; only you can read it then. The files name it, so leave it there."
            ),
        )
        self.folder.setAccessibleName(translate("Elsewhere", "Folder"))
        advised = translate("Elsewhere", "CARTO advises one for each program: it can be revoked without the others.")
        self._certificate_block = self._add_group(
            Text(translate("Elsewhere", "Certificate")), _indented(self.certificate), _indented(Text(advised, "subtle"))
        )
        tables = Form()
        tables.add_field(
            translate("Elsewhere", "Tables that it may read"),
            self.tables,
            translate("Elsewhere", "Names with commas between them. Empty: all that the account has today."),
        )
        self.tables.setPlaceholderText("countries, public.rivers")
        self._key_block, self._tables_block = _indented(self.key), _indented(tables, 2)
        self._add_group(
            self.password_note, self.include_key, _indented(self.key_note), self._key_block, self._tables_block
        )
        self._merge_block = self._add_group(self.merge, _indented(self.merge_note))
        self._master_key_block = self.add_field(
            translate("Elsewhere", "Master API key"),
            self.master_key,
            translate("Elsewhere", "To have made what the export gets of its own. It is not written into the files."),
        )

    def _add_group(self, *widgets: QWidget) -> QWidget:
        """Below each other, closer than to what is around them."""
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, unit(self) // 2, 0, 0)
        column.setSpacing(unit(self) // 2)
        for widget in widgets:
            column.addWidget(widget)
        self.column.addWidget(block)
        return block


def _beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(unit(row))
    for place, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if place == 0 else 0)
    row.setFocusProxy(widgets[0])
    return row


def _indented(widget: QWidget, times: int = 1) -> QWidget:
    """Below the box that it belongs to."""
    block = QWidget()
    layout = QHBoxLayout(block)
    layout.setContentsMargins(unit(block) * _INDENT_UNITS * times, 0, 0, 0)
    layout.addWidget(widget)
    return block
