"""QGIS left at moments when something of the plugin's is under way."""

from __future__ import annotations

import random
from collections.abc import Callable

from qgis_desktop import QgisDesktop

from .lane import LAYERS, Lane
from .outcome import Outcome

_ISSUING_S = 0.5
_DELAY_MS = 20.0


def prepare(lane: Lane) -> None:
    """What all quits of a lane have in common: a server that takes its time, so that there is a middle to quit in."""
    lane.prepare()
    lane.sandbox.issuing_delay_s = _ISSUING_S
    lane.sandbox.network.delay_ms = _DELAY_MS


def play(lane: Lane, number: int) -> Outcome:
    """One quit; the moments come in turn, each a little earlier or later. The number decides everything."""
    scene = SCENES[number % len(SCENES)]
    return scene(lane, f"quit-{number}-{scene.__name__.strip('_')}", random.Random(number))


def _right_after_connect(lane: Lane, name: str, _chance: random.Random) -> Outcome:
    def play(qgis: QgisDesktop) -> None:
        lane.connect(qgis, account)

    account = lane.new_account()
    return lane.play(name, lane.fresh, play)


def _in_the_middle_of_connect(lane: Lane, name: str, chance: random.Random) -> Outcome:
    def play(qgis: QgisDesktop) -> None:
        qgis.do("desktop.set_up", address_service=lane.laptop.address_service)
        qgis.do("dock.show")
        qgis.do("dock.fill_in", account=account.address(lane.laptop), master_key=account.master_key)
        qgis.do("dock.press", name="connect")

    account = lane.new_account()
    return lane.play(name, lane.fresh, play, quit_after_ms=chance.randrange(2000))


def _while_a_list_loads(lane: Lane, name: str, chance: random.Random) -> Outcome:
    def play(qgis: QgisDesktop) -> None:
        qgis.do("dock.wait_for_end")
        qgis.do("dock.press", name="refresh")

    return lane.play(name, lane.connected, play, quit_after_ms=chance.randrange(400))


def _with_a_project_open(lane: Lane, name: str, chance: random.Random) -> Outcome:
    def play(qgis: QgisDesktop) -> None:
        qgis.do("project.expect_layers", count=len(LAYERS))

    return lane.play(name, lane.connected, play, project=lane.project, quit_after_ms=chance.randrange(3000))


SCENES: tuple[Callable[[Lane, str, random.Random], Outcome], ...] = (
    _right_after_connect,
    _in_the_middle_of_connect,
    _while_a_list_loads,
    _with_a_project_open,
)
