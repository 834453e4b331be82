"""The last step before a connection is saved: the database is opened once, for real."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ...accounts.saved_account import SavedAccount
from ...postgres.connection import Credentials
from ...postgres.errors import DatabaseAuthorityUnknown
from .context import ConnectContext
from .dialling import dial_with
from .server_files import roots_with_certificate


def proven(context: ConnectContext, saved: SavedAccount, credentials: Credentials) -> tuple[SavedAccount, Credentials]:
    """Return what opens the database.

    Without an authority of the server's own the public ones are meant. Where none of them vouches for it, the root in
    the client's own file does: many a company has one authority, and people join all they are given in one file.
    """
    probe = partial(context.environment.database.probe, feedback=context.feedback)
    try:
        dial_with(context, saved.connection, credentials, probe)
    except DatabaseAuthorityUnknown:
        roots = roots_with_certificate(context)
        if saved.authorities or not roots:
            raise
        saved = replace(saved, authorities=tuple(root.decode("ascii") for root in roots))
        credentials = replace(credentials, authorities=roots)
        dial_with(context, saved.connection, credentials, probe)
    return saved, credentials
