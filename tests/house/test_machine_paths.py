"""A folder of one computer is told from an address or a folder that every computer has."""

from __future__ import annotations

import machine_paths
import pytest

PERSON = "alice"


@pytest.mark.parametrize("line", [f"see /home/{PERSON}/x", f'"/Users/{PERSON}"', f"C:\\Users\\{PERSON}"])
def test_a_folder_of_one_computer_is_found(line):
    assert machine_paths.PATHS.search(line)


@pytest.mark.parametrize(
    "line",
    [
        f"https://maps.example.com/home/{PERSON}",
        f"{{base}}/home/{PERSON}",
        "/usr/bin/python3",
        "/proc/self/fd/3",
        "work/x",
    ],
)
def test_everything_else_is_left_alone(line):
    assert not machine_paths.PATHS.search(line)
