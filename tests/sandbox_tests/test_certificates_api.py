"""Certificates: made by the server, given once, listed, revoked."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
)
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client

_PATH = "v3/dbdirect/certificates"


def test_the_answer_holds_key_certificate_and_what_was_asked_for(api: Client, account: Account) -> None:
    answer = api("POST", _PATH, json={"name": "qgis", "server_ca": True})
    assert answer.status_code == 201
    made = answer.json()
    assert set(made) == {"id", "name", "client_key", "client_crt", "server_ca", "client_key_pk8"}
    assert made["name"] == "qgis"
    assert made["client_key_pk8"] is None
    assert made["server_ca"].count("BEGIN CERTIFICATE") == 2
    assert made["client_key"].startswith("-----BEGIN RSA PRIVATE KEY-----")
    key = load_pem_private_key(made["client_key"].encode(), None)
    certificate = x509.load_pem_x509_certificate(made["client_crt"].encode())
    assert isinstance(key, rsa.RSAPrivateKey)
    assert key.key_size == 2048
    assert _public(key.public_key()) == _public(certificate.public_key())
    assert certificate.subject.rfc4514_string() == f"CN={account.user},OU=Customer,O=CARTO,L=New York,ST=New York,C=US"


def test_without_asking_there_is_no_server_ca(api: Client) -> None:
    assert api("POST", _PATH, json={}).json()["server_ca"] is None


def test_the_list_never_holds_the_key(api: Client) -> None:
    made = api("POST", _PATH, json={"name": "qgis"}).json()
    (listed,) = api("GET", _PATH).json()
    assert set(listed) == {"id", "name", "expiration"}
    assert (listed["id"], listed["name"]) == (made["id"], "qgis")
    expected = datetime.now(timezone.utc) + timedelta(days=365)
    assert abs(datetime.fromisoformat(listed["expiration"]) - expected) < timedelta(minutes=5)
    assert api("GET", f"{_PATH}/{made['id']}").json() == listed


def test_names_are_made_up_and_kept_apart(api: Client, account: Account) -> None:
    names = [api("POST", _PATH, json={"name": name}).json()["name"] for name in ("qgis", "qgis", "qgis", "", "")]
    assert names == ["qgis", "qgis_1", "qgis_2", account.user, f"{account.user}_1"]


def test_a_revoked_certificate_leaves_the_list_but_not_the_record(api: Client, account: Account) -> None:
    made = api("POST", _PATH, json={}).json()
    answer = api("DELETE", f"{_PATH}/{made['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert api("GET", _PATH).json() == []
    assert [certificate.revoked for certificate in account.certificates] == [True]
    assert api("DELETE", f"{_PATH}/{made['id']}").status_code == 404


def test_what_is_not_there_is_404_and_what_is_anothers_403(sandbox: Sandbox, api: Client) -> None:
    other = sandbox.account("certificate-owner")
    theirs = api("POST", _PATH, base=other.address(), auth=(other.user, other.master_key), json={}).json()["id"]
    for method in ("GET", "DELETE"):
        missing = api(method, f"{_PATH}/00000000-0000-0000-0000-000000000000")
        assert (missing.status_code, missing.json()) == (404, {"errors": "Record not found"})
        assert api(method, f"{_PATH}/{theirs}").status_code == 403
    assert not other.certificates[0].revoked


@pytest.mark.parametrize(
    ("validity", "days"), [(1, 1), ("7", 7), ("7 days", 7), ("", 365), (None, 365), (366, 366), (3000, 3000)]
)
def test_validity_is_in_days_without_a_most(api: Client, account: Account, validity: object, days: int) -> None:
    assert api("POST", _PATH, json={"validity": validity}).status_code == 201
    (certificate,) = account.certificates
    assert certificate.expiration.date() == (datetime.now(timezone.utc) + timedelta(days=days)).date()


@pytest.mark.parametrize("validity", [0, -1, "x", 10**7])
def test_a_validity_that_cannot_be_makes_the_ca_fail(api: Client, account: Account, validity: object) -> None:
    answer = api("POST", _PATH, json={"validity": validity})
    assert answer.status_code == 500
    assert isinstance(answer.json()["errors"], str)
    assert account.certificates == []


def test_validity_is_the_certificates(api: Client) -> None:
    made = api("POST", _PATH, json={"validity": 10}).json()
    certificate = x509.load_pem_x509_certificate(made["client_crt"].encode())
    left = certificate.not_valid_after - datetime.now(timezone.utc).replace(tzinfo=None)
    assert timedelta(days=9) < left <= timedelta(days=10)


def test_pk8_comes_in_the_zip_only_and_json_leaves_a_listed_orphan(api: Client, account: Account) -> None:
    answer = api("POST", _PATH, json={"name": "orphan", "pk8": True})
    assert answer.status_code == 422
    assert list(answer.json()) == ["error"]
    assert (
        [listed["name"] for listed in api("GET", _PATH).json()]
        == ["orphan"]
        == [each.name for each in account.certificates]
    )


def test_expired_certificates_stay_in_the_list(sandbox: Sandbox, api: Client) -> None:
    sandbox.faults.bundle("expired")
    api("POST", _PATH, json={"name": "old"})
    (listed,) = api("GET", _PATH).json()
    assert datetime.fromisoformat(listed["expiration"]) < datetime.now(timezone.utc)


def test_nobody_counts_certificates_or_wants_an_address_first(api: Client, account: Account) -> None:
    assert account.allow_list == []
    assert [api("POST", _PATH, json={}).status_code for _ in range(6)] == 6 * [201]


def test_in_a_race_for_a_name_the_answer_has_no_id_and_no_list_shows_the_certificate(
    sandbox: Sandbox, api: Client, account: Account
) -> None:
    sandbox.faults.bundle("lost_race")
    answer = api("POST", _PATH, json={"name": "qgis"})
    assert (answer.status_code, answer.json()["id"], answer.json()["name"]) == (201, None, "qgis")
    assert api("GET", _PATH).json() == []
    assert [each.name for each in account.unlisted_certificates] == ["qgis"]


def test_a_ca_that_gives_up_may_have_issued_what_no_list_shows(sandbox: Sandbox, api: Client, account: Account) -> None:
    sandbox.faults.bundle("ca_fails")
    answer = api("POST", _PATH, json={})
    assert (answer.status_code, answer.json()) == (500, {"errors": "stopped waiting, max attempts exceeded"})
    sandbox.faults.bundle("ca_fails")
    zipped = api("POST", f"{_PATH}.zip", json={})
    assert (zipped.status_code, zipped.text) == (500, "stopped waiting, max attempts exceeded")
    assert zipped.headers["Content-Type"].startswith("text/plain")
    assert api("GET", _PATH).json() == []
    assert len(account.unlisted_certificates) == 2


@pytest.mark.parametrize("case", ["wrong key", "regular key", "unknown account", "no feature", "locked", "unverified"])
def test_the_zip_has_no_form_for_refusals(sandbox: Sandbox, api: Client, account: Account, case: str) -> None:
    key, base = account.master_key, account.address()
    if case == "wrong key":
        key = "wrong"
    if case == "regular key":
        key = account.add_key("reader").token
    if case == "unknown account":
        base = f"{sandbox.home.web_address}/user/nobody"
    account.dbdirect_enabled = case != "no feature"
    account.state = case if case in ("locked", "unverified") else "active"
    answer = api("POST", f"{_PATH}.zip", base=base, key="", auth=(account.user, key), json={})
    assert (answer.status_code, answer.content) == (406, b"")
    assert account.certificates == []


def test_the_zip_is_the_documented_bundle(sandbox: Sandbox, api: Client, account: Account) -> None:
    answer = api("POST", f"{_PATH}.zip", json={"name": "qgis", "server_ca": True, "pk8": True})
    assert answer.status_code == 201
    assert answer.headers["Content-Type"] == "application/zip"
    assert answer.headers["Content-Disposition"] == "attachment; filename=qgis.zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["README.txt", "client.key", "client.key.pk8", "client.crt", "server_ca.pem"]
        readme = archive.read("README.txt").decode()
        key = load_pem_private_key(archive.read("client.key"), None)
        pk8 = load_der_private_key(archive.read("client.key.pk8"), None)
        assert archive.read("server_ca.pem") == sandbox.ca_file.read_bytes()
    assert _public(key.public_key()) == _public(pk8.public_key())
    assert "\nYour database address (host server) is: localhost\n" in readme
    assert f"\nAnd the TCP port is: {sandbox.home.database_port}\n" in readme
    parts = f"host=localhost \\\n     port={sandbox.home.database_port} \\\n     user={account.user}"
    assert 'psql "sslmode=verify-full sslrootcert=server_ca.pem \\\n' in readme
    assert parts in readme


def test_the_readme_has_typographic_quotes_and_never_names_the_database(api: Client) -> None:
    readme = _readme(api("POST", f"{_PATH}.zip", json={"name": "qgis"}))
    assert "“qgis”" in readme
    assert "dbname" not in readme


def test_where_the_servers_certificate_is_public_there_is_no_authority(sandbox: Sandbox, api: Client) -> None:
    sandbox.server_ca_disabled = True
    answer = api("POST", f"{_PATH}.zip", json={"server_ca": True})
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["README.txt", "client.key", "client.crt"]
    assert 'psql "sslmode=require \\' in _readme(answer)
    assert api("POST", _PATH, json={"server_ca": True}).json()["server_ca"] is None
    sandbox.reset()
    assert api("POST", _PATH, json={"server_ca": True}).json()["server_ca"]


def test_whoever_sends_a_readme_gets_it_back_instead_of_the_host(api: Client) -> None:
    assert _readme(api("POST", f"{_PATH}.zip", json={"readme": "<%= 1 %>"})) == "<%= 1 %>"


@pytest.mark.parametrize(("given", "there"), [(True, True), ("false", True), (0, True), (False, False), (None, False)])
def test_what_ruby_takes_for_true_is_true(api: Client, given: object, there: bool) -> None:
    assert bool(api("POST", _PATH, json={"server_ca": given}).json()["server_ca"]) is there


def test_a_plain_zip_leaves_the_empty_parts_out(api: Client) -> None:
    answer = api("POST", f"{_PATH}.zip", json={})
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["README.txt", "client.key", "client.crt"]


def test_a_passphrase_protects_the_key_as_openssl_did_traditionally(api: Client, download: Callable[..., Path]) -> None:
    made = api("POST", _PATH, json={"pass": "correct horse"}).json()
    assert "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC," in made["client_key"]
    key = load_pem_private_key(made["client_key"].encode(), b"correct horse")
    certificate = x509.load_pem_x509_certificate(made["client_crt"].encode())
    assert _public(key.public_key()) == _public(certificate.public_key())
    with pytest.raises(ValueError, match=r".+"):
        load_pem_private_key(made["client_key"].encode(), b"wrong")
    folder = download("sealed", pk8=True, **{"pass": "correct horse"})
    load_der_private_key((folder / "client.key.pk8").read_bytes(), b"correct horse")


def test_issuing_takes_its_time(sandbox: Sandbox, api: Client) -> None:
    sandbox.issuing_delay_s = 0.5
    answer = api("POST", _PATH, json={})
    assert answer.elapsed >= timedelta(seconds=0.5)


def _readme(answer: requests.Response) -> str:
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        return archive.read("README.txt").decode()


def _public(key: object) -> bytes:
    assert isinstance(key, rsa.RSAPublicKey)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
