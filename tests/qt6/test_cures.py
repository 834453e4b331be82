"""Each cure of the core has its row in the table of what the plugin can do."""

from __future__ import annotations

import pytest

from carto_direct_sql.core.errors import Cure
from carto_direct_sql.ui.cures import remedy_of


@pytest.mark.parametrize("cure", list(Cure), ids=lambda cure: cure.name)
def test_no_cure_is_without_a_remedy(cure: Cure) -> None:
    remedy_of(cure)
