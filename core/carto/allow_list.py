"""CARTO's allow-list of addresses: its rules, and how to change it without losing anybody else's entry."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Union

from ..text import QT_TRANSLATE_NOOP
from .errors import InvalidAddress
from .pasted import holds_api_key, tidy

IPAddress = Union[ipaddress.IPv4Address, ipaddress.IPv6Address]
IPNetwork = Union[ipaddress.IPv4Network, ipaddress.IPv6Network]
IPInterface = Union[ipaddress.IPv4Interface, ipaddress.IPv6Interface]

ANY = str(ipaddress.IPv4Address(0))
"""`0.0.0.0`, CARTO's way to write "every address" (carto-api.md, Allowed addresses)."""

WIDEST_HOST_BITS = 8

NOT_AN_ADDRESS = QT_TRANSLATE_NOOP("Errors", "it is neither an address nor a network like 198.51.100.0/24.")
TOO_WIDE = QT_TRANSLATE_NOOP("Errors", "a network may hold at most 256 addresses: /24 or longer, /120 for IPv6.")
ANY_IS_WRITTEN_SHORT = QT_TRANSLATE_NOOP("Errors", "“every address” is written 0.0.0.0.")
PRIVATE = QT_TRANSLATE_NOOP("Errors", "it is a private address, which CARTO never sees.")
LINK_LOCAL = QT_TRANSLATE_NOOP("Errors", "it is a link-local address, which never leaves its own network.")
LOOPBACK = QT_TRANSLATE_NOOP("Errors", "it is a loopback address, which never leaves its own computer.")
NO_COMPUTER = QT_TRANSLATE_NOOP("Errors", "no computer can have such an address.")

# Python's own `is_private` differs between versions, and counts networks that CARTO takes (203.0.113.0/24 among them).
_REFUSED = tuple(
    (ipaddress.ip_network(network), reason)
    for reason, networks in (
        (PRIVATE, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")),
        (LINK_LOCAL, ("169.254.0.0/16", "fe80::/10")),
        (LOOPBACK, ("127.0.0.0/8", "::1/128")),
        (NO_COMPUTER, ("0.0.0.0/8", "224.0.0.0/4", "255.255.255.255/32", "::/128", "ff00::/8")),
    )
    for network in networks
)
_EVERYTHING = (ipaddress.ip_network("0.0.0.0/0"), ipaddress.ip_network("::/0"))
_MAPPED = ipaddress.ip_network("::ffff:0:0/96")
_LONGEST_TEXT = 96  # two IPv6 addresses, one of them a mask


def parse_entry(text: str) -> str:
    """Check what a person wants allowed against CARTO's rules; returns it in the form that every reader understands.

    Takes an IPv4 or IPv6 address, a network such as `198.51.100.0/24` (host bits stay as typed), or `0.0.0.0` for every
    address, which a caller should ask about: `opens_to_everybody`. Raises `errors.InvalidAddress`, whose reason is one
    of this module's sentences.
    """
    entry = _typed(text)
    if entry == ANY:
        return ANY
    interface = _interface(entry)
    if interface is None:
        raise InvalidAddress(text=shown_entry(entry), reason=NOT_AN_ADDRESS)
    reason = _refusal(interface.network)
    if reason:
        raise InvalidAddress(text=shown_entry(entry), reason=reason)
    return str(interface) if "/" in entry else str(interface.ip)


def parse_address(text: str) -> IPAddress:
    """Read one computer's address under the same rules: no network, not `0.0.0.0`. Raises `errors.InvalidAddress`."""
    entry = _typed(text)
    interface = None if "/" in entry else _interface(entry)
    reason = _refusal(interface.network) if interface else NOT_AN_ADDRESS
    if interface is None or reason:
        raise InvalidAddress(text=shown_entry(entry), reason=reason)
    return interface.ip


def opens_to_everybody(entry: str) -> bool:
    """Whether this entry lets in every computer of the world (that has IPv4, or that has IPv6)."""
    return any(network.prefixlen == 0 for network in _networks(entry))


def is_one_address(entry: str) -> bool:
    """Whether it lets in one address, and nobody but those who share that."""
    return [network.num_addresses for network in _networks(entry)] == [1]


def common_network(address: str, entry: str) -> str:
    """The network that holds an address and an earlier entry, as wide as CARTO takes; empty where none does."""
    here, before = _interface(address), _interface(entry)
    if here is None or before is None or here.version != before.version:
        return ""
    network = ipaddress.ip_network((here.ip, here.max_prefixlen - WIDEST_HOST_BITS), strict=False)
    return str(network) if _within(before.network, network) and not _refusal(network) else ""


@dataclass(frozen=True)
class AllowList:
    """Who gets in: `entries` as CARTO holds them, in its order, host bits as typed.

    Entries that today's rules refuse, or that cannot be read, are somebody's all the same: they stay as they are.
    """

    entries: tuple[str, ...] = ()

    @property
    def is_open_to_everybody(self) -> bool:
        """Whether certificate and key alone protect the account."""
        return any(map(opens_to_everybody, self.entries))

    def covers(self, entry: str) -> bool:
        """Whether the address, or every address of the network, `entry` gets in already."""
        wanted = _networks(entry)
        return bool(wanted) and all(any(_within(part, mine) for mine in self._networks()) for part in wanted)

    def covering(self, entry: str) -> str:
        """The first entry that lets in the address, or every address of the network, `entry`; empty where none does."""
        return next((mine for mine in self.entries if AllowList((mine,)).covers(entry)), "")

    def with_entry(self, entry: str) -> AllowList:
        """Add `entry` at the end, unless it is covered already."""
        return self if self.covers(entry) else AllowList((*self.entries, entry))

    def without_entry(self, entry: str) -> AllowList:
        """Take out what reads exactly `entry`; a network that covers it is another's and stays."""
        return AllowList(tuple(mine for mine in self.entries if mine != entry))

    def _networks(self) -> Iterable[IPNetwork]:
        return (network for entry in self.entries for network in _networks(entry))


def _networks(entry: str) -> tuple[IPNetwork, ...]:
    """Everything that an entry lets in; nothing where it cannot be read."""
    if entry.strip() == ANY:
        return _EVERYTHING
    interface = _interface(entry.strip())
    return (interface.network,) if interface else ()


def _within(inner: IPNetwork, outer: IPNetwork) -> bool:
    return inner.version == outer.version and inner[0] in outer and inner[-1] in outer


def _refusal(network: IPNetwork) -> str:
    """Tell why CARTO would not take `network`; empty if it would."""
    if network.prefixlen == 0:
        return ANY_IS_WRITTEN_SHORT
    if network.max_prefixlen - network.prefixlen > WIDEST_HOST_BITS:
        return TOO_WIDE
    return next(
        (reason for refused, reason in _REFUSED if network.version == refused.version and network.overlaps(refused)), ""
    )


def _interface(entry: str) -> IPInterface | None:
    """Read an address or network as Ruby's `IPAddr` does, host bits as typed, IPv4 inside IPv6 as the IPv4 that it is.

    So an IPv6 address may stand in brackets, and the length of a network may be written as a mask. What `ipaddress`
    would take beyond that, zones, white space and masks of host bits, CARTO is not known to.
    """
    address, slash, length = entry.partition("/")
    if len(entry) > _LONGEST_TEXT or not entry.isascii() or "%" in address:
        return None
    try:
        ip = ipaddress.IPv6Address(address[1:-1]) if _is_bracketed(address) else ipaddress.ip_address(address)
        prefix = _prefix(length, ip) if slash else ip.max_prefixlen
        if isinstance(ip, ipaddress.IPv6Address) and ip in _MAPPED and prefix >= _MAPPED.prefixlen:
            return ipaddress.IPv4Interface((int(ip) & 0xFFFFFFFF, prefix - _MAPPED.prefixlen))
        return ipaddress.ip_interface((ip, prefix))
    except ValueError:
        return None


def _prefix(length: str, ip: IPAddress) -> int:
    """Read a network's length in bits, written as a number or as a mask. Raises `ValueError`."""
    if length.isdigit():
        return int(length)
    mask = ipaddress.ip_address(length)
    host_bits = int(mask) ^ ((1 << mask.max_prefixlen) - 1)
    if mask.version != ip.version or host_bits & (host_bits + 1):
        raise ValueError("not a mask")
    return mask.max_prefixlen - host_bits.bit_length()


def _is_bracketed(address: str) -> bool:
    return address.startswith("[") and address.endswith("]")


def _typed(text: str) -> str:
    """Take away what nobody sees, and what clings to an address that was copied."""
    return tidy(text[: 2 * _LONGEST_TEXT])


def shown_entry(entry: str) -> str:
    """What a message may repeat: no API key that got into the wrong field, and nothing endless."""
    if holds_api_key(entry):
        return "…"
    return entry if len(entry) <= _LONGEST_TEXT else entry[:_LONGEST_TEXT] + "…"
