"""PEM (RFC 7468): labelled Base64, in text that may hold anything around it."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field

BEGIN = b"-----BEGIN "
_DASHES = b"-----"
_LONGEST_LABEL = 40
_LARGEST = 65_536  # bytes of text; a key of 16,384 bits has 13,000
_WIDTH = 64
# What mail programs and web pages put beside and between the lines, some of it without width.
_AROUND = b" \t>|" + "\u00a0".encode()
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")


@dataclass(frozen=True)
class Block:
    """One PEM block. `headers` are those of an encrypted traditional key, `body` is Base64 without white space."""

    label: str
    headers: tuple[bytes, ...] = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def der(self) -> bytes:
        """What the Base64 says. Raises `ValueError`."""
        return b64decode(self.body)

    @property
    def text(self) -> bytes:
        """The block as OpenSSL writes it, however it stood in the file: indented, or with line ends of its own."""
        label = self.label.encode("ascii", errors="replace")
        lines = [self.body[place : place + _WIDTH] for place in range(0, len(self.body), _WIDTH)]
        headers = [*self.headers, b""] if self.headers else []
        return b"\n".join([BEGIN + label + _DASHES, *headers, *lines, b"-----END " + label + _DASHES, b""])


def blocks(text: bytes) -> Iterator[Block]:
    """Find the blocks that have an end and could be keys or certificates, in linear time."""
    position = text.find(BEGIN)
    while position >= 0:
        begins = position + len(BEGIN)
        position = text.find(BEGIN, begins)
        limit = position if position >= 0 else len(text)
        label_end = text.find(_DASHES, begins, begins + _LONGEST_LABEL)
        label = text[begins : max(label_end, 0)]
        end = text.find(b"-----END " + label + _DASHES, begins, limit)
        if label and 0 <= end <= begins + _LARGEST:
            yield _block(label.decode("ascii", errors="replace"), text[label_end + len(_DASHES) : end])


def _block(label: str, content: bytes) -> Block:
    lines = [line.strip(_AROUND) for line in content.splitlines()]
    filled = [line for line in lines if line]
    headers = next((number for number, line in enumerate(filled) if b":" not in line), len(filled))
    return Block(label, tuple(filled[:headers]), _NOT_BASE64.sub(b"", b"".join(filled[headers:])))
