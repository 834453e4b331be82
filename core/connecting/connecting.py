"""The use case `connect`: what is missing is brought about, step by step, and proven by a real dial."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

from ..carto_api import CartoApi
from ..connect_request import Connected, ConnectRequest
from ..errors import AddressNotAllowed, Cancelled, DirectSqlError
from ..feedback import Unstoppable, wait
from ..journal import Operation, Undo, UndoKind
from ..outside import Outside
from ..ports import Feedback, Installation, Step
from ..readiness import Facts
from ..secret import Secret
from ..sweep import Sweep
from .certificate import install_certificate
from .database_key import store_database_key
from .network_access import allow_this_computer, confirm_allowed, is_newly_allowed
from .run import Found, Run


class Connecting:
    """One run of `connect`."""

    def __init__(self, outside: Outside, request: ConnectRequest, feedback: Feedback) -> None:
        self._outside = outside
        self._request = request
        self._feedback = feedback

    def run(self) -> Connected:
        """Bring everything that is missing into place; on any error leave nothing half done."""
        self._outside.vault.unlock()  # first of all: a cancelled master password then costs nothing
        self._sweep_what_a_crash_left()
        self._begin(Step.NETWORK_ACCESS)
        found = self._look()
        with self._operation() as operation:
            run = Run(self._outside, self._request, self._api(self._feedback), operation, found, self._existing())
            run = allow_this_computer(run)
            self._begin(Step.CERTIFICATE)
            installation = install_certificate(run)
            self._begin(Step.DATABASE_KEY)
            installation, key = store_database_key(run, installation)
            self._begin(Step.CONNECTION)
            self._prove(run, installation, key)
            run = confirm_allowed(run)
            self._begin(Step.CONNECTION)
            installation = self._save(run, installation)
        return Connected(installation, self._facts(run, installation))

    def _address(self) -> str:
        return self._request.address or self._outside.find_address(self._request.address_service, self._feedback)

    def _existing(self) -> Installation | None:
        of_account = [one for one in self._outside.installations.all() if one.account == self._request.account]
        name = self._request.connection_name
        return next((one for one in of_account if not name or one.connection.name == name), None)

    def _look(self) -> Found:
        """Ask everything at once that depends on nothing else; the key's own check is the first to complain."""
        if self._request.master_key is None:
            return Found()
        key, account = self._request.master_key, self._request.account
        keys, allow_list, certificates = (
            self._outside.api(account, key, self._feedback) for _ in range(3)
        )  # a session is one thread's
        with ThreadPoolExecutor(max_workers=4) as pool:
            asked_keys = pool.submit(keys.require_master_key)
            asked_list = pool.submit(allow_list.allow_list)
            asked_certificates = pool.submit(certificates.certificates)
            asked_address = pool.submit(self._address)
        return Found(
            api_keys=asked_keys.result(),
            allow_list=asked_list.result(),
            certificates=asked_certificates.result(),
            address=asked_address.result(),
        )

    def _api(self, feedback: Feedback) -> CartoApi | None:
        key = self._request.master_key
        return self._outside.api(self._request.account, key, feedback) if key is not None else None

    @contextmanager
    def _operation(self) -> Iterator[Operation]:
        """Journal what is made; at the end, good or bad, sweep away what no installation refers to."""
        operation = self._outside.journal.begin(self._request.account.base_url)
        try:
            yield operation
        finally:
            self._sweep(self._outside.patience.lost_answer_s).run(operation)

    def _sweep_what_a_crash_left(self) -> None:
        for operation in self._outside.journal.interrupted(self._request.account.base_url):
            self._sweep(0.0).run(operation)

    def _sweep(self, patience_s: float) -> Sweep:
        return Sweep(self._outside, self._request.account, self._api(Unstoppable()), patience_s)

    def _begin(self, step: Step) -> None:
        if self._feedback.cancelled():
            raise Cancelled
        self._feedback.begin(step)

    def _prove(self, run: Run, installation: Installation, key: Secret) -> None:
        """Dial, for real. A new address takes CARTO's firewall a while, so then more than one try is due."""
        self._outside.pass_file.set_key(installation.connection, key)
        try:
            self._dial(installation, self._outside.patience.firewall_s if is_newly_allowed(run) else ())
        except DirectSqlError:
            self._put_earlier_key_back(run, installation)
            raise

    def _put_earlier_key_back(self, run: Run, installation: Installation) -> None:
        self._outside.pass_file.forget(installation.connection)
        earlier = self._outside.vault.key(run.existing.key_authcfg) if run.existing is not None else None
        if run.existing is not None and earlier is not None:
            self._outside.pass_file.set_key(run.existing.connection, earlier)

    def _dial(self, installation: Installation, pauses_s: tuple[float, ...]) -> None:
        for pause_s in pauses_s:
            try:
                return self._outside.database.probe(installation.connection, self._feedback)
            except AddressNotAllowed:
                wait(pause_s, self._feedback)
        return self._outside.database.probe(installation.connection, self._feedback)

    def _save(self, run: Run, installation: Installation) -> Installation:
        """The connection, then the installation: the moment from which everything made is in use."""
        if not self._outside.connections.exists(installation.connection.name):
            run.operation.will(Undo(UndoKind.REMOVE_CONNECTION, installation.connection.name))
        self._outside.connections.save(installation.connection)
        installation = self._keep_master_key(run, installation)
        self._outside.installations.save(installation)
        return installation

    def _keep_master_key(self, run: Run, installation: Installation) -> Installation:
        """Store the master key if the user says so, and only then."""
        key = self._request.master_key
        if not self._request.keep_master_key or key is None or installation.master_key_authcfg:
            return installation
        authcfg = self._outside.vault.new_id()
        run.operation.will(Undo(UndoKind.REMOVE_KEY, authcfg))
        label = f"CARTO Direct SQL: master key of {installation.account.label}"
        self._outside.vault.store_key(authcfg, installation.account.user, key, label)
        return replace(installation, master_key_authcfg=authcfg)

    def _facts(self, run: Run, installation: Installation) -> Facts:
        return Facts(
            now=self._outside.now(),
            installation=installation,
            address=run.found.address,
            allow_list=run.allow_list,
            certificate_expires=installation.certificate_expires,
            certificate_revoked=False,
            key_stored=True,
            connection_saved=True,
            dialled=True,
        )
