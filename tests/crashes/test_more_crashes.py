"""The power goes before any change of: renewing a certificate, changing a key, disconnecting, allowing an address.

Each process repairs what the one before it left, shows that all is well, and dies one change later.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from remote_qgis import RemoteQgis

WORKER = Path(__file__).resolve().parents[1] / "worker.py"
ENOUGH = 40  # more than there are changes


def _renewal(client: RemoteQgis, _account: Any, die_at: int) -> Any:
    return client.do("renew", die_at=die_at)


def _new_key(client: RemoteQgis, _account: Any, die_at: int) -> Any:
    """One that may write takes the place of one that may read."""
    return client.do("connect", writable=True, die_at=die_at)


def _removal(client: RemoteQgis, _account: Any, die_at: int) -> Any:
    return client.do("disconnect", die_at=die_at)


def _address(client: RemoteQgis, account: Any, die_at: int) -> Any:
    account.allow_list = ["198.51.100.0/24"]
    return client.do("allow", die_at=die_at)


@pytest.mark.parametrize(
    ("fatal", "changes"),
    [(_renewal, 7), (_new_key, 7), (_removal, 7), (_address, 1)],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_killed_before_any_change_the_next_use_leaves_one_of_each(
    tmp_path: Path, sandbox: Any, account: Any, fatal: Callable[..., Any], changes: int
):
    profile, died = tmp_path / "profile", 0
    for change in range(1, ENOUGH):
        client = RemoteQgis(profile, sandbox, account, program=WORKER)
        connected = client.do("connect")
        assert "error" not in connected, connected
        _one_of_each(client.do("holdings"), account)
        if fatal is _new_key and _may_write(account):
            assert client.do("disconnect")["left"] == []
            _none(client.do("holdings"), account)
            client.do("connect")
        survived = fatal(client, account, change)
        if survived is not None:
            assert "error" not in survived, survived
            client.close()
            break
        died += 1
    assert died == survived["changes"]
    assert died >= changes
    if fatal is _address:
        assert account.allow_list == ["198.51.100.0/24", "203.0.113.7"]


def test_killed_while_another_process_connects_another_account_that_one_is_whole(tmp_path, sandbox, account):
    profile, other = tmp_path / "profile", sandbox.account("bob")
    whole = RemoteQgis(profile, sandbox, other, program=WORKER)
    try:
        for change in (3, 6, 8):
            mortal = RemoteQgis(profile, sandbox, account, program=WORKER)
            mortal.do("holdings")  # it has started
            whole.begin("connect")
            assert mortal.do("connect", die_at=change) is None
            assert "error" not in whole.answer()
            assert len(other.live_certificates) == 1
            assert len(whole.do("datasets", name=whole.do("connect")["name"])["datasets"]) == 1
            mended = RemoteQgis(profile, sandbox, account, program=WORKER)
            assert "error" not in mended.do("connect")
            assert len(account.live_certificates) == 1
            assert len(account.api_keys) == 3
            mended.do("disconnect", name=mended.do("connect")["name"])
            mended.close()
            (left,) = whole.do("holdings")["saved_accounts"]
            assert left["identity"] in whole.do("holdings")["identities"]
            assert "error" not in whole.do("disconnect")
    finally:
        whole.close()


def _may_write(account: Any) -> bool:
    return any("insert" in str(key.grants) for key in account.api_keys)


def _one_of_each(holdings: dict[str, Any], account: Any) -> None:
    """What is saved, what QGIS keeps and what CARTO has are the same."""
    (saved,) = holdings["saved_accounts"]
    assert holdings["identities"] == [saved["identity"]]
    assert holdings["configs"] == saved["configs"]
    assert holdings["connections"] == [saved["name"]]
    assert [certificate.name for certificate in account.live_certificates] == [saved["certificate"]]
    assert [key.name for key in account.api_keys if key.type == "regular"] == [saved["key"]]


def _none(holdings: dict[str, Any], account: Any) -> None:
    assert not any(holdings[kind] for kind in ("saved_accounts", "identities", "configs", "connections"))
    assert account.live_certificates == []
    assert [key.name for key in account.api_keys if key.type == "regular"] == []
