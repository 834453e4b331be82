"""The use case `connect`: what is missing is brought about, step by step, and proven by a real dial."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

from ...accounts.readiness import Facts
from ...accounts.saved_account import SavedAccount
from ...carto.api import CartoApi
from ...certificates.reader import read_certificate_files
from ...errors import Cancelled
from ...feedback import Unstoppable, wait
from ...journal.journal import Operation, Undo, UndoKind
from ...journal.sweep import Sweep
from ...ports import Feedback
from ...postgres.connection import Connection, Credentials
from ...postgres.errors import AddressNotAllowed
from ...steps import Step
from ..environment import Environment
from .certificate import install_certificate
from .context import ConnectContext, Findings
from .database_key import store_database_key
from .network_access import allow_this_computer, confirm_allowed, is_newly_allowed
from .request import Connected, ConnectRequest


class Connect:
    """One run of `connect`."""

    def __init__(self, environment: Environment, request: ConnectRequest, feedback: Feedback) -> None:
        self._environment = environment
        self._request = request
        self._feedback = feedback

    def run(self) -> Connected:
        """Bring everything that is missing into place; on any error leave nothing half done."""
        files = self._request.certificate_files
        brought = read_certificate_files(files, self._request.account.user) if files is not None else None
        self._environment.auth_database.unlock()  # a cancelled master password then costs nothing
        self._sweep_what_a_crash_left()
        self._begin(Step.NETWORK_ACCESS)
        findings = self._look()
        with self._operation() as operation:
            context = ConnectContext(
                self._environment,
                self._request,
                self._api(self._feedback),
                operation,
                findings,
                self._existing(),
                brought,
            )
            context = allow_this_computer(context)
            self._begin(Step.CERTIFICATE)
            saved, (certificate, private_key) = install_certificate(context)
            self._begin(Step.DATABASE_KEY)
            saved, password = store_database_key(context, saved)
            self._begin(Step.CONNECTION)
            authorities = tuple(authority.encode() for authority in saved.authorities)
            credentials = Credentials(certificate, private_key, password, authorities)
            self._prove(context, saved.connection, credentials)
            context = confirm_allowed(context)
            self._begin(Step.CONNECTION)
            saved = self._save(context, saved)
            self._environment.services.define(saved.connection, credentials)
        return Connected(saved, self._facts(context, saved))

    def _address(self) -> str:
        return self._request.address or self._environment.find_address(self._request.address_service, self._feedback)

    def _existing(self) -> SavedAccount | None:
        of_account = [one for one in self._environment.saved_accounts.all() if one.account == self._request.account]
        name = self._request.connection_name
        return next((one for one in of_account if not name or one.connection.name == name), None)

    def _look(self) -> Findings:
        """Ask everything at once that depends on nothing else; the key's own check is the first to complain."""
        if self._request.master_key is None:
            return Findings()
        key, account = self._request.master_key, self._request.account
        keys, allow_list, certificates = (
            self._environment.api(account, key, self._feedback) for _ in range(3)
        )  # a session is one thread's
        with ThreadPoolExecutor(max_workers=4) as pool:
            asked_keys = pool.submit(keys.require_master_key)
            asked_list = pool.submit(allow_list.allow_list)
            asked_certificates = pool.submit(certificates.certificates)
            asked_address = pool.submit(self._address)
        return Findings(
            api_keys=asked_keys.result(),
            allow_list=asked_list.result(),
            certificates=asked_certificates.result(),
            address=asked_address.result(),
        )

    def _api(self, feedback: Feedback) -> CartoApi | None:
        key = self._request.master_key
        return self._environment.api(self._request.account, key, feedback) if key is not None else None

    @contextmanager
    def _operation(self) -> Iterator[Operation]:
        """Journal what is made; at the end, good or bad, sweep away what no saved account refers to."""
        operation = self._environment.journal.begin(self._request.account.base_url)
        try:
            yield operation
        finally:
            self._sweep(self._environment.timeouts.lost_answer_s).run(operation)

    def _sweep_what_a_crash_left(self) -> None:
        for operation in self._environment.journal.interrupted(self._request.account.base_url):
            self._sweep(0.0).run(operation)

    def _sweep(self, patience_s: float) -> Sweep:
        return Sweep(self._environment, self._request.account, self._api(Unstoppable()), patience_s)

    def _begin(self, step: Step) -> None:
        if self._feedback.cancelled():
            raise Cancelled
        self._feedback.begin(step)

    def _prove(self, context: ConnectContext, connection: Connection, credentials: Credentials) -> None:
        """Dial, for real. A new address takes CARTO's firewall a while, so then more than one try is due."""
        pauses_s = self._environment.timeouts.firewall_s if is_newly_allowed(context) else ()
        with self._environment.services.trial(connection, credentials) as attempt:
            for pause_s in pauses_s:
                try:
                    return self._environment.database.probe(attempt, self._feedback)
                except AddressNotAllowed:
                    wait(pause_s, self._feedback)
            return self._environment.database.probe(attempt, self._feedback)

    def _save(self, context: ConnectContext, saved: SavedAccount) -> SavedAccount:
        """The connection, then the saved account: the moment from which everything made is in use."""
        if not self._environment.connections.exists(saved.connection.name):
            context.operation.announce(Undo(UndoKind.REMOVE_CONNECTION, saved.connection.name))
        self._environment.connections.save(saved.connection)
        saved = self._keep_master_key(context, saved)
        self._environment.saved_accounts.save(saved)
        return saved

    def _keep_master_key(self, context: ConnectContext, saved: SavedAccount) -> SavedAccount:
        """Store the master key if the user says so, and only then."""
        key = self._request.master_key
        if not self._request.keep_master_key or key is None or saved.master_key_authcfg:
            return saved
        authcfg = self._environment.auth_database.new_id()
        context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, authcfg))
        label = f"CARTO Direct SQL: master key of {saved.account.label}"
        self._environment.auth_database.store_key(authcfg, saved.account.user, key, label)
        return replace(saved, master_key_authcfg=authcfg)

    def _facts(self, context: ConnectContext, saved: SavedAccount) -> Facts:
        return Facts(
            now=self._environment.now(),
            saved=saved,
            address=context.findings.address,
            allow_list=context.allow_list,
            certificate_expires=saved.certificate_expires,
            certificate_revoked=False,
            key_stored=True,
            connection_saved=True,
            dialled=True,
        )
