"""A CARTO account, and the addresses by which people name it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Account:
    """`user` is the account's name, `base_url` where its API lives, without a trailing slash (CARTO: see docs/carto-api.md)."""

    user: str
    base_url: str

    @property
    def label(self) -> str:
        """How people recognise it: the base address without its scheme, such as `maps.example.com/user/alice`."""
        return self.base_url.partition("://")[2]


def parse_account(text: str) -> Account:
    """Understand whatever people paste: a user's subdomain, an organization's, an on-premises address, a dashboard page.

    Raises `errors.InvalidAccountAddress`.
    """
    raise NotImplementedError
