"""Which tables a new API key can be given, asked of the account's database with its master key."""

from __future__ import annotations

from collections.abc import Iterable

from ..accounts.credentials import stored_identity
from ..accounts.saved_account import SavedAccount
from ..carto.api_keys import READ, TableGrant
from ..exports.errors import TableNotGrantable
from ..ports import Feedback
from ..postgres.connection import Credentials
from ..secret import Secret
from .environment import Environment

TableName = tuple[str, str]
"""Schema and name."""


def grantable_tables(
    environment: Environment, saved: SavedAccount, master_key: Secret, feedback: Feedback
) -> tuple[TableGrant, ...]:
    """All tables of today with what the account itself may do with each; one dial, with the account's certificate."""
    environment.services.begin()
    environment.auth_database.unlock()
    identity = stored_identity(environment.auth_database, saved)
    authorities = tuple(authority.encode() for authority in saved.authorities)
    credentials = Credentials(*identity, master_key, authorities)
    with environment.services.trial(saved.connection, credentials) as attempt:
        return environment.database.grantable_tables(attempt, feedback)


def chosen_grants(
    tables: Iterable[TableGrant], to_read: Iterable[TableName], to_change: Iterable[TableName] = ()
) -> tuple[TableGrant, ...]:
    """What a key is to be given that may read some tables, and read and change others, as far as the account may.

    Raises `TableNotGrantable` for one that the account does not have.
    """
    changed = set(to_change)
    read = set(to_read) - changed
    known = {(table.schema, table.name): table for table in tables}
    missing = sorted((read | changed) - set(known))
    if missing:
        raise TableNotGrantable(table=".".join(missing[0]))
    to_be_read = (TableGrant(*name, READ) for name in sorted(read))
    return (*to_be_read, *(known[name] for name in sorted(changed)))
