"""The sandbox in tests: one PostgreSQL a session, a fresh account a test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .accounts import Account
    from .carto import Sandbox
    from .plain_server import PlainServer

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    """Started by the first test that wants it."""
    from .carto import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def running_plain_server() -> Iterator[PlainServer]:
    """Started by the first test that wants it."""
    from .plain_server import PlainServer

    with PlainServer() as server:
        yield server


@pytest.fixture
def plain_server(running_plain_server: PlainServer) -> PlainServer:
    """A PostgreSQL that is not CARTO's, showing its usual certificate."""
    running_plain_server.show_certificate("localhost")
    return running_plain_server


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Iterator[Sandbox]:
    """The session's sandbox without faults, with counters at zero and no accounts but the test's own."""
    running_sandbox.reset()
    yield running_sandbox
    running_sandbox.reset()
    for account in running_sandbox.accounts:
        running_sandbox.remove(account)


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    """A fresh personal account, `alice1` and so on: no name comes twice, so nothing remembered elsewhere fits."""
    return sandbox.account(f"alice{next(_numbers)}")


@pytest.fixture
def awkward_account(sandbox: Sandbox) -> Account:
    """An account in an organization, with every dataset of awkward.sql and a colleague who shares two more."""
    account = sandbox.account(f"ada{next(_numbers)}", organization=f"acme{next(_numbers)}")
    sandbox.fill_awkwardly(account)
    return account
