"""API keys: seen, made, renewed and deleted."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from sandbox.accounts import Account

from .conftest import Client

_PATH = "v3/api_keys"
_SQL = {"type": "apis", "apis": ["sql"]}


def _tables(name: str = "countries", schema: str = "public", *permissions: str) -> dict[str, object]:
    return {
        "type": "database",
        "tables": [{"schema": schema, "name": name, "permissions": list(permissions or ["select"])}],
    }


def test_the_master_key_sees_all_and_another_only_itself(api: Client, account: Account) -> None:
    regular = account.add_key("reader", {"countries": "select"})
    everything = api("GET", _PATH).json()
    assert [(key["name"], key["type"]) for key in everything["result"]] == [
        ("Master", "master"),
        ("Default public", "default"),
        ("reader", "regular"),
    ]
    for token, name in ((regular.token, "reader"), (account.default_public, "Default public")):
        assert [key["name"] for key in api("GET", _PATH, key=token).json()["result"]] == [name]
        by_parameter = api("GET", _PATH, key="", params={"api_key": token}).json()
        assert [key["name"] for key in by_parameter["result"]] == [name]
    assert api("GET", _PATH, key="wrong").status_code == 401


def test_a_key_tells_what_it_is(api: Client, account: Account) -> None:
    made = api("POST", _PATH, json={"name": "qgis", "grants": [_SQL, _tables()]})
    assert made.status_code == 201
    key = made.json()
    assert set(key) == {"name", "user", "type", "token", "grants", "created_at", "updated_at"}
    assert (key["name"], key["user"], key["type"]) == ("qgis", {"username": account.user}, "regular")
    table = {"schema": "public", "name": "countries", "owner": False, "permissions": ["select"]}
    assert key["grants"] == [_SQL, {"type": "database", "tables": [table], "schemas": []}]
    assert api("GET", f"{_PATH}/qgis").json() == key
    missing = api("GET", f"{_PATH}/nothing")
    assert (missing.status_code, missing.json()) == (
        404,
        {"errors": "API key not found: nothing", "errors_cause": None},
    )


def test_pages_are_linked(api: Client, account: Account) -> None:
    for number in range(4):
        account.add_key(f"key {number}")
    first = api("GET", _PATH, params={"per_page": 4}).json()
    assert (first["total"], first["count"], len(first["result"])) == (6, 4, 4)
    assert set(first["_links"]) == {"first", "next", "last"}
    base, _, path = first["_links"]["next"]["href"].partition("/api/")
    last = api("GET", path, base=base).json()
    assert (last["total"], last["count"]) == (6, 2)
    assert set(last["_links"]) == {"first", "prev", "last"}
    assert api("GET", _PATH, params={"page": "x"}).status_code == 400


def test_a_page_holds_twenty_unless_more_are_wanted(api: Client, account: Account) -> None:
    account.api_keys += [replace(account.api_keys[1], name=f"key {number}") for number in range(40)]
    assert api("GET", _PATH).json()["count"] == 20
    everything = api("GET", _PATH, params={"per_page": 100_000}).json()
    assert (everything["count"], "next" in everything["_links"]) == (42, False)


def test_the_list_can_be_narrowed_to_types(api: Client, account: Account) -> None:
    account.add_key("reader")
    shown = api("GET", _PATH, params={"type": "master,regular"}).json()["result"]
    assert [key["name"] for key in shown] == ["Master", "reader"]
    assert api("GET", _PATH, params={"type": "nonsense"}).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"grants": [_SQL]},
        {"name": " ", "grants": [_SQL]},
        {"name": "Master", "grants": [_SQL]},
        {"name": "taken", "grants": [_SQL]},
        {"name": "new"},
        {"name": "new", "grants": []},
        {"name": "new", "grants": [_tables()]},
        {"name": "new", "grants": [_SQL, _SQL]},
        {"name": "new", "grants": [{"type": "apis", "apis": ["nonsense"]}]},
        {"name": "new", "grants": [_SQL, _tables(), _tables()]},
        {"name": "new", "grants": [_SQL, _tables("no_such_table")]},
        {"name": "new", "grants": [_SQL, _tables("countries", "elsewhere")]},
        {"name": "new", "grants": [_SQL, _tables("countries", "public", "drop")]},
        {"name": "new", "grants": [_SQL, {"type": "database", "tables": "countries"}]},
        {"name": "new", "grants": [_SQL, {"type": "nonsense"}]},
        {"name": "new", "grants": "select"},
        {"name": "new", "grants": [_SQL, _tables("kept", "public", "select", "truncate")]},
        {
            "name": "new",
            "grants": [_SQL, {"type": "database", "schemas": [{"name": "pg_catalog", "permissions": ["create"]}]}],
        },
        {
            "name": "new",
            "grants": [_SQL, {"type": "database", "schemas": [{"name": "public", "permissions": ["drop"]}]}],
        },
    ],
)
def test_what_breaks_the_rules_is_refused_with_a_text(api: Client, account: Account, body: dict[str, object]) -> None:
    account.add_key("taken")
    answer = api("POST", _PATH, json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"].startswith("Validation failed: ")
    assert len(account.api_keys) == 3


@pytest.mark.parametrize("apis", [["sql"], ["sql", "maps", "do"], []])
def test_a_key_may_be_for_several_of_cartos_services(api: Client, apis: list[str]) -> None:
    answer = api("POST", _PATH, json={"name": "new", "grants": [{"type": "apis", "apis": apis}]})
    assert answer.json()["grants"][0] == {"type": "apis", "apis": apis}


def test_a_token_is_22_characters_and_the_master_key_40_hexadecimal_digits(api: Client, account: Account) -> None:
    tokens = {account.add_key(f"key {number}").token for number in range(20)}
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", token) for token in tokens)
    assert any(re.search(r"[G-Zg-z_-]", token) for token in tokens)
    assert re.fullmatch(r"[0-9a-f]{40}", account.master_key)
    renewed = api("POST", f"{_PATH}/key%200/token/regenerate").json()["token"]
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", renewed)


def test_another_key_sees_no_third_one(api: Client, account: Account) -> None:
    reader = account.add_key("reader")
    assert api("GET", f"{_PATH}/reader", key=reader.token).json()["name"] == "reader"
    assert api("GET", f"{_PATH}/Master", key=reader.token).status_code == 404


def test_only_the_master_key_makes_keys(api: Client, account: Account) -> None:
    regular = account.add_key("reader")
    body = {"name": "new", "grants": [_SQL]}
    assert api("POST", _PATH, key=regular.token, json=body).status_code == 401
    assert api("POST", _PATH, key="", json={**body, "api_key": regular.token}).status_code == 403


def test_a_used_up_quota_is_403(api: Client, account: Account) -> None:
    account.api_key_quota = 1
    assert api("POST", _PATH, json={"name": "the only one", "grants": [_SQL]}).status_code == 201
    answer = api("POST", _PATH, json={"name": "one too many", "grants": [_SQL]})
    assert answer.status_code == 403
    assert isinstance(answer.json()["errors"], str)


def test_a_regenerated_token_replaces_the_old_one(api: Client, account: Account) -> None:
    old = account.add_key("a name/with ünïcode").token
    answer = api("POST", f"{_PATH}/a%20name%2Fwith%20%C3%BCn%C3%AFcode/token/regenerate")
    assert answer.status_code == 200
    assert answer.json()["token"] != old
    assert account.key_with(old) is None


def test_a_deleted_key_takes_its_role_along(api: Client, account: Account) -> None:
    key = account.add_key("reader", {"countries": "select"})
    answer = api("DELETE", f"{_PATH}/reader")
    assert (answer.status_code, answer.content) == (204, b"")
    assert account.database.execute(f"SELECT count(*) FROM pg_roles WHERE rolname = '{key.role}'") == [(0,)]
    assert api("DELETE", f"{_PATH}/reader").status_code == 404


def test_the_accounts_own_keys_cannot_be_deleted(api: Client) -> None:
    assert api("DELETE", f"{_PATH}/Master").status_code == 403
    assert api("DELETE", f"{_PATH}/Default%20public").status_code == 403
