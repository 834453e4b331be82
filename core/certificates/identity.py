"""Which of the certificates found is the client's: one whose private key is there, the account's own first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from cryptography import x509

from ..secret import Secret
from .bundle import CertificateFacts
from .errors import (
    SHORT_FINGERPRINT,
    BundleError,
    BundleUnreadable,
    Candidate,
    CertificateNotInFile,
    ClientCertificateAbsent,
    IntegrityCheckMissing,
    KeyMismatch,
    PassphraseNeeded,
    PassphraseWrong,
    PrivateKeyAbsent,
    PrivateKeyAbsentBeside,
    SeveralCertificates,
)
from .parts import FoundKey, Parts
from .pkcs12 import open_pkcs12
from .private_keys import LARGEST, PrivateKey, open_key, rounds_of_key
from .work_factors import MOST_ROUNDS
from .x509_certificates import facts_of, is_authority, may_be_clients, public_key_of

_CARTOS_NAME = "client.crt"
MOST_PKCS12 = 4
_MOST_KEY_BYTES = 4 * LARGEST  # a large key takes seconds to check
_LOCKED = (PassphraseNeeded, PassphraseWrong, IntegrityCheckMissing)


@dataclass(frozen=True)
class Identity:
    """A private key and its certificate, the files they stood in, and what a PKCS #12 file holds `beside` them."""

    key: PrivateKey
    certificate: x509.Certificate
    facts: CertificateFacts
    files: tuple[str, ...]
    beside: tuple[x509.Certificate, ...] = ()


@dataclass(frozen=True)
class Wish:
    """Whom the certificate is for, and which file was chosen (empty: unknown; all of them).

    `name` is what the wanted one of several is called (see `Candidate`).
    """

    user: str = ""
    chosen: str = ""
    name: str = ""


@dataclass(frozen=True)
class Source:
    """What people call the files, and the `place` where parts are looked for (see `BundleIncomplete`)."""

    name: str
    place: str


@dataclass
class IdentitySearch:
    """One search."""

    parts: Parts
    source: Source
    passphrase: Secret | None
    wish: Wish
    found: list[Identity] = field(default_factory=list)
    problems: list[BundleError] = field(default_factory=list)

    def run(self) -> Identity:
        """Find the client's identity. Raises the `BundleError` that fits."""
        for key in self._keys():
            self._try(self._of_key(key))
        for file in list(self.parts.pkcs12)[:MOST_PKCS12]:
            self._try(self._of_pkcs12(file))
        candidates = self._best(self._named(self._chosen(_distinct(self.found))))
        if not candidates:
            raise self._failure()
        if self._is_own_locked(candidates):
            raise next(problem for problem in self.problems if isinstance(problem, _LOCKED))
        newest = _newest(candidates)
        if len(newest) > 1:
            named = (Candidate(one.files[0], one.facts.common_name, one.facts.fingerprint) for one in newest)
            raise SeveralCertificates(self.source.name, tuple(named))
        return newest[0]

    # Open everything ------------------------------------------------------------------------------------------------

    def _keys(self) -> Iterator[FoundKey]:
        """Give the keys that can be afforded, the likeliest first. A DER twin is for where the PEM key is of no use."""
        bytes_left, rounds_left = _MOST_KEY_BYTES, MOST_ROUNDS
        stems = {PurePath(one.file).stem for one in self.parts.certificates}
        for key in sorted(self.parts.keys, key=lambda key: self._rank(key, stems)):
            twin_of = PurePath(key.file).stem
            if any(twin_of in one.files for one in self.found):
                continue
            bytes_left -= min(len(key.data), LARGEST)
            rounds_left -= _rounds(key)
            if bytes_left >= 0 and rounds_left >= 0:
                yield key

    def _rank(self, key: FoundKey, stems: set[str]) -> tuple[bool, bool, bool]:
        user = self.wish.user
        return key.file != self.wish.chosen, not user or user not in key.file, PurePath(key.file).stem not in stems

    def _try(self, identities: Iterator[Identity]) -> None:
        try:
            self.found.extend(identities)
        except BundleError as error:
            self.problems.append(error)

    def _of_key(self, found: FoundKey) -> Iterator[Identity]:
        try:
            key = open_key(found.data, self.source.name, self.passphrase)
        except BundleUnreadable:
            if found.is_sure:
                raise
            return  # no key at all
        mine = [one for one in self.parts.certificates if public_key_of(one.certificate) == key.public_key]
        for one in mine:
            yield Identity(key, one.certificate, facts_of(one.certificate), (one.file, found.file))
        if not mine:
            raise KeyMismatch(name=self.source.name)

    def _of_pkcs12(self, file: str) -> Iterator[Identity]:
        key, certificates = open_pkcs12(self.parts.pkcs12[file], self.source.name, self.passphrase)
        if key is None:
            return
        for one in certificates:
            if public_key_of(one) == key.public_key:
                beside = tuple(other for other in certificates if other is not one)
                yield Identity(key, one, facts_of(one), (file,), beside)
                return
        raise KeyMismatch(name=self.source.name) if certificates else self._no_certificate()

    # Choose ---------------------------------------------------------------------------------------------------------

    def _chosen(self, identities: list[Identity]) -> list[Identity]:
        """Leave what the chosen file has a part in, where it holds a key or a client's certificate at all."""
        of_file = [one.certificate for one in self.parts.certificates if one.file == self.wish.chosen]
        holds_key = any(key.file == self.wish.chosen and key.is_sure for key in self.parts.keys)
        mine = [one for one in identities if self.wish.chosen in one.files]
        return mine if mine or holds_key or any(not is_authority(one) for one in of_file) else identities

    def _named(self, identities: list[Identity]) -> list[Identity]:
        name = self.wish.name
        return [
            one
            for one in identities
            if not name or name in (one.facts.common_name, one.facts.fingerprint[:SHORT_FINGERPRINT])
        ]

    def _best(self, identities: list[Identity]) -> list[Identity]:
        """Leave the account's own; failing those what CARTO's names lead to, and what is made for clients."""
        own = [one for one in identities if self.wish.user and one.facts.common_name == self.wish.user]
        by_name = [one for one in identities if _CARTOS_NAME in one.files]
        clients = [one for one in identities if may_be_clients(one.certificate)]
        return own or by_name or clients or identities

    def _is_own_locked(self, candidates: Iterable[Identity]) -> bool:
        """Whether the account's own certificate is there, or may be, and only its key cannot be opened yet."""
        user = self.wish.user
        if not user or self.wish.name or any(one.facts.common_name == user for one in candidates):
            return False
        is_there = any(facts_of(one.certificate).common_name == user for one in self.parts.certificates)
        return (is_there or bool(self.parts.pkcs12)) and any(isinstance(one, _LOCKED) for one in self.problems)

    # Say what is missing --------------------------------------------------------------------------------------------

    def _failure(self) -> BundleError:
        parts = self.parts
        has_certificate = any(not is_authority(one.certificate) for one in parts.certificates)
        has_key = any(key.is_sure for key in parts.keys)
        if parts.damaged and not has_certificate and not parts.pkcs12:
            return BundleUnreadable(f"{parts.damaged[0]} holds no certificate", name=self.source.name)
        if not has_certificate and not parts.pkcs12 and (has_key or parts.certificates or any(parts.readmes)):
            return self._no_certificate()
        if self.wish.name and self.found and not any(isinstance(one, _LOCKED) for one in self.problems):
            return CertificateNotInFile(name=self.source.name, wanted=self.wish.name)
        for kinds in (_LOCKED, (KeyMismatch,), (BundleError,)):
            problem = next((one for one in self.problems if isinstance(one, kinds)), None)
            if problem is not None:
                return problem
        if has_certificate or parts.pkcs12:
            return self._no_key()
        return BundleUnreadable(name=self.source.name)

    def _no_certificate(self) -> BundleError:
        return ClientCertificateAbsent(place=self.source.place)

    def _no_key(self) -> BundleError:
        if self.wish.chosen:
            return PrivateKeyAbsentBeside(name=self.source.name, place=self.source.place)
        return PrivateKeyAbsent(place=self.source.place)


def _rounds(key: FoundKey) -> int:
    """What trying the passphrase costs; nothing where that is refused anyway."""
    try:
        rounds = rounds_of_key(key.data)
    except ValueError:
        return 0
    return rounds if rounds <= MOST_ROUNDS else 0


def _newest(identities: list[Identity]) -> list[Identity]:
    """Of those for the same one the one that lasts longest."""
    newest: dict[str, Identity] = {}
    for one in identities:
        known = newest.setdefault(one.facts.common_name, one)
        if one.facts.not_after > known.facts.not_after:
            newest[one.facts.common_name] = one
    return list(newest.values())


def _distinct(identities: list[Identity]) -> list[Identity]:
    """Of equal certificates the first."""
    return list({one.facts.fingerprint: one for one in reversed(identities)}.values())[::-1]
