"""Why a connection could not be exported."""

from __future__ import annotations

from ..errors import Cure, DirectSqlError
from ..text import QT_TRANSLATE_NOOP


class ExportError(DirectSqlError):
    """Something that is told before anything is made, or after everything was put back."""


class ExportFolderError(ExportError):
    """Another folder helps."""


class ExportUnknown(ExportError):
    message = QT_TRANSLATE_NOOP("Errors", "Nothing that was exported from this profile of QGIS is in {folder}.")


class ExportFilesMissing(ExportError):
    message = QT_TRANSLATE_NOOP("Errors", "The folder {folder} does not hold the files of this export any more.")


class TargetUnknown(ExportError):
    message = QT_TRANSLATE_NOOP("Errors", "There is no export called “{target}”.")
    cure = Cure.CHOOSE_NAME


class ConnectionNotExportable(ExportError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "“{connection}” cannot be exported: that takes a client certificate, and a server whose name is checked.",
    )


class KeyNotForProgram(ExportError):
    """`algorithm` is a name such as `Ed25519`, `kinds` those that the program can use."""

    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{program} cannot use the connection's private key, which is of the kind {algorithm}. Ask the server's "
        "administrator for a certificate with a key of one of these kinds: {kinds}.",
    )


class ExportFolderTaken(ExportFolderError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} holds files of others. Choose an empty folder, or one that does not exist yet."
    )


class ExportFolderOfAnother(ExportFolderError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} holds another export. Choose an empty folder, or remove that export first."
    )


class ExportFolderIsKey(ExportFolderError):
    """What was given is not repeated."""

    message = QT_TRANSLATE_NOOP("Errors", "That is a master API key, and not a folder.")


class ExportFolderNameUnusable(ExportFolderError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The configuration of other programs cannot name the folder {folder}. Choose a shorter, simpler name."
    )


class ExportFolderUnusable(ExportFolderError):
    message = QT_TRANSLATE_NOOP("Errors", "The folder {folder} cannot be written, so nothing was exported.")
    cure = Cure.CHECK_DISK


class ExportFolderOpen(ExportFolderError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The drive of the folder {folder} lets every user of this computer read what is on it, as most USB sticks do, "
        "so nothing was exported. Choose a folder on a disk of this computer.",
    )


class ExportFilesLeft(ExportFolderError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "Files of the export are still in {folder}, perhaps with its private key: they could not be removed."
    )
    cure = Cure.CHECK_DISK


class OwnKeyNotIncluded(ExportError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "An API key that is made for an export has to be written into it: nobody else gets to know it."
    )


class TablesNeedOwnKey(ExportError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "Tables can be chosen only for an API key that is made for this export: the connection's own key reads what it "
        "reads. Have a key made for it, or name no tables.",
    )


class TableNotGrantable(ExportError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The account has no table “{table}” that an API key could be allowed to read."
    )


class NothingToMerge(ExportError):
    message = QT_TRANSLATE_NOOP(
        "Errors", "The export “{target}” has nothing that could be added to your own configuration of PostgreSQL."
    )


class ServiceTaken(ExportError):
    """The user's own file has a section of that name; libpq takes the first one that it finds."""

    message = QT_TRANSLATE_NOOP(
        "Errors", "{file} already has a service called “{service}” that CARTO Direct SQL did not write."
    )


class UserFileUnusable(ExportError):
    message = QT_TRANSLATE_NOOP("Errors", "Your own file {file} cannot be read or written.")
    cure = Cure.CHECK_DISK
