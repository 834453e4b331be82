"""Errors in the words of the account that they are of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..carto.account import Account
from ..errors import DirectSqlError
from ..postgres.errors_of_servers import said_of_server


def said_to(account: Account, error: DirectSqlError) -> DirectSqlError:
    """The error in these words."""
    return error if account.has_management else said_of_server(error)


@contextmanager
def in_words_of(account: Account) -> Iterator[None]:
    """Whatever is raised inside speaks of allow-list and API keys only where the account has them."""
    try:
        yield
    except DirectSqlError as error:
        said = said_to(account, error)
        if said is error:
            raise
        raise said from error
