"""The allow-list: replaced as a whole, and checked by the server's rules."""

from __future__ import annotations

import pytest
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client

_PATH = "v3/dbdirect/ip"


def test_the_list_is_empty_at_first_and_replaced_as_a_whole(api: Client) -> None:
    assert api("GET", _PATH).json() == {"ips": []}
    first = api("PUT", _PATH, json={"ips": ["203.0.113.7"]})
    assert (first.status_code, first.json()) == (201, {"ips": ["203.0.113.7"]})
    api("PUT", _PATH, json={"ips": ["198.51.100.0/24"]})
    answer = api("GET", _PATH)
    assert (answer.status_code, answer.json()) == (200, {"ips": ["198.51.100.0/24"]})


def test_deleting_removes_everything(api: Client, account: Account) -> None:
    account.allow_list = ["203.0.113.7", "198.51.100.0/24"]
    answer = api("DELETE", _PATH)
    assert (answer.status_code, answer.content) == (204, b"")
    assert account.allow_list == []


@pytest.mark.parametrize(
    "entry",
    [
        "203.0.113.7",
        "12.12.12.12/24",
        "203.0.113.7/32",
        "0.0.0.0",
        "0.0.0.0/24",
        "2001:db8::1",
        "2001:db8::1/120",
        "9.255.255.255",
        "203.0.113.0/255.255.255.0",
        "[2001:db8::1]",
        "::ffff:203.0.113.7",
        "::ffff:10.1.2.3",
        "224.0.0.1",
        "255.255.255.255",
        "203.0.113.7/",
        "203.0.113.0/24/8",
    ],
)
def test_good_entries_come_back_as_they_were_typed(api: Client, entry: str) -> None:
    answer = api("PUT", _PATH, json={"ips": [entry]})
    assert (answer.status_code, answer.json()) == (201, {"ips": [entry]})


_PRIVATE = "private addresses are not allowed"
_LOCAL = "link local addresses are not allowed"
_LOOPBACK = "loopback addresses are not allowed"


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ("carto.com", "invalid address: carto.com"),
        ("", "invalid address: "),
        (" 203.0.113.7", "invalid address:  203.0.113.7"),
        ("203.0.113.256", "invalid address: 203.0.113.256"),
        ("203.0.113.07", "zero-filled number in IPv4 address is ambiguous: 203.0.113.07"),
        ("203.0.113.7/33", "invalid length: 203.0.113.7/33"),
        ("203.0.113.0/0.0.0.255", "invalid mask 0.0.0.255: 203.0.113.0/0.0.0.255"),
        ("203.0.113.0/2001:db8::", "address family is not same: 203.0.113.0/2001:db8::"),
        ("2001:db8::1%eth0", "invalid address: 2001:db8::1%eth0"),
        ("203.0.113.0/23", "prefix is too short (23); minimum allowed is 24"),
        ("203.0.113.0/255.255.0.0", "prefix is too short (16); minimum allowed is 24"),
        ("0.0.0.0/0", "prefix is too short (0); minimum allowed is 24"),
        ("2001:db8::/119", "prefix is too short (119); minimum allowed is 120"),
        ("10.1.2.3", _PRIVATE),
        ("172.16.0.1", _PRIVATE),
        ("172.31.255.0/24", _PRIVATE),
        ("192.168.1.1", _PRIVATE),
        ("fc00::1", _PRIVATE),
        ("fd12::/120", _PRIVATE),
        ("169.254.1.1", _LOCAL),
        ("fe80::1", _LOCAL),
        ("127.0.0.1", _LOOPBACK),
        ("::1", _LOOPBACK),
    ],
)
def test_bad_entries_are_refused_in_rubys_words(api: Client, account: Account, entry: str, sentence: str) -> None:
    account.allow_list = ["198.51.100.1"]
    answer = api("PUT", _PATH, json={"ips": ["203.0.113.7", entry]})
    assert (answer.status_code, answer.json()) == (422, {"errors": {"ips": [sentence]}})
    assert account.allow_list == ["198.51.100.1"]


@pytest.mark.parametrize("ips", ["203.0.113.7", {"a": 1}, [1], [None], 7])
def test_anything_but_an_array_of_strings_is_refused(api: Client, ips: object) -> None:
    answer = api("PUT", _PATH, json={"ips": ips})
    assert (answer.status_code, answer.json()) == (422, {"errors": {"ips": ["IPs must be an array of strings "]}})


@pytest.mark.parametrize("body", [{}, {"ips": None}, {"ips": []}, ["203.0.113.7"]])
def test_a_put_without_addresses_clears_the_list(api: Client, account: Account, body: object) -> None:
    account.allow_list = ["198.51.100.1"]
    answer = api("PUT", _PATH, json=body)
    assert (answer.status_code, answer.json()) == (201, {"ips": []})
    assert account.allow_list == []


def test_the_list_is_the_users_also_inside_an_organization(sandbox: Sandbox) -> None:
    members = [sandbox.account(user, organization="allowing") for user in ("one-of-two", "two-of-two")]
    Client(members[0], sandbox.ca_file, sandbox.home)("PUT", _PATH, json={"ips": ["203.0.113.7"]})
    assert [member.allow_list for member in members] == [["203.0.113.7"], []]


@pytest.mark.parametrize(
    ("entry", "lets_in", "keeps_out"),
    [
        ("203.0.113.0/255.255.255.0", "203.0.113.9", "203.0.114.9"),
        ("12.12.12.12/24", "12.12.12.1", "12.12.13.1"),
        ("::ffff:203.0.113.7", "203.0.113.7", "203.0.113.8"),
        ("[2001:db8::1]", "2001:db8::1", "2001:db8::2"),
        ("0.0.0.0/24", "0.0.0.9", "203.0.113.7"),
        ("0.0.0.0", "203.0.113.7", ""),
        ("nonsense", "", "203.0.113.7"),
    ],
)
def test_the_firewall_reads_entries_as_ruby_does(account: Account, entry: str, lets_in: str, keeps_out: str) -> None:
    account.allow_list = [entry]
    assert not lets_in or account.allows(lets_in)
    assert not keeps_out or not account.allows(keeps_out)


def test_a_body_that_is_not_json_is_a_bad_request(api: Client) -> None:
    assert api("PUT", _PATH, data="{", headers={"Content-Type": "application/json"}).status_code == 400
