"""Why a database could not be opened, or did not do what it was asked."""

from __future__ import annotations

from ..errors import Cure, DirectSqlError
from ..text import QT_TRANSLATE_NOOP


class DatabaseError(DirectSqlError):
    """The dial failed; `detail` holds libpq's words."""

    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} could not be opened.")
    cure = Cure.RETRY


class ServiceNotOpen(DatabaseError):
    """libpq knows no such service: the account's secrets are still locked, or somebody else's service is missing."""

    message = QT_TRANSLATE_NOOP("Errors", "The connection's service “{service}” is not open in this session of QGIS.")
    cure = Cure.UNLOCK_AUTH_DATABASE


class ServiceFileMissing(DatabaseError):
    """libpq opens no service at all then, not even those of other files."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The environment variable PGSERVICEFILE names the file {file}, which is not there, and so PostgreSQL's library "
        "opens no service. Correct or remove the variable, and start QGIS again.",
    )


class DatabaseHostNotFound(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database's name {host} is not known on this network.")
    cure = Cure.CHECK_NETWORK


class DatabaseUnreachable(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} cannot be reached.")
    cure = Cure.CHECK_NETWORK


class DatabasePortClosed(DatabaseUnreachable):
    """Whoever is at that address has said so at once."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "At {host}, port {port}, no connection is taken: the database is not running there, or a firewall turns this "
        "computer away.",
    )
    cure = Cure.OPEN_PORT


class DatabaseStalled(DatabaseError):
    """It was reached, and has spoken."""

    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} began to answer, and then went silent.")
    cure = Cure.RETRY


class DatabaseBlocked(DatabaseUnreachable):
    """Silence, although the address is allowed."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The address {address} is allowed, and yet the database at {host}, port {port}, does not answer: a firewall of "
        "this network seems to hold the connection back.",
    )
    cure = Cure.OPEN_PORT


class OnlyWebProxy(DatabaseUnreachable):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The database at {host}, port {port}, cannot be reached directly, and the proxy {proxy} that QGIS uses carries "
        "web pages only, no connections to PostgreSQL.",
    )
    cure = Cure.OPEN_PORT


class TlsNotOffered(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The server at {host}, port {port}, offers no encryption (TLS), so nothing was sent to it."
    )
    cure = Cure.CHECK_SERVER


class NotPostgres(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "What answers at {host}, port {port}, is no PostgreSQL server with encryption (TLS)."
    )
    cure = Cure.CHECK_SERVER


class TlsNotShared(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The server at {host}, port {port}, speaks no version of encryption (TLS) that this computer accepts, or the "
        "other way round.",
    )
    cure = Cure.ASK_CARTO


class RefusedByServer(DatabaseError):
    """For a reason of its own; `reason` is its message, in its own language."""

    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} lets nobody in this way. It says: {reason}")
    cure = Cure.ASK_CARTO


class AddressNotAllowed(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The database at {host} does not answer this computer: its address is probably not on the account's "
        "allow-list.",
    )
    cure = Cure.REGISTER_ADDRESS


class QueryTooSlow(DatabaseError):
    """The server stopped what was asked of it, for it took too long."""

    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} needed too long for this, and it was stopped.")
    cure = Cure.RETRY


class QueryFailed(DatabaseError):
    """The server answered with an error; `reason` is its message, in its own language."""

    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} could not do what was asked of it. It says: {reason}")
    cure = Cure.NONE


class RelationMissing(QueryFailed):
    """A table that was asked for is not there."""


class ConnectionDropped(AddressNotAllowed):
    """The server hung up without a word."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The database at {host} broke off the connection without a word: this computer's address is probably not on "
        "the account's allow-list.",
    )


class AddressNotOnList(AddressNotAllowed):
    """The list was looked at."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The database at {host} does not answer this computer: its address {address} is not on the account's "
        "allow-list.",
    )


class AddressRejected(AddressNotAllowed):
    """The server said so."""

    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} says that it lets nobody in from this address.")


class DatabaseNotTrusted(DatabaseError):
    """The server's certificate, for a reason that this computer's libpq does not tell."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This computer does not trust the certificate of the database at {host}: it has expired, or this computer's "
        "clock is wrong, or it comes from an authority that is not known for this database.",
    )
    cure = Cure.GET_AUTHORITY


class DatabaseAuthorityUnknown(DatabaseNotTrusted):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The certificate of the database at {host} comes from an authority that is not known for it: it has a new one, "
        "or a device on the way, such as a company's firewall, opens what is encrypted.",
    )


class DatabaseCertificateExpired(DatabaseNotTrusted):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The certificate of the database at {host} has expired, or this computer's clock is fast."
    )
    cure = Cure.CHECK_CLOCK


class DatabaseCertificateNotYetValid(DatabaseNotTrusted):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The certificate of the database at {host} is not valid yet, or this computer's clock is slow."
    )
    cure = Cure.CHECK_CLOCK


class DatabaseNameMismatch(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The server that answered at {host} shows a certificate made for another name."
    )
    cure = Cure.CHECK_NETWORK


class CertificateRefused(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The database at {host} does not accept this computer's certificate: it was revoked, is out of date by the "
        "server's clock, or was made by another authority.",
    )
    cure = Cure.NEW_CERTIFICATE


class CertificateMissing(CertificateRefused):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} wants a client certificate that it accepts.")


class CertificateNotOfUser(CertificateRefused):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The database at {host} does not let {user} in with this computer's certificate."
    )


class CertificateUnusable(CertificateRefused):
    """libpq itself would not use it, so nothing was sent."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This computer's certificate for the database at {host} cannot be used: its key is too short by today's "
        "rules, or its files are damaged.",
    )


class DatabaseKeyRefused(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} does not accept the API key of {user}.")
    cure = Cure.ENTER_DATABASE_KEY


class DatabaseKeyExpired(DatabaseKeyRefused):
    message = QT_TRANSLATE_NOOP("Errors", "The API key of {user} has expired for the database at {host}.")


class DatabaseUserUnknown(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} knows no user {user}, or does not let that user in.")
    cure = Cure.CHECK_ACCOUNT


class DatabaseMissing(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "There is no database called {database} at {host}.")
    cure = Cure.CHECK_ACCOUNT


class PostgisMissing(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The database {database} at {host} opens, but has no PostGIS, without which it shows no maps."
    )
    cure = Cure.ASK_CARTO


class NothingReadable(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} opens, but the API key may read nothing in it.")
    cure = Cure.CHANGE_GRANTS


class DatabaseBusy(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} has no connection left: too many are open.")
    cure = Cure.RETRY


class DatabaseStarting(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} is just starting or stopping.")
    cure = Cure.RETRY


class GrantMissing(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The API key may not do that in the database at {host}.")
    cure = Cure.CHANGE_GRANTS


class DatasetNotOpened(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database opens, but QGIS cannot open the dataset “{name}” in it.")
    cure = Cure.CHANGE_GRANTS


class DatasetGone(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The dataset “{name}” is not there any more: it was deleted or renamed. Refresh the list."
    )
    cure = Cure.NONE


class DatasetNotAdded(DatabaseError):
    """`reason` does not say which."""

    message = QT_TRANSLATE_NOOP("Errors", "“{name}” was not added: {reason}")


class DatasetsNotAdded(DatabaseError):
    """`reasons` is a line for each dataset."""

    message = QT_TRANSLATE_NOOP("Errors", "These datasets were not added:\n{reasons}")
    cure = Cure.NONE


class GrantOnColumnsOnly(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The API key may read only some columns of “{name}”, and QGIS opens a dataset only as a whole."
    )
    cure = Cure.CHANGE_GRANTS


def refuses_secrets(error: DirectSqlError) -> bool:
    """Whether the server does not accept what it was shown: who shows it again and again may be shut out."""
    return isinstance(error, (CertificateRefused, DatabaseKeyRefused, DatabaseUserUnknown))


def is_of_a_dataset(error: DirectSqlError) -> bool:
    """Whether another dataset may well be read: the server answered, and that is all that is known, or it says so."""
    kinds = (GrantMissing, QueryFailed, QueryTooSlow, DatasetNotOpened, DatasetGone, GrantOnColumnsOnly)
    return type(error) is DatabaseError or isinstance(error, kinds)
