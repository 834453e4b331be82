"""The use cases around an account's API keys: which there are, what each may do, and how they are changed and go."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..carto.api import CartoApi
from ..carto.api_keys import ApiKey, TableGrant, grants
from ..carto.errors import KeyFileUnwritable, NetworkError
from ..journal.journal import Undo, UndoKind
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment
from .file_for_others import write_for_others
from .made_at_carto import made_at_carto
from .operation import begun_operation


@dataclass(frozen=True)
class KeyEntry:
    """An API key of the account; `connection` is the name of the one that signs in with it here (empty: none)."""

    key: ApiKey = field(repr=False)
    connection: str = ""


def list_api_keys(
    environment: Environment, account: Account, master_key: Secret, feedback: Feedback
) -> tuple[KeyEntry, ...]:
    """All of the account, the master key first. Which of them is used here is told from the keys themselves."""
    keys = environment.api(account, master_key, feedback).require_master_key()
    stored = {}
    for saved in environment.saved_accounts.all():
        key = environment.auth_database.key(saved.key_authcfg) if saved.account == account else None
        if key is not None:
            stored[key] = saved.connection.name
    entries = (KeyEntry(key, stored.get(key.token, "")) for key in keys)
    return tuple(sorted(entries, key=lambda entry: (not entry.key.is_master, entry.key.name.lower())))


def delete_api_key(
    environment: Environment, account: Account, master_key: Secret, name: str, feedback: Feedback
) -> None:
    """Delete it at CARTO; what signs in with it stops working at once."""
    with environment.alone_with(account, feedback):
        environment.api(account, master_key, feedback).delete_api_key(name)


def create_api_key(
    environment: Environment,
    account: Account,
    master_key: Secret,
    name: str,
    tables: tuple[TableGrant, ...],
    feedback: Feedback,
    file: Path | None = None,
) -> ApiKey:
    """A key for another program, with the permissions that `tables` name; `name` gets a random end.

    With `file` it is written into the only line of that. If its answer is lost, or it cannot be written, it is taken
    away again. Raises `KeyFileUnwritable`.
    """
    unique = f"{name}-{secrets.token_hex(3)}"
    alone = environment.alone_with(account, feedback)
    with alone, begun_operation(environment, account, master_key, feedback) as operation:
        api = environment.api(account, master_key, feedback)
        with made_at_carto(operation, UndoKind.DELETE_API_KEY, unique):
            made = api.create_api_key(unique, grants(tables, writable=True))
        try:
            if file is not None:
                write_for_others(operation, file, f"{made.token.reveal()}\n".encode())
        except OSError as error:
            raise KeyFileUnwritable(str(error), file=file) from error
        operation.strike_all()  # nothing on this computer refers to it, and yet it stays
    return made


def regenerate_api_key(
    environment: Environment, account: Account, master_key: Secret, name: str, feedback: Feedback
) -> tuple[SavedAccount, ...]:
    """Give a key another token; the connections of this computer that use it take it over, and are returned.

    Everywhere else what signs in with the old one stops working at once.
    """
    alone = environment.alone_with(account, feedback)
    with alone, begun_operation(environment, account, master_key, feedback) as operation:
        api = environment.api(account, master_key, feedback)
        before = next((key for key in api.api_keys() if key.name == name), None)
        users = _users(environment, account, name, before)
        _require_room(environment, users)
        made = _regenerated(api, name, before)
        changed = []
        for saved in users:
            authcfg = environment.auth_database.new_id()
            operation.announce(Undo(UndoKind.REMOVE_CONFIG, authcfg))
            operation.announce(Undo(UndoKind.REMOVE_CONFIG, saved.key_authcfg))
            environment.auth_database.store_key(
                authcfg, account.user, made.token, f"CARTO Direct SQL: API key for {account.label}"
            )
            changed.append(replace(saved, key_authcfg=authcfg))
            environment.saved_accounts.save(changed[-1])
    for saved in changed:
        environment.services.open(saved)
        environment.services.outdate(saved.connection.service)
    return tuple(changed)


def _users(environment: Environment, account: Account, name: str, key: ApiKey | None) -> list[SavedAccount]:
    """The connections of this computer that sign in with it, or did before it was regenerated elsewhere."""

    def signs_in(saved: SavedAccount) -> bool:
        stored = environment.auth_database.key(saved.key_authcfg)
        return saved.key_name == name or (key is not None and stored == key.token)

    return [one for one in environment.saved_accounts.all() if one.account == account and signs_in(one)]


def _require_room(environment: Environment, users: list[SavedAccount]) -> None:
    """Find out now whether the new token could be kept: afterwards the old one opens nothing any more."""
    if users:
        environment.auth_database.require_writable()
    for saved in users:
        environment.saved_accounts.save(saved)


def _regenerated(api: CartoApi, name: str, before: ApiKey | None) -> ApiKey:
    """The key with its new token. CARTO shows it again where the answer got lost."""
    try:
        return api.regenerate_api_key(name)
    except NetworkError:
        found = next((key for key in api.api_keys() if key.name == name), None)
        if found is None or before is None or found.token == before.token:
            raise
        return found
