"""What can go wrong with the folder of a session."""

from __future__ import annotations

from ...errors import Cure, DirectSqlError
from ...text import QT_TRANSLATE_NOOP


class SessionFolderUnusable(DirectSqlError):
    message = QT_TRANSLATE_NOOP("Errors", "The folder in which this session keeps its access cannot be used: {folder}")
    cure = Cure.CHECK_DISK
