"""The steps of an account, each with state, fact and small action; folded into one line while all is well."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ....core.steps import Step
from ...widgets.buttons import LinkButton
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Picture, Text
from ...widgets.fold_button import FoldButton
from ...widgets.pair import PairLayout
from ...widgets.style import unit
from .inputs import StepAction
from .step_looks import StepLook, Summary, action_text


class Checklist(QWidget):
    """Shows `StepLook`s from top to bottom; with a `Summary` only that, until the user unfolds it."""

    action_requested = pyqtSignal(StepAction)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checklist")
        self.fold = FoldButton()
        self.fold.setObjectName("fold")
        self.fold.hide()
        self.fold.toggled.connect(self._show_rows)
        self.rows = {step: StepRow(step) for step in Step}
        self._looks: dict[Step, StepLook] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self))
        layout.addWidget(self.fold)
        for row in self.rows.values():
            layout.addWidget(row)
            row.action_requested.connect(self.action_requested)

    def show_steps(self, looks: tuple[StepLook, ...], summary: Summary | None = None) -> None:
        """Show how the steps stand that the account has, and what sums them up (None: each has to be seen)."""
        self._looks = {look.step: look for look in looks}
        for step, look in self._looks.items():
            self.rows[step].show_look(look)
        if summary is not None:
            self.fold.show_summary(summary.text, summary.short, summary.icon, summary.role)
        self.fold.setVisible(summary is not None)
        self._show_rows()

    def _show_rows(self) -> None:
        is_unfolded = self.fold.isHidden() or self.fold.isChecked()
        for step, row in self.rows.items():
            row.setVisible(is_unfolded and step in self._looks)

    def set_colours(self, colours: Colours) -> None:
        self.fold.set_colours(colours)
        for row in self.rows.values():
            row.set_colours(colours)


class StepRow(QFrame):
    """Icon, name and word of state on one line, the fact and the action below."""

    action_requested = pyqtSignal(StepAction)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"step_{step.name.lower()}")
        self._look: StepLook | None = None
        self._colours = Colours.of_theme()
        self._picture = Picture()
        self._title = Heading("")
        self.word = Text()
        self.word.setWordWrap(False)
        self.fact = Text(role="subtle")
        # Where a theme frames labels, Qt leaves room for a line more than there may be.
        self.fact.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.action = LinkButton()
        self.action.setObjectName(f"action_{step.name.lower()}")
        self.action.clicked.connect(self._request)
        self._arrange()

    def show_look(self, look: StepLook) -> None:
        """Show how the step stands."""
        if look == self._look:
            return
        self._look = look
        self._title.set_text(look.title)
        self.word.set_text(look.word)
        self.word.set_role(look.role)
        self.fact.set_text(look.fact)
        self.fact.setVisible(bool(look.fact))
        self._show_action(look)
        self._draw()
        self.setAccessibleName(f"{look.title}: {look.word}")
        self.setAccessibleDescription(look.fact)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._draw()

    def _show_action(self, look: StepLook) -> None:
        self.action.setVisible(look.action is not None)
        if look.action is not None:
            self.action.set_label(action_text(look.action))
            self.action.setAccessibleName(f"{look.title}: {action_text(look.action)}")
            self.action.setAccessibleDescription(look.fact)

    def _draw(self) -> None:
        if self._look is not None:
            self._picture.show_icon(self._look.icon, getattr(self._colours, self._look.role))

    def _request(self) -> None:
        if self._look is not None and self._look.action is not None:
            self.action_requested.emit(self._look.action)

    def _arrange(self) -> None:
        grid = unit(self)
        policy = self.action.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
        self.action.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(grid // 4)
        for text, part in ((self._title, self.word), (self.fact, self.action)):
            pair = PairLayout(grid)
            pair.addWidget(text)
            pair.addWidget(part)
            words.addLayout(pair)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(grid // 4, 0, grid // 4, 0)
        layout.setSpacing(grid)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
