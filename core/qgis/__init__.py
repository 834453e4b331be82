"""The ports of :mod:`..ports` on QGIS: auth database, connections, network, settings.

The only part of `core` that imports qgis.
"""
