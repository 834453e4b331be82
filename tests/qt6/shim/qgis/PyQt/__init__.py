"""`qgis.PyQt` as QGIS makes it: one name for PyQt5 and PyQt6. `PYTEST_QT_API` chooses, as for pytest-qt."""
