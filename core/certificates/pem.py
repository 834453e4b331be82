"""PEM (RFC 7468): labelled Base64, in text that may hold anything around it."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass

BEGIN = b"-----BEGIN "
_DASHES = b"-----"
_LONGEST_LABEL = 40


@dataclass(frozen=True)
class Block:
    """One PEM block, as it stands in the file."""

    label: str
    text: bytes

    @property
    def der(self) -> bytes:
        """What the Base64 says. Raises `ValueError`."""
        lines = self.text.splitlines()[1:-1]
        # Traditional keys begin with headers, which end at an empty line.
        headers = next((number for number, line in enumerate(lines) if b":" not in line), 0)
        return b64decode(b"".join(lines[headers:]))


def blocks(text: bytes) -> Iterator[Block]:
    """Find the blocks, in linear time. Raises `ValueError` at one that has no end."""
    position = text.find(BEGIN)
    while position >= 0:
        label_end = text.find(_DASHES, position + len(BEGIN), position + len(BEGIN) + _LONGEST_LABEL)
        label = text[position + len(BEGIN) : max(label_end, 0)]
        shutdown = b"-----END " + label + _DASHES
        end = text.find(shutdown, position)
        if not label or end < 0:
            raise ValueError("a PEM block without an end")
        end += len(shutdown)
        yield Block(label.decode("ascii", errors="replace"), text[position:end])
        position = text.find(BEGIN, end)
