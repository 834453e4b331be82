"""What goes into an export, whatever its target."""

from __future__ import annotations

import os
from dataclasses import dataclass

from ..postgres.connection import Connection, Credentials


@dataclass(frozen=True)
class ExportContent:
    """What an export is made of.

    `credentials.password` is the API key; it is written only if `include_key`. `has_management` as in `Account`.
    `system` is `nt` or `posix`, as Python calls them.
    """

    connection: Connection
    credentials: Credentials
    include_key: bool = False
    system: str = os.name
    has_management: bool = True
