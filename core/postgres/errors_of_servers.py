"""What is said otherwise of a server that is not CARTO's: it has passwords and administrators, and no allow-list."""

from __future__ import annotations

from ..accounts.errors import DatabaseKeyMissing, InvalidDatabaseKey, KeyEntryMissing
from ..errors import Cure, DirectSqlError
from ..text import QT_TRANSLATE_NOOP
from . import errors


class ServerSilent(errors.AddressNotAllowed):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The server at {host} does not answer this computer: it is not running, or a firewall keeps this computer out.",
    )


class ServerHungUp(errors.ConnectionDropped):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The server at {host} broke off the connection without a word: a firewall may keep this computer out.",
    )


class EntryMissing(errors.AddressRejected):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The server at {host} has no entry in its pg_hba.conf that lets this user into this database from this "
        "computer.",
    )


class PasswordRefused(errors.DatabaseKeyRefused):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The server at {host} does not accept the password of {user}, or wants one and was given none."
    )


class PasswordExpired(errors.DatabaseKeyExpired):
    message = QT_TRANSLATE_NOOP("Errors", "The password of {user} has expired for the server at {host}.")


class PasswordUnusable(InvalidDatabaseKey):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "PostgreSQL's library cannot be given this password: it ends in a blank, holds a line break, or is too long.",
    )


class RightMissing(errors.GrantMissing):
    message = QT_TRANSLATE_NOOP("Errors", "This user may not do that in the database at {host}.")


class RightOnColumnsOnly(errors.GrantOnColumnsOnly):
    message = QT_TRANSLATE_NOOP(
        "Errors", "This user may read only some columns of “{name}”, and QGIS opens a dataset only as a whole."
    )


class NothingForUser(errors.NothingReadable):
    message = QT_TRANSLATE_NOOP("Errors", "The database at {host} opens, but this user may read nothing in it.")


class PasswordMissing(DatabaseKeyMissing):
    message = QT_TRANSLATE_NOOP("Errors", "A password is needed to open the database of {account}.")


class PasswordEntryMissing(KeyEntryMissing):
    cure = Cure.ENTER_PASSWORD


class NoMaps(errors.PostgisMissing):
    cure = Cure.ASK_FOR_POSTGIS


class NameNotInCertificate(errors.DatabaseNameMismatch):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The server that answered at {host} shows a certificate that is not made for this name."
    )
    cure = Cure.CHECK_AUTHORITY_ONLY


class ServerPortClosed(errors.DatabasePortClosed):
    cure = Cure.CHECK_LOGIN


_KINDS: dict[type[DirectSqlError], type[DirectSqlError]] = {
    errors.AddressNotAllowed: ServerSilent,
    errors.DatabasePortClosed: ServerPortClosed,
    errors.ConnectionDropped: ServerHungUp,
    errors.AddressRejected: EntryMissing,
    errors.DatabaseKeyRefused: PasswordRefused,
    errors.DatabaseKeyExpired: PasswordExpired,
    InvalidDatabaseKey: PasswordUnusable,
    errors.GrantMissing: RightMissing,
    errors.GrantOnColumnsOnly: RightOnColumnsOnly,
    errors.NothingReadable: NothingForUser,
    errors.PostgisMissing: NoMaps,
    DatabaseKeyMissing: PasswordMissing,
    KeyEntryMissing: PasswordEntryMissing,
    errors.DatabaseNameMismatch: NameNotInCertificate,
}
_CURES = {
    Cure.REGISTER_ADDRESS: Cure.ASK_ADMINISTRATOR,
    Cure.ENTER_DATABASE_KEY: Cure.ENTER_PASSWORD,
    Cure.NEW_CERTIFICATE: Cure.REPLACE_CERTIFICATE,
    Cure.GET_AUTHORITY: Cure.REPLACE_CERTIFICATE,
    Cure.CHOOSE_BUNDLE: Cure.CHOOSE_FILES,
    Cure.CHECK_ACCOUNT: Cure.CHECK_LOGIN,
    Cure.CHECK_SERVER: Cure.CHECK_LOGIN,
    Cure.CHANGE_GRANTS: Cure.ASK_FOR_RIGHTS,
    Cure.ASK_CARTO: Cure.ASK_ADMINISTRATOR,
}


def said_of_server(error: DirectSqlError) -> DirectSqlError:
    """The same error in the words, and with the cure, that fit a server which is not CARTO's."""
    kind = _KINDS.get(type(error))
    said = kind(error.detail, **error.facts) if kind is not None else error
    said.cure = _CURES.get(said.cure, said.cure)
    return said
