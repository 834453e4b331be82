"""Where accounts live: the rules for names, and which account a host names (CARTO: user.rb, organization.rb)."""

from __future__ import annotations

import re

from .errors import SandboxError

CLOUD = "carto.com"
ON_PREMISES = "maps.example.com"  # an installation with users as subdomains, which also takes /user/ and /u/
PLATFORM = "app.carto.com"  # CARTO's newer product: no account of ours, no API of ours

_USER = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")
_ORGANIZATION = re.compile(r"[a-z0-9-]+")
_LONGEST_USER = 63


def check_user(name: str) -> None:
    """Raises `SandboxError` for what CARTO would not take as a user's name."""
    if not _USER.fullmatch(name) or len(name) > _LONGEST_USER:
        raise SandboxError(f"CARTO has no user called {name!r}: a-z, 0-9 and - inside, at most {_LONGEST_USER}.")


def check_organization(name: str) -> None:
    """Raises `SandboxError` for what CARTO would not take as an organization's name."""
    if not _ORGANIZATION.fullmatch(name):
        raise SandboxError(f"CARTO has no organization called {name!r}: a-z, 0-9 and - only.")


def user_in(host: str) -> str:
    """The user that a host such as `alice.maps.example.com` names; empty when it names none."""
    for domain in (CLOUD, ON_PREMISES):
        if host.endswith(f".{domain}"):
            return host[: -len(domain) - 1]
    return ""


def is_platform(host: str) -> bool:
    """Whether it belongs to CARTO's newer product."""
    return host == PLATFORM or host.endswith(f".{PLATFORM}")


def leads_here(host: str) -> bool:
    """Whether a client behind the web proxy gets to the sandbox by this name."""
    return host == ON_PREMISES or any(host.endswith(f".{domain}") for domain in (CLOUD, ON_PREMISES))
