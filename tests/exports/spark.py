"""Enough of a Databricks notebook to run a cell that reads by JDBC, and to see what it asks for."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any


class Reader:
    """Spark's `DataFrameReader`."""

    def __init__(self) -> None:
        self.kind = ""
        self.options: dict[str, str] = {}

    def format(self, kind: str) -> Reader:
        self.kind = kind
        return self

    def option(self, name: str, value: str) -> Reader:
        self.options[name] = value
        return self

    def load(self) -> str:
        return "a data frame"


def run_cell(text: str, secrets: Mapping[tuple[str, str], str]) -> Any:
    """Run the cell; returns the `options` and the `format` of its reader. `secrets` are by scope and key."""
    reader = Reader()
    kept = SimpleNamespace(get=lambda scope, key: secrets[scope, key])
    names: dict[str, Any] = {"spark": SimpleNamespace(read=reader), "dbutils": SimpleNamespace(secrets=kept)}
    exec(compile(text, "notebook_cell.py", "exec"), names)
    assert names["frame"] == "a data frame"
    return SimpleNamespace(options=reader.options, format=reader.kind)
