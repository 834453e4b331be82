"""Types of PyQGIS and PyQt: wrong calls are found, and corrections of the types must still be needed."""

from __future__ import annotations

import subprocess

import pytest
import stubs
from project import BIN, ROOT, Failure

WRONG = """
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

QgsProject.instance().addMapLayer("roads")
QgsApplication.processingRegistry().addProviders()
QLabel().setWordWrap("yes")
key = Qt.Key.Key_Enterr
"""
RIGHT = """
from qgis.core import QgsMimeDataUtils, QgsProcessingException, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication, QItemSelection, QObject, Qt
from qgis.PyQt.QtGui import QAction

QgsProject.instance().addMapLayers([])
QgsProviderRegistry.instance().providerMetadata("postgres").connectionCreated.connect(print)
QCoreApplication.instance().aboutToQuit.connect(print, Qt.ConnectionType.QueuedConnection)
QObject().setParent(None)
name: str = QgsMimeDataUtils.Uri().uri
rows = [block.top() for block in QItemSelection()]
QAction("text", QObject())
raise QgsProcessingException("reason")
"""


def test_wrong_calls_are_found_and_right_ones_left_alone(tmp_path):
    stubs.prepare()
    files = [tmp_path / "wrong.py", tmp_path / "right.py"]
    for file, code in zip(files, (WRONG, RIGHT)):
        file.write_text(code, encoding="utf-8")
    command = [BIN / "mypy", "--config-file", ROOT / "pyproject.toml", *files]
    said = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT).stdout
    found = [line for line in said.splitlines() if "error:" in line]
    assert [line.rpartition(" ")[2] for line in found] == [
        "[arg-type]",
        "[attr-defined]",
        "[arg-type]",
        "[attr-defined]",
    ]
    assert all("wrong.py" in line for line in found)


def test_a_correction_that_nothing_needs_is_an_error(tmp_path, monkeypatch):
    unneeded = stubs.Correction("nobody knows", (stubs.CORE,), "class QgsNeverThere", "")
    monkeypatch.setattr(stubs, "CORRECTIONS", (unneeded,))
    with pytest.raises(Failure, match="QgsNeverThere"):
        stubs.prepare(tmp_path)
