"""What can be done with the datasets that are selected."""

from __future__ import annotations

from enum import Enum, auto

from qgis.PyQt.QtWidgets import QWidget

from ...text import translate
from ...widgets.entry_menu import EntryLook, EntryMenu


class DatasetEntry(Enum):
    """What the menu offers; `ui/dock/dataset_commands.py` does it."""

    ADD = auto()
    ADD_AND_ZOOM = auto()
    OPEN_TABLE = auto()
    COPY_NAME = auto()
    COPY_SQL = auto()
    OPEN_DASHBOARD = auto()


class DatasetMenu(EntryMenu):
    """Opened by a right click or by the keyboard's menu key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_sections(), parent)
        self.setObjectName("dataset_menu")

    def show_dashboard(self, is_there: bool) -> None:
        """Offer CARTO's dashboard, where there is one."""
        self.actions_by_entry[DatasetEntry.OPEN_DASHBOARD].setVisible(is_there)


def _sections() -> tuple[dict[DatasetEntry, EntryLook], ...]:
    return (
        {
            DatasetEntry.ADD: EntryLook(translate("Datasets", "Add to Map"), "add"),
            DatasetEntry.ADD_AND_ZOOM: EntryLook(translate("Datasets", "Add and Zoom"), "search"),
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
