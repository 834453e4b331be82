"""The use case `store_master_key`: somebody wants it remembered, encrypted."""

from __future__ import annotations

from dataclasses import replace

from ..carto.account import Account
from ..journal.journal import Undo, UndoKind
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment
from .sweep import Sweep


def store_master_key(environment: Environment, account: Account, key: Secret, feedback: Feedback) -> None:
    """In QGIS's authentication database, for all connections of the account, in place of one that is there."""
    with environment.alone_with(account, feedback):
        environment.auth_database.unlock()
        operation = environment.journal.begin(account.base_url)
        try:
            authcfg = environment.auth_database.new_id()
            operation.announce(Undo(UndoKind.REMOVE_CONFIG, authcfg))
            environment.auth_database.store_key(
                authcfg, account.user, key, f"CARTO Direct SQL: master key of {account.label}"
            )
            for saved in [one for one in environment.saved_accounts.all() if one.account == account]:
                if saved.master_key_authcfg:
                    operation.announce(Undo(UndoKind.REMOVE_CONFIG, saved.master_key_authcfg))
                environment.saved_accounts.save(replace(saved, master_key_authcfg=authcfg))
        finally:
            Sweep(environment, account, None).run(operation)
