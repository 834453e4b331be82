"""The same key in every form, and certificates in the order that the most modest reader needs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pki
import pytest
from cryptography.hazmat.primitives.serialization import load_der_private_key, load_pem_private_key, pkcs12

from carto_direct_sql.core.certificates.errors import BundleUnreadable
from carto_direct_sql.core.exports.key_forms import PKCS12_ALIAS, content_of, new_password
from carto_direct_sql.core.exports.target import Part
from carto_direct_sql.core.postgres.connection import Credentials
from carto_direct_sql.core.secret import Secret

PASSWORD = Secret("open sesame")


def credentials(*authorities: bytes) -> Credentials:
    own = Secret(pki.pem(pki.rsa_key("alice")).decode())
    return Credentials(pki.pem(pki.alice()), own, Secret("token"), authorities)


@pytest.mark.parametrize(
    ("part", "head", "load"),
    [
        (Part.RSA_PEM, b"-----BEGIN RSA PRIVATE KEY-----", load_pem_private_key),
        (Part.PKCS8_PEM, b"-----BEGIN PRIVATE KEY-----", load_pem_private_key),
        (Part.PKCS8_DER, b"\x30\x82", load_der_private_key),
    ],
)
def test_each_form_is_what_its_name_says_and_holds_the_same_key(part, head, load):
    content = content_of(part, credentials(), PASSWORD)
    assert content.startswith(head)
    assert load(content, None).private_numbers() == pki.rsa_key("alice").private_numbers()


def test_a_pkcs12_file_has_key_and_certificate_under_the_alias_that_java_looks_for():
    content = content_of(Part.PKCS12, credentials(), PASSWORD)
    found = pkcs12.load_pkcs12(content, b"open sesame")
    assert found.key.private_numbers() == pki.rsa_key("alice").private_numbers()
    assert found.cert.certificate == pki.alice()
    assert found.cert.friendly_name == PKCS12_ALIAS == b"user"
    with pytest.raises(ValueError, match="password"):
        pkcs12.load_pkcs12(content, b"another")


def test_openssl_reads_the_pkcs12_file_without_its_old_algorithms(tmp_path: Path):
    file = tmp_path / "client.p12"
    file.write_bytes(content_of(Part.PKCS12, credentials(), PASSWORD))
    command = ["openssl", "pkcs12", "-in", file, "-passin", "pass:open sesame", "-info", "-nokeys"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "AES-256" in done.stderr


def test_passwords_differ_and_need_no_quoting_anywhere():
    made = {new_password().reveal() for _ in range(50)}
    assert len(made) == 50
    assert all(password.isalnum() and len(password) == 32 for password in made)


def test_a_root_comes_before_what_it_signed_and_nothing_comes_twice():
    root = pki.server_ca()
    intermediate = pki.certificate("Server CA 2", pki.rsa_key("other"), root, pki.rsa_key("server ca"), ca=True)
    chain = pki.pem(intermediate) + pki.pem(root)
    content = content_of(Part.AUTHORITIES, credentials(chain, pki.pem(root)), PASSWORD)
    assert content == pki.pem(root) + pki.pem(intermediate)


def test_a_key_that_cannot_be_read_is_named_and_not_shown():
    spoiled = Credentials(pki.pem(pki.alice()), Secret("-----BEGIN NONSENSE-----"), Secret("token"))
    with pytest.raises(BundleUnreadable) as raised:
        content_of(Part.RSA_PEM, spoiled, PASSWORD)
    assert "NONSENSE" not in f"{raised.value}{raised.value.detail}"
