"""The use case `disconnect`: the opposite of `connect`."""

from __future__ import annotations

from .errors import Cancelled
from .feedback import Unstoppable
from .journal import Undo, UndoKind
from .outside import Outside
from .ports import Feedback, Installation
from .secret import Secret
from .sweep import Sweep


def disconnect(outside: Outside, installation: Installation, master_key: Secret | None, feedback: Feedback) -> None:
    """Journal everything that the installation refers to, let the installation go, and sweep.

    Once begun it is not cancelled. What CARTO does not answer for is raised, and taken away when the account is used
    next.
    """
    if feedback.cancelled():
        raise Cancelled
    outside.vault.unlock()
    api = outside.api(installation.account, master_key, Unstoppable()) if master_key is not None else None
    operation = outside.journal.begin(installation.account.base_url)
    for undo in _everything(installation, at_carto=api is not None):
        operation.will(undo)
    outside.pass_file.forget(installation.connection)
    outside.installations.remove(installation.connection.name)
    problems = Sweep(outside, installation.account, api).run(operation)
    if problems:
        raise problems[0]


def _everything(installation: Installation, at_carto: bool) -> list[Undo]:
    """In the order in which `connect` made them."""
    here = [Undo(UndoKind.DISTRUST, fingerprint) for fingerprint in installation.authorities]
    here += [
        Undo(UndoKind.REMOVE_CERTIFICATE, installation.connection.authcfg),
        Undo(UndoKind.REMOVE_KEY, installation.key_authcfg),
        Undo(UndoKind.REMOVE_CONNECTION, installation.connection.name),
    ]
    if installation.master_key_authcfg:
        here.append(Undo(UndoKind.REMOVE_KEY, installation.master_key_authcfg))
    there = []
    if at_carto and installation.address:
        there.append(Undo(UndoKind.WITHDRAW_ADDRESS, installation.address))
    if at_carto and installation.certificate_id:
        there.append(Undo(UndoKind.REVOKE_CERTIFICATE, installation.certificate_name))
    if at_carto and installation.key_name:
        there.append(Undo(UndoKind.DELETE_API_KEY, installation.key_name))
    return there + here
