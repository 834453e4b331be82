"""An account as awkward as the world: all of it on the map at once."""

from __future__ import annotations

import sys

from story import READY, assert_one_dial_a_connection, connect, other_dialogs

# Nothing can be read out of these, and the others shall not suffer from it.
BROKEN = {
    "divided_by_zero": "SELECT n AS cartodb_id, ST_SetSRID(ST_Point(1 / (n - 1), n), 4326) AS the_geom"
    " FROM generate_series(1, 2) n",
    "no_geometry": "SELECT n AS cartodb_id, ST_GeomFromText(repeat('x', n), 4326) AS the_geom"
    " FROM generate_series(1, 2) n",
}


def test_select_all_shows_every_row_of_every_table_and_names_what_cannot_be_read(
    qgis, sandbox, awkward_account, capsys
):
    account = awkward_account
    for name, query in BROKEN.items():
        account.database.execute(f"CREATE VIEW {name} AS {query}")
    assert connect(qgis, account.address(), account.master_key)["steps"] == READY
    listed = qgis.do("datasets.listed")
    broken = {f"{account.database.schema}.{name}" for name in BROKEN}
    assert len(listed) > 50 and broken <= set(listed)

    qgis.do("datasets.add_all")
    ended = qgis.do("dock.wait_for_end")
    shown = qgis.do("project.rows_shown")
    qgis.picture("awkward-account")

    held = {_quoted(name): _count(account, name) for name in set(listed) - broken}
    assert shown == held
    layers = len(qgis.do("project.layers"))
    with capsys.disabled():
        sys.stdout.write(f"\n{len(listed)} datasets, {layers} layers, {sum(shown.values())} features\n")
    said = {name: lines[1:] for name, lines in qgis.do("datasets.listed").items()}
    assert {name for name, lines in said.items() if _reason(lines)} == broken
    assert all(name in ended["problem"] for name in BROKEN)
    assert other_dialogs(qgis) == []
    assert_one_dial_a_connection(sandbox)
    assert qgis.quit() == 0


def _reason(lines: list[str]) -> str:
    """Why a dataset could not be added."""
    return next((line for line in lines if "project" not in line), "")


def _count(account, name: str) -> int:
    return account.database.execute(f"SELECT count(*) FROM {_quoted(name)}")[0][0]


def _quoted(name: str) -> str:
    schema, _, table = name.partition(".")
    return ".".join('"' + part.replace('"', '""') + '"' for part in (schema, table))
