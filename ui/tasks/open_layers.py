"""Open layers of an account sign in anew, and keep everything that they have.

What a layer may do is found out when its provider signs in, and libpq knocks again with the password that it had then
when a connection broke. So for another key each gets another provider, made in a worker thread, for there it signs in
anew; the layer reads itself anew with it, as those do that come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Callable

from qgis.core import QgsDataProvider, QgsProject, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.qgis.session.credentials_guard import service_in
from .broken_layers import PROVIDER, Opened, Renewal, Source, project_context, read_anew


def uneditable_sources(service: str) -> tuple[Source, ...]:
    """The open layers of a service that cannot be edited, although nobody has set them to read-only."""
    return tuple(Source(layer.id(), layer.source()) for layer in _open_layers(service) if _shall_be_editable(layer))


def unedited_sources(service: str) -> tuple[Source, ...]:
    """The open layers of a service, but for those that somebody is editing: their changes are not in the database."""
    return tuple(Source(layer.id(), layer.source()) for layer in _open_layers(service) if not layer.isEditable())


def make_editable(opened: Iterable[Opened]) -> None:
    """Give the layers their new providers, those of them that may be edited now. In the GUI thread."""
    _exchange(opened, lambda layer, provider: not layer.supportsEditing() and _can_edit(provider))


def sign_in_anew(opened: Iterable[Opened]) -> None:
    """Give the layers their new providers, unless somebody has begun to edit them. In the GUI thread."""
    _exchange(opened, lambda layer, _provider: not layer.isEditable())


def _open_layers(service: str) -> Iterator[QgsVectorLayer]:
    for layer in QgsProject.instance().mapLayers().values():
        if (
            isinstance(layer, QgsVectorLayer)
            and layer.isValid()
            and layer.providerType() == PROVIDER
            and service_in(layer.source()) == service
        ):
            yield layer


def _shall_be_editable(layer: QgsVectorLayer) -> bool:
    return not layer.readOnly() and not layer.supportsEditing()


def _exchange(opened: Iterable[Opened], is_fit: Callable[[QgsVectorLayer, QgsDataProvider], bool]) -> None:
    """Where the layer is as it was, and `is_fit` says so of it and its new provider."""
    renewals = []
    for one in opened:
        layer = QgsProject.instance().mapLayer(one.layer_id)
        if isinstance(layer, QgsVectorLayer) and _is_as_it_was(layer, one) and is_fit(layer, one.provider):
            renewals.append(Renewal(layer, _written(layer), one.provider))
        else:
            one.provider.deleteLater()
    for layer in read_anew(renewals):
        if isinstance(layer, QgsVectorLayer):
            layer.supportsEditingChanged.emit()  # QGIS's buttons and menus ask again


def _is_as_it_was(layer: QgsVectorLayer, opened: Opened) -> bool:
    """Nobody has given it another source meanwhile."""
    return layer.isValid() and layer.source() == opened.source


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
