"""Everything that can go wrong, in one tree.

Each error has a `message` for people (a translatable template and the facts that fill it), a `detail` for the log and a
`cure`. No secret is ever put into any of them.
"""

from __future__ import annotations

import sys
from enum import Enum
from typing import Callable, ClassVar

from .text import QT_TRANSLATE_NOOP


class Cure(Enum):
    """What helps. The value is a sentence for people; the faces add a button where the plugin can do it itself."""

    NONE = ""
    RETRY = QT_TRANSLATE_NOOP("Cure", "Try again in a moment.")
    CHECK_ACCOUNT = QT_TRANSLATE_NOOP("Cure", "Check the account's address.")
    ENTER_MASTER_KEY = QT_TRANSLATE_NOOP(
        "Cure", "Enter the account's master API key; CARTO's dashboard shows it under API keys."
    )
    ENTER_DATABASE_KEY = QT_TRANSLATE_NOOP("Cure", "Enter an API key that may read the account's tables.")
    REGISTER_ADDRESS = QT_TRANSLATE_NOOP("Cure", "Allow this computer's address.")
    ENTER_ADDRESS = QT_TRANSLATE_NOOP("Cure", "Enter the address that CARTO sees, or name another address service.")
    NEW_CERTIFICATE = QT_TRANSLATE_NOOP("Cure", "Connect again to get a new certificate.")
    CHOOSE_BUNDLE = QT_TRANSLATE_NOOP("Cure", "Choose the ZIP that CARTO's dashboard gave, unchanged.")
    ENTER_PASSPHRASE = QT_TRANSLATE_NOOP("Cure", "Enter the passphrase that was set when the certificate was made.")
    CHECK_NETWORK = QT_TRANSLATE_NOOP(
        "Cure", "Check the network connection, and the proxy in QGIS's options under Network."
    )
    SIGN_IN_TO_NETWORK = QT_TRANSLATE_NOOP("Cure", "Open a web browser, sign in to the network, and try again.")
    TRUST_SERVER = QT_TRANSLATE_NOOP(
        "Cure", "Add the certificate authority that your administrator names to QGIS's options under Authentication."
    )
    ENABLE_DIRECT_SQL = QT_TRANSLATE_NOOP(
        "Cure", "Ask CARTO, or your administrator, to switch on direct SQL connections for the account."
    )
    UNLOCK_AUTH_DATABASE = QT_TRANSLATE_NOOP("Cure", "Enter QGIS's master password when it is asked for.")
    REPAIR_AUTH_DATABASE = QT_TRANSLATE_NOOP(
        "Cure", "Look at QGIS's options under Authentication; the authentication database must be enabled and writable."
    )
    CHANGE_GRANTS = QT_TRANSLATE_NOOP("Cure", "Use an API key whose grants cover the table.")
    FOLLOW_CARTO = QT_TRANSLATE_NOOP("Cure", "Change what CARTO objects to, then try again.")
    CHOOSE_NAME = QT_TRANSLATE_NOOP("Cure", "Choose another name.")
    CHECK_DISK = QT_TRANSLATE_NOOP("Cure", "Check that the disk has room and that QGIS may write to the folder.")
    INSTALL_PACKAGES = QT_TRANSLATE_NOOP("Cure", "Install the missing Python packages, then restart QGIS.")


class DirectSqlError(Exception):
    """The root. Subclasses set `message` and `cure`; instances bring the facts that the message names.

    `facts` must hold a value for every name in braces in `message`.
    """

    message: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "Something unexpected happened.")
    cure: ClassVar[Cure] = Cure.NONE

    def __init__(self, detail: str = "", **facts: object) -> None:
        self.detail = detail
        self.facts = facts
        super().__init__(self.text())

    def text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        """The message for people; `translated(context, text)` gives a template in their language."""
        return translated("Errors", self.message).format(**self.facts)

    def cure_text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        """What helps, as a sentence; empty where nothing does."""
        return translated("Cure", self.cure.value) if self.cure.value else ""


def _with_reason_translated(error: DirectSqlError, translated: Callable[[str, str], str]) -> str:
    """For errors whose `reason` is a sentence of ours, and not the server's words."""
    facts = {**error.facts, "reason": translated("Errors", str(error.facts["reason"]))}
    return translated("Errors", error.message).format(**facts)


class Cancelled(DirectSqlError):
    """The user stopped it: not a failure, shown nowhere."""

    message = QT_TRANSLATE_NOOP("Errors", "Stopped, as you asked. Nothing was changed.")


# What people type --------------------------------------------------------------------------------------------------


class InvalidAccountAddress(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” is not the address of a CARTO account. It looks like alice.carto.com, or "
        "maps.example.com/user/alice.",
    )
    cure = Cure.CHECK_ACCOUNT


class InvalidAddress(DirectSqlError):
    """Something that CARTO would not take on an allow-list; `reason` is one of the sentences of :mod:`.addresses`."""

    message = QT_TRANSLATE_NOOP("Errors", "“{text}” cannot be allowed: {reason}")
    cure = Cure.ENTER_ADDRESS

    def text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        return _with_reason_translated(self, translated)


class InvalidDatabaseKey(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "That is not an API key: it is empty, or holds spaces or line breaks.")
    cure = Cure.ENTER_DATABASE_KEY


class MasterKeyMissing(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "The account's master API key is needed for this.")
    cure = Cure.ENTER_MASTER_KEY


class DatabaseKeyMissing(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "An API key is needed to open the database of {account}.")
    cure = Cure.ENTER_DATABASE_KEY


class ConnectionNameTaken(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "QGIS already has a PostgreSQL connection called “{name}” that this plugin did not make."
    )
    cure = Cure.CHOOSE_NAME


class ConnectionNameInvalid(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "“{name}” cannot name a connection: a name is not empty and holds neither slash nor backslash."
    )
    cure = Cure.CHOOSE_NAME


class NotConnected(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "This computer has no connection called “{name}” made by CARTO Direct SQL.")
    cure = Cure.CHECK_ACCOUNT


# The network between here and CARTO ---------------------------------------------------------------------------------


class NetworkError(DirectSqlError):
    """No usable answer came. `outcome_unknown` says that the server may have done what was asked all the same."""

    cure = Cure.CHECK_NETWORK
    outcome_unknown: ClassVar[bool] = True


class HostNotFound(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "The name {host} is not known on this network.")
    outcome_unknown = False


class HostUnreachable(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "{host} cannot be reached.")
    outcome_unknown = False


class AnswerTimeout(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "{host} did not answer in time.")
    cure = Cure.RETRY


class AnswerLost(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "The connection to {host} broke off before the answer was complete.")
    cure = Cure.RETRY


class ProxyRefused(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "The proxy between this computer and {host} refused to pass the request on.")
    outcome_unknown = False


class ServerNotTrusted(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "This computer does not trust the certificate that {host} shows.")
    cure = Cure.TRUST_SERVER
    outcome_unknown = False


class NotCarto(NetworkError):
    """A web page where data should be: a captive portal, a proxy's page, a login page after a redirect."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "A web page answered in place of {host}: the network wants a sign-in, or the address is not a CARTO server.",
    )
    cure = Cure.SIGN_IN_TO_NETWORK


class AnswerNotUnderstood(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "{host} answered in a form that CARTO does not use.")
    cure = Cure.RETRY


class PublicAddressUnknown(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "This computer's public address could not be found out.")
    cure = Cure.ENTER_ADDRESS


# What CARTO answers -------------------------------------------------------------------------------------------------


class CartoError(DirectSqlError):
    """CARTO understood the request and said no. `detail` holds its own words."""

    message = QT_TRANSLATE_NOOP("Errors", "CARTO refused: {reason}")


class ApiKeyRefused(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "CARTO does not accept this API key for {account}.")
    cure = Cure.ENTER_MASTER_KEY


class MasterKeyNeeded(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "This is not the master API key of {account}; only that one may change who gets in."
    )
    cure = Cure.ENTER_MASTER_KEY


class DirectSqlNotEnabled(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "The account {account} may not use direct SQL connections.")
    cure = Cure.ENABLE_DIRECT_SQL


class AccessForbidden(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "CARTO does not let this API key do that: {reason}")
    cure = Cure.ENTER_MASTER_KEY


class AccountNotFound(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "There is no CARTO account at {account}.")
    cure = Cure.CHECK_ACCOUNT


class RequestRefused(CartoError):
    """422: what was asked breaks one of CARTO's rules."""

    message = QT_TRANSLATE_NOOP("Errors", "CARTO refused the request: {reason}")
    cure = Cure.FOLLOW_CARTO


class QuotaReached(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "CARTO makes no more API keys for {account}: its quota is used up.")
    cure = Cure.ENTER_DATABASE_KEY


class TooManyRequests(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "CARTO asks for a pause: too many requests came for {account}.")
    cure = Cure.RETRY


class CartoFailed(CartoError):
    """5xx; what was asked may or may not have been done."""

    message = QT_TRANSLATE_NOOP("Errors", "CARTO's server failed ({status}).")
    cure = Cure.RETRY


class AllowListBusy(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The allow-list of {account} keeps being changed by somebody else at this moment."
    )
    cure = Cure.RETRY


# Certificates -------------------------------------------------------------------------------------------------------


class BundleError(DirectSqlError):
    cure = Cure.CHOOSE_BUNDLE


class BundleUnreadable(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "{name} holds no certificate that can be read.")


class BundleTooLarge(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "{name} is far too large to be a certificate.")


class BundleIncomplete(BundleError):
    """`part` is a file name such as `client.key`, or `host and port`."""

    message = QT_TRANSLATE_NOOP("Errors", "{name} is incomplete: {part} is missing.")


class PassphraseNeeded(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "The private key in {name} is protected by a passphrase.")
    cure = Cure.ENTER_PASSPHRASE


class PassphraseWrong(BundleError):
    message = QT_TRANSLATE_NOOP("Errors", "The passphrase does not open the private key in {name}.")
    cure = Cure.ENTER_PASSPHRASE


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


class KeyUnsupported(BundleError):
    """`algorithm` is a name such as `EC`. QGIS reads every stored key as an RSA key."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "QGIS can use RSA keys only, and the certificate's private key is of another kind ({algorithm})."
    )


class AuthorityUnusable(BundleError):
    """`reason` is a sentence that is marked for translation where it is written."""

    message = QT_TRANSLATE_NOOP("Errors", "The server's certificate authority in {name} cannot be used: {reason}")

    def text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        return _with_reason_translated(self, translated)


# QGIS's authentication database --------------------------------------------------------------------------------------


class AuthDatabaseError(DirectSqlError):
    cure = Cure.REPAIR_AUTH_DATABASE


class AuthDatabaseDisabled(AuthDatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database is disabled.")


class AuthDatabaseLocked(AuthDatabaseError):
    """No master password came: cancelled, or wrong. A cancelled one is the user's will and is not shown as an error."""

    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database stays locked without its master password.")
    cure = Cure.UNLOCK_AUTH_DATABASE


class AuthDatabaseNotWritable(AuthDatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database could not be written.")


class AuthEntryMissing(AuthDatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database no longer holds the entry {authcfg}.")
    cure = Cure.NEW_CERTIFICATE


# The database -------------------------------------------------------------------------------------------------------


class DatabaseError(DirectSqlError):
    """The dial failed; `detail` holds libpq's words."""

    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} could not be opened.")
    cure = Cure.RETRY


class DatabaseHostNotFound(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database's name {host} is not known on this network.")
    cure = Cure.CHECK_NETWORK


class DatabaseUnreachable(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} cannot be reached.")
    cure = Cure.CHECK_NETWORK


class AddressNotAllowed(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The database at {host} does not answer this computer: its address is probably not on the account's "
        "allow-list.",
    )
    cure = Cure.REGISTER_ADDRESS


class DatabaseNotTrusted(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "This computer does not trust the certificate of the database at {host}.")
    cure = Cure.TRUST_SERVER


class DatabaseNameMismatch(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The server that answered at {host} shows a certificate made for another name."
    )
    cure = Cure.CHECK_NETWORK


class CertificateRefused(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The database at {host} does not accept this computer's certificate: it was revoked, has expired, or was "
        "made by another authority.",
    )
    cure = Cure.NEW_CERTIFICATE


class DatabaseKeyRefused(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} does not accept the API key of {user}.")
    cure = Cure.ENTER_DATABASE_KEY


class GrantMissing(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The API key may not do that in the database at {host}.")
    cure = Cure.CHANGE_GRANTS


# The computer itself -------------------------------------------------------------------------------------------------


class JournalUnusable(DirectSqlError):
    """Nothing is begun without the journal: a crash could leave it half done for good."""

    message = QT_TRANSLATE_NOOP("Errors", "The list of unfinished work in {folder} cannot be written.")
    cure = Cure.CHECK_DISK


class PackagesMissing(DirectSqlError):
    """`packages` names what is missing as PyPI does, separated by blanks. The cure depends on the platform."""

    message = QT_TRANSLATE_NOOP("Errors", "QGIS's Python lacks {packages}, which CARTO Direct SQL needs.")
    cure = Cure.INSTALL_PACKAGES
    _ways: ClassVar[dict[str, str]] = {
        "linux": QT_TRANSLATE_NOOP(
            "Errors", "Install python3-{packages} with your system's package manager, then restart QGIS."
        ),
        "win32": QT_TRANSLATE_NOOP(
            "Errors", "Type “python -m pip install {packages}” in the OSGeo4W Shell, then restart QGIS."
        ),
        "darwin": QT_TRANSLATE_NOOP(
            "Errors", "Type “pip3 install {packages}” in a terminal, in the bin folder of QGIS.app, then restart QGIS."
        ),
    }

    def cure_text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        way = self._ways.get(sys.platform)
        return translated("Errors", way).format(**self.facts) if way else super().cure_text(translated)
