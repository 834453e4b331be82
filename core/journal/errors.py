"""What can go wrong with the journal."""

from __future__ import annotations

from ..errors import Cure, DirectSqlError
from ..text import QT_TRANSLATE_NOOP


class JournalUnusable(DirectSqlError):
    """Nothing is begun without the journal: a crash could leave it half done for good."""

    message = QT_TRANSLATE_NOOP("Errors", "The list of unfinished work in {folder} cannot be written.")
    cure = Cure.CHECK_DISK
