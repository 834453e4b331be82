"""Writes one export: the folder, the user's own service file on request, and the note that makes it one in use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ...accounts.errors import AccountNotOfCarto
from ...carto.errors import MasterKeyMissing
from ...carto.pasted import is_master_key
from ...exports.content import ExportContent
from ...exports.errors import (
    ConnectionNotExportable,
    ExportFolderIsKey,
    NothingToMerge,
    OwnKeyNotIncluded,
    TablesNeedOwnKey,
)
from ...exports.export import Export, server_of
from ...exports.export_folder import require_usable, written
from ...exports.manifest import read_manifest
from ...exports.plan import ExportPlan, plan
from ...exports.targets import target_of
from ...exports.user_service_file import merged_into, require_mergeable, taken_out, user_service_file
from ...feedback import begin_step
from ...files import expanded, home
from ...journal.journal import Operation, Undo, UndoKind
from ...ports import Feedback
from ...steps import Step
from ...text import Translated
from ..environment import Environment
from ..operation import begun_operation
from ..words import in_words_of
from .access import AccessSource, ExportAccess
from .removal import own_things
from .request import Exported, ExportRequest


class ExportWriting:
    """One export, from a request to files that are remembered; an export that is remembered is left by the sweep."""

    def __init__(
        self, environment: Environment, request: ExportRequest, translated: Translated, feedback: Feedback
    ) -> None:
        self._environment = environment
        self._request = replace(request, folder=expanded(request.folder).absolute())
        self._translated = translated
        self._feedback = feedback
        self._target = target_of(request.target)

    def run(self) -> Exported:
        with in_words_of(self._request.saved.account):
            return self._run()

    def _run(self) -> Exported:
        environment, saved = self._environment, self._request.saved
        service_file = self._check()
        environment.auth_database.unlock()
        with environment.alone_with(saved.account, self._feedback):
            self._request = replace(self._request, saved=environment.require_current(saved))
            earlier = next((one for one in environment.exports.all() if one.folder == self._request.folder), None)
            with begun_operation(environment, saved.account, self._request.master_key, self._feedback) as operation:
                access = AccessSource(environment, self._request, self._feedback).gather(operation)
                begin_step(self._feedback, Step.CONNECTION)
                return self._write(operation, access, earlier, service_file)

    def _check(self) -> Path | None:
        """Before anything is made. Returns the user's own service file where it shall get a section."""
        request, service = self._request, self._request.saved.connection.service
        if not request.saved.is_exportable:
            raise ConnectionNotExportable(connection=request.saved.connection.name)
        if request.own_key and not request.include_key:
            raise OwnKeyNotIncluded
        if request.tables and not request.own_key:
            raise TablesNeedOwnKey
        if request.own_certificate or request.own_key:
            self._require_management()
        if is_master_key(request.folder.name):
            raise ExportFolderIsKey
        require_usable(request.folder, request.target, service)
        if not request.merge:
            return None
        if not self._target.can_merge:
            raise NothingToMerge(target=request.target)
        file = user_service_file(os.environ, home())
        require_mergeable(file, service)
        return file

    def _require_management(self) -> None:
        """Raise `AccountNotOfCarto` or `MasterKeyMissing` where nothing can be made for an export alone."""
        account = self._request.saved.account
        if not account.has_management:
            raise AccountNotOfCarto(account=account.label)
        if self._request.master_key is None:
            raise MasterKeyMissing

    def _write(
        self, operation: Operation, access: ExportAccess, earlier: Export | None, service_file: Path | None
    ) -> Exported:
        """The files, then the note of them: the moment from which everything made is in use."""
        request, environment = self._request, self._environment
        connection = request.saved.connection
        content = ExportContent(
            connection,
            access.credentials,
            request.include_key,
            has_management=request.saved.account.has_management,
        )
        planned = plan(self._target, content, request.folder, self._translated)
        if read_manifest(request.folder) is None:
            operation.announce(Undo(UndoKind.REMOVE_EXPORT, str(request.folder)))
        for undo in own_things(earlier) if earlier is not None else ():
            operation.announce(undo)
        with written(planned, str(service_file or "")) as files, self._merged(planned, earlier, service_file):
            export = self._export(access, planned.expires, str(service_file or ""))
            environment.exports.save(export)
        return Exported(export, files)

    @contextmanager
    def _merged(self, planned: ExportPlan, earlier: Export | None, service_file: Path | None) -> Iterator[None]:
        """The user's own service file as it shall be, and as it was if something fails."""
        now = self._environment.now()
        with ExitStack() as changes:
            if earlier is not None and earlier.service_file and Path(earlier.service_file) != service_file:
                changes.enter_context(taken_out(Path(earlier.service_file), planned.folder))
            if service_file is not None:
                changes.enter_context(merged_into(service_file, planned.service, planned.section, now))
            yield

    def _export(self, access: ExportAccess, expires: datetime, service_file: str) -> Export:
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
