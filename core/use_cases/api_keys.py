"""The use cases around an account's API keys: which there are, what each may do, and how they are changed and go."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..carto.account import Account
from ..carto.api_keys import ApiKey
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment


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
