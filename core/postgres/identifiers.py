"""PostgreSQL's way to write names."""

from __future__ import annotations


def quoted(*names: str) -> str:
    """A name, with what it belongs to before it: `"public"."my table"`."""
    return ".".join('"' + name.replace('"', '""') + '"' for name in names)
