"""The use cases: what people come for.

Each blocks, so it runs in a task; each may raise any `errors.DirectSqlError`.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from ..accounts.errors import AuthEntryMissing
from ..accounts.readiness import Facts
from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..carto.allow_list import AllowList, parse_entry
from ..carto.allow_list_change import allow
from ..carto.errors import PublicAddressUnknown
from ..certificates.bundle import check_facts
from ..errors import Cancelled, DirectSqlError
from ..ports import Feedback
from ..postgres.datasets import Dataset
from ..secret import Secret
from .carry_over import carry_over
from .connect.connect import Connect
from .connect.request import Connected, ConnectRequest
from .diagnosis import Diagnosis, Link, diagnosis_of
from .disconnect import disconnect
from .environment import Environment
from .export_connection import ExportConnection


class UseCases:
    """Connect an account, look at it, use it, take it away again."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    def saved_accounts(self) -> tuple[SavedAccount, ...]:
        """The accounts set up on this computer."""
        return self._environment.saved_accounts.all()

    def carry_over(self) -> None:
        """Have accounts that version 0.1.0 set up work the way of this one."""
        carry_over(self._environment)

    def connect(self, request: ConnectRequest, feedback: Feedback) -> Connected:
        """Bring everything that is missing into place and prove it by one dial.

        On any error everything is as it was before.
        """
        return Connect(self._environment, request, feedback).run()

    def register_address(
        self, account: Account, master_key: Secret, feedback: Feedback, address: str = "", address_service: str = ""
    ) -> tuple[str, AllowList]:
        """Put an address (empty: this computer's own) on the allow-list; returns it and the list as CARTO now has it.

        No other entry goes: others may come from it. Raises `InvalidAddress` before anything is asked of CARTO.
        """
        environment = self._environment
        is_own = not address
        entry = parse_entry(address) if address else environment.find_address(address_service, feedback)
        with environment.alone_with(account, feedback):
            after = allow(environment.api(account, master_key, feedback), entry)
        for saved in environment.saved_accounts.all():
            if is_own and saved.account == account:
                environment.saved_accounts.save(replace(saved, address=entry))
        return entry, after

    def check_status(self, saved: SavedAccount, master_key: Secret | None, feedback: Feedback) -> Facts:
        """Find out how things stand, changing nothing. What needs the master key, or cannot be had, stays None."""
        environment = self._environment
        with ThreadPoolExecutor(max_workers=3) as pool:
            address = pool.submit(self._address_or_none, feedback)
            if master_key is not None:
                lists = environment.api(saved.account, master_key, feedback)
                certificates = environment.api(saved.account, master_key, feedback)
                allow_list = pool.submit(lists.allow_list)
                listed = pool.submit(certificates.certificates)
        revoked = None
        if master_key is not None and saved.certificate_id:
            revoked = saved.certificate_id not in {one.id for one in listed.result()}
        return Facts(
            now=environment.now(),
            saved=saved,
            address=address.result(),
            allow_list=allow_list.result() if master_key is not None else None,
            certificate_expires=saved.certificate_expires,
            certificate_revoked=revoked,
            key_stored=bool(saved.key_authcfg),
            connection_saved=environment.connections.exists(saved.connection.name),
        )

    def diagnose(self, saved: SavedAccount, feedback: Feedback) -> Diagnosis:
        """Look at what is stored, then dial once; says which link of the chain is broken."""
        try:
            self._try_chain(saved, feedback)
        except Cancelled:
            raise
        except DirectSqlError as error:
            return diagnosis_of(error)
        return Diagnosis(Link.NONE)

    def datasets(self, saved: SavedAccount, feedback: Feedback) -> tuple[Dataset, ...]:
        """The tables that the stored API key may read."""
        self.open(saved)
        return self._environment.database.datasets(saved.connection, feedback)

    def disconnect(
        self, saved: SavedAccount, master_key: Secret | None, feedback: Feedback
    ) -> tuple[DirectSqlError, ...]:
        """Take everything of the account off this computer; returns what could not be taken away yet.

        With the master key also revoke its certificate and API key at CARTO.
        """
        return disconnect(self._environment, saved, master_key, feedback)

    @property
    def exports(self) -> ExportConnection:
        """What makes a connection permanent for other programs."""
        return ExportConnection(self._environment)

    def open(self, saved: SavedAccount) -> None:
        """Have dials find what they need; the master password may be asked for. Raises `AuthDatabaseError`s."""
        self._environment.services.open(saved)

    def _try_chain(self, saved: SavedAccount, feedback: Feedback) -> None:
        certificate = self._environment.auth_database.certificate(saved.certificate_fingerprint)
        if certificate is None:
            raise AuthEntryMissing(authcfg=saved.certificate_fingerprint)
        check_facts(certificate, saved.account.user, self._environment.now())
        self.open(saved)
        self._environment.database.probe(saved.connection, feedback)

    def stored_key(self, authcfg: str) -> Secret:
        """The API key in an entry of the auth database; raises `AuthEntryMissing`."""
        self._environment.auth_database.unlock()
        key = self._environment.auth_database.key(authcfg)
        if key is None:
            raise AuthEntryMissing(authcfg=authcfg)
        return key

    def _address_or_none(self, feedback: Feedback) -> str | None:
        try:
            return self._environment.find_address("", feedback)
        except PublicAddressUnknown:
            return None
