"""Dial with credentials that nobody else uses yet."""

from __future__ import annotations

from typing import Callable, TypeVar

from ...feedback import wait
from ...postgres.connection import Connection, Credentials
from ...postgres.errors import AddressNotAllowed
from .context import ConnectContext
from .network_access import confirm_allowed, is_newly_allowed

Result = TypeVar("Result")


def dial_with(
    context: ConnectContext, connection: Connection, credentials: Credentials, use: Callable[[Connection], Result]
) -> Result:
    """Return what `use` makes of the connection under a name of its own.

    A new address takes CARTO's firewall a while, so then more than one try is due. Before each further one the list is
    looked at again: somebody may have written an older one over ours.
    """
    pauses_s = context.environment.timeouts.firewall_s if is_newly_allowed(context) else ()
    with context.environment.services.trial(connection, credentials) as attempt:
        for pause_s in pauses_s:
            try:
                return use(attempt)
            except AddressNotAllowed:
                wait(pause_s, context.feedback)
                confirm_allowed(context)
        return use(attempt)
