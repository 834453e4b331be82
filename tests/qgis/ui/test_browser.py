"""What QGIS's browser says of our connections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsErrorItem

from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.qgis.connections import QgisConnections
from carto_direct_sql.core.qgis.gui_thread import GuiThread
from carto_direct_sql.ui.browser.browser_hook import PATH

from .doubles import saved_account


@pytest.fixture
def in_qgis(gui_thread: GuiThread) -> Iterator[SavedAccount]:
    """An account whose connection QGIS has; nothing listens where it leads to."""
    saved, connections = saved_account(), QgisConnections(gui_thread)
    connections.save(saved.connection)
    yield saved
    connections.remove(saved.connection.name, saved.connection.service)


def test_a_connection_that_opens_again_is_looked_into_again_where_it_had_failed(
    desk: Any, in_qgis: SavedAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, service = desk(in_qgis), in_qgis.connection.service
    looked_into: list[str] = []
    monkeypatch.setattr(type(there.session.unlocking), "open", lambda _self, name: looked_into.append(name))
    model = there.iface.browser_model
    model.initialize()

    def found() -> Any:
        return model.findPath(f"{PATH}{in_qgis.connection.name}")

    def failed() -> bool:
        return isinstance(model.dataItem(model.index(0, 0, found())), QgsErrorItem)

    there.qtbot.waitUntil(lambda: found().isValid(), timeout=20_000)
    model.dataItem(found()).populate()
    there.qtbot.waitUntil(failed, timeout=20_000)
    assert looked_into == [service]
    there.session.unlocking.opened.emit(service)
    there.qtbot.waitUntil(lambda: looked_into == [service] * 2)
    there.qtbot.waitUntil(failed, timeout=20_000)


def test_a_connection_that_was_deleted_in_qgis_is_noticed(
    desk: Any, in_qgis: SavedAccount, gui_thread: GuiThread
) -> None:
    there = desk(in_qgis)
    there.open()
    there.use_cases.calls.clear()
    QgisConnections(gui_thread).remove(in_qgis.connection.name, in_qgis.connection.service)
    there.settle()
    assert there.use_cases.calls == ["check_status"]
