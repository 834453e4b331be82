"""How long a passphrase takes to try: the file says so itself, and a hostile one says "for years".

PKCS #8 and PKCS #12 turn the passphrase into a key by as many rounds as the file asks for, and OpenSSL obeys. The
rounds stand in plain sight, as the INTEGERs that follow a salt: PBKDF2 (RFC 8018), PBES1 and MacData (RFC 7292)
`{salt, rounds}`, scrypt (RFC 7914) `{salt, N, r, p}`.
"""

from __future__ import annotations

from collections.abc import Iterator

MOST_ROUNDS = 5_000_000  # a few seconds; OpenSSL writes 2,048, careful people write 600,000

_INTEGER, _OCTETS, _CONSTRUCTED, _TAG_NUMBER = 0x02, 0x04, 0x20, 0x1F
_LONG, _INDEFINITE = 0x80, 0x80
_SCRYPT_INTEGERS = 3
_DEEPEST = 8


def rounds_of(der: bytes) -> int:
    """How many rounds it takes to try a passphrase on all of it. Raises `ValueError` for what is no DER or BER."""
    return sum(_rounds(run) for run in _runs(der, 0))


def _rounds(run: tuple[int, ...]) -> int:
    if len(run) < _SCRYPT_INTEGERS:
        return run[0]
    cost, block_size, parallel = run[:_SCRYPT_INTEGERS]
    return cost * block_size * parallel


def _runs(der: bytes, depth: int) -> Iterator[tuple[int, ...]]:
    """Give the INTEGERs that directly follow an OCTET STRING, at any depth, also inside of OCTET STRINGs."""
    run: list[int] | None = None
    for tag, content in _elements(der):
        if tag == _INTEGER and run is not None:
            run.append(int.from_bytes(content[:16], "big"))
        elif tag:  # 0 closes an element of indefinite length and separates nothing
            if run:
                yield tuple(run)
            run = [] if tag == _OCTETS else None
            if tag == _OCTETS and depth < _DEEPEST:
                yield from _nested(content, depth + 1)
    if run:
        yield tuple(run)


def _nested(content: bytes, depth: int) -> Iterator[tuple[int, ...]]:
    try:
        runs = tuple(_runs(content, depth)) if content[:1] in (b"\x30", b"\x24", b"\x04") else ()
    except ValueError:  # not everything in an OCTET STRING is DER
        return
    yield from runs


def _elements(der: bytes) -> Iterator[tuple[int, bytes]]:
    """Walk through tags and contents in their order, into what is constructed."""
    position = 0
    while position < len(der):
        tag = der[position]
        length, position = read_length(der, position + 1)
        if tag & _TAG_NUMBER == _TAG_NUMBER or (length is None and not tag & _CONSTRUCTED):
            raise ValueError("not the DER of a key")
        if tag & _CONSTRUCTED:
            yield tag, b""
            continue
        end = position + (length or 0)
        if end > len(der):
            raise ValueError("cut off")
        yield tag, der[position:end]
        position = end


def read_length(der: bytes, position: int) -> tuple[int | None, int]:
    """Read a length (None: indefinite); returns it and where the content begins."""
    if position >= len(der):
        raise ValueError("cut off")
    first = der[position]
    if first < _LONG:
        return first, position + 1
    if first == _INDEFINITE:
        return None, position + 1
    end = position + 1 + first - _LONG
    return int.from_bytes(der[position + 1 : end], "big"), end
