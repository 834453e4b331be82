"""A company's proxy between a laptop and the API."""

from __future__ import annotations

import pytest
import requests
from sandbox.accounts import Account
from sandbox.carto import Sandbox
from sandbox.web_proxy import WebProxy

_PATH = "/api/v3/dbdirect/ip"


def _get(proxy: WebProxy, account: Account, base: str = "", ca_file: str = "") -> requests.Response:
    return requests.get(
        f"{base or account.address()}{_PATH}",
        auth=(account.user, account.master_key),
        proxies={"https": proxy.url},
        verify=ca_file or str(proxy.ca_file),
        timeout=10,
    )


def test_requests_go_through_it(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy() as proxy:
        assert _get(proxy, account).json() == {"ips": []}
        assert proxy.seen == [f"localhost:{sandbox.home.web_port}"]


def test_cloud_names_lead_to_the_sandbox(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy() as proxy:
        assert _get(proxy, account, base=f"https://{account.user}.carto.com").json() == {"ips": []}
        with pytest.raises(requests.exceptions.ProxyError, match="502"):
            _get(proxy, account, base="https://example.org")


def test_it_may_want_a_password(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy(user="ann", password="secret") as proxy:
        assert _get(proxy, account).status_code == 200
        with pytest.raises(requests.exceptions.ProxyError, match="407"):
            requests.get(account.address(), proxies={"https": f"http://{proxy.host}:{proxy.port}"}, timeout=10)


def test_it_may_look_into_tls_with_a_ca_of_its_own(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy(own_ca=True) as proxy:
        assert _get(proxy, account).json() == {"ips": []}
        assert _get(proxy, account, base=f"https://{account.user}.carto.com").status_code == 200
        with pytest.raises(requests.exceptions.SSLError):
            _get(proxy, account, ca_file=str(sandbox.ca_file))


def test_it_may_refuse(sandbox: Sandbox, account: Account) -> None:
    with sandbox.web_proxy(refuses=403) as proxy, pytest.raises(requests.exceptions.ProxyError, match="403"):
        _get(proxy, account)
