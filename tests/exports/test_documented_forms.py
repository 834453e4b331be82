"""Files for programs that cannot run here, checked against the form that their vendors document."""

from __future__ import annotations

import configparser
import json
import re
from contextlib import nullcontext, suppress
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pki
import pytest

from carto_direct_sql.core.exports.content import ExportContent
from carto_direct_sql.core.exports.errors import ExportFolderNameUnusable, TargetUnknown
from carto_direct_sql.core.exports.folder_name import proposed_folder
from carto_direct_sql.core.exports.plan import ExportPlan, plan
from carto_direct_sql.core.exports.target import Part, Proof
from carto_direct_sql.core.exports.targets import target_of, targets
from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.secret import Secret

from . import documented_forms as documented
from .drivers import DRIVERS
from .spark import run_cell

FOLDER = Path("/srv/Bob's {maps} (größer); 100%")
TOKEN = "open:sesame\\1"
CONNECTION = Connection("CARTO “alice”", "carto_alice", Login("db.example.com", 6432, "alice-db", "alice"))
CREDENTIALS = Credentials(
    pki.pem(pki.alice()),
    Secret(pki.pem(pki.rsa_key("alice")).decode()),
    Secret(TOKEN),
    (pki.pem(pki.server_ca()),),
)
SYSTEMS = ("posix", "nt")
every_target = pytest.mark.parametrize("target", [target.id for target in targets()])
every_system = pytest.mark.parametrize("system", SYSTEMS)


@cache
def planned(target: str, include_key: bool = True, system: str = "posix") -> ExportPlan:
    content = ExportContent(CONNECTION, CREDENTIALS, include_key, system)
    return plan(target_of(target), content, FOLDER, lambda _context, text: text)


def text_of(name: str, plan_: ExportPlan) -> str:
    return next(file for file in plan_.files if file.name == name).content.decode("utf-8")


def pairs(lines: str) -> dict[str, str]:
    """`name=value`, a line each."""
    return dict(line.split("=", 1) for line in lines.splitlines() if "=" in line)


def path(name: str) -> str:
    return str(FOLDER / name)


@every_target
@every_system
def test_the_api_key_is_in_no_file_unless_it_was_asked_for(target: str, system: str):
    token = re.compile(rb"open.{0,3}sesame")
    without = planned(target, include_key=False, system=system)
    assert not [file.name for file in without.files if token.search(file.content)]
    with_key = planned(target, system=system)
    assert [file.name for file in with_key.files if token.search(file.content)], "then it has to be somewhere"


@every_target
@every_system
@pytest.mark.parametrize("include_key", [True, False])
def test_the_readme_is_filled_in_holds_no_secret_and_names_every_file(target: str, system: str, include_key: bool):
    made = planned(target, include_key, system)
    words = text_of("README.txt", made)
    assert "sesame" not in words
    assert "PRIVATE KEY" not in words
    assert not re.search(r"\{\w+\}", words.replace("{maps}", ""))
    together = " ".join(words.split())
    for file in made.files:
        assert file.name in together or file.name == "README.txt"
    passwords = [file.content.strip() for file in made.files if file.name.endswith("password.txt")]
    assert not [password for password in passwords if password in words.encode()]


@pytest.mark.parametrize("has_management", [True, False])
def test_the_readme_speaks_of_cartos_allow_list_only_where_there_is_one(has_management: bool):
    content = ExportContent(CONNECTION, CREDENTIALS, has_management=has_management)
    words = " ".join(text_of("README.txt", plan(target_of("jdbc"), content, FOLDER, lambda _, text: text)).split())
    assert ("allow-list" in words) is has_management
    assert ("the user's password is meant" in words) is not has_management


@every_target
def test_the_readme_is_in_the_language_of_the_user(target: str):
    said = plan(target_of(target), ExportContent(CONNECTION, CREDENTIALS), FOLDER, lambda _, text: f"« {text} »")
    words = [line for line in text_of("README.txt", said).splitlines() if line and not line.startswith("    ")]
    paragraphs = text_of("README.txt", said).strip().split("\n\n")
    assert words
    assert all("«" in paragraph and "»" in paragraph for paragraph in paragraphs)


@every_target
@every_system
def test_the_server_is_verified_by_name_and_authority(target: str, system: str):
    made = planned(target, system=system)
    named = {name for _, name in target_of(target).parts}
    configuration = [file for file in made.files if file.name not in named]
    assert any(re.search(rb"verify[-_]?full", file.content, re.IGNORECASE) for file in configuration)
    assert not any(re.search(rb"sslmode\W+require|TrustServer", file.content, re.I) for file in configuration)


@every_target
def test_a_target_says_what_it_needs_and_what_to_do(target: str):
    found = target_of(target)
    assert found.steps
    assert all(text.endswith((".", "!")) for text in (found.description, found.needs))
    parts = [part for part, _ in found.parts]
    assert any(part in parts for part in (Part.RSA_PEM, Part.PKCS8_DER, Part.PKCS12))
    assert Part.AUTHORITIES in parts


def test_ids_are_words_and_come_once():
    ids = [target.id for target in targets()]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", one) for one in ids)
    with pytest.raises(TargetUnknown):
        target_of("abacus")


def test_what_is_said_to_be_tested_is_tested():
    said = {target.id for target in targets() if target.tested is Proof.PROGRAM}
    assert said == {driver.target for driver in DRIVERS} | {"pem"}, "OpenSSL reads those files in test_key_forms.py"
    assert {target.id for target in targets() if not target.tested_with} == {
        target.id for target in targets() if target.tested is Proof.FORM
    }


def test_the_documentation_says_of_every_target_what_was_tested():
    table = Path(__file__).resolve().parents[2].joinpath("docs", "elsewhere.md").read_text(encoding="utf-8")
    rows = [row.split("|") for row in table.splitlines() if row.startswith("| `")]
    documented_ones = {name: row for row in rows for name in re.findall(r"`(\w+)`", row[1])}
    assert set(documented_ones) == {target.id for target in targets()}
    for target in targets():
        is_tested = bool(documented_ones[target.id][3].strip())
        assert is_tested == (target.tested is not Proof.FORM), target.id


def test_programs_whose_own_connector_shows_no_certificate_name_the_way_that_works():
    unable = {target.id for target in targets() if target.own_connector_fails}
    assert unable == {"power_bi", "excel", "databricks"}
    for target in unable:
        assert target_of(target).own_connector_fails in " ".join(text_of("README.txt", planned(target)).split())


@every_target
def test_a_folder_that_is_proposed_has_a_name_that_every_system_takes_and_no_other_export(target: str):
    first = proposed_folder(Path("/home"), "carto_maps.example.com:8443_alice.", target, ())
    assert re.fullmatch(r"[A-Za-z0-9_.-]+", first.name)
    assert not first.name.endswith((".", " "))
    second = proposed_folder(Path("/home"), "carto_maps.example.com:8443_alice.", target, {first})
    assert second != first
    assert second.parent == first.parent


@pytest.mark.parametrize("name", ["x\ny", "x" * 1200, "export of 10:30"])
def test_a_folder_that_a_configuration_cannot_name_is_refused(name: str):
    content = ExportContent(CONNECTION, Credentials(pki.pem(pki.alice()), Secret("x"), Secret("x")))
    with pytest.raises(ExportFolderNameUnusable):
        plan(target_of("libpq"), content, Path("/srv", name), lambda _, text: text)


@pytest.mark.parametrize(("length", "is_usable"), [(253, True), (254, False)])
def test_no_line_of_a_service_file_is_longer_than_old_libpqs_read(length: int, is_usable: bool):
    folder = Path("/srv", "ü".ljust(length - len("sslrootcert=/srv//authorities.pem") - 1, "x"))
    with nullcontext() if is_usable else pytest.raises(ExportFolderNameUnusable):
        made = plan(target_of("libpq"), ExportContent(CONNECTION, CREDENTIALS, True), folder, lambda _, text: text)
        longest = max(len(line) for line in made.section.encode().split(b"\n"))
        assert longest == length, "with its end and a zero it leaves room in a buffer of 256 bytes"


@pytest.mark.parametrize("target", ["odbc", "power_bi"])
def test_no_line_of_odbc_ini_is_longer_than_unixodbc_reads(target: str):
    lengths = []
    for folder in (Path("/srv", "x" * length) for length in range(200, 240)):
        with suppress(ExportFolderNameUnusable):
            content = ExportContent(CONNECTION, CREDENTIALS, True)
            made = text_of("odbc.ini", plan(target_of(target), content, folder, lambda _, text: text))
            lengths.append(max(len(line.encode()) for line in made.splitlines()))
    assert 994 < max(lengths) <= 998, "with 1,002 the driver says: unterminated quoted string"
    assert len(lengths) < 40


def test_pgadmin_imports_a_server_with_its_certificate_and_without_a_password():
    document = json.loads(text_of("servers.json", planned("pgadmin")))
    (server,) = document["Servers"].values()
    assert set(server) == documented.PGADMIN
    assert server["Port"] == 6432
    assert server["ConnectionParameters"] == {
        "sslmode": "verify-full",
        "sslcert": path("client.crt"),
        "sslkey": path("client.key"),
        "sslrootcert": path("authorities.pem"),
        "passfile": path("pgpass"),
    }
    plain = json.loads(text_of("servers.json", planned("pgadmin", include_key=False)))
    assert "passfile" not in plain["Servers"]["1"]["ConnectionParameters"]


def test_dbeaver_finds_the_connection_with_its_ssl_handler():
    document = json.loads(text_of("data-sources.json", planned("dbeaver")))
    (source,) = document["connections"].values()
    assert (source["provider"], source["driver"], source["save-password"]) == ("postgresql", "postgres-jdbc", False)
    handler = source["configuration"]["handlers"]["postgre_ssl"]
    assert (handler["type"], handler["enabled"]) == ("CONFIG", True)
    assert set(handler["properties"]) == documented.DBEAVER_SSL
    assert handler["properties"]["ssl.client.key"] == path("client.pk8")


def test_npgsql_takes_every_keyword_of_the_connection_string():
    text = text_of("connection_string.txt", planned("npgsql")).strip()
    found = dict(re.findall(r'([^=;"]+)=("(?:[^"]|"")*"|[^;"]*);', text))
    assert set(found) <= documented.NPGSQL
    assert found["SSL Mode"] == "VerifyFull"
    assert found["SSL Certificate"] == f'"{path("client.pfx")}"'
    assert found["Root Certificate"] == f'"{path("authorities.pem")}"'
    assert "".join(f"{name}={value};" for name, value in found.items()) == text, "nothing stands between them"


def test_tableau_reads_properties_of_pgjdbc_without_a_byte_order_mark():
    file = next(file for file in planned("tableau").files if file.name == "postgres.properties")
    assert not file.content.startswith(b"\xef\xbb\xbf")
    assert file.content.isascii()
    found = pairs(file.content.decode("ascii"))
    assert set(found) == {"sslmode", "sslcert", "sslkey", "sslrootcert"} <= documented.PGJDBC
    assert found["sslkey"].encode("ascii").decode("unicode_escape") == path("client.pk8")


def test_pgjdbc_takes_every_parameter_of_the_address():
    parts = urlsplit(text_of("jdbc_url.txt", planned("jdbc")).strip().removeprefix("jdbc:"))
    assert (parts.hostname, parts.port, parts.path) == ("db.example.com", 6432, "/alice-db")
    query = parse_qs(parts.query, strict_parsing=True)
    assert set(query) <= documented.PGJDBC
    assert query["sslkey"] == [path("client.pk8")]


@pytest.mark.parametrize("target", ["odbc", "power_bi", "excel", "qlik"])
def test_odbc_settings_are_those_that_psqlodbc_knows(target: str):
    ini = configparser.RawConfigParser()
    ini.optionxform = str  # names of options as they are
    ini.read_string(text_of("odbc.ini", planned(target)))
    assert set(ini["carto_alice"]) <= documented.PSQLODBC
    assert not re.search(r"\b(host|port|sslmode)=", ini["carto_alice"]["Pqopt"]), "psqlODBC refuses those in there"


@pytest.mark.parametrize("target", ["odbc", "power_bi", "excel", "qlik"])
def test_on_windows_powershell_makes_the_data_source(target: str):
    text = text_of("add_dsn.ps1", planned(target, system="nt"))
    assert text.rstrip().endswith("Add-OdbcDsn @source")
    assert set(re.findall(r"^    (\w+) = ", text, re.MULTILINE)) == documented.ADD_ODBC_DSN
    assert re.search(r"^    DriverName = 'PostgreSQL Unicode\(x64\)'$", text, re.MULTILINE)
    settings = dict(one.split("=", 1) for one in re.findall(r"^        '((?:[^']|'')*)'$", text, re.MULTILINE))
    assert set(settings) <= documented.PSQLODBC
    assert settings["Pqopt"].startswith("sslcert=''/srv/Bob\\''s {maps} (größer); 100%/client.crt''")
    assert text.count("'") % 2 == 0


def test_the_odbc_connection_string_has_braces_where_values_need_them():
    text = text_of("connection_string.txt", planned("odbc")).strip()
    found = dict(re.findall(r"(\w+)=(\{(?:[^}]|\}\})*\}|[^;{]*);", text))
    assert set(found) == documented.PSQLODBC_STRING
    assert found["Driver"] == "{PostgreSQL Unicode}"
    assert "{{maps" not in found["Pqopt"]
    assert "{maps}}" in found["Pqopt"]


def test_geoserver_reads_a_store_that_verifies_the_server():
    root = ElementTree.fromstring(text_of("datastore.xml", planned("geoserver")))
    entries = {entry.get("key"): entry.text for entry in root.iter("entry")}
    assert set(entries) == documented.GEOSERVER
    assert (entries["dbtype"], entries["SSL mode"], entries["passwd"]) == ("postgis", "VERIFY_FULL", TOKEN)
    assert {file.name for file in planned("geoserver").files} >= {"postgresql.crt", "postgresql.pk8", "root.crt"}
    without = ElementTree.fromstring(text_of("datastore.xml", planned("geoserver", include_key=False)))
    assert "passwd" not in {entry.get("key") for entry in without.iter("entry")}


def test_r_hands_libpqs_parameters_to_rpostgres():
    text = text_of("connect.R", planned("r"))
    named = dict(re.findall(r'^  (\w+) = ("(?:[^"\\]|\\.)*"),?$', text, re.MULTILINE))
    assert set(named) == documented.RPOSTGRES
    assert json.loads(named["sslkey"]) == path("client.key")
    for include_key in (True, False):
        statement = text_of("connect.R", planned("r", include_key)).strip()
        assert statement.endswith("\n)")
        assert not statement.endswith(",\n)"), "R takes no comma before the end"


def test_a_databricks_cell_reads_by_jdbc_with_files_of_a_volume_and_the_key_of_a_secret_scope():
    cell = run_cell(text_of("notebook_cell.py", planned("databricks")), {("carto", "carto_alice"): "the secret"})
    assert set(cell.options) <= documented.SPARK_JDBC | documented.PGJDBC
    assert cell.format == "jdbc"
    assert cell.options["url"] == "jdbc:postgresql://db.example.com:6432/alice-db"
    assert cell.options["password"] == "the secret"
    assert cell.options["sslkey"] == "/Volumes/main/default/carto/client.pk8"


@every_target
def test_a_pass_file_or_service_file_of_the_export_is_one_that_libpq_reads(target: str):
    files: dict[str, Any] = {file.name: file.content.decode("latin-1") for file in planned(target).files}
    if "pg_service.conf" in files:
        section, *lines = files["pg_service.conf"].splitlines()
        assert section == "[carto_alice]"
        assert {line.partition("=")[0] for line in lines} == documented.LIBPQ
    if "pgpass" in files:
        assert files["pgpass"] == "db.example.com:6432:alice-db:alice:open\\:sesame\\\\1\n"
