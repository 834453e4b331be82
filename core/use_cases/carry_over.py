"""The use case `carry_over`: accounts that version 0.1.0 set up go on working the way of this version.

Their connections named a config of QGIS's auth database, and QGIS trusted the database's authority for all it does. Now
a service says everything, and both go. A project that was saved then is not changed.
"""

from __future__ import annotations

from dataclasses import replace

from ..accounts.saved_account import SavedAccount
from ..accounts.saved_account_json import EarlierAccount
from ..feedback import Unstoppable
from ..postgres.connection import nth_service
from .environment import Environment


def carry_over(environment: Environment) -> tuple[SavedAccount, ...]:
    """Carry over what is there; returns the accounts as they are now. Raises `AuthDatabaseError`s.

    What 0.1.0 kept of an account goes last, so the next start finishes what was interrupted. Nothing is taken away
    before all of them are kept the new way: they may share an authority.
    """
    if not environment.saved_accounts.of_0_1_0():
        return ()
    with environment.alone_with_shared(Unstoppable()):  # another QGIS may be starting, too
        earlier = environment.saved_accounts.of_0_1_0()
        authorities = environment.auth_database.authorities() if earlier else ()
        kept = tuple([_keep(environment, one.saved, authorities) for one in earlier])
        for one in earlier:
            _take_away(environment, one)
    return kept


def _keep(environment: Environment, earlier: SavedAccount, authorities: tuple[str, ...]) -> SavedAccount:
    """As this version keeps an account, unless it is kept already: then it may have changed since."""
    for known in environment.saved_accounts.all():
        if (known.account, known.connection.name) == (earlier.account, earlier.connection.name):
            return known
    connection = replace(earlier.connection, service=free_service(environment, earlier.account.service_name))
    saved = replace(earlier, connection=connection, authorities=authorities)
    environment.connections.save(connection)
    environment.saved_accounts.save(saved)
    return saved


def _take_away(environment: Environment, earlier: EarlierAccount) -> None:
    environment.auth_database.remove_config(earlier.authcfg)
    for fingerprint in earlier.trusted:
        environment.auth_database.distrust(fingerprint)
    environment.saved_accounts.remove_of_0_1_0(earlier.saved.connection.name)


def free_service(environment: Environment, first: str) -> str:
    """An account's service, with a number where the account has another connection."""
    taken = {one.connection.service for one in environment.saved_accounts.all()}
    candidates = (nth_service(first, number) for number in range(1, 1000))
    return next(service for service in candidates if service not in taken)
