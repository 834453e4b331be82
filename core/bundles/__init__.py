"""Certificate bundles: the ZIP that CARTO gives, and every other form in which people keep the same parts.

The only part of the core that imports `cryptography`.
"""

from .checking import check_bundle
from .reading import read_bundle, read_bundle_path

__all__ = ["check_bundle", "read_bundle", "read_bundle_path"]
