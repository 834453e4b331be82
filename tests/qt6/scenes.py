"""States of the dock that tests click through and photograph."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from carto_direct_sql.core.accounts.readiness import Action, Facts, Readiness, State, StepReport, assess
from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.carto.errors import ApiKeyRefused, HostUnreachable
from carto_direct_sql.core.certificates.errors import PassphraseNeeded
from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.core.postgres.errors import AddressNotAllowed
from carto_direct_sql.core.postgres.server import Server
from carto_direct_sql.core.steps import CARTO_STEPS, SERVER_STEPS, Step
from carto_direct_sql.core.use_cases.diagnosis import Finding, Link, link_of
from carto_direct_sql.ui.cures import Prompt, problem_of
from carto_direct_sql.ui.diagnosis_texts import link_text
from carto_direct_sql.ui.dock.views.page import Page
from carto_direct_sql.ui.dock.views.state import (
    AccountEntry,
    DockState,
    FindingLook,
    Listing,
    Running,
    ShownDiagnosis,
)
from carto_direct_sql.ui.text import translate

NOW = datetime(2026, 11, 23, 12, tzinfo=timezone.utc)
ACCOUNT = Account("alice", "https://alice.carto.com")
NAME = "CARTO alice"
ACCOUNTS = (
    AccountEntry(NAME, "alice.carto.com", State.DONE),
    AccountEntry("CARTO bob", "maps.example.com/user/bob", State.ATTENTION),
)


def saved(days: int = 364) -> SavedAccount:
    return SavedAccount(
        ACCOUNT,
        Connection(NAME, "carto_alice", Login("dbdirect.carto.com", 5432, "alice", "alice")),
        "c-1",
        "qgis-laptop-7f3a",
        NOW + timedelta(days=days),
        "00ff",
        "k1k2k3k",
        key_name="qgis-laptop-7f3a",
        address="203.0.113.7",
    )


def ready_facts() -> Facts:
    account = saved()
    return Facts(
        NOW,
        account,
        "203.0.113.7",
        certificate_expires=account.certificate_expires,
        key_stored=True,
        connection_saved=True,
        dialled=True,
    )


def ready() -> Readiness:
    return assess(ready_facts())


MESSAGES = {
    (Step.NETWORK_ACCESS, State.DONE): ("{address} is allowed", {"address": "203.0.113.7"}),
    (Step.NETWORK_ACCESS, State.ATTENTION): ("{address} is allowed", {"address": "203.0.113.7"}),
    (Step.NETWORK_ACCESS, State.MISSING): (
        "Now {address}, but {own} was allowed",
        {"address": "198.51.100.23", "own": "203.0.113.7"},
    ),
    (Step.NETWORK_ACCESS, State.BROKEN): ("{address} is not allowed yet", {"address": "203.0.113.7"}),
    (Step.NETWORK_ACCESS, State.UNKNOWN): ("Not checked yet", {}),
    (Step.NETWORK_ACCESS, State.LOCKED): ("Not checked yet", {}),
    (Step.CERTIFICATE, State.DONE): ("{name}, {days} days left", {"name": "qgis-laptop-7f3a", "days": 364}),
    (Step.CERTIFICATE, State.ATTENTION): ("{name}, only {days} days left", {"name": "qgis-laptop-7f3a", "days": 12}),
    (Step.CERTIFICATE, State.MISSING): ("None on this computer yet", {}),
    (Step.CERTIFICATE, State.BROKEN): ("{name} has expired", {"name": "qgis-laptop-7f3a"}),
    (Step.CERTIFICATE, State.UNKNOWN): ("Not checked yet", {}),
    (Step.CERTIFICATE, State.LOCKED): ("{name}, {days} days left", {"name": "qgis-laptop-7f3a", "days": 364}),
    (Step.DATABASE_KEY, State.DONE): ("{name}, stored encrypted", {"name": "qgis-laptop-7f3a"}),
    (Step.DATABASE_KEY, State.ATTENTION): ("Your own key, stored encrypted", {}),
    (Step.DATABASE_KEY, State.MISSING): ("None on this computer yet", {}),
    (Step.DATABASE_KEY, State.BROKEN): ("None on this computer yet", {}),
    (Step.DATABASE_KEY, State.UNKNOWN): ("Not checked yet", {}),
    (Step.DATABASE_KEY, State.LOCKED): ("Opens with QGIS's master password", {}),
    (Step.CONNECTION, State.DONE): ("“{name}” at {host}", {"name": NAME, "host": "dbdirect-production.carto.com"}),
    (Step.CONNECTION, State.ATTENTION): ("“{name}” at {host}", {"name": NAME, "host": "dbdirect.carto.com"}),
    (Step.CONNECTION, State.MISSING): ("Not in QGIS yet", {}),
    (Step.CONNECTION, State.BROKEN): ("“{name}” does not open", {"name": NAME}),
    (Step.CONNECTION, State.UNKNOWN): ("Not checked yet", {}),
    (Step.CONNECTION, State.LOCKED): ("Opens with QGIS's master password", {}),
}


def every_step_in(state: State) -> DockState:
    """A checklist whose four steps all stand alike."""
    reports = tuple(StepReport(step, state, *MESSAGES[step, state]) for step in CARTO_STEPS)
    action = {
        State.DONE: Action.NONE,
        State.ATTENTION: Action.RENEW_CERTIFICATE,
        State.UNKNOWN: Action.NONE,
        State.LOCKED: Action.NONE,
    }.get(state, Action.CONNECT)
    accounts = (AccountEntry(NAME, "alice.carto.com", state), *ACCOUNTS[1:])
    return DockState(Page.ACCOUNT, accounts, NAME, readiness=Readiness(reports, action))


def datasets(count: int) -> tuple[Dataset, ...]:
    kinds = ("MULTIPOLYGON", "POINT", "MULTILINESTRING", "", "GEOMETRY")
    words = ("roads", "parcels", "bus_stops", "rivers", "census_2021", "Land_use", "weather_stations", "crops")
    return tuple(
        Dataset(
            "public",
            f"{words[n % len(words)]}_{n:05}",
            "the_geom" if kinds[n % 5] else "",
            kinds[n % 5],
            4326,
            "cartodb_id",
            None if n % 17 == 0 else (n * 7919) % 2_000_000,
            n % 3 == 0,
        )
        for n in range(count)
    )


FIRST_RUN = DockState()
FIRST_RUN_REFUSED = DockState(problem=problem_of(ApiKeyRefused(account="alice.carto.com")))
SECOND_ACCOUNT = DockState(accounts=ACCOUNTS, current=NAME)
PASSPHRASE_NEEDED = DockState(problem=problem_of(PassphraseNeeded(name="alice.zip")))
CONNECTING = DockState(
    Page.ACCOUNT,
    new_account="alice.carto.com",
    running=Running("Starting…", (Step.NETWORK_ACCESS, Step.CERTIFICATE)),
)
UNCHECKED = DockState(
    Page.ACCOUNT, ACCOUNTS, NAME, readiness=assess(Facts(NOW, saved(), None, None, NOW + timedelta(364)))
)
CHECKING = replace(UNCHECKED, checking=True)
LOCKED = replace(UNCHECKED, readiness=assess(replace(ready_facts(), locked=True)))
ASKING_PASSWORD = replace(CONNECTING, running=Running("Starting…"), awaits_password=True)
MOVED = every_step_in(State.DONE)
HAPPY = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), listing=Listing(datasets(40)))
BIG = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), listing=Listing(datasets(10_000)))
EMPTY = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), listing=Listing(()))
FETCHING = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), listing=Listing(fetching=True))
ADDING = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), listing=Listing(datasets(40), adding=12))
NOT_ALLOWED = DockState(
    Page.ACCOUNT,
    ACCOUNTS,
    NAME,
    readiness=assess(Facts(NOW, saved(), "198.51.100.23", None, NOW + timedelta(364), None, True, True, dialled=False)),
    problem=problem_of(AddressNotAllowed(host="dbdirect.carto.com")),
    listing=Listing(problem=None),
)
UNREACHABLE = DockState(
    Page.ACCOUNT,
    ACCOUNTS,
    NAME,
    readiness=ready(),
    listing=Listing(problem=problem_of(HostUnreachable(host="dbdirect.carto.com"))),
)
ASKING_MASTER_KEY = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=NOT_ALLOWED.readiness, prompt=Prompt.MASTER_KEY)
ASKING_DATABASE_KEY = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), prompt=Prompt.DATABASE_KEY)
ASKING_ADDRESS = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=UNCHECKED.readiness, prompt=Prompt.ADDRESS)
ASKING_TO_EDIT = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), prompt=Prompt.EDITING)
REMOVING = DockState(Page.ACCOUNT, ACCOUNTS, NAME, readiness=ready(), removing=True, entry="203.0.113.7")

FINDINGS = (
    Finding(Link.AUTH_DATABASE, "open, and holds what is needed"),
    Finding(
        Link.OWN_CERTIFICATE,
        "{name}, from {starts} to {ends}",
        {"name": "qgis-laptop-7f3a", "starts": "2026-11-23", "ends": "2027-11-22"},
    ),
    Finding(Link.NAME, "{host} is known", {"host": "dbdirect.carto.com"}),
    Finding(Link.NETWORK, "port {port} answers", {"port": 5432}),
    Finding(Link.ADDRESS, "in order"),
    Finding(Link.TLS, "encrypted by {version}", {"version": "TLSv1.3"}),
    Finding(Link.SERVER_CERTIFICATE, "in order"),
    Finding(Link.DATABASE_KEY, "accepted after {ms} ms", {"ms": 87}),
    Finding(
        Link.DATABASE, "{database}, PostgreSQL {version}", {"database": "cartodb_user_alice_db", "version": "12.20"}
    ),
    Finding(Link.POSTGIS, "version {version}", {"version": "3.4.2"}),
    Finding(Link.GRANTS, "datasets that can be read: {count}", {"count": 40}),
    Finding(Link.CLOCK, "{seconds} s apart from the server's", {"seconds": 0}),
)


def shown_diagnosis(error: DirectSqlError | None = None, is_complete: bool = True) -> ShownDiagnosis:
    """Every link holds, or the one at which such an error is met is broken; in the language of this moment."""
    found = FINDINGS
    if error is not None:
        broken = Finding(link_of(error), error=error)
        found = (*(one for one in FINDINGS if one.link.value < broken.link.value), broken)
    looks = (FindingLook(link_text(one.link), one.text(translate), one.error is not None) for one in found)
    return ShownDiagnosis(tuple(looks), is_complete)


TESTED = replace(HAPPY, diagnosis=shown_diagnosis())
DIAGNOSED = replace(
    NOT_ALLOWED,
    diagnosis=shown_diagnosis(AddressNotAllowed(host="dbdirect.carto.com")),
    listing=HAPPY.listing,
)

SERVER = Server.of(Login("db.example.com", 5432, "gis", "alice"))
SERVER_NAME = "gis@db.example.com"


def server(days: int = 300, checks_name: bool = True) -> DockState:
    """A server that is not CARTO's."""
    connection = Connection(SERVER_NAME, SERVER.service_name, SERVER.login, checks_name)
    expires = NOW + timedelta(days=days)
    account = SavedAccount(SERVER, connection, "", "Alice Example", expires, "00ff", "k1k2k3k")
    facts = Facts(NOW, account, certificate_expires=expires, key_stored=True, connection_saved=True, dialled=True)
    accounts = (AccountEntry(SERVER_NAME, SERVER.label, State.DONE), *ACCOUNTS)
    readiness, listing = assess(facts), Listing(datasets(12))
    return DockState(Page.ACCOUNT, accounts, SERVER_NAME, readiness=readiness, listing=listing, has_management=False)


SCENES = {
    "first-run": FIRST_RUN,
    "first-run-refused": FIRST_RUN_REFUSED,
    "second-account": SECOND_ACCOUNT,
    "connecting": CONNECTING,
    "asking-password": ASKING_PASSWORD,
    "unchecked": UNCHECKED,
    "locked": LOCKED,
    "checking": CHECKING,
    "happy": HAPPY,
    "fetching": FETCHING,
    "empty": EMPTY,
    "adding": ADDING,
    "not-allowed": NOT_ALLOWED,
    "unreachable": UNREACHABLE,
    "asking-master-key": ASKING_MASTER_KEY,
    "asking-database-key": ASKING_DATABASE_KEY,
    "asking-address": ASKING_ADDRESS,
    "asking-to-edit": ASKING_TO_EDIT,
    "removing": REMOVING,
    "tested": TESTED,
    "diagnosed": DIAGNOSED,
    "server": server(),
    "server-unchecked": server(checks_name=False),
    "server-ending": server(days=20),
    "server-asking-password": replace(server(checks_name=False), prompt=Prompt.PASSWORD),
    "server-asking-certificate": replace(server(days=-1), prompt=Prompt.CERTIFICATE),
    "server-removing": replace(server(), removing=True),
    "server-connecting": DockState(
        Page.ACCOUNT, new_account=SERVER.label, running=Running("Starting…", (Step.CERTIFICATE,), steps=SERVER_STEPS)
    ),
    **{f"steps-{state.value}": every_step_in(state) for state in State},
}


def told_now(name: str) -> DockState:
    """A scene with its failure in the language of this moment, not of the import."""
    state = SCENES[name]
    errors = {
        "first-run-refused": ApiKeyRefused(account="alice.carto.com"),
        "not-allowed": AddressNotAllowed(host="dbdirect.carto.com"),
        "unreachable": HostUnreachable(host="dbdirect.carto.com"),
        "diagnosed": AddressNotAllowed(host="dbdirect.carto.com"),
    }
    if state.diagnosis is not None:
        state = replace(state, diagnosis=shown_diagnosis(errors.get(name)))
    if name not in errors:
        return state
    problem = problem_of(errors[name])
    if state.listing.problem is not None:
        return replace(state, listing=Listing(problem=problem))
    return replace(state, problem=problem)
