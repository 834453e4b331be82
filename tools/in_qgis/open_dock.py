"""Run inside the QGIS desktop: show the plugin's dock and let it ask the sandbox's address service."""

from __future__ import annotations

import os

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface

QgsSettings().setValue("carto_direct_sql/address_service", os.environ["DEMO_ADDRESS_SERVICE"])


def show_dock() -> None:
    action = iface.mainWindow().findChild(QAction, "cartoDirectSql")
    if not action.isChecked():
        action.trigger()


QTimer.singleShot(1000, show_dock)
