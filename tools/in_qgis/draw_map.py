"""Run inside the QGIS desktop: open the connection's countries as a layer, draw them, save picture and project, quit.

`DEMO_CONNECTION` names the connection, `DEMO_FOLDER` is where picture, project and figures go.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

FOLDER = Path(os.environ["DEMO_FOLDER"])


def draw() -> None:
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = QgsDataSourceUri(provider.findConnection(os.environ["DEMO_CONNECTION"]).uri())
    uri.setDataSource("public", "countries", "the_geom", "", "cartodb_id")
    layer = QgsVectorLayer(uri.uri(False), "countries", "postgres")
    if not layer.isValid():
        raise RuntimeError(layer.error().summary())
    QgsProject.instance().addMapLayer(layer)
    window = iface.mainWindow()
    window.showMaximized()
    if not os.environ.get("DEMO_STAY"):  # on the screen that nobody sees there is no window manager to do it
        window.resize(window.screen().size())
    QTimer.singleShot(500, lambda: refresh(layer))


def refresh(layer: QgsVectorLayer) -> None:
    iface.messageBar().clearWidgets()
    canvas = iface.mapCanvas()
    canvas.setExtent(layer.extent())
    canvas.mapCanvasRefreshed.connect(lambda: QTimer.singleShot(0, lambda: save(layer)))
    canvas.refresh()


def save(layer: QgsVectorLayer) -> None:
    canvas = iface.mapCanvas()
    canvas.mapCanvasRefreshed.disconnect()
    canvas.saveAsImage(str(FOLDER / "map.png"))
    (FOLDER / "map.pgw").unlink(missing_ok=True)
    iface.mainWindow().grab().save(str(FOLDER / "desktop.png"))
    QgsProject.instance().write(str(FOLDER / "demo.qgs"))
    (FOLDER / "features.json").write_text(json.dumps({"features": layer.featureCount()}), encoding="utf-8")
    leave()


def leave() -> None:
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(200, lambda: os.environ.get("DEMO_STAY") or iface.actionExit().trigger())


def begin() -> None:
    try:
        draw()
    finally:
        error = traceback.format_exc() if sys.exc_info()[0] else ""
        if error:  # QGIS would show it in a dialog that nobody closes
            (FOLDER / "error.txt").write_text(error, encoding="utf-8")
            leave()


QTimer.singleShot(1500, begin)
