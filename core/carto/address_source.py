"""Where this computer's public address comes from, when people say so."""

from __future__ import annotations

from dataclasses import dataclass

_WEB = ("https://", "http://")


@dataclass(frozen=True)
class AddressSource:
    """An `address`, or the URL of a `service` that tells it; both empty: the usual services are asked."""

    address: str = ""
    service: str = ""


def read_address_source(text: str) -> AddressSource:
    """Understand what was typed where an address is asked for; whether it is a good one is not looked at here."""
    typed = text.strip()
    return AddressSource(service=typed) if typed.lower().startswith(_WEB) else AddressSource(address=typed)
