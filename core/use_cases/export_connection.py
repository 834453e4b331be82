"""The use case `export_connection`: a connection made permanent for other programs, in a folder of the user's.

The folder has what the connection has, or a certificate and an API key of its own. What is made at CARTO is journalled
as in `connect`, and an export that is remembered keeps the sweep from taking it away.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ..accounts.errors import AuthEntryMissing, NotConnected
from ..accounts.saved_account import SavedAccount
from ..carto.api import CartoApi
from ..carto.api_keys import TableGrant, grants
from ..carto.errors import MasterKeyMissing
from ..certificates.checks import check_bundle
from ..certificates.reader import read_bundle
from ..errors import Cancelled, DirectSqlError
from ..exports.errors import (
    ExportFilesMissing,
    NothingToMerge,
    OwnKeyNotIncluded,
    TableNotGrantable,
    TablesNeedOwnKey,
)
from ..exports.export import Export, ExportState, server_of, state_of
from ..exports.export_folder import require_usable, written
from ..exports.manifest import read_manifest
from ..exports.plan import ExportContent, ExportPlan, plan
from ..exports.readme import README
from ..exports.target import Target
from ..exports.targets import target_of, targets
from ..exports.user_service_file import holds, merged_into, require_mergeable, take_out, taken_out, user_service_file
from ..feedback import Unstoppable
from ..journal.journal import Operation, Undo, UndoKind
from ..journal.sweep import Sweep
from ..ports import Feedback
from ..postgres.connection import Connection, Credentials
from ..secret import Secret
from ..steps import Step
from ..text import Translated
from .environment import Environment
from .export_request import Exported, ExportRequest, ListedExport
from .made_at_carto import made_at_carto
from .operation import begun_operation


class ExportConnection:
    """Export a connection, list what was exported, export it again, remove it.

    Each method may raise any `errors.DirectSqlError`; `translated(context, text)` gives a text in the user's language.
    """

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    @staticmethod
    def targets() -> tuple[Target, ...]:
        """What a connection can be exported for."""
        return targets()

    def all(self) -> tuple[ListedExport, ...]:
        """Every export of this profile, the latest first."""
        saved = {one.connection.name: one for one in self._environment.saved_accounts.all()}
        now = self._environment.now()
        return tuple(
            ListedExport(one, state_of(one, saved.get(one.connection), _is_whole(one), now))
            for one in self._environment.exports.all()
        )

    def export(self, request: ExportRequest, translated: Translated, feedback: Feedback) -> Exported:
        """Write the folder, and remember it. On any error everything is as it was before."""
        return _Run(self._environment, request, translated, feedback).run()

    def again(self, export: Export, master_key: Secret | None, translated: Translated, feedback: Feedback) -> Exported:
        """The same with what the connection has now, in the same folder.

        What it has of its own is made anew, for which the master key is needed, and the old one revoked.
        """
        saved = next((one for one in self._environment.saved_accounts.all() if _is_of(one, export)), None)
        if saved is None:
            raise NotConnected(name=export.connection)
        request = ExportRequest(
            saved=saved,
            target=export.target,
            folder=export.folder,
            include_key=export.includes_key,
            own_certificate=bool(export.certificate_name),
            own_key=bool(export.key_name),
            tables=export.tables,
            merge=bool(export.service_file),
            master_key=master_key,
        )
        return self.export(request, translated, feedback)

    def follow(
        self, saved: SavedAccount, master_key: Secret | None, translated: Translated, feedback: Feedback
    ) -> tuple[Exported, ...]:
        """After a renewal: export again what QGIS itself depends on, and return it.

        libpq looks into the user's own service file first. A section of ours in there goes before the session's, so
        with an old certificate in it the connection would not open in QGIS either. A new certificate or key of the
        connection is nothing to an export that has its own; what else is wrong with such a one needs the master key.
        """
        merged = (one for one in self.all() if one.export.service_file and _is_of(saved, one.export))
        stale = (one.export for one in merged if _is_to_follow(one, saved.connection.service))
        return tuple([self.again(one, master_key, translated, feedback) for one in stale])

    @staticmethod
    def readme(export: Export) -> str:
        """The text of its README, which says what to do. Raises `ExportFilesMissing`."""
        try:
            return (export.folder / README).read_text(encoding="utf-8-sig")
        except (OSError, ValueError) as error:
            raise ExportFilesMissing(str(error), folder=export.folder) from error

    def remove(self, export: Export, master_key: Secret | None, feedback: Feedback) -> tuple[DirectSqlError, ...]:
        """Remove the files that were written, the section in the user's own file, and the note of it.

        With the master key also revoke what was made at CARTO for it; without, that waits for the next time that the
        account is used with it. Returns what could not be taken away yet.
        """
        environment, account = self._environment, export.account
        with environment.alone_with(account, feedback):
            sweep = Sweep(environment, account, environment.undoing_api(account, master_key, Unstoppable()))
            operation = environment.journal.begin(account.base_url)
            try:
                if export.service_file:  # the folder, which says the same, may be gone
                    take_out(Path(export.service_file), self._service_of(export), export.folder)
                operation.announce(Undo(UndoKind.REMOVE_EXPORT, str(export.folder)))
                for undo in _own_things(export):
                    operation.announce(undo)
                environment.exports.remove(export.folder)
            except DirectSqlError:
                sweep.run(operation)  # all of it is in use, so all of it stays
                raise
            return sweep.run(operation)

    def _service_of(self, export: Export) -> str:
        saved = next((one for one in self._environment.saved_accounts.all() if _is_of(one, export)), None)
        return saved.connection.service if saved is not None else export.account.service_name


@dataclass(frozen=True)
class _Access:
    """What goes into the folder; names are empty for what is the connection's own."""

    credentials: Credentials
    fingerprint: str
    certificate_name: str = ""
    key_name: str = ""


class _Run:
    """One export."""

    def __init__(
        self, environment: Environment, request: ExportRequest, translated: Translated, feedback: Feedback
    ) -> None:
        self._environment = environment
        self._request = replace(request, folder=request.folder.expanduser().absolute())
        self._translated = translated
        self._feedback = feedback
        self._target = target_of(request.target)

    def run(self) -> Exported:
        environment, saved = self._environment, self._request.saved
        service_file = self._check()
        environment.auth_database.unlock()
        with environment.alone_with(saved.account, self._feedback):
            api = environment.undoing_api(saved.account, self._request.master_key, self._feedback)
            Sweep(environment, saved.account, api).run_interrupted()
            earlier = next((one for one in environment.exports.all() if one.folder == self._request.folder), None)
            with begun_operation(environment, saved.account, self._request.master_key, self._feedback) as operation:
                access = self._access(operation)
                self._begin(Step.CONNECTION)
                return self._write(operation, access, earlier, service_file)

    def _check(self) -> Path | None:
        """Before anything is made. Returns the user's own service file where it shall get a section."""
        request, service = self._request, self._request.saved.connection.service
        if request.own_key and not request.include_key:
            raise OwnKeyNotIncluded
        if request.tables and not request.own_key:
            raise TablesNeedOwnKey
        if (request.own_certificate or request.own_key) and request.master_key is None:
            raise MasterKeyMissing
        require_usable(request.folder, request.target, service)
        if not request.merge:
            return None
        if not self._target.can_merge:
            raise NothingToMerge(target=request.target)
        file = user_service_file(os.environ, Path.home())
        require_mergeable(file, service)
        return file

    def _access(self, operation: Operation) -> _Access:
        access = self._stored()
        api = self._api(self._feedback)
        if self._request.own_certificate and api is not None:
            self._begin(Step.CERTIFICATE)
            access = self._with_own_certificate(operation, api, access)
        if self._request.own_key and api is not None:
            self._begin(Step.DATABASE_KEY)
            access = self._with_own_key(operation, api, access)
        if access.certificate_name or access.key_name:
            self._prove(access.credentials)
        return access

    def _stored(self) -> _Access:
        """What the connection itself shows at a dial."""
        environment, saved = self._environment, self._request.saved
        identity = environment.auth_database.identity(saved.certificate_fingerprint)
        if identity is None:
            raise AuthEntryMissing(authcfg=saved.certificate_fingerprint)
        key = environment.auth_database.key(saved.key_authcfg)
        if key is None:
            raise AuthEntryMissing(authcfg=saved.key_authcfg)
        return _Access(Credentials(*identity, key, self._authorities()), saved.certificate_fingerprint)

    def _authorities(self) -> tuple[bytes, ...]:
        own = tuple(authority.encode() for authority in self._request.saved.authorities)
        return own or self._environment.public_authorities()

    def _with_own_certificate(self, operation: Operation, api: CartoApi, access: _Access) -> _Access:
        name = self._unique_name()
        with made_at_carto(operation, UndoKind.REVOKE_CERTIFICATE, name):
            data = api.issue_certificate(name)
        bundle = read_bundle(data, f"{name}.zip")
        check_bundle(bundle, self._request.saved.account.user, self._environment.now())
        credentials = replace(access.credentials, certificate=bundle.certificate, private_key=bundle.key)
        return replace(access, credentials=credentials, fingerprint=bundle.facts.fingerprint, certificate_name=name)

    def _with_own_key(self, operation: Operation, api: CartoApi, access: _Access) -> _Access:
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

    def _write(
        self, operation: Operation, access: _Access, earlier: Export | None, service_file: Path | None
    ) -> Exported:
        """The files, then the note of them: the moment from which everything made is in use."""
        request, environment = self._request, self._environment
        connection = request.saved.connection
        content = ExportContent(connection, access.credentials, request.include_key)
        planned = plan(self._target, content, request.folder, self._translated)
        if read_manifest(request.folder) is None:
            operation.announce(Undo(UndoKind.REMOVE_EXPORT, str(request.folder)))
        for undo in _own_things(earlier) if earlier is not None else ():
            operation.announce(undo)
        with written(planned, str(service_file or "")) as files, self._merged(planned, earlier, service_file):
            export = self._export(access, planned.expires, str(service_file or ""))
            environment.exports.save(export)
        return Exported(export, files)

    @contextmanager
    def _merged(self, planned: ExportPlan, earlier: Export | None, service_file: Path | None) -> Iterator[None]:
        """The user's own service file as it shall be, and as it was if something fails."""
        service, now = planned.service, self._environment.now()
        with ExitStack() as changes:
            if earlier is not None and earlier.service_file and Path(earlier.service_file) != service_file:
                changes.enter_context(taken_out(Path(earlier.service_file), service, planned.folder))
            if service_file is not None:
                changes.enter_context(merged_into(service_file, service, planned.section, now))
            yield

    def _export(self, access: _Access, expires: datetime, service_file: str) -> Export:
        request = self._request
        shares_key = request.include_key and not access.key_name
        return Export(
            target=request.target,
            folder=request.folder,
            account=request.saved.account,
            connection=request.saved.connection.name,
            certificate_fingerprint=access.fingerprint,
            certificate_expires=expires,
            made=self._environment.now(),
            server=server_of(request.saved),
            includes_key=request.include_key,
            key_authcfg=request.saved.key_authcfg if shares_key else "",
            certificate_name=access.certificate_name,
            key_name=access.key_name,
            tables=request.tables if access.key_name else (),
            service_file=service_file,
        )

    def _trial(self, credentials: Credentials) -> AbstractContextManager[Connection]:
        return self._environment.services.trial(self._request.saved.connection, credentials)

    def _api(self, feedback: Feedback) -> CartoApi | None:
        key = self._request.master_key
        return self._environment.api(self._request.saved.account, key, feedback) if key is not None else None

    def _unique_name(self) -> str:
        return self._environment.unique_name(self._request.target.replace("_", "-"))

    def _begin(self, step: Step) -> None:
        if self._feedback.cancelled():
            raise Cancelled
        self._feedback.begin(step)


def _own_things(export: Export) -> Iterator[Undo]:
    """What was made at CARTO for an export alone."""
    if export.certificate_name:
        yield Undo(UndoKind.REVOKE_CERTIFICATE, export.certificate_name)
    if export.key_name:
        yield Undo(UndoKind.DELETE_API_KEY, export.key_name)


def _is_of(saved: SavedAccount, export: Export) -> bool:
    return (saved.account, saved.connection.name) == (export.account, export.connection)


def _is_to_follow(listed: ListedExport, service: str) -> bool:
    export = listed.export
    if listed.state in (ExportState.CERTIFICATE_CHANGED, ExportState.KEY_CHANGED):
        return not (export.certificate_name or export.key_name)
    if listed.state is ExportState.FILES_MISSING:  # the user may have taken all of it away
        return holds(Path(export.service_file), service)
    return listed.state in (ExportState.SERVER_CHANGED, ExportState.EXPIRED)


def _is_whole(export: Export) -> bool:
    """Whether the folder holds what the note says, and not what an exchange left that was broken off."""
    manifest = read_manifest(export.folder)
    if manifest is None or manifest.certificate != export.certificate_fingerprint:
        return False
    return all((export.folder / name).is_file() for name in manifest.files)
