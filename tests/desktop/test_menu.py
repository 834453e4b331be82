"""The dock's menu in the real QGIS."""

from __future__ import annotations


def test_the_log_opens_at_what_went_wrong(qgis, account):
    qgis.do("dock.show")
    qgis.do("dock.fill_in", account=account.address(), master_key="not the key")
    qgis.do("dock.press", name="connect")
    qgis.do("dock.wait_for_problem")
    qgis.do("dock.choose_in_menu", entry="Log Messages")
    assert qgis.do("desktop.log_tab") == "CARTO Direct SQL"
    qgis.picture("log")
    assert qgis.quit() == 0
