"""Open layers of an account whose key may change tables by now become editable, with everything that they have.

What a layer may do is found out when its provider signs in. So each gets another provider, made in a worker thread, for
there it signs in anew; the layer reads itself anew with it, as those do that come back.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsDataProvider, QgsProject, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.qgis.session.credentials_guard import service_in
from .broken_layers import PROVIDER, Opened, Renewal, Source, project_context, read_anew


def uneditable_sources(service: str) -> tuple[Source, ...]:
    """The open layers of a service that cannot be edited, although nobody has set them to read-only."""
    layers = QgsProject.instance().mapLayers().values()
    return tuple(
        Source(layer.id(), layer.source())
        for layer in layers
        if isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.providerType() == PROVIDER
        and service_in(layer.source()) == service
        and not layer.readOnly()
        and not layer.supportsEditing()
    )


def make_editable(opened: Iterable[Opened]) -> None:
    """Give the layers their new providers, those of them that may be edited now. In the GUI thread."""
    able = []
    for one in opened:
        layer = QgsProject.instance().mapLayer(one.layer_id)
        if isinstance(layer, QgsVectorLayer) and _is_as_it_was(layer, one) and _can_edit(one.provider):
            able.append(Renewal(layer, _written(layer), one.provider))
        else:
            one.provider.deleteLater()
    for layer in read_anew(able):
        if isinstance(layer, QgsVectorLayer):
            layer.supportsEditingChanged.emit()  # QGIS's buttons and menus ask again


def _is_as_it_was(layer: QgsVectorLayer, opened: Opened) -> bool:
    """Nobody has given it another source meanwhile, or begun to edit it."""
    return layer.isValid() and not layer.supportsEditing() and layer.source() == opened.source


def _can_edit(provider: QgsDataProvider) -> bool:
    return isinstance(provider, QgsVectorDataProvider) and bool(
        provider.capabilities() & QgsVectorDataProvider.Capability.ChangeAttributeValues
    )


def _written(layer: QgsVectorLayer) -> QDomElement:
    """The layer as it would be saved at this moment."""
    document = QDomDocument("qgis")
    element = document.createElement("maplayer")
    document.appendChild(element)
    layer.writeLayerXml(element, document, project_context())
    return element
