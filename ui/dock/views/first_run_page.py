"""Where an account is added: two fields and a button."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ....core.carto.account import Account, parse_account
from ....core.carto.errors import InvalidAccountAddress
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

_TITLE_SCALE = 1.35
_MARK_SIZE = 40


class FirstRunPage(ScrollPage):
    """Adds an account by master key, or by a certificate file and an API key."""

    connect_requested = pyqtSignal(ConnectRequest)
    back_requested = pyqtSignal()

    def __init__(self, parse: Callable[[str], Account] = parse_account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parse = parse
        self._suggested = ""
        self._problem: Problem | None = None
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
        self.by_bundle.hide()
        self.connect_button = PrimaryButton(translate("Dock", "Connect"))
        self.connect_button.setObjectName("connect")
        self.switch = LinkButton()
        self.switch.setObjectName("switch_method")
        self.summary = ConnectSummary()
        self._arrange()
        self._connect()
        self.show_method(own_certificate=False)

    def show_problem(self, problem: Problem | None) -> None:
        """Show why connecting failed, and put the cursor where the cure is typed."""
        if problem == self._problem:
            return
        self._problem = problem
        if problem is None:
            self.banner.show_problem(None)
            return
        field = remedy_of(problem.cure).field
        self.banner.show_problem(problem if field is None else replace(problem, button=""))
        self.verticalScrollBar().setValue(0)
        if field is not None:
            self._enter(field)

    def show_back(self, shown: bool) -> None:
        """Offer the way back to the accounts that are there already."""
        self.back.setVisible(shown)

    def show_method(self, own_certificate: bool) -> None:
        """Choose between the two methods."""
        self.by_master_key.setVisible(not own_certificate)
        self.by_bundle.setVisible(own_certificate)
        self.summary.show_method(own_certificate)
        self.switch.set_label(
            translate("Dock", "Use the Master API Key Instead")
            if own_certificate
            else translate("Dock", "I Have a Certificate ZIP and an API Key")
        )
        self._update()

    def use_file(self, file: Path) -> None:
        """Take a certificate file that was dropped."""
        self.show_method(own_certificate=True)
        self.by_bundle.set_file(file)
        (self.by_bundle.key if self.account.text() else self.account).setFocus()

    def suggest_account(self, address: str) -> None:
        """Fill in the account's address that most people on this computer want."""
        self._suggested = address
        if not self.account.text():
            self.account.setText(address)

    def enter(self) -> None:
        """Put the cursor into the first field that is empty."""
        (self._method().key if self.account.text() else self.account).setFocus()

    def forget(self) -> None:
        """Empty the page, after success or when it is left."""
        self.account.setText(self._suggested)
        self.by_master_key.forget()
        self.by_bundle.forget()

    def set_colours(self, colours: Colours) -> None:
        self.back.setIcon(icons.icon("back", colours.link))
        for part in (self.more, self.banner, self.by_master_key, self.by_bundle, self.summary):
            part.set_colours(colours)

    def _method(self) -> MasterKeyForm | BundleForm:
        return self.by_master_key if self.by_bundle.isHidden() else self.by_bundle

    def _enter(self, field: Field) -> None:
        """Put the cursor into a field, so that what is typed or pasted next replaces what was wrong."""
        if field is Field.PASSPHRASE:
            self.by_bundle.show_passphrase()
        elif field is Field.ADDRESS:
            self.by_master_key.show_address()
        edit = {
            Field.ACCOUNT: self.account,
            Field.KEY: self._method().key,
            Field.FILE: self.by_bundle.file,
            Field.PASSPHRASE: self.by_bundle.passphrase,
            Field.ADDRESS: self.by_master_key.address,
        }[field]
        edit.setFocus()
        edit.selectAll()

    def _switch(self) -> None:
        self.show_method(own_certificate=self.by_bundle.isHidden())
        (self._method().key if self.account.text() else self.account).setFocus()

    def _update(self) -> None:
        self.connect_button.setEnabled(bool(self.account.text().strip()) and self._method().is_complete())

    def _account_edited(self) -> None:
        self.account_error.hide()
        self._update()

    def _submit(self) -> None:
        if not self.connect_button.isEnabled():
            self.focusNextChild()
            return
        try:
            account = self._parse(self.account.text())
        except InvalidAccountAddress as error:
            self.account_error.set_text(error.text(translate))
            self.account_error.show()
            self.account.setFocus()
            return
        self.connect_requested.emit(self._method().request(account))

    def _connect(self) -> None:
        self.account.textChanged.connect(self._account_edited)
        self.account.returnPressed.connect(self._submit)
        for method in (self.by_master_key, self.by_bundle):
            method.changed.connect(self._update)
            method.submitted.connect(self._submit)
        self.connect_button.clicked.connect(self._submit)
        self.switch.clicked.connect(self._switch)
        self.back.clicked.connect(self.back_requested)

    def _arrange(self) -> None:
        grid = unit(self)
        column = self.column
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._title())
        column.addWidget(
            Text(
                translate("Dock", "Your tables become layers in QGIS: safely, and without copying settings."), "subtle"
            )
        )
        column.addSpacing(grid)
        column.addWidget(self.banner)
        account = Form()
        account.add_field(translate("Dock", "Account address"), self.account)
        self.account.setPlaceholderText("alice.carto.com")
        self.account.setToolTip(
            translate(
                "Dock", "Such as alice.carto.com or maps.example.com/user/alice. Any address of the dashboard will do."
            )
        )
        account.column.addWidget(self.account_error)
        for widget in (account, self.by_master_key, self.by_bundle):
            column.addWidget(widget)
        column.addSpacing(grid // 2)
        column.addWidget(self.connect_button)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(grid)
        column.addWidget(Rule())
        column.addSpacing(grid)
        column.addWidget(self.summary)
        column.addStretch()
        self.setTabOrder(self.switch, self.more)  # what the page is for comes first

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(unit(self) * 3 // 2)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Heading(translate("Dock", "Connect your CARTO account"), _TITLE_SCALE), 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row
