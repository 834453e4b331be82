"""Where rounds are played: a client computer with accounts and profiles of its own, so that lanes can be many."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from qgis_desktop import USUAL, Limits, OrderFailed, QgisDesktop, QgisEnded, QgisHangs
from qgis_profile import QgisProfile
from story import READY, connect

from .outcome import Fate, Outcome

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox
    from sandbox.dials import Counts

LAYERS = ("countries", "states_provinces", "disputed_borders", *(f"dataset_{number:05}" for number in range(1, 5)))
BUSY_PLUGIN = Path(__file__).resolve().parents[1] / "busy_plugin"
_DEAD = ("QGIS died on signal", "Fatal Python error")
_numbers = itertools.count(1)

Play = Callable[[QgisDesktop], None]


class NotAsItShould(Exception):
    """QGIS lives and answers, but what was to happen did not."""


class Lane:
    """`fresh` is a profile with the plugin; in `connected` it has `account`, and `project` has seven layers of that.

    `looks` is how these look, by name: not as QGIS would have them look by itself. `variables` are for QGIS's
    environment, such as a DISPLAY of the lane's own.
    """

    def __init__(self, sandbox: Sandbox, archive: Path, folder: Path, limits: Limits = USUAL, **variables: str) -> None:
        number = next(_numbers)
        self.sandbox = sandbox
        self.laptop = sandbox.laptop(f"203.0.113.{100 + number}")
        self.folder = folder
        self.project = folder / "seven.qgz"
        self._name = f"lane{number}"
        self._accounts = itertools.count(1)
        self._limits = limits
        self._variables = variables
        self.fresh = QgisProfile(folder / "fresh")
        self.fresh.install(archive)
        self.fresh.trust(sandbox.ca_file)

    def prepare(self) -> None:
        """Connect an account through the dock, save a project of seven layers, and leave the dock open."""
        self.connected = self.fresh.copy(self.folder / "connected")
        self.account = self.new_account()
        self.account.create_tables(len(LAYERS))
        with QgisDesktop(self.connected, limits=self._limits, **self._variables) as qgis:
            self.connect(qgis, self.account)
            for name in LAYERS:
                qgis.do("dock.add_dataset", name=name)
            qgis.do("project.colour_layers")
            self.looks = {name: layer["look"] for name, layer in qgis.do("project.layers").items()}
            qgis.do("project.save", file=str(self.project))
            qgis.quit()

    def new_account(self) -> Account:
        """An account without a certificate yet."""
        return self.sandbox.account(f"{self._name}-{next(self._accounts)}")

    def connect(self, qgis: QgisDesktop, account: Account) -> None:
        """By the dock, to the end. Raises `NotAsItShould` where it fails."""
        qgis.do("desktop.set_up", address_service=self.laptop.address_service)
        shown = connect(qgis, account.address(self.laptop), account.master_key)
        if shown["steps"] != READY:
            raise NotAsItShould(f"{shown['steps']} {shown['problem']}")

    def move(self, address: str) -> None:
        """To another network: connections break, and new ones come from another address."""
        self.laptop.move_to(address)
        self.account.database.hang_up()

    def play(
        self,
        name: str,
        profile: QgisProfile,
        play: Play,
        project: Path | None = None,
        quit_after_ms: int = 0,
        **more: str,
    ) -> Outcome:
        """One round in a copy of `profile`: start QGIS, let `play` do what the round is about, have QGIS quit."""
        copy = profile.copy(self.folder / name)
        before, began = self.counts(), monotonic()
        qgis = QgisDesktop(copy, project=project, limits=self._limits, **self._variables, **more)
        fate, detail = _fate(qgis, play, quit_after_ms)
        log = (copy.folder / "qgis.log").read_text(encoding="utf-8", errors="replace")
        if fate is Fate.WELL and any(sign in log for sign in _DEAD):
            fate, detail = Fate.CRASHED, log[-6000:]
        after = self.counts()
        outcome = Outcome(
            name,
            fate,
            monotonic() - began,
            detail,
            after.dialled - before.dialled,
            after.authorized - before.authorized,
            after.refused.get("left", 0) - before.refused.get("left", 0),
            _left(copy.temporary) if fate is Fate.WELL else (),
            tuple(line for line in log.splitlines() if line.startswith("dialog: ")),
            sum(int(line.split()[-1]) for line in log.splitlines() if line.startswith("busy: ")),
        )
        if outcome.problems():
            self._limits.records.mkdir(parents=True, exist_ok=True)
            (self._limits.records / f"{name}.log").write_text(log, encoding="utf-8")
        shutil.rmtree(copy.folder, ignore_errors=True)
        return outcome

    def counts(self) -> Counts:
        """What the database saw of this computer until now."""
        return self.sandbox.dials.counts(laptop=self.laptop.address)


def _left(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(str(path.relative_to(folder)) for path in folder.rglob("*")))


def _fate(qgis: QgisDesktop, play: Play, quit_after_ms: int) -> tuple[Fate, str]:
    """Run it; what became of it, and how that shows."""
    try:
        with qgis:
            play(qgis)
            status = qgis.quit(quit_after_ms)
    except QgisHangs as error:
        return Fate.HUNG, str(error)
    except QgisEnded as error:
        return Fate.CRASHED, str(error)
    except (OrderFailed, NotAsItShould) as error:
        return Fate.INCOMPLETE, str(error)
    return (Fate.CRASHED, f"QGIS ended with {status}") if status else (Fate.WELL, "")
