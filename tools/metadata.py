"""metadata.txt: the one place of name, version and addresses, and what the plugin repository asks of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from pathlib import Path

from project import ROOT, Failure

REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "qgisMaximumVersion",
    "author",
    "email",
    "homepage",
    "tracker",
    "repository",
    "tags",
    "category",
    "icon",
    "license",
    "hasProcessingProvider",
    "experimental",
    "deprecated",
)
PUBLIC_HOME = ("author", "email", "homepage", "tracker", "repository")
VERSION = re.compile(r"\d+\.\d+\.\d+")


class _AsWritten(ConfigParser):
    """Leaves names as they are: theirs are in mixed case."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def parse(text: str) -> dict[str, str]:
    """The fields of metadata.txt, read as QGIS and the plugin repository read it."""
    parser = _AsWritten()
    parser.read_string(text)
    return dict(parser["general"])


def read(root: Path = ROOT) -> dict[str, str]:
    """The fields of the project's own metadata.txt."""
    return parse((root / "metadata.txt").read_text(encoding="utf-8"))


def released_changes(changelog: str) -> list[tuple[str, str]]:
    """Version and text of each released section of CHANGELOG.md ("Keep a Changelog"), newest first."""
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    found = []
    for section in sections:
        heading, _, text = section.partition("\n")
        version = VERSION.search(heading)
        if version:
            found.append((version.group(), text.strip()))
    return found


def with_changelog(text: str, changelog: str) -> str:
    """metadata.txt with the field `changelog` filled from CHANGELOG.md, as the plain text the Plugin Manager shows."""
    lines = []
    for version, changes in released_changes(changelog):
        lines.append(f"Version {version}")
        lines += [line.removeprefix("### ") for line in changes.splitlines() if line.strip()]
    # Continuation lines are indented; a percent sign would be read as a reference to another field.
    value = "\n".join(f"    {line}" for line in lines).replace("%", "%%")
    return f"{text.rstrip()}\nchangelog=\n{value}\n"


def problems(fields: Mapping[str, str], changelog: str) -> Iterator[str]:
    """What the plugin repository, or a reader of the Plugin Manager, would object to."""
    for field in REQUIRED:
        if not fields.get(field, "").strip():
            yield f"{field} is empty"
    if "plugin" in fields.get("name", "").lower():
        yield "name says “plugin”, which the repository forbids"
    if "changelog" in fields:
        yield "changelog is written by ./dev package from CHANGELOG.md and must not be kept by hand"
    if fields.get("qgisMaximumVersion") != "4.99":
        yield "qgisMaximumVersion must be 4.99, or QGIS 4 hides the plugin"
    if fields.get("category") != "Database":
        yield "category must be Database"
    if not (ROOT / fields.get("icon", "")).is_file():
        yield f"icon names {fields.get('icon')}, which is not there"
    if not VERSION.fullmatch(fields.get("version", "")):
        yield "version must be three numbers, such as 1.2.3"
    versions = [version for version, _ in released_changes(changelog)]
    if versions[:1] != [fields.get("version")]:
        yield f"version is {fields.get('version')}, but CHANGELOG.md's newest is {versions[0] if versions else 'none'}"


def refuse_unpublished_home(fields: Mapping[str, str]) -> None:
    """Raise `Failure` while the project's addresses are placeholders: nobody could report a mistake."""
    placeholders = [field for field in PUBLIC_HOME if "example.org" in fields.get(field, "")]
    if placeholders:
        raise Failure(
            f"metadata.txt still holds example.org in {', '.join(placeholders)}: name the project's public home first."
        )
