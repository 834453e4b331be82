"""JSON that may be anything: read by name and type, so that what is wrong shows where it is read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

UNREADABLE = (ValueError, TypeError, KeyError, RecursionError)
"""What a `JsonEntry` raises for a text that is not what it should be."""


class JsonEntry:
    """A JSON object. Raises KeyError for what is missing and TypeError for what is of another type."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        if not isinstance(values, Mapping):
            raise TypeError("Not a JSON object")
        self._values = values

    @classmethod
    def of(cls, text: str | bytes) -> JsonEntry:
        """The object that a text describes."""
        return cls(json.loads(text))

    def part(self, name: str) -> JsonEntry:
        return JsonEntry(self._values[name])

    def parts(self, name: str) -> tuple[JsonEntry, ...]:
        return tuple(map(JsonEntry, self.values(name)))

    def text(self, name: str, default: str | None = None) -> str:
        return _text(self._values[name] if default is None else self._values.get(name, default))

    def texts(self, name: str) -> tuple[str, ...]:
        return tuple(map(_text, self.values(name)))

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        return tuple((_text(first), _text(second)) for first, second in self.values(name))

    def values(self, name: str) -> list[Any]:
        """A list of anything; empty where it is missing."""
        values = self._values.get(name, [])
        if not isinstance(values, list):
            raise TypeError(f"{name} is not a list")
        return values

    def time(self, name: str) -> datetime:
        """With its zone; raises ValueError for one without."""
        value = datetime.fromisoformat(self.text(name))
        if value.tzinfo is None:
            raise ValueError(f"{name} is a time without its zone")
        return value

    def number(self, name: str) -> int:
        value = self._values[name]
        if type(value) is not int:
            raise TypeError(f"{name} is not a number")
        return value

    def flag(self, name: str, default: bool | None = None) -> bool:
        value = self._values[name] if default is None else self._values.get(name, default)
        if not isinstance(value, bool):
            raise TypeError(f"{name} is neither true nor false")
        return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{type(value).__name__} where text belongs")
    return value
