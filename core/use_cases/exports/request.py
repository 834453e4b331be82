"""What goes into the use cases around exports, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...accounts.saved_account import SavedAccount
from ...exports.export import Export, ExportState
from ...secret import Secret


@dataclass(frozen=True)
class ExportRequest:
    """What to export, and where to.

    `folder` is a new or an empty one, or one with an earlier export of the same connection and target: that is
    replaced. `include_key` writes the API key into it. `own_certificate` and `own_key` have a certificate, and an API
    key that may only read, made for this export alone; they need `master_key`, and `own_key` needs `include_key`.
    `tables` are those that such a key may read, by schema and name (empty: all that the account has today); without
    `own_key` they are refused. `merge` also writes the service into the user's own `pg_service.conf`.
    """

    saved: SavedAccount
    target: str
    folder: Path
    include_key: bool = False
    own_certificate: bool = False
    own_key: bool = False
    tables: tuple[tuple[str, str], ...] = ()
    merge: bool = False
    master_key: Secret | None = None


@dataclass(frozen=True)
class Exported:
    """`export` is what is remembered, `files` are the paths of all that was written."""

    export: Export
    files: tuple[Path, ...]


@dataclass(frozen=True)
class ListedExport:
    """An export and how it stands."""

    export: Export
    state: ExportState
