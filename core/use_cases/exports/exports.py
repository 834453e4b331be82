"""Exports of connections: made, listed, made again, removed."""

from __future__ import annotations

from pathlib import Path

from ...accounts.errors import NotConnected
from ...accounts.saved_account import SavedAccount
from ...errors import DirectSqlError
from ...exports.errors import ExportFilesMissing, ExportUnknown
from ...exports.export import Export, ExportState, state_of
from ...exports.manifest import read_manifest
from ...exports.readme import README
from ...exports.user_service_file import holds
from ...files import expanded
from ...ports import Feedback
from ...secret import Secret
from ...text import Translated
from ..environment import Environment
from .removal import is_of, remove_export
from .request import Exported, ExportRequest, ListedExport
from .writing import ExportWriting


class ConnectionExports:
    """Export a connection, list what was exported, export it again, remove it.

    Each method may raise any `errors.DirectSqlError`; `translated(context, text)` gives a text in the user's language.
    """

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

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
        return ExportWriting(self._environment, request, translated, feedback).run()

    def again(self, export: Export, master_key: Secret | None, translated: Translated, feedback: Feedback) -> Exported:
        """The same with what the connection has now, in the same folder.

        What it has of its own is made anew, for which the master key is needed, and the old one revoked.
        """
        export = self.in_folder(export.folder)  # another window may have made it again, or renamed its connection
        saved = next((one for one in self._environment.saved_accounts.all() if is_of(one, export)), None)
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
        merged = (one for one in self.all() if one.export.service_file and is_of(saved, one.export))
        stale = (one.export for one in merged if _is_to_follow(one, saved.connection.service))
        return tuple([self.again(one, master_key, translated, feedback) for one in stale])

    @staticmethod
    def readme(export: Export) -> str:
        """The text of its README, which says what to do. Raises `ExportFilesMissing`."""
        try:
            return (export.folder / README).read_text(encoding="utf-8-sig")
        except (OSError, ValueError) as error:
            raise ExportFilesMissing(str(error), folder=export.folder) from error

    def in_folder(self, folder: Path) -> Export:
        """The export in a folder; raises `ExportUnknown`."""
        place = expanded(folder).absolute()
        found = next((one for one in self._environment.exports.all() if one.folder == place), None)
        if found is None:
            raise ExportUnknown(folder=place)
        return found

    def remove(self, export: Export, master_key: Secret | None, feedback: Feedback) -> tuple[DirectSqlError, ...]:
        """See `remove_export`."""
        return remove_export(self._environment, export, master_key, feedback)


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
