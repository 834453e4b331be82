"""Client certificates: values, readers of the files in which people keep them, and checks.

:mod:`.reader` and :mod:`.checks` import `cryptography`, so they are imported where they are used.
"""
