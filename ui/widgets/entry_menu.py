"""A menu whose entries are the members of an enumeration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu, QWidget

from . import icons
from .colours import Colours


@dataclass(frozen=True)
class EntryLook:
    """How an entry is shown; `icon` is the name of one of ours."""

    text: str
    icon: str


class EntryMenu(QMenu):
    """`actions_by_entry` holds what it consists of; lines are drawn between the sections."""

    chosen = pyqtSignal(Enum)

    def __init__(self, sections: Iterable[Mapping[Any, EntryLook]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actions_by_entry: dict[Enum, QAction] = {}
        self._icons: dict[Enum, str] = {}
        for section in sections:
            self.addSeparator()
            for entry, look in section.items():
                action = self.actions_by_entry[entry] = self.addAction(look.text)
                action.triggered.connect(partial(self._choose, entry))
                self._icons[entry] = look.icon

    def set_colours(self, colours: Colours) -> None:
        for entry, action in self.actions_by_entry.items():
            action.setIcon(icons.icon(self._icons[entry], colours.text))

    def _choose(self, entry: Enum, _checked: bool = False) -> None:
        self.chosen.emit(entry)
