"""CARTO's rules for its allow-list, and the laws by which nobody's entry is lost."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carto_direct_sql.core.carto import allow_list as addresses
from carto_direct_sql.core.carto.allow_list import ANY, AllowList, opens_to_everybody, parse_address, parse_entry
from carto_direct_sql.core.carto.errors import InvalidAddress


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        (" 203.0.113.7\n", "203.0.113.7"),
        ("198.51.100.0/24", "198.51.100.0/24"),
        ("12.12.12.12/24", "12.12.12.12/24"),
        ("203.0.113.7/32", "203.0.113.7/32"),
        ("0.0.0.0", ANY),
        ("2001:DB8::0:1", "2001:db8::1"),
        ("2001:db8::1/120", "2001:db8::1/120"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7/120", "203.0.113.7/24"),
        ("203.0.113.0/255.255.255.0", "203.0.113.0/24"),
        ("203.0.113.9/255.255.255.240", "203.0.113.9/28"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("[2001:DB8::1]/120", "2001:db8::1/120"),
        ("2001:db8::/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff00", "2001:db8::/120"),
        ("203.0.113.7\u200b", "203.0.113.7"),
        ("203.\u200b0.113.\ufeff7", "203.0.113.7"),
        ("\u2066::ffff:203.0.113.8\u2069", "203.0.113.8"),
        ("(203.0.113.7)", "203.0.113.7"),
        ("\u201c203.0.113.7\u201d;", "203.0.113.7"),
        ("198.51.100.0/24.", "198.51.100.0/24"),
        ("172.32.0.1", "172.32.0.1"),
        ("100.64.0.1", "100.64.0.1"),
    ],
)
def test_what_carto_takes_is_taken(typed, entry):
    assert parse_entry(typed) == entry
    assert parse_entry(entry) == entry


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", addresses.NOT_AN_ADDRESS),
        ("alice", addresses.NOT_AN_ADDRESS),
        ("203.0.113", addresses.NOT_AN_ADDRESS),
        ("203.0.113.256", addresses.NOT_AN_ADDRESS),
        ("203.0.113.7/33", addresses.NOT_AN_ADDRESS),
        ("203.0.113.7/", addresses.NOT_AN_ADDRESS),
        ("203.0.113.7/24/24", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/0.0.0.255", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/255.0.255.0", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/ffff:ffff::", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/+24", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/2_4", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/ 24", addresses.NOT_AN_ADDRESS),
        ("203.0.113.007", addresses.NOT_AN_ADDRESS),
        ("[203.0.113.7]", addresses.NOT_AN_ADDRESS),
        ("[2001:db8::1", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/255.255.254.0", addresses.TOO_WIDE),
        ("203.0.113.7 198.51.100.7", addresses.NOT_AN_ADDRESS),
        ("٢٠٣.0.113.7", addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/٢٤", addresses.NOT_AN_ADDRESS),
        ("2001:db8::1%eth0", addresses.NOT_AN_ADDRESS),
        ("9" * 100_000, addresses.NOT_AN_ADDRESS),
        ("203.0.113.0/23", addresses.TOO_WIDE),
        ("2001:db8::/119", addresses.TOO_WIDE),
        ("::ffff:203.0.113.0/119", addresses.TOO_WIDE),
        ("0.0.0.0/0", addresses.ANY_IS_WRITTEN_SHORT),
        ("0.0.0.0/0.0.0.0", addresses.ANY_IS_WRITTEN_SHORT),
        ("::/0", addresses.ANY_IS_WRITTEN_SHORT),
        ("[::]/0", addresses.ANY_IS_WRITTEN_SHORT),
        ("10.1.2.3", addresses.PRIVATE),
        ("172.16.0.1", addresses.PRIVATE),
        ("172.31.255.255/24", addresses.PRIVATE),
        ("192.168.1.0/24", addresses.PRIVATE),
        ("fd00::1", addresses.PRIVATE),
        ("::ffff:10.1.2.3", addresses.PRIVATE),
        ("169.254.1.1", addresses.LINK_LOCAL),
        ("fe80::1", addresses.LINK_LOCAL),
        ("127.0.0.1", addresses.LOOPBACK),
        ("::1", addresses.LOOPBACK),
        ("::ffff:127.0.0.1", addresses.LOOPBACK),
        ("0.0.0.0/32", addresses.NO_COMPUTER),
        ("0.0.0.0/24", addresses.NO_COMPUTER),
        ("::ffff:0.0.0.0", addresses.NO_COMPUTER),
        ("::", addresses.NO_COMPUTER),
        ("224.0.0.1", addresses.NO_COMPUTER),
        ("ff02::1", addresses.NO_COMPUTER),
        ("255.255.255.255", addresses.NO_COMPUTER),
    ],
)
def test_what_carto_refuses_is_refused_with_its_reason(typed, reason):
    with pytest.raises(InvalidAddress) as refused:
        parse_entry(typed)
    assert refused.value.facts["reason"] == reason
    assert reason in refused.value.text()


def test_a_computer_has_one_address_and_not_any():
    assert parse_address(" 203.0.113.7 ") == ipaddress.ip_address("203.0.113.7")
    assert parse_address("::ffff:203.0.113.7") == ipaddress.ip_address("203.0.113.7")
    assert parse_address("[::ffff:203.0.\u200b113.7]") == ipaddress.ip_address("203.0.113.7")
    for text in ("0.0.0.0", "203.0.113.0/24", "203.0.113.7/32", "10.0.0.1", "x"):
        with pytest.raises(InvalidAddress):
            parse_address(text)


def test_a_network_covers_its_addresses_by_its_bits_and_not_by_its_spelling():
    allowed = AllowList(("12.12.12.12/24", "2001:DB8::ff/120"))
    assert allowed.covers("12.12.12.1") and allowed.covers("::ffff:12.12.12.1") and allowed.covers("12.12.12.128/25")
    assert allowed.covers("2001:db8::1")
    assert not allowed.covers("12.12.13.1") and not allowed.covers("12.12.12.0/23") and not allowed.covers("nonsense")


@pytest.mark.parametrize(
    ("entry", "address"),
    [
        ("203.0.113.0/255.255.255.0", "203.0.113.8"),
        ("203.0.113.77/255.255.255.0", "203.0.113.8"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("[2001:db8::1]/120", "2001:db8::ff"),
        ("::ffff:203.0.113.8", "203.0.113.8"),
        ("[::ffff:203.0.113.8]", "203.0.113.8"),
        ("203.0.113.8", "::ffff:203.0.113.8"),
        ("::ffff:203.0.113.0/120", "203.0.113.8"),
        ("::ffff:203.0.113.0/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff00", "203.0.113.8"),
        ("0.0.0.0/24", "0.0.0.9"),
        ("224.0.0.0/24", "224.0.0.1"),
        ("0.0.0.0/0", "203.0.113.8"),
    ],
)
def test_an_entry_covers_however_ruby_lets_it_be_written(entry, address):
    assert AllowList((entry,)).covers(address)
    assert AllowList(("office", entry)).with_entry(address).entries == ("office", entry)


def test_a_mask_covers_no_more_than_it_says():
    masked = AllowList(("203.0.113.0/255.255.255.0", "198.51.100.0/0.0.0.255", "192.0.2.0/255.0.255.0"))
    assert not any(map(masked.covers, ("203.0.114.8", "198.51.100.8", "192.0.2.8", "2001:db8::1")))


def test_an_entry_that_opens_the_account_to_everybody_is_known():
    for entry in (ANY, " 0.0.0.0", "0.0.0.0/0", "0.0.0.0/0.0.0.0", "::/0", "[::]/0"):
        assert opens_to_everybody(entry)
        assert AllowList(("office", entry)).is_open_to_everybody
    for entry in ("203.0.113.0/24", "0.0.0.0/24", "0.0.0.0/32", "::", "office", ""):
        assert not opens_to_everybody(entry)
        assert not AllowList((entry,)).is_open_to_everybody


def test_any_covers_everything_and_nothing_less_covers_any():
    assert AllowList((ANY,)).covers("203.0.113.7") and AllowList((ANY,)).covers("2001:db8::1")
    assert AllowList((ANY,)).covers(ANY)
    assert not AllowList(("0.0.0.0/8", "203.0.113.7")).covers(ANY)


def test_entries_that_nobody_can_read_stay_and_cover_nothing():
    strange = AllowList(("10.0.0.0/8", "office", "", "203.0.0.0/16"))
    changed = strange.with_entry("198.51.100.7").without_entry("198.51.100.7")
    assert changed == strange
    assert strange.covers("203.0.113.7")  # the server's firewall lets it in, whatever today's rules say


def test_a_network_is_not_taken_for_the_address_in_it():
    before = AllowList(("203.0.113.7/32", "203.0.113.0/24"))
    assert before.without_entry("203.0.113.7") == before


def test_the_entry_that_lets_somebody_in_is_the_first_that_does_so_alone():
    office = AllowList(("office", "203.0.113.7", "203.0.113.0/24", ANY))
    assert office.covering("203.0.113.7") == "203.0.113.7"
    assert office.covering("203.0.113.8") == "203.0.113.0/24"
    assert office.covering("198.51.100.1") == ANY
    assert AllowList(("office",)).covering("198.51.100.1") == ""


addresses_v4 = st.integers(0, 40).map(lambda host: f"203.0.113.{host}")
entries = addresses_v4 | st.sampled_from(
    [
        "203.0.113.0/28",
        "203.0.113.9/29",
        ANY,
        "2001:db8::1",
        "10.0.0.0/8",
        "office",
        "203.0.113.7/32",
        "::ffff:203.0.113.3",
        "203.0.113.16/255.255.255.240",
        "[2001:db8::1]",
    ]
)
allow_lists = st.lists(entries, max_size=8).map(lambda texts: AllowList(tuple(texts)))


@given(allow_lists, addresses_v4)
def test_adding_loses_nothing_and_is_idempotent(before, new):
    after = before.with_entry(new)
    assert after.entries[: len(before.entries)] == before.entries
    assert after.covers(new)
    assert after.with_entry(new) == after


@given(allow_lists, entries)
def test_removing_touches_exactly_the_one_entry(before, entry):
    after = before.without_entry(entry)
    assert after.entries == tuple(other for other in before.entries if other != entry)
    assert after.without_entry(entry) == after


@given(allow_lists, addresses_v4, addresses_v4)
def test_two_computers_that_retry_until_both_are_in_end_with_both(before, mine, yours):
    after = before.with_entry(mine).with_entry(yours)
    other_order = before.with_entry(yours).with_entry(mine)
    assert after.covers(mine) and after.covers(yours)
    assert set(after.entries) == set(other_order.entries)


@given(
    st.text(max_size=80)
    | st.ip_addresses().map(str)
    | st.builds("{}/{}".format, st.ip_addresses(), st.integers(-1, 130))
    | st.builds("{}/{}".format, st.ip_addresses(), st.ip_addresses())
    | st.builds("[{}]/{}".format, st.ip_addresses(), st.integers(-1, 130))
)
def test_any_text_is_an_entry_or_our_refusal(text):
    try:
        entry = parse_entry(text)
    except InvalidAddress as error:
        assert error.text()
        return
    assert parse_entry(entry) == entry
    assert AllowList((entry,)).covers(entry)


@pytest.mark.parametrize("key", ["0123456789abcdef" * 2 + "01234567", "Ab3-_x9Zk2LmQw7RtY5uIo"])
@pytest.mark.parametrize("read", [parse_entry, parse_address])
def test_an_api_key_in_the_wrong_field_is_not_repeated(read, key):
    for typed in (key, f" {key}/24", f"203.0.113.7 {key}"):
        with pytest.raises(InvalidAddress) as refused:
            read(typed)
        assert key not in f"{refused.value} {refused.value.text()} {refused.value.facts} {refused.value.detail}"
