"""What the benchmarks in QGIS's Python share: QGIS started, the installed plugin at hand, answers as JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication


@contextmanager
def qgis_started() -> Iterator[None]:
    """QGIS without a screen, its auth database unlocked, the profile's plugins on Python's path."""
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"))
    if not QgsApplication.authManager().masterPasswordIsSet():
        QgsApplication.authManager().setMasterPassword(True)
    try:
        yield
    finally:
        application.exitQgis()


def question() -> Mapping[str, Any]:
    """What the benchmark wants to know."""
    asked: Mapping[str, Any] = json.loads(os.environ["BENCH_QUESTION"])
    return asked


def answer(figures: Mapping[str, Any]) -> None:
    """What it gets: QGIS prints too much of its own to use standard output."""
    Path(os.environ["BENCH_ANSWER"]).write_text(json.dumps(figures), encoding="utf-8")


def timed(work: Callable[..., Any], *arguments: Any) -> tuple[float, Any]:
    """How many seconds it takes, and what comes of it."""
    began = time.perf_counter()
    result = work(*arguments)
    return time.perf_counter() - began, result


def seconds(work: Callable[..., Any], *arguments: Any) -> float:
    """How long it takes."""
    return timed(work, *arguments)[0]


def saved_account_of(user: str) -> Any:
    """What the plugin keeps of an account that is connected."""
    from carto_direct_sql.core.qgis.settings import QgisSavedAccounts

    return next(kept for kept in QgisSavedAccounts().all() if kept.account.user == user)


@contextmanager
def session_service() -> Iterator[Any]:
    """The plugin's session service at work, with its `auth_database` and `saved_accounts`."""
    from types import SimpleNamespace

    from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
    from carto_direct_sql.core.qgis.auth_database.master_password import MasterPassword
    from carto_direct_sql.core.qgis.gui_thread import GuiThread
    from carto_direct_sql.core.qgis.session.session_service import SessionService
    from carto_direct_sql.core.qgis.settings import QgisSavedAccounts

    gui_thread, saved_accounts = GuiThread(), QgisSavedAccounts()
    auth_database = QgisAuthDatabase(gui_thread, MasterPassword(interactive=False))
    session = SessionService(gui_thread, auth_database, saved_accounts)
    session.start()
    try:
        yield SimpleNamespace(
            gui_thread=gui_thread, auth_database=auth_database, saved_accounts=saved_accounts, services=session.services
        )
    finally:
        session.close()
