"""Widgets that several views share; they know Qt, and nothing of QGIS."""
