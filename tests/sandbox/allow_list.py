"""The addresses that may reach the database: the server's rules for them, and whether one is covered."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

ANY = "0.0.0.0"
_HOST_BITS = 8
_REFUSED = tuple(
    map(
        ipaddress.ip_network,
        (
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "fc00::/7",
            "169.254.0.0/16",
            "fe80::/10",
            "127.0.0.0/8",
            "::1/128",
        ),
    )
)


def problems(entries: object) -> list[str]:
    """What the server would answer under `errors.ips`; empty when it takes the list."""
    if not isinstance(entries, list):
        return ["ips must be an array of strings"]
    found = (_problem(entry) for entry in entries)
    return [problem for problem in found if problem]


def covers(entries: Iterable[str], address: str) -> bool:
    """Whether the firewall lets `address` in; host bits of a network do not matter here."""
    wanted = ipaddress.ip_address(address)
    return any(entry == ANY or wanted in ipaddress.ip_network(entry, strict=False) for entry in entries)


def _problem(entry: object) -> str:
    if not isinstance(entry, str):
        return f"{entry!r} is not a string"
    try:
        network = ipaddress.ip_network(entry, strict=False)
    except ValueError:
        return f"{entry} is not a valid IP address"
    if network.max_prefixlen - network.prefixlen > _HOST_BITS:
        return f"{entry} covers too many addresses, at most {_HOST_BITS} host bits are allowed"
    same_family = (refused for refused in _REFUSED if refused.version == network.version)
    if any(network.subnet_of(refused) for refused in same_family):  # type: ignore[arg-type]
        return f"{entry} is a private, link-local or loopback address"
    return ""
