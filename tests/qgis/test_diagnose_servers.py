"""The diagnosis of a server that is not CARTO's: each cause made for real, in the words of its people, and a way on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sandbox.plain_server import PASSWORD, PlainServer

from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.use_cases.diagnosis import Link
from carto_direct_sql.ui.cures import problem_of, remedy_of
from carto_direct_sql.ui.diagnosis_texts import link_text

from .test_servers import Office

CERTIFICATE, AUTHORITY = "certificate", "authority only"
FROM_CARTO = ("CARTO", "API key", "allow-list", "master", "README", "dashboard")


@pytest.fixture
def office(auth_manager: object, clean_settings: object, plain_server: PlainServer, tmp_path: Path) -> Iterator[Office]:
    made = Office(plain_server, plain_server.give_authority(tmp_path / "authority"))
    yield made
    made.close()
    plain_server.show_certificate("localhost")
    plain_server.cluster.execute(f"ALTER ROLE alice LOGIN PASSWORD '{PASSWORD}'")
    if not plain_server.cluster.query("SELECT FROM pg_database WHERE datname = 'gis'"):
        plain_server.cluster.execute("ALTER DATABASE gone RENAME TO gis")


def connected(office: Office, way: str, folder: Path) -> Any:
    if way == CERTIFICATE:
        return office.add(office.server.uri("gis"), office.server.give(folder, "Alice Example").folder).saved
    return office.add(office.server.uri("open"), office.server.give_authority(folder), PASSWORD).saved


def diagnosed(office: Office, saved: Any) -> Any:
    office.session.services.forget(saved.connection.service)
    return office.use(office.use_cases.diagnose, saved)


def has_moved(office: Office, saved: Any) -> Any:
    return changed(office, saved, port=9)


def is_called_otherwise(office: Office, saved: Any) -> Any:
    office.server.show_certificate("elsewhere.example.com")
    return saved


def has_another_authority(office: Office, saved: Any) -> Any:
    office.server.show_certificate("localhost", authority=office.server.new_authority())
    return saved


def has_another_password(office: Office, saved: Any) -> Any:
    office.server.cluster.execute("ALTER ROLE alice PASSWORD 'another one'")
    return saved


def keeps_the_user_out(office: Office, saved: Any) -> Any:
    office.server.cluster.execute("ALTER ROLE alice NOLOGIN")
    return saved


def has_no_such_database(office: Office, saved: Any) -> Any:
    office.server.cluster.execute("ALTER DATABASE gis RENAME TO gone")
    return saved


def has_no_entry_for_it(office: Office, saved: Any) -> Any:
    return changed(office, saved, database="template1")


def changed(office: Office, saved: Any, **login: Any) -> Any:
    moved = replace(saved.connection, login=replace(saved.connection.login, **login))
    saved = replace(saved, connection=moved)
    office.saved_accounts.save(saved)
    return saved


CAUSES: dict[str, tuple[Callable[[Office, Any], Any], Link, Cure, tuple[str, ...]]] = {
    "nobody listens": (has_moved, Link.NETWORK, Cure.ASK_ADMINISTRATOR, (CERTIFICATE, AUTHORITY)),
    "another name": (is_called_otherwise, Link.SERVER_CERTIFICATE, Cure.ASK_ADMINISTRATOR, (CERTIFICATE, AUTHORITY)),
    "another authority": (
        has_another_authority,
        Link.SERVER_CERTIFICATE,
        Cure.REPLACE_CERTIFICATE,
        (CERTIFICATE, AUTHORITY),
    ),
    "another password": (has_another_password, Link.DATABASE_KEY, Cure.ENTER_PASSWORD, (AUTHORITY,)),
    "no login": (keeps_the_user_out, Link.DATABASE_KEY, Cure.ASK_ADMINISTRATOR, (CERTIFICATE, AUTHORITY)),
    "no database": (has_no_such_database, Link.DATABASE, Cure.ASK_ADMINISTRATOR, (CERTIFICATE,)),
    "no entry": (has_no_entry_for_it, Link.ADDRESS, Cure.ASK_ADMINISTRATOR, (CERTIFICATE, AUTHORITY)),
}
CASES = [(name, way) for name, (*_cause, ways) in CAUSES.items() for way in ways]


@pytest.mark.parametrize(("name", "way"), CASES)
def test_a_cause_is_named_as_the_servers_people_do_and_its_cure_leads_on(office, tmp_path, name, way):
    happen, stage, cure, _ways = CAUSES[name]
    saved = happen(office, connected(office, way, tmp_path / "files"))
    diagnosis = diagnosed(office, saved)
    assert diagnosis.error is not None
    assert diagnosis.stage is stage, diagnosis.error
    problem = problem_of(diagnosis.error, is_connected=True)
    said = [problem.text, problem.advice, *(one.text() for one in diagnosis.findings), *titles(diagnosis)]
    assert not [word for word in FROM_CARTO for text in said if word in text.replace("master password", "")]
    assert problem.cure is cure
    remedy = remedy_of(problem.cure)
    assert problem.button and remedy.button, "in the dock of a connected server only a button leads on"


@pytest.mark.parametrize("way", [CERTIFICATE, AUTHORITY])
def test_only_what_a_server_has_is_looked_at(office, tmp_path, way):
    diagnosis = diagnosed(office, connected(office, way, tmp_path / "files"))
    assert diagnosis.ok
    looked_at = {one.link for one in diagnosis.findings}
    assert (Link.OWN_CERTIFICATE in looked_at, Link.DATABASE_KEY in looked_at) == (way is CERTIFICATE, way is AUTHORITY)
    assert Link.ADDRESS not in looked_at
    assert {Link.NAME, Link.NETWORK, Link.TLS, Link.SERVER_CERTIFICATE, Link.DATABASE, Link.CLOCK} <= looked_at


def titles(diagnosis: Any) -> list[str]:
    """What the dock calls the links."""
    return [link_text(one.link, has_management=False) for one in diagnosis.findings]
