"""Addresses as Ruby's IPAddr of CARTO's server reads them, which is not how Python's `ipaddress` does.

It takes masks, brackets, IPv4 inside IPv6 and what follows a second slash; it refuses zones, and zeros before a digit.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

_DOTTED = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+")
_BRACKETED = re.compile(r"\[(.*)\]")
_NUMBER = re.compile(r"0|[1-9][0-9]*")
_MAPPED = 0xFFFF << 32
_BITS = {4: 32, 6: 128}


class InvalidAddressError(ValueError):
    """The message is Ruby's."""


@dataclass(frozen=True)
class RubyAddress:
    """An address or network; `value` has its host bits zeroed."""

    version: int
    value: int
    prefix: int

    @property
    def host_bits(self) -> int:
        return _BITS[self.version] - self.prefix

    def is_within(self, network: str) -> bool:
        """Whether its first address is in `network`; IPv4 inside IPv6 is IPv6 to Ruby."""
        other = ipaddress.ip_network(network)
        return other.version == self.version and self.value & int(other.netmask) == int(other.network_address)

    def covers(self, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
        """Whether a firewall that got this lets `address` in; IPv4 inside IPv6 is IPv4 to firewalls."""
        if address.version != self.version:
            return self.version == 6 and self.value >> 32 == 0xFFFF and self._contains(_MAPPED | int(address))
        return self._contains(int(address))

    def _contains(self, value: int) -> bool:
        return value >> self.host_bits == self.value >> self.host_bits


def read(text: str) -> RubyAddress:
    """What `IPAddr.new(text)` gives. Raises `InvalidAddressError`."""
    try:
        return _read(text)
    except InvalidAddressError as error:
        raise InvalidAddressError(f"{error}: {text}") from None


def _read(text: str) -> RubyAddress:
    address, _, rest = text.partition("/")
    mask = rest.partition("/")[0]
    version, value = _address(address)
    prefix = _prefix(mask, version) if mask else _BITS[version]
    host_bits = _BITS[version] - prefix
    return RubyAddress(version, value >> host_bits << host_bits, prefix)


def _address(text: str) -> tuple[int, int]:
    if _DOTTED.fullmatch(text):
        return 4, _dotted(text)
    bracketed = _BRACKETED.fullmatch(text)
    try:
        return 6, int(ipaddress.IPv6Address(_without_zone(bracketed[1] if bracketed else text)))
    except ValueError:
        raise InvalidAddressError("invalid address") from None


def _dotted(text: str) -> int:
    numbers = text.split(".")
    if any(len(number) > 1 and number.startswith("0") for number in numbers):
        raise InvalidAddressError("zero-filled number in IPv4 address is ambiguous")
    if any(int(number) > 255 for number in numbers):
        raise InvalidAddressError("invalid address")
    return int.from_bytes(bytes(map(int, numbers)), "big")


def _without_zone(text: str) -> str:
    if "%" in text:
        raise InvalidAddressError("invalid address")
    return text


def _prefix(mask: str, version: int) -> int:
    """From `24`, or from `255.255.255.0`."""
    bits = _BITS[version]
    if _NUMBER.fullmatch(mask):
        if int(mask) > bits:
            raise InvalidAddressError("invalid length")
        return int(mask)
    kind, value = _address(mask)
    if kind != version:
        raise InvalidAddressError("address family is not same")
    holes = value ^ ((1 << bits) - 1)
    if holes & (holes + 1):
        raise InvalidAddressError(f"invalid mask {mask}")
    return bits - holes.bit_length()
