"""The one owner of what the dock shows, and the table of cures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from carto_direct_sql.core.accounts.readiness import Facts, State
from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.carto.allow_list import AllowList
from carto_direct_sql.core.carto.errors import (
    AccountNotFound,
    ApiKeyRefused,
    HostNotFound,
    HostUnreachable,
    MasterKeyMissing,
)
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.postgres.errors import AddressNotAllowed, DatabaseKeyRefused, DatabaseUnreachable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import OUTCOMES, Notice, Step
from carto_direct_sql.ui.cures import Failure, Prompt, problem_of, remedy_of
from carto_direct_sql.ui.dock.model import DockModel
from carto_direct_sql.ui.dock.offers import Choice, Offer
from carto_direct_sql.ui.dock.views.notices import notice_text
from carto_direct_sql.ui.dock.views.page import Page
from carto_direct_sql.ui.dock.views.state import Listing, Running

from . import scenes

ALICE = scenes.saved()
BOB = replace(
    ALICE,
    account=Account("bob", "https://maps.example.com/user/bob"),
    connection=replace(ALICE.connection, name="CARTO bob", service="carto_bob"),
)


class Saved:
    """`ports.SavedAccounts` in memory."""

    def __init__(self, *accounts: SavedAccount) -> None:
        self.accounts = accounts
        self.reads = 0

    def all(self) -> tuple[SavedAccount, ...]:
        self.reads += 1
        return self.accounts


def model_of(*accounts: SavedAccount) -> DockModel:
    """In sight, and turned to the first account."""
    model = DockModel(Saved(*accounts))
    model.set_in_sight(True)
    model.refresh()
    return model


@pytest.fixture
def model(qapp):
    return model_of(ALICE, BOB)


def heard(signal):
    """What a signal brings, from now on."""
    brought = []
    signal.connect(lambda *values: brought.append(values))
    return brought


def test_saved_accounts_are_not_read_to_show_them(qapp):
    saved = Saved(ALICE, BOB)
    model = DockModel(saved)
    before = saved.reads
    for name in (BOB.connection.name, ALICE.connection.name):
        model.turn_to(name)
        model.accounts.learn(BOB, Facts(scenes.NOW, BOB))
        assert [entry.name for entry in model.state().accounts] == ["CARTO alice", "CARTO bob"]
    assert saved.reads == before


def test_without_an_account_the_dock_shows_where_one_is_added(qapp):
    assert model_of().state().page is Page.FIRST_RUN


def test_the_account_shown_last_is_shown_again(model):
    model.turn_to(BOB.connection.name)
    model.turn_to_first_run()
    model.refresh()
    assert model.state().page is Page.FIRST_RUN, "an account is being added"
    shown = heard(model.account_shown)
    model.turn_to_any()
    assert shown == [(BOB,)] and model.current == BOB


def test_an_account_that_was_removed_elsewhere_is_not_shown_any_more(qapp):
    saved = Saved(ALICE, BOB)
    model = DockModel(saved)
    model.turn_to(BOB.connection.name)
    saved.accounts = (ALICE,)
    model.accounts.read()
    assert model.current == ALICE


def test_an_account_that_is_being_connected_is_shown_before_it_is_saved(model):
    model.turn_to_first_run()
    model.begin("Connecting…", None, "carol.carto.com")
    model.work.begin_step(Step.NETWORK_ACCESS)
    state = model.state()
    assert (state.page, state.new_account, state.current) == (Page.ACCOUNT, "carol.carto.com", "")
    assert state.running == Running("Connecting…", (Step.NETWORK_ACCESS,))
    model.end()
    assert model.state().page is Page.FIRST_RUN


def test_while_something_is_done_nothing_else_is_turned_to_or_asked(model):
    model.begin("Testing…", ALICE)
    model.turn_to(BOB.connection.name)
    model.turn_to_first_run()
    model.ask(Prompt.ADDRESS)
    model.ask_for_removal()
    state = model.state()
    assert (state.current, state.prompt, state.removing) == (ALICE.connection.name, None, False)


def test_a_failure_asks_for_what_cures_it(model):
    error = ApiKeyRefused(account="alice.carto.com")
    model.fail(error, ALICE)
    state = model.state()
    assert state.prompt is Prompt.MASTER_KEY
    assert state.problem == replace(problem_of(error, is_connected=True), button="")


def test_a_key_that_is_only_missing_is_asked_for_without_an_alarm(model):
    model.fail(MasterKeyMissing(), ALICE)
    assert (model.state().problem, model.state().prompt) == (None, Prompt.MASTER_KEY)


@pytest.mark.parametrize("hidden", [True, False])
def test_a_failure_that_the_dock_cannot_show_is_told_elsewhere(model, hidden):
    elsewhere, log = heard(model.failed_out_of_sight), heard(model.failed)
    error = HostUnreachable(host="alice.carto.com")
    if hidden:
        model.set_in_sight(False)
    else:
        model.begin("Testing…", ALICE)
    model.fail(error, ALICE)
    assert (elsewhere, log) == ([(Failure(error, ALICE),)], [(error,)])
    assert model.state().problem is None


def test_what_fails_of_another_account_than_the_one_shown_is_told_elsewhere(model):
    elsewhere = heard(model.failed_out_of_sight)
    model.fail(ApiKeyRefused(account="bob"), BOB)
    assert [failure.saved for (failure,) in elsewhere] == [BOB]
    assert (model.state().problem, model.state().prompt) == (None, None)
    model.turn_to_first_run()
    model.fail(ApiKeyRefused(account="alice"), ALICE)
    assert [failure.saved for (failure,) in elsewhere] == [BOB, ALICE]


def test_an_answer_goes_on_with_what_asked_and_with_nothing_that_asked_before(model):
    def cover(keep):
        return keep

    model.ask(Prompt.MASTER_KEY, cover)
    assert model.completion is cover
    model.dismiss()
    model.fail(ApiKeyRefused(account="alice"), ALICE)
    assert model.completion is None
    model.fail(MasterKeyMissing(), ALICE, complete=cover)
    assert model.completion is cover
    model.turn_to(BOB.connection.name)
    assert model.completion is None


def test_what_fails_quietly_is_only_for_the_log(model):
    elsewhere, log = heard(model.failed_out_of_sight), heard(model.failed)
    model.fail(HostUnreachable(host="h"), quietly=True)
    assert (len(log), elsewhere, model.state().problem) == (1, [], None)


def test_what_a_diagnosis_found_is_shown_until_a_dial_fails_or_something_is_done(model):
    def diagnosed():
        model.diagnosis.begin(ALICE)
        model.begin("Testing…", ALICE)
        assert model.state().diagnosis is not None, "it is under way"
        model.end()
        model.diagnosis.end("report")
        return model.state().diagnosis

    assert diagnosed().is_complete
    model.learn_failed_dial(ALICE, AddressNotAllowed(host="h", address="203.0.113.7"))
    assert model.state().diagnosis is None
    assert diagnosed().is_complete
    model.begin("Connecting…", ALICE)
    assert model.state().diagnosis is None


def test_success_is_told_only_to_people_who_do_not_see_it(model):
    elsewhere = heard(model.succeeded_out_of_sight)
    model.succeed("It works.")
    assert elsewhere == []
    model.set_in_sight(False)
    model.succeed("It works.")
    assert elsewhere == [("It works.",)]


@pytest.mark.parametrize(
    ("error", "state"), [(AddressNotAllowed(host="h"), State.BROKEN), (DatabaseUnreachable(host="h"), State.DONE)]
)
def test_a_dial_that_failed_says_something_of_the_account_only_where_its_cure_does(model, error, state):
    model.accounts.learn(ALICE, Facts(scenes.NOW, ALICE, connection_saved=True, dialled=True))
    refused = heard(model.dial_refused)
    model.learn_failed_dial(ALICE, error)
    assert refused == [(ALICE, error)]
    assert model.accounts.readiness(ALICE).report(Step.CONNECTION).state is state


def test_a_key_that_the_database_refuses_is_what_is_broken_until_a_dial_works(model):
    model.accounts.learn(ALICE, scenes.ready_facts())

    def key_state():
        return model.accounts.readiness(ALICE).report(Step.DATABASE_KEY).state

    model.learn_failed_dial(ALICE, AddressNotAllowed(host="h"))
    assert key_state() is State.DONE
    model.learn_failed_dial(ALICE, DatabaseKeyRefused(host="h", user="alice"))
    model.accounts.learn(ALICE, replace(scenes.ready_facts(), dialled=None))
    assert key_state() is State.BROKEN, "a check that did not dial knows nothing better"
    model.learn_dial(ALICE)
    assert key_state() is State.DONE


def test_only_a_check_of_everything_spares_the_next_one(model):
    model.accounts.learn_place(ALICE, "203.0.113.9", None)
    model.accounts.learn_dial(ALICE, worked=True)
    assert model.accounts.checked_at(ALICE) is None
    model.accounts.learn(ALICE, scenes.ready_facts())
    assert model.accounts.checked_at(ALICE) == scenes.ready_facts().now


def test_an_account_that_waits_for_the_master_password_is_ready_in_no_way_that_needs_it(model):
    model.accounts.learn(ALICE, scenes.ready_facts())
    model.accounts.set_locked(ALICE, locked=True)
    state = model.state()
    assert [report.state for report in state.readiness.steps] == [State.DONE, *[State.LOCKED] * 3]
    assert state.accounts[0].state is State.LOCKED
    model.accounts.set_locked(ALICE, locked=False)
    assert {report.state for report in model.state().readiness.steps} == {State.DONE}


def test_what_is_broken_stays_broken_while_it_is_locked(model):
    model.accounts.learn(ALICE, replace(scenes.ready_facts(), certificate_revoked=True, key_stored=False))
    model.accounts.set_locked(ALICE, locked=True)
    states = [report.state for report in model.state().readiness.steps]
    assert states == [State.DONE, State.BROKEN, State.MISSING, State.LOCKED]


def test_why_the_master_password_is_asked_for_is_told_where_people_look(model):
    elsewhere = heard(model.password_asked_out_of_sight)
    model.begin("Connecting…", None, "carol.carto.com")
    model.set_awaits_password(True)
    assert (model.state().awaits_password, elsewhere) == (True, [])
    model.set_awaits_password(False)
    model.set_in_sight(False)
    model.set_awaits_password(True)
    assert elsewhere == [()]


def test_what_people_wanted_is_done_once_whatever_cured_the_reason_why_it_was_not(model):
    wanted = []
    model.fail(AddressNotAllowed(host="h"), ALICE, wish=wanted.append)
    model.accounts.change_listing(ALICE, failures={scenes.datasets(1)[0]: "The address is unknown."})
    model.begin("Allowing…", ALICE)
    model.end()
    assert wanted == []
    for _ in range(2):
        model.learn_connected(ALICE, scenes.ready_facts())
    assert wanted == [ALICE]
    assert model.state().listing.failures == {}


def test_what_is_known_wanted_and_offered_of_an_account_outlives_another_name_of_its_connection(qapp):
    renamed = replace(ALICE, connection=replace(ALICE.connection, name="Renamed"))
    model = model_of(ALICE, BOB)
    wanted = []
    choices = (Choice("Allow", lambda: None),)
    model.accounts.learn(ALICE, scenes.ready_facts())
    model.accounts.set_locked(ALICE, locked=True)
    model.accounts.change_listing(ALICE, datasets=())
    model.diagnosis.begin(ALICE)
    model.set_checked(ALICE)
    model.offer(Offer(ALICE, "It has moved.", "", choices, "Not Now", lambda: None, replaces_failure=True))
    before = model.state()
    model.accounts._saved_accounts.accounts = (renamed, BOB)
    model.accounts.rename(ALICE, renamed)
    after = model.state()
    assert (after.current, after.readiness, after.checking) == ("Renamed", before.readiness, True)
    assert (after.listing, after.diagnosis, after.offer) == (before.listing, before.diagnosis, before.offer)
    assert model.accounts.checked_at(renamed) == scenes.ready_facts().now
    # What began before goes on with what it knows.
    model.fail(AddressNotAllowed(host="h"), ALICE, wish=wanted.append)
    assert model.state().problem is None, "who sees the offer need not be told"
    model.offers.withdraw(ALICE)
    model.fail(AddressNotAllowed(host="h"), ALICE)
    assert model.state().problem is not None and model.state().offer is None
    model.learn_connected(renamed, scenes.ready_facts())
    assert wanted == [renamed]


def test_what_people_wanted_is_not_done_after_they_took_the_message_away(model):
    wanted = []
    model.fail(AddressNotAllowed(host="h"), ALICE, wish=wanted.append)
    model.dismiss()
    model.learn_connected(ALICE, scenes.ready_facts())
    assert wanted == []


def test_what_a_failure_supposes_is_said_for_sure_as_soon_as_it_is_known(model):
    model.fail(AddressNotAllowed(host="db.example.com"), ALICE)
    assert "probably" in model.state().problem.text
    listed = AllowList(("192.0.2.1",))
    model.accounts.learn(ALICE, replace(scenes.ready_facts(), address="198.51.100.23", allow_list=listed))
    text = model.state().problem.text
    assert "probably" not in text and "198.51.100.23" in text and "db.example.com" in text


def test_nothing_is_left_of_an_account_that_was_removed(qapp):
    saved = Saved(ALICE, BOB)
    model = DockModel(saved)
    model.turn_to(ALICE.connection.name)
    model.accounts.keep_master_key(ALICE.account, Secret("0123"))
    model.accounts.change_listing(ALICE, datasets=())
    saved.accounts = (BOB,)
    model.offers.put(Offer(ALICE, "moved", "", (), "", lambda: None))
    model.accounts.forget(ALICE)
    assert model.current == BOB and model.offers.of(ALICE) is None
    assert not model.accounts.has_master_key(ALICE)
    assert model.accounts.listing(ALICE) == Listing()


def test_every_change_is_told(model):
    told = heard(model.changed)
    for change in (
        lambda: model.turn_to(BOB.connection.name),
        lambda: model.ask(Prompt.ADDRESS),
        model.ask_for_removal,
        model.dismiss,
        lambda: model.begin("Testing…", BOB),
        lambda: model.work.begin_step(Step.CONNECTION),
        model.end,
        lambda: model.fail(HostUnreachable(host="h")),
        lambda: model.set_checked(BOB),
        lambda: model.accounts.set_locked(BOB, locked=True),
        lambda: model.set_awaits_password(True),
        lambda: model.accounts.keep_master_key(BOB.account, Secret("0123")),
        lambda: model.accounts.learn_dial(BOB, worked=True),
        lambda: model.accounts.change_listing(BOB, fetching=True),
    ):
        before = model.state()
        told.clear()
        change()
        assert model.state() != before and told


@pytest.mark.parametrize("cure", Cure)
def test_a_button_says_what_it_does(cure):
    remedy = remedy_of(cure)
    does = remedy.prompt is not None or remedy.options_page or remedy.connects
    assert remedy.button or not does
    assert remedy.button or not remedy.is_said_by_button


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda outcome: outcome.name)
def test_a_failure_says_what_is_left_of_what_was_begun_and_says_it_once(model, outcome):
    model.begin("Connecting", ALICE)
    model.work.give_notice(Notice.UNDOING)
    model.work.give_notice(outcome)
    model.end()
    model.fail(DatabaseUnreachable(host="h"))
    assert model.state().problem.advice.endswith(notice_text(outcome))
    model.fail(DatabaseUnreachable(host="h"))
    assert notice_text(outcome) not in model.state().problem.advice


def test_what_was_cancelled_says_what_is_left_of_it(model):
    model.begin("Connecting", ALICE)
    model.work.give_notice(Notice.UNDONE)
    model.end_cancelled()
    assert model.state().problem.text == notice_text(Notice.UNDONE)


def test_an_address_that_stays_is_spoken_of_only_where_one_was_allowed_and_nothing_else_came_of_it(model):
    stays = notice_text(Notice.ADDRESS_ALLOWED)
    model.begin("Connecting", ALICE)
    model.work.give_notice(Notice.ADDRESS_ALLOWED)
    model.work.give_notice(Notice.UNDONE)
    model.end_cancelled()
    assert model.state().problem.text == f"{notice_text(Notice.UNDONE)} {stays}"
    model.begin("Connecting", ALICE)
    model.work.give_notice(Notice.ADDRESS_ALLOWED)
    model.end()
    model.learn_connected(ALICE, scenes.ready_facts())
    model.fail(DatabaseUnreachable(host="h"))
    assert stays not in model.state().problem.advice


@pytest.mark.parametrize(
    "error", [HostNotFound(host="h"), AccountNotFound(account="h"), ApiKeyRefused(account="h")], ids=type
)
def test_nobody_is_told_to_check_the_spelling_of_an_account_that_is_connected(model, error):
    model.fail(error, again=lambda: None)
    assert "spelling" in model.state().problem.advice
    model.fail(error, ALICE, again=lambda: None)
    assert "spelling" not in model.state().problem.advice


def test_what_was_cancelled_before_it_made_anything_needs_no_words(model):
    model.begin("Connecting", ALICE)
    model.end_cancelled()
    assert model.state().problem is None
