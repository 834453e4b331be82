"""The plugin comes, is renewed, and goes, as QGIS's Plugin Manager does it."""

from __future__ import annotations

import pytest
from plugin_repository import older
from story import READY, assert_nobody_was_disturbed, assert_nothing_leaked, changes, connect


@pytest.fixture
def older_first(repository, archive, tmp_path):
    """The repository offers version 0.0.9, and from `newer()` on the present one."""
    repository.offer(older(archive, tmp_path / "older.zip", "0.0.9"))
    yield lambda: repository.offer(archive)
    repository.offer(archive)


def test_an_upgrade_keeps_accounts_and_removal_takes_everything(
    start, older_first, repository, profile, sandbox, account
):
    qgis = start()
    before = qgis.do("census.count")
    assert qgis.do("manager.install", repository=repository.url) == {"was": "not installed", "version": "0.0.9"}
    qgis.do("desktop.set_up", address_service=sandbox.home.address_service)
    assert connect(qgis, account.address(), account.master_key)["steps"] == READY
    qgis.do("dock.add_dataset", name="countries")

    older_first()
    upgraded = qgis.do("manager.install", repository=repository.url)
    assert upgraded["was"] == "upgradeable"
    assert upgraded["version"] != "0.0.9"
    qgis.do("dock.show")
    kept = qgis.do("dock.wait_for_end")
    assert kept["steps"][1:] == READY[1:]
    qgis.do("dock.add_dataset", name="states_provinces")

    loaded = qgis.do("census.count")
    qgis.do("manager.reload", times=10)
    qgis.do("dock.show")
    qgis.do("dock.wait_for_end")
    assert changes(loaded, qgis.do("census.count")) == []
    assert_nobody_was_disturbed(qgis)
    qgis.do("dock.hide")
    assert qgis.quit() == 0

    sandbox.dials.reset()
    sandbox.requests.reset()
    again = start(unlocked=False)
    assert again.do("census.imported") == []
    assert again.seen.dialogs == []
    assert sandbox.dials.counts().dialled == 0
    assert list(sandbox.requests) == []
    again.do("manager.uninstall")
    assert changes(before, again.do("census.count")) == []
    assert not (profile.path / "python" / "plugins" / "carto_direct_sql").exists()
    assert_nobody_was_disturbed(again)
    assert again.quit() == 0
    assert_nothing_leaked(profile, account, qgis, again)


def test_a_dock_left_open_asks_for_no_master_password_at_the_next_start(qgis, start, sandbox, account):
    assert connect(qgis, account.address(), account.master_key)["steps"] == READY
    assert qgis.quit() == 0

    sandbox.dials.reset()
    again = start(unlocked=False)
    shown = again.do("dock.wait_for_end")
    assert shown["steps"][0] == "Network access: Ready"
    assert sandbox.dials.counts().dialled == 0
    assert_nobody_was_disturbed(again)
    again.do("dock.press", name="fetch")
    again.do("dock.wait_for_end")
    assert [dialog["title"] for dialog in again.seen.dialogs] == ["Enter Credentials"]
    assert sandbox.dials.counts().dialled == 0
    assert again.seen.messages == []
    assert again.quit() == 0


def test_closing_qgis_in_the_middle_of_connect_leaves_nothing_half_done(qgis, start, profile, sandbox, account):
    sandbox.issuing_delay_s = 2.0
    qgis.do("dock.show")
    qgis.do("dock.fill_in", account=account.address(), master_key=account.master_key)
    qgis.do("dock.press", name="connect")
    qgis.do("dock.wait_for_progress", step="certificate")
    assert qgis.quit() == 0
    assert_nobody_was_disturbed(qgis)

    sandbox.issuing_delay_s = 0.0
    again = start()
    again.do("dock.show")
    assert again.do("dock.wait_for_end")["first_run"]
    assert connect(again, account.address(), account.master_key)["steps"] == READY
    assert len(account.live_certificates) == 1
    assert account.allow_list == [sandbox.home.address]
    assert again.quit() == 0
    assert_nobody_was_disturbed(again)
    assert_nothing_leaked(profile, account, qgis, again)
