"""What the dock gives to the rest of QGIS: drags, and a menu in the browser."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsMimeDataUtils
from qgis.PyQt.QtWidgets import QMenu

from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.ui.browser import drag
from carto_direct_sql.ui.browser.menu import BrowserMenu, Entry

from .doubles import ROADS, FakeSavedAccounts, saved_account


class Item:
    """As much of a browser item as the menu looks at."""

    def __init__(self, path: str) -> None:
        self._path = path

    def path(self) -> str:
        return self._path


@pytest.fixture
def chosen() -> list[tuple[Entry, str]]:
    return []


@pytest.fixture
def menu_of(qgis_app: Any, qtbot: Any, chosen: list[tuple[Entry, str]]) -> Any:
    saved_accounts = FakeSavedAccounts(saved_account())
    ours = BrowserMenu(saved_accounts, lambda entry, saved: chosen.append((entry, saved.connection.name)))

    def make(path: str) -> QMenu:
        menu = QMenu()
        qtbot.addWidget(menu)
        ours.populateContextMenu(Item(path), menu, [], None)
        return menu

    return make


def test_our_connections_have_a_menu_that_acts_on_them(menu_of: Any, chosen: list[tuple[Entry, str]]) -> None:
    menu = menu_of("pg:/CARTO alice")
    entries = menu.actions()[0].menu().actions()
    assert menu.actions()[0].text() == "CARTO Direct SQL"
    for entry in entries:
        entry.trigger()
    assert chosen == [(entry, "CARTO alice") for entry in Entry]


@pytest.mark.parametrize("path", ["pg:/somebody else's", "pg:/CARTO alice/public", "pg:", "CARTO alice", ""])
def test_other_items_are_left_alone(menu_of: Any, path: str) -> None:
    assert menu_of(path).actions() == []


def test_datasets_dropped_together_are_added_together(qgis_app: Any, qtbot: Any) -> None:
    rivers = Dataset(
        "public", "rivers, “große”", "the_geom", "MULTILINESTRING", 4326, "cartodb_id", None, writable=False
    )
    dropped: list[Any] = []
    places = iter(("here", "there"))
    handler = drag.DatasetDropHandler(lambda *told: dropped.append(told), lambda: next(places))
    mime = drag.mime_of("CARTO alice", (ROADS, rivers))
    for uri in QgsMimeDataUtils.decodeUriList(mime):
        assert uri.layerType == "custom" and uri.providerKey == handler.customUriProviderKey()
        assert handler.canHandleCustomUriCanvasDrop(uri, None)
        handler.handleCustomUriDrop(uri)
    qtbot.waitUntil(lambda: bool(dropped))
    assert dropped == [("CARTO alice", (ROADS, rivers), "here")]


def test_a_drag_carries_nothing_secret(qgis_app: Any) -> None:
    mime = drag.mime_of("CARTO alice", (ROADS,))
    carried = b"".join(bytes(mime.data(name)) for name in mime.formats())
    assert b"authcfg" not in carried and b"a1b2c3d" not in carried
