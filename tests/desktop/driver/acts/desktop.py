"""QGIS itself: settings, map, pictures, the end."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsAuthCertUtils,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsNetworkAccessManager,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QApplication, QTabWidget

from ..play import Act, Until
from ..stage import Stage

_LEAST_COLOURED = 0.05
_SOME_PIXELS = 12


def set_up(stage: Stage, address_service: str) -> Act:
    """What an administrator sets on premises; and an empty project, as most people begin with."""
    QgsSettings().setValue("carto_direct_sql/address_service", address_service)
    QgsSettings().sync()
    stage.iface.newProject(False)
    yield Until("the map is seen", lambda: stage.iface.mapCanvas().isVisible())
    stage.resize()


def use_proxy(_stage: Stage, host: str, port: int) -> Act:
    """As in QGIS's options under Network."""
    settings = QgsSettings()
    wanted = {"proxyEnabled": bool(port), "proxyType": "HttpProxy", "proxyHost": host, "proxyPort": str(port)}
    for name, value in wanted.items():
        settings.setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    yield Until("the proxy is set", lambda: True)


def trust(_stage: Stage, file: str) -> Act:
    """As in QGIS's options under Authentication."""
    manager = QgsApplication.authManager()
    for authority in QgsAuthCertUtils.certsFromFile(file):
        manager.storeCertAuthority(authority)
        manager.storeCertTrustPolicy(authority, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    yield Until("it is trusted", lambda: True)


def disable_auth_database(_stage: Stage) -> Act:
    """By a wrong master password, five times: QGIS gives up for the session."""
    manager = QgsApplication.authManager()
    manager.clearMasterPassword()
    for _ in range(6):
        manager.setMasterPassword("not this one", True)
    yield Until("the authentication database is disabled", manager.isDisabled, within_s=5)


def take_picture(stage: Stage, file: str) -> Act:
    """Of the window as it is."""
    yield Until("the window is there", stage.window.isVisible)
    with stage.heartbeat.resting():
        _take_away_fonts(stage)
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        stage.window.grab().save(file)


def resize_dock(stage: Stage, width: int) -> Act:
    """Drag the dock's edge; how it looks then."""
    stage.window.resizeDocks([stage.dock], [width], Qt.Orientation.Horizontal)
    yield Until("the dock has settled", lambda: abs(stage.dock.width() - width) < _SOME_PIXELS)
    return _looks(stage)


def choose_theme(stage: Stage, name: str) -> Act:
    """As in QGIS's options under General; how the dock looks then."""
    before = _looks(stage)
    QgsApplication.setUITheme(name)
    yield Until("the dock follows the theme", lambda: _looks(stage) != before)
    return _looks(stage)


def _looks(stage: Stage) -> dict[str, int]:
    """The dock's width, and how light the ground is on which its texts stand, 0 to 255."""
    image = stage.dock.grab().toImage()
    return {"width": stage.dock.width(), "lightness": image.pixelColor(2, image.height() // 2).lightness()}


def seen_on_map(stage: Stage) -> Act:
    """The map's extent in EPSG:4326: west, south, east, north."""
    canvas = stage.iface.mapCanvas()
    yield Until("the map is drawn", lambda: not canvas.isDrawing())
    settings = canvas.mapSettings()
    to_globe = QgsCoordinateTransform(
        settings.destinationCrs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    extent = to_globe.transformBoundingBox(canvas.extent())
    return [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]


def clipboard(_stage: Stage) -> Act:
    """What was copied."""
    return (yield Until("something was copied", QApplication.clipboard().text))


def log_tab(stage: Stage) -> Act:
    """The name of the tab at which QGIS's log panel is open."""
    panel = yield Until("the log is seen", lambda: stage.seen("MessageLog"))
    tabs = next(tabs for tabs in panel.findChildren(QTabWidget) if tabs.isVisible())
    return tabs.tabText(tabs.currentIndex())


def wait_for_map(stage: Stage) -> Act:
    """Until features are drawn; returns the layers, and which share of the map is coloured."""
    canvas = stage.iface.mapCanvas()
    yield Until("the map is drawn", lambda: not canvas.isDrawing())
    share = yield Until("features are on the map", lambda: not canvas.isDrawing() and _drawn(stage))
    layers = [
        {"name": layer.name(), "features": layer.featureCount(), "source": layer.source()}
        for layer in QgsProject.instance().mapLayers().values()
    ]
    return {"coloured": share, "layers": layers}


def draw_layers(stage: Stage, count: int) -> Act:
    """Until so many layers are in the project and the map is drawn; returns the names of those that are not valid."""
    yield Until(f"the project has {count} layers", lambda: len(QgsProject.instance().mapLayers()) >= count)
    yield from wait_for_map(stage)
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid())


def refresh(stage: Stage) -> Act:
    """Have everything drawn anew by F5."""
    drawn: list[bool] = []
    canvas = stage.iface.mapCanvas()
    canvas.setFocus()
    yield Until("QGIS's window is active", stage.is_active)
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(True))
    stage.press(Qt.Key.Key_F5)
    yield Until("the map is drawn anew", lambda: drawn)


def leave(stage: Stage, after_ms: int = 100) -> Act:
    """Quit once this was answered."""
    QgsProject.instance().setDirty(False)
    yield Until("QGIS is there", lambda: QCoreApplication.instance() is not None)
    QTimer.singleShot(after_ms, stage.iface.actionExit().trigger)


def _take_away_fonts(stage: Stage) -> None:
    """Debian's QGIS misses a font at its first start, and says so."""
    bar = stage.iface.messageBar()
    for item in bar.items():
        if "font" in item.text():
            bar.popWidget(item)


def _drawn(stage: Stage) -> float:
    """The share of the map that is not background, if it is enough to be features."""
    with stage.heartbeat.resting():
        image = stage.iface.mapCanvas().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        background = QColor(stage.iface.mapCanvas().canvasColor()).rgb()
        points = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
        share = sum(image.pixel(x, y) != background for x, y in points) / max(len(points), 1)
    return round(share, 3) if share > _LEAST_COLOURED else 0.0
