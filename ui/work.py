"""What tasks do: each function returns the work for a worker thread, so the GUI thread only says what it wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.access import Access
    from ..core.connect_request import Connected
    from ..core.datasets import Dataset
    from ..core.diagnosis import Diagnosis
    from ..core.ports import Feedback, Installation
    from ..core.readiness import Facts
    from ..core.secret import Secret
    from .tasks import Work
    from .views.requests import SetUp


def set_up(request: SetUp) -> Work:
    """Connect an account for the first time, or over what is there."""

    def work(access: Access, feedback: Feedback) -> Connected:
        from ..core.connect_request import ConnectRequest

        bundle = access.read_bundle(request.bundle, request.passphrase) if request.bundle is not None else None
        wanted = ConnectRequest(
            account=request.account,
            master_key=request.master_key,
            database_key=request.database_key,
            bundle=bundle,
            address=request.address,
            writable=request.writable,
            keep_master_key=request.keep_master_key,
        )
        return access.connect(wanted, feedback)

    return work


def complete(
    installation: Installation,
    master_key: Secret | None,
    keep_master_key: bool = False,
    database_key: Secret | None = None,
    address: str = "",
) -> Work:
    """Bring about what an account lacks."""

    def work(access: Access, feedback: Feedback) -> Connected:
        from ..core.connect_request import ConnectRequest

        wanted = ConnectRequest(
            account=installation.account,
            master_key=_key(access, installation, master_key),
            database_key=database_key,
            address=address,
            connection_name=installation.connection.name,
            keep_master_key=keep_master_key,
        )
        return access.connect(wanted, feedback)

    return work


def survey(installation: Installation, master_key: Secret | None, unlocked: bool) -> Work:
    """Look how things stand; a stored master key is used only where nobody has to be asked for a password."""

    def work(access: Access, feedback: Feedback) -> Facts:
        key = _key(access, installation, master_key) if unlocked else master_key
        return access.survey(installation, key, feedback)

    return work


def fetch_datasets(installation: Installation) -> Work:
    """List the tables."""

    def work(access: Access, feedback: Feedback) -> tuple[Dataset, ...]:
        return access.datasets(installation, feedback)

    return work


def diagnose(installation: Installation) -> Work:
    """Find the broken link."""

    def work(access: Access, feedback: Feedback) -> Diagnosis:
        return access.diagnose(installation, feedback)

    return work


def remove(installation: Installation, master_key: Secret | None, revoke: bool) -> Work:
    """Take the account off this computer, and with `revoke` what was made for it at CARTO."""

    def work(access: Access, feedback: Feedback) -> None:
        key = _key(access, installation, master_key) if revoke else None
        access.disconnect(installation, key, feedback)

    return work


def _key(access: Access, installation: Installation, master_key: Secret | None) -> Secret | None:
    """The master key that was typed, else the one that was stored."""
    if master_key is None and installation.master_key_authcfg:
        return access.stored_key(installation.master_key_authcfg)
    return master_key
