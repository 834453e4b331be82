"""What the dialog shows, and what people enter in it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ....core.secret import Secret
from ...cures import Problem


@dataclass(frozen=True)
class Program:
    """A target in the user's language; `own_connector_fails` is empty where its own connector is good."""

    id: str
    name: str
    description: str
    icon: str
    needs: str
    tested: str
    without_key: str
    own_connector_fails: str = ""
    can_merge: bool = False


@dataclass(frozen=True)
class ConnectionEntry:
    """`name` is the connection's; `knows_master_key` says that the key need not be typed.

    `has_management` as in `Account`: without, nothing can be made for an export alone. `why_not` says why it cannot be
    exported (empty: it can).
    """

    name: str
    label: str
    knows_master_key: bool = False
    has_management: bool = True
    why_not: str = ""


@dataclass(frozen=True)
class ExportEntry:
    """One line of the list. `expires` is a date, `role` is a role of `widgets/style.py`.

    `word` says how it stands, and `state` says it in a sentence. `has_own` says that something was made for it at
    CARTO, `service_file` is the user's own file with its service in it (empty: none).
    """

    folder: Path
    program: str
    icon: str
    connection: str
    expires: str
    word: str
    state: str
    role: str
    can_repeat: bool = True
    has_own: bool = False
    knows_master_key: bool = False
    service_file: str = ""


@dataclass(frozen=True)
class Steps:
    """What to do with an export: the text of its README."""

    folder: Path
    program: str
    text: str


class ExportAction(Enum):
    """What can be done with an export that is listed."""

    AGAIN = "again"
    STEPS = "steps"
    FOLDER = "folder"
    REMOVE = "remove"


class Asking(Enum):
    """What the list asks in place."""

    REMOVE = "remove"
    MASTER_KEY = "master_key"


@dataclass(frozen=True)
class ElsewhereState:
    """Everything that the dialog shows; `exports` is None until they are read, `running` says what is being done.

    `folder` is the one that is proposed for the program and connection that are chosen. `asked` is what `asking` is
    about.
    """

    programs: tuple[Program, ...] = ()
    connections: tuple[ConnectionEntry, ...] = ()
    program: str = ""
    connection: str = ""
    folder: str = ""
    running: str = ""
    problem: Problem | None = None
    notice: str = ""
    steps: Steps | None = None
    exports: tuple[ExportEntry, ...] | None = None
    asking: Asking | None = None
    asked: Path | None = None

    def chosen(self) -> Program | None:
        """The program that is chosen."""
        return next((program for program in self.programs if program.id == self.program), None)

    def entry(self) -> ConnectionEntry | None:
        """The connection that is chosen."""
        return next((one for one in self.connections if one.name == self.connection), None)

    def asked_export(self) -> ExportEntry | None:
        """The export that the question is about."""
        return next((one for one in self.exports or () if one.folder == self.asked), None)


@dataclass(frozen=True)
class Wish:
    """What was filled in; `tables` as it was typed."""

    folder: str
    own_certificate: bool
    include_key: bool
    own_key: bool
    tables: str
    merge: bool
    master_key: Secret | None

    @property
    def needs_master_key(self) -> bool:
        """Whether something is to be made at CARTO."""
        return self.own_certificate or self.own_key
