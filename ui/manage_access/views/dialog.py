"""The dialog: pages on the left as QGIS's own dialogs have them, and what each is about on the right."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...cures import Prompt
from ...dock.views.problem_banner import ProblemBanner
from ...dock.views.prompt_panel import PromptPanel
from ...text import translate
from ...widgets import icons
from ...widgets.buttons import Button, leave_return_to_fields
from ...widgets.chooser import Choice, Chooser
from ...widgets.colours import Colours
from ...widgets.controls import BusyBar, Text
from ...widgets.fields import colour_fields
from ...widgets.question_panel import QuestionPanel
from ...widgets.style import style_sheet, unit
from .accounts_page import AccountsPage
from .addresses_page import AddressesPage
from .certificates_page import CertificatesPage
from .keys_page import KeysPage
from .said_strip import SaidStrip
from .state import AccessPage, AccessState, AccountRow

_ICONS = {
    AccessPage.ACCOUNTS: "connection",
    AccessPage.ADDRESSES: "network",
    AccessPage.CERTIFICATES: "certificate",
    AccessPage.KEYS: "key",
}
_NARROW_UNITS = 60
_THEME_EVENTS = (
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
)


class ManageAccessDialog(QDialog):
    """Shows an `AccessState`. The presenter connects to the signals of its parts."""

    page_chosen = pyqtSignal(AccessPage)
    account_chosen = pyqtSignal(str)
    refresh_requested = pyqtSignal()
    cancel_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CartoManageAccess")
        self.setWindowTitle(translate("Access", "Manage Access"))
        self.setModal(False)
        self._accounts: tuple[AccountRow, ...] = ()
        self._theme_changed = QTimer(self)
        self._theme_changed.setSingleShot(True)
        self._theme_changed.timeout.connect(self._follow_theme)
        self.pages = QListWidget()
        self._items = tuple(QListWidgetItem(title) for title in _titles())
        self.chooser = Chooser()
        self.banner, self.said = ProblemBanner(), SaidStrip()
        self.question, self.prompt = QuestionPanel(), PromptPanel()
        self.accounts, self.addresses = AccountsPage(), AddressesPage()
        self.certificates, self.keys = CertificatesPage(), KeysPage()
        self._stack = QStackedWidget()
        self._busy, self._doing = BusyBar(), Text(role="subtle")
        self.cancel = Button(translate("Dock", "Cancel"))
        self.refresh = Button(translate("Access", "Refresh"))
        self.close_button = Button(translate("Access", "Close"))
        self._prepare()
        self._arrange()
        self._connect()
        self._theme_changed.start()

    def show_state(self, state: AccessState) -> None:
        """Show everything on the page that it is about."""
        self.pages.setCurrentRow(list(AccessPage).index(state.page))
        self._stack.setCurrentIndex(self.pages.currentRow())
        self._show_accounts(state)
        self.banner.show_problem(state.problem)
        self.said.show_said(state.said)
        self.question.show_question(state.question)
        self.prompt.show_prompt(Prompt.MASTER_KEY if state.asks_key else None)
        for page in (self.accounts, self.addresses, self.certificates, self.keys):
            page.show_state(state)
        self._busy.setVisible(bool(state.running))
        self._doing.setVisible(bool(state.running))
        self._doing.set_text(state.running)
        self.cancel.setVisible(bool(state.running))
        self.refresh.setEnabled(not state.running)

    def sizeHint(self) -> QSize:
        """Wide enough for names and remarks."""
        return QSize(unit(self) * 104, unit(self) * 66)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine: texts wrap, tables scroll, and the list on the left shrinks to its icons."""
        return QSize(unit(self) * 30, unit(self) * 40)

    def reject(self) -> None:
        """Escape takes away what is asked first, and then closes."""
        for part in (self.question, self.prompt, self.accounts.removal):
            if part.isVisible():
                part.dismissed.emit()
                return
        if self.keys.editor.isVisible():
            self.keys.editor.dismissed.emit()
            return
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_pages()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pages()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme or font, once it is complete."""
        super().changeEvent(event)
        if event.type() in _THEME_EVENTS:
            self._theme_changed.start()

    def _show_accounts(self, state: AccessState) -> None:
        if state.accounts != self._accounts:
            self._accounts = state.accounts
            self.chooser.show_choices(Choice(one.name, _label(one, state.accounts)) for one in state.accounts)
        self.chooser.setCurrentIndex(self.chooser.findData(state.current))
        self.chooser.setVisible(state.page is not AccessPage.ACCOUNTS and bool(state.accounts))
        self.chooser.setEnabled(not state.running)

    def _prepare(self) -> None:
        self.pages.setObjectName("access_pages")
        self.pages.setAccessibleName(translate("Access", "Pages"))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for item, title in zip(self._items, _titles()):
            item.setToolTip(title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
            self.pages.addItem(item)
        self.chooser.setAccessibleName(translate("Dock", "Account"))
        self.chooser.setObjectName("access_account")
        for widget in (self.accounts, self.addresses, self.certificates, self.keys):
            self._stack.addWidget(_scrolled(widget))
        self.cancel.setObjectName("access_cancel")
        self.refresh.setObjectName("access_refresh")

    def _arrange(self) -> None:
        grid = unit(self)
        right = QVBoxLayout()
        right.setSpacing(grid)
        for widget in (self.chooser, self.banner, self.said, self.prompt, self.question):
            right.addWidget(widget)
        right.addWidget(self._stack, 1)
        right.addWidget(self._busy)
        doing = QHBoxLayout()
        doing.setSpacing(grid)
        doing.addWidget(self._doing, 1)
        doing.addWidget(self.cancel)
        right.addLayout(doing)
        buttons = QHBoxLayout()
        buttons.setSpacing(grid)
        buttons.addWidget(self.refresh)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        right.addLayout(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(grid, grid, grid, grid)
        line.setSpacing(grid)
        line.addWidget(self.pages)
        line.addLayout(right, 1)
        leave_return_to_fields(self)

    def _connect(self) -> None:
        self.pages.currentRowChanged.connect(self._choose_page)
        self.chooser.activated.connect(self._choose_account)
        self.refresh.clicked.connect(self.refresh_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.close_button.clicked.connect(self.close)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self)
        shortcut.activated.connect(self.refresh.click)

    def _choose_page(self, row: int) -> None:
        if row >= 0:
            self._stack.setCurrentIndex(row)
            self.page_chosen.emit(list(AccessPage)[row])

    def _choose_account(self, index: int) -> None:
        self.account_chosen.emit(self.chooser.itemData(index))

    def _fit_pages(self) -> None:
        """The list on the left: with its words where there is room, else its icons alone."""
        grid = unit(self)
        is_narrow = self.width() < grid * _NARROW_UNITS
        for item, title in zip(self._items, _titles()):
            item.setText("" if is_narrow else title)
        widest = max(self.pages.fontMetrics().horizontalAdvance(title) for title in _titles())
        self.pages.setFixedWidth(grid * 4 if is_narrow else widest + grid * 6)

    def _follow_theme(self) -> None:
        colours = Colours.of_theme()
        sheet = style_sheet(colours, unit(self))
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            for item, page in zip(self._items, AccessPage):
                item.setIcon(icons.icon(_ICONS[page], colours.text, colours.on_selection))
            parts = (self.banner, self.said, self.prompt, self.accounts, self.addresses, self.certificates, self.keys)
            for part in parts:
                part.set_colours(colours)
            self._fit_pages()
        colour_fields(self, colours)


def _titles() -> tuple[str, ...]:
    return (
        translate("Access", "Accounts"),
        translate("Access", "Addresses"),
        translate("Access", "Certificates"),
        translate("Access", "API Keys"),
    )


def _label(account: AccountRow, accounts: tuple[AccountRow, ...]) -> str:
    """The account's address; with the connection's name where one account is there twice."""
    if sum(other.label == account.label for other in accounts) == 1:
        return account.label
    return f"{account.label} ({account.name})"


def _scrolled(page: QWidget) -> QScrollArea:
    """Where the window is low, the page scrolls; it is never wider than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
