"""The sandbox itself: puts the parts together, and takes them down again."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager, ExitStack
from types import TracebackType
from typing import NoReturn

from aiohttp import web

from .accounts import Account
from .api.address_service import AddressService
from .api.addresses import AddressesApi
from .api.api_keys import ApiKeysApi
from .api.application import FindLaptop, web_application
from .api.authentication import Gate
from .api.certificates import CertificatesApi
from .api.datasets import DatasetsApi
from .authority import Authority
from .certificates import Issuer
from .cluster import Cluster
from .control import Control
from .database import AccountDatabase
from .dials import Dials
from .errors import SandboxError
from .faults import Faults
from .folder import SandboxFolder
from .keypool import KeyPool
from .laptops import Laptop
from .loop_thread import LoopThread
from .proxy.admission import Admission
from .proxy.network import Network
from .proxy.proxy import DatabaseProxy
from .proxy.upstream import Upstream
from .requests_seen import SeenRequests
from .server_tls import ServerTls
from .servers import Servers
from .template import create_template
from .web_proxy import Interceptor, ProxyRules, WebProxy

HOME_ADDRESS = "203.0.113.7"


class Sandbox:
    """A CARTO of one's own, while the `with` block lasts.

    `home` is the first laptop, `ca_file` the PEM file that clients must trust, `issuing_delay_s` how long a certificate
    takes. `faults`, `dials`, `requests` and `network` are for tests to set and read.
    """

    def __init__(self, issuing_delay_s: float = 0.0, home_address: str = HOME_ADDRESS) -> None:
        self._usual = issuing_delay_s, home_address
        self.issuing_delay_s = issuing_delay_s
        self.faults = Faults()
        self.dials = Dials()
        self.requests = SeenRequests()
        self.network = Network()
        self._accounts: dict[str, Account] = {}
        self._copying = threading.Lock()
        self._parts = ExitStack()

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Takes some seconds. Raises `SandboxError` where something is not installed."""
        with ExitStack() as parts:
            self._folder = SandboxFolder.create()
            parts.callback(self._folder.remove)
            self._keys = KeyPool()
            parts.callback(self._keys.close)
            self._cluster = Cluster(self._folder)
            parts.callback(self._cluster.stop)
            self._cluster.start()
            create_template(self._cluster)
            self._loop = LoopThread()
            parts.callback(self._loop.stop)
            self._servers = self._new_servers()
            self._loop.run(self._servers.start())
            parts.callback(lambda: self._loop.run(self._servers.stop()))
            self.home = self.laptop(self._usual[1])
            self._control = Control(self)
            self._loop.run(self._control.start())
            parts.callback(lambda: self._loop.run(self._control.stop()))
            self._parts = parts.pop_all()

    def stop(self) -> None:
        """Leave nothing: no process, no file, no port."""
        self._parts.close()
        self._accounts.clear()

    def wait(self) -> NoReturn:
        """Until somebody interrupts. Raises `SandboxError` when PostgreSQL ends before."""
        self._cluster.wait()

    @property
    def control_address(self) -> str:
        """The URL for `remote.RemoteSandbox` in another process."""
        return self._control.address

    def laptop(self, address: str) -> Laptop:
        """A further client computer, at a pretended public address."""
        return self._loop.run(self._servers.open(address))

    @property
    def laptops(self) -> list[Laptop]:
        """Every laptop that is there now, `home` first."""
        return self._servers.laptops

    def web_proxy(
        self, user: str = "", password: str = "", own_ca: bool = False, refuses: int = 0
    ) -> AbstractContextManager[WebProxy]:
        """A company's proxy between home and the API, while the block lasts; `alice.carto.com` leads here through it.

        `own_ca`: it opens TLS and shows certificates of its own CA. `refuses`: the status it answers everything with.
        """
        interceptor = Interceptor(self._keys, self._folder) if own_ca else None
        rules = ProxyRules(user, password, refuses)
        return WebProxy(rules, self.home, self.ca_file, interceptor).serving(self._loop)

    def account(self, user: str, organization: bool = False) -> Account:
        """A fresh account with the world in it; an organization's keeps its tables in a schema of the user's name."""
        if user in self._accounts:
            raise SandboxError(f"There is an account {user} already.")
        database = AccountDatabase(self._cluster, user, user if organization else "public")
        with self._copying:  # PostgreSQL copies a template only while nobody is in it
            database.create()
        account = Account(user, organization, database, self.home)
        self._accounts[user] = account
        return account

    @property
    def accounts(self) -> list[Account]:
        """Every account that exists now."""
        return list(self._accounts.values())

    def remove(self, account: Account) -> None:
        """The account, its database and its connections."""
        self._accounts.pop(account.user, None)
        account.database.drop()

    def reset(self) -> None:
        """No faults, no delays, empty counters and logs, no laptop but `home`, where it was at first; accounts stay."""
        self.faults.clear()
        self.dials.reset()
        self.requests.reset()
        self.network.delay_ms, self.network.silent = 0.0, False
        self.issuing_delay_s, home_address = self._usual
        self.home.move_to(home_address)
        for laptop in self.laptops[1:]:
            self._loop.run(self._servers.close(laptop))

    def _new_servers(self) -> Servers:
        server_authority, client_authority = Authority("Server", self._keys), Authority("Client", self._keys)
        tls = ServerTls(server_authority, client_authority, self._keys, self._folder.private)
        self.ca_file = self._folder.files / "server_ca.pem"
        self.ca_file.write_bytes(server_authority.chain_pem)
        upstream = Upstream(self._cluster.socket)
        admission = Admission(lambda: self.accounts, tls, upstream, self.network, self.faults, self.dials)
        proxy = DatabaseProxy(admission, self.dials, self.network)
        routes = self._routes(Issuer(client_authority, self._keys), server_authority.chain_pem)

        def application(laptop_on: FindLaptop) -> web.Application:
            return web_application(routes, laptop_on, self.faults, self.requests)

        return Servers(application, proxy, tls.web)

    def _routes(self, issuer: Issuer, server_ca: bytes) -> list[web.RouteDef]:
        gate = Gate(self._accounts.get)
        certificates = CertificatesApi(gate, issuer, server_ca, lambda: self.issuing_delay_s, lambda: self.accounts)
        parts = (AddressesApi(gate), certificates, ApiKeysApi(gate), DatasetsApi(gate), AddressService())
        return [route for part in parts for route in part.routes()]
