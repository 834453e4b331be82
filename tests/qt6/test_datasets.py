"""Finding datasets among thousands, and taking them."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt.QtCore import QMimeData, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtTest import QTest

from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.ui.dock.views.dataset_model import Column, DatasetModel, geometry_icon
from carto_direct_sql.ui.dock.views.dataset_panel import DatasetPanel
from carto_direct_sql.ui.dock.views.state import Listing

from . import scenes

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def dataset(name: str, rows: int | None = 1, writable: bool = False, geometry_type: str = "POINT") -> Dataset:
    return Dataset("public", name, "the_geom", geometry_type, 4326, "cartodb_id", rows, writable)


def shown(model: DatasetModel) -> list[str]:
    return [model.dataset(row).name for row in range(model.rowCount())]


@pytest.fixture
def model(qtbot, qapp):
    made = DatasetModel(lambda _datasets: None)
    made.set_datasets([dataset("roads", 5), dataset("Bus_stops", None, writable=True), dataset("road_signs", 70)])
    return made


def test_names_are_sorted_as_people_read_them(model):
    assert shown(model) == ["Bus_stops", "road_signs", "roads"]
    model.sort(Column.NAME, DOWN)
    assert shown(model) == ["roads", "road_signs", "Bus_stops"]


def test_rows_are_sorted_as_numbers_and_the_unknown_come_last(model):
    model.sort(Column.ROWS, UP)
    assert shown(model) == ["roads", "road_signs", "Bus_stops"]
    model.sort(Column.ROWS, DOWN)
    assert shown(model) == ["road_signs", "roads", "Bus_stops"]


def test_rights_can_be_sorted(model):
    model.sort(Column.RIGHTS, DOWN)
    assert shown(model)[0] == "Bus_stops"


@pytest.mark.parametrize(
    ("search", "found"),
    [("", 3), ("ROAD", 2), ("signs road", 1), ("bus_", 1), ("  roads ", 1), ("nothing", 0)],
)
def test_a_search_finds_every_word_anywhere(model, search, found):
    model.set_search(search)
    assert model.rowCount() == found


@pytest.mark.parametrize(
    ("geometry_type", "icon"),
    [
        ("", "table"),
        ("POINT", "geometry-point"),
        ("MULTIPOINTZ", "geometry-point"),
        ("MULTILINESTRING", "geometry-line"),
        ("POLYGON", "geometry-polygon"),
        ("GEOMETRY", "geometry-any"),
        ("GEOMETRYCOLLECTION", "geometry-any"),
    ],
)
def test_every_geometry_has_its_icon(geometry_type, icon):
    assert geometry_icon(geometry_type) == icon


def test_a_row_is_told_in_words(model):
    text = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Bus_stops" in text and "Points" in text and "edit" in text


def test_a_drag_carries_the_rows_once_each(qapp):
    carried = []

    def mime_of(datasets):
        carried.extend(datasets)
        return QMimeData()

    model = DatasetModel(mime_of)
    model.set_datasets([dataset("a"), dataset("b")])
    model.mimeData([model.index(row, column) for row in (1, 0) for column in Column])
    assert [one.name for one in carried] == ["a", "b"]
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.fixture
def panel(qtbot):
    panel = DatasetPanel(lambda _datasets: QMimeData())
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show_listing(Listing(scenes.datasets(100)))
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


@pytest.fixture
def added(panel):
    added: list[tuple[str, ...]] = []
    panel.add_requested.connect(lambda datasets: added.append(tuple(one.name for one in datasets)))
    return added


def test_enter_and_double_click_add(panel, added):
    first = panel.model.dataset(0).name
    panel.table.selectRow(0)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    place = panel.table.visualRect(panel.model.index(0, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert added == [(first,), (first,)]


def test_all_selected_are_added_at_once(panel, added):
    assert not panel.add.isEnabled()
    panel.table.selectAll()
    assert "100" in panel.add.text()
    QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert len(added[0]) == 100


def test_the_selection_outlives_search_and_sorting(panel):
    panel.table.selectRow(3)
    kept = panel.table.selected()
    QTest.keyClicks(panel.search, kept[0].name[:5])
    assert panel.table.selected() == kept
    panel.model.sort(Column.ROWS, DOWN)
    assert panel.table.selected() == kept


def test_the_arrow_down_leads_from_the_search_into_the_list(panel, added):
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "rivers")
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.table.hasFocus() and len(panel.table.selected()) == 1
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert added and added[0][0].startswith("rivers")


def test_enter_in_the_search_takes_the_only_one_left(panel, added):
    QTest.keyClicks(panel.search, panel.model.dataset(7).name)
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert len(added) == 1


def test_fetching_again_is_asked_for(panel, qtbot):
    with qtbot.waitSignal(panel.fetch_requested):
        QTest.mouseClick(panel.refresh, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("count", [10_000])
def test_ten_thousand_are_searched_and_sorted_in_a_moment(qtbot, record_property, count):
    panel = DatasetPanel(lambda _datasets: None)
    qtbot.addWidget(panel)
    panel.resize(360, 800)
    panel.show()

    def measure(name, action):
        start = time.perf_counter()
        action()
        qtbot.wait(0)
        record_property(f"{name}_ms", round((time.perf_counter() - start) * 1000, 1))

    measure("list", lambda: panel.show_listing(Listing(scenes.datasets(count))))
    measure("search", lambda: panel.search.setText("bus 12"))
    measure("clear", lambda: panel.search.setText(""))
    measure("sort", lambda: panel.model.sort(Column.ROWS, DOWN))
    measure("select all", panel.table.selectAll)
    measure("search in all selected", lambda: panel.search.setText("bus"))
    panel.search.clear()
    measure("scroll", panel.table.scrollToBottom)
    assert panel.model.rowCount() == count


def test_a_tooltip_shows_what_a_table_is_called_letter_by_letter(model):
    name = '<img src="http://evil.example/x.png"> &amp;'
    model.set_datasets([dataset(name)])
    document = QTextDocument()
    document.setHtml(model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole))
    assert f"public.{name}" in document.toPlainText()


def test_the_rows_take_no_more_room_than_the_largest_number_needs(qtbot, qapp):
    widths = []
    for rows in (7, 123_456_789):
        panel = DatasetPanel(lambda _datasets: QMimeData())
        qtbot.addWidget(panel)
        panel.resize(240, 400)
        panel.show()
        panel.show_listing(Listing((dataset("states_provinces", rows),)))
        widths.append(panel.table.columnWidth(Column.ROWS))
        number = panel.table.fontMetrics().horizontalAdvance(panel.model.largest_count())
        assert number <= widths[-1]
    assert widths[0] < widths[1]
