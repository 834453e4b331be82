"""Where an account is added: two fields and a button."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ....core.carto.account import Account, parse_account
from ....core.carto.errors import InvalidAccountAddress
from ....core.postgres.pasted.errors import ServerTextError
from ....core.use_cases.connect.request import ConnectRequest
from ...cures import Field, Problem, remedy_of
from ...text import translate
from ...widgets import icons
from ...widgets.buttons import LinkButton, PrimaryButton
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Picture, Rule, Text
from ...widgets.form import Form
from ...widgets.scroll_page import ScrollPage
from ...widgets.style import unit
from .bundle_form import BundleForm
from .connect_summary import ConnectSummary
from .dock_menu import MenuButton
from .master_key_form import MasterKeyForm
from .problem_banner import ProblemBanner
from .server_form import ServerForm

_TITLE_SCALE = 1.35
_MARK_SIZE = 40


class Method(Enum):
    """How an account is added; SERVER is one that is not CARTO's."""

    MASTER_KEY = auto()
    BUNDLE = auto()
    SERVER = auto()


class FirstRunPage(ScrollPage):
    """Adds an account by master key, or by a certificate file and an API key; or a server that is not CARTO's."""

    connect_requested = pyqtSignal(ConnectRequest)
    back_requested = pyqtSignal()

    def __init__(self, parse: Callable[[str], Account] = parse_account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parse = parse
        self._suggested = ""
        self._problem: Problem | None = None
        self._shown = Method.MASTER_KEY
        self._mark = Picture(_MARK_SIZE)
        self._mark.show_logo()
        self.back = LinkButton(translate("Dock", "Back"))
        self.more = MenuButton()
        self.banner = ProblemBanner()
        self.account = QLineEdit()
        self.account.setObjectName("account_address")
        self.account_error = Text(role="bad")
        self.account_error.hide()
        self.by_master_key = MasterKeyForm()
        self.by_bundle = BundleForm()
        self.by_server = ServerForm()
        self._title_text = Heading("", _TITLE_SCALE)
        self._subtitle = Text(role="subtle")
        self.connect_button = PrimaryButton(translate("Dock", "Connect"))
        self.connect_button.setObjectName("connect")
        self.switch = LinkButton()
        self.switch.setObjectName("switch_method")
        self.switch_kind = LinkButton()
        self.switch_kind.setObjectName("switch_kind")
        self._account_form = Form()
        self.summary = ConnectSummary()
        self._arrange()
        self._connect()
        self.show_method(Method.MASTER_KEY)

    def show_problem(self, problem: Problem | None) -> None:
        """Show why connecting failed, and put the cursor where the cure is typed."""
        if problem == self._problem:
            return
        self._problem = problem
        if problem is None:
            self.banner.show_problem(None)
            for files in (self.by_bundle, self.by_server):
                files.offer(())
            return
        field = remedy_of(problem.cure).field
        self.banner.show_problem(problem if field is None else replace(problem, button=""))
        self.verticalScrollBar().setValue(0)
        if field is not None:
            self._enter(field)
        self._files.offer(problem.candidates)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes away what is said first, and then leads back where there is a way."""
        if event.key() == Qt.Key.Key_Escape and self.banner.isVisible():
            self.banner.dismissed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def show_back(self, shown: bool) -> None:
        """Offer the way back to the accounts that are there already."""
        self.back.setVisible(shown)

    def show_method(self, method: Method) -> None:
        """Choose between the methods."""
        self._shown = method
        is_server = method is Method.SERVER
        self._account_form.setVisible(not is_server)
        for other, form in self._forms.items():
            form.setVisible(other is method)
        self.summary.show_method(method is Method.BUNDLE, is_server)
        self.switch.setVisible(not is_server)
        self.switch.set_label(
            translate("Dock", "Use the Master API Key Instead")
            if method is Method.BUNDLE
            else translate("Dock", "I Have a Certificate ZIP and an API Key")
        )
        self._show_kind(is_server)
        self._update()

    def _show_kind(self, is_server: bool) -> None:
        if is_server:
            self._title_text.set_text(translate("Dock", "Connect a PostgreSQL server"))
            self._subtitle.set_text(
                translate("Dock", "With the certificate and the address that its administrator gave.")
            )
            self.switch_kind.set_label(translate("Dock", "A CARTO Account Instead"))
            return
        self._title_text.set_text(translate("Dock", "Connect your CARTO account"))
        self._subtitle.set_text(
            translate("Dock", "Your tables become layers in QGIS: safely, and without copying settings.")
        )
        self.switch_kind.set_label(translate("Dock", "A PostgreSQL Server Without CARTO"))

    def use_file(self, file: Path) -> None:
        """Take a certificate file that was dropped."""
        if self._shown is Method.SERVER:
            self.by_server.set_file(file)
            self.by_server.address.setFocus()
            return
        self.show_method(Method.BUNDLE)
        self.by_bundle.set_file(file)
        self.enter()

    def suggest_account(self, address: str) -> None:
        """Fill in the account's address that most people on this computer want."""
        self._suggested = address
        if not self.account.text():
            self.account.setText(address)
        if self.window().focusWidget() is self.account:
            self.enter()

    def enter(self) -> None:
        """Put the cursor into the first field that is empty."""
        fields = {
            Method.MASTER_KEY: (self.account, self.by_master_key.key),
            Method.BUNDLE: (self.account, self.by_bundle.file, self.by_bundle.key),
            Method.SERVER: (self.by_server.address, self.by_server.key),
        }[self._shown]
        next((field for field in fields if not field.text()), fields[-1]).setFocus()

    def forget(self) -> None:
        """Empty the page, after success or when it is left."""
        self.account.setText(self._suggested)
        for form in self._forms.values():
            form.forget()

    def set_colours(self, colours: Colours) -> None:
        self.back.setIcon(icons.icon("back", colours.link))
        for part in (self.more, self.banner, self.by_master_key, self.by_bundle, self.by_server, self.summary):
            part.set_colours(colours)

    @property
    def _forms(self) -> dict[Method, MasterKeyForm | BundleForm | ServerForm]:
        return {Method.MASTER_KEY: self.by_master_key, Method.BUNDLE: self.by_bundle, Method.SERVER: self.by_server}

    @property
    def _files(self) -> BundleForm | ServerForm:
        """Where a certificate's file is named."""
        return self.by_server if self._shown is Method.SERVER else self.by_bundle

    def _enter(self, field: Field) -> None:
        """Put the cursor into a field, so that what is typed or pasted next replaces what was wrong."""
        if field is Field.CHECKS_NAME:
            self.by_server.unchecked.setFocus()
            return
        files = self._files
        if field is Field.PASSPHRASE:
            files.show_passphrase()
        elif field is Field.ADDRESS:
            self.by_master_key.show_address()
        edit = {
            Field.ACCOUNT: self.account,
            Field.KEY: self._forms[self._shown].key,
            Field.FILE: files.file,
            Field.PASSPHRASE: files.passphrase,
            Field.ADDRESS: self.by_master_key.address,
            Field.SERVER: self.by_server.address,
        }[field]
        edit.setFocus()
        edit.selectAll()

    def _switch(self) -> None:
        self._turn(Method.MASTER_KEY if self._shown is Method.BUNDLE else Method.BUNDLE)

    def _switch_kind(self) -> None:
        self._turn(Method.MASTER_KEY if self._shown is Method.SERVER else Method.SERVER)

    def _turn(self, method: Method) -> None:
        """People want another method: what was wrong with the one before is none of its business."""
        self.show_method(method)
        self.account_error.hide()
        self.banner.dismissed.emit()
        self.enter()

    def _update(self) -> None:
        names_account = self._shown is Method.SERVER or bool(self.account.text().strip())
        self.connect_button.setEnabled(names_account and self._forms[self._shown].is_complete())

    def _account_edited(self) -> None:
        self.account_error.hide()
        self._update()

    def _submit(self) -> None:
        if not self.connect_button.isEnabled():
            self.enter()
            return
        if self._shown is Method.SERVER:
            self._submit_server()
            return
        try:
            account = self._parse(self.account.text())
        except InvalidAccountAddress as error:
            self.account_error.set_text(error.text(translate))
            self.account_error.show()
            self.account.setFocus()
            return
        form = self.by_bundle if self._shown is Method.BUNDLE else self.by_master_key
        self.connect_requested.emit(form.request(account))

    def _submit_server(self) -> None:
        try:
            request = self.by_server.request()
        except ServerTextError as error:
            self.by_server.show_error(error)
            self.by_server.address.setFocus()
            return
        self.connect_requested.emit(request)

    def _connect(self) -> None:
        self.account.textChanged.connect(self._account_edited)
        self.account.returnPressed.connect(self._submit)
        for method in self._forms.values():
            method.changed.connect(self._update)
            method.submitted.connect(self._submit)
        self.connect_button.clicked.connect(self._submit)
        self.switch.clicked.connect(self._switch)
        self.switch_kind.clicked.connect(self._switch_kind)
        self.back.clicked.connect(self.back_requested)

    def _arrange(self) -> None:
        grid = unit(self)
        column = self.column
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._title())
        column.addWidget(self._subtitle)
        column.addSpacing(grid)
        column.addWidget(self.banner)
        account = self._account_form
        account.add_field(translate("Dock", "Account address"), self.account)
        self.account.setPlaceholderText("alice.carto.com")
        self.account.setToolTip(
            translate(
                "Dock", "Such as alice.carto.com or maps.example.com/user/alice. Any address of the dashboard will do."
            )
        )
        account.column.addWidget(self.account_error)
        for widget in (account, *self._forms.values()):
            column.addWidget(widget)
        column.addSpacing(grid // 2)
        column.addWidget(self.connect_button)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.switch_kind, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(grid)
        column.addWidget(Rule())
        column.addSpacing(grid)
        column.addWidget(self.summary)
        column.addStretch()
        self.setTabOrder(self.switch_kind, self.more)  # what the page is for comes first

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(unit(self) * 3 // 2)
        row.addWidget(self._mark)
        row.addWidget(self._title_text, 1)
        row.addWidget(self.more)
        return row
