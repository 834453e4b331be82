from __future__ import annotations

import os
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from carto_direct_sql.core.certificates.key_files import own_key_files, remove_key_files

TRADITIONAL, PKCS8 = PrivateFormat.TraditionalOpenSSL, PrivateFormat.PKCS8


class Identity:
    """A certificate with its key."""

    def __init__(self, bits: int = 2048) -> None:
        self.key = rsa.generate_private_key(65537, bits)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "alice")])
        now = datetime.now(timezone.utc)
        self.certificate = (
            x509.CertificateBuilder(name, name, self.key.public_key(), x509.random_serial_number())
            .not_valid_before(now)
            .not_valid_after(now + timedelta(days=1))
            .sign(self.key, hashes.SHA256())
        )
        self.pem = self.certificate.public_bytes(Encoding.PEM)
        self.fingerprint = self.certificate.fingerprint(hashes.SHA1()).hex()

    def key_pem(self, form: PrivateFormat = TRADITIONAL) -> bytes:
        return self.key.private_bytes(Encoding.PEM, form, NoEncryption())


OURS, OTHERS = Identity(), Identity()
SHORT = b"-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n"
AUTHORITIES = OURS.pem + OTHERS.pem


def write(folder: Path, *contents: bytes, when: float = 1000.0) -> list[Path]:
    """As QGIS does: one after the other."""
    made = []
    for number, content in enumerate(contents):
        path = folder / f"tmppki_{{{uuid.uuid4()}}}.pem"
        path.write_bytes(content)
        path.chmod(0o400)
        os.utime(path, (0, when + number / 1000))
        made.append(path)
    return made


def found(folder: Path, *fingerprints: str, **more: Any) -> list[Path]:
    return [file.path for file in own_key_files(folder, fingerprints or {OURS.fingerprint}, **more)]


@pytest.mark.parametrize("form", [TRADITIONAL, PKCS8])
@pytest.mark.parametrize("bits", [1024, 2048])
def test_a_key_is_known_by_its_certificate(tmp_path, bits, form):
    identity = Identity(bits)
    certificate, key, authorities = write(tmp_path, identity.pem, identity.key_pem(form), AUTHORITIES)
    assert found(tmp_path, identity.fingerprint) == [key, authorities, certificate]
    assert found(tmp_path) == []


def test_several_leaks_at_the_same_moment_go_with_their_authorities(tmp_path):
    written = [path for _ in range(3) for path in write(tmp_path, OURS.pem, OURS.key_pem(), AUTHORITIES)]
    others = write(tmp_path, OTHERS.pem, OTHERS.key_pem(), AUTHORITIES, when=1100.0)
    assert sorted(found(tmp_path)) == sorted(written)
    assert remove_key_files(own_key_files(tmp_path, {OURS.fingerprint}))
    assert sorted(tmp_path.iterdir()) == sorted(others)


def test_a_key_whose_certificate_is_not_there_is_left_alone(tmp_path):
    write(tmp_path, OURS.key_pem())
    assert found(tmp_path) == []


def test_only_files_that_qgis_named_are_looked_at(tmp_path):
    (tmp_path / "mine.pem").write_bytes(OURS.pem + OURS.key_pem())
    (tmp_path / "tmppki_mine.pem").write_bytes(OURS.pem)
    link = tmp_path / f"tmppki_{{{uuid.uuid4()}}}.pem"
    link.symlink_to(tmp_path / "mine.pem")
    (tmp_path / f"tmppki_{{{uuid.uuid4()}}}.pem").mkdir()
    assert found(tmp_path) == []


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 99, b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----", SHORT]
)
def test_what_nobody_can_read_hinders_nobody(tmp_path, content):
    write(tmp_path, content)
    certificate, key = write(tmp_path, OURS.pem, OURS.key_pem())
    assert found(tmp_path) == [key, certificate]


def test_looking_can_be_stopped_and_a_missing_folder_is_empty(tmp_path):
    write(tmp_path, OURS.pem)
    assert found(tmp_path, go_on=lambda: False) == []
    assert found(tmp_path / "absent") == []


def test_a_key_that_stays_keeps_its_certificate(tmp_path, monkeypatch):
    """Without it nobody would know the key any more."""
    certificate, key = write(tmp_path, OURS.pem, OURS.key_pem())
    files = own_key_files(tmp_path, {OURS.fingerprint})

    def refuse(self, missing_ok=False):
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        assert not remove_key_files(files)
    assert certificate.exists() and key.exists()
    assert remove_key_files(files) and remove_key_files(files)
