"""Accounts that are locked, unverified, under maintenance or without an engine, and what `me` tells of them."""

from __future__ import annotations

from typing import Any

import pytest
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client

_DBDIRECT = ("v3/dbdirect/ip", "v3/dbdirect/certificates")
_PATHS = (*_DBDIRECT, "v3/api_keys")
_ME = "v3/me"


@pytest.mark.parametrize("trouble", [{"state": "locked"}, {"maintenance_mode": True}])
@pytest.mark.parametrize("key", [None, "wrong"])
def test_a_closed_account_is_404_without_a_word_whoever_asks(
    api: Client, account: Account, trouble: dict[str, object], key: str | None
) -> None:
    _put(account, trouble)
    for path in _PATHS:
        answer = api("GET", path, key=key)
        assert (answer.status_code, answer.content) == (404, b""), path


def test_no_engine_is_404_without_a_word_for_keys_and_datasets_alone(api: Client, account: Account) -> None:
    account.engine_enabled = False
    parameters = {"api_key": account.master_key}
    for answer in (api("GET", "v3/api_keys"), api("GET", "v4/datasets", key="", params=parameters)):
        assert (answer.status_code, answer.content) == (404, b"")
    assert [api("GET", path).status_code for path in _DBDIRECT] == [200, 200]
    assert api("GET", "v3/api_keys", key="wrong").status_code == 401


def test_an_unverified_account_is_403_with_one_word(api: Client, account: Account) -> None:
    account.state = "unverified"
    for path in _PATHS:
        answer = api("GET", path)
        assert (answer.status_code, answer.json()) == (403, {"error": "unverified"}), path


def test_a_second_factor_that_is_wanted_is_403_with_one_word(api: Client, account: Account) -> None:
    account.mfa_required = True
    answer = api("GET", "v3/dbdirect/ip")
    assert (answer.status_code, answer.json()) == (403, {"error": "mfa_required"})
    assert api("GET", "v3/dbdirect/ip", key="wrong").status_code == 401


@pytest.mark.parametrize(
    ("trouble", "word"),
    [
        ({"state": "locked"}, "lockout"),
        ({"state": "unverified"}, "unverified"),
        ({"maintenance_mode": True}, "maintenance_mode"),
        ({"mfa_required": True}, "mfa_required"),
    ],
)
def test_the_list_of_datasets_says_more_to_those_who_have_a_key(
    api: Client, account: Account, trouble: dict[str, object], word: str
) -> None:
    _put(account, trouble)
    answer = api("GET", "v4/datasets", key="", params={"api_key": account.master_key})
    assert (answer.status_code, answer.json()) == (403, {"error": word})
    assert api("GET", "v4/datasets", key="", params={"api_key": "wrong"}).status_code == 401


def test_me_tells_the_master_key_what_the_account_is(api: Client, account: Account) -> None:
    account.api_key_quota = 7
    told = api("GET", _ME).json()["user_data"]
    assert (told["username"], told["state"], told["regular_api_key_quota"]) == (account.user, "active", 7)
    assert told["feature_flags"] == ["dbdirect"]
    assert told["actions"]["engine_enabled"] is True
    assert told["api_key"] == account.master_key
    assert "organization" not in told


def test_me_names_the_organization(sandbox: Sandbox) -> None:
    member = sandbox.account("me-too", organization="acme-me")
    told = Client(member, sandbox.ca_file, sandbox.home)("GET", _ME).json()["user_data"]
    assert told["organization"]["name"] == "acme-me"


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        ({"state": "locked"}, {"state": "locked"}),
        ({"state": "unverified"}, {"state": "unverified", "unverified": True}),
        ({"engine_enabled": False}, {"actions": {"engine_enabled": False, "builder_enabled": True}}),
        ({"dbdirect_enabled": False}, {"feature_flags": []}),
        ({"mfa_required": True}, {"mfa_configured": True}),
    ],
)
def test_me_answers_accounts_in_trouble_too(
    api: Client, account: Account, trouble: dict[str, object], told: dict[str, object]
) -> None:
    _put(account, trouble)
    answer = api("GET", _ME)
    assert answer.status_code == 200
    data: dict[str, Any] = answer.json()["user_data"]
    assert {name: data[name] for name in told} == told


def test_me_answers_not_under_maintenance(api: Client, account: Account) -> None:
    account.maintenance_mode = True
    answer = api("GET", _ME)
    assert (answer.status_code, answer.content) == (404, b"")


def test_me_tells_others_nothing_and_refuses_nobody(sandbox: Sandbox, api: Client, account: Account) -> None:
    regular = account.add_key("reader").token
    nobody = f"{sandbox.home.web_address}/user/nobody"
    for answer in (api("GET", _ME, key=regular), api("GET", _ME, key="wrong"), api("GET", _ME, key="", base=nobody)):
        assert answer.status_code == 200
        assert "user_data" not in answer.json()


def _put(account: Account, trouble: dict[str, object]) -> None:
    for name, value in trouble.items():
        setattr(account, name, value)
