"""The tables of an account, and what a key may do with each: read it, or also change it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ....core.carto.api_keys import READ, WRITE, TableGrant
from ...text import translate
from .words import changes_table, table_name

READS, CHANGES = 1, 2
_NONE = QModelIndex()


class TableChoice(QAbstractTableModel):
    """Columns: name, read, change. Whoever changes a table reads it, too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[TableGrant, ...] = ()
        self._chosen: dict[tuple[str, str], int] = {}

    def show_tables(self, tables: tuple[TableGrant, ...], chosen: tuple[TableGrant, ...]) -> None:
        """`tables` with all that may be granted, `chosen` as they are granted at first."""
        self.beginResetModel()
        self._tables = tables
        self._chosen = {_key(table): CHANGES if changes_table(table) else READS for table in chosen}
        self.endResetModel()

    def chosen(self) -> tuple[TableGrant, ...]:
        """What was chosen, as far as the account may grant it."""
        found = []
        for table in self._tables:
            level = self._chosen.get(_key(table), 0)
            if level:
                wanted = WRITE if level == CHANGES else READ
                permissions = tuple(one for one in wanted if one in table.permissions)
                found.append(TableGrant(table.schema, table.name, permissions))
        return tuple(found)

    def rowCount(self, parent: QModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self._tables)

    def columnCount(self, parent: QModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (translate("Access", "Table"), translate("Access", "Read"), translate("Access", "Change"))[section]

    def flags(self, index: QModelIndex) -> Any:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == READS or (index.column() == CHANGES and changes_table(self._tables[index.row()])):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.NoItemFlags if index.column() == CHANGES else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        table, column = self._tables[index.row()], index.column()
        if column == 0:
            return table_name(table) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        if role == Qt.ItemDataRole.CheckStateRole:
            if column == CHANGES and not changes_table(table):
                return None
            is_chosen = self._chosen.get(_key(table), 0) >= column
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = translate("Access", "Read") if column == READS else translate("Access", "Change")
            return f"{table_name(table)}: {title}"
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.column():
            return False
        self.set_level(index.row(), index.column(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def set_level(self, row: int, level: int, is_on: bool) -> None:
        """Grant a level, or take it away: who may not read it may not change it either."""
        table = self._tables[row]
        if level == CHANGES and not changes_table(table):
            level = READS
        before = self._chosen.get(_key(table), 0)
        self._chosen[_key(table)] = max(before, level) if is_on else min(before, level - 1)
        self.dataChanged.emit(self.index(row, READS), self.index(row, CHANGES))

    def name(self, row: int) -> str:
        """Of the table in this row."""
        return table_name(self._tables[row])


def _key(table: TableGrant) -> tuple[str, str]:
    return table.schema, table.name
