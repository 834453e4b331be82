"""The use case `connect`: what is missing is brought about, step by step, and proven by a real dial."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from ...accounts.readiness import Facts
from ...accounts.saved_account import SavedAccount
from ...carto.api import CartoApi
from ...certificates.reader import read_certificate_files
from ...errors import Cancelled
from ...feedback import Unstoppable
from ...journal.journal import Operation, Undo, UndoKind
from ...journal.sweep import Sweep, sweep_interrupted
from ...ports import Feedback
from ...postgres.connection import Credentials
from ...steps import Notice, Step
from ..environment import Environment
from .certificate import install_certificate
from .context import ConnectContext, Findings
from .database_key import store_database_key
from .dialling import dial_with
from .network_access import allow_this_computer, confirm_allowed
from .request import Connected, ConnectRequest


class Connect:
    """One run of `connect`."""

    def __init__(self, environment: Environment, request: ConnectRequest, feedback: Feedback) -> None:
        self._environment = environment
        self._request = request
        self._feedback = feedback

    def run(self) -> Connected:
        """Bring everything that is missing into place; on any error leave nothing half done."""
        environment, account = self._environment, self._request.account
        files = self._request.certificate_files
        brought = read_certificate_files(files) if files is not None else None
        environment.services.begin()
        environment.auth_database.unlock()  # a cancelled master password then costs nothing
        with environment.alone_with(account, self._feedback):
            sweep_interrupted(environment, account, self._api(Unstoppable()))
            self._begin(Step.NETWORK_ACCESS)
            findings = self._look()
            with self._operation() as operation:
                context = ConnectContext(
                    environment,
                    self._request,
                    self._api(self._feedback),
                    operation,
                    findings,
                    self._existing(),
                    self._feedback,
                    brought,
                )
                return self._connect(allow_this_computer(context))

    def _connect(self, context: ConnectContext) -> Connected:
        self._begin(Step.CERTIFICATE)
        saved, (certificate, private_key) = install_certificate(context)
        self._begin(Step.DATABASE_KEY)
        saved, password = store_database_key(context, saved, certificate, private_key)
        self._begin(Step.CONNECTION)
        authorities = tuple(authority.encode() for authority in saved.authorities)
        credentials = Credentials(certificate, private_key, password, authorities)
        probe = partial(context.environment.database.probe, feedback=self._feedback)
        dial_with(context, saved.connection, credentials, probe)
        context = confirm_allowed(context)
        self._begin(Step.CONNECTION)
        saved = self._save(context, saved)
        self._environment.services.adopt(saved, credentials)
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
        environment, account = self._environment, self._request.account
        operation = environment.journal.begin(account.base_url)
        succeeded = False
        try:
            yield operation
            succeeded = True
        finally:
            if not succeeded:
                self._feedback.tell(Notice.UNDOING)
            Sweep(environment, account, self._api(Unstoppable()), environment.timeouts.lost_answer_s).run(operation)

    def _begin(self, step: Step) -> None:
        if self._feedback.cancelled():
            raise Cancelled
        self._feedback.begin(step)

    def _save(self, context: ConnectContext, saved: SavedAccount) -> SavedAccount:
        """The connection, then the saved account: the moment from which everything made is in use."""
        if not self._environment.connections.exists(saved.connection.name):
            context.operation.announce(Undo(UndoKind.REMOVE_CONNECTION, saved.connection.name))
        self._environment.connections.save(saved.connection)
        saved = self._keep_master_key(context, saved)
        self._environment.saved_accounts.save(saved)
        earlier = context.existing.key_name if context.existing is not None else ""
        if earlier and earlier != saved.key_name:
            # Layers that are open have signed in with it: it goes when this QGIS has ended.
            self._environment.retire(saved.account, Undo(UndoKind.DELETE_API_KEY, earlier))
        return saved

    def _keep_master_key(self, context: ConnectContext, saved: SavedAccount) -> SavedAccount:
        """Store the master key if the user says so, and only then; one that CARTO changed takes the old one's place."""
        key, database = self._request.master_key, self._environment.auth_database
        if key is None or not (self._request.keep_master_key or saved.master_key_authcfg):
            return saved
        if saved.master_key_authcfg and database.key(saved.master_key_authcfg) == key:
            return saved
        authcfg = database.new_id()
        context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, authcfg))
        if saved.master_key_authcfg:
            context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, saved.master_key_authcfg))
        label = f"CARTO Direct SQL: master key of {saved.account.label}"
        database.store_key(authcfg, saved.account.user, key, label)
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
