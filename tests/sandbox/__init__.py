"""A CARTO of one's own, made of real parts: CAs, management API, PostGIS behind a TLS proxy, address service."""

from __future__ import annotations

from .accounts import Account, ApiKey
from .carto import Sandbox
from .errors import SandboxError
from .faults import Fault, Kind
from .laptops import Laptop

__all__ = ["Account", "ApiKey", "Fault", "Kind", "Laptop", "Sandbox", "SandboxError"]
