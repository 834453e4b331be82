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
    """What helps. The value is a sentence for people; `ui/` adds a button where the plugin can do it itself."""

    NONE = ""
    RETRY = QT_TRANSLATE_NOOP("Cure", "Try again in a moment.")
    CONNECT_ACCOUNT = QT_TRANSLATE_NOOP("Cure", "Connect the account in the CARTO Direct SQL panel.")
    CONNECT_LATER = QT_TRANSLATE_NOOP(
        "Cure",
        "Close that QGIS: the key goes when the account is connected here again. Or delete it in CARTO's dashboard, "
        "under API keys.",
    )
    USE_DASHBOARD = QT_TRANSLATE_NOOP("Cure", "CARTO's dashboard can do it.")
    CHECK_ACCOUNT = QT_TRANSLATE_NOOP("Cure", "Check the spelling of the account's address.")
    CHECK_NAME = QT_TRANSLATE_NOOP("Cure", "Check the spelling of the account's address, and the network connection.")
    ENTER_MASTER_KEY = QT_TRANSLATE_NOOP(
        "Cure", "Enter the account's master API key; CARTO's dashboard shows it under API keys."
    )
    CHECK_KEY = QT_TRANSLATE_NOOP(
        "Cure",
        "Enter the account's master API key; CARTO's dashboard shows it under API keys. Check the spelling of the "
        "account's address, too.",
    )
    ENTER_DATABASE_KEY = QT_TRANSLATE_NOOP("Cure", "Enter an API key that may read the account's tables.")
    REGISTER_ADDRESS = QT_TRANSLATE_NOOP("Cure", "Allow this computer's address.")
    ENTER_ADDRESS = QT_TRANSLATE_NOOP("Cure", "Enter the address that CARTO sees, or name another address service.")
    NAME_ENTRY = QT_TRANSLATE_NOOP("Cure", "Give the entry exactly as it is listed.")
    NEW_CERTIFICATE = QT_TRANSLATE_NOOP("Cure", "Connect again to get a new certificate.")
    CHOOSE_BUNDLE = QT_TRANSLATE_NOOP("Cure", "Choose the ZIP that CARTO's dashboard gave, unchanged.")
    CONFIRM_SERVER = QT_TRANSLATE_NOOP(
        "Cure", "Compare this with what your administrator says, and confirm it only if it is the same."
    )
    CHOOSE_CERTIFICATE = QT_TRANSLATE_NOOP("Cure", "Choose the file of the certificate that you want to use.")
    CHANGE_PERMISSIONS = QT_TRANSLATE_NOOP("Cure", "Have the file's owner let you read it, then try again.")
    ENTER_PASSPHRASE = QT_TRANSLATE_NOOP("Cure", "Enter the passphrase that was set when the certificate was made.")
    CHECK_NETWORK = QT_TRANSLATE_NOOP(
        "Cure", "Check the network connection, and the proxy in QGIS's options under Network."
    )
    CHECK_SERVER = QT_TRANSLATE_NOOP(
        "Cure", "Check the database's host and port; CARTO's are in the README that comes with the certificate."
    )
    CHECK_LOGIN = QT_TRANSLATE_NOOP(
        "Cure", "Check host, port, database and user; the server's administrator knows them."
    )
    CHECK_AUTHORITY_ONLY = QT_TRANSLATE_NOOP(
        "Cure",
        "Use the name that is in the certificate. Only if the server's administrator says that it cannot be in there, "
        "have the name left unchecked (verify-ca).",
    )
    CHOOSE_FILES = QT_TRANSLATE_NOOP("Cure", "Choose the certificate's file, or the folder with all of its files.")
    REPLACE_CERTIFICATE = QT_TRANSLATE_NOOP(
        "Cure", "Ask the server's administrator for new files, and put them in the place of the old ones."
    )
    ENTER_PASSWORD = QT_TRANSLATE_NOOP("Cure", "Enter the password that the server knows.")
    ASK_ADMINISTRATOR = QT_TRANSLATE_NOOP("Cure", "Check the network connection, or ask the server's administrator.")
    ASK_FOR_RIGHTS = QT_TRANSLATE_NOOP("Cure", "Ask the server's administrator for the right to read all of the table.")
    ASK_FOR_POSTGIS = QT_TRANSLATE_NOOP(
        "Cure", "Ask the server's administrator to have PostGIS installed in this database."
    )
    CORRECT_SERVER = QT_TRANSLATE_NOOP("Cure", "Correct the server's address.")
    CHECK_CLOCK = QT_TRANSLATE_NOOP(
        "Cure", "Check this computer's date and time. If they are right, the server's administrator has to act."
    )
    SET_CLOCK = QT_TRANSLATE_NOOP("Cure", "Set this computer's date and time, then try again.")
    GET_AUTHORITY = QT_TRANSLATE_NOOP(
        "Cure",
        "Check this computer's date and time. If they are right, get the certificate's files anew, with that of the "
        "server's authority among them.",
    )
    OPEN_PORT = QT_TRANSLATE_NOOP(
        "Cure",
        "Ask the network's administrator to let this computer reach the database directly, or try another network.",
    )
    SIGN_IN_TO_NETWORK = QT_TRANSLATE_NOOP("Cure", "Open a web browser, sign in to the network, and try again.")
    TRUST_SERVER = QT_TRANSLATE_NOOP(
        "Cure", "Add the certificate authority that your administrator names to QGIS's options under Authentication."
    )
    ENABLE_DIRECT_SQL = QT_TRANSLATE_NOOP(
        "Cure", "Ask CARTO, or your administrator, to switch on direct SQL connections for the account."
    )
    ASK_CARTO = QT_TRANSLATE_NOOP("Cure", "Ask CARTO, or your administrator, about the account.")
    UNLOCK_AUTH_DATABASE = QT_TRANSLATE_NOOP("Cure", "Enter QGIS's master password when it is asked for.")
    GIVE_MASTER_PASSWORD = QT_TRANSLATE_NOOP(
        "Cure", "Try again, and enter QGIS's master password when it is asked for."
    )
    NAME_PASSWORD_FILE = QT_TRANSLATE_NOOP(
        "Cure",
        "Name a file that holds QGIS's master password in the environment variable QGIS_AUTH_PASSWORD_FILE. For a new "
        "profile that works on Linux only: elsewhere set the master password in QGIS itself first.",
    )
    REPAIR_AUTH_DATABASE = QT_TRANSLATE_NOOP(
        "Cure", "Look at QGIS's options under Authentication; the authentication database must be enabled and writable."
    )
    ERASE_AUTH_DATABASE = QT_TRANSLATE_NOOP(
        "Cure",
        "Erase it in QGIS's options under Authentication (Utilities, “Erase Authentication Database”), and set one "
        "master password.",
    )
    CHANGE_GRANTS = QT_TRANSLATE_NOOP("Cure", "Use an API key whose grants cover the table.")
    CONFIRM = QT_TRANSLATE_NOOP("Cure", "Nothing was changed. Set CONFIRM to true if it shall go all the same.")
    FOLLOW_CARTO = QT_TRANSLATE_NOOP("Cure", "Change what CARTO objects to, then try again.")
    CHOOSE_NAME = QT_TRANSLATE_NOOP("Cure", "Choose another name.")
    CHECK_DISK = QT_TRANSLATE_NOOP("Cure", "Check that the disk has room and that QGIS may write to the folder.")
    CLOSE_FILES = QT_TRANSLATE_NOOP("Cure", "Close layers that you do not need, or restart QGIS.")
    INSTALL_PACKAGES = QT_TRANSLATE_NOOP("Cure", "Install the missing Python packages, then restart QGIS.")


class DirectSqlError(Exception):
    """The root. Subclasses set `message` and `cure`; instances bring the facts that the message names.

    `facts` must hold a value for every name in braces in `message`.
    """

    message: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "Something unexpected happened.")
    cure: Cure = Cure.NONE

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


def with_reason_translated(error: DirectSqlError, translated: Callable[[str, str], str]) -> str:
    """For errors whose `reason` is a sentence of ours, and not the server's words."""
    facts = {**error.facts, "reason": translated("Errors", str(error.facts["reason"]))}
    return translated("Errors", error.message).format(**facts)


class Cancelled(DirectSqlError):
    """The user stopped it: not a failure."""

    message = QT_TRANSLATE_NOOP("Errors", "Stopped, as you asked. Nothing was changed.")


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
