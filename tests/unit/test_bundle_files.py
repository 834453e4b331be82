"""What a file is shows in its content: people call their files as they like, and keep them among others."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pki
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs7
from cryptography.x509.oid import ExtendedKeyUsageOID

from carto_direct_sql.core.certificates.bundle import (
    FILE_PATTERNS,
    AuthorityBundle,
    CertificateBundle,
    CertificateFiles,
)
from carto_direct_sql.core.certificates.checks import check_bundle
from carto_direct_sql.core.certificates.errors import (
    BundleUnreadable,
    CertificateNotInFile,
    ClientCertificateAbsent,
    FileForbidden,
    IntegrityCheckMissing,
    KeyUnreadable,
    PassphraseNeeded,
    PassphraseWrong,
    PrivateKeyAbsent,
    PrivateKeyAbsentBeside,
    SeveralCertificates,
)
from carto_direct_sql.core.certificates.reader import (
    read_bundle,
    read_bundle_path,
    read_certificate_files,
    read_server_files,
)
from carto_direct_sql.core.secret import Secret

KEY, CLIENT, CA = pki.pem(pki.rsa_key("alice")), pki.pem(pki.alice()), pki.pem(pki.server_ca())
BOBS_KEY, BOB = pki.pem(pki.rsa_key("bob")), pki.pem(pki.bob())
CLIENT_CA = pki.certificate("Client CA", pki.rsa_key("client ca"), ca=True)
SERVER_KEY = pki.rsa_key("server")
SERVER = pki.certificate("map-server", SERVER_KEY, pki.server_ca(), pki.rsa_key("server ca"))
SESAME = b"open sesame "


@pytest.fixture(params=["zip", "folder"])
def read(request, tmp_path):
    """Read these files from a ZIP, and unpacked."""

    def from_zip(files, **wishes):
        return read_bundle(pki.zipped(files), "alice.zip", **wishes)

    def from_folder(files, **wishes):
        filled(tmp_path, files)
        return read_bundle_path(tmp_path, **wishes)

    return from_zip if request.param == "zip" else from_folder


def filled(folder, files):
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def is_alices(bundle, authorities=(CA,)):
    assert isinstance(bundle, CertificateBundle)
    assert (bundle.certificate, bundle.key.reveal().encode()) == (CLIENT, KEY)
    assert bundle.authorities == authorities
    return True


# Authorities --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "CompanyRootCA.crt",
        "myCA.pem",
        "global-bundle.pem",
        "isrgrootx1.pem",
        "ca.cert",
        "server_ca.pem",
        "Zertifizierungsstelle.cer",
        "AmazonRootCA1.pem",
        "bob.crt",
        "server.crt",
        "client-trust.der",
    ],
)
def test_an_authority_is_known_whatever_it_is_called(read, name):
    assert is_alices(read({"client.crt": CLIENT, "client.key": KEY, name: CA}))
    assert is_alices(read({"client.crt": CLIENT, "client.key": KEY, name: pki.der(pki.server_ca())}))


def test_every_authority_of_a_bundle_of_authorities_counts(read):
    other = pki.pem(pki.certificate("Other Root", pki.rsa_key("other"), ca=True))
    text = b"# global bundle\r\n" + CA + b"\n" + other
    assert is_alices(read({"client.crt": CLIENT, "client.key": KEY, "global-bundle.pem": text}), (CA, other))


def test_the_clients_own_authority_is_not_the_servers(read):
    files = {"client.crt": CLIENT, "client.key": KEY, "issuer.pem": pki.pem(CLIENT_CA), "CompanyRootCA.crt": CA}
    assert is_alices(read(files))


def test_one_authority_may_vouch_for_both_sides(read):
    files = {"client.crt": CLIENT, "client.key": KEY, "ca.crt": pki.pem(CLIENT_CA)}
    assert is_alices(read(files), (pki.pem(CLIENT_CA),))


def test_a_server_chain_keeps_the_root_that_it_shares_with_the_client(read):
    root, root_key = pki.certificate("Root", pki.rsa_key("root"), ca=True), pki.rsa_key("root")
    middle = pki.certificate("Server Middle", pki.rsa_key("middle"), root, root_key, ca=True)
    client = pki.pem(pki.certificate("alice", pki.rsa_key("alice"), root, root_key))
    bundle = read({"client.crt": client, "client.key": KEY, "middle.pem": pki.pem(middle), "root.pem": pki.pem(root)})
    assert bundle.authorities == (pki.pem(middle), pki.pem(root))


def test_an_authority_whose_key_lies_beside_it_is_somebody_elses_unless_there_is_no_other(read):
    own = pki.pem(pki.certificate("Own CA", pki.rsa_key("own"), ca=True))
    own_files = {"own.crt": own, "own.key": pki.pem(pki.rsa_key("own"))}
    assert is_alices(read({"client.crt": CLIENT, "client.key": KEY, "company.crt": CA, **own_files}))


def test_an_authority_without_another_counts_though_its_key_lies_beside_it(read):
    files = {"client.crt": CLIENT, "client.key": KEY, "ca.crt": CA, "ca.key": pki.pem(pki.rsa_key("server ca"))}
    assert is_alices(read(files))


def test_cartos_own_name_for_the_authority_goes_before_any_other(read):
    other = pki.pem(pki.certificate("Proxy Root", pki.rsa_key("other"), ca=True))
    assert is_alices(read({**pki.carto_files(), "proxy-root.crt": other}))


# Strangers ----------------------------------------------------------------------------------------------------------

STRANGERS = {
    "ca.srl": b"71E0A7C3\n",
    "root.crl": pki.revocation_list(pki.server_ca(), pki.rsa_key("server ca")),
    "ca.crl": pki.revocation_list(pki.server_ca(), pki.rsa_key("server ca"), Encoding.DER),
    "server.txt": b"the server is in the cellar\n",
    "root.txt": b"",
    "server.crt": pki.pem(SERVER),
    "server_key.old": b"-----BEGIN RSA PRIVATE KEY-----\n",
    "alice.csr": pki.signing_request("alice", pki.rsa_key("alice")),
    "alice.der": pki.signing_request("alice", pki.rsa_key("alice"), Encoding.DER),
    "dh.pem": b"-----BEGIN DH PARAMETERS-----\nMIIB\n-----END DH PARAMETERS-----\n",
    "id_rsa": b"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----\n",
    "half.pem": CLIENT[:200],
    "broken.cer": b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    "zero.pem": b"\x00" * 50,
    "truststore.jks": b"\xfe\xed\xfe\xed\x00\x00\x00\x02",
    "notes.json": b'{"client_key": null}',
}


@pytest.mark.parametrize("name", STRANGERS)
def test_what_is_of_no_use_is_as_good_as_not_there(read, name):
    assert is_alices(read({**pki.carto_files(), name: STRANGERS[name]}))


def test_all_of_that_together_is_as_good_as_not_there(read):
    assert is_alices(read({**STRANGERS, **pki.carto_files()}))


def test_a_folder_full_of_texts_hides_nothing(tmp_path):
    filled(tmp_path, {f"a{number:03}.txt": b"hello" for number in range(70)})
    filled(tmp_path, {f"b{number:03}": b"\x00" for number in range(3_000)})
    began = time.monotonic()
    assert is_alices(read_bundle_path(filled(tmp_path, pki.carto_files())))
    assert time.monotonic() - began < 30


def test_a_text_file_with_a_key_in_it_is_read(tmp_path):
    filled(tmp_path, {f"a{number:03}.txt": b"hello" for number in range(70)})
    filled(tmp_path, {"client.crt.txt": CLIENT, "client.key.txt": KEY, "authority": CA})
    assert is_alices(read_bundle_path(tmp_path))


def test_a_file_that_belongs_to_somebody_else_is_named(tmp_path, monkeypatch):
    filled(tmp_path, {"client.crt": CLIENT, "client.key": KEY})
    opened = Path.open

    def refuse(path, *arguments, **options):
        if path.name == "client.key":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    for path in (tmp_path, tmp_path / "client.crt", tmp_path / "client.key"):
        with pytest.raises(FileForbidden) as forbidden:
            read_bundle_path(path)
        assert "client.key" in str(forbidden.value)
    (tmp_path / "alice.key").write_bytes(KEY)
    assert is_alices(read_bundle_path(tmp_path), ())


# Which certificate --------------------------------------------------------------------------------------------------


def test_files_of_any_name_are_read_when_they_are_chosen(tmp_path):
    files = {"map-server.crt": pki.pem(SERVER), "server.key": pki.pem(SERVER_KEY), **pki.carto_files()}
    filled(tmp_path, files)
    for chosen in ("map-server.crt", "server.key"):
        bundle = read_bundle_path(tmp_path / chosen)
        assert bundle.facts.common_name == "map-server"
        assert bundle.authorities == (CA,)
    assert is_alices(read_bundle_path(tmp_path))


def test_files_called_after_a_server_are_read_alone(read):
    bundle = read({"map-server.crt": pki.pem(SERVER), "server.key": pki.pem(SERVER_KEY)})
    assert bundle.facts.common_name == "map-server"


def test_a_chosen_certificate_without_its_key_is_not_replaced_by_another(tmp_path):
    filled(tmp_path, {**pki.carto_files(), "bob.crt": BOB})
    with pytest.raises(PrivateKeyAbsentBeside) as absent:
        read_bundle_path(tmp_path / "bob.crt")
    assert absent.value.facts == {"name": "bob.crt", "place": str(tmp_path)}


@pytest.mark.parametrize(
    "names",
    [
        ("service.cert", "service.key"),
        ("alice.cer", "rsa_key.p8"),
        ("CERT.PEM", "KEY.PEM"),
        ("tls.crt", "tls.key"),
        ("postgresql.crt", "postgresql.key"),
        ("client-cert.pem", "client-key.pem"),
    ],
)
def test_names_of_other_programs_are_as_good(read, names):
    certificate, key = names
    assert is_alices(read({certificate: CLIENT, key: KEY}), ())


def test_a_key_in_pkcs8_der_is_read_under_its_usual_endings(read):
    for suffix in ("p8", "pk8", "der", "key"):
        assert is_alices(read({"alice.crt": CLIENT, f"rsa_key.{suffix}": pki.der(pki.rsa_key("alice"))}), ())


def test_pkcs12_goes_before_a_key_that_is_not_its_own(read):
    files = {"alice.pfx": pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()]), "client.key": BOBS_KEY}
    assert is_alices(read(files))
    locked = pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()], SESAME)
    with pytest.raises(PassphraseNeeded):
        read({**files, "alice.pfx": locked})
    assert is_alices(read({**files, "alice.pfx": locked}, passphrase=Secret(SESAME.decode())))


def test_no_passphrase_is_asked_for_where_none_is_needed(read):
    locked = pki.p12(pki.rsa_key("bob"), pki.bob(), [], SESAME)
    assert is_alices(read({**pki.carto_files(), "backup.p12": locked}, user="alice"))
    assert is_alices(read({**pki.carto_files(), "backup.p12": locked}))


def test_the_accounts_own_certificate_is_taken_also_if_its_key_is_protected(read):
    files = {"a.crt": BOB, "a.key": BOBS_KEY, "b.crt": CLIENT, "b.key": pki.pem(pki.rsa_key("alice"), SESAME)}
    with pytest.raises(PassphraseNeeded):
        read(files, user="alice")
    assert is_alices(read(files, user="alice", passphrase=Secret(SESAME.decode())), ())
    assert read(files, user="bob").facts.common_name == "bob"


TWO = {"client.alice.crt": CLIENT, "client.alice.key": KEY, "client.bob.crt": BOB, "client.bob.key": BOBS_KEY}


def test_of_two_certificates_the_accounts_own_is_taken(read):
    assert is_alices(read({**TWO, "ca.crt": CA}, user="alice"))
    assert read(TWO, user="bob").facts.common_name == "bob"


def test_two_certificates_that_could_be_meant_are_named_for_the_user_to_choose(read):
    for user in ("", "carol"):
        with pytest.raises(SeveralCertificates) as several:
            read(TWO, user=user)
        assert [one.common_name for one in several.value.candidates] == ["alice", "bob"]
        assert "client.alice.crt (alice), client.bob.crt (bob)" in str(several.value)


@pytest.mark.parametrize("form", ["folder", "ZIP", "authority beside them"])
def test_each_of_two_has_a_path_that_chooses_it(tmp_path, form):
    files = {"Client.Alice.CRT": CLIENT, "client.alice.key": KEY, "bob.crt": BOB, "bob.key": BOBS_KEY, "ca.crt": CA}
    (tmp_path / "both.zip").write_bytes(pki.zipped(files)) if form == "ZIP" else filled(tmp_path, files)
    path = {"folder": tmp_path, "ZIP": tmp_path / "both.zip", "authority beside them": tmp_path / "ca.crt"}[form]
    with pytest.raises(SeveralCertificates) as several:
        read_bundle_path(path)
    candidates = several.value.candidates
    assert sorted(one.common_name for one in candidates) == ["alice", "bob"]
    for one in candidates:
        assert read_bundle_path(Path(one.path)).facts.common_name == one.common_name
        assert one.file in str(several.value)


@pytest.mark.parametrize("place", ["All.pem", "", "both.zip"])
def test_each_of_two_in_one_file_has_a_path_that_chooses_it(tmp_path, place):
    content = CLIENT + KEY + BOB + BOBS_KEY
    if place == "both.zip":
        (tmp_path / place).write_bytes(pki.zipped({"All.pem": content}))
    else:
        (tmp_path / "All.pem").write_bytes(content)
    with pytest.raises(SeveralCertificates, match=r"(?i)all\.pem \(alice\), all\.pem \(bob\)") as several:
        read_bundle_path(tmp_path / place)
    for one in several.value.candidates:
        assert Path(one.path).name == one.common_name
        assert read_bundle_path(Path(one.path)).facts.common_name == one.common_name
    assert read_bundle_path(Path(several.value.candidates[1].path), user="alice").facts.common_name == "bob"


@pytest.mark.parametrize("name", ["", "a/b", "..", "CN with a colon: C"])
def test_one_whose_name_is_no_part_of_a_path_is_called_by_its_fingerprint(tmp_path, name):
    key = pki.rsa_key("odd")
    odd = pki.pem(pki.certificate(name, key, CLIENT_CA, pki.rsa_key("client ca")))
    (tmp_path / "all.pem").write_bytes(CLIENT + KEY + odd + pki.pem(key))
    with pytest.raises(SeveralCertificates) as several:
        read_bundle_path(tmp_path / "all.pem")
    (one,) = (one for one in several.value.candidates if one.common_name == name)
    assert Path(one.path) == tmp_path / "all.pem" / one.fingerprint[:12]
    facts = read_bundle_path(Path(one.path)).facts
    assert (facts.common_name, facts.fingerprint) == (name, one.fingerprint)


def test_of_two_for_the_same_only_the_one_that_lasts_longer_is_offered(tmp_path):
    longer = pki.pem(pki.certificate("bob", pki.rsa_key("bob"), ends=pki.NOW + 900 * pki.DAY))
    (tmp_path / "all.pem").write_bytes(CLIENT + KEY + BOB + longer + BOBS_KEY)
    with pytest.raises(SeveralCertificates) as several:
        read_bundle_path(tmp_path / "all.pem")
    assert [one.common_name for one in several.value.candidates] == ["alice", "bob"]
    assert read_bundle_path(tmp_path / "all.pem" / "bob").facts.not_after.year > 2028


def test_one_of_several_that_a_folder_offered_keeps_the_folders_authority(tmp_path):
    filled(tmp_path, {"all.pem": CLIENT + KEY + BOB + BOBS_KEY, "ca.pem": CA})
    with pytest.raises(SeveralCertificates) as several:
        read_server_files(tmp_path)
    for one in several.value.candidates:
        assert read_server_files(Path(one.path)).authorities == (CA,)


def test_a_name_that_the_file_does_not_hold_is_told(tmp_path):
    (tmp_path / "all.pem").write_bytes(CLIENT + KEY + BOB + BOBS_KEY)
    filled(tmp_path, {"carol.crt": pki.pem(pki.certificate("carol", pki.rsa_key("carol")))})
    with pytest.raises(CertificateNotInFile) as refusal:
        read_server_files(tmp_path / "all.pem" / "carol")
    assert refusal.value.facts == {"name": "all.pem", "wanted": "carol"}


def test_a_named_one_whose_key_is_locked_wants_its_passphrase(tmp_path):
    (tmp_path / "all.pem").write_bytes(CLIENT + KEY + BOB + pki.pem(pki.rsa_key("bob"), SESAME))
    with pytest.raises(PassphraseNeeded):
        read_bundle_path(tmp_path / "all.pem" / "bob")
    assert read_bundle_path(tmp_path / "all.pem" / "bob", Secret(SESAME.decode())).facts.common_name == "bob"


def test_a_named_one_is_taken_although_the_users_own_lies_beside_its_file_and_is_locked(tmp_path):
    (tmp_path / "all.pem").write_bytes(BOB + BOBS_KEY)
    filled(tmp_path, {"alice.pem": CLIENT + pki.pem(pki.rsa_key("alice"), SESAME), "ca.pem": CA})
    assert read_server_files(tmp_path / "all.pem" / "bob", user="alice").facts.common_name == "bob"


def test_a_chosen_one_of_two_is_taken(tmp_path):
    filled(tmp_path, TWO)
    for chosen in ("client.bob.crt", "client.bob.key"):
        assert read_bundle_path(tmp_path / chosen, user="alice").facts.common_name == "bob"


def test_of_two_certificates_of_one_user_the_one_that_lasts_longer_is_taken(read):
    client_ca_key = pki.rsa_key("client ca")
    old = pki.certificate("alice", pki.rsa_key("old"), CLIENT_CA, client_ca_key, ends=pki.NOW + pki.DAY)
    files = {"alice-2025.crt": pki.pem(old), "alice-2025.key": pki.pem(pki.rsa_key("old"))}
    for user in ("alice", ""):
        assert is_alices(read({**files, "alice-2026.crt": CLIENT, "alice-2026.key": KEY}, user=user), ())


def test_an_administrators_folder_gives_the_clients_certificate(read):
    server = pki.certificate(
        "db.example", SERVER_KEY, pki.server_ca(), pki.rsa_key("server ca"), usage=ExtendedKeyUsageOID.SERVER_AUTH
    )
    files = {
        "ca.crt": CA,
        "ca.key": pki.pem(pki.rsa_key("server ca")),
        "server.crt": pki.pem(server),
        "server.key": pki.pem(SERVER_KEY),
        "map.crt": CLIENT,
        "map.key": KEY,
    }
    assert is_alices(read(files))


def test_a_certificate_that_is_its_own_authority_is_a_clients_where_its_key_is_there(read):
    own = pki.pem(pki.certificate("alice", pki.rsa_key("alice"), ca=True))
    bundle = read({"client.crt": own, "client.key": KEY, "server-root.pem": CA})
    assert (bundle.certificate, bundle.authorities) == (own, (CA,))


def test_many_keys_are_tried_in_bounded_time(read):
    small = ec.generate_private_key(ec.SECP256R1())
    others = {
        f"k{number}.key": small.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()) for number in range(40)
    }
    began = time.monotonic()
    assert is_alices(read({**others, "zz.crt": CLIENT, "zz.key": KEY}), ())
    assert time.monotonic() - began < 30


# Forms --------------------------------------------------------------------------------------------------------------


def indented(text):
    return b"    " + text.replace(b"\n", b"\n    ")


def escaped(text):
    return b'"' + text.replace(b"\n", b"\\n") + b'"'


FORMS = {
    "CR": lambda text: text.replace(b"\n", b"\r"),
    "CRLF": lambda text: text.replace(b"\n", b"\r\n"),
    "indented": indented,
    "tabs": lambda text: text.replace(b"\n", b"\n\t"),
    "literal": lambda text: text.replace(b"\n", b"\\n"),
    "literal CRLF": lambda text: text.replace(b"\n", b"\\r\\n"),
    "JSON string": escaped,
    "environment": lambda text: b"PGSSLKEY=" + escaped(text) + b"\n",
    "YAML": lambda text: b"key: |\n" + indented(text),
    "empty lines": lambda text: text.replace(b"\n", b"\n\n"),
    "blanks at the end": lambda text: text.replace(b"\n", b"  \n"),
    "one line": lambda text: text.replace(b"\n", b" "),
    "UTF-8 with mark": lambda text: b"\xef\xbb\xbf" + text,
    "UTF-16": lambda text: text.decode().encode("utf-16"),
    "UTF-16 BE": lambda text: b"\xfe\xff" + text.decode().encode("utf-16-be"),
    "UTF-16 without mark": lambda text: text.decode().encode("utf-16-le"),
    "UTF-16 BE without mark": lambda text: text.decode().encode("utf-16-be"),
    "quoted in a mail": lambda text: text.replace(b"\n", b"\n> "),
    "without width": lambda text: text.replace(b"\n", "\u200b\n\u00a0".encode()),
    "mail": lambda text: b"Dear Alice,\n\nyour key:\n\n" + text + b"\nYours, Bob",
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_pem_is_read_in_whatever_form_it_arrives(form):
    files = pki.carto_files(client_key=form(KEY), client_crt=form(CLIENT), server_ca=form(CA), pk8=None)
    assert is_alices(read_bundle(pki.zipped(files), "alice.zip"))
    assert is_alices(read_bundle(form(KEY + CLIENT + CA), "alice.pem"))


@pytest.mark.parametrize("form", ["CR", "indented", "literal", "UTF-16", "empty lines", "quoted in a mail"])
@pytest.mark.parametrize("kind", [PrivateFormat.TraditionalOpenSSL, PrivateFormat.PKCS8])
def test_a_protected_key_is_opened_in_whatever_form_it_arrives(form, kind):
    key = FORMS[form](pki.pem(pki.rsa_key("alice"), SESAME, kind))
    files = pki.carto_files(client_key=key, pk8=None)
    assert is_alices(read_bundle(pki.zipped(files), "alice.zip", Secret(SESAME.decode())))


@pytest.mark.parametrize("form", ["UTF-8 with mark", "UTF-16", "UTF-16 BE", "UTF-16 without mark"])
def test_a_readme_is_read_in_whatever_form_it_arrives(form):
    bundle = read_bundle(pki.zipped(pki.carto_files(readme=FORMS[form](pki.README))), "alice.zip")
    assert (bundle.host, bundle.port) == ("dbconn.carto.com", 5432)


@pytest.mark.parametrize("damage", [lambda key: key[:900], lambda key: key.replace(b"-----END", b"-----")])
def test_a_damaged_key_is_not_said_to_be_a_missing_certificate(damage, tmp_path):
    filled(tmp_path, {"client.crt": CLIENT, "client.key": damage(KEY)})
    with pytest.raises(KeyUnreadable) as unreadable:
        read_bundle_path(tmp_path)
    assert "private key" in str(unreadable.value)


@pytest.mark.parametrize("encoding", [Encoding.PEM, Encoding.DER])
def test_certificates_in_pkcs7_are_certificates(read, encoding):
    both = pkcs7.serialize_certificates([pki.alice(), pki.server_ca()], encoding)
    assert is_alices(read({"alice.p7b": both, "alice.key": KEY}))
    assert is_alices(read({"alice.crt": CLIENT, "alice.key": KEY, "root.p7b": both}))


def test_a_zip_in_a_zip_or_in_a_folder_is_unpacked(tmp_path):
    packed = pki.zipped(pki.carto_files())
    assert is_alices(read_bundle(pki.zipped({"alice.zip": packed, "notes.zip": b"PK none"}), "mail.zip"))
    filled(tmp_path, {"alice.zip": packed, "letter.txt": b"Dear Alice"})
    assert is_alices(read_bundle_path(tmp_path))
    filled(tmp_path, {"bob.zip": pki.zipped({})})
    with pytest.raises(BundleUnreadable):
        read_bundle_path(tmp_path)


def test_cartos_own_answer_saved_to_a_file_is_read(tmp_path):
    answer = {
        "id": "42",
        "name": "qgis",
        "client_key": KEY.decode(),
        "client_crt": CLIENT.decode(),
        "server_ca": CA.decode(),
        "client_key_pk8": None,
    }
    for text in (json.dumps(answer), json.dumps(answer, indent=4), json.dumps([answer])):
        assert is_alices(read_bundle(text.encode(), "answer.json"))
        assert is_alices(read_bundle(text.encode("utf-16"), "answer.txt"))
    (tmp_path / "answer.json").write_text(json.dumps(answer))
    assert is_alices(read_bundle_path(tmp_path))
    assert is_alices(read_bundle_path(tmp_path / "answer.json"))


@pytest.mark.parametrize(
    "text", [b"[" * 100_000, b'{"a": ' * 50_000, b"[" + b"1" * 900_000 + b"]", b'{"a": "\\ud800"}']
)
def test_json_made_to_stall_does_not(text):
    began = time.monotonic()
    assert is_alices(read_bundle(pki.zipped({**pki.carto_files(), "answer.json": text[:400_000]}), "alice.zip"))
    assert time.monotonic() - began < 30


# PKCS #12 and passphrases -------------------------------------------------------------------------------------------


def test_pkcs12_without_an_integrity_check_never_says_that_the_passphrase_is_wrong():
    data = pki.without_mac(pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()], SESAME))
    for passphrase in (SESAME.decode(), "wrong"):
        try:
            assert is_alices(read_bundle(data, "alice.p12", Secret(passphrase)))
        except IntegrityCheckMissing as error:
            assert "cannot be read" in str(error)
    assert is_alices(
        read_bundle(pki.without_mac(pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()])), "a.p12")
    )


def test_pkcs12_that_holds_only_authorities_is_no_certificate_and_does_no_harm(read):
    trusted = pki.serialized_authorities([pki.server_ca()])
    assert is_alices(read({**pki.carto_files(), "truststore.p12": trusted}))


@pytest.mark.parametrize("spoil", [str.strip, str.lower, lambda text: text + " ", lambda text: " " + text])
def test_a_passphrase_is_taken_as_it_was_typed(spoil):
    typed = " Open Sesame "
    data = [
        pki.p12(pki.rsa_key("alice"), pki.alice(), [pki.server_ca()], typed.encode()),
        pki.zipped(pki.carto_files(client_key=pki.pem(pki.rsa_key("alice"), typed.encode()), pk8=None)),
    ]
    for one in data:
        assert is_alices(read_bundle(one, "alice", Secret(typed)))
        with pytest.raises(PassphraseWrong):
            read_bundle(one, "alice", Secret(spoil(typed)))


# Where the database is ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("readme", "given", "expected"),
    [
        (None, ("", 0), (None, None)),
        (None, ("db.example", 0), ("db.example", 5432)),
        (None, ("db.example", 6543), ("db.example", 6543)),
        (pki.README, ("", 0), ("dbconn.carto.com", 5432)),
        (pki.README, ("", 6543), ("dbconn.carto.com", 6543)),
        (b"Your database address (host server) is: db.example\n", ("", 0), ("db.example", 5432)),
        (
            b"Your database address (host server) is: a.example\nAnd the TCP port is: 7\n",
            ("b.example", 0),
            ("b.example", 7),
        ),
    ],
)
def test_what_is_given_goes_before_what_the_files_say_and_a_missing_port_is_the_usual_one(
    tmp_path, readme, given, expected
):
    path = tmp_path / "alice.zip"
    path.write_bytes(pki.zipped(pki.carto_files(readme=readme)))
    bundle = read_certificate_files(CertificateFiles(path, None, *given), "alice")
    assert (bundle.host, bundle.port) == expected


def test_the_file_dialog_shows_what_can_be_read(tmp_path):
    assert set(FILE_PATTERNS) >= {"*.crt", "*.cer", "*.pem", "*.key", "*.der", "*.p12", "*.pfx", "*.zip"}
    for pattern in FILE_PATTERNS:
        suffix = pattern.removeprefix("*")
        content = {".zip": pki.zipped(pki.carto_files()), ".p12": pki.p12(pki.rsa_key("alice"), pki.alice())}
        path = tmp_path / f"alice{suffix}"
        path.write_bytes(content.get(suffix, KEY + CLIENT))
        assert read_bundle_path(path).facts.common_name == "alice"


# Other servers ------------------------------------------------------------------------------------------------------

CLOUD_SQL = {"server-ca.pem": CA, "client-cert.pem": CLIENT, "client-key.pem": KEY}
COCKROACH = {"ca.crt": pki.pem(CLIENT_CA), "client.alice.crt": CLIENT, "client.alice.key": KEY}
KUBERNETES = {"tls.crt": CLIENT + pki.pem(CLIENT_CA), "tls.key": KEY, "ca.crt": CA}
OTHER_SERVERS = {
    "Google Cloud SQL": (CLOUD_SQL, (CA,)),
    "CockroachDB": (COCKROACH, (pki.pem(CLIENT_CA),)),
    "libpq": ({"postgresql.crt": CLIENT, "postgresql.key": KEY, "root.crt": CA}, (CA,)),
    "Kubernetes": (KUBERNETES, (CA,)),
    "Aiven's Kafka": ({"ca.pem": CA, "service.cert": CLIENT, "service.key": KEY}, (CA,)),
}


@pytest.mark.parametrize(("files", "authorities"), OTHER_SERVERS.values(), ids=OTHER_SERVERS)
def test_files_of_other_servers_are_read(read, files, authorities):
    bundle = read(files)
    assert is_alices(bundle, authorities)
    assert (bundle.host, bundle.port) == (None, None)
    check_bundle(bundle, "alice", pki.NOW)


@pytest.mark.parametrize(("files", "authorities"), OTHER_SERVERS.values(), ids=OTHER_SERVERS)
def test_files_of_other_servers_are_read_by_any_name(read, files, authorities):
    renamed = {f"{number}.pem": content for number, content in enumerate(reversed(files.values()))}
    assert is_alices(read(renamed), authorities)


@pytest.mark.parametrize("name", ["ca.pem", "prod-ca-2021.crt", "root.crt", "DigiCertGlobalRootCA.crt.pem"])
def test_an_authority_alone_is_a_bundle_too(tmp_path, name):
    (tmp_path / name).write_bytes(CA)
    for path in (tmp_path, tmp_path / name):
        assert read_server_files(path) == AuthorityBundle((CA,))
        with pytest.raises(ClientCertificateAbsent) as absent:
            read_bundle_path(path)
        assert absent.value.facts == {"place": str(tmp_path)}


def test_an_authority_is_found_beside_a_readme(tmp_path):
    filled(tmp_path, {"ca.pem": CA, "README.txt": pki.README})
    assert read_server_files(tmp_path) == AuthorityBundle((CA,), "dbconn.carto.com", 5432)


def test_a_chosen_authority_leads_to_the_certificate_beside_it(tmp_path):
    filled(tmp_path, CLOUD_SQL)
    assert is_alices(read_server_files(tmp_path / "server-ca.pem"))


def test_an_authority_alone_is_what_a_client_certificate_without_its_key_is_not(tmp_path):
    filled(tmp_path, {"ca.pem": CA, "client.crt": CLIENT})
    with pytest.raises(PrivateKeyAbsent) as absent:
        read_server_files(tmp_path)
    assert absent.value.facts == {"place": str(tmp_path)}


def test_what_a_file_that_should_hold_everything_lacks_is_looked_for_nowhere_else(tmp_path):
    filled(tmp_path, {"client.crt": CLIENT, "client.key": KEY})
    (tmp_path / "half.zip").write_bytes(pki.zipped({"alice.crt": CLIENT}))
    (tmp_path / "half.p12").write_bytes(pki.serialized_authorities([pki.alice()]))
    for name in ("half.zip", "half.p12"):
        with pytest.raises(PrivateKeyAbsent) as absent:
            read_server_files(tmp_path / name)
        assert str(absent.value) == f"There is a client certificate in {tmp_path / name}, but not its private key."
