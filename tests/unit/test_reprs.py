"""No secret shows in the `repr` of a value: reprs end up in logs, tracebacks and test reports."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re

import pki
import pytest

import carto_direct_sql.core
from carto_direct_sql.core.certificates import pem
from carto_direct_sql.core.certificates.bundle import CertificateFiles
from carto_direct_sql.core.certificates.folder import files_in_folder
from carto_direct_sql.core.certificates.identity import IdentitySearch, Source, Wish
from carto_direct_sql.core.certificates.parts import sort_parts
from carto_direct_sql.core.certificates.private_keys import open_key
from carto_direct_sql.core.certificates.reader import read_bundle
from carto_direct_sql.core.secret import Secret

CORE = carto_direct_sql.core.__name__
SESAME = "open sesame"
# Certificates and public keys are shown to whoever is dialled; the first word is a server's.
PUBLIC = {
    ("Evidence", "first_word"),
    ("PrivateKey", "public_key"),
    ("CertificateBundle", "certificate"),
    ("CertificateBundle", "authorities"),
    ("CertificateBundle", "spare_authorities"),
    ("AuthorityBundle", "authorities"),
    ("Credentials", "certificate"),
    ("Credentials", "authorities"),
    ("Environment", "public_authorities"),
}
SECRET_NAMES = re.compile(
    r"(^|(?<!public)(?<!without)_)(key|token|password|passphrase|secret|private_key|master_key|api_key)$"
)


def value_classes():
    """Every dataclass of the core that needs no QGIS."""
    for module in pkgutil.walk_packages(carto_direct_sql.core.__path__, f"{CORE}."):
        if not module.name.startswith(f"{CORE}.qgis"):
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, type) and dataclasses.is_dataclass(value) and value.__module__ == module.name:
                    yield value


def shown_fields():
    return [(cls, field) for cls in value_classes() for field in dataclasses.fields(cls) if field.repr]


def test_raw_bytes_are_kept_out_of_every_repr():
    shown = {(cls.__name__, field.name) for cls, field in shown_fields() if re.search(r"\bbytes\b", str(field.type))}
    assert shown == PUBLIC


def test_what_is_called_a_secret_is_one():
    bare = [
        f"{cls.__name__}.{field.name}: {field.type}"
        for cls, field in shown_fields()
        if SECRET_NAMES.search(field.name) and not re.search(r"Secret|PrivateKey|ApiKey|bool", str(field.type))
    ]
    assert bare == []


@pytest.mark.parametrize("passphrase", [None, SESAME])
def test_reading_a_bundle_makes_no_value_that_shows_its_key(tmp_path, passphrase):
    secret = passphrase.encode() if passphrase else None
    key = pki.pem(pki.rsa_key("alice"), secret)
    files = {
        **pki.carto_files(client_key=key),
        "alice.p12": pki.p12(pki.rsa_key("alice"), pki.alice(), [], secret),
        "answer.json": b'{"client_key": "' + key.replace(b"\n", b"\\n") + b'"}',
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    typed = Secret(passphrase) if passphrase else None
    search = IdentitySearch(sort_parts(files), Source("alice", "alice"), typed, Wish("alice"))
    opened = open_key(key, "alice", typed)
    values = [
        search,
        search.run(),
        search.parts,
        *pem.blocks(key),
        files_in_folder(tmp_path, "alice"),
        opened,
        read_bundle(pki.zipped(files), "alice.zip", typed),
        CertificateFiles(tmp_path, typed),
    ]
    text = "".join(map(repr, values))
    for line in opened.pem.reveal().splitlines() + key.decode().splitlines():
        assert "-----" in line or len(line) < 20 or line not in text
    primes = pki.rsa_key("alice").private_numbers()  # in DER; the modulus beside them is public
    for prime in (primes.p, primes.q):
        assert repr(prime.to_bytes(128, "big")[:16])[2:-1] not in text
    assert SESAME not in text
