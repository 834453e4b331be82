"""Targets and exports as the dialog shows them: pure functions into the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.exports.export import ExportState, sentence_of
from ...core.exports.target import Kind
from ...core.exports.targets import target_of, targets
from ..text import translate
from .views.state import ExportEntry, Program

if TYPE_CHECKING:
    from ...core.exports.target import Target
    from ...core.use_cases.exports.request import ListedExport

_ICONS = {
    Kind.COMMAND: "terminal",
    Kind.LANGUAGE: "code",
    Kind.ANALYSIS: "chart",
    Kind.DATABASE: "database",
    Kind.SERVER: "network",
    Kind.DRIVER: "connection",
    Kind.FILES: "certificate",
}
_ROLES = {
    ExportState.CURRENT: "good",
    ExportState.CERTIFICATE_CHANGED: "warning",
    ExportState.KEY_CHANGED: "warning",
    ExportState.SERVER_CHANGED: "warning",
    ExportState.EXPIRES_SOON: "warning",
    ExportState.EXPIRED: "bad",
    ExportState.FILES_MISSING: "bad",
    ExportState.CONNECTION_GONE: "bad",
}
_marked = translate  # for texts that are marked where they are written; the tools look for literals by the other name


def programs() -> tuple[Program, ...]:
    """All of them, in the order in which they are shown."""
    return tuple(map(program_of, targets()))


def program_of(target: Target) -> Program:
    """A target in the user's language."""
    name = _marked("Exports", target.name)
    return Program(
        id=target.id,
        name=name,
        description=_marked("Exports", target.description),
        icon=_ICONS[target.kind],
        needs=_marked("Exports", target.needs),
        tested=_marked("Exports", target.tested.value).format(program=name, tested_with=target.tested_with),
        without_key=_marked("Exports", target.without_key),
        own_connector_fails=_marked("Exports", target.own_connector_fails) if target.own_connector_fails else "",
        can_merge=target.can_merge,
    )


def entry_of(listed: ListedExport, knows_master_key: bool) -> ExportEntry:
    """An export in the user's language."""
    export, state = listed.export, listed.state
    target = target_of(export.target)
    return ExportEntry(
        folder=export.folder,
        program=_marked("Exports", target.name),
        icon=_ICONS[target.kind],
        connection=export.connection,
        expires=export.certificate_expires.date().isoformat(),
        word=_word(state),
        state=_marked("Exports", sentence_of(state, export.account)),
        role=_ROLES[state],
        can_repeat=state is not ExportState.CONNECTION_GONE,
        has_own=bool(export.certificate_name or export.key_name),
        knows_master_key=knows_master_key,
        service_file=export.service_file,
    )


def _word(state: ExportState) -> str:
    return {
        ExportState.CURRENT: translate("Elsewhere", "Up to date"),
        ExportState.EXPIRED: translate("Elsewhere", "Expired"),
        ExportState.FILES_MISSING: translate("Elsewhere", "Files missing"),
        ExportState.CONNECTION_GONE: translate("Elsewhere", "Connection gone"),
    }.get(state, translate("Elsewhere", "Out of date"))
