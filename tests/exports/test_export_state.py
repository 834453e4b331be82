"""An export that is remembered: what makes it stale, and how it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.exports.export import (
    Export,
    ExportState,
    read_export,
    sentence_of,
    server_of,
    state_of,
    write_export,
)
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.server import account_at

NOW = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)
SAVED = SavedAccount(
    account=Account("alice", "https://alice.carto.com"),
    connection=Connection("CARTO alice", "carto_alice", Login("dbconn.carto.com", 5432, "alice", "alice")),
    certificate_id="1",
    certificate_name="qgis-computer-1",
    certificate_expires=NOW + timedelta(days=300),
    certificate_fingerprint="aa",
    key_authcfg="key0001",
)
EXPORT = Export(
    target="libpq",
    folder=Path("/srv/export"),
    account=SAVED.account,
    connection="CARTO alice",
    certificate_fingerprint="aa",
    certificate_expires=NOW + timedelta(days=300),
    made=NOW,
    server=server_of(SAVED),
    includes_key=True,
    key_authcfg="key0001",
)
OWN = replace(EXPORT, certificate_fingerprint="bb", certificate_name="libpq-computer-1", key_authcfg="", key_name="k")
MOVED = replace(SAVED, connection=replace(SAVED.connection, login=replace(SAVED.connection.login, host="db2")))


@pytest.mark.parametrize(
    ("export", "saved", "state"),
    [
        (EXPORT, SAVED, ExportState.CURRENT),
        (OWN, SAVED, ExportState.CURRENT),
        (EXPORT, replace(SAVED, certificate_fingerprint="cc"), ExportState.CERTIFICATE_CHANGED),
        (OWN, replace(SAVED, certificate_fingerprint="cc"), ExportState.CURRENT),
        (EXPORT, replace(SAVED, key_authcfg="key0002"), ExportState.KEY_CHANGED),
        (OWN, replace(SAVED, key_authcfg="key0002"), ExportState.CURRENT),
        (replace(EXPORT, key_authcfg=""), replace(SAVED, key_authcfg="key0002"), ExportState.CURRENT),
        (EXPORT, MOVED, ExportState.SERVER_CHANGED),
        (EXPORT, replace(SAVED, authorities=("another",)), ExportState.SERVER_CHANGED),
        (replace(OWN, certificate_expires=NOW), SAVED, ExportState.EXPIRED),
        (replace(OWN, certificate_expires=NOW + timedelta(days=20)), SAVED, ExportState.EXPIRES_SOON),
        (EXPORT, None, ExportState.CONNECTION_GONE),
        (EXPORT, replace(SAVED, account=Account("bob", "https://bob.carto.com")), ExportState.CONNECTION_GONE),
    ],
)
def test_an_export_is_stale_when_what_it_holds_is_not_what_the_connection_has(
    export: Export, saved: SavedAccount | None, state: ExportState
):
    assert state_of(export, saved, True, NOW) is state


def test_a_server_that_knows_no_api_keys_has_a_new_password():
    server = account_at("alice", "postgresql://alice@db.example.com:5432/gis")
    assert {sentence_of(state, SAVED.account) for state in ExportState} == {state.value for state in ExportState}
    assert not [state for state in ExportState if "API key" in sentence_of(state, server)]
    assert "new password" in sentence_of(ExportState.KEY_CHANGED, server)


def test_an_export_whose_files_are_gone_says_so():
    assert state_of(EXPORT, SAVED, False, NOW) is ExportState.FILES_MISSING


@pytest.mark.parametrize("export", [EXPORT, replace(OWN, tables=(("public", "countries"),), service_file="/x")])
def test_an_export_comes_back_as_it_was_kept(export: Export):
    assert read_export(write_export(export)) == export


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"format": 2}', write_export(EXPORT).replace('"aa"', "1"), "[" * 100_000]
)
def test_what_is_no_export_is_passed_over(text: str):
    assert read_export(text) is None
