"""Tells when a file was changed, made or removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, Qt, pyqtSignal


class FileWatch(QObject):
    """Calls `changed` in the thread that made the watch; `start` may be called from any."""

    _start_asked = pyqtSignal()

    def __init__(self, path: Path, changed: Callable[[], None]) -> None:
        super().__init__()
        self._path = path
        self._changed = changed
        self._watcher: Any = None
        self._start_asked.connect(self._start, Qt.ConnectionType.AutoConnection)

    def start(self) -> None:
        """Begin to watch."""
        self._start_asked.emit()

    def stop(self) -> None:
        """Stop watching. Call it in the thread that made the watch."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _start(self) -> None:
        if self._watcher is None:
            # The folder too: editors put a new file in the place of the old one, and at first there may be none.
            self._watcher = QFileSystemWatcher([str(self._path.parent)], self)
            self._watcher.fileChanged.connect(self._look)
            self._watcher.directoryChanged.connect(self._look)
            self._watch_file()

    def _look(self, _path: str) -> None:
        self._watch_file()
        self._changed()

    def _watch_file(self) -> None:
        if self._path.exists() and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
