"""Where accounts live: in the cloud and on premises, in subdomains and in paths, alone and in organizations."""

from __future__ import annotations

import pytest
import requests
from sandbox.accounts import Account
from sandbox.carto import Sandbox
from sandbox.domains import CLOUD, ON_PREMISES
from sandbox.errors import SandboxError
from sandbox.web_proxy import WebProxy

from .conftest import Client


@pytest.fixture
def member(sandbox: Sandbox) -> Account:
    return sandbox.account("placed-member", organization="placed-org")


def _who(proxy: WebProxy, account: Account, base: str) -> requests.Response:
    return requests.get(
        f"{base}/api/v3/api_keys",
        auth=(account.user, account.master_key),
        proxies={"https": proxy.url},
        verify=str(proxy.ca_file),
        timeout=10,
    )


def test_a_personal_account_lives_in_paths_and_subdomains(sandbox: Sandbox, account: Account) -> None:
    assert account.address() == f"{sandbox.home.web_address}/user/{account.user}"
    assert account.address_at(CLOUD) == f"https://{account.user}.carto.com"
    assert account.address_at(ON_PREMISES) == f"https://{account.user}.maps.example.com"
    with sandbox.web_proxy() as proxy:
        for base in (
            account.address(),
            account.address(path="u"),
            account.address_at(CLOUD),
            account.address_at(ON_PREMISES),
            f"https://maps.example.com/user/{account.user}",
            f"https://maps.example.com/u/{account.user}",
        ):
            answer = _who(proxy, account, base)
            assert answer.status_code == 200, base
            assert {key["user"]["username"] for key in answer.json()["result"]} == {account.user}


def test_a_member_lives_with_the_organization_and_in_a_subdomain(sandbox: Sandbox, member: Account) -> None:
    assert member.address() == f"{sandbox.home.web_address}/u/placed-member"
    assert member.address_at(CLOUD) == "https://placed-org.carto.com/u/placed-member"
    with sandbox.web_proxy() as proxy:
        for base in (
            member.address_at(CLOUD),
            member.address_at(ON_PREMISES),
            "https://placed-member.carto.com",
            "https://placed-member.maps.example.com",
        ):
            assert _who(proxy, member, base).status_code == 200, base


def test_hosts_that_name_nobody_are_401(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy() as proxy:
        for base in ("https://maps.example.com", "https://nobody.maps.example.com", "https://nobody.carto.com"):
            assert _who(proxy, account, base).status_code == 401, base


def test_links_lead_back_to_the_host_that_was_asked(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy() as proxy:
        links = _who(proxy, account, account.address_at(ON_PREMISES)).json()["_links"]
    assert links["first"]["href"].startswith(f"https://{account.user}.maps.example.com/api/v3/api_keys?")


def test_cartos_newer_platform_answers_everything_with_a_web_page(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy() as proxy:
        answer = _who(proxy, account, "https://gcp-us-east1.app.carto.com")
    assert (answer.status_code, "<h1>CARTO Workspace</h1>" in answer.text) == (200, True)


@pytest.mark.parametrize("name", ["0-", "-a", "a_b", "Alice", "a.b", "", "a" * 64, "ä"])
def test_names_that_carto_refuses_are_refused_here(sandbox: Sandbox, name: str) -> None:
    with pytest.raises(SandboxError):
        sandbox.account(name)


def test_the_longest_name_and_an_organization_with_a_final_hyphen_are_taken(sandbox: Sandbox) -> None:
    longest = sandbox.account("a" * 63, organization="acme-")
    assert Client(longest, sandbox.ca_file, sandbox.home)("GET", "v3/dbdirect/ip").json() == {"ips": []}
    with pytest.raises(SandboxError):
        sandbox.account("somebody", organization="a_b")
