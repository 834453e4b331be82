"""What the dialog has done in threads of ours; each function returns a job, as those of `ui/tasks/jobs.py` do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from ...core.accounts.errors import NotConnected
from ...core.errors import Cancelled, DirectSqlError
from ..tasks import jobs

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.api_keys import TableGrant
    from ...core.ports import Feedback
    from ...core.secret import Secret
    from ...core.use_cases.connect.request import Connected
    from ...core.use_cases.manage_access import ManageAccess
    from ...core.use_cases.use_cases import UseCases
    from ..tasks.jobs import Job

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Owner:
    """An account and its key: `master_key` was typed, and may be stored instead."""

    saved: SavedAccount
    master_key: Secret | None = None

    def key(self, use_cases: UseCases) -> Secret:
        """Raises `MasterKeyMissing`."""
        return jobs.needed_master_key(use_cases, self.saved, self.master_key)


def access(owner: Owner, do: Callable[[ManageAccess, Feedback], Answer]) -> Job:
    """Something of `ManageAccess`; returns what that does."""

    def job(use_cases: UseCases, feedback: Feedback) -> Answer:
        return do(use_cases.access(owner.saved.account, owner.key(use_cases)), feedback)

    return job


def renew(owner: Owner) -> Job:
    """A new certificate for the connection; returns `Connected`."""
    return lambda use_cases, feedback: jobs.renewed(use_cases, owner.saved, owner.key(use_cases), feedback)


def replace_key(owner: Owner, connection: str, tables: tuple[TableGrant, ...]) -> Job:
    """A key for these tables takes over for a connection of the account; returns `Connected`."""

    def job(use_cases: UseCases, feedback: Feedback) -> Connected:
        found = (saved for saved in use_cases.saved_accounts() if saved.account == owner.saved.account)
        saved = next((one for one in found if one.connection.name == connection), None)
        if saved is None:
            raise NotConnected(name=connection)
        return _connect(use_cases, owner, feedback, saved=saved, tables=tables)

    return job


def second_connection(owner: Owner, name: str) -> Job:
    """Another connection to the account, with a certificate and a key of its own; returns `Connected`.

    Without a name it gets the next free one.
    """

    def job(use_cases: UseCases, feedback: Feedback) -> Connected:
        taken = {saved.connection.name for saved in use_cases.saved_accounts()}
        user = owner.saved.account.user
        free = next(text for number in range(2, 1000) if (text := f"CARTO {user} {number}") not in taken)
        return _connect(use_cases, owner, feedback, connection_name=name or free)

    return job


def grantable_tables(owner: Owner) -> Job:
    """What a new key may be given; returns a tuple of `TableGrant`."""
    return lambda use_cases, feedback: use_cases.grantable_tables(owner.saved, owner.key(use_cases), feedback)


def rename(saved: SavedAccount, name: str) -> Job:
    """Returns the `SavedAccount` under its new name."""
    return lambda use_cases, feedback: use_cases.rename(saved, name, feedback)


def check_all(accounts: tuple[tuple[SavedAccount, Secret | None], ...]) -> Job:
    """How each account stands, with the key that was typed for it; returns facts, or why there are none."""

    def job(use_cases: UseCases, feedback: Feedback) -> list[tuple[SavedAccount, Facts | DirectSqlError]]:
        found: list[tuple[SavedAccount, Facts | DirectSqlError]] = []
        for saved, key in accounts:
            try:
                found.append((saved, use_cases.check_status(saved, key, feedback)))
            except Cancelled:
                raise
            except DirectSqlError as error:
                found.append((saved, error))
        return found

    return job


def kept(owner: Owner, inner: Job) -> Job:
    """A job after which the key that was typed is stored: only a right one lets it succeed."""

    def job(use_cases: UseCases, feedback: Feedback) -> object:
        result = inner(use_cases, feedback)
        key = owner.master_key
        if key is not None:
            use_cases.access(owner.saved.account, key).keep_master_key(feedback)
        return result

    return job


def _connect(use_cases: UseCases, owner: Owner, feedback: Feedback, **wishes: Any) -> Connected:
    from ...core.use_cases.connect.request import ConnectRequest

    return jobs.connect(use_cases, ConnectRequest(owner.saved.account, owner.key(use_cases), **wishes), feedback)
