"""QGIS started with a project of seven layers and the dock open, while somebody else's plugin sends requests."""

from __future__ import annotations

from qgis_desktop import QgisDesktop

from .lane import BUSY_PLUGIN, LAYERS, Lane, NotAsItShould
from .outcome import Outcome


def prepare(lane: Lane) -> None:
    """What all starts of a lane have in common."""
    lane.prepare()
    lane.connected.install_folder(BUSY_PLUGIN)


def play(lane: Lane, number: int) -> Outcome:
    """One start: all layers are drawn, and QGIS quits."""
    return lane.play(
        f"start-{number}", lane.connected, _draw, lane.project, BUSY_ADDRESS=lane.laptop.plain_address_service
    )


def _draw(qgis: QgisDesktop) -> None:
    if broken := qgis.do("desktop.draw_layers", count=len(LAYERS)):
        raise NotAsItShould(f"not drawn: {', '.join(broken)}")
    if not qgis.do("dock.is_shown"):
        raise NotAsItShould("the dock was not open")
