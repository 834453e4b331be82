"""The use cases: what people come for.

Each blocks, so it runs in a task; each may raise any `errors.DirectSqlError`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable, TypeVar

from ..accounts.belongings import Belongings
from ..accounts.errors import AuthEntryMissing
from ..accounts.readiness import Facts
from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..carto.allow_list import AllowList
from ..carto.api_keys import TableGrant
from ..errors import Cancelled, DirectSqlError
from ..ports import Feedback
from ..postgres.contents import LookedInto
from ..postgres.datasets import Dataset
from ..secret import Secret
from .addresses import allow_address, remove_address
from .carry_over import carry_over
from .certificate_stages import CertificateStage, certificate_stages, stage_of
from .certificates import CertificateEntry
from .connect.connect import Connect
from .connect.request import Connected, ConnectRequest
from .diagnose import diagnose
from .diagnosis import Diagnosis
from .disconnect import disconnect
from .environment import Environment
from .exports.exports import ConnectionExports
from .grantable_tables import grantable_tables
from .manage_access import ManageAccess
from .network import Whereabouts, let_in, look_around
from .rename import rename
from .renew_certificate import renew_certificate
from .revocation import revoke_named
from .words import in_words_of, said_to

Answer = TypeVar("Answer")


class UseCases:
    """Connect an account, look at it, use it, take it away again."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    def saved_accounts(self) -> tuple[SavedAccount, ...]:
        """The accounts set up on this computer."""
        return self._environment.saved_accounts.all()

    def carry_over(self) -> None:
        """Have accounts that version 0.1.0 set up work the way of this one."""
        carry_over(self._environment)

    def connect(self, request: ConnectRequest, feedback: Feedback) -> Connected:
        """Bring everything that is missing into place and prove it by one dial.

        On any error everything is as it was before.
        """
        return Connect(self._environment, request, feedback).run()

    def register_address(
        self,
        account: Account,
        master_key: Secret,
        feedback: Feedback,
        address: str = "",
        address_service: str = "",
        everybody: bool = False,
    ) -> tuple[str, AllowList]:
        """Put an address (empty: this computer's own) on the allow-list; returns it and the list as CARTO now has it.

        No other entry goes: others may come from it. `0.0.0.0` is taken only if `everybody` is wished. Raises
        `InvalidAddress` before anything is asked of CARTO.
        """
        return allow_address(
            self._environment,
            account,
            master_key,
            feedback,
            address=address,
            address_service=address_service,
            everybody=everybody,
        )

    def look_around(
        self, accounts: Iterable[SavedAccount], key_of: Callable[[SavedAccount], Secret | None], feedback: Feedback
    ) -> tuple[Whereabouts, ...]:
        """See `network.look_around`."""
        return look_around(self._environment, accounts, key_of, feedback)

    def let_in(self, saved: SavedAccount, master_key: Secret, feedback: Feedback, entry: str = "") -> Connected:
        """See `network.let_in`."""
        return let_in(self._environment, saved, master_key, feedback, entry)

    def renew_certificate(self, saved: SavedAccount, master_key: Secret, feedback: Feedback) -> Connected:
        """See `renew_certificate`."""
        return renew_certificate(self._environment, saved, master_key, feedback)

    def revoke_named(
        self, account: Account, master_key: Secret, name: str, feedback: Feedback, confirmed: bool
    ) -> CertificateEntry:
        """See `revoke_named`."""
        return revoke_named(self._environment, account, master_key, name, feedback, confirmed)

    def certificate_stages(
        self, account: Account | None, master_key: Secret | None, feedback: Feedback
    ) -> tuple[CertificateStage, ...]:
        """See `certificate_stages`."""
        return certificate_stages(self._environment, account, master_key, feedback)

    def certificate_stage(self, saved: SavedAccount) -> CertificateStage:
        """Of the certificate that the account has on this computer."""
        return stage_of(saved, self._environment.now())

    def grantable_tables(self, saved: SavedAccount, master_key: Secret, feedback: Feedback) -> tuple[TableGrant, ...]:
        """See `grantable_tables`."""
        return grantable_tables(self._environment, self.current(saved), master_key, feedback)

    def contents(
        self, saved: SavedAccount, datasets: Sequence[Dataset], sample: bool, feedback: Feedback
    ) -> LookedInto:
        """What these datasets hold, and why some cannot be read; `sample` looks at their first rows only."""
        saved = self._opened(saved)
        with in_words_of(saved.account):
            found = self._environment.database.contents(saved.connection, datasets, sample, feedback)
        failures = {dataset: said_to(saved.account, error) for dataset, error in found.failures.items()}
        return LookedInto(found.contents, failures)

    def remove_address(self, account: Account, master_key: Secret, entry: str, feedback: Feedback) -> AllowList:
        """Take exactly this entry off the allow-list; returns the list as CARTO now has it. Others may come from it.

        Raises `AddressNotListed`.
        """
        return remove_address(self._environment, account, master_key, entry, feedback)

    def check_status(self, saved: SavedAccount, master_key: Secret | None, feedback: Feedback) -> Facts:
        """Find out how things stand, changing nothing.

        What needs the master key, or cannot be had, stays None; `Facts.unanswered` says why CARTO did not answer.
        """
        environment, saved = self._environment, self.current(saved)
        environment.require_descriptors()
        with ThreadPoolExecutor(max_workers=3) as pool:
            address = pool.submit(self._own_address, saved.account, feedback)
            if master_key is not None:
                lists = environment.api(saved.account, master_key, feedback)
                certificates = environment.api(saved.account, master_key, feedback)
                allow_list = pool.submit(lists.allow_list)
                listed = pool.submit(certificates.certificates)
        unanswered: list[DirectSqlError] = []
        revoked, allowed = None, None
        if master_key is not None:
            allowed = _answer(allow_list, unanswered)
            valid = _answer(listed, unanswered)
            if valid is not None and saved.certificate_id:
                revoked = saved.certificate_id not in {one.id for one in valid}
        return Facts(
            now=environment.now(),
            saved=saved,
            address=address.result() or None,
            allow_list=allowed,
            certificate_expires=saved.certificate_expires,
            certificate_revoked=revoked,
            key_stored=bool(saved.key_authcfg),
            connection_saved=environment.connections.exists(saved.connection.name),
            unanswered=unanswered[0] if unanswered else None,
        )

    def _own_address(self, account: Account, feedback: Feedback) -> str:
        """Asked only where an allow-list is kept: nobody else need hear of this computer."""
        return self._environment.own_address(feedback) if account.has_management else ""

    def diagnose(self, saved: SavedAccount, feedback: Feedback, master_key: Secret | None = None) -> Diagnosis:
        """See `diagnose.diagnose`."""
        return diagnose(self._environment, self.current(saved), master_key, feedback)

    def datasets(self, saved: SavedAccount, feedback: Feedback) -> tuple[Dataset, ...]:
        """The tables that the stored API key may read."""
        saved = self._opened(saved)
        with in_words_of(saved.account):
            return self._environment.database.datasets(saved.connection, feedback)

    def disconnect(
        self,
        saved: SavedAccount,
        master_key: Secret | None,
        feedback: Feedback,
        belongings: Belongings | None = None,
    ) -> tuple[DirectSqlError, ...]:
        """Take an account off this computer, and of what it has what `belongings` says; returns what could not go yet.

        Usually everything on this computer goes, and with the master key its certificate and API key at CARTO.
        """
        return disconnect(self._environment, saved, master_key, feedback, belongings)

    def rename(self, saved: SavedAccount, name: str, feedback: Feedback) -> SavedAccount:
        """See `rename`."""
        return rename(self._environment, saved, name, feedback)

    def access(self, account: Account, master_key: Secret) -> ManageAccess:
        """What gets into an account: addresses, certificates and API keys."""
        return ManageAccess(self._environment, account, master_key)

    @property
    def exports(self) -> ConnectionExports:
        """What makes a connection permanent for other programs."""
        return ConnectionExports(self._environment)

    def open(self, saved: SavedAccount) -> None:
        """Have dials find what they need; the master password may be asked for. Raises as `Services.open`."""
        self._opened(saved)

    def _opened(self, saved: SavedAccount) -> SavedAccount:
        current = self.current(saved)
        with in_words_of(current.account):
            self._environment.services.open(current)
        return current

    def current(self, saved: SavedAccount) -> SavedAccount:
        """The account as it is by now, for another window may have changed or renamed it; as it was if it is gone."""
        return self._environment.current(saved) or saved

    def stored_key(self, authcfg: str) -> Secret:
        """The API key in an entry of the auth database; raises `AuthEntryMissing`."""
        self._environment.auth_database.unlock()
        key = self._environment.auth_database.key(authcfg)
        if key is None:
            raise AuthEntryMissing(authcfg=authcfg)
        return key


def _answer(asked: Future[Answer], unanswered: list[DirectSqlError]) -> Answer | None:
    """What CARTO said; None where it did not, and why goes to `unanswered`. Raises `Cancelled`."""
    try:
        return asked.result()
    except Cancelled:
        raise
    except DirectSqlError as error:
        unanswered.append(error)
        return None
