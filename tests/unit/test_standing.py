"""Whether this computer is let in, as far as it is known, and how often somebody asks."""

from __future__ import annotations

import pytest

from carto_direct_sql.core.accounts.standing import Standing, standing_of
from carto_direct_sql.core.carto.allow_list import AllowList, common_network


@pytest.mark.parametrize(
    ("address", "earlier", "entries", "standing"),
    [
        ("203.0.113.7", "203.0.113.7", None, Standing.LET_IN),
        ("203.0.113.9", "203.0.113.0/24", None, Standing.LET_IN),
        ("198.51.100.9", "203.0.113.7", None, Standing.MOVED),
        ("198.51.100.9", "203.0.113.7", ["198.51.100.9"], Standing.LET_IN),
        ("203.0.113.7", "203.0.113.7", ["198.51.100.9"], Standing.MOVED),
        ("2001:db8::5", "203.0.113.7", None, Standing.MOVED),
        ("2001:db8::5", "2001:db8::/120", None, Standing.LET_IN),
        ("198.51.100.9", "", None, Standing.UNKNOWN),
        ("", "203.0.113.7", ["203.0.113.7"], Standing.UNKNOWN),
        ("198.51.100.9", "203.0.113.7", ["203.0.113.7", "0.0.0.0"], Standing.EVERYBODY),
        ("", "", ["0.0.0.0"], Standing.EVERYBODY),
    ],
)
def test_where_the_list_is_known_it_counts_else_what_let_this_computer_in_last(address, earlier, entries, standing):
    allow_list = AllowList(tuple(entries)) if entries is not None else None
    assert standing_of(address, earlier, allow_list) is standing


@pytest.mark.parametrize(
    ("address", "earlier", "network"),
    [
        ("203.0.113.7", "203.0.113.200", "203.0.113.0/24"),
        ("203.0.113.7", "203.0.113.128/26", "203.0.113.0/24"),
        ("203.0.114.7", "203.0.113.7", ""),
        ("2001:db8::5", "2001:db8::77", "2001:db8::/120"),
        ("2001:db8::5", "2001:db8::1:77", ""),
        ("2001:db8::5", "203.0.113.7", ""),
        ("203.0.113.7", "0.0.0.0", ""),
        ("203.0.113.7", "", ""),
        ("203.0.113.7", "what is this", ""),
    ],
)
def test_a_network_is_offered_where_one_that_carto_takes_holds_both(address, earlier, network):
    assert common_network(address, earlier) == network
