"""Whether it is this computer's clock that is wrong, and not a certificate that looks so."""

from __future__ import annotations

from datetime import timedelta

from ..accounts.errors import clock_wrong
from ..carto.account import Account
from ..ports import Feedback
from .environment import Environment

CLOCK_TOLERANCE = timedelta(minutes=5)


def require_right_clock(environment: Environment, account: Account, feedback: Feedback) -> None:
    """Compare it with CARTO's, which says with each answer what time it is. Raises `ClockWrong`."""
    theirs = environment.server_time(account, feedback) if account.has_management else None
    apart = abs(environment.now() - theirs) if theirs is not None else timedelta(0)
    if apart > CLOCK_TOLERANCE:
        raise clock_wrong(apart)
