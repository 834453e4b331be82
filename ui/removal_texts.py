"""What is said of an account that was removed, but for something."""

from __future__ import annotations

from ..core.accounts.errors import RemovedInPart
from ..core.carto.errors import AddressNotRemoved, KeyStillHeld
from ..core.errors import DirectSqlError
from .text import translate

_WITH_WAY_ON = (AddressNotRemoved, KeyStillHeld)


def removed_in_part(account: str, left: tuple[DirectSqlError, ...]) -> RemovedInPart:
    """In one message what is left, why, and when or how it goes; `account` is what people know it by."""
    said = [error.text(translate) for error in left if not isinstance(error, _WITH_WAY_ON)]
    if said:
        said.append(translate("Dock", "What is left goes when the account is connected here again."))
    said += [f"{one.text(translate)} {one.cure_text(translate)}" for one in left if isinstance(one, _WITH_WAY_ON)]
    return RemovedInPart(account=account, left=" ".join(dict.fromkeys(said)))
