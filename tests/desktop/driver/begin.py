"""Given to QGIS as `--code`: begin to listen once its window is there. `DESKTOP_SOCKET` is where orders come from."""

from __future__ import annotations

import os
import traceback

from qgis.PyQt.QtCore import QTimer


def begin() -> None:
    try:
        from driver.orders import Orders

        global orders  # noqa: PLW0603 - nobody else keeps it
        orders = Orders(os.environ["DESKTOP_SOCKET"])
    except Exception:  # noqa: BLE001 - QGIS would show it in a dialog that nobody closes
        traceback.print_exc()
        os._exit(70)


QTimer.singleShot(0, begin)
