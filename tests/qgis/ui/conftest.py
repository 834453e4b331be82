"""The dock beside small doubles of what it works with."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from carto_direct_sql.core.accounts.saved_account import SavedAccount

from .desk import Desk


@pytest.fixture
def full_disk() -> Any:
    """While it lasts no file can grow."""

    @contextmanager
    def lasting() -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return lasting


@pytest.fixture
def desk(qtbot: Any, qgis_app: Any) -> Iterator[Any]:
    """Makes docks of these accounts, which go with the test."""
    desks: list[Desk] = []

    def make(*saved_accounts: SavedAccount) -> Desk:
        desks.append(Desk(qtbot, *saved_accounts))
        return desks[-1]

    yield make
    for made in desks:
        made.use_cases.hold.set()
        made.unload()
