"""Widgets and models that know Qt and the core's values, and nothing of QGIS: state comes in, signals go out."""
