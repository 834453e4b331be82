"""Keys and users as other servers have them: each export opens the database, or says that it cannot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import pkcs12
from sandbox.plain_server import PASSWORD

from carto_direct_sql.core.certificates.reader import read_bundle_path
from carto_direct_sql.core.exports.errors import KeyNotForProgram
from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.secret import Secret

from . import drivers
from .conftest import COUNTRIES, Access

# As many as there are countries, of the seven places that the plain server has.
COUNT = f"SELECT count(*) + {int(COUNTRIES) - 7} FROM places"


@pytest.fixture
def office(plain_server: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the plugin holds of a server that wants a certificate of this kind of key, and a password."""
    monkeypatch.setattr(drivers, "SQL", COUNT)

    def hold(kind: str, user: str = "alice") -> Access:
        bundle = read_bundle_path(plain_server.give(tmp_path / "given", user, kind).folder)
        login = Login("localhost", plain_server.port, "vault", user)
        connection = Connection("vault@localhost", "directsql_vault", login)
        credentials = Credentials(bundle.certificate, bundle.key, Secret(PASSWORD), bundle.authorities)
        return Access(connection, credentials, None, None)

    return hold


def test_npgsql_gets_an_ec_key_in_its_file_and_refuses_a_kind_that_net_has_not(office: Any, folder: Path) -> None:
    office("EC").export("npgsql", folder, has_management=False)
    said = (folder / "connection_string.txt").read_text(encoding="utf-8")
    (password,) = (part.partition("=")[2].strip("'\"") for part in said.split(";") if part.startswith("SSL Password="))
    found = pkcs12.load_pkcs12((folder / "client.pfx").read_bytes(), password.encode())
    assert isinstance(found.key, EllipticCurvePrivateKey)
    elsewhere = folder.with_name("other")
    with pytest.raises(KeyNotForProgram, match=r"Npgsql cannot use .* Ed25519.* of one of these kinds: RSA, EC\.$"):
        office("Ed25519").export("npgsql", elsewhere, has_management=False)
    assert not elsewhere.exists()


@pytest.mark.parametrize("count", [drivers.sqlalchemy, drivers.pyodbc_string])
def test_a_user_who_is_called_by_a_mail_address_opens_the_database(
    count: Any, office: Any, plain_server: Any, folder: Path, client: Any, python: Any
) -> None:
    (driver,) = (one for one in (*drivers.DRIVERS, *drivers.OTHER_WAYS) if one.count is count)
    plain_server.cluster.execute('DROP ROLE IF EXISTS "o\'brien@example.com"')
    plain_server.cluster.execute(f"CREATE ROLE \"o'brien@example.com\" LOGIN PASSWORD '{PASSWORD}'")
    office("EC", "o'brien@example.com").export(driver.target, folder, has_management=False)
    ended = driver.count(folder, client, python)
    assert ended.counted(), ended.words


@pytest.mark.parametrize("kind", ["EC", "Ed25519"])
@pytest.mark.parametrize("driver", drivers.DRIVERS, ids=lambda driver: f"{driver.name}-{driver.target}")
def test_a_key_of_this_kind_opens_the_database(
    kind: str, driver: drivers.Driver, office: Any, folder: Path, client: Any, python: Any
) -> None:
    office(kind).export(driver.target, folder, has_management=False)
    ended = driver.count(folder, client, python)
    assert ended.counted(), ended.words
