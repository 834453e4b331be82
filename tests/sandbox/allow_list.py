"""The addresses that may reach the database: the server's rules for them, and whether one is covered.

CARTO: app/models/carto/dbdirect_ip.rb, lib/ip_checker.rb; the sentences are its own and do not name the entry.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from . import ruby_ipaddr

_MOST_HOST_BITS = 8
_REFUSED = {
    "private addresses are not allowed": ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"),
    "link local addresses are not allowed": ("169.254.0.0/16", "fe80::/10"),
    "loopback addresses are not allowed": ("127.0.0.0/8", "::1/128"),
}


def problems(entries: object) -> list[str]:
    """What the server would answer under `errors.ips`; empty when it takes the list."""
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        return ["IPs must be an array of strings "]
    return [problem for problem in map(_problem, entries) if problem]


def covers(entries: Iterable[str], address: str) -> bool:
    """Whether the firewall lets `address` in; what cannot be read lets nobody in."""
    wanted = ipaddress.ip_address(address)
    return any(_covers(entry, wanted) for entry in entries)


def _covers(entry: str, wanted: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    try:
        read = ruby_ipaddr.read(entry)
    except ruby_ipaddr.InvalidAddressError:
        return False
    means_any = (read.version, read.value, read.host_bits) == (4, 0, 0)  # 0.0.0.0, CARTO's word for "any address"
    return means_any or read.covers(wanted)


def _problem(entry: str) -> str:
    try:
        read = ruby_ipaddr.read(entry)
    except ruby_ipaddr.InvalidAddressError as error:
        return str(error)
    if read.host_bits > _MOST_HOST_BITS:
        longest = read.prefix + read.host_bits
        return f"prefix is too short ({read.prefix}); minimum allowed is {longest - _MOST_HOST_BITS}"
    for problem, networks in _REFUSED.items():
        if any(read.is_within(network) for network in networks):
            return problem
    return ""
