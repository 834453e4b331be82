"""A key covers what there was when it was made, and what is public."""

from __future__ import annotations

import psycopg2
import pytest
from sandbox.accounts import Account

from .conftest import Client


def _may_read(account: Account, table: str, role: str) -> bool:
    try:
        account.database.execute(f"SELECT FROM {table} LIMIT 1", role)
    except psycopg2.errors.InsufficientPrivilege:
        return False
    return True


def _tables_of(api: Client, name: str) -> list[str]:
    (database,) = (grant for grant in api("GET", f"v3/api_keys/{name}").json()["grants"] if grant["type"] == "database")
    return [table["name"] for table in database["tables"]]


def test_a_table_made_later_is_not_covered(account: Account) -> None:
    reader = account.add_key("reader", {"countries": "select"})
    account.create_tables(1)
    assert not _may_read(account, "dataset_00001", reader.role)
    assert _may_read(account, "countries", reader.role)


def test_a_table_imported_again_under_its_name_is_not_covered(api: Client, account: Account) -> None:
    reader = account.add_key("reader", {"countries": "select", "states_provinces": "select"})
    before = account.database.execute("SELECT * FROM countries ORDER BY cartodb_id")
    account.reimport("countries")
    assert account.database.execute("SELECT * FROM countries ORDER BY cartodb_id") == before
    assert not _may_read(account, "countries", reader.role)
    assert _tables_of(api, "reader") == ["states_provinces"]


def test_an_imported_table_is_a_carto_table_again(account: Account) -> None:
    account.reimport("countries")
    run = account.database.execute
    run("INSERT INTO countries (the_geom) VALUES (ST_SetSRID(ST_MakePoint(180, 0), 4326))")
    query = "SELECT cartodb_id, ST_X(the_geom_webmercator) FROM countries WHERE cartodb_id > 240"
    assert run(query) == [(241, pytest.approx(20037508.34, abs=0.01))]


def test_each_regular_key_is_a_role_that_reads_what_is_public_besides(account: Account) -> None:
    first, second = account.add_key("first", {"countries": "select"}), account.add_key("second")
    assert first.role != second.role
    assert [_may_read(account, "countries", key.role) for key in (first, second)] == [True, False]
    for key in (first, second):
        assert _may_read(account, "disputed_borders", key.role)


def test_a_key_may_make_tables_where_it_was_allowed_to(api: Client, account: Account) -> None:
    grants = [
        {"type": "apis", "apis": ["sql"]},
        {"type": "database", "schemas": [{"name": "public", "permissions": ["create"]}]},
    ]
    made = api("POST", "v3/api_keys", json={"name": "maker", "grants": grants})
    assert made.json()["grants"][1]["schemas"] == [{"name": "public", "permissions": ["create"]}]
    account.database.execute("CREATE TABLE made (one integer)", account.api_keys[-1].role)
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        account.database.execute("CREATE TABLE public.other (one integer)", account.add_key("reader").role)
