"""What tasks do: each function returns the work for a worker thread, so the GUI thread only says what it wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts
    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import Feedback
    from ...core.postgres.datasets import Dataset
    from ...core.secret import Secret
    from ...core.use_cases.connect.request import Connected, ConnectRequest
    from ...core.use_cases.diagnosis import Diagnosis
    from ...core.use_cases.use_cases import UseCases
    from .task_runner import Job


def set_up(request: ConnectRequest) -> Job:
    """Connect an account for the first time, or over what is there."""

    def work(use_cases: UseCases, feedback: Feedback) -> Connected:
        return use_cases.connect(request, feedback)

    return work


def complete(
    saved: SavedAccount,
    master_key: Secret | None,
    keep_master_key: bool = False,
    database_key: Secret | None = None,
    address: str = "",
) -> Job:
    """Bring about what an account lacks."""

    def work(use_cases: UseCases, feedback: Feedback) -> Connected:
        from ...core.use_cases.connect.request import ConnectRequest

        wanted = ConnectRequest(
            account=saved.account,
            master_key=_key(use_cases, saved, master_key),
            database_key=database_key,
            address=address,
            connection_name=saved.connection.name,
            keep_master_key=keep_master_key,
        )
        return use_cases.connect(wanted, feedback)

    return work


def check_status(saved: SavedAccount, master_key: Secret | None, unlocked: bool) -> Job:
    """Look how things stand; a stored master key is used only where nobody has to be asked for a password."""

    def work(use_cases: UseCases, feedback: Feedback) -> Facts:
        key = _key(use_cases, saved, master_key) if unlocked else master_key
        return use_cases.check_status(saved, key, feedback)

    return work


def fetch_datasets(saved: SavedAccount) -> Job:
    """List the tables."""

    def work(use_cases: UseCases, feedback: Feedback) -> tuple[Dataset, ...]:
        return use_cases.datasets(saved, feedback)

    return work


def diagnose(saved: SavedAccount) -> Job:
    """Find the broken link."""

    def work(use_cases: UseCases, feedback: Feedback) -> Diagnosis:
        return use_cases.diagnose(saved, feedback)

    return work


def remove(saved: SavedAccount, master_key: Secret | None, revoke: bool) -> Job:
    """Take the account off this computer, and with `revoke` what was made for it at CARTO."""

    def work(use_cases: UseCases, feedback: Feedback) -> None:
        key = _key(use_cases, saved, master_key) if revoke else None
        use_cases.disconnect(saved, key, feedback)

    return work


def _key(use_cases: UseCases, saved: SavedAccount, master_key: Secret | None) -> Secret | None:
    """The master key that was typed, else the one that was stored."""
    if master_key is None and saved.master_key_authcfg:
        return use_cases.stored_key(saved.master_key_authcfg)
    return master_key
