"""States of the dialog “Use Elsewhere” that tests photograph. They are made when they are asked for: by then the
language is known.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.carto.errors import ApiKeyRefused
from carto_direct_sql.core.exports.errors import ExportFolderTaken
from carto_direct_sql.core.exports.export import Export, ExportState
from carto_direct_sql.core.use_cases.exports.request import ListedExport
from carto_direct_sql.ui.cures import problem_of
from carto_direct_sql.ui.text import translate
from carto_direct_sql.ui.use_elsewhere.programs import entry_of, programs
from carto_direct_sql.ui.use_elsewhere.views.state import Asking, ConnectionEntry, ElsewhereState, Steps

NOW = datetime(2026, 11, 26, 12, tzinfo=timezone.utc)
HOME = Path.home() / "CARTO Direct SQL"
SERVER = ConnectionEntry("alice@db.example.com", "alice@db.example.com/gis", has_management=False)
README = """Tableau

The files in this folder open the database alice at dbconn.carto.com, port 5432, as the
user alice. They were made from the QGIS connection “CARTO alice” by the plugin CARTO
Direct SQL.

What to do:

1. Copy postgres.properties into the folder “Datasources” of “My Tableau Repository”.

2. In a terminal, this opens the database:
    psql service=carto_alice
"""


def listed(target: str, state: ExportState, **more: object) -> ListedExport:
    export = Export(
        target,
        HOME / f"carto_alice-{target}",
        Account("alice", "https://alice.carto.com"),
        "CARTO alice",
        "aa",
        NOW + timedelta(days=300),
        NOW,
        "",
    )
    return ListedExport(replace(export, **more), state)


EXPORTS = (
    listed("tableau", ExportState.CURRENT, certificate_name="tableau-laptop-1"),
    listed("libpq", ExportState.CERTIFICATE_CHANGED, service_file=str(Path.home() / ".pg_service.conf")),
    listed("power_bi", ExportState.EXPIRED),
    listed("dbeaver", ExportState.FILES_MISSING),
    listed("sqlalchemy", ExportState.CONNECTION_GONE),
)


def scene(name: str) -> ElsewhereState:
    """The state of that name."""
    plain = ElsewhereState(
        programs=programs(),
        connections=(ConnectionEntry("CARTO alice", "alice.carto.com"), ConnectionEntry("CARTO bob", "bob.carto.com")),
        program="tableau",
        connection="CARTO alice",
        folder=str(HOME / "carto_alice-tableau"),
        exports=tuple(entry_of(one, knows_master_key=False) for one in EXPORTS),
    )
    tableau, libpq = (one.export.folder for one in EXPORTS[:2])
    return {
        "choosing": plain,
        "cannot": replace(plain, program="power_bi"),
        "service": replace(plain, program="libpq"),
        "server": replace(plain, connections=(SERVER,), connection=SERVER.name),
        "running": replace(plain, running=translate("Elsewhere", "Having a certificate made for this export…")),
        "folder-taken": replace(plain, problem=problem_of(ExportFolderTaken(folder=plain.folder))),
        "key-refused": replace(plain, problem=problem_of(ApiKeyRefused(account="alice.carto.com"))),
        "steps": replace(plain, steps=Steps(tableau, "Tableau", README)),
        "list": plain,
        "list-none": replace(plain, exports=()),
        "list-removing": replace(plain, asking=Asking.REMOVE, asked=tableau),
        "list-removing-service": replace(plain, asking=Asking.REMOVE, asked=libpq),
        "list-master-key": replace(plain, asking=Asking.MASTER_KEY, asked=tableau),
        "list-repeated": replace(
            plain,
            notice=translate("Elsewhere", "The export for {program} is up to date again.").format(program="Tableau"),
        ),
    }[name]


SCENES = (
    "choosing",
    "cannot",
    "service",
    "server",
    "running",
    "folder-taken",
    "key-refused",
    "steps",
    "list",
    "list-none",
    "list-removing",
    "list-removing-service",
    "list-master-key",
    "list-repeated",
)
