"""What is said of a server that is not CARTO's speaks neither of CARTO nor of what only CARTO has."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

import pki
import pytest

from carto_direct_sql.core.accounts import errors as account_errors
from carto_direct_sql.core.certificates import errors as certificate_errors
from carto_direct_sql.core.certificates.reader import read_server_files
from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.core.postgres import errors as database_errors
from carto_direct_sql.core.postgres import server_errors
from carto_direct_sql.core.postgres.errors_of_servers import said_of_server

CARTOS = ("CARTO", "API key", "allow-list", "master", "dashboard", "ZIP", "README", "bundle", "client.", "server_ca")
MASTER_PASSWORD = "master password"  # QGIS's own
# These are found out by asking CARTO, which such a server has not, or of what only CARTO gives.
ONLY_OF_CARTO = {
    database_errors.AddressNotOnList,
    certificate_errors.OwnCertificateRevoked,
    certificate_errors.ServerNotOfCarto,
    certificate_errors.ServerUnconfirmed,
    certificate_errors.ServerUnnamed,
    account_errors.AccountNotOfCarto,
}


def kinds() -> Iterator[type[DirectSqlError]]:
    for module in (database_errors, certificate_errors, account_errors, server_errors):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, DirectSqlError) and kind.__module__ == module.__name__:
                yield kind


@pytest.mark.parametrize("kind", sorted(set(kinds()) - ONLY_OF_CARTO, key=lambda kind: kind.__name__))
def test_an_error_of_a_server_is_said_without_carto(kind: type[DirectSqlError]) -> None:
    facts = {field: 1 for _text, field, _format, _conversion in Formatter().parse(kind.message) if field}
    error = kind.__new__(kind)
    DirectSqlError.__init__(error, **facts)
    said = said_of_server(error)
    assert cartos_words(f"{said.message.format(**facts)} {said.cure_text()}") == []


FILES = {
    "no key": {"alice.crt": pki.pem(pki.alice()), "root.crt": pki.pem(pki.server_ca())},
    "no certificate": {"alice.key": pki.pem(pki.rsa_key("alice")), "root.crt": pki.pem(pki.server_ca())},
    "another's key": {"alice.crt": pki.pem(pki.alice()), "alice.key": pki.pem(pki.rsa_key("bob"))},
    "nothing": {"notes.txt": b"Ask Carol."},
}


@pytest.mark.parametrize("files", FILES.values(), ids=FILES)
@pytest.mark.parametrize("chosen", ["folder", "alice", "ZIP"])
def test_what_is_wrong_with_a_servers_files_is_said_without_cartos_names(tmp_path, files, chosen):
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    path = next((tmp_path / name for name in files if name.startswith(chosen)), tmp_path)
    if chosen == "ZIP":
        path = tmp_path / "files.archive"
        path.write_bytes(pki.zipped(files))
    with pytest.raises(DirectSqlError) as refusal:
        read_server_files(path)
    said = said_of_server(refusal.value)
    assert cartos_words(f"{said.text()} {said.cure_text()}") == []
    assert path.name in said.text() or str(path.parent) in said.text(), "it tells where it looked"


def cartos_words(text: str) -> list[str]:
    text = text.replace("CARTO Direct SQL", "this plugin").replace(MASTER_PASSWORD, "password")
    return [word for word in CARTOS if word in text]
