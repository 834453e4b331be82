"""Run by QGIS before it loads any plugin (`PYQGIS_STARTUP`): note which heavy modules our plugin asks for."""

from __future__ import annotations

import builtins
import sys

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
