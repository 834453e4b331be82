"""A QGIS without the plugin, in a process of its own: `save` a project with a layer of a source, or `open` one.

Prints JSON: how many features each layer has, and whether it is valid. After `open`, each line of standard input has it
open the project once more.
"""

from __future__ import annotations

import json
import sys

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer


def main(what: str, project: str, source: str = "") -> None:
    application = QgsApplication([], False)
    application.initQgis()
    if what == "save":
        layer = QgsVectorLayer(source, "countries", "postgres")
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().write(project)
    else:
        QgsProject.instance().read(project)
    tell()
    for _ in sys.stdin:
        QgsProject.instance().read(project)
        tell()
    QgsProject.instance().clear()
    application.exitQgis()


def tell() -> None:
    layers = QgsProject.instance().mapLayers().values()
    plugins = sorted(name for name in sys.modules if "carto" in name)
    found = [{"valid": layer.isValid(), "features": len(list(layer.getFeatures()))} for layer in layers]
    sys.stdout.write(json.dumps({"layers": found, "plugins": plugins}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
