"""Several processes of one profile at work on one account at once."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import Any

from remote_qgis import RemoteQgis
from sandbox.faults import Fault, Kind

WORKER = Path(__file__).resolve().parents[1] / "worker.py"
ROUNDS = int(os.environ.get("DIRECT_SQL_ROUNDS", "5"))  # 20 by hand
PROCESSES = 4


def test_two_processes_that_connect_one_account_at_once_make_one_certificate_and_one_key(tmp_path, sandbox, account):
    sandbox.issuing_delay_s = 1.0  # so that both are at work at the same time
    clients = [RemoteQgis(tmp_path / "profile", sandbox, account, program=WORKER) for _ in range(2)]
    try:
        for client in clients:
            client.do("holdings")
        for client in clients:
            client.begin("connect")
        answers = [client.answer() for client in clients]
        assert answers[0]["name"] == answers[1]["name"]
        holdings = clients[0].do("holdings")
        (saved,) = holdings["saved_accounts"]
        assert [certificate.name for certificate in account.certificates] == [saved["certificate"]]
        assert [key.name for key in account.api_keys[2:]] == [saved["key"]]
        assert (holdings["identities"], holdings["configs"]) == ([saved["identity"]], saved["configs"])
    finally:
        for client in clients:
            client.close()


def test_an_account_is_free_again_when_its_writer_is_killed(tmp_path, sandbox, account):
    writer = RemoteQgis(tmp_path / "profile", sandbox, account, program=WORKER)
    other = RemoteQgis(tmp_path / "profile", sandbox, account, program=WORKER)
    try:
        other.do("holdings")
        sandbox.faults.add(Fault("GET", "dbdirect/certificates", Kind.SLOW, seconds=1.5))
        with sandbox.requests.before_each(lambda request: writer.kill() if "ip" in request.path else None):
            writer.begin("connect")
            assert writer.answer() is None
        assert "error" not in other.do("connect")
        assert len(account.live_certificates) == 1
    finally:
        other.close()


def test_four_processes_against_each_other_leave_everything_matching(tmp_path: Path, sandbox: Any, account: Any):
    profile = tmp_path / "profile"
    account.allow_list = ["198.51.100.0/24"]
    reader = account.add_key("a colleague's", {"countries": "select"})
    neighbour = RemoteQgis(profile, sandbox, sandbox.account("bob"), program=WORKER)
    assert "error" not in neighbour.do("connect")
    (untouched,) = neighbour.do("holdings")["saved_accounts"]
    clients = [RemoteQgis(profile, sandbox, account, program=WORKER) for _ in range(PROCESSES)]
    try:
        _be_at_odds(clients)
    finally:
        for client in clients:
            client.close()
    # What ended processes held for their open layers goes at the next use, which is this one.
    last = RemoteQgis(profile, sandbox, account, program=WORKER)
    assert "error" not in last.do("connect")
    holdings = last.do("holdings")
    last.close()
    (saved,) = [one for one in holdings["saved_accounts"] if one != untouched]
    assert set(account.allow_list) == {"198.51.100.0/24", "203.0.113.7"}
    assert [certificate.name for certificate in account.live_certificates] == [saved["certificate"]]
    assert {key.name for key in account.api_keys if key.type == "regular"} == {reader.name, saved["key"]}
    assert set(holdings["identities"]) == {saved["identity"], untouched["identity"]}
    assert set(holdings["configs"]) == {*saved["configs"], *untouched["configs"]}
    assert set(holdings["connections"]) == {saved["name"], untouched["name"]}
    assert neighbour.do("datasets", name=untouched["name"])["datasets"][untouched["name"]]
    neighbour.close()


def _be_at_odds(clients: list[RemoteQgis]) -> None:
    """Everybody does something else in each round, nobody waits for anybody, and nobody fails."""
    chance = random.Random(7)
    orders = (("connect", {}), ("connect", {"writable": True}), ("allow", {}), ("disconnect", {}))
    for number in range(ROUNDS):
        chosen = chance.sample(orders, len(clients))
        for client, (what, wishes) in zip(clients, chosen):
            client.begin(what, **wishes)
            time.sleep(chance.uniform(0, 0.2))
        answers = [client.answer() for client in clients]
        assert not [answer for answer in answers if answer is None or "error" in answer], (number, chosen, answers)
