"""What can go wrong with what this computer holds of an account: names, keys, the authentication database."""

from __future__ import annotations

from datetime import timedelta

from ..errors import Cancelled, Cure, DirectSqlError
from ..text import QT_TRANSLATE_NOOP


class InvalidDatabaseKey(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "That is not an API key: it is empty, or holds spaces or line breaks.")
    cure = Cure.ENTER_DATABASE_KEY


class DatabaseKeyMissing(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "An API key is needed to open the database of {account}.")
    cure = Cure.ENTER_DATABASE_KEY


class ConnectionNameTaken(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "QGIS already has a PostgreSQL connection called “{name}”, and it is not this account's."
    )
    cure = Cure.CHOOSE_NAME


class ConnectionNameInvalid(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "“{name}” cannot name a connection: a name is not empty and holds neither slash nor backslash."
    )
    cure = Cure.CHOOSE_NAME


class NotConnected(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "This computer has no connection called “{name}” made by CARTO Direct SQL.")
    cure = Cure.CONNECT_ACCOUNT


class RemovedInPart(DirectSqlError):
    """An account is off this computer, and `left` says why something of it is left."""

    message = QT_TRANSLATE_NOOP("Errors", "{account} was removed, but not all of it: {left}")


class AccountNotOfCarto(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{account} is not an account at CARTO but a PostgreSQL server: it keeps no allow-list, issues no certificates "
        "and makes no keys.",
    )


class AuthDatabaseError(DirectSqlError):
    cure = Cure.REPAIR_AUTH_DATABASE


class AuthDatabaseDisabled(AuthDatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database is disabled.")


class AuthDatabaseLocked(AuthDatabaseError):
    """No master password came, or a wrong one, and nobody is there to be asked."""

    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database stays locked without its master password.")
    cure = Cure.NAME_PASSWORD_FILE


class AuthDatabaseBusy(AuthDatabaseError):
    """Another program is at work in it, or has it locked."""

    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database is in use by another program.")
    cure = Cure.RETRY


class GuiThreadBusy(DirectSqlError):
    """What only QGIS's own thread may do was not begun there in time, and is not done."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "QGIS has been busy for too long, so its stored keys and connections could not be used."
    )
    cure = Cure.RETRY


class AuthDatabaseUnreadable(AuthDatabaseError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "QGIS's authentication database cannot be read: its file is damaged, or not for this user."
    )


class TwoMasterPasswords(AuthDatabaseError):
    """Two programs set the first one at the same moment (docs/qgis-facts.md, 51)."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "QGIS cannot use its authentication database: two programs set its first master password at the same time, and "
        "now it has two.",
    )
    cure = Cure.ERASE_AUTH_DATABASE


class AuthDatabaseNotWritable(AuthDatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database could not be written.")


class AuthEntryMissing(AuthDatabaseError):
    message = QT_TRANSLATE_NOOP("Errors", "QGIS's authentication database no longer holds the entry {authcfg}.")
    cure = Cure.NEW_CERTIFICATE


class KeyEntryMissing(AuthEntryMissing):
    """The entry held the API key, or the password."""


class ClockWrong(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This computer's clock is wrong by {minutes} minutes, so certificates look expired, or not valid yet.",
    )
    cure = Cure.SET_CLOCK


class ClockWrongByHours(ClockWrong):
    message = QT_TRANSLATE_NOOP(
        "Errors", "This computer's clock is wrong by {hours} hours, so certificates look expired, or not valid yet."
    )


class ClockWrongByDays(ClockWrong):
    message = QT_TRANSLATE_NOOP(
        "Errors", "This computer's clock is wrong by {days} days, so certificates look expired, or not valid yet."
    )


def clock_wrong(apart: timedelta) -> ClockWrong:
    """The error that says how far in units that people can picture."""
    days, hours = round(apart / timedelta(days=1)), round(apart / timedelta(hours=1))
    if days > 1:
        return ClockWrongByDays(days=days)
    if hours > 1:
        return ClockWrongByHours(hours=hours)
    return ClockWrong(minutes=round(apart / timedelta(minutes=1)))


class TooManyOpenFiles(DirectSqlError):
    """Checked before threads are made: Qt ends the program where it gets no descriptor for one."""

    message = QT_TRANSLATE_NOOP("Errors", "QGIS has so many files and connections open that it cannot open more.")
    cure = Cure.CLOSE_FILES


class SettingsNotWritable(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "QGIS's settings in {file} cannot be written, so nothing could be kept.")
    cure = Cure.CHECK_DISK


class MasterPasswordNotGiven(Cancelled):
    """Somebody was asked for it, for what they wanted done, and stopped there: told, unlike other ways to stop."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "QGIS's master password was not given. It guards the certificate and the keys: without it nothing can be "
        "opened or stored.",
    )
    cure = Cure.GIVE_MASTER_PASSWORD


class AccountLocked(AuthDatabaseError):
    """Somebody was asked for the master password, and did not give it."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "The tables of {account} stay closed: QGIS's master password, which opens them, was not given."
    )
    cure = Cure.UNLOCK_AUTH_DATABASE


class AccountNotHere(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "A layer uses the connection {service}, and this computer has no access to that account yet. Connect the "
        "account, and the layer opens.",
    )
    cure = Cure.CONNECT_ACCOUNT
