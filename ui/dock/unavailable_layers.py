"""Spares people QGIS's dialog "Handle Unavailable Layers" where a message of ours names the cause and the cure."""

from __future__ import annotations

from functools import partial
from typing import Callable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox

_DIALOG = "QgsHandleBadLayers"


class UnavailableLayers(QObject):
    """Answers the dialog with "keep" as soon as it opens, if no layer but those that `is_ours` is unavailable.

    It offers to look for files, or to remove the layers, and neither is of use to layers that come back by themselves.
    QGIS has no other way to answer in its place: a handler that is replaced is deleted.
    """

    def __init__(self, is_ours: Callable[[QgsMapLayer], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_ours = is_ours
        self._project = QgsProject.instance()
        # A project that is being read has been cleared before; no other time is looked at.
        self._project.cleared.connect(self._begin)
        self._project.readProject.connect(self._end)

    def close(self) -> None:
        """Look no more."""
        self._project.cleared.disconnect(self._begin)
        self._project.readProject.disconnect(self._end)
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and _is_the_dialog(watched) and self._are_all_ours():
            QTimer.singleShot(0, partial(_keep, watched))
        return False

    def _begin(self) -> None:
        QApplication.instance().installEventFilter(self)

    def _end(self, _document: object = None) -> None:
        QApplication.instance().removeEventFilter(self)

    def _are_all_ours(self) -> bool:
        return all(self._is_ours(layer) for layer in self._project.mapLayers().values() if not layer.isValid())


def _is_the_dialog(watched: QObject) -> bool:
    return isinstance(watched, QDialog) and watched.metaObject().className() == _DIALOG


def _keep(dialog: QObject) -> None:
    box = dialog.findChild(QDialogButtonBox)
    keep = box.button(QDialogButtonBox.StandardButton.Ignore) if box is not None else None
    if keep is not None:
        keep.click()
