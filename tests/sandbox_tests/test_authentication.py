"""Who may call the API, and what the others are told."""

from __future__ import annotations

import pytest
import requests
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client

_FORBIDDEN = {"errors": "You don't have permission to access that resource", "errors_cause": None}
_MANAGEMENT = ("v3/dbdirect/ip", "v3/dbdirect/certificates")


@pytest.mark.parametrize("path", _MANAGEMENT)
def test_the_master_key_opens_the_door_in_the_header_and_as_a_parameter(
    api: Client, account: Account, path: str
) -> None:
    assert api("GET", path).status_code == 200
    assert api("GET", path, key="", params={"api_key": account.master_key}).status_code == 200


def test_the_master_key_may_be_a_field_of_the_body(api: Client, account: Account) -> None:
    body = {"ips": ["203.0.113.7"], "api_key": account.master_key}
    assert api("PUT", "v3/dbdirect/ip", key="", json=body).status_code == 201


@pytest.mark.parametrize("path", _MANAGEMENT)
def test_a_regular_key_is_401_in_the_header_and_403_as_a_parameter(api: Client, account: Account, path: str) -> None:
    regular = account.add_key("regular")
    header = api("GET", path, key=regular.token)
    assert (header.status_code, header.json()) == (401, {"errors": None})
    parameter = api("GET", path, key="", params={"api_key": regular.token})
    assert (parameter.status_code, parameter.json()) == (403, _FORBIDDEN)


@pytest.mark.parametrize("key", ["", "wrong", "default_public"])
def test_no_key_or_a_wrong_one_is_401_without_asking_for_a_password(api: Client, key: str) -> None:
    answer = api("GET", "v3/dbdirect/ip", key=key)
    assert (answer.status_code, answer.json()) == (401, {"errors": None})
    assert "WWW-Authenticate" not in answer.headers  # QGIS would open its own dialog


def test_the_headers_user_must_be_the_one_the_address_names(sandbox: Sandbox, api: Client, account: Account) -> None:
    other = sandbox.account("somebody-else")
    assert api("GET", "v3/dbdirect/ip", auth=(other.user, account.master_key)).status_code == 401
    assert api("GET", "v3/dbdirect/ip", auth=(other.user, other.master_key)).status_code == 401


def test_without_the_feature_every_dbdirect_call_names_the_user(api: Client, account: Account) -> None:
    account.dbdirect_enabled = False
    for path in _MANAGEMENT:
        answer = api("GET", path)
        assert answer.status_code == 403
        assert account.user in answer.json()["errors"]
    assert api("GET", "v3/api_keys").status_code == 200


@pytest.mark.parametrize("path", [*_MANAGEMENT, "v3/api_keys", "v4/datasets"])
@pytest.mark.parametrize("base", ["/user/nobody", "/u/nobody", ""])
def test_an_unknown_account_is_401_as_a_wrong_key_is(sandbox: Sandbox, api: Client, path: str, base: str) -> None:
    answer = api("GET", path, base=f"{sandbox.home.web_address}{base}", auth=("nobody", "0" * 40))
    assert (answer.status_code, answer.json()) == (401, {"errors": None})


def test_an_unknown_path_is_a_web_page(sandbox: Sandbox, api: Client) -> None:
    for path, base in (("v3/dbdirect/ips", ""), ("v3/dbdirect/ip", f"{sandbox.home.web_address}/nothing")):
        answer = api("GET", path, base=base)
        assert answer.status_code == 404
        assert answer.headers["Content-Type"].startswith("text/html")


def test_the_servers_certificate_is_not_trusted_without_its_ca(account: Account) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(f"{account.address()}/api/v3/dbdirect/ip", timeout=10)
