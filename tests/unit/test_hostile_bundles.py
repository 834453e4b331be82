"""Whatever a file holds, only our errors come out, soon and in little memory."""

from __future__ import annotations

import io
import json
import struct
import time
import tracemalloc
import zipfile

import pki
import pytest
from cryptography.hazmat.primitives.serialization import PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from carto_direct_sql.core.certificates import identity
from carto_direct_sql.core.certificates.checks import check_bundle
from carto_direct_sql.core.certificates.errors import BundleError, BundleTooLarge, BundleUnreadable, PassphraseWrong
from carto_direct_sql.core.certificates.reader import read_bundle, read_server_files
from carto_direct_sql.core.certificates.work_factors import MOST_ROUNDS, rounds_of
from carto_direct_sql.core.secret import Secret

SESAME = b"open sesame"
LITTLE_MEMORY = 16_000_000
SOON_S = 60.0


def is_affordable(der):
    return rounds_of(der) <= MOST_ROUNDS


def refusal(data, passphrase=None):
    """The error that comes out, if any; any other than ours fails the test, and so does waste of time or memory."""
    tracemalloc.start()
    began = time.monotonic()
    try:
        check_bundle(read_bundle(data, "x.zip", passphrase), "alice", pki.NOW)
    except BundleError as error:
        assert error.text()
        return error
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < LITTLE_MEMORY
        assert time.monotonic() - began < SOON_S
    return None


def bomb(size, **files):
    return pki.zipped({"client.crt": b"\x00" * size, **files})


def lying(data, size):
    """The ZIP with a smaller size in its directory than its files have."""
    place = data.index(b"PK\x01\x02") + 24
    return data[:place] + struct.pack("<I", size) + data[place + 4 :]


@pytest.mark.parametrize(
    "data",
    [
        lambda: bomb(300_000_000),
        lambda: pki.zipped({f"{number}.crt": b"\x00" * 100_000 for number in range(20)}),
        lambda: pki.zipped({f"{number}.crt": b"" for number in range(5_000)}),
    ],
    ids=["one file", "many files together", "many names"],
)
def test_a_zip_bomb_is_too_large(data):
    assert isinstance(refusal(data()), BundleTooLarge)


def test_a_zip_bomb_that_lies_about_its_size_is_refused_in_little_memory():
    assert isinstance(refusal(lying(bomb(300_000_000), 100)), BundleError)


def test_a_zip_inside_a_zip_is_opened_within_the_same_limits_and_none_in_that():
    assert isinstance(refusal(pki.zipped({"client.crt": bomb(100_000_000)})), BundleTooLarge)
    deepest = pki.zipped(pki.carto_files())
    assert isinstance(refusal(pki.zipped({"a.zip": pki.zipped({"b.zip": deepest})})), BundleUnreadable)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_zips_of_ours_never_use_are_refused(method):
    assert isinstance(refusal(pki.zipped(pki.carto_files(), method)), BundleUnreadable)


def test_an_encrypted_zip_is_unreadable():
    data = bytearray(pki.zipped(pki.carto_files()))
    directory = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[directory + 8] |= 1
    assert isinstance(refusal(bytes(data)), BundleUnreadable)


def test_a_symbolic_link_in_a_zip_is_only_bytes():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("client.key")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/ssl/private/secret.key")
        archive.writestr("client.crt", pki.pem(pki.alice()))
    assert isinstance(refusal(buffer.getvalue()), BundleError)


@pytest.mark.parametrize(
    "text",
    [
        b"-----BEGIN CERTIFICATE-----" * 35_000,
        b"-----BEGIN " * 90_000,
        b"-----BEGIN X-----\n-----END X-----\n" * 10_000,
        b"-----BEGIN RSA PRIVATE KEY-----\n:\n-----END RSA PRIVATE KEY-----" * 15_000,
        b"\x30\x80" * 499_999,
        b"-----BEGIN RSA PRIVATE KEY-----\n" + b"a:\n" * 250_000 + b"-----END RSA PRIVATE KEY-----\n",
        b"-----BEGIN CERTIFICATE-----\\n" + b"A\\n" * 300_000 + b"-----END CERTIFICATE-----\\n",
        "".join(f"-----BEGIN {number}-----" for number in range(40_000)).encode(),
        ("-----BEGIN CERTIFICATE-----" * 15_000).encode("utf-16"),
        b'{"a":' * 150_000,
        b'["-----BEGIN CERTIFICATE-----", ' * 20_000,
        b"[" + b"9" * 900_000 + b"]",
        b"\x30\x80\x02\x01\x03\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01" + b"\x24\x80\x04\x00" * 200_000,
    ],
)
def test_text_made_to_stall_does_not(text):
    assert refusal(text)


def test_many_certificates_are_read_soon():
    files = pki.carto_files(
        client_crt=pki.pem(pki.bob()) * 300 + pki.pem(pki.alice()), server_ca=pki.pem(pki.server_ca()) * 300
    )
    assert refusal(pki.zipped(files)) is None


def test_a_long_chain_of_authorities_is_followed_soon():
    key = pki.rsa_key("server ca")
    chain = [pki.certificate("CA 0", key, ca=True)]
    for number in range(1, 300):
        chain.append(pki.certificate(f"CA {number}", key, chain[-1], key, ca=True))
    files = pki.carto_files(server_ca=pki.pem(chain[-1]))
    files["others.pem"] = b"".join(map(pki.pem, chain))
    assert refusal(pki.zipped(files)) is None
    twins = pki.carto_files(server_ca=b"".join(pki.pem(pki.certificate("CA", key, ca=True)) for _ in range(300)))
    assert refusal(pki.zipped(twins)) is None


def test_passphrases_are_tried_on_a_few_keys_only(monkeypatch):
    tried = []

    def refuse(data, name, passphrase):
        tried.append(data)
        raise PassphraseWrong(name=name)

    monkeypatch.setattr(identity, "open_key", refuse)
    slow = encrypted_key(sequence(PBKDF2, sequence(SALT, integer(1_000_000))))
    files = {f"{number}.key": slow for number in range(60)}
    assert isinstance(refusal(pki.zipped({**files, "client.crt": pki.pem(pki.alice())}), Secret("x")), PassphraseWrong)
    assert 1 <= len(tried) <= 5


def integer(value):
    content = value.to_bytes(value.bit_length() // 8 + 1, "big")
    return bytes([2, len(content)]) + content


def sequence(*parts):
    content = b"".join(parts)
    length = len(content)
    return b"\x30" + (bytes([length]) if length < 128 else b"\x82" + length.to_bytes(2, "big")) + content


SALT = b"\x04\x08saltsalt"
PBES2, PBKDF2, SCRYPT = (
    bytes.fromhex(text) for text in ("06092a864886f70d01050d", "06092a864886f70d01050c", "06092b06010401da47040b")
)
AES = sequence(bytes.fromhex("060960864801650304012a"), b"\x04\x10" + b"v" * 16)


def encrypted_key(derivation):
    return sequence(sequence(PBES2, sequence(derivation, AES)), b"\x04\x40" + b"c" * 64)


def test_a_key_that_asks_for_years_of_work_is_refused_at_once():
    for derivation in (
        sequence(PBKDF2, sequence(SALT, integer(2**31 - 1))),
        sequence(PBKDF2, sequence(SALT, integer(2**31 - 1), integer(32))),
        sequence(SCRYPT, sequence(SALT, integer(2**14), integer(8), integer(2**20))),
        sequence(SCRYPT, sequence(SALT, integer(2**20), integer(2**10), integer(1), integer(32))),
    ):
        key = encrypted_key(derivation)
        assert not is_affordable(key)
        files = pki.carto_files(client_key=None, pk8=key)
        assert isinstance(refusal(pki.zipped(files), Secret("x")), BundleUnreadable)


def test_usual_work_is_done():
    for derivation in (
        sequence(PBKDF2, sequence(SALT, integer(600_000), integer(32))),
        sequence(SCRYPT, sequence(SALT, integer(2**14), integer(8), integer(1))),
    ):
        assert is_affordable(encrypted_key(derivation))
    for key in ("alice", "bob"):
        assert is_affordable(pki.der(pki.rsa_key(key))) and is_affordable(pki.der(pki.rsa_key(key), SESAME))
        assert is_affordable(pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()], SESAME))


def test_pkcs12_that_asks_for_years_of_work_is_refused_at_once():
    pkcs7_data = bytes.fromhex("06092a864886f70d010701")
    mac = sequence(sequence(AES, b"\x04\x20" + b"d" * 32), SALT, integer(2**31 - 1))
    data = sequence(integer(3), sequence(pkcs7_data, b"\xa0\x04\x04\x02\x30\x00"), mac)
    refused = refusal(data, Secret(SESAME.decode()))
    assert isinstance(refused, BundleUnreadable)
    assert "too long" in refused.detail


def test_work_is_found_wherever_it_hides():
    slow = sequence(SALT, integer(2**31))
    assert not is_affordable(b"\x30\x80" + SALT + integer(2**31) + b"\x00\x00")
    assert not is_affordable(b"\x04" + bytes([len(slow)]) + slow)
    assert not is_affordable(sequence(b"\x24\x80" + SALT + b"\x00\x00", integer(2**31)))
    assert not is_affordable(sequence(*[sequence(SALT, integer(2_000_000))] * 3))


def valid_inputs():
    key, client = pki.rsa_key("alice"), pki.alice()
    return [
        pki.zipped(pki.carto_files()),
        pki.zipped(pki.carto_files(), zipfile.ZIP_STORED),
        pki.pem(key) + pki.pem(client) + pki.pem(pki.server_ca()),
        pki.pem(key, SESAME) + pki.pem(client),
        pki.pem(key, SESAME, PrivateFormat.PKCS8) + pki.pem(client),
        pki.p12(key, client, [pki.server_ca()], SESAME),
        pki.p12(key, client, [pki.server_ca()]),
        pki.der(client),
    ]


edits = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=4), st.integers(0, 4)), max_size=4)
passphrases = st.sampled_from([None, Secret(SESAME.decode()), Secret("x")])


@given(st.integers(0, 7), edits, st.floats(0, 1), passphrases)
def test_a_damaged_bundle_ends_in_our_errors(which, changes, keep, passphrase):
    data = valid_inputs()[which]
    for place, new, removed in changes:
        at = int(place * len(data))
        data = data[:at] + new + data[at + removed :]
    refusal(data[: int(len(data) * keep)] if keep < 0.5 else data, passphrase)


der_pieces = st.recursive(
    st.binary(max_size=6).map(lambda content: b"\x04" + bytes([len(content)]) + content)
    | st.integers(0, 2**40).map(integer),
    lambda inner: st.lists(inner, max_size=4).map(lambda parts: sequence(*parts)),
    max_leaves=12,
)
contents = (
    st.binary(max_size=80)
    | der_pieces
    | st.sampled_from([b"", pki.README, b"-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----"])
    | st.recursive(
        st.none() | st.text(max_size=5) | st.sampled_from([pki.pem(pki.alice()).decode(), "-----BEGIN "]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
        max_leaves=5,
    ).map(lambda content: json.dumps(content).encode())
    | st.builds(
        lambda text, encoding: text.encode(encoding, "replace"),
        st.text(max_size=20) | st.sampled_from([pki.pem(pki.alice()).decode(), pki.pem(pki.rsa_key("alice")).decode()]),
        st.sampled_from(["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"]),
    )
    | st.builds(lambda kind: pki.pem(pki.alice()) if kind else pki.pem(pki.rsa_key("alice")), st.booleans())
)
file_names = st.sampled_from(
    [
        "client.crt",
        "client.key",
        "client.key.pk8",
        "server_ca.pem",
        "README.txt",
        "x/client.pem",
        "root.crt",
        "ca.srl",
        "answer.json",
        "a.p12",
        "",
        "..",
        "/",
    ]
) | st.text(max_size=8)


@given(st.dictionaries(file_names, contents, max_size=6), passphrases)
def test_any_files_in_a_zip_are_a_bundle_or_our_error(files, passphrase):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.encode("utf-8", "replace").decode().partition("\0")[0] or "-", content)
    refusal(buffer.getvalue(), passphrase)


@given(
    st.dictionaries(file_names, contents, max_size=6), st.integers(0, 6), passphrases, st.sampled_from(["", "alice"])
)
def test_any_files_in_a_folder_are_a_bundle_or_our_error(tmp_path_factory, files, chosen, passphrase, user):
    folder = tmp_path_factory.mktemp("bundle")
    for name, content in files.items():
        path = folder / (name.encode("utf-8", "replace").decode().replace("\0", "").replace("/", "_") or "-")
        if not path.is_dir():
            path.write_bytes(content)
    paths = sorted(folder.iterdir())
    try:
        read_server_files(paths[chosen] if chosen < len(paths) else folder, passphrase, user)
    except BundleError as error:
        assert error.text()


@given(
    st.binary(max_size=300) | der_pieces | st.binary(max_size=100).map(lambda tail: b"PK\x03\x04" + tail), passphrases
)
def test_any_bytes_are_a_bundle_or_our_error(data, passphrase):
    refusal(data, passphrase)
