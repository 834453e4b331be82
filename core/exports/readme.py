"""The README of an export: plain text, whole sentences, in the user's language."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

from ..text import QT_TRANSLATE_NOOP, Translated
from .content import ExportContent
from .target import Part, Target

README = "README.txt"
_COLUMNS = 88
_COPIED = "    "

_WHAT = QT_TRANSLATE_NOOP(
    "Exports",
    "The files in this folder open the database {database} at {host}, port {port}, as the user {user}. They were made "
    "from the QGIS connection “{connection}” by the plugin CARTO Direct SQL.",
)
_WARNING = QT_TRANSLATE_NOOP(
    "Exports",
    "Whoever has these files can use the certificate in them. Keep the folder where only you can read it, and send "
    "none of the files to anybody.",
)
_PLACE = QT_TRANSLATE_NOOP(
    "Exports", "The files name each other by the folder in which they are, {folder}: export again to have another one."
)
_EXPIRES = QT_TRANSLATE_NOOP(
    "Exports",
    "The certificate is accepted until {expires}. When it was renewed or revoked, export again in QGIS: the files are "
    "replaced in this folder, with all changes that you made in them.",
)
_ADDRESS = QT_TRANSLATE_NOOP(
    "Exports",
    "CARTO lets in allowed addresses only: the program has to run on a computer whose public address is on the "
    "account's allow-list.",
)
_PASSWORD = QT_TRANSLATE_NOOP(
    "Exports", "This server knows no API keys: wherever one is named here, the user's password is meant."
)
_WITH_KEY = QT_TRANSLATE_NOOP("Exports", "The API key is in this folder, so the program asks for no password.")
_WITH_KEY_APART = QT_TRANSLATE_NOOP(
    "Exports",
    "The program takes its password from no file: when it asks for one, enter the API key that is in api_key.txt.",
)
_NEEDS = QT_TRANSLATE_NOOP("Exports", "What has to be installed:")
_STEPS = QT_TRANSLATE_NOOP("Exports", "What to do:")
_FILES = QT_TRANSLATE_NOOP("Exports", "The files:")


def readme(
    target: Target,
    values: Mapping[str, str],
    files: Sequence[str],
    content: ExportContent,
    translated: Translated,
) -> str:
    """The text, without a secret; `files` are the names of the other files."""

    def said(text: str) -> str:
        return translated("Exports", text).format(**public)

    public = {name: value for name, value in values.items() if name not in ("api_key", "key_password")}
    public |= {"program": translated("Exports", target.name), "tested_with": target.tested_with}
    own = target.steps_on_windows if content.system == "nt" else target.steps_on_unix
    steps = [said(step) for step in (*own, *target.steps)]
    paragraphs = [
        public["program"],
        said(_WHAT),
        *([said(target.own_connector_fails)] if target.own_connector_fails else []),
        f"{said(_NEEDS)} {said(target.needs)}",
        said(target.tested.value),
        said(_about_the_key(target, content.include_key)),
    ]
    numbered = [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    about_server = _ADDRESS if content.has_management else _PASSWORD
    ending = [said(about_server), said(_EXPIRES), said(_PLACE), said(_WARNING), f"{said(_FILES)} {', '.join(files)}"]
    return "\n\n".join(map(_wrapped, [*paragraphs, said(_STEPS), *numbered, *ending])) + "\n"


def _about_the_key(target: Target, include_key: bool) -> str:
    if not include_key:
        return target.without_key
    return _WITH_KEY_APART if any(part is Part.API_KEY for part, _ in target.parts) else _WITH_KEY


def _wrapped(paragraph: str) -> str:
    """Lines that fit a window; a line that begins with blanks is to be copied, and stays as it is."""
    return "\n".join(
        line
        if line.startswith(_COPIED)
        else textwrap.fill(line, _COLUMNS, break_long_words=False, break_on_hyphens=False)
        for line in paragraph.split("\n")
    )
