"""`requests` by way of QGIS's network."""
