"""Jobs: what threads of ours do. Each function here returns one, so the GUI thread only says what it wants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable

from ...core.carto.errors import MasterKeyMissing
from ...core.errors import DirectSqlError
from ...core.feedback import Unstoppable
from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.belongings import Belongings
    from ...core.accounts.readiness import Facts
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.account import Account
    from ...core.certificates.bundle import CertificateFiles
    from ...core.ports import Feedback
    from ...core.secret import Secret
    from ...core.use_cases.connect.request import Connected, ConnectRequest
    from ...core.use_cases.diagnosis import Diagnosis
    from ...core.use_cases.network import Whereabouts
    from ...core.use_cases.use_cases import UseCases

    Job = Callable[[UseCases, Feedback], object]


def connect(use_cases: UseCases, request: ConnectRequest, feedback: Feedback) -> Connected:
    """Connect an account, with its exports."""
    return followed(use_cases, use_cases.connect(request, feedback), request.master_key)


def renewed(use_cases: UseCases, saved: SavedAccount, master_key: Secret, feedback: Feedback) -> Connected:
    """Renew an account's certificate, with its exports."""
    return followed(use_cases, use_cases.renew_certificate(saved, master_key, feedback), master_key)


def followed(use_cases: UseCases, connected: Connected, master_key: Secret | None) -> Connected:
    """An export that libpq reads before the session's services takes the new secrets over."""
    try:
        # To stop now would undo nothing of the connection.
        use_cases.exports.follow(connected.saved, master_key, translate, Unstoppable())
    except DirectSqlError as error:
        return replace(connected, left_behind=error)
    return connected


def set_up(request: ConnectRequest) -> Job:
    """Connect an account for the first time, or once more; returns `Connected`."""
    return lambda use_cases, feedback: connect(use_cases, request, feedback)


def complete(
    saved: SavedAccount,
    master_key: Secret | None,
    keep_master_key: bool = False,
    database_key: Secret | None = None,
    address: str = "",
    address_service: str = "",
    renew_key: bool = False,
    writable: bool = False,
) -> Job:
    """Bring about what an account lacks; returns `Connected`."""

    def job(use_cases: UseCases, feedback: Feedback) -> Connected:
        from ...core.use_cases.connect.request import ConnectRequest

        request = ConnectRequest(
            account=saved.account,
            master_key=known_master_key(use_cases, saved, master_key),
            database_key=database_key,
            address=address,
            address_service=address_service,
            saved=saved,
            keep_master_key=keep_master_key,
            renew_key=renew_key,
            writable=writable,
        )
        return connect(use_cases, request, feedback)

    return job


def renew(saved: SavedAccount, master_key: Secret | None) -> Job:
    """A new certificate in place of the old one, and nothing else; returns `Connected`."""
    return lambda use_cases, feedback: renewed(
        use_cases, saved, needed_master_key(use_cases, saved, master_key), feedback
    )


def complete_server(saved: SavedAccount, password: Secret | None, files: CertificateFiles | None) -> Job:
    """Put another password or certificate in the place of a server's; returns `Connected`."""

    def job(use_cases: UseCases, feedback: Feedback) -> Connected:
        from ...core.use_cases.connect.request import ConnectRequest

        return connect(use_cases, ConnectRequest(saved.account, None, password, files, saved=saved), feedback)

    return job


def check_status(saved: SavedAccount, master_key: Secret | None, unlocked: bool) -> Job:
    """Find out how an account stands; returns `Facts`.

    A stored master key is used only while the auth database is `unlocked`, for nobody shall be asked for a password.
    """

    def job(use_cases: UseCases, feedback: Feedback) -> Facts:
        key = known_master_key(use_cases, saved, master_key) if unlocked else master_key
        return use_cases.check_status(saved, key, feedback)

    return job


def look_around(accounts: tuple[SavedAccount, ...], typed: dict[Account, Secret], unlocked: bool) -> Job:
    """Find out where this computer is, as each account sees it; returns a tuple of `Whereabouts`.

    A stored master key is used only while the auth database is `unlocked`.
    """

    def job(use_cases: UseCases, feedback: Feedback) -> tuple[Whereabouts, ...]:
        def key_of(saved: SavedAccount) -> Secret | None:
            key = typed.get(saved.account)
            return known_master_key(use_cases, saved, key) if unlocked else key

        return use_cases.look_around(accounts, key_of, feedback)

    return job


def let_in(saved: SavedAccount, master_key: Secret | None, entry: str) -> Job:
    """Have an account let this computer in (by the address or network `entry`, if it is not empty); `Connected`."""
    return lambda use_cases, feedback: use_cases.let_in(
        saved, needed_master_key(use_cases, saved, master_key), feedback, entry
    )


def remove_address(saved: SavedAccount, master_key: Secret | None, entry: str) -> Job:
    """Take exactly this entry off the account's allow-list; returns the list."""
    return lambda use_cases, feedback: use_cases.remove_address(
        saved.account, needed_master_key(use_cases, saved, master_key), entry, feedback
    )


def fetch_datasets(saved: SavedAccount) -> Job:
    """List the tables; returns a tuple of `Dataset`."""
    return lambda use_cases, feedback: use_cases.datasets(saved, feedback)


def diagnose(saved: SavedAccount, master_key: Secret | None, unlocked: bool) -> Job:
    """Find the broken link; returns `Diagnosis`.

    A stored master key is used only while the auth database is `unlocked`.
    """

    def job(use_cases: UseCases, feedback: Feedback) -> Diagnosis:
        key = known_master_key(use_cases, saved, master_key) if unlocked else master_key
        return use_cases.diagnose(saved, feedback, key)

    return job


def remove(saved: SavedAccount, master_key: Secret | None, belongings: Belongings) -> Job:
    """Take the account off this computer, with these belongings.

    Returns the errors of what could not be taken away yet.
    """

    def job(use_cases: UseCases, feedback: Feedback) -> tuple[DirectSqlError, ...]:
        key = known_master_key(use_cases, saved, master_key) if belongings.need_master_key else None
        return use_cases.disconnect(saved, key, feedback, belongings)

    return job


def needed_master_key(use_cases: UseCases, saved: SavedAccount, typed: Secret | None) -> Secret:
    """Raises `MasterKeyMissing`."""
    key = known_master_key(use_cases, saved, typed)
    if key is None:
        raise MasterKeyMissing
    return key


def known_master_key(use_cases: UseCases, saved: SavedAccount, typed: Secret | None) -> Secret | None:
    """The master key that was typed, else the one that was stored."""
    stored = use_cases.current(saved).master_key_authcfg if typed is None else ""
    return use_cases.stored_key(stored) if stored else typed
