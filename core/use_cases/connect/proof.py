"""The last step before a connection is saved: the database is opened once, for real."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ...accounts.saved_account import SavedAccount
from ...postgres.connection import Credentials
from ...postgres.errors import DatabaseAuthorityUnknown
from .context import ConnectContext
from .dialling import dial_with
from .server_files import spare_authorities


def proven(context: ConnectContext, saved: SavedAccount, credentials: Credentials) -> tuple[SavedAccount, Credentials]:
    """Return what opens the database.

    Without an authority of the server's own the public ones are meant. Where none of them vouches for it, one does that
    is in the certificate's own file or beside it: many a company has one authority, and people join all in one file.
    """
    probe = partial(context.environment.database.probe, feedback=context.feedback)
    try:
        dial_with(context, saved.connection, credentials, probe)
    except DatabaseAuthorityUnknown:
        spare = spare_authorities(context)
        if saved.authorities or not spare:
            raise
        saved = replace(saved, authorities=tuple(authority.decode("ascii") for authority in spare))
        credentials = replace(credentials, authorities=spare)
        dial_with(context, saved.connection, credentials, probe)
    return saved, credentials
