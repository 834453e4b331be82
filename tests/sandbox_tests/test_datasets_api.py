"""The list of tables, and the tables themselves."""

from __future__ import annotations

import pytest
from sandbox.accounts import Account

from .conftest import Client

_PATH = "v4/datasets"
_NAMES = ["countries", "country_codes", "disputed_borders", "states_provinces"]


def test_tables_are_listed_by_name_with_what_carto_knows_of_them(api: Client, account: Account) -> None:
    answer = api("GET", _PATH, key="", params={"api_key": account.master_key, "order": "name"})
    assert answer.status_code == 200
    tables = answer.json()["result"]
    assert [table["name"] for table in tables] == _NAMES
    fields = {"name", "table_schema", "mode", "privacy", "cartodbfied", "updated_at", "shared"}
    assert all(set(table) == fields for table in tables)
    told = {
        table["name"]: (table["table_schema"], table["mode"], table["privacy"], table["cartodbfied"])
        for table in tables
    }
    assert told["countries"] == ("public", "rw", "PRIVATE", True)
    assert told["disputed_borders"] == ("public", "rw", "PUBLIC", True)
    assert told["country_codes"] == ("public", "rw", None, False)


def test_the_list_comes_in_pages(api: Client, account: Account) -> None:
    account.create_tables(30)
    names = []
    for number in (1, 2):
        answer = api("GET", _PATH, key="", params={"api_key": account.master_key, "page": number}).json()
        assert answer["total"] == 34
        names += [table["name"] for table in answer["result"]]
    assert len(names) == 34
    assert names == sorted(names)
    everything = api("GET", _PATH, key="", params={"api_key": account.master_key, "per_page": 100_000}).json()
    assert [table["name"] for table in everything["result"]] == names


def test_the_header_alone_makes_the_server_stumble(api: Client) -> None:
    answer = api("GET", _PATH)
    assert (answer.status_code, answer.json()) == (500, {"errors": "undefined method `master?' for nil:NilClass"})


def test_a_wrong_key_is_401_and_a_regular_one_403(api: Client, account: Account) -> None:
    assert api("GET", _PATH, key="", params={"api_key": "wrong"}).status_code == 401
    assert api("GET", _PATH, key="", params={"api_key": account.add_key("reader").token}).status_code == 403


def test_a_regular_key_with_a_grant_of_table_metadata_lists_them(api: Client) -> None:
    grants = [{"type": "apis", "apis": ["sql"]}, {"type": "database", "tables": [], "table_metadata": []}]
    made = api("POST", "v3/api_keys", json={"name": "lister", "grants": grants}).json()
    assert made["grants"][1] == {"type": "database", "tables": [], "schemas": [], "table_metadata": []}
    answer = api("GET", _PATH, key="", params={"api_key": made["token"]})
    assert [table["name"] for table in answer.json()["result"]] == _NAMES


def test_views_are_listed_as_writable_and_materialized_views_are_not(api: Client, account: Account) -> None:
    account.database.execute("CREATE VIEW seen AS SELECT 1 AS one; CREATE MATERIALIZED VIEW kept AS SELECT 1 AS one")
    answer = api("GET", _PATH, key="", params={"api_key": account.master_key}).json()
    modes = {table["name"]: table["mode"] for table in answer["result"]}
    assert modes["seen"] == "rw"
    assert "kept" not in modes


def test_another_order_is_refused(api: Client, account: Account) -> None:
    assert api("GET", _PATH, key="", params={"api_key": account.master_key, "order": "size"}).status_code == 400


@pytest.mark.parametrize(("table", "rows"), [("countries", 240), ("states_provinces", 4556), ("disputed_borders", 46)])
def test_the_world_is_there_in_cartos_shape(account: Account, table: str, rows: int) -> None:
    run = account.database.execute
    whole = f"SELECT count(*), count(the_geom), count(the_geom_webmercator), count(DISTINCT cartodb_id) FROM {table}"
    assert run(whole) == [(rows, rows, rows, rows)]
    columns = (
        f"SELECT f_geometry_column::text, srid, type FROM geometry_columns WHERE f_table_name = '{table}' ORDER BY 1"
    )
    assert run(columns) == [("the_geom", 4326, "GEOMETRY"), ("the_geom_webmercator", 3857, "GEOMETRY")]
    assert run(f"SELECT count(*) FROM pg_indexes WHERE tablename = '{table}' AND indexdef LIKE '%USING gist%'") == [
        (2,)
    ]
    assert run(
        f"SELECT count(*) FROM information_schema.columns WHERE table_name = '{table}' AND column_name ~ '[A-Z]'"
    ) == [(0,)]


def test_the_trigger_keeps_the_webmercator_geometry(account: Account) -> None:
    run = account.database.execute
    run("INSERT INTO countries (name, the_geom) VALUES ('Null Island', ST_SetSRID(ST_MakePoint(0, 0), 4326))")
    run("UPDATE countries SET the_geom = ST_SetSRID(ST_MakePoint(180, 0), 4326) WHERE name = 'Null Island'")
    ((x, key),) = run("SELECT ST_X(the_geom_webmercator), cartodb_id FROM countries WHERE name = 'Null Island'")
    assert x == pytest.approx(20037508.34, abs=0.01)
    assert key == 241


def test_poles_do_not_break_the_projection(account: Account) -> None:
    ((south,),) = account.database.execute("SELECT min(ST_YMin(the_geom_webmercator)) FROM countries")
    assert south == pytest.approx(-19971868.88, abs=0.01)  # 85 degrees south
