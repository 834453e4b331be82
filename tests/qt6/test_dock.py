"""The dock's pages: every button says what was wanted, every state is reachable by keyboard and has words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from carto_direct_sql.core.accounts.belongings import Belongings
from carto_direct_sql.core.accounts.readiness import Action, State
from carto_direct_sql.core.certificates.bundle import FILE_PATTERNS
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.postgres.errors import DatabaseUnreachable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import CARTO_STEPS, Step
from carto_direct_sql.ui.cures import Prompt, problem_of
from carto_direct_sql.ui.dock.views.dock_content import DockContent
from carto_direct_sql.ui.dock.views.dock_menu import MenuButton, MenuEntry
from carto_direct_sql.ui.dock.views.inputs import PromptReply, Removal, StepAction
from carto_direct_sql.ui.dock.views.state import Listing
from carto_direct_sql.ui.widgets.drop_frame import bundle_in

from . import scenes

CONTROLS = (QAbstractButton, QLineEdit, QComboBox)


@pytest.fixture
def show(qtbot):
    kept = []  # qtbot keeps weak references only

    def make(state, width=300):
        content = DockContent(lambda _datasets: QMimeData())
        kept.append(content)
        qtbot.addWidget(content)
        content.resize(width, 800)
        content.show_state(state)
        with qtbot.waitActive(content):
            content.show()
            content.activateWindow()
        return content

    yield make
    kept.clear()


def press(button):
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("state", "action"), [(State.MISSING, Action.CONNECT), (State.ATTENTION, Action.RENEW_CERTIFICATE)]
)
def test_the_one_button_does_what_is_missing(show, qtbot, state, action):
    page = show(scenes.every_step_in(state)).account
    with qtbot.waitSignal(page.primary_requested) as asked:
        press(page.primary)
    assert asked.args == [action]


def test_who_adds_an_account_can_type_at_once(show):
    content = show(scenes.HAPPY)
    content.show_state(scenes.SECOND_ACCOUNT)
    assert content.first_run.account.hasFocus()


def test_one_cure_stands_once(show):
    page = show(scenes.NOT_ALLOWED).account
    assert page.banner.button.isVisible() and not page.primary.isVisible()
    page.show_state(replace(scenes.NOT_ALLOWED, problem=None))
    assert page.primary.isVisible()


def test_there_is_no_button_when_nothing_is_missing(show):
    assert not show(scenes.HAPPY).account.primary.isVisible()


@pytest.mark.parametrize(
    ("state", "step", "action"),
    [
        (State.DONE, Step.NETWORK_ACCESS, StepAction.CHECK),
        (State.MISSING, Step.NETWORK_ACCESS, StepAction.CHECK),
        (State.BROKEN, Step.CERTIFICATE, StepAction.RENEW),
        (State.DONE, Step.DATABASE_KEY, StepAction.CHANGE_KEY),
        (State.MISSING, Step.DATABASE_KEY, StepAction.ENTER_KEY),
        (State.BROKEN, Step.CONNECTION, StepAction.TEST),
    ],
)
def test_each_step_has_its_own_small_action(show, qtbot, state, step, action):
    checklist = show(scenes.every_step_in(state)).account.checklist
    checklist.fold.setChecked(True)
    with qtbot.waitSignal(checklist.action_requested) as asked:
        press(checklist.rows[step].action)
    assert asked.args == [action]


@pytest.mark.parametrize("state", State)
def test_a_state_is_said_in_words_too(show, state):
    rows = show(scenes.every_step_in(state)).account.checklist.rows
    for row in (rows[step] for step in CARTO_STEPS):
        assert row.word.text() and row.word.text() in row.accessibleName()


def steps_seen(checklist):
    return sum(row.isVisible() for row in checklist.rows.values())


@pytest.mark.parametrize("state", State)
def test_the_steps_fold_into_one_line_only_while_all_is_well(show, state):
    checklist = show(scenes.every_step_in(state)).account.checklist
    assert (checklist.fold.isVisible(), steps_seen(checklist)) == ((True, 0) if state is State.DONE else (False, 4))


def test_the_line_tells_how_long_the_certificate_lasts_and_opens_by_click_and_keyboard(show):
    content = show(scenes.HAPPY)
    checklist = content.account.checklist
    assert checklist.fold.accessibleName() == "Ready, certificate 364 days left"
    press(checklist.fold)
    assert steps_seen(checklist) == 4
    content.show_state(replace(scenes.HAPPY, checking=True))
    assert steps_seen(checklist) == 4
    checklist.fold.setFocus()
    QTest.keyClick(checklist.fold, Qt.Key.Key_Space)
    assert steps_seen(checklist) == 0


def test_nothing_moves_while_an_account_is_checked_that_turns_out_well(show):
    content = show(scenes.CHECKING)
    assert steps_seen(content.account.checklist) == 0 and content.account.checklist.fold.isVisible()
    content.show_state(scenes.UNCHECKED)
    assert steps_seen(content.account.checklist) == 4


def test_what_is_locked_is_neither_ready_nor_being_checked_and_is_unlocked_from_there(show, qtbot):
    checklist = show(replace(scenes.LOCKED, checking=True)).account.checklist
    words = [row.word.text() for row in checklist.rows.values() if row.isVisible()]
    assert words == ["Ready", "Locked", "Locked", "Locked"]
    with qtbot.waitSignal(checklist.action_requested) as asked:
        press(checklist.rows[Step.CONNECTION].action)
    assert asked.args == [StepAction.UNLOCK]


@pytest.mark.parametrize("state", [scenes.ASKING_PASSWORD, replace(scenes.LOCKED, awaits_password=True)])
def test_while_qgis_asks_for_its_master_password_the_panel_says_what_for(show, state):
    progress = show(state).account.progress
    assert progress.isVisible() and "master password" in progress.accessibleName()


def test_while_something_runs_only_cancel_can_be_pressed(show, qtbot):
    page = show(scenes.CONNECTING).account
    assert not page.header.chooser.isEnabled() and not page.primary.isVisible()
    with qtbot.waitSignal(page.cancel_requested):
        press(page.cancel)


def test_a_prompt_is_answered_once_and_forgotten(show):
    prompt = show(scenes.ASKING_MASTER_KEY).account.prompt
    replies: list[PromptReply] = []
    prompt.answered.connect(replies.append)
    assert not prompt.proceed.isEnabled()
    QTest.keyClicks(prompt.secret, "0123")
    prompt.keep.setChecked(True)
    QTest.keyClick(prompt.secret, Qt.Key.Key_Return)
    assert replies == [PromptReply(Prompt.MASTER_KEY, Secret("0123"), keep=True)]
    assert prompt.secret.text() == ""
    QTest.keyClick(prompt.secret, Qt.Key.Key_Return)
    assert len(replies) == 1


def test_removing_with_revoking_needs_the_key(show):
    removal = show(scenes.REMOVING).account.removal
    removals: list[Removal] = []
    removal.confirmed.connect(removals.append)
    removal.choices["certificate_at_carto"].setChecked(True)
    assert removal.key.isVisible() and not removal.remove.isEnabled()
    QTest.keyClicks(removal.key, "0123")
    press(removal.remove)
    assert removals == [Removal(Belongings(certificate_at_carto=True), Secret("0123"))]


def test_an_address_that_may_go_is_named_and_is_the_one_that_goes(show):
    removal = show(scenes.REMOVING).account.removal
    removals: list[Removal] = []
    removal.confirmed.connect(removals.append)
    assert "Take 203.0.113.7 off the allow-list" in removal.choices["address"].box.accessibleName()
    removal.choices["address"].setChecked(True)
    QTest.keyClicks(removal.key, "0123")
    press(removal.remove)
    assert [one.belongings.address for one in removals] == ["203.0.113.7"]


@pytest.mark.parametrize("scene", [replace(scenes.REMOVING, entry=""), replace(scenes.server(), removing=True)])
def test_where_no_address_is_known_none_is_offered_to_go(show, scene):
    removal = show(scene).account.removal
    assert removal.isVisible() and not removal.choices["address"].isVisible()


def test_the_safe_answer_has_the_focus(show):
    assert show(scenes.REMOVING).account.removal.keep.hasFocus()


def test_a_failure_brings_its_cure(show, qtbot):
    banner = show(scenes.NOT_ALLOWED).account.banner
    with qtbot.waitSignal(banner.cure_requested) as asked:
        press(banner.findChild(QPushButton, "cure"))
    assert asked.args == [Cure.REGISTER_ADDRESS]


def test_another_account_is_chosen_by_keyboard(show, qtbot):
    header = show(scenes.HAPPY).account.header
    header.chooser.setFocus()
    with qtbot.waitSignal(header.account_chosen) as chosen:
        QTest.keyClick(header.chooser, Qt.Key.Key_Down)
    assert chosen.args == ["CARTO bob"]


@pytest.mark.parametrize("entry", MenuEntry)
def test_what_is_chosen_in_the_menu_is_told(show, qtbot, entry):
    menu = show(scenes.HAPPY).menu
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions_by_entry[entry].trigger()
    assert chosen.args == [entry]


def offered(menu):
    return {entry for entry, action in menu.actions_by_entry.items() if action.isVisible() and action.isEnabled()}


def test_the_menu_offers_what_can_be_done_as_things_stand(show):
    of_none = {
        MenuEntry.USE_ELSEWHERE,
        MenuEntry.ADD_ACCOUNT,
        MenuEntry.OPTIONS,
        MenuEntry.HELP,
        MenuEntry.LOG,
        MenuEntry.ABOUT,
    }
    assert offered(show(scenes.FIRST_RUN).menu) == of_none
    assert offered(show(scenes.HAPPY).menu) == set(MenuEntry)
    assert offered(show(replace(scenes.HAPPY, may_edit=True)).menu) == set(MenuEntry) - {MenuEntry.ALLOW_EDITING}
    assert offered(show(scenes.CONNECTING).menu) == of_none - {MenuEntry.ADD_ACCOUNT}


@pytest.mark.parametrize("scene", ["FIRST_RUN", "HAPPY"])
def test_the_menu_opens_by_the_keyboard_and_holds_every_entry_once(show, qtbot, scene):
    content = show(getattr(scenes, scene))
    button = next(one for one in content.findChildren(MenuButton) if one.isVisible())
    seen = []

    def look():
        seen.append(button.menu().isVisible())
        button.menu().close()

    QTimer.singleShot(50, look)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert seen == [True]
    assert set(button.menu().actions_by_entry) == set(MenuEntry)


@pytest.mark.parametrize("key_known", [True, False])
def test_editing_is_allowed_after_a_yes_with_the_key_only_where_it_is_missing(show, key_known):
    asking = replace(scenes.HAPPY, prompt=Prompt.EDITING, master_key_known=key_known)
    prompt = show(asking).account.prompt
    replies: list[PromptReply] = []
    prompt.answered.connect(replies.append)
    assert prompt.secret.isVisible() is not key_known and prompt.proceed.isEnabled() is key_known
    if not key_known:
        QTest.keyClicks(prompt.secret, "0123")
    press(prompt.proceed)
    assert replies == [PromptReply(Prompt.EDITING, None if key_known else Secret("0123"))]


@pytest.mark.parametrize(
    "name", ["first-run", "second-account", "happy", "steps-attention", "asking-master-key", "removing"]
)
def test_every_control_is_reached_by_tab_and_has_a_name(show, name):
    content = show(scenes.SCENES[name])
    controls = {
        one
        for one in content.findChildren(QWidget)
        if isinstance(one, CONTROLS) and one.isVisible() and one.isEnabled() and not _is_part(one)
    }
    reached = set()
    for _ in range(3 * len(content.findChildren(QWidget))):
        QTest.keyClick(QApplication.focusWidget() or content, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {one.objectName() or type(one).__name__ for one in controls - reached} == set()
    assert [one.objectName() for one in controls if not _name(one)] == []


def test_certificates_may_be_dropped_anywhere_on_the_dock(show, qtbot, tmp_path):
    content = show(scenes.HAPPY)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "Alice.ZIP"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(content, enter)
    assert enter.isAccepted() and content._drop.isVisible()
    with qtbot.waitSignal(content.file_dropped) as dropped:
        drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(content, drop)
    assert dropped.args == [tmp_path / "Alice.ZIP"] and not content._drop.isVisible()
    assert Path(content.first_run.by_bundle.file.text()) == tmp_path / "Alice.ZIP"


@pytest.mark.parametrize("pattern", FILE_PATTERNS)
def test_whatever_can_be_read_may_be_dropped(pattern):
    mime = QMimeData()
    mime.setUrls([QUrl(f"file:///certificates/alice{pattern[1:].upper()}")])
    assert bundle_in(mime) is not None


@pytest.mark.parametrize(
    "urls", [[], ["file:///a/picture.png"], ["https://example.org/a.zip"], ["file:///a.zip", "file:///b.zip"]]
)
def test_other_drops_are_left_to_qgis(urls):
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    assert bundle_in(mime) is None


def _name(control):
    return control.accessibleName() or getattr(control, "text", lambda: "")()


def _is_part(control):
    """Buttons that Qt or the secret field puts inside a line edit, and a table's corner."""
    return isinstance(control.parent(), QLineEdit) or control.metaObject().className() == "QTableCornerButton"


@pytest.mark.parametrize("part", ["prompt", "removal", "banner"])
def test_escape_takes_away_what_is_asked_or_said(show, qtbot, part):
    scene = {"prompt": scenes.ASKING_MASTER_KEY, "removal": scenes.REMOVING, "banner": scenes.UNREACHABLE}[part]
    shown = getattr(show(scene).account, part)
    inside = {"prompt": lambda: shown.secret, "removal": lambda: shown.keep, "banner": lambda: shown.button}[part]()
    with qtbot.waitSignal(shown.dismissed):
        QTest.keyClick(inside, Qt.Key.Key_Escape)


def test_whoever_pressed_the_button_with_the_keyboard_can_cancel_with_it(show, qtbot):
    content = show(scenes.every_step_in(State.MISSING))
    content.account.primary.setFocus()
    content.show_state(scenes.CONNECTING)
    assert content.account.cancel.hasFocus()


def test_the_reason_beside_a_dataset_is_drawn_at_once(show, qtbot):
    model = show(scenes.HAPPY).account.datasets.model
    with qtbot.waitSignal(model.dataChanged):
        model.show_listing(replace(scenes.HAPPY.listing, failures={model.dataset(0): "No grant."}))


def test_what_went_wrong_is_said_once_and_where_it_was_tried_last(show):
    content = show(scenes.HAPPY)
    problem = problem_of(DatabaseUnreachable(host="db"))
    once = replace(scenes.HAPPY, problem=problem)
    for state, boxes in (
        (once, (True, False)),
        (replace(once, listing=Listing(problem=problem)), (False, True)),
        (replace(once, listing=Listing(problem=replace(problem, text="something else"))), (True, True)),
    ):
        content.show_state(state)
        page = content.account
        assert (page.banner.isVisible(), page.datasets.banner.isVisible()) == boxes
