"""Open layers of an account sign in anew, and keep everything that they have.

What a layer may do is found out when its provider signs in, and libpq knocks again with the password that it had then
when a connection broke. So for another key each gets another provider, made in a worker thread, for there it signs in
anew; the layer reads itself anew with it, as those do that come back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Callable

from qgis.core import QgsDataProvider, QgsProject, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.qgis.session.credentials_guard import service_in
from .broken_layers import PROVIDER, Opened, Renewal, Source, project_context, read_anew


def uneditable_sources(service: str) -> tuple[Source, ...]:
    """The open layers of a service that cannot be edited, although nobody has set them to read-only."""
    return tuple(Source(layer.id(), layer.source()) for layer in _open_layers(service) if _shall_be_editable(layer))


def layer_ids(service: str) -> tuple[str, ...]:
    """The open layers of a service."""
    return tuple(layer.id() for layer in _open_layers(service))


def edited_layers(service: str) -> tuple[QgsVectorLayer, ...]:
    """The open layers of a service that somebody is editing."""
    return tuple(layer for layer in _open_layers(service) if layer.isEditable())


def sources(service: str, among: Collection[str]) -> tuple[Source, ...]:
    """The open layers of a service that can sign in anew, of those with the ids `among`."""
    layers = [layer for layer in _open_layers(service) if layer.id() in among and not _is_in_transaction(layer)]
    return tuple(Source(layer.id(), layer.source()) for layer in layers)


def make_editable(opened: Iterable[Opened]) -> None:
    """Give the layers their new providers, those of them that may be edited now. In the GUI thread."""
    _exchange(opened, lambda layer, provider: not layer.supportsEditing() and _can_edit(provider))


def sign_in_anew(opened: Iterable[Opened]) -> set[str]:
    """Give the layers their new providers, and return the ids of those that have one now. In the GUI thread.

    What somebody is changing in a layer stays with it (docs/qgis-facts.md, 67).
    """
    return _exchange(opened, _can_go_on)


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


def _can_go_on(layer: QgsVectorLayer, provider: QgsDataProvider) -> bool:
    """Whether what somebody is changing there, if anybody is, can be saved by the new provider."""
    return not layer.isEditable() or (_can_edit(provider) and not _is_in_transaction(layer))


def _is_in_transaction(layer: QgsVectorLayer) -> bool:
    """Whether the database holds what is being changed, in a connection that must go on for that."""
    provider = layer.dataProvider()
    return provider is not None and provider.transaction() is not None


def _exchange(opened: Iterable[Opened], is_fit: Callable[[QgsVectorLayer, QgsDataProvider], bool]) -> set[str]:
    """Where the layer is as it was, and `is_fit` says so of it and its new provider; the ids of those that have it."""
    renewals = []
    for one in opened:
        layer = QgsProject.instance().mapLayer(one.layer_id)
        if isinstance(layer, QgsVectorLayer) and _is_as_it_was(layer, one) and is_fit(layer, one.provider):
            renewals.append(Renewal(layer, _written(layer), one.provider))
        else:
            one.provider.deleteLater()
    renewed = read_anew(renewals)
    for layer in renewed:
        if isinstance(layer, QgsVectorLayer):
            layer.supportsEditingChanged.emit()  # QGIS's buttons and menus ask again
    return {layer.id() for layer in renewed}


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
