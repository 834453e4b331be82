"""Text files as editors, mail programs and web pages leave them, made plain: in ASCII, with line ends."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any

from . import pem

_DEEPEST = 20
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_ZEROS = {"utf-16-le": slice(1, None, 2), "utf-16-be": slice(0, None, 2)}
_HEAD = 400


def plain_text(data: bytes) -> bytes:
    """Give what can be read in `data`; what is no text comes back as it is.

    Understands UTF-16 with and without its mark, UTF-8 with one, JSON such as CARTO's own answer, and escapes in place
    of line ends.
    """
    text = _in_utf8(data)
    if text.lstrip()[:1] in (b"{", b"[", b'"'):
        text = _strings_of_json(text) or text
    if pem.BEGIN in text:
        text = text.replace(b"\\r", b"").replace(b"\\n", b"\n")
    return text


def _in_utf8(data: bytes) -> bytes:
    encoding = next((encoding for mark, encoding in _UTF16.items() if data.startswith(mark)), "")
    if not encoding:  # letters of English have a zero beside them
        encoding = next((name for name, zeros in _ZEROS.items() if _is_mostly_zero(data[:_HEAD][zeros])), "")
    if encoding:
        data = data.decode(encoding, errors="replace").encode("utf-8", errors="replace")
    return data[len(codecs.BOM_UTF8) :] if data.startswith(codecs.BOM_UTF8) else data


def _is_mostly_zero(data: bytes) -> bool:
    return len(data) > 1 and data.count(0) > len(data) * 0.9


def _strings_of_json(text: bytes) -> bytes:
    """Give every string in the JSON, one after the other; nothing where it is none."""
    try:
        # Numbers stay text: a very long one takes Python very long.
        content = json.loads(text, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return b""
    return "\n".join(_strings(content, _DEEPEST)).encode("utf-8", errors="replace")


def _strings(content: Any, depth: int) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif depth and isinstance(content, (dict, list)):
        for value in content.values() if isinstance(content, dict) else content:
            yield from _strings(value, depth - 1)
