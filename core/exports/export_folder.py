"""Writes an export into its folder, replaces it as a whole, and removes it again: only what was written by us."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import (
    ExportFilesLeft,
    ExportFolderOfAnother,
    ExportFolderOpen,
    ExportFolderTaken,
    ExportFolderUnusable,
)
from .manifest import MANIFEST, Manifest, read_manifest, write_manifest
from .plan import ExportPlan, PlannedFile
from .private_files import FOLDER_MODE, is_private, make_private_folder, move_file, remove_file, write_private_file
from .user_service_file import take_out

_DRAFT = ".new"
_EARLIER = ".old"
_NEXT = ".next"


def require_usable(folder: Path, target: str, service: str) -> None:
    """Raise `ExportFolderTaken`, `ExportFolderOfAnother` or `ExportFolderUnusable` for a folder not to write into.

    Good are one that does not exist, an empty one, and one with an earlier export of the same kind.
    """
    try:
        if not folder.is_dir():
            if folder.exists() or folder.is_symlink():
                raise ExportFolderTaken(folder=folder)
            return
        manifest = read_manifest(folder)
        if manifest is not None and (manifest.target, manifest.service) != (target, service):
            raise ExportFolderOfAnother(folder=folder)
        if manifest is None and any(folder.iterdir()):
            raise ExportFolderTaken(folder=folder)
        if os.name == "posix" and folder.stat().st_uid != os.geteuid():
            raise ExportFolderUnusable("The folder belongs to another user.", folder=folder)
    except OSError as error:
        raise ExportFolderUnusable(str(error), folder=folder) from error


@contextmanager
def written(plan: ExportPlan, service_file: str = "") -> Iterator[tuple[Path, ...]]:
    """Write the files, in place of those of an earlier export; gives their paths.

    Other files that are in the folder by now stay. If this fails, or what is done with it, all is as it was before.
    `service_file` is what the manifest shall remember. Raises as `require_usable`.
    """
    require_usable(plan.folder, plan.target.id, plan.service)
    names = tuple(file.name for file in plan.files)
    exchange = _Exchange(plan.folder, names, read_manifest(plan.folder))
    with exchange.undone_on_failure():
        try:
            exchange.begin(Manifest(plan.target.id, plan.service, exchange.all_names, "", service_file))
            exchange.put(plan.files, Manifest(plan.target.id, plan.service, names, plan.fingerprint, service_file))
        except OSError as error:
            raise ExportFolderUnusable(str(error), folder=plan.folder) from error
        yield tuple(plan.folder / name for name in names)
        exchange.end()


def remove(folder: Path) -> None:
    """Remove what was written there, and the folder if nothing else is in it. Raises `ExportFilesLeft`."""
    manifest = read_manifest(folder)
    try:
        if manifest is not None:
            _clear(folder, manifest.files)
            for name in (*manifest.files, MANIFEST):
                remove_file(folder / name)
        with suppress(OSError):  # others have files in it
            folder.rmdir()
    except OSError as error:
        raise ExportFilesLeft(str(error), folder=folder) from error


def remove_export(folder: Path) -> None:
    """Remove what was written there, and our section in the user's own service file.

    Raises `ExportFilesLeft` and `UserFileUnusable`.
    """
    manifest = read_manifest(folder)
    if manifest is not None and manifest.service_file:
        take_out(Path(manifest.service_file), folder)
    remove(folder)


class _Exchange:
    """New files in place of old ones: first all of them beside their places, and then into them.

    The old ones wait beside theirs until the end. The manifest names both meanwhile, so that whatever a crash leaves is
    found again.
    """

    def __init__(self, folder: Path, names: Sequence[str], earlier: Manifest | None) -> None:
        self._folder = folder
        self._names = names
        self._earlier = earlier
        self._old_names = earlier.files if earlier is not None else ()
        self._is_new = not folder.is_dir()
        self._moved: list[str] = []
        self._placed: list[str] = []
        self.all_names = tuple(dict.fromkeys((*names, *self._old_names)))
        if any(name not in self._old_names and (folder / name).exists() for name in names):
            raise ExportFolderTaken(folder=folder)

    def begin(self, manifest: Manifest) -> None:
        """Make the folder if there is none, and the list before all that it names."""
        if self._is_new:
            make_private_folder(self._folder)
        elif os.name == "posix":
            self._folder.chmod(FOLDER_MODE)
        if not is_private(self._folder):
            raise ExportFolderOpen(folder=self._folder)
        _clear(self._folder, self.all_names)
        self._put_manifest(manifest)

    def put(self, files: Iterable[PlannedFile], manifest: Manifest) -> None:
        """Have them in their places. `manifest` is the one for the end, at which nothing is written any more."""
        write_private_file(self._folder / f"{MANIFEST}{_NEXT}", write_manifest(manifest))
        for file in files:
            write_private_file(self._folder / f"{file.name}{_DRAFT}", file.content)
        for name in self._old_names:
            if (self._folder / name).exists():
                move_file(self._folder / name, self._folder / f"{name}{_EARLIER}")
                self._moved.append(name)
        for name in self._names:
            move_file(self._folder / f"{name}{_DRAFT}", self._folder / name)
            self._placed.append(name)

    def end(self) -> None:
        """Let the old ones go; one that a program keeps open on Windows goes the next time."""
        with suppress(OSError):
            move_file(self._folder / f"{MANIFEST}{_NEXT}", self._folder / MANIFEST)
            _clear(self._folder, self.all_names)

    @contextmanager
    def undone_on_failure(self) -> Iterator[None]:
        succeeded = False
        try:
            yield
            succeeded = True
        finally:
            if not succeeded:
                with suppress(OSError):  # what is told is why it failed, not why it could not be tidied up
                    self._undo()

    def _undo(self) -> None:
        for name in self._placed:
            remove_file(self._folder / name)
        for name in self._moved:
            move_file(self._folder / f"{name}{_EARLIER}", self._folder / name)
        _clear(self._folder, self.all_names)
        if self._earlier is not None:
            self._put_manifest(self._earlier)
        else:
            remove_file(self._folder / MANIFEST)
            if self._is_new:
                self._folder.rmdir()

    def _put_manifest(self, manifest: Manifest) -> None:
        draft = self._folder / f"{MANIFEST}{_DRAFT}"
        remove_file(draft)
        write_private_file(draft, write_manifest(manifest))
        move_file(draft, self._folder / MANIFEST)


def _clear(folder: Path, names: Iterable[str]) -> None:
    """Remove what a crash, or an exchange that went well, leaves beside the files."""
    for name in (*names, MANIFEST):
        for ending in (_DRAFT, _EARLIER, _NEXT):
            remove_file(folder / f"{name}{ending}")
