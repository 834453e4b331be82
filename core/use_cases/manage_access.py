"""Who and what gets into an account: its addresses, certificates and API keys, looked at and changed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..carto.api_keys import ApiKey, TableGrant
from ..ports import Feedback
from ..secret import Secret
from .addresses import Addresses, allow_address, described, list_addresses, remove_address, restore_address
from .api_keys import KeyEntry, create_api_key, delete_api_key, list_api_keys, regenerate_api_key
from .certificate_file import create_certificate_file
from .certificates import CertificateEntry, list_certificates, revoke_certificates
from .environment import Environment
from .stored_master_key import store_master_key


class ManageAccess:
    """Use cases on one account, with its master key; each returns how things stand after it.

    `own` is this computer's public address as it was found out before (empty: not known).
    """

    def __init__(self, environment: Environment, account: Account, master_key: Secret) -> None:
        self._environment = environment
        self._account = account
        self._key = master_key

    def keep_master_key(self, feedback: Feedback) -> None:
        """See `store_master_key`."""
        store_master_key(self._environment, self._account, self._key, feedback)

    def addresses(self, feedback: Feedback) -> Addresses:
        """See `list_addresses`."""
        return list_addresses(self._environment, self._account, self._key, feedback)

    def allow(self, typed: str, own: str, everybody: bool, feedback: Feedback) -> tuple[str, Addresses]:
        """Returns the entry as it was put on the list, too. See `allow_address`."""
        entry, after = allow_address(
            self._environment, self._account, self._key, feedback, address=typed, everybody=everybody
        )
        return entry, described(self._environment, self._account, after, own)

    def remove(self, entry: str, own: str, feedback: Feedback) -> Addresses:
        """See `remove_address`."""
        after = remove_address(self._environment, self._account, self._key, entry, feedback)
        return described(self._environment, self._account, after, own)

    def restore(self, entry: str, own: str, feedback: Feedback) -> Addresses:
        """See `restore_address`."""
        after = restore_address(self._environment, self._account, self._key, entry, feedback)
        return described(self._environment, self._account, after, own)

    def certificates(self, feedback: Feedback) -> tuple[CertificateEntry, ...]:
        """See `list_certificates`."""
        return list_certificates(self._environment, self._account, self._key, feedback)

    def revoke(self, ids: tuple[str, ...], feedback: Feedback) -> tuple[CertificateEntry, ...]:
        """See `revoke_certificates`."""
        revoke_certificates(self._environment, self._account, self._key, ids, feedback)
        return self.certificates(feedback)

    def create_certificate_file(self, name: str, file: Path, feedback: Feedback) -> tuple[str, datetime]:
        """See `create_certificate_file`."""
        return create_certificate_file(self._environment, self._account, self._key, name, file, feedback)

    def api_keys(self, feedback: Feedback) -> tuple[KeyEntry, ...]:
        """See `list_api_keys`."""
        return list_api_keys(self._environment, self._account, self._key, feedback)

    def create_api_key(
        self, name: str, tables: tuple[TableGrant, ...], feedback: Feedback, file: Path | None = None
    ) -> ApiKey:
        """See `create_api_key`."""
        return create_api_key(self._environment, self._account, self._key, name, tables, feedback, file)

    def regenerate_api_key(self, name: str, feedback: Feedback) -> tuple[SavedAccount, ...]:
        """See `regenerate_api_key`."""
        return regenerate_api_key(self._environment, self._account, self._key, name, feedback)

    def delete_api_key(self, name: str, feedback: Feedback) -> tuple[KeyEntry, ...]:
        """See `delete_api_key`."""
        delete_api_key(self._environment, self._account, self._key, name, feedback)
        return self.api_keys(feedback)
