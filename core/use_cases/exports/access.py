"""What an export lets a program in with: what the connection has, or a certificate and an API key of its own."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from ...accounts.credentials import stored_credentials
from ...carto.api import CartoApi
from ...carto.api_keys import TableGrant, grants
from ...carto.errors import MasterKeyMissing
from ...certificates.checks import check_bundle
from ...certificates.reader import read_bundle
from ...exports.errors import TableNotGrantable
from ...feedback import begin_step
from ...journal.journal import Operation, UndoKind
from ...ports import Feedback
from ...postgres.connection import Connection, Credentials
from ...steps import Step
from ..environment import Environment
from ..made_at_carto import made_at_carto
from .request import ExportRequest


@dataclass(frozen=True)
class ExportAccess:
    """What goes into the folder; names are empty for what is the connection's own."""

    credentials: Credentials
    fingerprint: str
    certificate_name: str = ""
    key_name: str = ""


class AccessSource:
    """Brings about the access that a request wishes. What is made at CARTO is journalled as in `connect`."""

    def __init__(self, environment: Environment, request: ExportRequest, feedback: Feedback) -> None:
        self._environment = environment
        self._request = request
        self._feedback = feedback

    def gather(self, operation: Operation) -> ExportAccess:
        """Have made what is wished, and prove it by a dial."""
        access = self._stored()
        api = self._api()
        if self._request.own_certificate and api is not None:
            begin_step(self._feedback, Step.CERTIFICATE)
            access = self._with_own_certificate(operation, api, access)
        if self._request.own_key and api is not None:
            begin_step(self._feedback, Step.DATABASE_KEY)
            access = self._with_own_key(operation, api, access)
        if access.certificate_name or access.key_name:
            self._prove(access.credentials)
        return access

    def _stored(self) -> ExportAccess:
        """What the connection itself shows at a dial."""
        saved = self._request.saved
        credentials = stored_credentials(self._environment.auth_database, saved)
        return ExportAccess(replace(credentials, authorities=self._authorities()), saved.certificate_fingerprint)

    def _authorities(self) -> tuple[bytes, ...]:
        own = tuple(authority.encode() for authority in self._request.saved.authorities)
        return own or self._environment.public_authorities()

    def _with_own_certificate(self, operation: Operation, api: CartoApi, access: ExportAccess) -> ExportAccess:
        name = self._unique_name()
        with made_at_carto(operation, UndoKind.REVOKE_CERTIFICATE, name):
            data = api.issue_certificate(name)
        bundle = read_bundle(data, f"{name}.zip")
        check_bundle(bundle, self._request.saved.account.user, self._environment.now())
        credentials = replace(access.credentials, certificate=bundle.certificate, private_key=bundle.key)
        return replace(access, credentials=credentials, fingerprint=bundle.facts.fingerprint, certificate_name=name)

    def _with_own_key(self, operation: Operation, api: CartoApi, access: ExportAccess) -> ExportAccess:
        """A key that may read, for the tables that were chosen: CARTO is not asked, the database is."""
        name, master_key = self._unique_name(), self._request.master_key
        if master_key is None:
            raise MasterKeyMissing
        with self._trial(replace(access.credentials, password=master_key)) as attempt:
            tables = self._environment.database.grantable_tables(attempt, self._feedback)
        with made_at_carto(operation, UndoKind.DELETE_API_KEY, name):
            made = api.create_api_key(name, grants(self._chosen(tables), writable=False))
        return replace(access, credentials=replace(access.credentials, password=made.token), key_name=name)

    def _chosen(self, tables: tuple[TableGrant, ...]) -> tuple[TableGrant, ...]:
        wanted = self._request.tables
        chosen = tuple(table for table in tables if not wanted or (table.schema, table.name) in wanted)
        missing = sorted(set(wanted) - {(table.schema, table.name) for table in chosen})
        if missing:
            raise TableNotGrantable(table=".".join(missing[0]))
        return chosen

    def _prove(self, credentials: Credentials) -> None:
        """One dial: what was made just now is good before anybody is told so."""
        with self._trial(credentials) as attempt:
            self._environment.database.probe(attempt, self._feedback)

    def _trial(self, credentials: Credentials) -> AbstractContextManager[Connection]:
        return self._environment.services.trial(self._request.saved.connection, credentials)

    def _api(self) -> CartoApi | None:
        key = self._request.master_key
        return self._environment.api(self._request.saved.account, key, self._feedback) if key is not None else None

    def _unique_name(self) -> str:
        return self._environment.unique_name(self._request.target.replace("_", "-"))
