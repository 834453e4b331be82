"""Keys that change while layers are open, and keys of several connections."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import psycopg2
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsTransaction

from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.core.qgis.connections import data_source
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import Notice
from carto_direct_sql.core.use_cases.use_cases import UseCases
from carto_direct_sql.ui.processing.disconnect import DisconnectAlgorithm
from carto_direct_sql.ui.tasks.waiting import away_from_gui_thread


def role_of(link: Any) -> str:
    with link.cursor() as cursor:
        cursor.execute("SELECT current_user")
        return str(cursor.fetchone()[0])


def dial(saved: Any) -> Any:
    """As a layer does."""
    return closing(psycopg2.connect(service=saved.connection.service))


def regular_keys(account: Any) -> list[str]:
    return [key.name for key in account.api_keys if key.type == "regular"]


def end_of_process(computer: Any) -> None:
    """The operating system takes every lock back."""
    for operation in computer.use_cases._environment._retired:
        operation.abandon()
    computer.use_cases = UseCases(replace(computer.use_cases._environment, _retired=[]))


def test_open_layers_go_on_with_the_old_key_and_the_next_dial_takes_the_new_one(computer, account):
    first = computer.connect().saved
    with dial(first) as layer:
        old_role = role_of(layer)
        second = computer.connect(writable=True).saved
        assert (second.connection, regular_keys(account)) == (first.connection, [first.key_name, second.key_name])
        assert role_of(layer) == old_role, "not even interrupted"
        with dial(second) as another:
            assert role_of(another) == account.key_named(second.key_name).role != old_role
        computer.connect()
        assert regular_keys(account) == [first.key_name, second.key_name], "this QGIS may still need it"
    end_of_process(computer)
    computer.connect()
    assert regular_keys(account) == [second.key_name]


def test_a_disconnect_takes_the_old_keys_along(computer, account):
    computer.connect()
    computer.connect(writable=True)
    other = computer.connect(connection_name="Second").saved
    computer.connect(connection_name="Second", writable=True)
    first, second = computer.saved_accounts.all()
    with dial(second) as layer:
        computer.use(computer.use_cases.disconnect, first, Secret(account.master_key))
        assert role_of(layer), "only the first one's layers are gone"
        assert regular_keys(account) == [other.key_name, second.key_name]
    computer.use(computer.use_cases.disconnect, second, Secret(account.master_key))
    assert regular_keys(account) == []


@pytest.fixture
def held(computer: Any) -> Any:
    """Two connections of an account, whose replaced keys another QGIS of this profile holds, and this one does not.

    Gives both as they are now, and the first one's replaced key; the other QGIS's use cases are in `elsewhere`.
    """
    elsewhere = computer.use_cases
    first = computer.connect().saved
    computer.connect(connection_name="Second")
    second = computer.connect(connection_name="Second", writable=True).saved
    latest = computer.connect(saved=first, writable=True).saved
    computer.use_cases = UseCases(replace(elsewhere._environment, _retired=[]))
    yield SimpleNamespace(first=latest, second=second, key=first.key_name, elsewhere=elsewhere)
    for operation in elsewhere._environment._retired:
        operation.abandon()


def test_a_disconnect_tells_which_key_another_qgis_still_holds_and_the_key_goes_as_it_says(computer, account, held):
    (left,) = computer.use(computer.use_cases.disconnect, held.first, Secret(account.master_key))
    assert held.key in str(left) and "another QGIS" in str(left), "and nothing of the other connection's"
    assert held.key in regular_keys(account)
    assert "goes when the account is connected here again" in left.cure_text()
    for operation in held.elsewhere._environment._retired:
        operation.abandon()  # that QGIS is closed
    computer.connect()
    assert regular_keys(account) == [held.second.key_name]


def test_the_algorithm_tells_it_in_its_log_and_in_its_output(computer, account, held, tmp_path):
    file = tmp_path / "key"
    file.write_text(account.master_key)
    algorithm, log = DisconnectAlgorithm(lambda: computer.use_cases).create(), QgsProcessingFeedback(False)
    inputs = {"CONNECTION": held.first.connection.name, "DELETE_KEY": True, "MASTER_KEY": str(file)}
    done, succeeded = algorithm.run(inputs, QgsProcessingContext(), log)
    assert succeeded, log.textLog()
    for told in (log.textLog(), done["LEFT"]):
        assert held.key in told and "another QGIS" in told and "when the account is connected here again" in told


def test_a_disconnect_that_leaves_everything_at_carto_says_nothing_of_the_keys_there(computer, held):
    assert computer.use(computer.use_cases.disconnect, held.first, None) == ()


def test_the_old_keys_go_as_well_where_the_connection_has_another_name_by_now(computer, account):
    computer.connect()
    saved = computer.connect(writable=True).saved
    assert len(regular_keys(account)) == 2
    renamed = computer.use(computer.use_cases.rename, saved, "Ours")
    assert computer.use(computer.use_cases.disconnect, renamed, Secret(account.master_key)) == ()
    assert regular_keys(account) == []


def test_each_connection_of_an_account_has_its_own_service_and_its_own_key(computer, account):
    narrow = account.add_key("tableau", {"countries": "select"})
    first = computer.connect(database_key=Secret(narrow.token)).saved
    second = computer.connect(connection_name="Editing", writable=True).saved
    assert first.connection.service != second.connection.service
    with dial(first) as reading, dial(second) as editing:
        assert role_of(reading) == narrow.role
        assert role_of(editing) == account.key_named(second.key_name).role
    names = {one.connection.name: computer.use(computer.use_cases.datasets, one) for one in (first, second)}
    assert [table.writable for table in names["Editing"] if table.name == "countries"] == [True]
    assert [table.writable for table in names[first.connection.name] if table.name == "countries"] == [False]
    computer.use(computer.use_cases.disconnect, second, Secret(account.master_key))
    computer.session.services.forget(first.connection.service)  # as after a restart
    assert computer.use(computer.use_cases.datasets, first)


def test_a_regenerated_master_key_takes_the_old_ones_place_everywhere(computer, account):
    computer.connect(keep_master_key=True)
    computer.connect(keep_master_key=True, connection_name="Second")
    account.regenerate(account.api_keys[0])
    computer.connect()  # with the new key, and no wish about keeping it
    kept = {computer.use_cases.stored_key(one.master_key_authcfg).reveal() for one in computer.saved_accounts.all()}
    assert kept == {account.master_key}
    saved = computer.saved_accounts.all()
    used = {config for one in saved for config in (one.key_authcfg, one.master_key_authcfg)}
    assert set(computer.holdings()["configs"]) == used, "the old ones are gone"


def test_a_key_that_another_window_has_changed_is_taken_over_at_the_next_use(computer, account):
    first = computer.connect().saved
    other_window = computer.auth_database, computer.saved_accounts
    token = account.add_key("new", {"countries": "select"}).token
    authcfg = other_window[0].new_id()
    other_window[0].store_key(authcfg, account.user, Secret(token), "new")
    other_window[1].save(replace(first, key_authcfg=authcfg, key_name=""))
    account.delete_key(account.key_named(first.key_name))
    assert [table.name for table in computer.use(computer.use_cases.datasets, first)].count("countries") == 1
    assert not computer.session.unlocking.renew(first.connection.service), "it has what is stored now"


def qgis_dials(saved: Any) -> bool:
    """As a layer does that is drawn, in a thread of QGIS's."""
    return away_from_gui_thread(lambda: QgsTransaction.create(_source(saved), "postgres").begin()[0])


def _source(saved: Any) -> str:
    return data_source(saved.connection).connectionInfo(False)


def store_key(computer: Any, saved: Any, token: str) -> None:
    """As another window does that replaces the key."""
    authcfg = computer.auth_database.new_id()
    computer.auth_database.store_key(authcfg, saved.account.user, Secret(token), "new")
    computer.saved_accounts.save(replace(saved, key_authcfg=authcfg))


def test_who_dials_with_a_key_that_another_window_has_replaced_and_that_is_gone_gets_the_new_one(
    computer, account, qtbot
):
    saved = computer.connect().saved
    store_key(computer, saved, account.add_key("new", {"countries": "select"}).token)
    account.delete_key(account.key_named(saved.key_name))
    with qtbot.waitSignal(computer.session.unlocking.outdated) as outdated:
        assert qgis_dials(saved)
    assert outdated.args == [saved.connection.service], "so that open layers can sign in anew"


def test_what_the_server_has_refused_it_is_not_shown_again_until_somebody_wants_that_or_has_another_key(
    computer, account, sandbox, qtbot
):
    saved = computer.connect().saved
    account.regenerate(account.key_named(saved.key_name))
    services, unlocking = computer.session.services, computer.session.unlocking
    error = computer.use(computer.use_cases.diagnose, saved).error
    services.withhold(saved, error)
    before = sandbox.dials.counts().dialled
    with qtbot.waitSignal(unlocking.withheld) as withheld:
        assert not qgis_dials(saved)
    assert withheld.args == [saved.connection.service, error]
    assert sandbox.dials.counts().dialled == before
    with qtbot.assertNotEmitted(unlocking.opened):
        assert computer.use(computer.use_cases.diagnose, saved).error is not None
    assert sandbox.dials.counts().dialled == before + 1

    services.withhold(saved, error)
    store_key(computer, saved, account.add_key("new", {"countries": "select"}).token)
    with qtbot.waitSignal(unlocking.opened):
        assert qgis_dials(saved)


class Waiting:
    """Stops as soon as it is told that somebody else is at work."""

    def __init__(self) -> None:
        self.told: list[Notice] = []

    def begin(self, step: Any) -> None:
        raise AssertionError(f"{step} began although another process was at work.")

    def tell(self, notice: Notice) -> None:
        self.told.append(notice)

    def cancelled(self) -> bool:
        return bool(self.told)


@pytest.fixture
def somebody_at_work(computer: Any) -> Iterator[None]:
    environment = computer.use_cases._environment
    lock = environment.journal.lock(computer.request().account.base_url)
    yield
    lock.release()


def test_whoever_waits_for_another_process_is_told_and_can_stop(computer, somebody_at_work, sandbox):
    waiting = Waiting()
    with pytest.raises(Cancelled):
        computer.use(lambda _: computer.use_cases.connect(computer.request(), waiting))
    assert waiting.told == [Notice.WAITING_FOR_ANOTHER]
    assert list(sandbox.requests) == []
