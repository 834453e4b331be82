"""Which of the certificates that were found are the server's authorities."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from cryptography import x509

from .checks import UNREADABLE_AUTHORITY
from .errors import AuthorityUnusable
from .identity import Identity
from .parts import FoundCertificate, Parts
from .x509_certificates import is_authority, is_own_authority, is_root, is_signed_by, names_key_of

_SAYS_SERVERS = frozenset(("server_ca", "server-ca", "serverca"))  # CARTO's name, and Google's
_SAYS_AUTHORITY = frozenset(("ca", "cacert", "root", "rootca", "serverca", "chain", "authority"))


class Issuers:
    """The authorities among some certificates, by their names."""

    def __init__(self, authorities: Iterable[x509.Certificate]) -> None:
        self._by_name: dict[x509.Name, list[x509.Certificate]] = {}
        for one in authorities:
            self._by_name.setdefault(one.subject, []).append(one)

    def above(self, certificates: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
        """Give the authorities that may have issued these, and so on up to the root, but not these themselves."""
        known, pending = dict.fromkeys(certificates), list(certificates)
        while pending:
            certificate = pending.pop(0)
            named = self._by_name.get(certificate.issuer, [])
            new = [one for one in named if one not in known and names_key_of(certificate, one)]
            known.update(dict.fromkeys(new))
            pending += new
        return tuple(known)[len(dict.fromkeys(certificates)) :]


def server_authorities(
    parts: Parts, identity: Identity | None = None, owned: Sequence[Identity] = ()
) -> tuple[x509.Certificate, ...]:
    """Tell them by what they are: an authority, without its key (`owned` have theirs), that is not the client's own.

    Where a name says whose they are, it counts. Where every authority is the client's own too, one authority vouches
    for both sides; but what stands in the client's own file is there for the server to read. Raises `AuthorityUnusable`
    where a file should hold authorities and does not.
    """
    found = [one for one in parts.certificates if is_authority(one.certificate)] or [
        one for one in parts.certificates if is_own_authority(one.certificate)
    ]
    if identity is not None:
        found = [one for one in found if one.certificate != identity.certificate]
        found += [FoundCertificate("", one) for one in identity.beside if is_authority(one) or is_root(one)]
    issuers = Issuers(one.certificate for one in found)
    of_client = issuers.above([identity.certificate]) if identity is not None else ()
    excluded = {*of_client, *(one.certificate for one in owned)}
    own_files = identity.files if identity is not None else ()
    chosen = (
        [one for one in found if PurePath(one.file).stem.lower() in _SAYS_SERVERS]
        or [one for one in found if one.certificate not in excluded]
        or [one for one in found if one.file and one.file not in own_files]
        or _unfit(parts, identity)
    )
    certificates = tuple(dict.fromkeys(one.certificate for one in chosen))
    return (*certificates, *issuers.above(certificates))


def own_roots(parts: Parts, identity: Identity) -> tuple[x509.Certificate, ...]:
    """Give the roots that stand in the client's own file: there for the server to read, or as its authority too."""
    beside = [one.certificate for one in parts.certificates if one.file in identity.files]
    roots = [one for one in (*beside, *identity.beside) if is_root(one) and is_authority(one)]
    return tuple(one for one in dict.fromkeys(roots) if one != identity.certificate)


def anchors(authorities: Iterable[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Of some authorities those that the trust in all of them comes from: the others were provably signed by these.

    Some programs trust each certificate in a file, not only the roots, so nothing may hide behind a root's good name.
    """
    rest = list(dict.fromkeys(authorities))
    roots = [one for one in rest if is_root(one)]
    reached = list(roots)
    rest = [one for one in rest if one not in roots]
    for issuer in reached:  # it grows meanwhile
        signed = [one for one in rest if is_signed_by(one, issuer)]
        reached += signed
        rest = [one for one in rest if one not in signed]
    return (*roots, *rest)


def _unfit(parts: Parts, identity: Identity | None) -> list[FoundCertificate]:
    """Give what stands where authorities should, for the checks to say what is wrong with it."""
    damaged = next((file for file in parts.damaged if _says_authority(file)), None)
    if damaged is not None:
        raise AuthorityUnusable(name=damaged, reason=UNREADABLE_AUTHORITY)
    own_files = identity.files if identity is not None else ()
    return [one for one in parts.certificates if _says_authority(one.file) and one.file not in own_files]


def _says_authority(file: str) -> bool:
    words = set(re.split(r"[^a-z0-9]+", PurePath(file).stem.lower()))
    return bool(words & _SAYS_AUTHORITY) and "client" not in words
