"""A bundle is read in every form in which people keep it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pki
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, x25519
from cryptography.hazmat.primitives.serialization import PrivateFormat

from carto_direct_sql.core.certificates.bundle import fingerprint_of
from carto_direct_sql.core.certificates.errors import (
    AuthorityUnusable,
    BundleTooLarge,
    BundleUnreadable,
    ClientCertificateAbsent,
    ContentInPlaceOfPath,
    FilesNotFound,
    KeyMismatch,
    KeyUnsupported,
    PassphraseNeeded,
    PassphraseWrong,
    PrivateKeyAbsent,
)
from carto_direct_sql.core.certificates.reader import read_bundle, read_bundle_path, read_server_files
from carto_direct_sql.core.secret import Secret

SESAME = b"open sesame"
RIGHT, WRONG = Secret(SESAME.decode()), Secret("open barley")


def is_alices(bundle, authorities=1, host="dbconn.carto.com"):
    assert bundle.certificate == pki.pem(pki.alice())
    assert bundle.key.reveal().encode() == pki.pem(pki.rsa_key("alice"))
    assert bundle.key_algorithm == "RSA"
    assert bundle.authorities == (pki.pem(pki.server_ca()),) * authorities
    assert (bundle.host, bundle.port) == (host, 5432 if host else None)
    assert bundle.facts.common_name == "alice"
    assert bundle.facts.fingerprint == fingerprint_of(bundle.certificate)
    assert (bundle.facts.not_before, bundle.facts.not_after) == (pki.NOW - pki.DAY, pki.NOW + 364 * pki.DAY)
    return True


@pytest.fixture
def folder(tmp_path):
    """A factory of folders that hold the given files."""

    def fill(files):
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
        return tmp_path

    return fill


def test_cartos_zip_is_read():
    assert is_alices(read_bundle(pki.zipped(pki.carto_files()), "alice.zip"))


@pytest.mark.parametrize(
    "rename", [str.upper, str.title, "alice/{}".format, "a\\b\\{}".format, "../../{}".format, "/{}".format]
)
def test_case_folders_and_wicked_paths_in_the_zip_do_not_matter(rename):
    files = {rename(name): content for name, content in pki.carto_files().items()}
    assert is_alices(read_bundle(pki.zipped(files), "alice.zip"))


def test_what_macos_adds_to_a_zip_does_not_matter():
    files = pki.carto_files()
    twins = {f"__MACOSX/._{name}": b"\x00\x05\x16\x07" for name in files}
    assert is_alices(read_bundle(pki.zipped({**twins, **files, ".DS_Store": b"\x00"}), "alice.zip"))


def test_a_zip_without_the_servers_authority_or_readme_is_read():
    bundle = read_bundle(pki.zipped(pki.carto_files(server_ca=None, readme=None, pk8=None)), "alice.zip")
    assert is_alices(bundle, authorities=0, host=None)


def test_an_empty_part_is_as_good_as_none():
    assert is_alices(read_bundle(pki.zipped(pki.carto_files(server_ca=b"", pk8=b"")), "alice.zip"), authorities=0)


def test_der_files_are_read():
    files = pki.carto_files(client_key=None, client_crt=pki.der(pki.alice()), server_ca=pki.der(pki.server_ca()))
    assert is_alices(read_bundle(pki.zipped(files), "alice.zip"))


def test_a_chain_of_authorities_stays_a_chain():
    root = pki.server_ca()
    middle = pki.certificate("Middle CA", pki.rsa_key("middle"), root, pki.rsa_key("server ca"), ca=True)
    chain = pki.pem(middle) + b"\n# root\r\n" + pki.pem(root).replace(b"\n", b"\r\n") + pki.pem(root)
    bundle = read_bundle(pki.zipped(pki.carto_files(server_ca=chain)), "alice.zip")
    assert bundle.authorities == (pki.pem(middle), pki.pem(root))


def test_one_pem_file_with_all_parts_is_read():
    text = pki.pem(pki.rsa_key("alice")) + b"Bag Attributes\n" + pki.pem(pki.server_ca()) + pki.pem(pki.alice())
    assert is_alices(read_bundle(text, "alice.pem"), host=None)


def test_a_clients_chain_is_not_trusted_as_the_servers_authority():
    client_ca = pki.certificate("Client CA", pki.rsa_key("client ca"), ca=True)
    files = pki.carto_files(client_crt=pki.pem(pki.alice()) + pki.pem(client_ca), server_ca=None)
    assert is_alices(read_bundle(pki.zipped(files), "alice.zip"), authorities=0)


@pytest.mark.parametrize("passphrase", [None, SESAME])
def test_pkcs12_is_read(passphrase):
    data = pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()], passphrase)
    assert is_alices(read_bundle(data, "alice.p12", RIGHT if passphrase else None), host=None)


def test_pkcs12_beside_a_readme_in_a_zip_is_read():
    files = {"alice.pfx": pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()]), "readme.txt": pki.README}
    assert is_alices(read_bundle(pki.zipped(files), "alice.zip"))


ENCRYPTED = {
    "traditional PEM": lambda: pki.zipped(pki.carto_files(client_key=pki.pem(pki.rsa_key("alice"), SESAME), pk8=None)),
    "PKCS 8 PEM": lambda: pki.zipped(
        pki.carto_files(client_key=pki.pem(pki.rsa_key("alice"), SESAME, PrivateFormat.PKCS8), pk8=None)
    ),
    "PKCS 8 DER": lambda: pki.zipped(pki.carto_files(client_key=None, pk8=pki.der(pki.rsa_key("alice"), SESAME))),
    "PKCS 12": lambda: pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()], SESAME),
}


@pytest.mark.parametrize("data", ENCRYPTED.values(), ids=ENCRYPTED)
def test_a_protected_key_asks_for_its_passphrase_and_opens_with_it(data):
    with pytest.raises(PassphraseNeeded):
        read_bundle(data(), "alice.zip")
    with pytest.raises(PassphraseNeeded):
        read_bundle(data(), "alice.zip", Secret(""))
    with pytest.raises(PassphraseWrong) as wrong:
        read_bundle(data(), "alice.zip", WRONG)
    assert "barley" not in wrong.value.detail + str(wrong.value)
    bundle = read_bundle(data(), "alice.zip", RIGHT)
    assert is_alices(bundle, host=bundle.host)


def test_a_passphrase_that_is_not_needed_does_no_harm():
    assert is_alices(read_bundle(pki.zipped(pki.carto_files()), "alice.zip", RIGHT))


def test_an_open_twin_of_a_protected_key_spares_the_question():
    assert is_alices(
        read_bundle(pki.zipped(pki.carto_files(client_key=pki.pem(pki.rsa_key("alice"), SESAME))), "a.zip")
    )


@pytest.mark.parametrize("passphrase", ["x" * 2000, "\ud800", "\x00"])
def test_an_impossible_passphrase_is_a_wrong_one(passphrase):
    for data in (ENCRYPTED["traditional PEM"](), ENCRYPTED["PKCS 8 DER"](), ENCRYPTED["PKCS 12"]()):
        with pytest.raises(PassphraseWrong):
            read_bundle(data, "alice.zip", Secret(passphrase))


def test_an_unpacked_folder_is_read_whatever_else_it_holds(folder):
    path = folder({**pki.carto_files(), "big.pem": b"x" * 2_000_000, "photo.jpg": b"\xff\xd8", "notes.txt": b"hello"})
    (path / "client.crt.d").mkdir()
    assert is_alices(read_bundle_path(path))


@pytest.mark.parametrize("chosen", ["client.crt", "client.key", "client.key.pk8", "server_ca.pem", "README.txt"])
def test_any_file_of_the_unpacked_folder_leads_to_its_neighbours(folder, chosen):
    bundle = read_bundle_path(folder(pki.carto_files()) / chosen)
    assert is_alices(bundle)


def test_the_chosen_certificate_goes_before_another_beside_it(folder):
    path = folder({**pki.carto_files(), "bob.crt": pki.pem(pki.bob()), "bob.key": pki.pem(pki.rsa_key("bob"))})
    assert read_bundle_path(path / "bob.crt").facts.common_name == "bob"
    assert read_bundle_path(path / "bob.key").facts.common_name == "bob"
    assert read_bundle_path(path / "client.crt").facts.common_name == "alice"
    assert read_bundle_path(path).facts.common_name == "alice"


def test_a_zip_or_pkcs12_file_is_read_from_disk_and_by_itself(folder):
    path = folder({"alice.zip": pki.zipped(pki.carto_files()), "alice.p12": pki.p12(pki.rsa_key("alice"), pki.alice())})
    assert is_alices(read_bundle_path(path / "alice.zip"))
    assert is_alices(read_bundle_path(path / "alice.p12"), authorities=0, host=None)
    (path / "half.zip").write_bytes(pki.zipped(pki.carto_files(client_key=None, pk8=None)))
    (path / "client.key").write_bytes(pki.pem(pki.rsa_key("alice")))
    with pytest.raises(PrivateKeyAbsent):
        read_bundle_path(path / "half.zip")


def test_names_of_other_servers_bundles_are_understood(folder):
    key, client, ca = pki.pem(pki.rsa_key("alice")), pki.pem(pki.alice()), pki.pem(pki.server_ca())
    assert is_alices(
        read_bundle(pki.zipped({"client-key.pem": key, "client-cert.pem": client, "server-ca.pem": ca}), "g"), host=None
    )
    assert is_alices(
        read_bundle(pki.zipped({"postgresql.key": key, "postgresql.crt": client, "root.crt": ca}), "p"), host=None
    )


@pytest.mark.parametrize(
    ("spoilt", "kind"),
    [
        ({"client_key": None, "pk8": None}, PrivateKeyAbsent),
        ({"client_crt": None}, ClientCertificateAbsent),
        ({"client_crt": b""}, ClientCertificateAbsent),
    ],
)
def test_a_missing_part_is_named(spoilt, kind):
    with pytest.raises(kind) as absent:
        read_bundle(pki.zipped(pki.carto_files(**spoilt)), "alice.zip")
    assert absent.value.facts == {"place": "alice.zip"}


def test_a_key_of_another_certificate_is_refused():
    with pytest.raises(KeyMismatch):
        read_bundle(pki.zipped(pki.carto_files(client_key=pki.pem(pki.rsa_key("bob")), pk8=None)), "alice.zip")


def test_a_key_that_fits_is_found_beside_one_that_does_not():
    assert is_alices(read_bundle(pki.zipped(pki.carto_files(client_key=pki.pem(pki.rsa_key("bob")))), "alice.zip"))


def test_pkcs12_whose_key_is_anothers_is_refused():
    # serialize refuses to write such a file, so the certificates differ in one that holds none of the key's own.
    files = {"client.key": pki.pem(pki.rsa_key("alice")), "client.crt": pki.pem(pki.bob())}
    with pytest.raises(KeyMismatch):
        read_bundle(pki.zipped(files), "alice.zip")


def test_a_damaged_pem_key_gives_way_to_its_whole_twin():
    assert is_alices(
        read_bundle(pki.zipped(pki.carto_files(client_key=b"-----BEGIN RSA PRIVATE KEY-----\n")), "alice.zip")
    )


@pytest.mark.parametrize(
    "spoilt",
    [
        {"client_key": b"-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n", "pk8": None},
        {"client_key": b"-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----\n", "pk8": b"\x30\x03"},
        {"client_key": None, "pk8": b"garbage"},
        {
            "client_key": b"-----BEGIN RSA PRIVATE KEY-----\n" + b"A" * 9000 + b"\n-----END RSA PRIVATE KEY-----\n",
            "pk8": None,
        },
    ],
)
def test_a_damaged_key_is_unreadable(spoilt):
    with pytest.raises(BundleUnreadable):
        read_bundle(pki.zipped(pki.carto_files(**spoilt)), "alice.zip")


@pytest.mark.parametrize(
    "content",
    [b"not a certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", b"\x30\x03\x02\x01"],
)
def test_a_server_authority_that_cannot_be_read_is_named(content):
    with pytest.raises(AuthorityUnusable) as unusable:
        read_bundle(pki.zipped(pki.carto_files(server_ca=content)), "alice.zip")
    assert unusable.value.facts["name"] == "server_ca.pem"
    assert unusable.value.text()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"PK\x03\x04",
        b"PK\x05\x06" + b"\x00" * 18,
        b"hello",
        b"<html>",
        b"-----BEGIN CERTIFICATE-----",
        b"\x30\x82",
        b"\x00" * 100,
    ],
)
def test_what_holds_no_certificate_is_unreadable(data):
    with pytest.raises(BundleUnreadable):
        read_bundle(data, "alice.zip")


def test_an_elliptic_curve_key_is_read_and_marked():
    key = ec.generate_private_key(ec.SECP256R1())
    bundle = read_bundle(pki.pem(key) + pki.pem(pki.certificate("alice", key)), "alice.pem")
    assert bundle.key_algorithm == "EC"
    assert bundle.key.reveal().startswith("-----BEGIN EC PRIVATE KEY-----")


@pytest.mark.parametrize("kind", [ed25519.Ed25519PrivateKey, ed448.Ed448PrivateKey])
def test_an_edwards_curve_key_is_read_and_marked(kind):
    key = kind.generate()
    issued = pki.certificate("alice", key, pki.server_ca(), pki.rsa_key("server ca"))
    bundle = read_bundle(pki.pem(key, form=PrivateFormat.PKCS8) + pki.pem(issued), "alice.pem")
    assert bundle.key_algorithm == kind.__name__.replace("PrivateKey", "")
    assert bundle.key.reveal().startswith("-----BEGIN PRIVATE KEY-----")


def test_a_key_of_a_kind_that_nobody_signs_in_with_is_named():
    text = pki.pem(x25519.X25519PrivateKey.generate(), form=PrivateFormat.PKCS8) + pki.pem(pki.alice())
    with pytest.raises(KeyUnsupported) as unsupported:
        read_bundle(text, "alice.pem")
    assert "X25519" in str(unsupported.value)


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "mkfifo"), reason="no named pipes")
def test_paths_that_are_no_files_are_unreadable_and_nothing_hangs(tmp_path):
    os.mkfifo(tmp_path / "client.crt")
    for path in (tmp_path / "missing.zip", tmp_path / "client.crt", tmp_path, tmp_path / ("x" * 5000)):
        with pytest.raises(BundleUnreadable):
            read_bundle_path(path)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        (pki.pem(pki.rsa_key("alice")).decode(), ContentInPlaceOfPath),
        (pki.pem(pki.rsa_key("alice")).decode().replace("\n", " "), ContentInPlaceOfPath),
        ("postgresql://alice:sesame@db", FilesNotFound),
        ("sesame" * 900, FilesNotFound),
        ("\0sesame", FilesNotFound),
    ],
)
def test_what_is_no_path_is_not_repeated_for_it_may_be_a_secret(typed, error):
    for read in (read_bundle_path, read_server_files):
        with pytest.raises(error) as refused:
            read(Path(typed))
        said = str(refused.value) + refused.value.detail
        assert not {word for word in re.findall(r"\w{4,}", typed) if word in said} - {"file"}


def test_a_file_that_is_far_too_large_is_refused_without_reading_it(tmp_path):
    with (tmp_path / "film.zip").open("wb") as film:
        film.truncate(10_000_000_000)
    with pytest.raises(BundleTooLarge):
        read_bundle_path(tmp_path / "film.zip")
    with pytest.raises(BundleTooLarge):
        read_bundle(b"PK" + b"\x00" * 2_000_000, "film.zip")
