"""What Manage Access does, without a screen: the same use cases through Processing."""

from __future__ import annotations

import stat
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

from carto_direct_sql.core.certificates.reader import read_bundle
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.ui.processing.provider import ALGORITHMS


@pytest.fixture
def run(computer: Any, account: Any, tmp_path: Any) -> Any:
    """Runs an algorithm; its outputs, or the last thing that it said where it failed."""
    key = tmp_path / "key"
    key.touch(mode=0o600)
    key.write_text(account.master_key)
    of_account = {"ACCOUNT": account.address(), "MASTER_KEY": str(key)}
    made = {kind(lambda: None).name(): kind for kind in ALGORITHMS}

    def run_one(name: str, **inputs: Any) -> Any:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        algorithm = made[name](lambda: computer.use_cases).create()
        names = {parameter.name() for parameter in algorithm.parameterDefinitions()}
        given = {**{name: value for name, value in of_account.items() if name in names}, **inputs}
        outputs, succeeded = algorithm.run(given, context, feedback)
        if not succeeded:
            return feedback.textLog()
        if "OUTPUT" in outputs:
            layer = QgsProcessingUtils.mapLayerFromString(outputs["OUTPUT"], context)
            return {**outputs, "OUTPUT": [feature.attributeMap() for feature in layer.getFeatures()]}
        return outputs

    return run_one


def test_the_allow_list_is_listed_and_not_changed(computer, account, sandbox, run):
    computer.connect()
    account.allow_list.append("198.51.100.0/24")
    listed = run("listaddresses", OUTPUT="memory:")
    assert (listed["ADDRESS"], listed["LETS_IN"]) == (sandbox.home.address, True)
    assert listed["ADDRESSES"] == ", ".join(account.allow_list) == "203.0.113.7, 198.51.100.0/24"
    assert [(row["entry"], row["covers_here"], bool(row["added_here"])) for row in listed["OUTPUT"]] == [
        ("203.0.113.7", True, True),
        ("198.51.100.0/24", False, False),
    ]


def test_a_key_is_listed_regenerated_and_deleted_and_each_only_when_somebody_confirms_it(computer, account, run):
    saved = computer.connect().saved
    account.add_key("elsewhere", {"countries": "update"})
    listed = run("listapikeys", OUTPUT="memory:")
    rows = {row["name"]: row for row in listed["OUTPUT"]}
    assert listed["COUNT"] == len(rows) == len(account.api_keys)
    assert (rows[saved.key_name]["kind"], rows[saved.key_name]["connection"]) == ("regular", saved.connection.name)
    assert "countries" in rows["elsewhere"]["changes"] and not rows["elsewhere"]["reads"]
    assert not [key.token for key in account.api_keys if key.type != "default" and key.token in str(listed)]

    before = account.key_named(saved.key_name).token
    assert "CONFIRM" in run("regenerateapikey", KEY=saved.key_name)
    assert account.key_named(saved.key_name).token == before
    assert run("regenerateapikey", KEY=saved.key_name, CONFIRM=True)["CONNECTIONS"] == saved.connection.name
    after = account.key_named(saved.key_name).token
    (saved,) = computer.saved_accounts.all()
    assert computer.auth_database.key(saved.key_authcfg) == Secret(after) != Secret(before)

    assert "CONFIRM" in run("deleteapikey", KEY="elsewhere")
    assert run("deleteapikey", KEY="elsewhere", CONFIRM=True) == {"KEY": "elsewhere"}
    assert "elsewhere" not in {key.name for key in account.api_keys}


def test_a_connection_is_renamed_and_its_service_stays(computer, run):
    before = computer.connect().saved.connection
    renamed = run("renameconnection", CONNECTION=before.name, NAME="My maps")
    assert renamed == {"CONNECTION": "My maps", "SERVICE": before.service}
    assert computer.holdings()["connections"] == ["My maps"]
    assert "has no connection called" in run("renameconnection", CONNECTION=before.name, NAME="Again")


def test_what_is_made_for_others_is_in_a_private_file_and_opens_the_database(computer, account, run, tmp_path):
    saved = computer.connect().saved
    bundle, key = tmp_path / "other computer.zip", tmp_path / "key.txt"
    made = run("createcertificate", NAME="workstation", FILE=str(bundle))
    assert made["CERTIFICATE"].startswith("workstation-")
    assert made["EXPIRES"] == read_bundle(bundle.read_bytes(), bundle.name).facts.not_after.isoformat()

    made = run("createapikey", CONNECTION=saved.connection.name, NAME="report", TABLES="countries", FILE=str(key))
    granted = account.key_named(made["KEY"])
    assert key.read_text() == f"{granted.token}\n"
    (database,) = (grant for grant in granted.grants if grant["type"] == "database")
    assert [(table["name"], table["permissions"]) for table in database["tables"]] == [("countries", ["select"])]
    assert [stat.S_IMODE(file.stat().st_mode) for file in (bundle, key)] == [0o600, 0o600]
    assert computer.saved_accounts.all() == (saved,), "the connection has what it had"


@pytest.mark.parametrize("place", ["", "TEMPORARY_OUTPUT", "there", "no folder/key.txt"])
def test_without_a_place_for_it_nothing_is_made_for_others(computer, account, run, tmp_path, place):
    saved = computer.connect().saved
    there = tmp_path / "there"
    there.write_text("mine")
    before = ({key.name for key in account.api_keys}, {one.name for one in account.live_certificates})
    file = str(tmp_path / place) if place in ("there", "no folder/key.txt") else place
    for said in (
        run("createcertificate", NAME="x", FILE=file),
        run("createapikey", CONNECTION=saved.connection.name, NAME="x", TABLES="countries", FILE=file),
    ):
        assert isinstance(said, str) and ("FILE" in said or "there already" in said or "cannot be written" in said)
    after = ({key.name for key in account.api_keys}, {one.name for one in account.live_certificates})
    assert after == before and there.read_text() == "mine"
