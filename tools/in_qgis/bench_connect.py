"""Run by QGIS's Python: connect accounts, one after the other, and tell how long each step took."""

from __future__ import annotations

import functools
import time
from typing import Any

from benchmark import answer, qgis_started, question, seconds, session_service


class Clock:
    """`ports.Feedback` that notes when each step begins."""

    def __init__(self) -> None:
        self._marks = [("prepare", time.perf_counter())]

    def begin(self, step: Any) -> None:
        self._marks.append((step.name.lower().replace("_", " "), time.perf_counter()))

    def tell(self, notice: Any) -> None: ...

    def found(self, finding: Any) -> None: ...

    def cancelled(self) -> bool:
        return False

    def steps(self) -> dict[str, float]:
        ends = [began for _, began in self._marks[1:]] + [time.perf_counter()]
        return {name: end - began for (name, began), end in zip(self._marks, ends)}


def main() -> None:
    asked = question()
    began = time.perf_counter()
    from carto_direct_sql.core.carto.account import parse_account
    from carto_direct_sql.core.options import ADDRESS_SERVICE
    from carto_direct_sql.core.qgis.composition import build_use_cases
    from carto_direct_sql.core.qgis.settings import PluginSettings
    from carto_direct_sql.core.secret import Secret
    from carto_direct_sql.core.use_cases.connect.request import ConnectRequest
    from carto_direct_sql.ui.tasks.waiting import away_from_gui_thread

    PluginSettings().set(ADDRESS_SERVICE, asked["address_service"])
    with session_service() as session:
        use_cases = build_use_cases(session.gui_thread, session.auth_database, session.saved_accounts, session.services)
        built_s = time.perf_counter() - began
        rounds = []
        for account in asked["accounts"]:
            clock = Clock()
            request = ConnectRequest(parse_account(account["address"]), master_key=Secret(account["master_key"]))
            work = functools.partial(use_cases.connect, request, clock)
            rounds.append({"all": seconds(away_from_gui_thread, work), **clock.steps()})
    answer({"built_s": built_s, "rounds": rounds})


with qgis_started():
    main()
