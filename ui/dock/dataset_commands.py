"""Does what the menu of the datasets offers, and what a double-click or a drop asks for."""

from __future__ import annotations

from functools import partial
from string import Template
from typing import TYPE_CHECKING, Callable
from urllib.parse import quote

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication

from ...core.postgres.layer_plan import Shape
from .layer_controller import Wish
from .views.dataset_menu import DatasetEntry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsVectorLayer
    from qgis.gui import QgisInterface

    from ...core.accounts.saved_account import SavedAccount
    from ...core.postgres.datasets import Dataset
    from .held_datasets import HeldDatasets
    from .layer_controller import LayerController
    from .model import DockModel
    from .views.dock_content import DockContent

_EVERYTHING = Template("SELECT * FROM $table;")
_ROOM = 1.05  # around what is zoomed to


class DatasetCommands:
    """`layers` makes them; this says of what, and what then becomes of them."""

    def __init__(self, iface: QgisInterface, model: DockModel, layers: LayerController, held: HeldDatasets) -> None:
        self._iface = iface
        self._model = model
        self._layers = layers
        self._held = held
        self._commands: dict[DatasetEntry, Callable[[SavedAccount, tuple[Dataset, ...]], None]] = {
            DatasetEntry.ADD: layers.add,
            DatasetEntry.ADD_AND_ZOOM: self._add_and_zoom,
            DatasetEntry.ADD_AS_POINTS: partial(self._add_as, Shape.POINT),
            DatasetEntry.ADD_AS_LINES: partial(self._add_as, Shape.LINE),
            DatasetEntry.ADD_AS_POLYGONS: partial(self._add_as, Shape.POLYGON),
            DatasetEntry.OPEN_TABLE: self._open_tables,
            DatasetEntry.COPY_NAME: _copy_names,
            DatasetEntry.COPY_SQL: _copy_sql,
            DatasetEntry.OPEN_DASHBOARD: _open_dashboard,
        }

    def listen(self, content: DockContent) -> None:
        """The dock has its views."""
        content.account.datasets.chosen.connect(self.choose)
        content.account.datasets.cancel_requested.connect(self._cancel)

    def choose(self, entry: DatasetEntry, datasets: tuple[Dataset, ...]) -> None:
        """Do it with these datasets of the account that is shown."""
        saved = self._model.current
        if saved is not None and datasets:
            self._commands[entry](saved, datasets)

    def _cancel(self) -> None:
        """Add no more to the map of the account that is shown."""
        saved = self._model.current
        if saved is not None:
            self._layers.cancel(saved)

    def _add_and_zoom(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        self._layers.fulfil(Wish(saved, datasets, then=self._zoom_to, measured=True))

    def _add_as(self, shape: Shape, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        self._layers.fulfil(Wish(saved, datasets, shape=shape))

    def _open_tables(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        """Of the layers that are there already, and of those that have to be added for it."""
        missing = []
        for dataset in datasets:
            layers = self._held.layers(saved, dataset)
            self._show_tables(layers)
            if not layers:
                missing.append(dataset)
        self._layers.fulfil(Wish(saved, tuple(missing), then=self._show_tables))

    def _show_tables(self, layers: Iterable[QgsVectorLayer]) -> None:
        for layer in layers:
            self._iface.showAttributeTable(layer)

    def _zoom_to(self, layers: Iterable[QgsVectorLayer]) -> None:
        canvas = self._iface.mapCanvas()
        place = QgsRectangle()
        for layer in layers:
            if layer.isSpatial():
                place.combineExtentWith(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        if not place.isEmpty():
            place.scale(_ROOM)
            canvas.setExtent(place)
            canvas.refresh()


def dataset_page(saved: SavedAccount, dataset: Dataset) -> str:
    """The address of a dataset's page in CARTO's dashboard; what a colleague shares goes by the colleague's name."""
    is_own = dataset.schema in ("public", saved.account.user)
    name = dataset.name if is_own else f"{dataset.schema}.{dataset.name}"
    return f"{saved.account.base_url}/dataset/{quote(name, safe='.')}"


def _copy_names(_saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
    _copy("\n".join(dataset.name for dataset in datasets))


def _copy_sql(_saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
    _copy("\n".join(_EVERYTHING.substitute(table=dataset.qualified_name) for dataset in datasets))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _open_dashboard(saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
    for dataset in datasets:
        QDesktopServices.openUrl(QUrl(dataset_page(saved, dataset)))
