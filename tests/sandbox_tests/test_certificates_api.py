"""Certificates: made by the server, given once, listed, revoked."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
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


@pytest.mark.parametrize(("validity", "status"), [(1, 201), (365, 201), ("", 201), (366, 422), (0, 422), ("x", 422)])
def test_validity_is_in_days_and_at_most_a_year(api: Client, validity: object, status: int) -> None:
    assert api("POST", _PATH, json={"validity": validity}).status_code == status


def test_validity_is_the_certificates(api: Client) -> None:
    made = api("POST", _PATH, json={"validity": 10}).json()
    certificate = x509.load_pem_x509_certificate(made["client_crt"].encode())
    left = certificate.not_valid_after - datetime.now(timezone.utc).replace(tzinfo=None)
    assert timedelta(days=9) < left <= timedelta(days=10)


def test_pk8_comes_in_the_zip_only(api: Client, account: Account) -> None:
    assert api("POST", _PATH, json={"pk8": True}).status_code == 422
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
    assert re.search(rf"psql .*host=localhost port={sandbox.home.database_port} user={account.user}", readme)


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


def _public(key: object) -> bytes:
    assert isinstance(key, rsa.RSAPublicKey)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
