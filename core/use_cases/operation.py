"""The frame of whatever makes things here and at CARTO: journalled, and taken back where it fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..carto.account import Account
from ..feedback import Unstoppable
from ..journal.journal import Operation
from ..ports import Feedback
from ..secret import Secret
from ..steps import Notice
from .environment import Environment
from .sweep import Sweep


@contextmanager
def begun_operation(
    environment: Environment, account: Account, master_key: Secret | None, feedback: Feedback
) -> Iterator[Operation]:
    """Journal what is made; at the end, good or bad, sweep away what no saved account and no export refers to.

    What ended processes left of the account is swept before.
    Where it fails after something was made, `feedback` hears of the undoing, and what came of it.
    """
    Sweep(environment, account, environment.undoing_api(account, master_key, feedback)).run_interrupted()
    operation = environment.journal.begin(account.base_url)
    succeeded = False
    try:
        yield operation
        succeeded = True
    finally:
        undoing = not succeeded and bool(operation.undos)
        if undoing:
            feedback.tell(Notice.UNDOING)
        api = environment.undoing_api(account, master_key, Unstoppable())
        Sweep(environment, account, api, environment.timeouts.lost_answer_s).run(operation)
        if undoing:
            feedback.tell(Notice.UNDONE_LATER if operation.undos else Notice.UNDONE)
