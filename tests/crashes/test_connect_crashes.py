"""The power goes between any two steps of `connect`, and two computers connect at once.

No orphan, nothing twice, nothing lost.
"""

from __future__ import annotations

import os

import pytest
from remote_qgis import RemoteQgis

ROUNDS = int(os.environ.get("DIRECT_SQL_ROUNDS", "15"))  # 50 by hand
ENOUGH = 60  # more than there are steps


@pytest.mark.timeout(900)
def test_killed_between_any_two_steps_connect_starts_again_without_a_trace(tmp_path, sandbox, account):
    """Each process repairs what the one before it left, shows that it is well, and dies one step later than that."""
    profile, died = tmp_path / "profile", 0
    for step in range(1, ENOUGH):
        client = RemoteQgis(profile, sandbox, account)
        connected = client.do("connect")
        assert "error" not in connected, connected
        _exactly_one_of_each(connected, account)
        gone = client.do("disconnect")
        _nothing_of_ours(gone, account)
        account.allow_list = []
        survived = client.do("connect", die_at=step)
        if survived is not None:
            client.close()
            break
        died += 1
    assert died >= 18, "every request, every entry in the auth database, connection, service, dial and settings"
    assert survived["ticks"] == died


@pytest.mark.timeout(900)
def test_two_computers_that_connect_at_once_are_both_allowed_every_time(tmp_path, sandbox, account):
    account.allow_list = ["198.51.100.0/24"]
    laptops = (sandbox.laptop("203.0.113.20"), sandbox.laptop("192.0.2.20"))
    clients = [RemoteQgis(tmp_path / laptop.address, sandbox, account, laptop) for laptop in laptops]
    try:
        for number in range(ROUNDS):
            for client in clients:
                client.begin("connect")
            answers = [client.answer() for client in clients]
            assert not [answer for answer in answers if "error" in answer], (number, answers)
            assert set(account.allow_list) == {"198.51.100.0/24", "203.0.113.20", "192.0.2.20"}, number
            for client in clients:
                client.begin("disconnect")
            for client in clients:
                client.answer()
            account.allow_list = ["198.51.100.0/24"]
    finally:
        for client in clients:
            client.close()


def _exactly_one_of_each(holdings: dict, account) -> None:
    assert [len(holdings[kind]) for kind in ("identities", "connections", "saved_accounts")] == [1, 1, 1], holdings
    assert len(holdings["configs"]) == 1, "the API key's"
    assert len(account.live_certificates) == 1
    assert len(account.api_keys) == 3
    assert account.allow_list == ["203.0.113.7"]


def _nothing_of_ours(holdings: dict, account) -> None:
    assert not any(holdings[kind] for kind in ("identities", "connections", "saved_accounts", "configs")), holdings
    assert not account.live_certificates
    assert len(account.api_keys) == 2
