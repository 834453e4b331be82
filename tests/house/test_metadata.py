"""What the Plugin Manager shows comes from CHANGELOG.md, and what the plugin repository asks is there."""

from __future__ import annotations

import metadata
import pytest
from project import ROOT, Failure

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something to come.

## [1.1.0] - 2026-12-24

### Fixed

- 100 % of it.

## [1.0.0] - 2026-11-24

### Added

- Everything.
"""


def test_the_changelog_holds_what_was_released_newest_first():
    fields = metadata.parse(metadata.with_changelog("[general]\nname=X\n", CHANGELOG))
    assert fields["changelog"].split("\n")[1:] == [
        "Version 1.1.0",
        "Fixed",
        "- 100 % of it.",
        "Version 1.0.0",
        "Added",
        "- Everything.",
    ]


def test_the_projects_own_metadata_is_complete():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert list(metadata.problems(metadata.read(), changelog)) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [("tracker", ""), ("name", "CARTO Plugin"), ("qgisMaximumVersion", "3.99"), ("icon", "none.svg"), ("version", "1")],
)
def test_a_field_that_the_repository_refuses_is_named(field, value):
    fields = {**metadata.read(), "version": "1.1.0", field: value}
    assert any(problem.startswith(field) for problem in metadata.problems(fields, CHANGELOG))


def test_a_version_without_its_changes_is_found():
    fields = {**metadata.read(), "version": "1.2.0"}
    assert "version is 1.2.0, but CHANGELOG.md's newest is 1.1.0" in list(metadata.problems(fields, CHANGELOG))


def test_placeholder_addresses_are_not_published():
    with pytest.raises(Failure, match="homepage"):
        metadata.refuse_unpublished_home({"homepage": "https://example.org/x", "author": "A. Person"})
    metadata.refuse_unpublished_home({"homepage": "https://direct-sql.example.com/", "author": "A. Person"})
