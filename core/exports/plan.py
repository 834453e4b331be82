"""From a target and what it gets to the files that will be written: values to values, nothing is touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from string import Template as Lines

from ..certificates.bundle import fingerprint_of
from ..postgres.service_file import names_engine
from ..secret import Secret
from ..text import Translated
from .content import ExportContent
from .errors import ExportFolderNameUnusable, KeyNotForProgram
from .key_forms import certificate_of, content_of, expiry_of, key_kind_of, new_password
from .quoting import conninfo, pass_field
from .readme import README, readme
from .target import KEYS, WITH_API_KEY, Part, Target, Template

# libpq reads a service file in pieces of 255 bytes (MAXBUFSIZE in fe-connect.c; 1,023 in newer versions), and takes no
# service after a line that fills one of them. The end of the line counts.
_LONGEST_SERVICE_LINE = 253
# unixODBC reads 1,000 bytes of a line of odbc.ini (INI_MAX_LINE), its end included, and cuts the rest off.
_LONGEST_PQOPT = 992
_LONGEST_PATH = 900
_WITH_KEY = ("$api_key", "$pass_file")
_DRIVERS = {"posix": "PostgreSQL Unicode", "nt": "PostgreSQL Unicode(x64)"}
# Whatever a path may hold that ends a line, or a value, of a file in which values stand as they are.
_NOT_IN_PATHS = frozenset("\r\n\0")


@dataclass(frozen=True)
class PlannedFile:
    """A file of the export; `name` has no folder."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class ExportPlan:
    """Everything that `write` will write into `folder`.

    `fingerprint` is the certificate's, as QGIS names it, `expires` its end, with a time zone; `section` is what a
    service file would be given.
    """

    target: Target
    folder: Path
    service: str
    files: tuple[PlannedFile, ...]
    fingerprint: str
    expires: datetime
    section: str = ""


def plan(target: Target, content: ExportContent, folder: Path, translated: Translated) -> ExportPlan:
    """Say what has to be written. `translated(context, text)` gives a text in the user's language.

    Raises `BundleUnreadable` for certificates or keys that cannot be read, `KeyNotForProgram` for a key that can,
    `ExportFolderNameUnusable` for a folder that configuration files cannot name.
    """
    folder = folder.absolute()  # the files name each other by full paths
    _require_usable_name(folder)
    _require_usable_key(target, content, translated)
    password = new_password()
    values = _values(target, content, folder, password)
    files = [
        PlannedFile(name, _content(part, content, password))
        for part, name in target.parts
        if _is_written(part, content)
    ]
    texts = {
        template.name: fill(template, values, content.include_key)
        for template in target.templates
        if template.on in ("", content.system)
    }
    files += [PlannedFile(name, text.encode("utf-8")) for name, text in texts.items()]
    words = readme(target, values, [file.name for file in files], content, translated)
    files.append(PlannedFile(README, words.encode("utf-8-sig" if content.system == "nt" else "utf-8")))
    section = texts[target.service_file] if target.service_file else ""
    if (
        any(len(line.encode()) > _LONGEST_SERVICE_LINE for line in section.split("\n"))
        or len(_values_of_odbc(target, values).encode()) > _LONGEST_PQOPT
    ):
        raise ExportFolderNameUnusable(folder=ascii(str(folder)))
    expires = expiry_of(certificate_of(content.credentials))
    fingerprint = fingerprint_of(content.credentials.certificate)
    return ExportPlan(target, folder, content.connection.service, tuple(files), fingerprint, expires, section)


def _require_usable_key(target: Target, content: ExportContent, translated: Translated) -> None:
    algorithm = key_kind_of(content.credentials) if target.key_kinds else ""
    if algorithm and algorithm not in target.key_kinds:
        program = translated("Exports", target.name)
        raise KeyNotForProgram(program=program, algorithm=algorithm, kinds=", ".join(target.key_kinds))


def fill(template: Template, values: Mapping[str, str], include_key: bool) -> str:
    """The text of a file of configuration; `$port_number` is the port without quotes."""
    quoted = {**{name: template.quote(value) for name, value in values.items()}, "port_number": values["port"]}
    lines = [
        Lines(line).substitute(quoted)
        for line in template.text.strip("\n").split("\n")
        if include_key or not any(name in line for name in _WITH_KEY)
    ]
    return ("".join(map(str.strip, lines)) if template.joined else "\n".join(lines)) + "\n"


def _values(target: Target, content: ExportContent, folder: Path, password: Secret) -> dict[str, str]:
    """What templates and steps may name."""
    names = dict(target.parts)
    paths = {part: str(folder / name) for part, name in target.parts}
    login = content.connection.login
    key = next((paths[part] for part in KEYS if part in paths), "")
    tls = {
        "sslmode": "verify-full",
        "sslcert": paths.get(Part.CERTIFICATE, ""),
        "sslkey": key,
        "sslrootcert": paths.get(Part.AUTHORITIES, ""),
    }
    pass_file = {"passfile": paths[Part.PASS_FILE]} if content.include_key and Part.PASS_FILE in paths else {}
    where = {"host": login.host, "port": str(login.port), "dbname": login.database, "user": login.user}
    return {
        **where,
        "database": login.database,
        "service": content.connection.service,
        "connection": content.connection.name,
        "program": target.name,
        "folder": str(folder),
        "certificate": tls["sslcert"],
        "private_key": key,
        "authorities": tls["sslrootcert"],
        "pass_file": paths.get(Part.PASS_FILE, ""),
        "key_password": password.reveal() if Part.PKCS12 in names else "",
        "api_key": content.credentials.password.reveal() if content.include_key else "",
        "driver": _DRIVERS[content.system],
        "service_file": str(folder / target.service_file) if target.service_file else "",
        "conninfo": _conninfo({**where, **tls, **pass_file}),
        # psqlODBC refuses what says the same as its own settings: host, port, sslmode.
        "pqopt": _conninfo({**{name: value for name, value in tls.items() if name != "sslmode"}, **pass_file}),
        "expires": expiry_of(certificate_of(content.credentials)).date().isoformat(),
    }


def _content(part: Part, content: ExportContent, password: Secret) -> bytes:
    if part is Part.PKCS12_PASSWORD:
        return f"{password.reveal()}\n".encode()
    if part is Part.PASS_FILE:
        return _pass_line(content).encode()
    if part is Part.API_KEY:
        return f"{content.credentials.password.reveal()}\n".encode()
    return content_of(part, content.credentials, password)


def _is_written(part: Part, content: ExportContent) -> bool:
    return content.include_key or part not in WITH_API_KEY


def _pass_line(content: ExportContent) -> str:
    login = content.connection.login
    fields = (login.host, str(login.port), login.database, login.user, content.credentials.password.reveal())
    return ":".join(map(pass_field, fields)) + "\n"


def _values_of_odbc(target: Target, values: Mapping[str, str]) -> str:
    """What odbc.ini says to libpq; empty for targets without."""
    return values["pqopt"] if any("$pqopt" in template.text for template in target.templates) else ""


def _conninfo(values: Mapping[str, str]) -> str:
    return " ".join(f"{name}={conninfo(value)}" for name, value in values.items())


def _require_usable_name(folder: Path) -> None:
    text = str(folder)
    try:
        length = len(text.encode("utf-8"))
    except UnicodeEncodeError as error:  # bytes that are no text in the system's encoding
        raise ExportFolderNameUnusable(folder=ascii(text)) from error
    if length > _LONGEST_PATH or set(text) & _NOT_IN_PATHS or names_engine(text):
        raise ExportFolderNameUnusable(folder=ascii(text))
