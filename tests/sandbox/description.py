"""A sandbox in words and in JSON: what a person or another process needs to use it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .accounts import Account
    from .carto import Sandbox
    from .laptops import Laptop

_TEXT = """\
A CARTO of your own is running.

{accounts}
Address service           {address_service}
This computer's           {address} (pretended)
Database                  {database_host}:{database_port}
Trust this authority      {ca_file}
Control                   {control}

Ctrl-C ends it and leaves nothing.
"""

_ACCOUNT_TEXT = """\
Account                   {address}
  Master API key          {master_key}
{keys}"""


class LaptopDescription(TypedDict):
    """A pretended client computer, and where the servers are for it."""

    address: str
    web_address: str
    web_port: int
    address_service: str
    plain_address_service: str
    database_host: str
    database_port: int


class AccountDescription(TypedDict):
    """An account with everything that opens it; `api_keys` maps names to tokens. No `organization`: a personal one."""

    user: str
    organization: str
    address: str
    schema: str
    master_key: str
    api_keys: dict[str, str]


class SandboxDescription(TypedDict):
    """`control` is the URL of the control port; the first laptop is home."""

    accounts: list[AccountDescription]
    laptops: list[LaptopDescription]
    ca_file: str
    control: str


class AccountState(TypedDict):
    """What the server has on record."""

    allow_list: list[str]
    certificates: list[dict[str, object]]
    api_keys: list[dict[str, object]]


def describe(sandbox: Sandbox, control: str) -> SandboxDescription:
    """Everything, as JSON."""
    return {
        "accounts": [describe_account(account) for account in sandbox.accounts],
        "laptops": [describe_laptop(laptop) for laptop in sandbox.laptops],
        "ca_file": str(sandbox.ca_file),
        "control": control,
    }


def describe_account(account: Account) -> AccountDescription:
    """As home reaches it."""
    return {
        "user": account.user,
        "organization": account.organization,
        "address": account.address(),
        "schema": account.schema,
        "master_key": account.master_key,
        "api_keys": {key.name: key.token for key in account.api_keys},
    }


def describe_laptop(laptop: Laptop) -> LaptopDescription:
    """Its pretended address and its ports."""
    return {
        "address": laptop.address,
        "web_address": laptop.web_address,
        "web_port": laptop.web_port,
        "address_service": laptop.address_service,
        "plain_address_service": laptop.plain_address_service,
        "database_host": laptop.database_host,
        "database_port": laptop.database_port,
    }


def state_of(account: Account) -> AccountState:
    """Revoked certificates are on record too; times are ISO 8601."""
    return {
        "allow_list": list(account.allow_list),
        "certificates": [{**each.to_json(), "revoked": each.revoked} for each in account.certificates],
        "api_keys": [{"name": key.name, "type": key.type, "grants": key.grants} for key in account.api_keys],
    }


def in_words(sandbox: Sandbox, control: str) -> str:
    """For a person at a terminal."""
    described = describe(sandbox, control)
    accounts = "\n".join(map(_account_in_words, described["accounts"]))
    keys = {key: value for key, value in described.items() if key not in ("accounts", "laptops")}
    return _TEXT.format(**{**described["laptops"][0], **keys, "accounts": accounts})


def _account_in_words(account: AccountDescription) -> str:
    others = {name: token for name, token in account["api_keys"].items() if token != account["master_key"]}
    keys = "".join(f"  API key {name:<16}{token}\n" for name, token in others.items())
    return _ACCOUNT_TEXT.format(address=account["address"], master_key=account["master_key"], keys=keys)


def outcomes(sandbox: Sandbox, laptop: str, account: str) -> dict[str, object]:
    """The database proxy's counters."""
    return asdict(sandbox.dials.counts(laptop, account))
