"""The end of the program, in time: Python's own `atexit` is not heard in `qgis_process`, which never ends Python."""

from __future__ import annotations

import atexit
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication


def before_end(work: Callable[[], None]) -> None:
    """Have `work` done before the program ends; QGIS's own objects may be gone by then. It has to bear two calls."""
    atexit.register(work)
    if (application := QCoreApplication.instance()) is not None:
        application.aboutToQuit.connect(work)


def not_before_end(work: Callable[[], None]) -> None:
    """Take `before_end` back, once."""
    atexit.unregister(work)
    if (application := QCoreApplication.instance()) is not None:
        application.aboutToQuit.disconnect(work)
