"""What can be done with the datasets that are selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from qgis.PyQt.QtWidgets import QWidget

from ....core.postgres.contents import Contents
from ....core.postgres.datasets import Dataset
from ...text import translate
from ...widgets.entry_menu import EntryLook, EntryMenu
from .dataset_looks import may_have_any_shape

MOST_WINDOWS = 10


class DatasetEntry(Enum):
    """What the menu offers; `ui/dock/dataset_commands.py` does it."""

    ADD = auto()
    ADD_AND_ZOOM = auto()
    ADD_AS_POINTS = auto()
    ADD_AS_LINES = auto()
    ADD_AS_POLYGONS = auto()
    OPEN_TABLE = auto()
    COPY_NAME = auto()
    COPY_SQL = auto()
    OPEN_DASHBOARD = auto()


class DatasetMenu(EntryMenu):
    """Opened by a right click or by the keyboard's menu key. What opens a window for each is not for very many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_sections(), parent)
        self.setObjectName("dataset_menu")

    def show_dashboard(self, is_there: bool) -> None:
        """Offer CARTO's dashboard, where there is one."""
        self.actions_by_entry[DatasetEntry.OPEN_DASHBOARD].setVisible(is_there)

    def show_for(self, selected: Sequence[Dataset], contents: Mapping[Dataset, Contents | None]) -> None:
        """Offer what these can be used for: what holds nothing yet is asked what it will hold."""
        any_shape = all(may_have_any_shape(dataset, contents.get(dataset)) for dataset in selected)
        for entry in _AS_SHAPE:
            self.actions_by_entry[entry].setVisible(any_shape)
        for entry in (DatasetEntry.OPEN_TABLE, DatasetEntry.OPEN_DASHBOARD):
            self.actions_by_entry[entry].setEnabled(len(selected) <= MOST_WINDOWS)


_AS_SHAPE = (DatasetEntry.ADD_AS_POINTS, DatasetEntry.ADD_AS_LINES, DatasetEntry.ADD_AS_POLYGONS)


def _sections() -> tuple[dict[DatasetEntry, EntryLook], ...]:
    return (
        {
            DatasetEntry.ADD: EntryLook(translate("Datasets", "Add to Map"), "add"),
            DatasetEntry.ADD_AND_ZOOM: EntryLook(translate("Datasets", "Add and Zoom"), "search"),
            DatasetEntry.ADD_AS_POINTS: EntryLook(translate("Datasets", "Add as Points"), "geometry-point"),
            DatasetEntry.ADD_AS_LINES: EntryLook(translate("Datasets", "Add as Lines"), "geometry-line"),
            DatasetEntry.ADD_AS_POLYGONS: EntryLook(translate("Datasets", "Add as Polygons"), "geometry-polygon"),
            DatasetEntry.OPEN_TABLE: EntryLook(translate("Datasets", "Open Table"), "table"),
        },
        {
            DatasetEntry.COPY_NAME: EntryLook(translate("Datasets", "Copy Name"), "copy"),
            DatasetEntry.COPY_SQL: EntryLook(translate("Datasets", "Copy SQL"), "sql"),
        },
        {
            DatasetEntry.OPEN_DASHBOARD: EntryLook(translate("Datasets", "Open in CARTO's Dashboard"), "dashboard"),
        },
    )
