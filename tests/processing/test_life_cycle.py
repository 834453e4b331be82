"""What happens to a connection later, through `qgis_process`: renewal, another key, revocation, removal."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from downloads import download_bundle
from osgeo import ogr

TOLD = ("CERTIFICATE", "EXPIRES", "STATE", "RENEWAL_TIME")


@pytest.fixture
def run(profile: Any) -> Any:
    """Runs an algorithm of ours in a process of its own."""
    return lambda name, **inputs: profile.run_algorithm(f"cartodirectsql:{name}", inputs)


@pytest.fixture
def key_file(account: Any, secret_file: Any) -> str:
    return str(secret_file(account.master_key))


def rows(path: Path) -> dict[str, dict[str, Any]]:
    """The rows of a table that an algorithm wrote, by their names."""
    source = ogr.Open(str(path))
    listed = (json.loads(feature.ExportToJson())["properties"] for feature in source.GetLayer(0))
    return {row["name"]: row for row in listed}


def regular_keys(account: Any) -> list[str]:
    return [key.name for key in account.api_keys if key.type == "regular"]


def test_a_scheduled_job_learns_without_a_key_when_to_renew_and_does_nothing_before(connect, run, account):
    connected = connect()
    told = run("listcertificates")
    assert told["STATE"] == "fine"
    assert (told["CERTIFICATE"], told["CONNECTION"]) == (connected["CERTIFICATE"], connected["CONNECTION"])
    assert datetime.fromisoformat(told["RENEWAL_TIME"]) < datetime.fromisoformat(told["EXPIRES"])
    early = run("renewcertificate", CONNECTION=connected["CONNECTION"], ONLY_WHEN_DUE=True)
    assert early["RENEWED"] is False
    assert {name: early[name] for name in TOLD} == {name: told[name] for name in TOLD}
    assert [one.name for one in account.live_certificates] == [connected["CERTIFICATE"]]


def test_a_renewed_certificate_takes_the_old_ones_place_under_the_same_service(connect, run, account, key_file):
    connected = connect()
    renewed = run("renewcertificate", CONNECTION=connected["CONNECTION"], MASTER_KEY=key_file)
    assert renewed["RENEWED"] is True
    assert [one.name for one in account.live_certificates] == [renewed["CERTIFICATE"]]
    assert renewed["CERTIFICATE"] != connected["CERTIFICATE"]
    assert run("diagnose", CONNECTION=connected["CONNECTION"])["OK"] is True


def test_a_renewal_without_the_master_key_says_what_is_needed(connect, run, account):
    from project import Failure

    connected = connect()
    with pytest.raises(Failure) as failed:
        run("renewcertificate", CONNECTION=connected["CONNECTION"])
    assert "master API key is needed" in str(failed.value)
    assert "Enter the account's master API key" in str(failed.value)
    assert [one.name for one in account.live_certificates] == [connected["CERTIFICATE"]]


def test_certificates_of_others_are_listed_and_go_only_when_somebody_confirms_it(
    connect, run, account, key_file, sandbox, tmp_path
):
    from project import Failure

    connected = connect()
    (mine,) = account.live_certificates
    download_bundle(sandbox, account)
    foreign = account.live_certificates[-1]
    listed = tmp_path / "certificates.gpkg"
    run("listcertificates", ACCOUNT=account.address(), MASTER_KEY=key_file, OUTPUT=str(listed))
    found = rows(listed)
    assert set(found) == {mine.name, foreign.name}
    assert (found[mine.name]["holder"], found[mine.name]["connection"]) == ("here", connected["CONNECTION"])
    assert (found[foreign.name]["holder"], found[foreign.name]["connection"]) == ("elsewhere", "")
    inputs = {"ACCOUNT": account.address(), "MASTER_KEY": key_file}
    with pytest.raises(Failure, match="whoever uses it could not connect"):
        run("revokecertificate", CERTIFICATE=foreign.name, **inputs)
    with pytest.raises(Failure, match=f"“{connected['CONNECTION']}” of this computer"):
        run("revokecertificate", CERTIFICATE=mine.name, **inputs)
    with pytest.raises(Failure, match=f"It has: .*{foreign.name}"):
        run("revokecertificate", CERTIFICATE="nobody", **inputs)
    assert len(account.live_certificates) == 2
    revoked = run("revokecertificate", CERTIFICATE=foreign.name, CONFIRM=True, **inputs)
    assert (revoked["CERTIFICATE"], revoked["CONNECTION"]) == (foreign.name, "")
    assert account.live_certificates == [mine]


def test_a_key_for_chosen_tables_reads_one_and_changes_another(connect, run, account, key_file, sandbox, tmp_path):
    connected = connect()
    before = regular_keys(account)
    changed = run(
        "setdatabasekey",
        CONNECTION=connected["CONNECTION"],
        TABLES="countries",
        EDITABLE_TABLES="public.states_provinces",
        MASTER_KEY=key_file,
        IP_SERVICE=sandbox.home.address_service,
    )
    listed = tmp_path / "datasets.gpkg"
    run("listdatasets", CONNECTION=connected["CONNECTION"], OUTPUT=str(listed))
    assert {name: bool(row["writable"]) for name, row in rows(listed).items() if name in GRANTED} == GRANTED
    assert changed["KEY"] not in before
    # The old one is swept by whoever uses the account next with the master key: this process of QGIS has ended.
    run("disconnect", CONNECTION=connected["CONNECTION"], DELETE_KEY=True, MASTER_KEY=key_file)
    assert regular_keys(account) == []


GRANTED = {"countries": False, "states_provinces": True}


def test_a_key_of_ones_own_is_taken_without_the_master_key_and_one_that_opens_nothing_is_not(
    connect, run, account, secret_file
):
    from project import Failure

    connected = connect()
    own = account.add_key("tableau", {"countries": "select"})
    changed = run("setdatabasekey", CONNECTION=connected["CONNECTION"], DATABASE_KEY=secret_file(own.token))
    assert changed["KEY"] == ""
    with pytest.raises(Failure):
        run("setdatabasekey", CONNECTION=connected["CONNECTION"], DATABASE_KEY=secret_file("A" * 22))
    assert run("diagnose", CONNECTION=connected["CONNECTION"])["OK"] is True


def test_a_table_that_the_account_does_not_have_is_named_and_no_key_is_made(connect, run, account, key_file, sandbox):
    from project import Failure

    connected = connect()
    before = regular_keys(account)
    with pytest.raises(Failure, match=r"no table “public\.unicorns”"):
        run("setdatabasekey", CONNECTION=connected["CONNECTION"], TABLES="unicorns", MASTER_KEY=key_file)
    assert regular_keys(account) == before


def test_disconnecting_takes_what_was_said_and_leaves_the_rest(connect, run, account, key_file, profile):
    first, second = connect(), connect(CONNECTION="Second")
    account.allow_list.append("198.51.100.0/24")
    gone = run("disconnect", CONNECTION="Second", REVOKE_CERTIFICATE=True, MASTER_KEY=key_file)
    assert gone == {"CONNECTION": "Second", "LEFT": ""}
    assert [one.name for one in account.live_certificates] == [first["CERTIFICATE"]]
    assert len(regular_keys(account)) == 2, "its key was not to go"
    assert account.allow_list == ["203.0.113.7", "198.51.100.0/24"]
    assert run("diagnose", CONNECTION=first["CONNECTION"])["OK"] is True
    left = (profile.path / "QGIS" / "QGIS3.ini").read_text(encoding="utf-8")
    assert first["SERVICE"] in left
    assert second["SERVICE"] not in left


def test_disconnecting_at_carto_without_the_master_key_changes_nothing(connect, run, account):
    from project import Failure

    connected = connect()
    with pytest.raises(Failure, match="master API key is needed"):
        run("disconnect", CONNECTION=connected["CONNECTION"], REMOVE_ADDRESS=True)
    assert run("diagnose", CONNECTION=connected["CONNECTION"])["OK"] is True
