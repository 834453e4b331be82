"""How a dial finds its secrets, for as long as this QGIS runs."""
