"""The awkward account holds what its table of contents says."""

from __future__ import annotations

import psycopg2
import pytest
from sandbox import awkward
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client

_WORLD = {"countries", "country_codes", "disputed_borders", "states_provinces"}
_PARTS = {"partitioned_low", "partitioned_high"}
_LONGEST = "the_longest_name_that_postgresql_takes_is_of_sixty_three_bytes_"


@pytest.fixture
def filled(awkward_account: Account) -> Account:
    return awkward_account


def test_every_dataset_has_a_name_and_a_purpose_of_its_own() -> None:
    contents = awkward.contents()
    assert len(contents) > 40
    assert len({each.name for each in contents}) == len(contents) == len({each.purpose for each in contents})
    assert all(each.statements for each in contents)


def test_the_account_holds_every_dataset_and_what_a_colleague_shares(sandbox: Sandbox, filled: Account) -> None:
    awkward.happen_later(filled)
    listed = {table.name: (table.schema, table.mode, table.shared) for table in filled.database.tables()}
    made = {each.name for each in awkward.contents()} - {"kept_view"}
    shared = {awkward.SHARED_READ_ONLY, awkward.SHARED_WRITABLE}
    assert set(listed) == made | _WORLD | _PARTS | shared | {awkward.MADE_LATER}
    colleague = f"{filled.user}-colleague"
    assert listed[awkward.SHARED_READ_ONLY] == (colleague, "r", True)
    assert listed[awkward.SHARED_WRITABLE] == (colleague, "rw", True)
    assert {mode for schema, mode, _ in listed.values() if schema == filled.schema} == {"rw"}


def test_the_names_are_as_awkward_as_names_can_be() -> None:
    names = {each.name for each in awkward.contents()}
    assert {'say "hello"', "o'hare", "straßen_in_münchen", "two words", "CamelCase", "schema.table", "select"} <= names
    assert len(_LONGEST) == 63
    assert _LONGEST in names


def test_each_dataset_is_what_its_purpose_says(filled: Account) -> None:
    def rows(query: str) -> object:
        return filled.database.execute(query)

    columns = "SELECT type, srid FROM geometry_columns WHERE f_table_name = '{}' AND f_geometry_column = 'the_geom'"
    assert rows("SELECT count(*) FROM empty_dataset") == [(0,)]
    assert rows(columns.format("empty_dataset")) == [("GEOMETRY", 4326)]
    assert rows("SELECT count(*), count(the_geom) FROM only_nulls") == [(2, 0)]
    assert rows("SELECT DISTINCT GeometryType(the_geom) FROM mixed WHERE the_geom IS NOT NULL ORDER BY 1") == [
        ("LINESTRING",),
        ("MULTIPOINT",),
        ("MULTIPOLYGON",),
        ("POINT",),
        ("POLYGON",),
    ]
    assert rows(columns.format("untyped")) == rows(columns.format("buffer_view")) == [("GEOMETRY", 0)]
    assert rows("SELECT DISTINCT ST_SRID(the_geom) FROM untyped") == [(4326,)]
    assert rows("SELECT DISTINCT ST_SRID(the_geom) FROM no_srid") == [(0,)]
    assert rows("SELECT count(*), count(DISTINCT cartodb_id) FROM repeated_view") == [(10, 5)]
    assert rows("SELECT max(gid) FROM numbered_view") == [(2,)]
    assert rows("SELECT count(*) FROM huge") == [(100_000,)]
    assert rows("SELECT count(*) FROM huge WHERE abs(ST_X(the_geom)) <= 180 AND abs(ST_Y(the_geom)) <= 80") == [
        (100_000,)
    ]
    assert rows("SELECT count(*) FROM foreign_table") == rows("SELECT count(*) FROM mixed")
    assert rows("SELECT count(*) FROM partitioned_low") == [(2,)]
    assert rows("SELECT count(*) FROM spatial_ref_sys WHERE srid = 990001") == [(0,)]
    assert rows("SELECT count(*) FROM spatial_ref_sys WHERE srid = 5514") == [(1,)]
    assert rows("SELECT to_regclass('raster_columns')") == [(None,)]
    kinds = {"kept_view": "m", "foreign_table": "f", "partitioned": "p", "text_view": "v", "huge": "r"}
    for relation, kind in kinds.items():
        assert rows(f"SELECT relkind::text FROM pg_class WHERE relname = '{relation}'") == [(kind,)]
    assert rows("SELECT relname::text FROM pg_class WHERE relname IN ('mixed', 'huge') AND reltuples > 0") == [
        ("huge",)
    ]


def test_a_key_reads_two_columns_of_one_dataset(filled: Account) -> None:
    key = filled.key_named(awkward.COLUMNS_ONLY)
    assert key is not None
    query = "SELECT cartodb_id FROM limited_columns"
    assert filled.database.execute(query, key.role) == [(1,)]
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        filled.database.execute("SELECT * FROM limited_columns", key.role)


def test_every_dataset_that_is_listed_can_be_granted_at_once(sandbox: Sandbox, filled: Account) -> None:
    tables = [
        {"schema": table.schema, "name": table.name, "permissions": ["select"]} for table in filled.database.tables()
    ]
    grants = [{"type": "apis", "apis": ["sql"]}, {"type": "database", "tables": tables}]
    api = Client(filled, sandbox.ca_file, sandbox.home)
    assert api("POST", "v3/api_keys", json={"name": "all", "grants": grants}).status_code == 201
    role = filled.api_keys[-1].role
    assert filled.database.execute("SELECT count(*) FROM foreign_table", role) == [(6,)]


def test_what_happens_later_is_not_covered_by_a_key_made_before(filled: Account) -> None:
    key = filled.add_key("before", {awkward.REIMPORTED: "select"})
    query = f"SELECT count(*) FROM {awkward.REIMPORTED}"
    assert filled.database.execute(query, key.role) == [(1,)]
    awkward.happen_later(filled)
    for table in (awkward.REIMPORTED, awkward.MADE_LATER):
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            filled.database.execute(f"SELECT FROM {table}", key.role)
    assert filled.database.execute(query) == [(1,)]


def test_a_personal_account_can_be_filled_too(sandbox: Sandbox, account: Account) -> None:
    sandbox.fill_awkwardly(account)
    assert {each.name for each in awkward.contents()} - {"kept_view"} <= {
        table.name for table in account.database.tables()
    }
    assert sandbox.accounts == [account]
