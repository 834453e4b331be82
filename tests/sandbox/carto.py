"""The sandbox itself: puts the parts together, and takes them down again."""

from __future__ import annotations

import socket
import ssl
import threading
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import NoReturn

from aiohttp import web

from .accounts import Account
from .api.address_service import AddressService
from .api.addresses import AddressesApi
from .api.api_keys import ApiKeysApi
from .api.application import web_application
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
from .laptops import Laptop, listener
from .loop_thread import LoopThread
from .proxy.proxy import DatabaseProxy, Network
from .requests_seen import SeenRequests
from .server_tls import ServerTls
from .template import create_template
from .web_proxy import Interceptor, ProxyRules, WebProxy

HOME_ADDRESS = "203.0.113.7"


@dataclass(frozen=True)
class _Ports:
    """What listens for a laptop."""

    site: web.SockSite
    accepting: Future[None]
    database: socket.socket


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
        self._laptops: dict[int, Laptop] = {}
        self._ports: dict[int, _Ports] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Takes some seconds. Raises `SandboxError` where something is not installed."""
        self._folder = SandboxFolder.create()
        self._cluster = Cluster(self._folder)
        self._keys = KeyPool()
        self._loop = LoopThread()
        self._control = Control(self)
        try:
            self._cluster.start()
            create_template(self._cluster)
            self._start_servers()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Leave nothing: no process, no file, no port."""
        self._loop.stop()
        self._keys.close()
        self._cluster.stop()
        self._folder.remove()
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
        web_socket, database_socket = listener(), listener()
        laptop = Laptop(address, web_socket, database_socket)
        self._laptops[laptop.web_port] = laptop
        site = web.SockSite(self._runner, web_socket, ssl_context=self._web_tls)
        self._loop.run(site.start())
        accepting = self._loop.spawn(self._proxy.accept(database_socket, laptop))
        self._ports[laptop.web_port] = _Ports(site, accepting, database_socket)
        return laptop

    def remove_laptop(self, laptop: Laptop) -> None:
        """Close its ports; connections that are open go on."""
        del self._laptops[laptop.web_port]
        ports = self._ports.pop(laptop.web_port)
        ports.accepting.cancel()
        ports.database.close()
        self._loop.run(ports.site.stop())

    def web_proxy(
        self, user: str = "", password: str = "", own_ca: bool = False, refuses: int = 0
    ) -> AbstractContextManager[WebProxy]:
        """A company's proxy between home and the API, while the block lasts; `alice.carto.com` leads here through it.

        `own_ca`: it opens TLS and shows certificates of its own CA. `refuses`: the status it answers everything with.
        """
        interceptor = Interceptor(self._keys, self._folder) if own_ca else None
        rules = ProxyRules(user, password, refuses)
        return WebProxy(rules, self.home, self.ca_file, interceptor).serving(self._loop)

    @property
    def laptops(self) -> list[Laptop]:
        """Every laptop so far, `home` first."""
        return list(self._laptops.values())

    def account(self, user: str, organization: bool = False) -> Account:
        """A fresh account with the world in it; an organization's keeps its tables in a schema of the user's name."""
        if user in self._accounts:
            raise SandboxError(f"There is an account {user} already.")
        database = AccountDatabase(self._cluster, user, user if organization else "public")
        with self._lock:  # PostgreSQL copies a template only while nobody is in it
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
            self.remove_laptop(laptop)

    def _start_servers(self) -> None:
        server_authority, client_authority = Authority("Server", self._keys), Authority("Client", self._keys)
        tls = ServerTls(server_authority, client_authority, self._keys, self._folder.private)
        self.ca_file = self._folder.files / "server_ca.pem"
        self.ca_file.write_bytes(server_authority.chain_pem)
        self._web_tls: ssl.SSLContext = tls.web
        self._proxy = DatabaseProxy(
            lambda: self.accounts, self.dials, self.faults, tls, self.network, self._cluster.socket
        )
        issuer = Issuer(client_authority, self._keys)
        self._loop.start()
        self._runner = self._loop.run(self._start_api(issuer, server_authority.chain_pem))
        self.home = self.laptop(self._usual[1])
        self._loop.run(self._control.start())

    async def _start_api(self, issuer: Issuer, server_ca: bytes) -> web.AppRunner:
        gate = Gate(self._accounts.get)
        certificates = CertificatesApi(gate, issuer, server_ca, lambda: self.issuing_delay_s, lambda: self.accounts)
        parts = (AddressesApi(gate), certificates, ApiKeysApi(gate), DatasetsApi(gate), AddressService())
        routes = [route for part in parts for route in part.routes()]
        application = web_application(routes, self._laptops.get, self.faults, self.requests)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        return runner
