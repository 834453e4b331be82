"""A hundred accounts: what changes is touched, and nothing else is drawn again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QMimeData

from carto_direct_sql.core.accounts.readiness import State
from carto_direct_sql.ui.dock.views.dock_content import DockContent
from carto_direct_sql.ui.dock.views.state import AccountEntry
from carto_direct_sql.ui.widgets.colours import Colours

from .scenes import HAPPY, NAME

OTHERS = tuple(AccountEntry(f"CARTO {number:03}", f"{number:03}.carto.com", State.DONE) for number in range(99))
ALL = (AccountEntry(NAME, "alice.carto.com", State.DONE), *OTHERS)


class Touched:
    """Which rows of the chooser were put in, taken out or changed, by their numbers at that moment."""

    def __init__(self, content: DockContent) -> None:
        self.content = content
        self.chooser = content.account.header.chooser
        self.added: list[int] = []
        self.removed: list[int] = []
        self.changed: set[int] = set()
        model = self.chooser.model()
        model.rowsInserted.connect(lambda _parent, first, last: self.added.extend(range(first, last + 1)))
        model.rowsRemoved.connect(lambda _parent, first, last: self.removed.extend(range(first, last + 1)))
        model.dataChanged.connect(lambda first, last, _roles: self.changed.update(range(first.row(), last.row() + 1)))

    def show(self, accounts: tuple[AccountEntry, ...], current: str = NAME) -> None:
        """As the dock does at each change of anything."""
        self.content.show_state(replace(HAPPY, accounts=accounts, current=current))

    def shown(self) -> list[tuple[str, str]]:
        """Names and labels, as they stand there."""
        return [(self.chooser.itemData(row), self.chooser.itemText(row)) for row in range(self.chooser.count())]


@pytest.fixture
def touched(qtbot):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    content.show_state(replace(HAPPY, accounts=ALL))
    return Touched(content)


def test_where_one_account_changes_its_row_alone_is_touched(touched):
    touched.show((*ALL[:40], replace(ALL[40], state=State.ATTENTION), *ALL[41:]))
    assert (touched.added, touched.removed, touched.changed) == ([], [], {40})
    assert "alice" in touched.chooser.currentText() and len(touched.shown()) == 100


def test_an_account_that_comes_or_goes_leaves_the_others_as_they_are(touched):
    touched.show((*ALL[:10], *ALL[11:]))
    assert (touched.added, touched.removed, touched.changed) == ([], [10], set())
    touched.show(ALL, ALL[10].name)
    assert (touched.added, touched.removed, touched.changed) == ([10], [10], {10})
    assert touched.chooser.currentData() == ALL[10].name


def test_a_renamed_account_changes_its_place(touched):
    renamed = replace(ALL[3], name="CARTO zoo", label="zoo.carto.com")
    accounts = (*ALL[:3], *ALL[4:], renamed)
    touched.show(accounts, "CARTO zoo")
    assert (touched.added, touched.removed) == ([99], [3])
    assert touched.shown() == [(one.name, one.label) for one in accounts]
    assert touched.chooser.currentData() == "CARTO zoo"


def test_any_order_is_shown_as_it_is(touched):
    touched.show(tuple(reversed(ALL)))
    assert touched.shown() == [(one.name, one.label) for one in reversed(ALL)]
    assert touched.chooser.currentIndex() == 99


def test_an_account_that_is_being_connected_stands_last_and_goes_again(touched):
    touched.content.account.header.show_accounts(ALL, "", "new.carto.com", busy=True)
    assert (touched.added, touched.chooser.currentText()) == ([100], "new.carto.com")
    touched.show(ALL)
    assert (touched.removed, touched.chooser.currentData()) == ([100], NAME)


def test_another_theme_draws_every_row_again(touched):
    other = replace(Colours.of_theme(), good=Colours.of_theme().bad)
    touched.content.account.header.set_colours(other)
    assert (touched.added, touched.removed) == ([], [])
    assert touched.changed == set(range(100))
