"""Projects: opened, looked at, saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor
from qgis.utils import iface

from ..play import Act, Until
from ..stage import Stage


def open_file(stage: Stage, file: str) -> Act:
    """As in the Project menu. It may ask people something, so the act waits for its end as they do."""
    opened: list[bool] = []
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, lambda: opened.append(stage.iface.addProject(file)))
    yield Until("the project is open", lambda: opened)


def save(_stage: Stage, file: str) -> Act:
    """As a file."""
    if not QgsProject.instance().write(file):
        raise RuntimeError(QgsProject.instance().error())
    yield Until("the project is saved", lambda: Path(file).exists())


def clear(_stage: Stage) -> Act:
    """Begin a new one."""
    QgsProject.instance().clear()
    yield Until("the project is empty", lambda: not _layers())


def expect_layers(_stage: Stage, count: int) -> Act:
    """Until the project has so many layers, drawn or not."""
    yield Until(f"the project has {count} layers", lambda: len(_layers()) >= count)


def wait_until_valid(_stage: Stage, within_s: float = 60.0) -> Act:
    """Until every layer is."""
    yield Until(
        "every layer is valid", lambda: _layers() and all(layer.isValid() for layer in _layers()), within_s=within_s
    )


def layers(stage: Stage) -> Act:
    """By name: whether each layer is valid, its source, how many features it shows, and how it looks."""
    yield Until("the window is there", stage.window.isVisible)
    return {layer.name(): _described(layer) for layer in _layers()}


def different_values(_stage: Stage, name: str, field: str) -> Act:
    """How many a field has: a layer asks by a connection that it keeps, and not by those that features are read by."""
    yield Until("there are layers", _layers)
    (layer,) = (layer for layer in _layers() if layer.name() == name)
    return len(layer.uniqueValues(layer.fields().indexOf(field)))


def edit_layer(stage: Stage, name: str, field: str, value: str) -> Act:
    """Press QGIS's pencil, change the first feature, and press it again to save; the value that the layer has then."""
    (layer,) = (layer for layer in _layers() if layer.name() == name)
    stage.iface.setActiveLayer(layer)
    pencil = stage.iface.actionToggleEditing()
    yield Until("the pencil can be pressed", pencil.isEnabled)
    pencil.trigger()
    yield Until("the layer is being edited", layer.isEditable)
    changed = next(layer.getFeatures()).id()
    layer.changeAttributeValue(changed, layer.fields().indexOf(field), value)
    if not layer.commitChanges():
        raise RuntimeError("\n".join(layer.commitErrors()))
    return str(layer.getFeature(changed)[field])


def editable(_stage: Stage) -> Act:
    """The layers that QGIS would let people edit."""
    yield Until("there are layers", _layers)
    return [layer.name() for layer in _layers() if layer.supportsEditing()]


def wait_until_editable(_stage: Stage, name: str) -> Act:
    """Until QGIS would let people edit the layer."""
    yield Until(f"{name} can be edited", lambda: any(one.name() == name and one.supportsEditing() for one in _layers()))


def set_read_only(_stage: Stage, name: str) -> Act:
    """As in the project's properties."""
    layer = yield Until(f"{name} is a layer", lambda: next((one for one in _layers() if one.name() == name), None))
    layer.setReadOnly(True)


def marked(stage: Stage) -> Act:
    """The layers that the layer tree says something special of: that they are unavailable, above all."""
    yield Until("the window is there", stage.window.isVisible)
    view, root = iface.layerTreeView(), QgsProject.instance().layerTreeRoot()
    return [layer.name() for layer in _layers() if view.indicators(root.findLayer(layer.id()))]


def rows_shown(stage: Stage) -> Act:
    """How many features all layers of a dataset show, by the dataset's qualified name as the plugin noted it."""
    yield Until("the window is there", stage.window.isVisible)
    shown: dict[str, int] = {}
    for layer in _layers():
        of = layer.customProperty("carto_direct_sql/dataset")
        shown[of] = shown.get(of, 0) + sum(1 for _feature in layer.getFeatures())
    return shown


def colour_layers(_stage: Stage) -> Act:
    """Give each layer a look of its own that QGIS would not give it."""
    for number, layer in enumerate(_layers()):
        layer.renderer().symbol().setColor(QColor(10 + number, 200, 20))
        layer.setOpacity(0.5 + number / 100)
        layer.setCustomProperty("seen_by", number)
    yield Until("there are layers", _layers)


def _described(layer: QgsMapLayer) -> dict[str, Any]:
    renderer = layer.renderer()
    return {
        "valid": layer.isValid(),
        "source": layer.source(),
        "features": sum(1 for _feature in layer.getFeatures()) if layer.isValid() else 0,
        "look": [
            renderer.symbol().color().name() if renderer is not None else "",
            round(layer.opacity(), 3),
            layer.customProperty("seen_by"),
        ],
    }


def _layers() -> list[Any]:
    return sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: layer.name())
