"""What can go wrong between here and CARTO, and what CARTO says no to."""

from __future__ import annotations

from typing import Callable

from ..errors import Cure, DirectSqlError, with_reason_translated
from ..text import QT_TRANSLATE_NOOP


class InvalidAccountAddress(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” is not the address of a CARTO account. It looks like alice.carto.com, or "
        "maps.example.com/user/alice.",
    )
    cure = Cure.CHECK_ACCOUNT


class AccountIsApiKey(InvalidAccountAddress):
    """What was pasted must not be shown."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "That is an API key. The account's address is needed here; it looks like alice.carto.com."
    )


class AccountIsServer(InvalidAccountAddress):
    """What was pasted may hold a password."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "That names a PostgreSQL server, and not a CARTO account. In the panel choose “A PostgreSQL Server Without "
        "CARTO” for it, in Processing the algorithm connectserver.",
    )


class AccountNotNamed(InvalidAccountAddress):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "“{host}” is a server, and names no account. An account's address looks like {host}/user/alice, or "
        "alice.{host}.",
    )


class AccountNotNamedAtAddress(AccountNotNamed):
    """Numbers have no subdomains."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "“{host}” is a server, and names no account. An account's address looks like {host}/user/alice."
    )


class MisspeltCloud(InvalidAccountAddress):
    message = QT_TRANSLATE_NOOP("Errors", "“{text}” is not an address of CARTO's cloud, which is called carto.com.")


class NewerPlatform(InvalidAccountAddress):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{host} belongs to CARTO's newer platform, which has no direct SQL connections. Accounts that have them look "
        "like alice.carto.com.",
    )


class InvalidAddress(DirectSqlError):
    """Something that CARTO would not take on an allow-list; `reason` is one of the sentences of :mod:`.allow_list`."""

    message = QT_TRANSLATE_NOOP("Errors", "“{text}” cannot be allowed: {reason}")
    cure = Cure.ENTER_ADDRESS

    def text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        return with_reason_translated(self, translated)


class MasterKeyMissing(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "The account's master API key is needed for this.")
    cure = Cure.ENTER_MASTER_KEY


class NetworkError(DirectSqlError):
    """No usable answer came."""

    cure = Cure.CHECK_NETWORK


class HostNotFound(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "The name {host} is not known on this network.")
    cure = Cure.CHECK_NAME


class HostUnreachable(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "{host} cannot be reached.")


class AnswerTimeout(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "{host} did not answer in time.")
    cure = Cure.RETRY


class AnswerLost(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "The connection to {host} broke off before the answer was complete.")
    cure = Cure.RETRY


class ProxyRefused(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "The proxy between this computer and {host} refused to pass the request on.")


class ProxyPasswordLocked(NetworkError):
    """Nothing was sent: to fetch the proxy's password QGIS would ask for its master password, for each request anew."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "QGIS's authentication database is locked, and it holds the proxy's password."
    )
    cure = Cure.UNLOCK_AUTH_DATABASE


class ServerNotTrusted(NetworkError):
    message = QT_TRANSLATE_NOOP("Errors", "This computer does not trust the certificate that {host} shows.")
    cure = Cure.TRUST_SERVER


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


class CartoError(DirectSqlError):
    """CARTO understood the request and said no. `detail` holds its own words, never a page of its own."""

    message = QT_TRANSLATE_NOOP("Errors", "CARTO refused: {reason}")


class ApiKeyRefused(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "CARTO does not accept this API key for {account}: it is not a key of that account.",
    )
    cure = Cure.CHECK_KEY


class MasterKeyNeeded(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "This is not the master API key of {account}; only that one may change who gets in."
    )
    cure = Cure.ENTER_MASTER_KEY


class DirectSqlNotEnabled(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "The account {account} may not use direct SQL connections.")
    cure = Cure.ENABLE_DIRECT_SQL


class AccountNotVerified(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The e-mail address of the account {account} is not confirmed yet. Confirm it with the message that "
        "CARTO sent to it.",
    )
    cure = Cure.RETRY


class AccessForbidden(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "CARTO does not let this API key do that: {reason}")
    cure = Cure.ENTER_MASTER_KEY


class RefusedWithoutReason(CartoError):
    """406: the server refused a file, and could not say why in the form of one."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "CARTO refused to make a certificate for {account} and gave no reason. Usually the API key is not the master "
        "key.",
    )
    cure = Cure.ENTER_MASTER_KEY


class AccountNotFound(CartoError):
    message = QT_TRANSLATE_NOOP("Errors", "There is no CARTO account at {account}.")
    cure = Cure.CHECK_ACCOUNT


class AccountUnavailable(CartoError):
    """An empty 404: the account is locked, has no engine, or is under maintenance."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "CARTO keeps the account {account} closed: it is locked, under maintenance, or not allowed to use CARTO's "
        "interface for programs.",
    )
    cure = Cure.ASK_CARTO


class RecordNotFound(CartoError):
    """The account exists, and what was asked for in it does not."""

    message = QT_TRANSLATE_NOOP("Errors", "CARTO no longer has what was asked for in the account {account}.")
    cure = Cure.RETRY


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

    def __init__(self, detail: str = "", *, retry_after_s: float = 0.0, **facts: object) -> None:
        """`retry_after_s` is how long CARTO wants to be left alone, if it says so."""
        super().__init__(detail, **facts)
        self.retry_after_s = retry_after_s


class CartoFailed(CartoError):
    """5xx; what was asked may or may not have been done."""

    message = QT_TRANSLATE_NOOP("Errors", "CARTO's server failed ({status}).")
    cure = Cure.RETRY


class AddressNotListed(CartoError):
    """`entries` are those that are listed, for people to choose from."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "The allow-list of {account} has no entry that reads “{entry}”. It holds: {entries}"
    )
    cure = Cure.NAME_ENTRY


class AddressNotRemoved(CartoError):
    """With an account that is taken off this computer; nobody tries it again."""

    message = QT_TRANSLATE_NOOP("Errors", "{entry} stays on the allow-list until somebody takes it off.")
    cure = Cure.USE_DASHBOARD


class KeyStillHeld(CartoError):
    """One that was replaced, and would go with its account."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The API key {name}, which was replaced, stays at CARTO for now: another QGIS that runs on this computer has "
        "layers open with it.",
    )
    cure = Cure.CONNECT_LATER


class CertificateNotListed(CartoError):
    """`names` are those that are listed, for people to choose from."""

    message = QT_TRANSLATE_NOOP("Errors", "{account} has no certificate called “{name}”. It has: {names}")
    cure = Cure.NAME_ENTRY


class CertificateInUseHere(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The connection “{connection}” of this computer uses the certificate {name} and would not open any more.",
    )
    cure = Cure.CONFIRM


class CertificateInUseByExport(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The export in {folder} uses the certificate {name}: the program that it is for could not connect."
    )
    cure = Cure.CONFIRM


class CertificateInUseElsewhere(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The certificate {name} is not of this computer: whoever uses it could not connect any more."
    )
    cure = Cure.CONFIRM


class AllowListBusy(CartoError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The allow-list of {account} keeps being changed by somebody else at this moment."
    )
    cure = Cure.RETRY


class KeyFileUnwritable(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be written, so no API key was made.")
    cure = Cure.CHECK_DISK
