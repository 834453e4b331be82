"""A PostgreSQL with TLS that has nothing to do with CARTO: what an administrator of some company runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import TracebackType
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from .authority import CLIENT, SERVER, Authority, Validity
from .cluster import Cluster
from .folder import SandboxFolder
from .keypool import KeyPool
from .ports import ReservedPort

HOST = "localhost"
OTHER_NAME = "project:instance"  # as a cloud calls the server in its certificate
PASSWORD = "open sesame"
CERTIFICATE_IS_ENOUGH = "gis"
CERTIFICATE_AND_PASSWORD = "vault"
PASSWORD_IS_ENOUGH = "open"
_DATABASES = (CERTIFICATE_IS_ENOUGH, CERTIFICATE_AND_PASSWORD, PASSWORD_IS_ENOUGH)
_PEOPLE = ("alice", "bob")
# pg_ident.conf: who shows Alice's certificate may sign in as alice, which is not its CN.
_MAP = "staff"
_HBA = f"""
local   all                         all  trust
hostssl {CERTIFICATE_IS_ENOUGH}     all  all  cert map={_MAP}
hostssl {CERTIFICATE_AND_PASSWORD}  all  all  scram-sha-256 clientcert=verify-full
hostssl {PASSWORD_IS_ENOUGH}        all  all  scram-sha-256
"""
_IDENT = """
staff "Alice Example" alice
"""
_PLACES = """
CREATE TABLE places (id serial PRIMARY KEY, name text, geom geometry(Polygon, 4326));
INSERT INTO places (name, geom)
    SELECT 'place ' || n, ST_SetSRID(ST_Buffer(ST_MakePoint(n * 10, n * 5), 6), 4326) FROM generate_series(1, 7) AS n;
CREATE TABLE remarks (id serial PRIMARY KEY, remark text);
GRANT SELECT ON places, remarks TO PUBLIC;
"""


@dataclass(frozen=True)
class ClientFiles:
    """A folder as an administrator hands it over."""

    folder: Path
    common_name: str


class PlainServer:
    """A running server while the `with` block lasts.

    Database `gis` lets in who shows a certificate that `pg_ident.conf` maps to the user, `vault` who shows one called
    after the user and knows the password, `open` who knows the password. (PostgreSQL 15 has no map beside a password.)
    """

    def __init__(self) -> None:
        self._folder = SandboxFolder.create()
        self._keys = KeyPool()
        self._reserved = ReservedPort()
        self.port = self._reserved.number
        self.authority = Authority("plain server", self._keys)
        self.cluster = Cluster(self._folder, self._settings(), self.port)

    def __enter__(self) -> PlainServer:
        try:
            self._write("hba.conf", _HBA.encode())
            self._write("ident.conf", _IDENT.encode())
            self.show_certificate(HOST)
            self.cluster.start()
            self._fill()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._keys.close()
        self.cluster.stop()
        self._reserved.close()
        self._folder.remove()

    def show_certificate(self, *hosts: str, authority: Authority | None = None) -> None:
        """Have the server show a certificate for these names, from its next dial on."""
        key = self._keys.take()
        signer = authority or self.authority
        certificate = signer.issue(_name(hosts[0]), key.public_key(), SERVER, Validity.days(30), _dns_names(hosts))
        self._show(_pem(certificate) + signer.intermediate.public_bytes(Encoding.PEM), key)

    def show_own_certificate(self, folder: Path) -> Path:
        """Have it show one that nobody else has signed, as Debian makes it; give that to people, too."""
        key = self._keys.take()
        names = x509.SubjectAlternativeName([x509.DNSName(HOST)])
        now = datetime.now(timezone.utc)
        made = (
            x509.CertificateBuilder(_name(HOST), _name(HOST), key.public_key(), x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(names, critical=False)
            .sign(key, SHA256())
        )
        self._show(_pem(made), key)
        (folder / "server.crt").write_bytes(_pem(made))
        return folder / "server.crt"

    def new_authority(self) -> Authority:
        """One that nobody has heard of yet."""
        return Authority("newer", self._keys)

    def give(self, folder: Path, common_name: str, kind: str = "RSA", days: int = 300) -> ClientFiles:
        """What an administrator gives: `client.crt`, `client.key`, `root.crt`. `kind`: `RSA`, `EC` or `Ed25519`."""
        folder.mkdir(parents=True, exist_ok=True)
        key = self._new_key(kind)
        issued = self.authority.issue(_name(common_name), key.public_key(), CLIENT, Validity.days(days))
        chain = _pem(issued) + self.authority.intermediate.public_bytes(Encoding.PEM)
        (folder / "client.crt").write_bytes(chain)
        (folder / "client.key").write_bytes(_key_pem(key))
        self.give_authority(folder)
        return ClientFiles(folder, common_name)

    def give_authority(self, folder: Path) -> Path:
        """Only the authority: `root.crt`."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "root.crt").write_bytes(self.authority.root_pem)
        return folder / "root.crt"

    def uri(self, database: str, user: str = "alice") -> str:
        """As a page of the company's would name it."""
        return f"postgresql://{user}@{HOST}:{self.port}/{database}"

    def _show(self, chain: bytes, key: Any) -> None:
        self._write("server.crt", chain)
        self._write("server.key", _key_pem(key))
        self._write("clients.crt", self.authority.chain_pem)
        if self.cluster.is_running:
            self.cluster.query("SELECT pg_reload_conf()")

    def _settings(self) -> dict[str, str]:
        server = self._folder.server
        return {
            "listen_addresses": "127.0.0.1",
            "password_encryption": "scram-sha-256",
            "ssl": "on",
            "ssl_cert_file": str(server / "server.crt"),
            "ssl_key_file": str(server / "server.key"),
            "ssl_ca_file": str(server / "clients.crt"),
            "hba_file": str(server / "hba.conf"),
            "ident_file": str(server / "ident.conf"),
        }

    def _fill(self) -> None:
        for user in _PEOPLE:
            self.cluster.execute(f"CREATE ROLE {user} LOGIN PASSWORD '{PASSWORD}'")
        for database in _DATABASES:
            self.cluster.execute(f"CREATE DATABASE {database}")
            self.cluster.execute(f"CREATE EXTENSION postgis; {_PLACES}", database)

    def _new_key(self, kind: str) -> Any:
        if kind == "RSA":
            return self._keys.take()
        return ec.generate_private_key(ec.SECP256R1()) if kind == "EC" else ed25519.Ed25519PrivateKey.generate()

    def _write(self, name: str, content: bytes) -> None:
        path = self._folder.server / name
        path.touch(mode=0o600)
        path.write_bytes(content)
        if self._folder.server_user:
            shutil.chown(path, self._folder.server_user, self._folder.server_user)


def _dns_names(hosts: Iterable[str]) -> tuple[str, ...]:
    return tuple(host for host in hosts if ":" not in host)


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.PEM)


def _key_pem(key: Any) -> bytes:
    return bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
