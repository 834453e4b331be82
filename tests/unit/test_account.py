"""Whatever people paste becomes an account, or one clear refusal."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from carto_direct_sql.core.carto.account import Account, parse_account
from carto_direct_sql.core.carto.errors import InvalidAccountAddress

ALICE = Account("alice", "https://alice.carto.com")
LONGEST = "x" * 63
BOB = Account("bob", "https://acme.carto.com/u/bob")


@pytest.mark.parametrize(
    "pasted",
    [
        "alice",
        "Alice",
        "alice.carto.com",
        "ALICE.CARTO.COM",
        "alice.carto.com.",
        "https://alice.carto.com",
        "https://alice.carto.com/",
        "HTTPS://Alice.Carto.com/dashboard/datasets?x#y",
        "http://alice.carto.com",
        "http://alice.carto.com:80/",
        "https://alice.carto.com:443/me",
        "//alice.carto.com/builder/%20x",
        "  'https://alice.carto.com'\n",
        "“alice.carto.com”",
        "<https://alice.carto.com>",
        "\ufeffalice.carto.com\u200b",
    ],
)
def test_a_cloud_account_is_understood(pasted):
    assert parse_account(pasted) == ALICE


@pytest.mark.parametrize(
    "pasted",
    [
        "https://acme.carto.com/u/bob",
        "acme.carto.com/U/Bob/dashboard",
        "https://acme.carto.com/user/bob//datasets?q=/u/eve",
    ],
)
def test_a_member_of_an_organization_is_understood(pasted):
    assert parse_account(pasted) == BOB


@pytest.mark.parametrize(
    ("pasted", "base_url"),
    [
        ("https://maps.example.com/user/alice", "https://maps.example.com/user/alice"),
        ("maps.example.com/u/alice/dashboard", "https://maps.example.com/u/alice"),
        ("http://Maps.Example.com:8080/user/alice", "https://maps.example.com:8080/user/alice"),
        ("http://maps.example.com:80/user/alice", "https://maps.example.com/user/alice"),
        ("localhost:8443/user/alice", "https://localhost:8443/user/alice"),
        ("127.0.0.1:8443/user/alice", "https://127.0.0.1:8443/user/alice"),
        ("https://[2001:DB8::0:1]:8443/user/alice", "https://[2001:db8::1]:8443/user/alice"),
        ("[::1]/u/alice", "https://[::1]/u/alice"),
        ("https://bücher.example/user/alice", "https://xn--bcher-kva.example/user/alice"),
        ("carto.company.example/user/alice", "https://carto.company.example/user/alice"),
    ],
)
def test_an_on_premises_account_is_understood(pasted, base_url):
    assert parse_account(pasted) == Account("alice", base_url)


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "   ",
        "''",
        "carto.com",
        "https://carto.com/help/",
        "https://carto.com/u/alice",
        "www.carto.com",
        "https://app.carto.com/login",
        "https://docs.carto.com/x",
        "www",
        "a.b.carto.com",
        "a.b.carto.com/u/x",
        "alice.carto.com:8443",
        "maps.example.com",
        "maps.example.com/dashboard",
        "maps.example.com/user/",
        "maps.example.com/x/user/alice",
        "acme.carto.com/u/",
        "acme.carto.com/u/..",
        "acme.carto.com/u/bob/../eve",
        "acme.carto.com/u/%2e%2e/eve",
        "acme.carto.com/u/bob%2feve",
        "acme.carto.com/u/bob%5ceve",
        "acme.carto.com/u\\bob",
        "maps.example.com/user/al%00ice",
        "maps.example.com:0/user/alice",
        "maps.example.com:99999/user/alice",
        "maps.example.com:x/user/alice",
        "[::1/user/alice",
        "[fe80::1%25eth0]/user/alice",
        "[v1.x]/user/alice",
        "-bad-.example.com/user/alice",
        "a..example.com/user/alice",
        "ftp://alice.carto.com",
        "postgres://alice.carto.com",
        "javascript:alert(1)",
        "alice@example.com",
        "alice bob",
        "alice\nbob",
        "alice\x00",
        "évil..com/user/x",
        "0-",
        "0-.carto.com",
        "-alice",
        "al_ice",
        "al_ice.carto.com",
        "ac_me.carto.com/u/bob",
        "acme.carto.com/u/bob-",
        "acme.carto.com/u/-bob",
        "acme.carto.com/u/b_b",
        "maps.example.com/user/alice-",
        "maps.example.com/user/al_ice",
        "x" * 64,
        "x" * 100_000,
        "https://alice.carto.com/" + "x" * 3000,
        "evilcarto.com",
    ],
)
def test_nonsense_is_refused(pasted):
    with pytest.raises(InvalidAccountAddress):
        parse_account(pasted)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://alice:geheim@alice.carto.com/",
        "alice:geheim@alice.carto.com",
        "https://alice:ge/geheim@alice.carto.com",
        "https://maps.example.com/?api_key=geheim",
        "maps.example.com/#geheim",
        "ftp://u:geheim@x@alice.carto.com",
    ],
)
def test_a_refusal_repeats_no_password(pasted):
    with pytest.raises(InvalidAccountAddress) as refused:
        parse_account(pasted)
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize("key", ["0123456789abcdef" * 2 + "01234567", "Xk3-" + "aB3_" * 5, "DEADBEEF" * 5])
def test_an_api_key_in_the_wrong_field_is_neither_asked_for_in_the_dns_nor_shown(key):
    for pasted in (key, f"https://{key}", f"maps.example.com/{key}"):
        with pytest.raises(InvalidAccountAddress) as refused:
            parse_account(pasted)
        assert key.lower() not in str(refused.value).lower()


@pytest.mark.parametrize("user", ["0", "a-b", "0--0", LONGEST])
def test_a_name_by_cartos_rules_is_a_user(user):
    assert parse_account(user) == Account(user, f"https://{user}.carto.com")
    assert parse_account(f"acme-2.carto.com/u/{user}") == Account(user, f"https://acme-2.carto.com/u/{user}")
    assert parse_account(f"maps.example.com/user/{user}") == Account(user, f"https://maps.example.com/user/{user}")


def test_an_account_knows_its_host_and_its_urls():
    account = parse_account("[::1]:8443/user/alice")
    assert account.host == "::1"
    assert account.label == "[::1]:8443/user/alice"
    assert (
        account.url("api/v3/api_keys")
        == account.url("/api/v3/api_keys")
        == "https://[::1]:8443/user/alice/api/v3/api_keys"
    )


URLISH = st.text(st.sampled_from("aZ09-_.:/@%2eE[]?#& \\uU\u200bé") | st.characters(), max_size=60)


@given(
    URLISH | st.builds("{}carto.com/u/{}".format, URLISH, URLISH) | st.builds("https://x.org/user/{}".format, URLISH)
)
@example("https://[::1]:8443/user/alice")
@example("\u2100.carto.com")
@example("0-")
@example("_.carto.com/u/a")
def test_any_text_becomes_a_plain_account_or_our_refusal(text):
    try:
        account = parse_account(text)
    except InvalidAccountAddress:
        return
    assert re.fullmatch(r"https://[a-z0-9._:\[\]-]+(/(u|user)/[a-z0-9-]+)?", account.base_url)
    assert re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", account.user)
    assert parse_account(account.base_url) == account
