"""The plugin's dock, by mouse and keys."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QLabel, QLineEdit, QMenu, QPushButton, QTableView, QWidget

from ..play import Act, Until
from ..stage import Stage

MENU = "CARTO Direct SQL"
STEPS = ("network_access", "certificate", "database_key", "connection")


def show(stage: Stage) -> Act:
    """Choose it in the Database menu."""
    if not stage.dock.isVisible():
        yield from _choose(stage)
    yield Until("the dock is filled", lambda: stage.seen("CartoDirectSqlContent"))


def hide(stage: Stage) -> Act:
    """Choose it in the Database menu once more."""
    yield from _choose(stage)
    yield Until("the dock is hidden", lambda: not stage.dock.isVisible())


def _choose(stage: Stage) -> Act:
    menus = stage.window.menuBar()
    database = stage.iface.databaseMenu()
    yield stage.click(menus, menus.actionGeometry(database.menuAction()).center())
    action = yield Until("the Database menu is open", lambda: database.isVisible() and _entry(database, MENU))
    yield stage.click(database, database.actionGeometry(action).center())


def _entry(menu: QMenu, text: str) -> QAction | None:
    return next((action for action in menu.actions() if action.text().replace("&", "") == text), None)


def fill_in(stage: Stage, account: str, master_key: str) -> Act:
    """Paste the account's address and its master key into the first-run page."""
    field = yield stage.until_seen("account_address")
    yield from stage.paste(field, account)
    stage.press(Qt.Key.Key_Tab)
    yield from stage.paste(stage.seen("master_key"), master_key)
    yield Until("Connect can be pressed", lambda: stage.seen("connect").isEnabled())


def fill_in_bundle(stage: Stage, account: str, file: str, database_key: str) -> Act:
    """The other method: a certificate file and an API key."""
    field = yield stage.until_seen("account_address")
    if stage.seen("bundle_file") is None:
        yield stage.click(stage.seen("switch_method"))
    yield stage.until_seen("bundle_file")
    yield from stage.paste(field, account)
    yield from stage.paste(stage.seen("bundle_file"), file)
    yield from stage.paste(stage.seen("database_key"), database_key)
    yield Until("Connect can be pressed", lambda: stage.seen("connect").isEnabled())


def fill_in_server(stage: Stage, address: str, files: str) -> Act:
    """The method for a server that is not CARTO's."""
    yield stage.until_seen("account_address")
    yield stage.click(stage.seen("switch_kind"))
    field = yield stage.until_seen("server_address")
    yield from stage.paste(field, address)
    yield from stage.paste(stage.seen("server_files"), files)
    yield Until("Connect can be pressed", lambda: stage.seen("connect").isEnabled())


def replace_certificate(stage: Stage, files: str) -> Act:
    """By the step's own link, with what the dock then asks for."""
    link = stage.seen("action_certificate", stage.dock)
    if link is None:
        yield stage.click(stage.seen("fold", stage.dock))
        link = yield Until("the steps are unfolded", lambda: stage.seen("action_certificate", stage.dock))
    yield stage.click(link)
    field = yield stage.until_seen("replacement_files")
    yield from stage.paste(field, files)
    yield stage.click(stage.seen("replace"))


def press(stage: Stage, name: str) -> Act:
    """Click a button of the dock."""
    button = yield Until(f"{name} can be pressed", lambda: _enabled(stage.seen(name, stage.dock)))
    yield stage.click(button)


def press_by_keyboard(stage: Stage, name: str) -> Act:
    """Reach a button by the Tab key, and press it with the space bar."""
    button = yield Until(f"{name} can be pressed", lambda: _enabled(stage.seen(name, stage.dock)))
    for _ in range(30):
        if button.hasFocus():
            break
        stage.press(Qt.Key.Key_Tab)
    if not button.hasFocus():
        raise RuntimeError(f"The Tab key does not lead to {name}.")
    stage.press(Qt.Key.Key_Space)


def answer(stage: Stage, secret: str) -> Act:
    """Paste the key that the dock asks for in place, and go on."""
    field = yield stage.until_seen("answer_secret")
    yield from stage.paste(field, secret)
    yield stage.click(stage.seen("answer"))


def choose_in_menu(stage: Stage, entry: str) -> Act:
    """In the dock's menu."""
    button = yield Until("the menu is there", lambda: _enabled(stage.seen("account_menu", stage.dock)))
    yield stage.click(button)
    action = yield Until("the menu is open", lambda: button.menu().isVisible() and _entry(button.menu(), entry))
    yield stage.click(button.menu(), button.menu().actionGeometry(action).center())
    yield Until("the menu is closed", lambda: not button.menu().isVisible())


def wait_for_progress(stage: Stage, step: str = "") -> Act:
    """Until work has begun; with `step`, until that step has."""
    yield stage.until_seen("cancel")
    if step:
        yield Until(f"{step} has begun", lambda: "Working" in _said(stage, f"step_{step}"))


def wait_for_end(stage: Stage) -> Act:
    """Until nothing is being done any more, and the list of datasets has come where one is fetched."""
    yield Until("the work has ended", lambda: stage.seen("cancel", stage.dock) is None)
    yield Until("nothing is being fetched", lambda: not _is_busy(stage))
    return (yield from look(stage))


def wait_for_jobs(stage: Stage) -> Act:
    """Until nothing is being done in threads of ours, whether or not the dock is seen."""
    yield Until("nothing is being done", lambda: not _is_busy(stage))


def wait_for_problem(stage: Stage) -> Act:
    """Until a failure is shown, and nothing else is being done."""
    yield Until("a problem is shown", lambda: stage.seen("problem", stage.dock))
    yield Until("nothing is being fetched", lambda: not _is_busy(stage))
    return (yield from look(stage))


def wait_for_prompt(stage: Stage) -> Act:
    """Until the dock asks for a key in place, and nothing else is being done."""
    yield Until("the dock asks", lambda: stage.seen("answer_secret", stage.dock))
    yield Until("nothing is being done", lambda: not _is_busy(stage))
    return (yield from look(stage))


def wait_for_state(stage: Stage, step: str, word: str) -> Act:
    """Until a step is in that state."""
    yield Until(f"{step} is {word}", lambda: word in _said(stage, f"step_{step}"))
    return (yield from look(stage))


def is_shown(stage: Stage) -> Act:
    """Whether the dock is open."""
    yield Until("the window is there", stage.window.isVisible)
    return bool(stage.dock.isVisible())


def look(stage: Stage) -> Act:
    """What the dock says."""
    yield Until("the dock is filled", lambda: stage.seen("CartoDirectSqlContent"))
    problem = stage.seen("problem", stage.dock) or stage.seen("listing_problem", stage.dock)
    table = stage.dock.findChild(QTableView)
    return {
        "first_run": stage.seen("account_address", stage.dock) is not None,
        "steps": list(filter(None, (_said(stage, f"step_{step}") for step in STEPS))),
        "folded": _said(stage, "fold") if not any(stage.seen(f"step_{step}", stage.dock) for step in STEPS) else "",
        "problem": _words(problem),
        "cure": _cure(problem),
        "prompt": _words(stage.seen("prompt", stage.dock)),
        "primary": _label(stage.seen("primary", stage.dock)),
        "to retype": _to_retype(stage.window.focusWidget()),
        "datasets": _names(table) if table is not None and table.isVisible() else [],
    }


def add_dataset(stage: Stage, name: str) -> Act:
    """Double-click a dataset, and wait for its layer."""
    table = yield Until("datasets are listed", lambda: stage.dock.findChild(QTableView))
    model = table.model()
    row = yield Until(
        f"{name} is listed",
        lambda: next((i + 1 for i in range(model.rowCount()) if model.index(i, 0).data() == name), 0),
    )
    count = len(QgsProject.instance().mapLayers())
    stage.click_item(table, model.index(row - 1, 0), double=True)
    yield Until(f"{name} is a layer", lambda: len(QgsProject.instance().mapLayers()) > count)


def _to_retype(focused: QWidget | None) -> str:
    """The field that is entered, if typing replaces what is in it."""
    return focused.objectName() if isinstance(focused, QLineEdit) and focused.hasSelectedText() else ""


def _names(table: QTableView) -> list[str]:
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


def _enabled(button: Any) -> Any:
    return button if button is not None and button.isEnabled() else None


def _is_busy(stage: Stage) -> bool:
    about_to_look = stage.dock.findChild(QTimer, "look_into_shown")
    is_about_to = about_to_look is not None and about_to_look.isActive()
    works = ("cartoDirectSqlTask", "cartoDirectSqlLayerWork")
    return is_about_to or any(stage.window.findChildren(QObject, name) for name in works)


def _said(stage: Stage, name: str) -> str:
    """What a screen reader would read there; also of a step that is folded away."""
    checklist = stage.seen("checklist", stage.dock)
    row = checklist.findChild(QWidget, name) if checklist is not None else None
    return row.accessibleName() if row is not None else ""


def _words(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text())


def _cure(problem: QWidget | None) -> str:
    if problem is None:
        return ""
    return next((_label(button) for button in problem.findChildren(QPushButton) if button.isVisible()), "")


def _label(button: QPushButton | None) -> str:
    return button.accessibleName() if button is not None else ""
