"""Each setting is told of where people read: in the README, with its default and its sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from carto_direct_sql.core.options import ADDRESS_SERVICE, ALLOW_ADDRESS, OPTIONS, WATCH_NETWORK

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_the_readme_has_a_row_for_it(option):
    default = {True: "on", False: "off"}.get(option.default, "empty")
    row = f"| `{option.name}` | {option.title} | {default} | {option.sentence} |"
    assert row in README.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", True), ("Yes", True), (" on ", True), ("true", True), ("0", False), ("off", False), ("", False)],
)
def test_what_is_written_in_an_environment_is_read_as_people_mean_it(text, value):
    assert WATCH_NETWORK.read(text) is value
    assert ADDRESS_SERVICE.read(f" {text} ") == text.strip()


@pytest.mark.parametrize("option", [WATCH_NETWORK, ALLOW_ADDRESS], ids=lambda option: option.name)
def test_what_is_neither_yes_nor_no_switches_nothing_on_or_off(option):
    assert option.read("si, claro") is option.default
