"""The first step of `connect`: this computer's public address is on the account's allow-list."""

from __future__ import annotations

from dataclasses import replace

from ...carto.allow_list_change import allow
from ...steps import Notice
from .context import ConnectContext


def allow_this_computer(context: ConnectContext) -> ConnectContext:
    """Put the address on the list unless an entry covers it, and never take one off: others may come from it too.

    Without a master key nothing can be done, and the dial will tell.
    """
    findings = context.findings
    if context.api is None or findings.address is None or findings.allow_list is None:
        own = context.existing.address if context.existing is not None else ""
        return replace(context, own_address=own, allow_list=findings.allow_list)
    allow_list = findings.allow_list
    if not allow_list.covers(findings.address):
        allow_list = allow(context.api, findings.address, lambda: context.feedback.tell(Notice.ADDRESS_ALLOWED))
    return replace(context, own_address=allow_list.covering(findings.address), allow_list=allow_list)


def is_newly_allowed(context: ConnectContext) -> bool:
    """Whether this run put the address on the list, so that CARTO's firewall may not know it yet."""
    return context.allow_list != context.findings.allow_list


def confirm_allowed(context: ConnectContext) -> ConnectContext:
    """Look once more: meanwhile somebody may have written an older list over ours."""
    address = context.findings.address
    if context.api is None or address is None or not is_newly_allowed(context):
        return context
    return replace(context, allow_list=allow(context.api, address))
