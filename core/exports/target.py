"""A target: a program, or a family of programs, that a connection can be exported for. All of it is data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Callable

from ..text import QT_TRANSLATE_NOOP
from .quoting import plain


class Part(Enum):
    """What a file holds, in the form that some program reads."""

    CERTIFICATE = auto()
    """The client certificate, PEM."""
    AUTHORITIES = auto()
    """Who may have signed the server's certificate, PEM, roots first: some programs read one certificate only."""
    RSA_PEM = auto()
    """The private key in the traditional form (PKCS #1), PEM."""
    PKCS8_PEM = auto()
    PKCS8_DER = auto()
    """What Java calls `.pk8`."""
    PKCS12 = auto()
    """Certificate and private key under the alias `user`, with a password that is made for it."""
    PKCS12_PASSWORD = auto()
    PASS_FILE = auto()
    """The API key as libpq's pass file."""
    API_KEY = auto()
    """The API key as text, for programs that take it from no file."""


WITH_API_KEY = (Part.PASS_FILE, Part.API_KEY)  # written only if the user wants the API key exported
KEYS = (Part.RSA_PEM, Part.PKCS8_PEM, Part.PKCS8_DER, Part.PKCS12)


@dataclass(frozen=True)
class Template:
    """A file of configuration: a `string.Template` whose values (plan.py lists them) pass through `quote`.

    A line that names `$api_key` or `$pass_file` is left out where the API key is not exported. `joined`: its lines are
    one line in the file. `on` limits it to `nt` or `posix`, as Python calls the systems.
    """

    name: str
    text: str
    quote: Callable[[str], str] = plain
    joined: bool = False
    on: str = ""


ASKS = QT_TRANSLATE_NOOP(
    "Exports", "The API key is not in this folder. The program asks for a password: enter an API key of your account."
)
ASKS_ENVIRONMENT = QT_TRANSLATE_NOOP(
    "Exports",
    "The API key is not in this folder, and the program does not ask for it: set the environment variable PGPASSWORD "
    "to an API key of your account before you start the program.",
)


class Kind(Enum):
    """What sort of program it is; faces have a picture for each."""

    COMMAND = auto()
    LANGUAGE = auto()
    ANALYSIS = auto()
    DATABASE = auto()
    SERVER = auto()
    DRIVER = auto()
    FILES = auto()


class Proof(Enum):
    """How sure it is that an export works; the value is a sentence for people, which names `tested_with`."""

    PROGRAM = QT_TRANSLATE_NOOP("Exports", "Tested on Linux with {tested_with}.")
    DRIVER = QT_TRANSLATE_NOOP(
        "Exports",
        "{program} itself was not tested. A driver of the kind that it uses was, on Linux, with these files: "
        "{tested_with}.",
    )
    FORM = QT_TRANSLATE_NOOP(
        "Exports", "{program} was not tested. The files have the form that its documentation asks for."
    )


@dataclass(frozen=True)
class Target:
    """`id` is a public interface and stays; texts are whole sentences, marked for translation (context `Exports`).

    `tested_with` names programs and versions, and is empty where none was tested. `needs` says what has to be
    installed. `steps` (and before them those of one system) are the README's; places in braces are the values of
    plan.py. `without_key` is said where the API key is not exported. `own_connector_fails` is
    empty for a program that can show a client certificate by itself; else it says what it cannot do, and what works
    instead: the rest of the target is that way. `service_file` names the file whose section may be added to the user's
    own `pg_service.conf`. `key_kinds` are the kinds of private keys that it can use (empty: RSA, EC and Ed25519).
    """

    id: str
    name: str
    description: str
    kind: Kind
    tested: Proof
    needs: str
    parts: tuple[tuple[Part, str], ...]
    templates: tuple[Template, ...]
    steps: tuple[str, ...]
    steps_on_windows: tuple[str, ...] = ()
    steps_on_unix: tuple[str, ...] = ()
    without_key: str = ASKS
    own_connector_fails: str = ""
    service_file: str = ""
    tested_with: str = ""
    key_kinds: tuple[str, ...] = ()

    @property
    def can_merge(self) -> bool:
        """Whether it can be added to the user's own configuration of PostgreSQL."""
        return bool(self.service_file)
