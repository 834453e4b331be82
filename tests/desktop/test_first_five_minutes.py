"""A colleague's first five minutes: from the Plugin Manager to a layer on the map."""

from __future__ import annotations

import sys

from story import assert_nobody_was_disturbed

MOST_ACTIONS = 8


def test_from_the_plugin_manager_to_a_layer_takes_few_actions(start, repository, sandbox, account, capsys):
    qgis = start()
    qgis.do("desktop.set_up", address_service=sandbox.home.address_service)
    qgis.do("manager.offer", repository=repository.url)
    qgis.do("newcomer.open_manager")
    actions = qgis.do("newcomer.install")
    qgis.picture("found-by-itself")
    actions += qgis.do("newcomer.connect", account=account.address(), master_key=account.master_key)
    actions += qgis.do("newcomer.add", name="countries")
    drawn = qgis.do("desktop.wait_for_map")
    qgis.picture("after-five-minutes")
    with capsys.disabled():
        numbered = "".join(f"\n  {number}. {action}" for number, action in enumerate(actions, 1))
        sys.stdout.write(f"\nFrom the Plugin Manager to a layer on the map, {len(actions)} actions:{numbered}\n")
    assert [layer["features"] for layer in drawn["layers"]] == [240]
    assert len(actions) <= MOST_ACTIONS
    assert_nobody_was_disturbed(qgis)
    assert qgis.quit() == 0
