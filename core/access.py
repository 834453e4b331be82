"""The use cases: what people come for.

Each blocks, so it runs in a task; each may raise any `errors.DirectSqlError`.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from .account import Account
from .addresses import AllowList
from .allow_list_change import allow
from .bundles import read_bundle_path
from .certificates import CertificateBundle, check_facts
from .connect_request import Connected, ConnectRequest
from .connecting import Connecting
from .datasets import Dataset
from .diagnosis import Diagnosis, Stage, diagnosis_of
from .disconnecting import disconnect
from .errors import AuthEntryMissing, Cancelled, DirectSqlError, PublicAddressUnknown
from .outside import Outside
from .ports import Feedback, Installation
from .readiness import Facts
from .secret import Secret


class Access:
    """Connect an account, look at it, use it, take it away again."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside

    def installations(self) -> tuple[Installation, ...]:
        """The accounts set up on this computer."""
        return self._outside.installations.all()

    def connect(self, request: ConnectRequest, feedback: Feedback) -> Connected:
        """Bring everything that is missing into place and prove it by one dial.

        On any error everything is as it was before.
        """
        return Connecting(self._outside, request, feedback).run()

    def read_bundle(self, path: Path, passphrase: Secret | None = None) -> CertificateBundle:
        """What a person brought: a ZIP, a PEM or PKCS #12 file, or a folder."""
        return read_bundle_path(path, passphrase)

    def register_address(
        self,
        account: Account,
        master_key: Secret,
        feedback: Feedback,
        address: str = "",
        address_service: str = "",
        replace_own: bool = True,
    ) -> tuple[str, AllowList]:
        """Put this computer's address on the allow-list; returns it and the list as CARTO now has it.

        With `replace_own` the entry that this computer put there earlier goes: its owner has moved to another network.
        """
        outside = self._outside
        address = address or outside.find_address(address_service, feedback)
        installations = [one for one in outside.installations.all() if one.account == account]
        own = next((one.address for one in installations if one.address), "") if replace_own else ""
        api = outside.api(account, master_key, feedback)
        before = api.allow_list()
        after = allow(api, address, replacing=own)
        if after != before:
            for installation in installations:
                outside.installations.save(replace(installation, address=address))
        return address, after

    def survey(self, installation: Installation, master_key: Secret | None, feedback: Feedback) -> Facts:
        """Find out how things stand, changing nothing. What needs the master key, or cannot be had, stays None."""
        outside = self._outside
        with ThreadPoolExecutor(max_workers=3) as pool:
            address = pool.submit(self._address_or_none, feedback)
            if master_key is not None:
                lists = outside.api(installation.account, master_key, feedback)
                certificates = outside.api(installation.account, master_key, feedback)
                allow_list = pool.submit(lists.allow_list)
                listed = pool.submit(certificates.certificates)
        revoked = None
        if master_key is not None and installation.certificate_id:
            revoked = installation.certificate_id not in {one.id for one in listed.result()}
        return Facts(
            now=outside.now(),
            installation=installation,
            address=address.result(),
            allow_list=allow_list.result() if master_key is not None else None,
            certificate_expires=installation.certificate_expires,
            certificate_revoked=revoked,
            key_stored=bool(installation.key_authcfg),
            connection_saved=outside.connections.exists(installation.connection.name),
        )

    def diagnose(self, installation: Installation, feedback: Feedback) -> Diagnosis:
        """Look at what is stored, then dial once; says which link of the chain is broken."""
        try:
            self._try_chain(installation, feedback)
        except Cancelled:
            raise
        except DirectSqlError as error:
            return diagnosis_of(error)
        return Diagnosis(Stage.NONE)

    def datasets(self, installation: Installation, feedback: Feedback) -> tuple[Dataset, ...]:
        """The tables that the stored API key may read."""
        self._outside.vault.unlock()
        return self._outside.database.datasets(installation.connection, feedback)

    def disconnect(self, installation: Installation, master_key: Secret | None, feedback: Feedback) -> None:
        """Take everything of the account off this computer.

        With the master key also revoke its certificate and API key at CARTO.
        """
        disconnect(self._outside, installation, master_key, feedback)

    def _try_chain(self, installation: Installation, feedback: Feedback) -> None:
        vault = self._outside.vault
        vault.unlock()
        certificate = vault.certificate(installation.connection.authcfg)
        if certificate is None:
            raise AuthEntryMissing(authcfg=installation.connection.authcfg)
        check_facts(certificate, installation.account.user, self._outside.now())
        self._outside.pass_file.set_key(installation.connection, self.stored_key(installation.key_authcfg))
        self._outside.database.probe(installation.connection, feedback)

    def stored_key(self, authcfg: str) -> Secret:
        """The API key in an entry of the auth database; raises `AuthEntryMissing`."""
        self._outside.vault.unlock()
        key = self._outside.vault.key(authcfg)
        if key is None:
            raise AuthEntryMissing(authcfg=authcfg)
        return key

    def _address_or_none(self, feedback: Feedback) -> str | None:
        try:
            return self._outside.find_address("", feedback)
        except PublicAddressUnknown:
            return None
