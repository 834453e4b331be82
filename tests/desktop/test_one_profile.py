"""Two desktops and two `qgis_process` at work in one profile, on one account, all at once."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from configparser import ConfigParser
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from story import assert_nobody_was_disturbed

ROUNDS = int(os.environ.get("DIRECT_SQL_ROUNDS", "2"))  # 20 by hand
NOT_THERE = "has no connection called"
NETWORK_OF_OTHERS = "198.51.100.0/24"

Order = tuple[str, dict[str, Any]]
Actor = Callable[[str, dict[str, Any]], str]
"""Carries out an algorithm with its inputs; returns what was said where it failed."""


def orders(sandbox: Any, account: Any, key_file: Path) -> list[Order]:
    """Connect, allow this computer, change the key, disconnect."""
    key = {"MASTER_KEY": str(key_file)}
    service = {"IP_SERVICE": sandbox.home.address_service}
    of_account = {"ACCOUNT": account.address(), **key, **service}
    of_connection = {"CONNECTION": f"CARTO {account.user}", **key}
    return [
        ("cartodirectsql:connect", of_account),
        ("cartodirectsql:registeraddress", of_account),
        ("cartodirectsql:setdatabasekey", {**of_connection, **service}),
        ("cartodirectsql:disconnect", {**of_connection, "REVOKE_CERTIFICATE": True, "DELETE_KEY": True}),
    ]


def by_qgis_process(profile: Any) -> Actor:
    from project import Failure

    def run(algorithm: str, inputs: dict[str, Any]) -> str:
        try:
            profile.run_algorithm(algorithm, inputs)
        except Failure as failure:
            return str(failure)
        return ""

    return run


def by_desktop(qgis: Any) -> Actor:
    return lambda algorithm, inputs: str(qgis.do("algorithms.attempt", algorithm=algorithm, inputs=inputs))


def be_at_odds(actors: list[Actor], offered: list[Order]) -> None:
    """Everybody does something else in each round, and nobody fails but for want of what somebody has removed."""
    chance = random.Random(7)

    def play(actor: Actor, order: Order, after_s: float) -> str:
        time.sleep(after_s)
        return actor(*order)

    for number in range(ROUNDS):
        chosen = chance.sample(offered, len(actors))
        with ThreadPoolExecutor(len(actors)) as pool:
            began = [pool.submit(play, actor, order, chance.random()) for actor, order in zip(actors, chosen)]
        said = [(order[0], one.result()) for order, one in zip(chosen, began)]
        assert not [(number, name, words) for name, words in said if words and NOT_THERE not in words]


class Kept(ConfigParser):
    """What a profile keeps, once no QGIS runs in it: settings, and the auth database's own tables."""

    def __init__(self, profile: Any) -> None:
        super().__init__(interpolation=None)
        self._profile = profile
        self.read(profile.path / "QGIS" / "QGIS3.ini", encoding="utf-8")

    def optionxform(self, optionstr: str) -> str:
        """Names as they are."""
        return optionstr

    def accounts(self) -> dict[str, dict[str, Any]]:
        """The saved ones, by user."""
        texts = [value for name, value in self.items("carto_direct_sql") if name.startswith("accounts\\")]
        read = [json.loads(json.loads(text)) for text in texts]  # Qt quotes as JSON does, as long as all is ASCII
        return {entry["account"]["user"]: entry for entry in read}

    def connections(self) -> set[str]:
        names = (name.split("\\") for name, _ in self.items("PostgreSQL"))
        return {unquote(parts[1]) for parts in names if parts[0] == "connections"}

    def ids(self, table: str) -> set[str]:
        """Of the auth database."""
        with closing(sqlite3.connect(self._profile.path / "qgis-auth.db")) as database:
            return {found for (found,) in database.execute(f"SELECT id FROM {table}")}  # the tests' own words

    def unfinished(self) -> list[str]:
        return [file.name for file in self._profile.path.glob("carto_direct_sql/journal/*.json")]


@pytest.mark.timeout(300 + 120 * ROUNDS)
def test_two_desktops_and_two_processes_against_each_other_leave_everything_matching(
    profile: Any, archive: Path, start: Any, sandbox: Any, account: Any, tmp_path: Path
) -> None:
    profile.install(archive)
    bob = sandbox.account("bob")
    key_file, bobs_key_file = tmp_path / "key", tmp_path / "bob's key"
    key_file.write_text(account.master_key)
    bobs_key_file.write_text(bob.master_key)
    account.allow_list = [NETWORK_OF_OTHERS]
    colleague = account.add_key("a colleague's", {"countries": "select"})
    process = by_qgis_process(profile)
    assert process(*orders(sandbox, bob, bobs_key_file)[0]) == ""
    untouched = Kept(profile).accounts()["bob"]
    offered = orders(sandbox, account, key_file)
    assert process(*offered[0]) == ""

    desktops = [start(), start()]
    for qgis in desktops:
        qgis.do("desktop.set_up", address_service=sandbox.home.address_service)
        qgis.do("dock.show")
    be_at_odds([*map(by_desktop, desktops), process, process], offered)
    assert_nobody_was_disturbed(*desktops)
    assert [qgis.quit() for qgis in desktops] == [0, 0]

    # What they kept for their open layers goes at the next use, which is this one.
    assert process(*offered[0]) == ""
    kept = Kept(profile)
    accounts = kept.accounts()
    mine = accounts.pop(account.user)
    assert accounts == {"bob": untouched}
    assert set(account.allow_list) == {NETWORK_OF_OTHERS, sandbox.home.address}
    assert [one.name for one in account.live_certificates] == [mine["certificate_name"]]
    assert {key.name for key in account.api_keys if key.type == "regular"} == {colleague.name, mine["key_name"]}
    assert kept.ids("auth_identities") == {one["certificate_fingerprint"] for one in (mine, untouched)}
    assert kept.ids("auth_configs") == {one["key_authcfg"] for one in (mine, untouched)}
    assert kept.connections() == {one["connection"]["name"] for one in (mine, untouched)}
    assert kept.unfinished() == []
    for one in (mine, untouched):
        well = profile.run_algorithm("cartodirectsql:diagnose", {"CONNECTION": one["connection"]["name"]})
        assert well["OK"] is True, well
