"""Files that OpenSSL made, in the shapes that PostgreSQL's providers give: any names, any forms, wrong pairs."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from carto_direct_sql.core.certificates.bundle import AuthorityBundle, CertificateBundle
from carto_direct_sql.core.certificates.errors import (
    BundleError,
    ClientCertificateAbsent,
    KeyMismatch,
    PrivateKeyAbsent,
)
from carto_direct_sql.core.certificates.reader import read_server_files
from carto_direct_sql.core.secret import Secret

SESAME = Secret("open sesame")
KEY_FORMS = ("pkcs8", "traditional", "der", "encrypted")
CERTIFICATE_FORMS = ("pem", "text", "der")


class Pki:
    """An authority and two clients in a folder, made by the `openssl` of this computer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._converted: dict[tuple[str, ...], bytes] = {}
        self.make_root("ca", "Some Provider's CA")
        self.make_client("alice")
        self.make_client("bob")

    def openssl(self, *words: str) -> bytes:
        return subprocess.run(["openssl", *words], cwd=self.folder, check=True, capture_output=True).stdout

    def converted(self, *words: str) -> bytes:
        """The same without asking twice."""
        if words not in self._converted:
            self._converted[words] = self.openssl(*words)
        return self._converted[words]

    def make_root(self, name: str, subject: str) -> None:
        made = ("-keyout", f"{name}.key", "-out", f"{name}.crt", "-subj", f"/O=Provider/CN={subject}")
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "365", *made)

    def make_client(self, user: str) -> None:
        self.openssl(
            "req",
            "-new",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            f"{user}.key",
            "-out",
            f"{user}.csr",
            "-subj",
            f"/CN={user}",
        )
        signed = ("-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "90", "-out", f"{user}.crt")
        self.openssl("x509", "-req", "-in", f"{user}.csr", *signed)

    def key(self, user: str, form: str = "pkcs8") -> bytes:
        words = {
            "pkcs8": ("pkey",),
            "traditional": ("pkey", "-traditional"),
            "der": ("pkcs8", "-topk8", "-nocrypt", "-outform", "DER"),
            "encrypted": ("pkcs8", "-topk8", "-passout", f"pass:{SESAME.reveal()}"),
        }[form]
        return self.converted(*words, "-in", f"{user}.key")

    def certificate(self, name: str, form: str = "pem") -> bytes:
        words = {"pem": (), "text": ("-text",), "der": ("-outform", "DER")}[form]
        return self.converted("x509", "-in", f"{name}.crt", *words)

    def pkcs12(self, user: str, *more: str) -> bytes:
        words = ("-inkey", f"{user}.key", "-in", f"{user}.crt", "-certfile", "ca.crt")
        return self.openssl("pkcs12", "-export", *words, "-passout", f"pass:{SESAME.reveal()}", *more)


# Of each provider: the names of certificate, private key and authority.
PROVIDERS = {
    "CARTO": ("client.crt", "client.key", "server_ca.pem"),
    "Google Cloud SQL": ("client-cert.pem", "client-key.pem", "server-ca.pem"),
    "CockroachDB": ("client.alice.crt", "client.alice.key", "ca.crt"),
    "an own server": ("postgresql.crt", "postgresql.key", "root.crt"),
    "Kubernetes": ("tls.crt", "tls.key", "ca.crt"),
    "Aiven's Kafka": ("service.cert", "service.key", "ca.pem"),
}
every_provider = pytest.mark.parametrize("names", PROVIDERS.values(), ids=PROVIDERS)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Pki:
    return Pki(tmp_path_factory.mktemp("openssl"))


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., CertificateBundle | AuthorityBundle]:
    """Puts files into a folder and reads it."""

    def put(files: dict[str, bytes], passphrase: Secret | None = None) -> CertificateBundle | AuthorityBundle:
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
        return read_server_files(tmp_path, passphrase)

    return put


def is_alices(bundle: CertificateBundle | AuthorityBundle, made: Pki) -> bool:
    assert isinstance(bundle, CertificateBundle)
    assert bundle.facts.common_name == "alice"
    found = load_pem_private_key(bundle.key.reveal().encode(), None)
    wanted = load_pem_private_key(made.key("alice"), None)
    assert found.private_numbers() == wanted.private_numbers()
    assert bundle.authorities == (made.certificate("ca"),)
    return True


@every_provider
@pytest.mark.parametrize("key_form", KEY_FORMS)
@pytest.mark.parametrize("certificate_form", CERTIFICATE_FORMS)
def test_files_of_every_provider_are_read_in_every_form(made, read, names, key_form, certificate_form):
    certificate, key, authority = names
    files = {
        certificate: made.certificate("alice", certificate_form),
        key: made.key("alice", key_form),
        authority: made.certificate("ca", certificate_form),
    }
    assert is_alices(read(files, SESAME if key_form == "encrypted" else None), made)


@pytest.mark.parametrize("order", list(itertools.permutations(("one.pem", "two.pem", "three.pem"))))
def test_names_do_not_matter(made, read, order):
    contents = (made.certificate("alice"), made.key("alice"), made.certificate("ca"))
    assert is_alices(read(dict(zip(order, contents))), made)


@pytest.mark.parametrize("more", [(), ("-keypbe", "AES-256-CBC", "-macalg", "sha1")])
def test_pkcs12_is_read_as_openssl_makes_it(made, read, more):
    bundle = read({"alice.p12": made.pkcs12("alice", *more)}, SESAME)
    assert isinstance(bundle, CertificateBundle)
    assert bundle.facts.common_name == "alice"


@every_provider
def test_a_key_of_another_certificate_is_refused(made, read, names):
    certificate, key, authority = names
    files = {certificate: made.certificate("alice"), key: made.key("bob"), authority: made.certificate("ca")}
    with pytest.raises(KeyMismatch):
        read(files)


@every_provider
@pytest.mark.parametrize(("missing", "kind"), [(0, ClientCertificateAbsent), (1, PrivateKeyAbsent)])
def test_a_missing_part_is_named(made, read, names, missing, kind):
    contents = (made.certificate("alice"), made.key("alice"), made.certificate("ca"))
    files = {name: content for place, (name, content) in enumerate(zip(names, contents)) if place != missing}
    with pytest.raises(kind) as absent:
        read(files)
    assert str(absent.value.facts["place"]) in str(absent.value)


@every_provider
def test_without_an_authority_the_systems_own_are_meant(made, read, names):
    certificate, key, _authority = names
    bundle = read({certificate: made.certificate("alice"), key: made.key("alice")})
    assert isinstance(bundle, CertificateBundle)
    assert bundle.authorities == ()


@pytest.mark.parametrize("form", CERTIFICATE_FORMS)
@pytest.mark.parametrize("name", ["ca.pem", "prod-ca-2021.crt", "ca-certificate.crt", "root.crt"])
def test_providers_that_give_an_authority_alone_are_understood(made, read, name, form):
    assert read({name: made.certificate("ca", form)}) == AuthorityBundle((made.certificate("ca"),))


def test_a_server_without_any_authority_is_known_by_its_own_certificate(made, read):
    names = ("-addext", "subjectAltName=DNS:db.example.com", "-addext", "basicConstraints=CA:FALSE")
    subject = ("-keyout", "own.key", "-out", "own.crt", "-subj", "/CN=db.example.com")
    made.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "9", *subject, *names)
    assert read({"ssl-cert-snakeoil.pem": made.certificate("own")}) == AuthorityBundle((made.certificate("own"),))
    both = read({"alice.crt": made.certificate("alice"), "alice.key": made.key("alice")})
    assert isinstance(both, CertificateBundle) and both.authorities == (made.certificate("own"),)


def test_a_folder_with_nothing_of_that_kind_is_refused_with_a_sentence_of_ours(read):
    with pytest.raises(BundleError):
        read({"README.txt": b"Sign in to the console to get your certificate.\n"})
