"""Run by QGIS before it loads any plugin (`PYQGIS_STARTUP`).

Notes which heavy modules our plugin asks for, begins to watch for dialogs, and has the stacks of Python's threads
written to standard error when QGIS takes too long to start: that needs no lock of Python's.
"""

from __future__ import annotations

import builtins
import faulthandler
import json
import os
import sys

sys.path.insert(0, os.environ["DESKTOP_TESTS"])
from driver.watcher import Watcher

HEAVY = ("requests", "urllib3", "cryptography", "psycopg2")
_usual_import = builtins.__import__
_seen = builtins.__dict__.setdefault("desktop_test_imports", [])


def _noting_import(name, globals=None, locals=None, fromlist=(), level=0):
    if level == 0 and name.partition(".")[0] in HEAVY:
        frame = sys._getframe(1)
        while frame is not None:
            if "/plugins/carto_direct_sql/" in frame.f_code.co_filename:
                _seen.append(f"{name} by {frame.f_code.co_filename.rpartition('/')[2]}")
                break
            frame = frame.f_back
    return _usual_import(name, globals, locals, fromlist, level)


builtins.__import__ = _noting_import
# Here, because the driver's orders come by another script.
Watcher.first = Watcher(json.loads(os.environ["DESKTOP_ANSWERS"]))
faulthandler.dump_traceback_later(0.9 * float(os.environ["DESKTOP_START_S"]))
