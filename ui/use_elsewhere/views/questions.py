"""What the list asks before an export is removed, or made again with the master key: pure functions."""

from __future__ import annotations

from ...text import translate
from ...widgets.question_panel import KeyWish, Question
from .state import Asking, ElsewhereState, ExportEntry


def question_of(state: ElsewhereState) -> Question | None:
    """What is asked about an export; None: nothing."""
    export = state.asked_export()
    if export is None or state.asking is None or state.running:
        return None
    if state.asking is Asking.MASTER_KEY:
        return Question(
            translate("Elsewhere", "Master API key"),
            _why_key(export),
            translate("Elsewhere", "Continue"),
            translate("Elsewhere", "Not Now"),
            KeyWish.NEEDED,
        )
    return Question(
        translate("Elsewhere", "Remove the export for {program}?").format(program=export.program),
        _what_stops(export),
        translate("Elsewhere", "Remove Export"),
        translate("Elsewhere", "Keep It"),
        KeyWish.WELCOME if export.has_own and not export.knows_master_key else KeyWish.NONE,
    )


def _what_stops(export: ExportEntry) -> str:
    """What removing does, each thing a sentence."""
    facts = {"program": export.program, "folder": export.folder, "file": export.service_file}
    said = [
        translate("Elsewhere", "The files in {folder} are deleted; {program} can open the database with them no more.")
    ]
    if export.service_file:
        said.append(translate("Elsewhere", "Its service goes out of {file}, so programs that use it find it no more."))
    if export.has_own and export.knows_master_key:
        said.append(translate("Elsewhere", "What was made for it at CARTO is revoked."))
    elif export.has_own:
        said.append(
            translate(
                "Elsewhere",
                "What was made for it at CARTO is revoked with the master API key; without it that waits until the "
                "account is used with it. Copies of the files work until then.",
            )
        )
    else:
        said.append(translate("Elsewhere", "The connection in QGIS stays as it is, and so do copies of the files."))
    return " ".join(said).format(**facts)


def _why_key(export: ExportEntry) -> str:
    text = translate("Elsewhere", "What the export for {program} has of its own is made anew at CARTO.")
    return text.format(program=export.program)
