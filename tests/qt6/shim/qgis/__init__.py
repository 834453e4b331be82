"""Stands in for QGIS's package, with nothing but `PyQt`: views that ask for more than Qt fail here."""
