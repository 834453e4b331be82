"""Opens our services when a project that names them is read, in the GUI thread, before QGIS's threads dial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsPathResolver

from .credentials_guard import service_in

if TYPE_CHECKING:
    from ..gui_thread import GuiThread
    from .unlocking import Unlocking


class ProjectHook:
    """QGIS shows each layer's source to a path preprocessor first. Later, in a worker, a dialog could hang QGIS.

    QGIS never lets go of a preprocessor that was removed, so after `close` this one holds nothing.
    """

    def __init__(self, gui_thread: GuiThread, unlocking: Unlocking) -> None:
        self._parts: tuple[GuiThread, Unlocking] | None = (gui_thread, unlocking)
        self._id = QgsPathResolver.setPathPreprocessor(self._see)

    def close(self) -> None:
        """See no more sources."""
        QgsPathResolver.removePathPreprocessor(self._id)
        self._parts = None

    def _see(self, source: str) -> str:
        """Called by QGIS with every path and source of a project; the source stays as it is."""
        service = service_in(source) if "service" in source else ""
        if service and self._parts is not None:
            gui_thread, unlocking = self._parts
            if gui_thread.is_current():
                unlocking.open(service)
        return source
