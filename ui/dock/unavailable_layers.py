"""Spares people QGIS's dialog "Handle Unavailable Layers" where a message of ours names the cause and the cure."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QWidget

_DIALOG = "QgsHandleBadLayers"
_LOOK_MS = 10
_MOST_LOOKS = 500


class UnavailableLayers(QObject):
    """Answers the dialog with "keep" as soon as it opens, if no layer but those that `is_ours` is unavailable.

    It offers to look for files, or to remove the layers, and neither is of use to layers that come back by themselves.
    QGIS has no other way to answer in its place: a handler that is replaced is deleted. (An event filter of the whole
    application would see it open, but PyQt crashes in one when it is shown certain objects of QGIS's.)
    """

    def __init__(self, is_ours: Callable[[QgsMapLayer], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_ours = is_ours
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._project = QgsProject.instance()
        self._project.layerWasAdded.connect(self._expect)
        self._project.readProject.connect(self._timer.stop)

    def close(self) -> None:
        """Look no more."""
        self._project.layerWasAdded.disconnect(self._expect)
        self._project.readProject.disconnect(self._timer.stop)
        self._timer.stop()

    def _expect(self, layer: QgsMapLayer) -> None:
        """The dialog opens when all layers have been read; a layer that is added by itself brings none."""
        if not layer.isValid() and self._is_ours(layer):
            self._looks = 0
            self._timer.start()

    def _look(self) -> None:
        self._looks += 1
        if self._looks > _MOST_LOOKS:
            self._timer.stop()
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.metaObject().className() == _DIALOG and self._are_all_ours():
            self._timer.stop()
            _keep(dialog)

    def _are_all_ours(self) -> bool:
        return all(self._is_ours(layer) for layer in self._project.mapLayers().values() if not layer.isValid())


def _keep(dialog: QWidget) -> None:
    box = dialog.findChild(QDialogButtonBox)
    keep = box.button(QDialogButtonBox.StandardButton.Ignore) if box is not None else None
    if keep is not None:
        keep.click()
