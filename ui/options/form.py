"""Every setting with a sentence and with what is usual; what is usual is not kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Union

from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ...core.options import OPTIONS, Option, Value
from ..text import translate
from ..widgets.buttons import Choice, LinkButton
from ..widgets.controls import Text
from ..widgets.form import Form
from ..widgets.style import unit

Field = Union[Choice, QLineEdit]


class OptionsForm(Form):
    """`usual` says of each option what counts where nobody sets it here, by its name."""

    def __init__(self, values: Mapping[str, Value], usual: Mapping[str, Value], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = usual
        self.fields: dict[str, Field] = {}
        for option in OPTIONS:
            self._add(option, usual[option.name])
        self.back = LinkButton(translate("Options", "Back to what is usual"))
        self.back.setObjectName("options_back")
        self.back.clicked.connect(self._show_usual)
        self.column.addWidget(self.back)
        self.column.addStretch()
        self.show_values(values)

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show how they are set."""
        for name, field in self.fields.items():
            if isinstance(field, Choice):
                field.setChecked(values[name] is True)
            else:
                field.setText(str(values[name]))

    def values(self) -> dict[str, Value]:
        """What people have set, by their names."""
        return {
            name: field.isChecked() if isinstance(field, Choice) else field.text().strip()
            for name, field in self.fields.items()
        }

    def _add(self, option: Option, usual: Value) -> None:
        title, sentence = translate("Options", option.title), translate("Options", option.sentence)
        advice = f"{sentence} {usual_text(usual)}"
        if isinstance(option.default, bool):
            choice = Choice(title)
            choice.box.setAccessibleDescription(advice)
            self.column.addWidget(choice)
            self.column.addWidget(Text(advice, "subtle"))
            self.fields[option.name] = choice
        else:
            field = QLineEdit()
            self.add_field(title, field, advice)
            self.fields[option.name] = field
        self.fields[option.name].setObjectName(f"option_{option.name}")
        self.column.addSpacing(unit(self))

    def _show_usual(self) -> None:
        self.show_values(self._usual)


def usual_text(usual: Value) -> str:
    """What is usual, in words."""
    if isinstance(usual, bool):
        return translate("Options", "Usually on.") if usual else translate("Options", "Usually off.")
    if not usual:
        return translate("Options", "Usually empty.")
    return translate("Options", "Usually {value}.").format(value=usual)
