"""The use case `connect`: what is missing is brought about, step by step, and proven by a real dial."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

from ...accounts.readiness import Facts
from ...accounts.saved_account import SavedAccount
from ...carto.allow_list import AllowList
from ...carto.api import CartoApi
from ...carto.errors import ProxyPasswordLocked, PublicAddressUnknown
from ...certificates.reader import Bundle, read_certificate_files, read_server_files
from ...feedback import begin_step
from ...journal.journal import Undo, UndoKind
from ...ports import Feedback
from ...postgres.connection import Credentials
from ...steps import Step
from ..addresses import typed_entry
from ..environment import Environment
from ..operation import begun_operation
from ..rename import renamed_exports
from ..words import in_words_of
from .certificate import Identity, install_certificate
from .context import ConnectContext, Findings
from .database_key import store_database_key
from .master_key import keep_master_key, pass_master_key_on
from .naming import free_name, is_taken, new_connection, require_usable_name
from .network_access import allow_this_computer, confirm_allowed, is_newly_allowed
from .proof import proven
from .request import Connected, ConnectRequest
from .server_files import install_server_files


class Connect:
    """One run of `connect`."""

    def __init__(self, environment: Environment, request: ConnectRequest, feedback: Feedback) -> None:
        self._environment = environment
        self._request = request
        self._feedback = feedback

    def run(self) -> Connected:
        """Bring everything that is missing into place; on any error leave nothing half done."""
        with in_words_of(self._request.account):
            return self._run()

    def _run(self) -> Connected:
        self._request = replace(self._request, address=typed_entry(self._request.address))
        environment, account = self._environment, self._request.account
        known = self._request.saved or self._named()
        brought = self._brought()
        environment.services.begin()
        self._unlock()
        alone = environment.alone_with(account, self._feedback)
        with alone, begun_operation(environment, account, self._request.master_key, self._feedback) as operation:
            existing = self._by_now(known)
            if account.has_management:
                begin_step(self._feedback, Step.NETWORK_ACCESS)
            findings = self._look(existing)
            context = ConnectContext(
                environment,
                self._request,
                self._api(self._feedback),
                operation,
                findings,
                existing,
                self._feedback,
                brought,
            )
            require_usable_name(context)
            return self._connect(allow_this_computer(context))

    def _unlock(self) -> None:
        """Before anything is changed; and nobody is asked for a master password for an account that is misspelt.

        Unless even that cannot be found out without it.
        """
        auth_database, api = self._environment.auth_database, self._api(self._feedback)
        auth_database.require_enabled()
        if api is not None and not auth_database.is_unlocked():
            with suppress(ProxyPasswordLocked):
                api.require_master_key()
        auth_database.unlock()

    def _connect(self, context: ConnectContext) -> Connected:
        begin_step(self._feedback, Step.CERTIFICATE)
        saved, (certificate, private_key) = self._installed(context)
        begin_step(self._feedback, Step.DATABASE_KEY if saved.account.has_management else Step.PASSWORD)
        saved, password = store_database_key(context, saved, certificate, private_key)
        begin_step(self._feedback, Step.CONNECTION)
        authorities = tuple(authority.encode() for authority in saved.authorities)
        credentials = Credentials(certificate, private_key, password, authorities)
        saved, credentials = proven(context, saved, credentials)
        context = confirm_allowed(context)
        begin_step(self._feedback, Step.CONNECTION)
        saved = self._save(context, saved)
        self._environment.services.adopt(saved, credentials)
        return Connected(saved, self._facts(context, saved))

    @staticmethod
    def _installed(context: ConnectContext) -> tuple[SavedAccount, Identity]:
        login = context.request.account.login
        return install_certificate(context) if login is None else install_server_files(context, login)

    def _brought(self) -> Bundle | None:
        files, account = self._request.certificate_files, self._request.account
        if files is None:
            return None
        if account.has_management:
            return read_certificate_files(files, account.user)
        return read_server_files(files.path, files.passphrase, account.user)

    def _address(self) -> str:
        return self._request.address or self._environment.find_address(self._request.address_service, self._feedback)

    def _by_now(self, known: SavedAccount | None) -> SavedAccount | None:
        """What is there already: meanwhile another window may have renamed, changed or removed what was `known` before.

        Raises `NotConnected` where the request is for a connection that is gone.
        """
        if self._request.saved is not None:
            return self._environment.require_current(self._request.saved)
        return (self._environment.current(known) if known is not None else None) or self._named()

    def _named(self) -> SavedAccount | None:
        of_account = [one for one in self._environment.saved_accounts.all() if one.account == self._request.account]
        name = self._request.connection_name
        return next((one for one in of_account if not name or one.connection.name == name), None)

    def _look(self, existing: SavedAccount | None) -> Findings:
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
            address=self._found(asked_address, asked_list.result(), existing),
        )

    @staticmethod
    def _found(asked: Future[str], allow_list: AllowList, existing: SavedAccount | None) -> str | None:
        """None where nobody can tell the address, and it may be on the list all the same: the dial will show."""
        try:
            return asked.result()
        except PublicAddressUnknown:
            if allow_list.is_open_to_everybody or (existing is not None and allow_list.covers(existing.address)):
                return None
            raise

    def _api(self, feedback: Feedback) -> CartoApi | None:
        key = self._request.master_key
        return self._environment.api(self._request.account, key, feedback) if key is not None else None

    def _save(self, context: ConnectContext, saved: SavedAccount) -> SavedAccount:
        """The connection, then the saved account: the moment from which everything made is in use."""
        environment = self._environment
        saved = keep_master_key(context, saved)
        if is_newly_allowed(context) and context.findings.address is not None:
            saved = saved.with_added(context.findings.address, environment.now())
        with environment.alone_with_shared(self._feedback):
            if context.existing is None:  # another account may have taken the name meanwhile
                saved = replace(saved, connection=new_connection(context, saved.connection.login))
            elif is_taken(context, saved.connection):  # by one that the user has made in its place
                saved = replace(saved, connection=replace(saved.connection, name=free_name(context)))
            if not environment.connections.exists(saved.connection.name):
                context.operation.announce(Undo(UndoKind.REMOVE_CONNECTION, saved.connection.name))
            environment.connections.save(saved.connection)
            earlier = context.existing.key_name if context.existing is not None else ""
            if earlier and earlier != saved.key_name:
                # Layers that are open have signed in with it: it goes when this QGIS has ended.
                environment.retire(saved, Undo(UndoKind.DELETE_API_KEY, earlier))
            pass_master_key_on(context, saved)
            before = context.existing.connection.name if context.existing is not None else saved.connection.name
            if before == saved.connection.name:
                environment.saved_accounts.save(saved)
            else:
                environment.saved_accounts.rename(before, saved, renamed_exports(environment, before, saved))
        return saved

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
