"""What a new connection is called: by people, and by libpq."""

from __future__ import annotations

from ...accounts.errors import ConnectionNameTaken
from ...postgres.connection import Connection, Login
from ..carry_over import free_service
from .context import ConnectContext


def new_connection(context: ConnectContext, login: Login) -> Connection:
    """A connection under names that are free now. Raises `ConnectionNameTaken` for one that the user chose."""
    # The service first: that looks at what other processes have written, names of connections included.
    service = free_service(context.environment, context.request.account.service_name)
    return Connection(_free_name(context), service, login)


def _free_name(context: ConnectContext) -> str:
    """What the connection will be called: as the user says, or the first free name of ours."""
    wanted = context.request.connection_name
    if wanted:
        if context.environment.connections.exists(wanted):
            raise ConnectionNameTaken(name=wanted)
        return wanted
    first = f"CARTO {context.request.account.user}"
    candidates = (first if number == 1 else f"{first} {number}" for number in range(1, 1000))
    return next(name for name in candidates if not context.environment.connections.exists(name))
