"""Whatever the core can say has its row in the plugin's tables of words, icons and remedies."""

from __future__ import annotations

from enum import Enum
from typing import Any, Callable

import pytest

from carto_direct_sql.core.accounts.readiness import Action, State
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.steps import Notice, Step
from carto_direct_sql.ui.cures import remedy_of
from carto_direct_sql.ui.dock.views.account_page import primary_text
from carto_direct_sql.ui.dock.views.dataset_looks import Holding, holding_name
from carto_direct_sql.ui.dock.views.dock_menu import MenuEntry, entry_text
from carto_direct_sql.ui.dock.views.inputs import StepAction
from carto_direct_sql.ui.dock.views.notices import notice_text
from carto_direct_sql.ui.dock.views.state import Running
from carto_direct_sql.ui.dock.views.step_looks import (
    action_text,
    progress_text,
    state_icon,
    state_word,
    step_title,
)

TABLES: dict[type[Enum], tuple[Callable[[Any], object], ...]] = {
    Action: (primary_text,),
    Cure: (remedy_of,),
    Holding: (holding_name,),
    MenuEntry: (entry_text,),
    Notice: (notice_text,),
    State: (state_icon, state_word),
    Step: (step_title, lambda step: progress_text(Running("", (step,)), awaits_password=False)),
    StepAction: (action_text,),
}


@pytest.mark.parametrize(
    "member",
    [member for words in TABLES for member in words],
    ids=lambda member: f"{type(member).__name__}.{member.name}",
)
def test_every_table_is_whole(member: Enum) -> None:
    for table in TABLES[type(member)]:
        table(member)
