"""What the plugin adds to QGIS's browser, and what is dragged out of the dock."""
