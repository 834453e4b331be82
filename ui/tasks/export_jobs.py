"""Jobs around exports for other programs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..text import translate
from .jobs import known_master_key

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.exports.export import Export
    from ...core.ports import Feedback
    from ...core.secret import Secret
    from ...core.use_cases.exports.request import ExportRequest, ListedExport
    from ...core.use_cases.use_cases import UseCases
    from .jobs import Job


@dataclass(frozen=True)
class Done:
    """An export that was written, and the text of its README."""

    export: Export
    readme: str


def list_exports() -> Job:
    """Look at all exports, and their folders; returns a tuple of `ListedExport`."""

    def job(use_cases: UseCases, _feedback: Feedback) -> tuple[ListedExport, ...]:
        return use_cases.exports.all()

    return job


def export(request: ExportRequest) -> Job:
    """Write one; returns `Done`. A stored master key is used where one is needed and none was typed."""

    def job(use_cases: UseCases, feedback: Feedback) -> Done:
        key = _key_if(request.own_certificate or request.own_key, use_cases, request.saved, request.master_key)
        exported = use_cases.exports.export(replace(request, master_key=key), translate, feedback)
        return Done(exported.export, use_cases.exports.readme(exported.export))

    return job


def again(export: Export, saved: SavedAccount | None, master_key: Secret | None) -> Job:
    """Write it once more, in its folder; returns `Done`."""

    def job(use_cases: UseCases, feedback: Feedback) -> Done:
        key = _key_if(has_own(export), use_cases, saved, master_key)
        exported = use_cases.exports.again(export, key, translate, feedback)
        return Done(exported.export, use_cases.exports.readme(exported.export))

    return job


def remove(export: Export, saved: SavedAccount | None, master_key: Secret | None) -> Job:
    """Take it away; returns the errors of what could not be taken away yet."""

    def job(use_cases: UseCases, feedback: Feedback) -> tuple[DirectSqlError, ...]:
        return use_cases.exports.remove(export, _key_if(has_own(export), use_cases, saved, master_key), feedback)

    return job


def read_steps(export: Export) -> Job:
    """Read its README; returns `Done`."""

    def job(use_cases: UseCases, _feedback: Feedback) -> Done:
        return Done(export, use_cases.exports.readme(export))

    return job


def has_own(export: Export) -> bool:
    """Whether something was made at CARTO for it alone."""
    return bool(export.certificate_name or export.key_name)


def _key_if(needed: bool, use_cases: UseCases, saved: SavedAccount | None, typed: Secret | None) -> Secret | None:
    if not needed or saved is None:
        return typed
    return known_master_key(use_cases, saved, typed)
