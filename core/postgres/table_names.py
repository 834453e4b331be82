"""Names of tables as people type them."""

from __future__ import annotations


def table_names(text: str) -> tuple[tuple[str, str], ...]:
    """Schema and name of each; between them are blanks or commas, and a name alone is one of the schema `public`."""
    parts = (word.rpartition(".") for word in text.replace(",", " ").split())
    return tuple((schema or "public", name) for schema, _, name in parts)
