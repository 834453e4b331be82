"""Ruby's reading of addresses, and how it differs from Python's."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sandbox.ruby_ipaddr import InvalidAddressError, read


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        ("203.0.113.7", 32),
        ("203.0.113.7/24", 24),
        ("203.0.113.7/255.255.255.0", 24),
        ("203.0.113.7/", 32),
        ("203.0.113.7/24/32", 24),
        ("::/ffff::", 16),
        ("[2001:db8::1]/120", 120),
    ],
)
def test_masks_are_read_as_prefixes(text: str, prefix: int) -> None:
    assert read(text).prefix == prefix


@given(st.ip_addresses(), st.integers(0, 128))
def test_what_python_writes_ruby_reads_alike(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address, prefix: int
) -> None:
    prefix = min(prefix, address.max_prefixlen)
    network = ipaddress.ip_network((address, prefix), strict=False)
    found = read(f"{address}/{prefix}")
    assert (found.version, found.value, found.prefix) == (network.version, int(network.network_address), prefix)
    assert found.covers(address)


@given(st.text(max_size=20))
def test_nonsense_is_refused_with_itself_at_the_end(text: str) -> None:
    try:
        read(text)
    except InvalidAddressError as error:
        assert str(error).endswith(f": {text}")
