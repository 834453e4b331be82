"""What can be wrong with a certificate, its key, or the file that holds them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from ..errors import Cure, DirectSqlError, with_reason_translated
from ..postgres.server_identity import ServerIdentity
from ..text import QT_TRANSLATE_NOOP

SHORT_FINGERPRINT = 12
"""So many signs tell the certificates of a file apart, and fit a narrow panel."""

_PLAIN_NAME = re.compile(r"\w(?:[\w .,@+=-]*\w)?")


class BundleError(DirectSqlError):
    cure = Cure.CHOOSE_BUNDLE


class BundleUnreadable(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "{name} holds no certificate that can be read.")


class FilesNotFound(BundleUnreadable):
    """What was given is not repeated: somebody may have put a password or a private key in the place of a path."""

    message = QT_TRANSLATE_NOOP("Errors", "The path of the certificate leads to no file and no folder.")


class ContentInPlaceOfPath(FilesNotFound):
    message = QT_TRANSLATE_NOOP(
        "Errors", "That is what a certificate's file holds. Save it in a file, and give the path of that file."
    )


class KeyUnreadable(BundleUnreadable):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The private key in {name} cannot be read: it is incomplete, damaged, or in a form of its own."
    )


class BundleTooLarge(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "{name} is far too large to be a certificate.")


class BundleIncomplete(BundleError):
    """A part is missing. `place` is where it was looked for: a folder, a ZIP, or a file that holds everything."""


class ClientCertificateAbsent(BundleIncomplete):
    message = QT_TRANSLATE_NOOP("Errors", "There is no client certificate in {place}.")


class PrivateKeyAbsent(BundleIncomplete):
    message = QT_TRANSLATE_NOOP("Errors", "There is a client certificate in {place}, but not its private key.")


class PrivateKeyAbsentBeside(PrivateKeyAbsent):
    """Of the certificate in a file that was chosen."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "The private key of the client certificate in {name} is missing: no file in {place} holds it."
    )


class ServerUnnamed(BundleIncomplete):
    message = QT_TRANSLATE_NOOP(
        "Errors", "Where the database is stands in the README that CARTO gives, and there is none in {place}."
    )


class PassphraseNeeded(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "The private key in {name} is protected by a passphrase.")
    cure = Cure.ENTER_PASSPHRASE


class PassphraseWrong(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "The passphrase does not open the private key in {name}.")
    cure = Cure.ENTER_PASSPHRASE


class IntegrityCheckMissing(BundleError):
    """A PKCS #12 file without MAC: whether the passphrase is wrong cannot be told."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is a PKCS #12 file of a kind that cannot be read: it has no integrity check. Export it again with one, "
        "or as PEM.",
    )


class FileForbidden(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "The file {file} in {name} belongs to somebody else and must not be read.")
    cure = Cure.CHANGE_PERMISSIONS


@dataclass(frozen=True)
class Candidate:
    """A certificate that could be meant: its file, whom it is for (may be empty), and the path that names it alone.

    In a ZIP, `path` goes on behind the ZIP's own, and behind a file that holds several with their `name`. It is empty
    for what was not read from a disk.
    """

    file: str
    common_name: str
    fingerprint: str
    path: str = ""

    @property
    def name(self) -> str:
        """What it is called within its file: whom it is for, where that can be a part of a path."""
        return self.common_name if _PLAIN_NAME.fullmatch(self.common_name) else self.fingerprint[:SHORT_FINGERPRINT]

    def __str__(self) -> str:
        return f"{self.file} ({self.common_name or self.name})"


class SeveralCertificates(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "{name} holds several certificates with their private keys: {candidates}.")
    cure = Cure.CHOOSE_CERTIFICATE

    def __init__(self, name: str, candidates: tuple[Candidate, ...]) -> None:
        self.candidates = candidates
        super().__init__(name=name, candidates=", ".join(map(str, candidates)))

    def at(self, path_of: Callable[[str], Path]) -> SeveralCertificates:
        """The same with paths; `path_of` tells that of a file."""
        files = [one.file for one in self.candidates]

        def located(one: Candidate) -> Candidate:
            file = path_of(one.file)
            path = file if files.count(one.file) == 1 else file / one.name
            return replace(one, file=file.name, path=str(path))

        return SeveralCertificates(str(self.facts["name"]), tuple(map(located, self.candidates)))


class CertificateNotInFile(BundleError):
    """`wanted` is whom it is for, or how its fingerprint begins."""

    message = QT_TRANSLATE_NOOP("Errors", "{name} holds no certificate called “{wanted}” with its private key.")


class KeyMismatch(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "The private key in {name} does not belong to the certificate beside it.")


class CertificateExpired(BundleError):
    """`expired` is an ISO date."""

    message = QT_TRANSLATE_NOOP("Errors", "The certificate of {user} expired on {expired}.")
    cure = Cure.NEW_CERTIFICATE


class CertificateNotYetValid(BundleError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The certificate of {user} is valid only from {starts} on: is this computer's clock right?"
    )


class CertificateOfAnother(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "This certificate was made for {found}, not for {user}.")


class OwnCertificateNotYetValid(CertificateNotYetValid):
    """The one that is stored on this computer."""

    cure = Cure.SET_CLOCK


class OwnCertificateOfAnother(CertificateOfAnother):
    message = QT_TRANSLATE_NOOP("Errors", "The stored certificate was made for {found}, not for {user}.")
    cure = Cure.NEW_CERTIFICATE


class OwnCertificateRevoked(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "The certificate {name} was revoked: CARTO no longer lists it.")
    cure = Cure.NEW_CERTIFICATE


class KeyUnsupported(BundleError):
    """`algorithm` is a name such as `DSA`."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The private key in {name} is of a kind ({algorithm}) that PostgreSQL's library cannot use here: it has to be "
        "RSA, EC or Ed25519.",
    )


class AuthorityUnusable(BundleError):
    """`name` is its own, or its file's; `reason` is a sentence that is marked for translation where it is written."""

    message = QT_TRANSLATE_NOOP("Errors", "The server's certificate authority ({name}) cannot be used: {reason}")

    def text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        return with_reason_translated(self, translated)


class AuthorityNeeded(BundleError):
    """Whoever has a certificate from any public authority could stand in the server's place."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The server's name can stay unchecked (verify-ca) only where the server has an authority of its own, and its "
        "certificate is not among the files.",
    )


class ServerInvalid(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "“{host}” is neither the name of a server nor its address.")
    cure = Cure.CHOOSE_BUNDLE


class LoginUnusable(BundleError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be used as the name of a database or of a user: it is empty, too long, or holds signs "
        "that PostgreSQL's library cannot read.",
    )
    cure = Cure.CHECK_LOGIN


class ServerNotOfCarto(BundleError):
    """The API key would go to that server."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file leads to the server {host}, but the database of {account} is one of CARTO's own servers: the file is "
        "forged, or made for another account.",
    )


class ServerUnconfirmed(BundleError):
    """`server` is what has to be confirmed before anything is sent there."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file leads to the server {host}, port {port}. The fingerprint of the authority that vouches for it is "
        "{fingerprint}.",
    )
    cure = Cure.CONFIRM_SERVER

    def __init__(self, server: ServerIdentity) -> None:
        self.server = server
        super().__init__(host=server.host, port=server.port, fingerprint=server.fingerprint or "—")


class CertificateFileUnwritable(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be written, so no certificate was made.")
    cure = Cure.CHECK_DISK
