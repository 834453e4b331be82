"""Run by QGIS's Python: list every table of an account, in one of three ways."""

from __future__ import annotations

import time
from typing import Any

from benchmark import answer, qgis_started, question, saved_account_of, seconds, session_service
from qgis.core import QgsBrowserModel, QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex


def ours(connection: Any) -> dict[str, Any]:
    from carto_direct_sql.core.feedback import Unstoppable
    from carto_direct_sql.core.postgres.database import PostgresDatabase
    from carto_direct_sql.ui.dock.views.dataset_model import DatasetModel
    from carto_direct_sql.ui.dock.views.state import Listing

    found: list[Any] = []
    listed_s = seconds(lambda: found.extend(PostgresDatabase().datasets(connection, Unstoppable())))
    model = DatasetModel(lambda _: None)
    filled_s = seconds(lambda: model.show_listing(Listing(tuple(found))))
    searched_s = seconds(lambda: model.set_search("dataset_09999"))
    return {"tables": len(found), "listed_s": listed_s, "filled_s": filled_s, "searched_s": searched_s}


def registry(connection: Any) -> dict[str, Any]:
    """What QGIS's own dialogs and algorithms call."""
    saved = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection(connection.name)
    found: list[Any] = []
    return {"listed_s": seconds(lambda: found.extend(saved.tables("public"))), "tables": len(found)}


def browser(connection: Any, tables: int, limit_s: float) -> dict[str, Any]:
    """The browser's tree, expanded down to the tables."""
    model = QgsBrowserModel()
    model.initialize()
    deadline = time.perf_counter() + limit_s
    began = time.perf_counter()
    index = QModelIndex()
    for name in ("PostgreSQL", connection.name, "public"):
        index = child(model, index, name, deadline)
    shown = 0
    while shown < tables and time.perf_counter() < deadline:
        model.fetchMore(index)
        QCoreApplication.processEvents()
        shown = model.rowCount(index)
        time.sleep(0.005)
    return {"listed_s": time.perf_counter() - began, "tables": shown}


def child(model: Any, parent: Any, name: str, deadline: float) -> Any:
    while time.perf_counter() < deadline:
        if model.canFetchMore(parent):
            model.fetchMore(parent)
        QCoreApplication.processEvents()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if model.data(index) == name:
                return index
        time.sleep(0.005)
    raise TimeoutError(f"The browser does not show {name}.")


def main() -> None:
    asked = question()
    saved = saved_account_of(asked["user"])
    with session_service() as session:
        session.services.open(saved)
        if asked["way"] == "ours":
            figures = ours(saved.connection)
        elif asked["way"] == "registry":
            figures = registry(saved.connection)
        else:
            figures = browser(saved.connection, asked["tables"], asked["limit_s"])
        answer(figures)


with qgis_started():
    main()
