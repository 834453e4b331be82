"""Whatever people paste becomes an account, or one clear refusal."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from carto_direct_sql.core.carto.account import Account, parse_account
from carto_direct_sql.core.carto.errors import (
    AccountIsApiKey,
    AccountIsServer,
    AccountNotNamed,
    InvalidAccountAddress,
    MisspeltCloud,
    NewerPlatform,
)

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
        "al\u200bice.carto\u00ad.com",
        "ali\u2060ce",
        "alice.carto.com,",
        "alice.carto.com;",
        "(https://alice.carto.com/dashboard).",
        "ALICE,",
        "alice.cartodb.com",
        "https://Alice.CartoDB.com/dashboard/maps/external",
        "https://alice.carto.com/dashboard/datasets/?page=2,",
        "https://alice.carto.com/" + "aB3_" * 6,
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
        "https://acme.cartodb.com/u/bob/viz/0f1e2d3c-0000-1111-2222-333344445555/map",
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
    ("pasted", "base_url"),
    [
        ("https://alice.maps.example.com", "https://alice.maps.example.com"),
        ("ALICE.Maps.Example.com/dashboard/datasets,", "https://alice.maps.example.com"),
        ("http://alice.localhost.lan:3000/dashboard", "https://alice.localhost.lan:3000"),
        ("alice.carto.internal", "https://alice.carto.internal"),
        ("alice.gis.bücher.example", "https://alice.gis.xn--bcher-kva.example"),
        ("https://acme.maps.example.com/u/alice/dashboard", "https://acme.maps.example.com/u/alice"),
        ("https://acme.maps.example.com:8443/user/alice", "https://acme.maps.example.com:8443/user/alice"),
    ],
)
def test_a_subdomain_of_an_on_premises_server_is_understood(pasted, base_url):
    assert parse_account(pasted) == Account("alice", base_url)


@pytest.mark.parametrize(
    ("pasted", "host"),
    [
        ("https://maps.example.com", "maps.example.com"),
        ("https://maps.example.com/login?next=/dashboard", "maps.example.com"),
        ("gis.example.co.uk", "gis.example.co.uk"),
        ("www.maps.example.com", "www.maps.example.com"),
        ("example.com", "example.com"),
        ("127.0.0.1:8443", "127.0.0.1:8443"),
        ("https://[2001:db8::1]/", "[2001:db8::1]"),
        ("localhost:8443", "localhost:8443"),
        ("al_ice.maps.example.com", "al_ice.maps.example.com"),
    ],
)
def test_a_server_without_an_account_is_told_apart(pasted, host):
    with pytest.raises(AccountNotNamed) as refused:
        parse_account(pasted)
    assert f"{host}/user/alice" in str(refused.value)


@pytest.mark.parametrize(
    "pasted",
    ["https://clausa.app.carto.com", "app.carto.com", "https://gcp-us-east1.api.carto.com/v3/sql", "APP.CARTO.COM"],
)
def test_the_newer_platform_is_said_to_have_no_direct_sql(pasted):
    with pytest.raises(NewerPlatform) as refused:
        parse_account(pasted)
    assert "no direct SQL" in str(refused.value)


@pytest.mark.parametrize("pasted", ["192.168.1.5", "https://[2001:db8::1]/", "127.0.0.1:8443"])
def test_nobody_is_told_to_put_a_name_before_numbers(pasted):
    with pytest.raises(AccountNotNamed) as refused:
        parse_account(pasted)
    assert str(refused.value).endswith("/user/alice.") and " or " not in str(refused.value)


def test_an_address_is_not_said_to_be_none_for_what_stood_before_it():
    with pytest.raises(InvalidAccountAddress) as refused:
        parse_account("https://alice:sesame@alice.carto.com")
    assert "“…@alice.carto.com”" in str(refused.value) and "sesame" not in str(refused.value)


@pytest.mark.parametrize(
    "pasted",
    [
        "alice.carto.co",
        "alice.cartoo.com",
        "alice.catro.com",
        "alice.carta.com",
        "alice.carto.con/u/bob",
        "alice.cartobd.com",
        "cart.com/user/alice",
        "alice.cart\u043e.com",
        "alice.\u0441\u0430rt\u043e.com",
        "https://alice.carto.com.attacker.example",
        "https://alice.carto.com.attacker.example/user/alice",
    ],
)
def test_a_misspelt_cloud_is_not_taken_for_a_server_of_ones_own(pasted):
    with pytest.raises(MisspeltCloud):
        parse_account(pasted)


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
        "a.b.cartodb.com",
        "www.cartodb.com",
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
        "key=geheim",
    ],
)
def test_a_refusal_repeats_no_password(pasted):
    with pytest.raises(InvalidAccountAddress) as refused:
        parse_account(pasted)
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize(
    "pasted",
    [
        "postgresql://alice:geheim@db.example.com/gis",
        "“postgres+psycopg2://alice:ge@heim/geheim@db.example.com/gis”",
        "jdbc:postgresql://db.example.com/gis?password=geheim",
        "psql 'host=db.example.com password=geheim'",
        "$ PGPASSWORD=geheim psql -h db.example.com",
        "host=db.example.com user=alice password=geheim",
        "Username=alice;Password=geheim;Host=db.example.com",
    ],
)
def test_a_servers_address_in_the_place_of_an_accounts_is_told_apart_and_not_repeated(pasted):
    with pytest.raises(AccountIsServer) as refused:
        parse_account(pasted)
    assert "heim" not in str(refused.value) and "example" not in str(refused.value)


@pytest.mark.parametrize(
    "key",
    [
        "0123456789abcdef" * 2 + "01234567",
        "Xk3-" + "aB3_" * 5,
        "DEADBEEF" * 5,
        "abcdefghijKLMNOPqrstuv",
        "aBCDEFGHIJ-KLMNOPQRSTU",
    ],
)
def test_an_api_key_in_the_wrong_field_is_neither_asked_for_in_the_dns_nor_shown(key):
    places = (key, f" {key},", f"https://{key}", f"{key}.carto.com", f"{key}.maps.example.com/dashboard")
    for pasted in (*places, f"https://acme.carto.com/u/{key}", f"maps.example.com/user/{key}"):
        with pytest.raises(AccountIsApiKey) as refused:
            parse_account(pasted)
        assert key.lower() not in str(refused.value).lower()
    with pytest.raises(InvalidAccountAddress) as refused:
        parse_account(f"maps.example.com/{key}")
    assert key.lower() not in str(refused.value).lower()


def test_a_long_name_with_a_capital_at_its_beginning_is_no_api_key():
    assert parse_account("Landesvermessungsamtxy").user == "landesvermessungsamtxy"
    assert parse_account("LANDESVERMESSUNGSAMTXY").user == "landesvermessungsamtxy"


@pytest.mark.parametrize("user", ["0", "a-b", "0--0", LONGEST])
def test_a_name_by_cartos_rules_is_a_user(user):
    assert parse_account(user) == Account(user, f"https://{user}.carto.com")
    assert parse_account(f"acme-2.carto.com/u/{user}") == Account(user, f"https://acme-2.carto.com/u/{user}")
    assert parse_account(f"maps.example.com/user/{user}") == Account(user, f"https://maps.example.com/user/{user}")


def test_an_account_knows_its_host_and_its_label():
    account = parse_account("[::1]:8443/user/alice")
    assert account.host == "::1"
    assert account.label == "[::1]:8443/user/alice"


@pytest.mark.parametrize(
    ("pasted", "service"),
    [
        ("alice.carto.com", "carto_alice"),
        ("acme.carto.com/u/bob", "carto_bob"),
        ("maps.example.com/user/alice", "carto_maps.example.com_alice"),
        ("maps.example.com:8443/u/alice", "carto_maps.example.com_8443_alice"),
        ("alice.maps.example.com", "carto_alice.maps.example.com"),
        ("alice.maps.example.com:8443", "carto_alice.maps.example.com_8443_alice"),
        ("acme.maps.example.com/u/alice", "carto_acme.maps.example.com_alice"),
    ],
)
def test_a_service_is_called_by_its_account(pasted, service):
    assert parse_account(pasted).service_name == service


URLISH = st.text(st.sampled_from("aZ09-_.:/@%2eE[]?#& \\uU\u200bé") | st.characters(), max_size=60)


@given(
    URLISH | st.builds("{}carto.com/u/{}".format, URLISH, URLISH) | st.builds("https://x.org/user/{}".format, URLISH)
)
@example("https://[::1]:8443/user/alice")
@example("\u2100.carto.com")
@example("0-")
@example("_.carto.com/u/a")
@example("https://alice.maps.example.com")
def test_any_text_becomes_a_plain_account_or_our_refusal(text):
    try:
        account = parse_account(text)
    except InvalidAccountAddress:
        return
    assert re.fullmatch(r"https://[a-z0-9._:\[\]-]+(/(u|user)/[a-z0-9-]+)?", account.base_url)
    assert re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", account.user)
    assert parse_account(account.base_url) == account
