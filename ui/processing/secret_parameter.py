"""A parameter that says where a secret is, and never the secret itself.

`qgis_process` prints the inputs of an algorithm, a batch run writes them into a file, and a model keeps them. So what
is given is the path of a file, or the id of an entry of QGIS's authentication database.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterString, QgsProperty

from ...core.accounts.errors import AuthEntryMissing
from ...core.errors import DirectSqlError
from ...core.files import is_file, typed_path
from ...core.secret import Secret
from ...core.text import QT_TRANSLATE_NOOP
from ..text import translate

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases

_ENTRY = re.compile(r"[a-z0-9]{7}")
_LARGEST = 4096
_ENCODINGS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}  # what PowerShell writes


class SecretAsText(DirectSqlError):
    """`parameter` is its name; what was given is never repeated."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{parameter} takes the path of a file that holds the secret, or the id of an authentication entry that holds "
        "it as its password. What was given is neither. A secret itself is refused, for QGIS prints parameters, and "
        "keeps them in logs, histories and models.",
    )


class SecretFileUnusable(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "{file} holds no secret that can be read: it has to be a text of one line.")


class SecretParameter(QgsProcessingParameterString):
    """Processing writes parameters into its history and log through these methods; they show nothing but a path."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(name, description, optional=True)
        self.setHelp(
            translate(
                "Processing",
                "The path of a file that holds it in its first line, or the id of an authentication entry that holds "
                "it as its password. The secret itself is refused: QGIS would print it, and keep it in logs, "
                "histories and models.",
            )
        )

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:
        return isinstance(value, QgsProperty) or not refusal_of(self.name(), value)

    def valueAsPythonString(self, value: Any, context: Any) -> str:
        return super().valueAsPythonString(value, context) if _is_file(value) else "''"

    def valueAsJsonObject(self, value: Any, context: Any) -> str:
        return str(value) if _is_file(value) else ""

    def valueAsString(self, value: Any, context: Any, ok: bool = True) -> tuple[str, bool]:
        return (str(value) if _is_file(value) else ""), True

    def clone(self) -> SecretParameter:
        copy = SecretParameter(self.name(), self.description())
        copy.setHelp(self.help())
        copy.setFlags(self.flags())
        return copy


def refusal_of(parameter: str, value: object) -> str:
    """Why a value is not taken, in the user's language; empty where it is, or nothing is given."""
    text = str(value or "").strip()
    is_place = not text or _is_file(text) or _ENTRY.fullmatch(text)
    return "" if is_place else SecretAsText(parameter=parameter).text(translate)


def secret_at(parameter: str, place: str, use_cases: UseCases) -> Secret | None:
    """The secret that lies there; None where no place is given. Raises `SecretAsText`, `SecretFileUnusable`."""
    if not place:
        return None
    if _ENTRY.fullmatch(place):
        try:
            return use_cases.stored_key(place)
        except AuthEntryMissing:
            pass  # a file may have such a name, and so may a secret, which is then not repeated
    if not _is_file(place):
        raise SecretAsText(parameter=parameter)
    return _read(typed_path(place))


def _read(path: Path) -> Secret:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        text = content.decode(_ENCODINGS.get(content[:2], "utf-8-sig"))
    except (OSError, ValueError) as error:
        raise SecretFileUnusable(type(error).__name__, file=path) from error
    first, _, rest = text.replace("\r\n", "\n").rstrip("\n").partition("\n")
    if not first or rest or len(content) > _LARGEST:
        raise SecretFileUnusable(file=path)
    return Secret(first)


def _is_file(value: object) -> bool:
    return bool(value) and is_file(typed_path(str(value)))
