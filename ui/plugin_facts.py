"""What metadata.txt says of the plugin: the one place where its version, licence and home page are written."""

from __future__ import annotations

from configparser import ConfigParser
from dataclasses import dataclass
from pathlib import Path

_METADATA = Path(__file__).resolve().parents[1] / "metadata.txt"


@dataclass(frozen=True)
class PluginFacts:
    """`licence` is an SPDX name, `homepage` an address."""

    name: str
    version: str
    licence: str
    homepage: str


def plugin_facts() -> PluginFacts:
    """Read them."""
    parser = ConfigParser(interpolation=None)
    parser.read_string(_METADATA.read_text(encoding="utf-8"))
    general = parser["general"]
    return PluginFacts(general["name"], general["version"], general["license"], general["homepage"])
