"""Finding datasets among thousands, and taking them."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from carto_direct_sql.core.postgres.contents import Contents, Kind
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.ui.dock.views.dataset_looks import Holding, holding, holding_name
from carto_direct_sql.ui.dock.views.dataset_menu import MOST_WINDOWS, DatasetEntry
from carto_direct_sql.ui.dock.views.dataset_model import Column, DatasetModel
from carto_direct_sql.ui.dock.views.dataset_panel import DatasetPanel
from carto_direct_sql.ui.dock.views.state import Listing
from carto_direct_sql.ui.widgets import icons
from carto_direct_sql.ui.widgets.colours import Colours

from . import scenes

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def dataset(name: str, rows: int | None = 1, writable: bool = False, geometry_type: str = "POINT") -> Dataset:
    return Dataset("public", name, "the_geom", geometry_type, 4326, "cartodb_id", rows, writable)


def shown(model: DatasetModel) -> list[str]:
    return [model.dataset(row).name for row in range(model.rowCount())]


@pytest.fixture
def model(qtbot, qapp):
    made = DatasetModel(lambda _datasets: None)
    made.show_listing(
        Listing((dataset("roads", 5), dataset("Bus_stops", None, writable=True), dataset("road_signs", 70)))
    )
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
    ("declared", "found", "what"),
    [
        ("", None, Holding.NO_GEOMETRY),
        ("POINT", None, Holding.POINTS),
        ("MULTIPOINTZ", None, Holding.POINTS),
        ("MULTILINESTRING", None, Holding.LINES),
        ("POLYGON", None, Holding.POLYGONS),
        ("GEOMETRY", None, Holding.UNKNOWN),
        ("GEOMETRY", (), Holding.NO_GEOMETRY),
        ("GEOMETRY", ("POINT", "MULTIPOINT"), Holding.POINTS),
        ("GEOMETRY", ("POLYGONZ",), Holding.POLYGONS),
        ("GEOMETRY", ("POINT", "LINESTRING"), Holding.SEVERAL),
        ("GEOMETRYCOLLECTION", ("GEOMETRYCOLLECTION",), Holding.SEVERAL),
    ],
)
def test_a_dataset_is_shown_by_what_it_holds(declared, found, what):
    one = replace(dataset("a"), geometry_column="the_geom" if declared else "", geometry_type=declared)
    contents = None if found is None else Contents(tuple(Kind(kind, 4326) for kind in found), True, None)
    assert holding(one, contents) is what
    assert (icons.FOLDER / f"{what.value}.svg").is_file() and holding_name(what)


def test_a_row_is_told_in_words(model):
    text = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Bus_stops" in text and "Points" in text and "edit" in text


def test_a_drag_carries_the_rows_once_each(qapp):
    carried = []

    def mime_of(datasets):
        carried.extend(datasets)
        return QMimeData()

    model = DatasetModel(mime_of)
    model.show_listing(Listing((dataset("a"), dataset("b"))))
    model.mimeData([model.index(row, column) for row in (1, 0) for column in Column])
    assert [one.name for one in carried] == ["a", "b"]
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.fixture
def show(qtbot):
    def make(listing, width=300):
        panel = DatasetPanel(lambda _datasets: QMimeData())
        qtbot.addWidget(panel)
        panel.resize(width, 500)
        panel.show_listing(listing)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        return panel

    return make


@pytest.fixture
def panel(show):
    return show(Listing(scenes.datasets(100)))


@pytest.fixture
def chosen(panel):
    """What was chosen for which datasets."""
    chosen: list[tuple[DatasetEntry, tuple[str, ...]]] = []
    panel.chosen.connect(lambda entry, datasets: chosen.append((entry, tuple(one.name for one in datasets))))
    return chosen


@pytest.fixture
def added(panel):
    added: list[tuple[str, ...]] = []

    def note(entry, datasets):
        assert entry is DatasetEntry.ADD
        added.append(tuple(one.name for one in datasets))

    panel.chosen.connect(note)
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
    model.show_listing(Listing((dataset(name),)))
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


def columns_seen(panel):
    return {column for column in Column if not panel.table.isColumnHidden(column)}


def test_schema_and_rights_have_a_column_only_where_they_tell_datasets_apart(show):
    one = (dataset("a", 5), dataset("b", 5))
    assert columns_seen(show(Listing(one))) == {Column.NAME, Column.ROWS}
    two = (replace(one[0], schema="alice"), replace(one[1], schema="bob", writable=True))
    panel = show(Listing(two))
    assert columns_seen(panel) == set(Column)
    assert {panel.model.index(row, Column.SCHEMA).data() for row in range(2)} == {"alice", "bob"}
    assert sum(panel.table.columnWidth(column) for column in Column) == panel.table.viewport().width()


def test_in_a_narrow_dock_the_names_go_before_the_rows(show):
    schemas = ("a schema with a long name", "another one")
    long = tuple(replace(dataset(f"census_of_2021_part_{n}", 123_456_789), schema=schemas[n % 2]) for n in range(9))
    panel = show(Listing(long), 200)
    assert Column.ROWS not in columns_seen(panel)
    assert panel.table.columnWidth(Column.NAME) > panel.table.viewport().width() / 2


def test_names_that_differ_at_their_ends_are_told_apart_in_240_pixels(show):
    names = [f"federal_statistics_of_all_municipalities_{year}" for year in range(2001, 2010)]
    panel = show(Listing(tuple(dataset(name, 11_000) for name in names)), 240)
    metrics, room = panel.table.fontMetrics(), panel.table.columnWidth(Column.NAME) - 24
    mode = panel.table.textElideMode()
    assert len({metrics.elidedText(name, mode, room) for name in names}) == len(names)


def test_what_the_project_holds_is_marked_and_said(show):
    datasets = (dataset("a"), dataset("b"))
    panel = show(Listing(datasets, held=frozenset({datasets[0].qualified_name})))
    panel.set_colours(Colours.of_theme())
    held, other = (panel.model.index(row, 0) for row in (0, 1))
    pictures = [index.data(Qt.ItemDataRole.DecorationRole).pixmap(16, 16).toImage() for index in (held, other)]
    assert pictures[0] != pictures[1]
    said = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in (held, other)]
    assert "project" in said[0] and "project" not in said[1]
    assert "1" in panel.status.text() and "2" in panel.status.text()


def test_a_search_without_a_match_says_so_and_can_be_cleared(panel):
    QTest.keyClicks(panel.search, "no such thing")
    assert panel.nothing_found.isVisible() and "no such thing" in panel.nothing_found.words.text()
    assert not panel.table.isVisible()
    QTest.mouseClick(panel.nothing_found.clear, Qt.MouseButton.LeftButton)
    assert panel.table.isVisible() and panel.model.rowCount() == 100 and panel.search.hasFocus()
    QTest.keyClicks(panel.search, "no such thing")
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.model.rowCount() == 100 and panel.search.hasFocus()


def test_an_empty_list_offers_another_key_to_those_who_gave_this_one(show, qtbot):
    given, made = show(Listing(())), show(Listing((), follows=True))
    assert given.change_key.isVisible() and "API key" in given.note.text()
    assert not made.change_key.isVisible() and "no datasets" in made.note.text()
    with qtbot.waitSignal(given.key_change_requested):
        given.change_key.click()
    given.show_listing(Listing(()), has_management=False)
    assert not given.change_key.isVisible()


def test_names_are_read_in_240_pixels_beside_their_schemas(show):
    names = ("disputed_borders", "states_provinces", "country_codes", "heights_z")
    panel = show(Listing(tuple(replace(dataset(name), schema=f"{name[:9]}-office") for name in names)), 240)
    metrics, room = panel.table.fontMetrics(), panel.table.columnWidth(Column.NAME) - 24
    assert Column.SCHEMA in columns_seen(panel)
    assert max(map(metrics.horizontalAdvance, names)) <= room
    short = show(Listing(tuple(dataset(name) for name in ("roads", "rivers"))), 160)
    assert Column.ROWS in columns_seen(short), "short names leave room"


@pytest.mark.parametrize("entry", DatasetEntry)
def test_the_menu_acts_on_all_that_are_selected(panel, chosen, entry):
    panel.table.selectRow(2)
    panel.table.selectionModel().select(
        panel.model.selection_of((panel.model.dataset(5),)),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    panel.menu.actions_by_entry[entry].trigger()
    assert chosen == [(entry, (panel.model.dataset(2).name, panel.model.dataset(5).name))]


SHAPES = (DatasetEntry.ADD_AS_POINTS, DatasetEntry.ADD_AS_LINES, DatasetEntry.ADD_AS_POLYGONS)


@pytest.mark.parametrize(
    ("columns_type", "contents", "is_asked"),
    [
        ("GEOMETRY", Contents((), True, None), True),
        ("GEOMETRY", Contents((Kind("POINT", 4326),), True, None), False),
        ("GEOMETRY", None, False),
        ("POINT", Contents((), True, None), False),
        ("", Contents((), True, None), False),
    ],
)
def test_what_holds_nothing_yet_is_added_as_what_people_want_to_draw(panel, columns_type, contents, is_asked):
    empty = dataset("empty", 0, geometry_type=columns_type)
    empty = replace(empty, geometry_column="the_geom" if columns_type else "")
    for others, expected in (((), is_asked), ((dataset("stops"),), False)):
        panel.show_listing(Listing((empty, *others), contents={empty: contents}))
        panel.table.selectAll()
        open_menu(panel)
        assert [panel.menu.actions_by_entry[entry].isVisible() for entry in SHAPES] == [expected] * 3


def test_no_window_is_opened_for_each_of_very_many(panel):
    for rows, expected in ((MOST_WINDOWS, True), (MOST_WINDOWS + 1, False)):
        panel.table.clearSelection()
        some = tuple(panel.model.dataset(row) for row in range(rows))
        panel.table.selectionModel().select(
            panel.model.selection_of(some), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        open_menu(panel)
        for entry in (DatasetEntry.OPEN_TABLE, DatasetEntry.OPEN_DASHBOARD):
            assert panel.menu.actions_by_entry[entry].isEnabled() is expected
        assert panel.menu.actions_by_entry[DatasetEntry.ADD].isEnabled()


def open_menu(panel: DatasetPanel) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(panel.table, event)
    assert panel.menu.isVisible()
    panel.menu.close()


def test_a_right_click_opens_the_menu_where_it_was(panel):
    place = panel.table.visualRect(panel.model.index(4, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    where = panel.table.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where)
    QApplication.sendEvent(panel.table.viewport(), event)
    assert panel.menu.isVisible() and panel.menu.pos() == where
    panel.menu.close()


def test_the_menu_key_opens_the_menu_below_the_row_and_selects_one_where_none_is(panel):
    panel.table.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(panel.table, event)
    assert panel.menu.isVisible() and len(panel.table.selected()) == 1
    below = panel.table.visualRect(panel.table.currentIndex()).bottomLeft()
    assert panel.menu.pos() == panel.table.viewport().mapToGlobal(below)
    panel.menu.close()


def test_progress_moves_nothing_that_may_be_clicked(panel, qtbot):
    parts = (panel.search, panel.table.viewport(), panel.add)

    def places():
        QApplication.processEvents()
        return [part.mapToGlobal(part.rect().topLeft()) for part in parts] + [panel.table.viewport().size()]

    before = places()
    for adding in (1, 4, 0):
        panel.show_listing(replace(panel._listing, adding=adding))
        assert panel.busy.isVisible() is panel.cancel.isVisible() is bool(adding)
        assert places() == before
    panel.show_listing(replace(panel._listing, fetching=True))
    assert places() == before


def test_only_what_is_in_sight_is_looked_into_and_once(show, qtbot):
    some = tuple(replace(dataset(f"d{n:04}"), geometry_type="GEOMETRY") for n in range(1000))
    panel = show(Listing(some))
    with qtbot.waitSignal(panel.contents_wanted) as first:
        pass
    (wanted,) = first.args
    assert 5 < len(wanted) < 40 and wanted[0].name == "d0000"
    panel.show_listing(replace(panel._listing, contents=dict.fromkeys(wanted)))
    with qtbot.waitSignal(panel.contents_wanted) as second:
        panel.table.scrollToBottom()
    assert second.args[0][-1].name == "d0999" and not set(second.args[0]) & set(wanted)
