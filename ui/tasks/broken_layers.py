"""Layers of ours that could not be opened come back in their place, with style, joins and filters as they were saved.

Opening one dials the database, so its provider is made in a worker thread; the layer then reads itself anew with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsReadWriteContext
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.qgis.session.credentials_guard import service_in

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import Feedback
    from ...core.use_cases.use_cases import UseCases
    from .jobs import Job

SIDE_BY_SIDE = 4
PROVIDER = "postgres"
_VIRTUAL = "virtual"


@dataclass(frozen=True)
class Source:
    """What a worker thread needs to know of a layer."""

    layer_id: str
    text: str


@dataclass(frozen=True)
class Opened:
    """A provider for a layer, made of `source`; it belongs to the GUI thread."""

    layer_id: str
    source: str
    provider: QgsDataProvider


@dataclass(frozen=True)
class Renewal:
    """A layer, what it shall read itself from, as it is saved in projects, and its new provider."""

    layer: QgsMapLayer
    element: QDomElement
    provider: QgsDataProvider


def broken_sources(service: str) -> tuple[Source, ...]:
    """The layers of the project that a service should open, and that are not open."""
    layers = QgsProject.instance().mapLayers().values()
    return tuple(
        Source(layer.id(), layer.source())
        for layer in layers
        if not layer.isValid()
        and layer.originalXmlProperties()
        and layer.providerType() == PROVIDER
        and service_in(layer.source()) == service
    )


def services_in_use() -> frozenset[str]:
    """The services that the project's layers name."""
    layers = QgsProject.instance().mapLayers().values()
    return frozenset(filter(None, (service_in(layer.source()) for layer in layers)))


def draw_anew(service: str) -> None:
    """Draw the open layers of a service once more: QGIS dials anew where a connection broke, in threads of its own."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.isValid() and service_in(layer.source()) == service:
            layer.triggerRepaint()


def open_providers(saved: SavedAccount, sources: tuple[Source, ...]) -> Job:
    """Open them side by side; those that cannot be opened are left out."""

    def work(use_cases: UseCases, feedback: Feedback) -> tuple[Opened, ...]:
        use_cases.open(saved)
        transforms = QgsProject.instance().transformContext()

        def opened(source: Source) -> Opened | None:
            if feedback.cancelled():
                return None
            options = QgsDataProvider.ProviderOptions()
            options.transformContext = transforms
            provider = QgsProviderRegistry.instance().createProvider(PROVIDER, source.text, options)
            if provider is None or not provider.isValid():
                return None
            provider.moveToThread(QCoreApplication.instance().thread())
            return Opened(source.layer_id, source.text, provider)

        with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
            return tuple(one for one in pool.map(opened, sources) if one is not None)

    return work


def bring_back(opened: Iterable[Opened]) -> int:
    """Give them their providers; returns how many came back. In the GUI thread."""
    usable = []
    for one in opened:
        layer = QgsProject.instance().mapLayer(one.layer_id)
        document = QDomDocument()
        if layer is None or layer.isValid() or not _is_read(document, layer.originalXmlProperties()):
            one.provider.deleteLater()
            continue
        usable.append(Renewal(layer, document.documentElement(), one.provider))
    return len(read_anew(usable))


def read_anew(renewals: Iterable[Renewal]) -> list[QgsMapLayer]:
    """Have layers read themselves with their new providers; returns those that could."""
    project, context = QgsProject.instance(), project_context()
    back = [
        one.layer
        for one in renewals
        if one.layer.readLayerXml(one.element, context, QgsMapLayer.ReadFlags(), one.provider)
    ]
    for layer in back:
        layer.resolveReferences(project)
        layer.dataSourceChanged.emit()  # the layer tree takes its warning away
        layer.triggerRepaint()
    if back:
        _mend_what_depends_on({layer.id() for layer in back}, project)
    return back


def project_context() -> QgsReadWriteContext:
    """For reading and writing layers as the project does."""
    project, context = QgsProject.instance(), QgsReadWriteContext()
    context.setPathResolver(project.pathResolver())
    context.setProjectTranslator(project)
    return context


def _mend_what_depends_on(back: set[str], project: QgsProject) -> None:
    """Relations and virtual layers looked at those layers while they were closed, and not again since."""
    manager = project.relationManager()
    if manager is not None:
        relations = list(manager.relations().values())
        for relation in relations:
            relation.updateRelationStatus()
        manager.setRelations(relations)
    for layer in project.mapLayers().values():
        provider = layer.dataProvider()
        if layer.providerType() != _VIRTUAL or provider is None:
            continue
        if back & {dependency.layerId() for dependency in provider.dependencies()}:
            layer.setDataSource(layer.source(), layer.name(), _VIRTUAL, QgsDataProvider.ProviderOptions())


def _is_read(document: QDomDocument, text: str) -> bool:
    result = document.setContent(text)
    # Qt 6 gives one value, which is true when all is well; Qt 5 gives that first of several.
    return bool(result[0] if isinstance(result, tuple) else result)
