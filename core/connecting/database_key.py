"""The third step of `connect`: an API key for the database, in QGIS's authentication database."""

from __future__ import annotations

from dataclasses import replace

from ..api_keys import WRITE, grants
from ..errors import DatabaseKeyMissing
from ..journal import Undo, UndoKind
from ..ports import Installation
from ..secret import Secret
from .run import Run


def store_database_key(run: Run, installation: Installation) -> tuple[Installation, Secret]:
    """Use the user's key, else the stored one while CARTO knows it, else have one made for the account's tables."""
    stored = run.outside.vault.key(installation.key_authcfg) if installation.key_authcfg else None
    wanted = run.request.database_key
    if stored is not None and (wanted == stored or (wanted is None and _serves(run, installation, stored))):
        return installation, stored
    name, key = ("", wanted) if wanted is not None else _make(run)
    authcfg = run.outside.vault.new_id()
    run.operation.will(Undo(UndoKind.REMOVE_KEY, authcfg))
    run.outside.vault.store_key(
        authcfg, installation.account.user, key, f"CARTO Direct SQL: API key for {installation.account.label}"
    )
    _let_go(run, installation)
    return replace(installation, key_authcfg=authcfg, key_name=name), key


def _serves(run: Run, installation: Installation, stored: Secret) -> bool:
    """Whether CARTO still knows the key, and whether it may change tables if that is wished."""
    if run.found.api_keys is None:
        return True
    known = next((key for key in run.found.api_keys if key.token == stored), None)
    if known is None:
        return False
    ours_only_reads = bool(installation.key_name) and not any(set(WRITE) <= set(table[2]) for table in known.tables)
    return not (run.request.writable and ours_only_reads)


def _make(run: Run) -> tuple[str, Secret]:
    if run.api is None:
        raise DatabaseKeyMissing(account=run.request.account.label)
    name = run.unique_name()
    tables = run.api.dataset_names()
    with run.made_at_carto(UndoKind.DELETE_API_KEY, name):
        made = run.api.create_api_key(name, grants(tables, run.request.writable))
    return name, made.token


def _let_go(run: Run, installation: Installation) -> None:
    """The key that was stored until now goes when the new one is in use."""
    if installation.key_authcfg:
        run.operation.will(Undo(UndoKind.REMOVE_KEY, installation.key_authcfg))
    if installation.key_name:
        run.operation.will(Undo(UndoKind.DELETE_API_KEY, installation.key_name))
