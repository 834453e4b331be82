"""A few starts and quits of those that `./dev soak` plays for hours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis_desktop import FAILURES, Limits
from rounds import quits, starts
from rounds.lane import Lane

STARTS = 3
# A QGIS that draws takes some seconds here, and many times that on a slow machine.
LIMITS = Limits(start_s=90, answer_s=90, end_s=60, records=FAILURES)


@pytest.fixture
def lane(sandbox: Any, archive: Path, tmp_path: Path) -> Lane:
    return Lane(sandbox, archive, tmp_path, LIMITS)


def test_a_start_beside_a_busy_plugin_draws_every_layer_and_never_hangs(lane):
    starts.prepare(lane)
    for number in range(STARTS):
        outcome = starts.play(lane, number)
        assert outcome.problems() == []
        assert outcome.connected > 0
        assert outcome.requests > 0


def test_quitting_while_something_is_under_way_neither_crashes_nor_leaves_anything(lane):
    quits.prepare(lane)
    for number in range(len(quits.SCENES)):
        assert quits.play(lane, number).problems() == []
