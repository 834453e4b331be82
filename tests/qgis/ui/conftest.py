"""The dock beside small doubles of what it works with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from carto_direct_sql.core.accounts.saved_account import SavedAccount

from .desk import Desk


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
