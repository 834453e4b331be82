"""The first step of `connect`: this computer's public address is on the account's allow-list."""

from __future__ import annotations

from dataclasses import replace

from ..allow_list_change import allow
from ..journal import Undo, UndoKind
from .run import Run


def allow_this_computer(run: Run) -> Run:
    """Put the address on the list unless an entry covers it.

    Without a master key nothing can be done, and the dial will tell.
    """
    own = run.existing.address if run.existing is not None else ""
    found = run.found
    if run.api is None or found.address is None or found.allow_list is None or found.allow_list.covers(found.address):
        return replace(run, own_address=own, allow_list=found.allow_list)
    run.operation.will(Undo(UndoKind.WITHDRAW_ADDRESS, found.address))
    allow_list = allow(run.api, found.address, replacing=own)
    existing = run.existing
    if existing is not None:
        existing = replace(existing, address=found.address)
        run.outside.installations.save(existing)
    return replace(run, existing=existing, own_address=found.address, allow_list=allow_list)


def is_newly_allowed(run: Run) -> bool:
    """Whether this run put the address on the list, so that CARTO's firewall may not know it yet."""
    return run.allow_list != run.found.allow_list


def confirm_allowed(run: Run) -> Run:
    """Look once more: meanwhile somebody may have written an older list over ours."""
    if run.api is None or not is_newly_allowed(run):
        return run
    return replace(run, allow_list=allow(run.api, run.own_address))
