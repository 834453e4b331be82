"""Members of an organization: one database, a schema each, and datasets that they share."""

from __future__ import annotations

from typing import Any

import pytest
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client

_SQL = {"type": "apis", "apis": ["sql"]}
_WRITE = ["select", "insert", "update", "delete"]


@pytest.fixture
def colleagues(sandbox: Sandbox) -> tuple[Account, Account]:
    """The first has the world, the second one small table."""
    first, second = (sandbox.account(user, organization="acme") for user in ("ada", "ben"))
    second.create_tables(1)
    return first, second


def _client(sandbox: Sandbox, account: Account) -> Client:
    return Client(account, sandbox.ca_file, sandbox.home)


def _datasets(sandbox: Sandbox, account: Account) -> dict[tuple[str, str], dict[str, Any]]:
    answer = _client(sandbox, account)("GET", "v4/datasets", key="", params={"api_key": account.master_key})
    return {(table["table_schema"], table["name"]): table for table in answer.json()["result"]}


def _make_key(sandbox: Sandbox, account: Account, schema: str, table: str, permissions: list[str]) -> Any:
    tables = [{"schema": schema, "name": table, "permissions": permissions}]
    body = {"name": f"{table} {permissions}", "grants": [_SQL, {"type": "database", "tables": tables}]}
    return _client(sandbox, account)("POST", "v3/api_keys", json=body)


def test_each_member_has_a_schema_and_sees_its_own(sandbox: Sandbox, colleagues: tuple[Account, Account]) -> None:
    first, second = colleagues
    assert (first.database.name, first.schema, second.schema) == (second.database.name, "ada", "ben")
    assert {schema for schema, _ in _datasets(sandbox, first)} == {"ada"}
    assert list(_datasets(sandbox, second)) == [("ben", "dataset_00001")]
    assert first.database.execute("SELECT count(*) FROM countries") == [(240,)]


def test_a_shared_dataset_is_listed_in_its_own_schema(sandbox: Sandbox, colleagues: tuple[Account, Account]) -> None:
    first, second = colleagues
    first.share("countries", second)
    first.share("states_provinces", second, writable=True)
    seen = _datasets(sandbox, second)
    told = {name: (table["mode"], table["shared"]) for name, table in seen.items()}
    assert told == {
        ("ada", "countries"): ("r", True),
        ("ada", "states_provinces"): ("rw", True),
        ("ben", "dataset_00001"): ("rw", False),
    }
    assert not any(table["shared"] for table in _datasets(sandbox, first).values())


def test_of_two_datasets_of_one_name_carto_tells_what_it_knows_of_the_own_one(
    sandbox: Sandbox, colleagues: tuple[Account, Account]
) -> None:
    first, second = colleagues
    second.database.execute("ALTER TABLE dataset_00001 RENAME TO countries")
    first.share("countries", second)
    seen = _datasets(sandbox, second)
    assert [(table["mode"], table["shared"]) for table in seen.values()] == [("r", False), ("rw", False)]


def test_one_permission_that_is_not_held_refuses_the_whole_key(
    sandbox: Sandbox, colleagues: tuple[Account, Account]
) -> None:
    first, second = colleagues
    first.share("countries", second)
    refused = _make_key(sandbox, second, "ada", "countries", _WRITE)
    assert refused.status_code == 422
    assert refused.json()["errors"] == "Validation failed: Grants can only grant table permissions you have"
    assert len(second.api_keys) == 2
    assert _make_key(sandbox, second, "ada", "states_provinces", ["select"]).status_code == 422
    assert _make_key(sandbox, second, "ada", "countries", ["select"]).status_code == 201


def test_a_key_reads_a_colleagues_table_that_was_shared(sandbox: Sandbox, colleagues: tuple[Account, Account]) -> None:
    first, second = colleagues
    first.share("countries", second)
    assert _make_key(sandbox, second, "ada", "countries", ["select"]).status_code == 201
    role = second.api_keys[-1].role
    assert second.database.execute("SELECT count(*) FROM ada.countries", role) == [(240,)]


def test_a_member_that_leaves_takes_its_tables_along(sandbox: Sandbox, colleagues: tuple[Account, Account]) -> None:
    first, second = colleagues
    first.share("countries", second)
    sandbox.remove(first)
    assert list(_datasets(sandbox, second)) == [("ben", "dataset_00001")]
    sandbox.remove(second)
    assert sandbox.accounts == []
