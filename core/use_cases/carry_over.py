"""The use case `carry_over`: accounts that version 0.1.0 set up go on working the way of this version.

Their connections named a config of QGIS's auth database, and QGIS trusted the database's authority for all it does. Now
a service says everything, and both go. A project that was saved then is not changed.
"""

from __future__ import annotations

from dataclasses import replace

from ..accounts.saved_account import SavedAccount
from ..accounts.saved_account_json import EarlierAccount
from ..feedback import Unstoppable
from ..journal.journal import Undo, UndoKind
from ..journal.sweep import Sweep
from .environment import Environment


def carry_over(environment: Environment) -> tuple[SavedAccount, ...]:
    """Carry over what is there; returns the accounts as they are now. Raises `AuthDatabaseError`s."""
    if not environment.saved_accounts.of_0_1_0():
        return ()
    with environment.alone_with_names(Unstoppable()):  # another QGIS may be starting, too
        earlier = environment.saved_accounts.of_0_1_0()
        authorities = environment.auth_database.authorities() if earlier else ()  # before any of them goes
        return tuple([_carry_over(environment, one, authorities) for one in earlier])


def _carry_over(environment: Environment, earlier: EarlierAccount, authorities: tuple[str, ...]) -> SavedAccount:
    account = earlier.saved.account
    connection = replace(earlier.saved.connection, service=free_service(environment, account.service_name))
    # There already: QGIS ended in the middle the last time.
    begun = environment.saved_accounts.named(connection.name)
    saved = begun or replace(earlier.saved, connection=connection, authorities=authorities)
    with environment.journal.begin(account.base_url) as operation:
        operation.announce(Undo(UndoKind.REMOVE_CONFIG, earlier.authcfg))
        for fingerprint in earlier.trusted:
            operation.announce(Undo(UndoKind.DISTRUST, fingerprint))
        environment.connections.save(saved.connection)
        environment.saved_accounts.save(saved)
        environment.saved_accounts.remove_of_0_1_0(connection.name)
        Sweep(environment, account, api=None).run(operation)
    return saved


def free_service(environment: Environment, first: str) -> str:
    """An account's service, with a number where the account has another connection."""
    taken = {one.connection.service for one in environment.saved_accounts.all()}
    candidates = (first if number == 1 else f"{first}_{number}" for number in range(1, 1000))
    return next(service for service in candidates if service not in taken)
