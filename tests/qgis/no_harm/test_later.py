"""What holds at the second connect, when the world has changed since the first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from qgis.core import QgsDataSourceUri, QgsProviderRegistry
from sandbox.faults import Fault, Kind

from carto_direct_sql.core.accounts.errors import ConnectionNameInvalid, ConnectionNameTaken
from carto_direct_sql.core.accounts.readiness import Facts, State, assess
from carto_direct_sql.core.carto.errors import ApiKeyRefused
from carto_direct_sql.core.journal.journal import Undo, UndoKind
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import Step


def make_own(name: str) -> None:
    """A connection of the user's own."""
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = QgsDataSourceUri()
    uri.setConnection("my.example.com", "5432", "mine", "me", "")
    provider.saveConnection(provider.createConnection(uri.connectionInfo(False), {}), name)


def host_of(name: str) -> str:
    connections = QgsProviderRegistry.instance().providerMetadata("postgres").connections(False)
    return QgsDataSourceUri(connections[name].uri()).host() if name in connections else ""


@pytest.fixture(autouse=True)
def no_connections_left() -> Any:
    yield
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    for name in list(provider.connections(False)):
        provider.deleteConnection(name)


@pytest.mark.parametrize("change", ["renewed", "deleted at CARTO"])
def test_a_key_that_may_edit_is_followed_by_one_that_may_edit(computer, account, change):
    saved = computer.connect(writable=True).saved
    if change == "renewed":
        renewed = computer.connect(renew_key=True).saved
    else:
        account.api_keys.remove(account.key_named(saved.key_name))
        renewed = computer.connect().saved
    assert renewed.key_name != saved.key_name and renewed.key_writes
    datasets = {one.name: one for one in computer.use(computer.use_cases.datasets, renewed)}
    assert datasets["countries"].writable
    assert computer.connect(writable=True).saved.key_name == renewed.key_name, "one that may is not made again"


def test_a_key_that_the_user_brings_is_not_taken_for_one_that_may_edit(computer, account):
    computer.connect(writable=True)
    narrow = account.add_key("tableau", {"countries": "select"})
    assert not computer.connect(database_key=Secret(narrow.token)).saved.key_writes


def test_a_connection_that_the_user_has_made_in_our_ones_place_is_not_overwritten(computer, account):
    saved = computer.connect().saved
    name = saved.connection.name
    QgsProviderRegistry.instance().providerMetadata("postgres").deleteConnection(name)
    make_own(name)
    again = computer.connect(connection_name=name).saved
    assert host_of(name) == "my.example.com"
    assert (again.connection.name, again.connection.service) == (f"{name} 2", saved.connection.service)
    assert computer.saved_accounts.all() == (again,)


def test_a_connection_of_the_users_is_not_swept_away_with_a_connect_that_was_killed(computer, account):
    environment = computer.use_cases._environment
    operation = environment.journal.begin(account.address())
    operation.announce(Undo(UndoKind.REMOVE_CONNECTION, "Work"))
    operation.abandon()
    make_own("Work")
    computer.connect()
    assert host_of("Work") == "my.example.com"


@pytest.mark.parametrize(("name", "expected"), [("Work", ConnectionNameTaken), ("a/b", ConnectionNameInvalid)])
def test_a_name_that_cannot_be_is_told_before_anything_is_made(computer, account, sandbox, name, expected):
    account.allow_list = []
    make_own("Work")
    with pytest.raises(expected):
        computer.connect(connection_name=name)
    assert (account.certificates, account.allow_list) == ([], [])


@pytest.mark.parametrize("known", ["open to everybody", "allowed before"])
def test_without_an_address_service_whoever_may_be_let_in_already_is_connected(computer, account, sandbox, known):
    if known == "open to everybody":
        account.allow_list = ["0.0.0.0"]
    else:
        computer.connect()
    sandbox.faults.add(Fault("GET", "my-address", Kind.HTML, times=None))
    before = list(account.allow_list)
    assert computer.connect(renew_key=True).facts.dialled
    assert account.allow_list == before


def test_moving_within_the_network_that_lets_it_in_is_no_reason_to_ask(computer, account, sandbox):
    network = sandbox.home.address.rpartition(".")[0] + ".0/24"
    account.allow_list = [network]
    saved = computer.connect().saved
    assert saved.address == network
    here = Facts(computer.use_cases._environment.now(), saved, sandbox.home.address.rpartition(".")[0] + ".99")
    assert assess(here).report(Step.NETWORK_ACCESS).state is State.DONE
    elsewhere = assess(replace(here, address="192.0.2.1"))
    assert elsewhere.report(Step.NETWORK_ACCESS).state is State.MISSING


def test_a_refused_master_key_does_not_hide_where_this_computer_is(computer, sandbox):
    saved = computer.connect().saved
    facts = computer.use(computer.use_cases.check_status, saved, Secret("0123456789abcdef0123456789abcdef01234567"))
    assert facts.address == sandbox.home.address
    assert (facts.allow_list, facts.certificate_revoked) == (None, None)
    assert isinstance(facts.unanswered, ApiKeyRefused)


def test_what_another_window_has_renewed_is_not_called_broken_here(computer, account):
    before = computer.connect().saved
    account.live_certificates[0].revoked = True
    after = computer.connect().saved
    assert after.certificate_fingerprint != before.certificate_fingerprint
    assert computer.use(computer.use_cases.diagnose, before).ok
    assert computer.use(computer.use_cases.datasets, before)
