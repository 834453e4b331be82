"""Requests that do not depend on each other wait for nobody: each of these meets the others on its way."""

from __future__ import annotations

from threading import Barrier
from types import SimpleNamespace
from typing import Any

import pytest

from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.carto.allow_list import AllowList
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.addresses import list_addresses
from carto_direct_sql.core.use_cases.network import SIDE_BY_SIDE, look_around

ADDRESS = "203.0.113.7"
KEY = Secret("master")


class Meeting:
    """An environment in which each request waits until `many` are under way."""

    def __init__(self, many: int) -> None:
        self._met = Barrier(many, timeout=20)
        self.saved_accounts = SimpleNamespace(all=tuple)

    def require_descriptors(self) -> None: ...

    def api(self, *_access: Any) -> Any:
        return SimpleNamespace(allow_list=lambda: self._meet(AllowList((ADDRESS,))))

    def own_address(self, _feedback: Any) -> str:
        return str(self._meet(ADDRESS))

    def _meet(self, answer: Any) -> Any:
        self._met.wait()
        return answer


def account(name: str) -> Any:
    return SimpleNamespace(account=parse_account(f"{name}.carto.com"), address=ADDRESS)


def test_the_list_and_ones_own_address_are_asked_for_at_once() -> None:
    environment: Any = Meeting(2)
    found = list_addresses(environment, account("alice").account, KEY, Unstoppable())
    assert found.lets_in and found.own == ADDRESS


def test_several_accounts_are_asked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    environment: Any = Meeting(SIDE_BY_SIDE)
    monkeypatch.setattr(environment, "own_address", lambda _feedback: ADDRESS)
    accounts = [account(f"user{number}") for number in range(SIDE_BY_SIDE)]
    found = look_around(environment, accounts, lambda _saved: KEY, Unstoppable())
    assert [one.saved for one in found] == accounts and all(one.allow_list is not None for one in found)
