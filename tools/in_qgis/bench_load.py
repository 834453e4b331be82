"""Run inside the QGIS desktop that has loaded no plugin: load one, and tell how long it took and what it imported."""

from __future__ import annotations

import sys
import traceback

from benchmark import answer, question, seconds
from qgis import utils
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface


def load() -> None:
    name = question()["plugin"]
    utils.updateAvailablePlugins()
    before = set(sys.modules)
    imported_s = seconds(lambda: utils.loadPlugin(name))
    started_s = seconds(lambda: utils.startPlugin(name))
    new = set(sys.modules) - before
    answer(
        {
            "imported_s": imported_s,
            "started_s": started_s,
            "modules": len(new),
            "own": sum(module.split(".")[0] == name for module in new),
            "heavy": sorted({"requests", "cryptography", "numpy", "psycopg2", "osgeo.gdal"} & new),
            "active": name in utils.active_plugins,
        }
    )


def begin() -> None:
    try:
        load()
    except Exception:  # it would be shown in a dialog that nobody closes
        answer({"error": traceback.format_exc()})
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(500, begin)
