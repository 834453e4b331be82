"""A third and a tenth of a certificate's life, whatever its length."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from carto_direct_sql.core.accounts.lifetime import Lifetime, Stage

STARTS = datetime(2026, 1, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize("days", [1, 7, 90, 365])
@pytest.mark.parametrize(
    ("share_lived", "stage"),
    [
        (-0.01, Stage.FUTURE),
        (0, Stage.FINE),
        (0.66, Stage.FINE),
        (0.67, Stage.NOTICE),
        (0.89, Stage.NOTICE),
        (0.91, Stage.URGENT),
        (1, Stage.OVER),
        (40, Stage.OVER),
    ],
)
def test_the_stage_depends_on_the_share_that_was_lived(days: int, share_lived: float, stage: Stage) -> None:
    length = timedelta(days=days)
    assert Lifetime(STARTS, STARTS + length).stage(STARTS + length * share_lived) is stage


def test_it_is_time_to_renew_when_a_third_is_left() -> None:
    assert Lifetime(STARTS, STARTS + timedelta(days=90)).renewal_time == STARTS + timedelta(days=60)
