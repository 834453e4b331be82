"""The sandbox itself: puts the parts together, and takes them down again."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager, ExitStack
from types import TracebackType
from typing import NoReturn

from . import awkward
from .accounts import Account
from .assembly import assemble
from .cluster import Cluster
from .control import Control
from .database import AccountDatabase
from .dials import Dials
from .domains import check_organization, check_user
from .errors import SandboxError
from .faults import Faults
from .folder import SandboxFolder
from .hosts import Hosts
from .keypool import KeyPool
from .languages import Languages
from .laptops import Laptop
from .loop_thread import LoopThread
from .proxy.network import Network
from .requests_seen import SeenRequests
from .template import create_template
from .web_proxy import Interceptor, ProxyRules, WebProxy

HOME_ADDRESS = "203.0.113.7"


class Sandbox:
    """A CARTO of one's own, while the `with` block lasts.

    `home` is the first laptop, `ca_file` the PEM file that clients must trust, `issuing_delay_s` how long a certificate
    takes; `issuer` makes certificates of any kind. `faults`, `dials`, `requests`, `network` and `hosts` are for tests
    to set and read. `server_ca_disabled`: as where the database's certificate is from a public CA, bundles lack the CA.
    """

    def __init__(self, issuing_delay_s: float = 0.0, home_address: str = HOME_ADDRESS) -> None:
        self._usual = issuing_delay_s, home_address
        self.issuing_delay_s = issuing_delay_s
        self.faults = Faults()
        self.dials = Dials()
        self.requests = SeenRequests()
        self.network = Network()
        self.server_ca_disabled = False
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
            self._languages = Languages(self._cluster)
            self.hosts = Hosts(self._folder.files)
            self._loop = LoopThread()
            parts.callback(self._loop.stop)
            self.ca_file = self._folder.files / "server_ca.pem"
            self._servers = assemble(self, self._keys, self._folder, self._cluster.socket, self._languages)
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

    def database_on(self, *addresses: str) -> int:
        """A port at which home's database answers on these addresses of loopback, such as 127.0.0.2 or ::1.

        On 127.0.0.1 nobody answers there, unless it is named. Until `reset`.
        """
        return self._loop.run(self._servers.open_database(self.home, *addresses))

    def speak(self, language: str) -> None:
        """PostgreSQL's language (one of `languages.LOCALES`; empty: English) for all that connect, until reset."""
        self._languages.speak(language)

    @property
    def language(self) -> str:
        return self._languages.spoken

    @property
    def laptops(self) -> list[Laptop]:
        """Every laptop that is there now, `home` first."""
        return self._servers.laptops

    def web_proxy(
        self, user: str = "", password: str = "", own_ca: bool = False, refuses: int = 0
    ) -> AbstractContextManager[WebProxy]:
        """A company's proxy between home and the API, while the block lasts.

        `alice.carto.com` and `alice.maps.example.com` lead here through it. `own_ca`: it opens TLS and
        shows certificates of its own CA. `refuses`: the status it answers everything with.
        """
        interceptor = Interceptor(self._keys, self._folder) if own_ca else None
        rules = ProxyRules(user, password, refuses)
        return WebProxy(rules, self.home, self.ca_file, interceptor).serving(self._loop)

    def account(self, user: str, organization: bool | str = False) -> Account:
        """A fresh account with the world in it; an organization's keeps its tables in a schema of the user's name.

        `organization` is its name (True: any). Further members of one share its database, and begin without tables.
        """
        check_user(user)
        if user in self._accounts:
            raise SandboxError(f"There is an account {user} already.")
        named = f"{user}-org" if organization is True else organization or ""
        if named:
            check_organization(named)
        account = Account(user, named, self._database_for(user, named), self.home)
        self._accounts[user] = account
        return account

    def _database_for(self, user: str, organization: str) -> AccountDatabase:
        members = (one for one in self.accounts if organization and one.organization == organization)
        colleague = next(members, None)
        if colleague is not None:
            database = AccountDatabase(self._cluster, user, user, colleague.database)
            database.join()
            return database
        database = AccountDatabase(self._cluster, user, user if organization else "public")
        with self._copying:  # PostgreSQL copies a template only while nobody is in it
            database.create()
        return database

    @property
    def accounts(self) -> list[Account]:
        """Every account that exists now."""
        return list(self._accounts.values())

    def account_of(self, user: str) -> Account | None:
        """The account with this name."""
        return self._accounts.get(user)

    def fill_awkwardly(self, account: Account) -> None:
        """Every dataset of awkward.sql; an organization's account gets a colleague who shares two more with it."""
        colleague = None
        if account.organization:
            colleague = self.account(f"{account.user}-colleague", account.organization)
        awkward.fill(account, colleague)

    def remove(self, account: Account) -> None:
        """The account, its database and its connections."""
        self._accounts.pop(account.user, None)
        if any(other.database.name == account.database.name for other in self.accounts):
            account.database.leave()
        else:
            account.database.drop()

    def reset(self) -> None:
        """No faults, no delays, empty counters and logs, no laptop but `home`, where it was at first; accounts stay."""
        self.faults.clear()
        self.dials.reset()
        self.requests.reset()
        self.network.delay_ms, self.network.silent, self.network.tls = 0.0, False, ""
        self.server_ca_disabled = False
        self.speak("")
        self.hosts.forget()
        self._loop.run(self._servers.close_extra())
        self.issuing_delay_s, home_address = self._usual
        self.home.move_to(home_address)
        self.home.find_database()
        for laptop in self.laptops[1:]:
            self._loop.run(self._servers.close(laptop))
