"""What is said of a server that is not CARTO's speaks neither of CARTO nor of what only CARTO has."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

import pytest

from carto_direct_sql.core.accounts import errors as account_errors
from carto_direct_sql.core.certificates import errors as certificate_errors
from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.core.postgres import errors as database_errors
from carto_direct_sql.core.postgres import server_errors
from carto_direct_sql.core.postgres.errors_of_servers import said_of_server

CARTOS = ("CARTO", "API key", "allow-list", "master API", "dashboard")
# These are found out by asking CARTO, which such a server has not; the panel and the plugin are called as they are.
ONLY_OF_CARTO = {
    database_errors.AddressNotOnList,
    certificate_errors.OwnCertificateRevoked,
    certificate_errors.ServerNotOfCarto,
    certificate_errors.ServerUnconfirmed,
    account_errors.AccountNotOfCarto,
    account_errors.AccountNotHere,
    account_errors.NotConnected,
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
    words = f"{said.message.format(**facts)} {said.cure_text()}"
    assert not [word for word in CARTOS if word in words], words
