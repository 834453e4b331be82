"""QGIS's authentication database as the use cases see it: certificates with their private keys, and API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...secret import Secret
from ..gui_thread import GuiThread, in_gui_thread
from . import authorities, identities
from .configs import (
    auth_database_is_open,
    auth_manager,
    load_config,
    new_config,
    new_id,
    remove_config,
    store_config,
)
from .database_file import require_writable

if TYPE_CHECKING:
    from ...certificates.bundle import CertificateBundle, CertificateFacts
    from .master_password import MasterPassword


class QgisAuthDatabase:
    """`ports.AuthDatabase`; for any thread."""

    def __init__(self, gui_thread: GuiThread, master_password: MasterPassword) -> None:
        self.gui_thread = gui_thread
        self._master_password = master_password

    @in_gui_thread
    def require_enabled(self) -> None:
        """Raise `AuthDatabaseDisabled` and the like where QGIS could not use it, whatever the master password."""
        self._master_password.require_enabled()

    @in_gui_thread
    def require_writable(self) -> None:
        """Raise `AuthDatabaseBusy`, `AuthDatabaseNotWritable` and the like where nothing could be stored now."""
        self._master_password.require_enabled()
        require_writable()

    @in_gui_thread
    def unlock(self) -> None:
        """Have the master password asked for, once, if QGIS does not know it yet."""
        self._master_password.require()

    def is_unlocked(self) -> bool:
        """Whether secrets can be read without asking anybody; never opens the auth database itself."""
        return auth_database_is_open() and bool(auth_manager().masterPasswordIsSet())

    @in_gui_thread
    def new_id(self) -> str:
        """An id that no config has."""
        self._master_password.require_enabled()
        return new_id()

    @in_gui_thread
    def store_identity(self, bundle: CertificateBundle) -> None:
        """Keep certificate and private key."""
        self._master_password.require()
        identities.store_identity(bundle)

    @in_gui_thread
    def has_identity(self, fingerprint: str) -> bool:
        """Whether the certificate is there; the master password is not needed."""
        self._master_password.require_enabled()
        return identities.has_identity(fingerprint)

    @in_gui_thread
    def identity(self, fingerprint: str) -> tuple[bytes, Secret] | None:
        """Certificate and private key as PEM; None where they are not there."""
        self._master_password.require()
        return identities.read_identity(fingerprint)

    @in_gui_thread
    def certificate(self, fingerprint: str) -> CertificateFacts | None:
        """What is known of the certificate; None where it is not there."""
        self._master_password.require()
        return identities.certificate_facts(fingerprint)

    @in_gui_thread
    def remove_identity(self, fingerprint: str) -> None:
        """Remove certificate and private key; nothing happens where they are not there."""
        self._master_password.require_enabled()
        identities.remove_identity(fingerprint)

    @in_gui_thread
    def store_key(self, authcfg: str, user: str, key: Secret, label: str) -> None:
        """Keep an API key under `authcfg`, in place of what was there."""
        self._master_password.require()
        store_config(new_config("Basic", authcfg, label, {"username": user, "password": key.reveal(), "realm": ""}))

    @in_gui_thread
    def key(self, authcfg: str) -> Secret | None:
        """The API key under `authcfg`; None where there is none."""
        self._master_password.require()
        config = load_config(authcfg)
        return Secret(config.config("password")) if config is not None and config.config("password") else None

    @in_gui_thread
    def remove_config(self, authcfg: str) -> None:
        """Forget an API key, or another entry; nothing happens where there is none."""
        self._master_password.require_enabled()
        remove_config(authcfg)

    @in_gui_thread
    def authorities(self) -> tuple[str, ...]:
        """The CAs that QGIS keeps there, as PEM."""
        self._master_password.require_enabled()
        return authorities.authorities()

    @in_gui_thread
    def distrust(self, fingerprint: str) -> None:
        """Take a CA out of the auth database; nothing happens where it is not in there."""
        self._master_password.require_enabled()
        authorities.distrust_authority(fingerprint)
