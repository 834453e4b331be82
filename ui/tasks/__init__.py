"""Everything slow: QGIS's tasks, and what they do."""
