"""Every algorithm through `qgis_process`, each in a process that knows nothing but the master password."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from downloads import download_bundle, root_fingerprint
from osgeo import ogr


def rows(path: Path) -> list[dict]:
    """The rows of a file that an algorithm wrote."""
    source = ogr.Open(str(path))
    return [json.loads(feature.ExportToJson())["properties"] for feature in source.GetLayer(0)]


def layer_of(connected: dict, table: str = "countries") -> str:
    """The table as a layer of the connection that `connect` made, the way QGIS names layers."""
    return (
        f"postgres://service='{connected['SERVICE']}' sslmode=verify-full key='cartodb_id' estimatedmetadata=true "
        f'srid=4326 type=MultiPolygon table="public"."{table}" (the_geom)'
    )


def read_names(profile: Any, connected: dict, output: Path) -> None:
    """Have an algorithm of QGIS's own read the countries; without their second geometry, which no GeoPackage takes."""
    inputs = {"INPUT": layer_of(connected), "FIELDS": ["name"], "OUTPUT": str(output)}
    profile.run_algorithm("native:retainfields", inputs)


def test_a_new_process_reads_the_layer_with_one_dial_a_connection(profile, connect, sandbox, account, tmp_path):
    account.database.execute("CREATE VIEW names AS SELECT cartodb_id, name, the_geom FROM countries")
    connected = connect()
    sandbox.dials.reset()
    output = tmp_path / "found.gpkg"
    inputs = {"LAYERS": [layer_of(connected, "names")], "OUTPUT": str(output)}
    profile.run_algorithm("native:package", inputs)
    assert "Spain" in {row["name"] for row in rows(output)}
    counts = sandbox.dials.counts()
    assert counts.authorized >= 1
    assert (counts.dialled, counts.refused) == (counts.authorized, {})


@pytest.mark.parametrize("algorithm", ["native:retainfields", "gdal:convertformat"])
def test_an_algorithm_of_qgis_or_gdal_dials_nobody_in_vain_and_leaves_nothing(
    profile, connect, sandbox, tmp_path, algorithm
):
    """GDAL dials in a process of its own, which finds the service of the process that started it."""
    connected = connect()
    sandbox.dials.reset()
    output = tmp_path / "found.gpkg"
    more = {"FIELDS": ["name"]} if algorithm == "native:retainfields" else {"OPTIONS": ""}
    profile.run_algorithm(algorithm, {"INPUT": layer_of(connected), "OUTPUT": str(output), **more})
    assert "Spain" in {row["name"] for row in rows(output)}
    counts = sandbox.dials.counts()
    assert counts.authorized >= 1
    assert (counts.dialled, counts.refused) == (counts.authorized, {})
    assert not list(profile.temporary.rglob("tmp*.pem"))
    assert not list(profile.temporary.rglob("carto_direct_sql-*"))


def test_without_the_master_password_an_algorithm_says_what_is_missing_and_dials_nobody(
    profile, connect, sandbox, tmp_path
):
    from project import Failure

    connected = connect()
    sandbox.dials.reset()
    (profile.folder / "master").write_text("")
    inputs = {"CONNECTION": connected["CONNECTION"], "OUTPUT": str(tmp_path / "datasets.gpkg")}
    with pytest.raises(Failure) as failed:
        profile.run_algorithm("cartodirectsql:listdatasets", inputs)
    assert "stays locked without its master password" in str(failed.value)
    with pytest.raises(Failure) as failed:
        read_names(profile, connected, tmp_path / "names.gpkg")
    assert "stays locked without its master password" in str(failed.value)
    assert "QGIS_AUTH_PASSWORD_FILE" in str(failed.value)
    assert sandbox.dials.counts().dialled == 0


def test_no_file_holds_a_secret_and_no_key_is_left_in_the_temporary_folder(profile, connect, account, tmp_path):
    connected = connect()
    read_names(profile, connected, tmp_path / "names.gpkg")
    tokens = [key.token.encode() for key in account.api_keys if key.type != "default"]
    forms = [form for token in tokens for form in (token, base64.b64encode(token))]
    forms += [b"PRIVATE KEY-----", profile.master_password.encode()]
    for path in profile.files():
        if "plugins" not in path.parts:
            content = path.read_bytes()
            assert not [form for form in forms if form in content], path
    assert not list(profile.temporary.rglob("tmp*.pem"))


def test_connect_says_what_it_made(connect, account):
    connected = connect(CONNECTION="Our tables", CERTIFICATE_NAME="office")
    (certificate,) = account.live_certificates
    assert connected["CONNECTION"] == "Our tables"
    assert connected["SERVICE"].startswith("carto_localhost_")
    assert connected["SERVICE"].endswith(f"_{account.user}")
    assert connected["CERTIFICATE"] == certificate.name
    assert certificate.name.startswith("office-")
    assert connected["ADDRESS"] == "203.0.113.7"
    assert connected["EXPIRES"][:4].isdigit()


def test_datasets_are_listed_with_one_dial(profile, connect, sandbox, tmp_path):
    connected = connect()
    sandbox.dials.reset()
    output = tmp_path / "datasets.gpkg"
    profile.run_algorithm("cartodirectsql:listdatasets", {"CONNECTION": connected["CONNECTION"], "OUTPUT": str(output)})
    listed = {row["name"]: row for row in rows(output)}
    assert {"countries", "states_provinces", "disputed_borders"} <= set(listed)
    assert listed["countries"]["geometry_column"] == "the_geom"
    assert listed["countries"]["key_column"] == "cartodb_id"
    assert sandbox.dials.counts().dialled == sandbox.dials.counts().authorized == 1


def test_diagnosis_names_the_broken_link_and_its_cure(profile, connect, sandbox, account):
    connected = connect()
    well = profile.run_algorithm("cartodirectsql:diagnose", {"CONNECTION": connected["CONNECTION"]})
    assert (well["OK"], well["STAGE"]) == (True, "none")
    account.allow_list = []
    ill = profile.run_algorithm("cartodirectsql:diagnose", {"CONNECTION": connected["CONNECTION"]})
    assert (ill["OK"], ill["STAGE"]) == (False, "address")
    assert ill["CAUSE"]
    assert ill["CURE"]


def test_an_address_is_registered_beside_the_others(profile, sandbox, account, secret_file):
    account.allow_list = ["198.51.100.0/24"]
    done = profile.run_algorithm(
        "cartodirectsql:registeraddress",
        {
            "ACCOUNT": account.address(),
            "MASTER_KEY": secret_file(account.master_key),
            "IP_SERVICE": sandbox.home.address_service,
        },
    )
    assert done["ADDRESS"] == "203.0.113.7"
    assert account.allow_list == ["198.51.100.0/24", "203.0.113.7"]


def test_a_downloaded_bundle_and_a_regular_key_are_enough(profile, sandbox, account, tmp_path, secret_file):
    account.allow_list = ["203.0.113.7"]
    key = account.add_key("tableau", {"countries": "select"})
    bundle = tmp_path / "certificate.zip"
    bundle.write_bytes(download_bundle(sandbox, account))
    connected = profile.run_algorithm(
        "cartodirectsql:importbundle",
        {
            "ACCOUNT": account.address(),
            "BUNDLE": str(bundle),
            "DATABASE_KEY": secret_file(key.token),
            "SERVER_FINGERPRINT": root_fingerprint(bundle),
        },
    )
    assert connected["PORT"] == sandbox.home.database_port
    output = tmp_path / "found.gpkg"
    read_names(profile, connected, output)
    assert len(rows(output)) == 240


def test_a_failure_tells_cause_and_cure_and_not_the_key(profile, sandbox, account, secret_file):
    from project import Failure

    inputs = {
        "ACCOUNT": account.address(),
        "MASTER_KEY": secret_file("0" * 40),
        "IP_SERVICE": sandbox.home.address_service,
    }
    with pytest.raises(Failure) as failed:
        profile.run_algorithm("cartodirectsql:connect", inputs)
    assert "does not accept this API key" in str(failed.value)
    assert "Enter the account's master API key" in str(failed.value)
    assert "0" * 40 not in str(failed.value)


def test_a_server_without_carto_is_connected_by_files_and_a_pasted_command(
    profile, plain_server, tmp_path, secret_file
):
    files = plain_server.give(tmp_path / "files", "alice", "EC").folder
    command = f"psql -h localhost -p {plain_server.port} -U alice vault"
    given = {"SERVER": command, "FILES": str(files), "PASSWORD": secret_file("open sesame")}
    connected = profile.run_algorithm("cartodirectsql:connectserver", given)
    assert (connected["HOST"], connected["PORT"], connected["ADDRESS"]) == ("localhost", plain_server.port, "")
    output = tmp_path / "found.gpkg"
    source = (
        f"postgres://service='{connected['SERVICE']}' sslmode=verify-full key='id' table=\"public\".\"places\" (geom)"
    )
    profile.run_algorithm("native:package", {"LAYERS": [source], "OUTPUT": str(output)})
    assert len(rows(output)) == 7
    diagnosis = profile.run_algorithm("cartodirectsql:diagnose", {"CONNECTION": connected["CONNECTION"]})
    assert (diagnosis["OK"], diagnosis["STAGE"]) == (True, "none")


def test_of_several_certificates_the_parameter_chooses_one(profile, plain_server, tmp_path):
    from project import Failure

    folder = tmp_path / "both"
    folder.mkdir()
    for name, user in (("Alice Example", "alice"), ("Bob Example", "bob")):
        given = plain_server.give(tmp_path / user, name).folder
        for part in ("crt", "key"):
            (folder / f"{user}.{part}").write_bytes((given / f"client.{part}").read_bytes())
    plain_server.give_authority(folder)
    parameters = {"SERVER": plain_server.uri("gis"), "FILES": str(folder)}
    with pytest.raises(Failure) as failed:
        profile.run_algorithm("cartodirectsql:connectserver", parameters)
    said = " ".join(str(failed.value).split())
    assert "alice.crt (Alice Example), bob.crt (Bob Example)" in said
    assert f"Name the one that you want to use in FILES: {folder / 'alice.crt'}, {folder / 'bob.crt'}." in said
    connected = profile.run_algorithm(
        "cartodirectsql:connectserver", {**parameters, "FILES": str(folder / "alice.crt")}
    )
    assert connected["CERTIFICATE"] == "Alice Example"


def test_of_several_certificates_in_one_file_the_parameter_chooses_one(profile, plain_server, tmp_path):
    from project import Failure

    file = tmp_path / "files" / "both.pem"
    plain_server.give_authority(file.parent)
    parts = [plain_server.give(tmp_path / name, name).folder for name in ("Alice Example", "Bob Example")]
    file.write_bytes(b"".join((part / f"client.{kind}").read_bytes() for part in parts for kind in ("crt", "key")))
    parameters = {"SERVER": plain_server.uri("gis"), "FILES": str(file)}
    with pytest.raises(Failure) as failed:
        profile.run_algorithm("cartodirectsql:connectserver", parameters)
    said = " ".join(str(failed.value).split())
    assert "both.pem (Alice Example), both.pem (Bob Example)" in said
    assert f"in FILES: {file / 'Alice Example'}, {file / 'Bob Example'}." in said
    parameters["FILES"] = str(file / "Alice Example")
    connected = profile.run_algorithm("cartodirectsql:connectserver", parameters)
    assert connected["CERTIFICATE"] == "Alice Example"


def test_a_password_in_a_servers_address_is_refused(profile, plain_server, tmp_path):
    from project import Failure

    address = f"postgresql://alice:open%20sesame@localhost:{plain_server.port}/open"
    given = {"SERVER": address, "FILES": str(plain_server.give_authority(tmp_path))}
    with pytest.raises(Failure, match="holds a password"):
        profile.run_algorithm("cartodirectsql:connectserver", given)
