"""Who this profile is, among all that may have made something in the same account."""

from __future__ import annotations

import hashlib
import os
import platform
import uuid

from qgis.core import QgsApplication, QgsSettings

from . import settings_file
from .settings_keys import GROUP

_ORIGIN = f"{GROUP}/profile"
_DIGITS = 8


class QgisProfile:
    """`ports.Profile`: something random that the settings keep, bound to the computer's name and the folder.

    So a profile that was copied, to another computer or beside itself, is another one from then on. A computer that
    gets another name takes what it made before for somebody else's, which does no harm.
    """

    def id(self) -> str:
        """Raises `SettingsNotWritable`."""
        if not _origin():
            settings_file.write({_ORIGIN: uuid.uuid4().hex})
        return self.known_id()

    def known_id(self) -> str:
        """Empty where nobody has asked for it yet."""
        origin = _origin()
        where = os.path.realpath(QgsApplication.qgisSettingsDirPath())
        said = "\0".join((origin, platform.node(), where)).encode("utf-8", "surrogateescape")
        return hashlib.sha256(said).hexdigest()[:_DIGITS] if origin else ""


def _origin() -> str:
    """Another QGIS of the same profile may have made it meanwhile, so the file itself is looked at."""
    settings = QgsSettings()
    settings.sync()
    return str(settings.value(_ORIGIN, "") or "")
