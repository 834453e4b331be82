"""Puts the servers together: authorities, API and database proxy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from .api.address_service import AddressService
from .api.addresses import AddressesApi
from .api.api_keys import ApiKeysApi
from .api.application import FindLaptop, web_application
from .api.authentication import Gate
from .api.certificates import CertificatesApi
from .api.datasets import DatasetsApi
from .api.me import MeApi
from .authority import Authority
from .certificates import Issuer
from .proxy.admission import Admission
from .proxy.proxy import DatabaseProxy
from .proxy.upstream import Upstream
from .server_tls import ServerTls
from .servers import Servers

if TYPE_CHECKING:
    from .carto import Sandbox
    from .folder import SandboxFolder
    from .keypool import KeyPool
    from .languages import Languages


def assemble(sandbox: Sandbox, keys: KeyPool, folder: SandboxFolder, socket: Path, languages: Languages) -> Servers:
    """Servers with fresh authorities; `sandbox.ca_file` is written. `socket` is PostgreSQL's."""
    server_authority, client_authority = Authority("Server", keys), Authority("Client", keys)
    tls = ServerTls(server_authority, client_authority, keys, folder.private)
    sandbox.ca_file.write_bytes(server_authority.chain_pem)
    admission = Admission(
        lambda: sandbox.accounts, tls, Upstream(socket), sandbox.network, sandbox.faults, sandbox.dials, languages
    )
    sandbox.issuer = Issuer(client_authority, keys)
    routes = _routes(sandbox, sandbox.issuer, server_authority.chain_pem)

    def application(laptop_on: FindLaptop) -> web.Application:
        return web_application(routes, laptop_on, sandbox.faults, sandbox.requests)

    return Servers(application, DatabaseProxy(admission, sandbox.dials, sandbox.network), tls.web)


def _routes(sandbox: Sandbox, issuer: Issuer, server_ca: bytes) -> list[web.RouteDef]:
    gate = Gate(sandbox.account_of)
    certificates = CertificatesApi(
        gate,
        issuer,
        lambda: b"" if sandbox.server_ca_disabled else server_ca,
        lambda: sandbox.issuing_delay_s,
        lambda: sandbox.accounts,
    )
    parts = (AddressesApi(gate), certificates, ApiKeysApi(gate), DatasetsApi(gate), MeApi(gate), AddressService())
    return [route for part in parts for route in part.routes()]
