"""The allow-list: replaced as a whole, and checked by the server's rules."""

from __future__ import annotations

import pytest
from sandbox.accounts import Account

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
    ["203.0.113.7", "12.12.12.12/24", "203.0.113.7/32", "0.0.0.0", "2001:db8::1", "2001:db8::1/120", "9.255.255.255"],
)
def test_good_entries_come_back_as_they_were_typed(api: Client, entry: str) -> None:
    answer = api("PUT", _PATH, json={"ips": [entry]})
    assert (answer.status_code, answer.json()) == (201, {"ips": [entry]})


@pytest.mark.parametrize(
    "entry",
    [
        "carto.com",
        "",
        "203.0.113.256",
        "203.0.113.0/23",
        "0.0.0.0/0",
        "2001:db8::/119",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.0/24",
        "192.168.1.1",
        "169.254.1.1",
        "127.0.0.1",
        "::1",
        "fc00::1",
        "fd12::/120",
        "fe80::1",
    ],
)
def test_bad_entries_are_refused_each_with_a_sentence(api: Client, account: Account, entry: str) -> None:
    account.allow_list = ["198.51.100.1"]
    answer = api("PUT", _PATH, json={"ips": ["203.0.113.7", entry]})
    assert answer.status_code == 422
    (sentence,) = answer.json()["errors"]["ips"]
    assert entry in sentence
    assert account.allow_list == ["198.51.100.1"]


@pytest.mark.parametrize(
    "body", [{}, {"ips": None}, {"ips": "203.0.113.7"}, {"ips": {"a": 1}}, {"ips": [1]}, ["203.0.113.7"]]
)
def test_anything_but_an_array_of_strings_is_refused(api: Client, body: object) -> None:
    answer = api("PUT", _PATH, json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"]["ips"]


def test_a_body_that_is_not_json_is_a_bad_request(api: Client) -> None:
    assert api("PUT", _PATH, data="{", headers={"Content-Type": "application/json"}).status_code == 400
