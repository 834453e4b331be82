"""What of the plugin is in QGIS at this moment: to compare before and after."""

from __future__ import annotations

import gc
import os
import re
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication

from ..play import Act, Until
from ..stage import Stage

PLUGIN = "carto_direct_sql"
_SESSION = re.compile(rf"{PLUGIN}-\w+")  # the name of its folder is another one after each load


def count(stage: Stage) -> Act:
    """Everything that a plugin can leave behind."""
    # What was left to `deleteLater` goes only when an event loop of the same depth comes round.
    yield Until("what is to be deleted is gone", _sweep)
    return {
        "in the window": _lines(_name(thing) for thing in _objects(stage) if _is_ours(thing)),
        "objects": _lines(_instances()),
        "algorithms": sorted(one.id() for one in QgsApplication.processingRegistry().providers()),
        "menus": sorted(one.name() for one in QgsGui.dataItemGuiProviderRegistry().providers()),
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "variables": [name for name in os.environ if name == "PGSYSCONFDIR"],
        "files": sorted(_open_files()),
    }


def imported(_stage: Stage) -> Act:
    """Which of the heavy modules the plugin asked for while QGIS started (see `startup.py`)."""
    yield Until("QGIS has started", lambda: PLUGIN in sys.modules)
    return sys.modules["builtins"].__dict__.get("desktop_test_imports")


def _sweep() -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return True


def _objects(stage: Stage) -> list[QObject]:
    tops = [widget for widget in QApplication.topLevelWidgets() if widget is not stage.window]
    return [*tops, *stage.window.findChildren(QObject)]


def _is_ours(thing: QObject) -> bool:
    return type(thing).__module__.startswith(PLUGIN) or "carto" in thing.objectName().lower()


def _name(thing: QObject) -> str:
    return f"{type(thing).__name__} {thing.objectName()}"


def _instances() -> Iterator[str]:
    """The plugin's Qt objects, wherever they are."""
    for thing in gc.get_objects():
        if isinstance(thing, QObject) and type(thing).__module__.startswith(PLUGIN) and not sip.isdeleted(thing):
            yield type(thing).__name__


def _lines(names: Iterable[str]) -> list[str]:
    return sorted(f"{count} × {name}" for name, count in Counter(names).items())


def _open_files() -> list[str]:
    links = []
    for link in Path("/proc/self/fd").iterdir():
        try:
            target = str(link.readlink())
        except OSError:
            continue  # it was the listing's own
        if PLUGIN in target or "memfd:carto" in target or "pgpass" in target:
            links.append(_SESSION.sub("session", target))
    return links
