"""QGIS's authentication database: certificates and keys, encrypted."""
