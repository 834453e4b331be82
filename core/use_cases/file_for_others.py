"""Puts what was made for somebody else into a file that only this user can read."""

from __future__ import annotations

import secrets
from pathlib import Path

from ..exports.private_files import move_file, remove_file, write_private_file
from ..journal.journal import Operation, Undo, UndoKind


def write_for_others(operation: Operation, file: Path, content: bytes) -> None:
    """In place of what the user has agreed to replace, whole or not at all. Raises `OSError`."""
    part = file.absolute().with_name(f"{file.name}.{secrets.token_hex(3)}.part")
    operation.announce(Undo(UndoKind.REMOVE_FILE, str(part)))
    write_private_file(part, content)
    try:
        move_file(part, file)
    finally:
        remove_file(part)
