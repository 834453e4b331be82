"""What of an account may go when it is taken off a computer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Belongings:
    """What goes along with an account; what is not named stays as it is, and others may use it.

    On this computer: QGIS's `connection`, the stored API `keys`, the `certificate` with its private key. At CARTO, for
    which the master key is needed: the certificate, the key, and of the allow-list the entry that reads `address`
    (empty: none), for whoever says so has to be told which one it is.
    """

    connection: bool = True
    keys: bool = True
    certificate: bool = True
    certificate_at_carto: bool = False
    key_at_carto: bool = False
    address: str = ""

    @classmethod
    def usual(cls, at_carto: bool) -> Belongings:
        """What most people want: an address stays, for others may come from it."""
        return cls(certificate_at_carto=at_carto, key_at_carto=at_carto)

    @property
    def need_master_key(self) -> bool:
        """Whether CARTO has to be asked."""
        return self.certificate_at_carto or self.key_at_carto or bool(self.address)
