"""Why a database could not be opened, or did not do what it was asked."""

from __future__ import annotations

from ..errors import Cure, DirectSqlError
from ..text import QT_TRANSLATE_NOOP


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


class DatasetNotOpened(DatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "The database opens, but QGIS cannot open the dataset “{name}” in it.")
    cure = Cure.CHANGE_GRANTS


class DatasetsNotAdded(DatabaseError):
    """`reasons` is a line for each dataset."""

    message = QT_TRANSLATE_NOOP("Errors", "These datasets were not added:\n{reasons}")
    cure = Cure.NONE


class GrantOnColumnsOnly(DatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The API key may read only some columns of “{name}”, and QGIS opens a dataset only as a whole."
    )
    cure = Cure.CHANGE_GRANTS
