"""What a new connection is called: by people, and by libpq."""

from __future__ import annotations

from ...accounts.errors import ConnectionNameTaken
from ...postgres.connection import Connection, Login
from ..carry_over import free_service
from .context import ConnectContext


def require_usable_name(context: ConnectContext) -> None:
    """Before anything is made. Raises `ConnectionNameInvalid` and, for a new connection, `ConnectionNameTaken`."""
    wanted = context.request.connection_name
    if wanted and context.existing is None:
        context.environment.connections.require_usable(wanted)
        if context.environment.connections.exists(wanted):
            raise ConnectionNameTaken(name=wanted)


def new_connection(context: ConnectContext, login: Login) -> Connection:
    """A connection under names that are free now. Raises `ConnectionNameTaken` for one that the user chose."""
    require_usable_name(context)
    # The service first: that looks at what other processes have written, names of connections included.
    service = free_service(context.environment, context.request.account.service_name)
    name = context.request.connection_name or free_name(context)
    return Connection(name, service, login, context.request.checks_name is not False)


def is_taken(context: ConnectContext, connection: Connection) -> bool:
    """Whether another connection has its name by now."""
    connections = context.environment.connections
    return connections.exists(connection.name) and not connections.is_saved(connection)


def free_name(context: ConnectContext) -> str:
    """The first name of ours that no connection has."""
    first = context.request.account.connection_name
    candidates = (first if number == 1 else f"{first} {number}" for number in range(1, 1000))
    return next(name for name in candidates if not context.environment.connections.exists(name))
