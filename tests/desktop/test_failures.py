"""What goes wrong is told once, where people look, with its cure; nothing freezes, and no dialog comes unasked."""

from __future__ import annotations

from typing import Any

import pytest
from story import READY, assert_nobody_was_disturbed, assert_nothing_leaked, connect

# One run of QGIS for all that leave nothing behind.


@pytest.fixture(scope="module")
def shared_qgis(running_sandbox, repository, tmp_path_factory, freezes) -> Any:
    from qgis_desktop import QgisDesktop
    from qgis_profile import QgisProfile

    profile = QgisProfile(tmp_path_factory.mktemp("failures") / "qgis")
    profile.trust(running_sandbox.ca_file)
    with QgisDesktop(profile) as qgis:
        qgis.do("manager.install", repository=repository.url)
        qgis.do("desktop.set_up", address_service=running_sandbox.home.address_service)
        freezes.add("installing for the failures", qgis.forget())
        yield qgis
        assert qgis.quit() == 0


@pytest.fixture
def failing(shared_qgis, sandbox, freezes, request) -> Any:
    """QGIS as the test before left it, looked at with fresh eyes."""
    yield shared_qgis
    freezes.add(request.node.name, shared_qgis.forget())


def fails(qgis: Any, account: str, master_key: str) -> Any:
    qgis.do("dock.show")
    qgis.do("dock.fill_in", account=account, master_key=master_key)
    qgis.do("dock.press", name="connect")
    shown = qgis.do("dock.wait_for_problem")
    assert shown["first_run"]
    assert_nobody_was_disturbed(qgis)
    return shown


def test_a_wrong_key(failing, account):
    shown = fails(failing, account.address(), "0" * 40)
    assert "does not accept this API key" in shown["problem"]
    assert "Enter the account's master API key" in shown["problem"]
    assert shown["to retype"] == "master_key"
    assert "0" * 40 not in "".join(failing.seen.log)
    failing.picture("error")


def test_an_unknown_account(failing, account):
    shown = fails(failing, account.address().replace(account.user, "nobody"), account.master_key)
    assert "Check the spelling" in shown["problem"]  # CARTO says the same as of a wrong key


def test_no_network(failing, account, sandbox):
    nobody_listens = account.address().replace(str(sandbox.home.web_port), "1")
    shown = fails(failing, nobody_listens, account.master_key)
    assert "cannot be reached" in shown["problem"]
    assert "Check the network connection" in shown["problem"]
    assert shown["cure"] == "Try Again"


def test_cancel_leaves_nothing_behind(failing, account, sandbox):
    sandbox.issuing_delay_s = 3.0
    failing.do("dock.show")
    failing.do("dock.fill_in", account=account.address(), master_key=account.master_key)
    failing.do("dock.press", name="connect")
    failing.do("dock.wait_for_progress", step="certificate")
    failing.do("dock.press", name="cancel")
    shown = failing.do("dock.wait_for_end")
    assert shown["first_run"]
    assert "has been taken back" in shown["problem"] and "on the allow-list now" in shown["problem"]
    assert account.allow_list == [sandbox.home.address], "others may come from it by now"
    assert account.live_certificates == []
    assert_nobody_was_disturbed(failing)


def test_another_network_is_found_out_and_allowed_by_one_click(failing, account, sandbox):
    assert connect(failing, account.address(), account.master_key)["steps"] == READY
    before = sandbox.home.address
    sandbox.home.move_to("198.51.100.23")
    sandbox.dials.reset()
    failing.do("dock.press", name="fold")
    failing.do("dock.press", name="action_network_access")
    failing.do("dock.wait_for_state", step="network_access", word="Missing")
    shown = failing.do("dock.wait_for_end")
    assert shown["primary"] == "Allow This Address"
    failing.picture("another-network")
    failing.do("dock.press", name="primary")
    cured = failing.do("dock.wait_for_end")
    assert cured["steps"] == READY
    assert account.allow_list == [before, "198.51.100.23"]
    assert sandbox.dials.counts().refused == {}
    assert_nobody_was_disturbed(failing)


def test_an_address_that_is_not_allowed_when_a_layer_is_added(failing, account, sandbox):
    failing.do("dock.choose_in_menu", entry="Add an Account…")
    assert connect(failing, account.address(), account.master_key)["steps"] == READY
    sandbox.home.move_to("198.51.100.42")
    failing.do("dock.press", name="refresh")
    shown = failing.do("dock.wait_for_end")
    assert "allow-list" in shown["problem"]
    assert shown["cure"] == "Allow This Address"
    assert_nobody_was_disturbed(failing)
    failing.picture("error-not-allowed")


def test_a_key_that_stopped_working_is_asked_for_once_and_open_layers_go_on_with_the_new_one(failing, account, sandbox):
    if not failing.do("dock.look")["first_run"]:
        failing.do("dock.choose_in_menu", entry="Add an Account…")
    assert connect(failing, account.address(), account.master_key)["steps"] == READY
    for name in ("countries", "states_provinces"):
        failing.do("dock.add_dataset", name=name)
    assert failing.do("desktop.draw_layers", count=2) == []
    looks = failing.do("project.layers")
    values = failing.do("project.different_values", name="countries", field="name")

    (key,) = (key for key in account.api_keys if key.type == "regular")
    account.regenerate(key)
    account.database.hang_up()
    failing.do("desktop.refresh")
    asking = failing.do("dock.wait_for_prompt")
    assert "does not accept the API key" in asking["prompt"] + asking["problem"]
    refused = sandbox.dials.counts().refused["password"]
    failing.do("desktop.refresh")
    assert failing.do("dock.wait_for_prompt") == asking, "neither taken away nor put again"
    assert sandbox.dials.counts().refused["password"] == refused, "QGIS draws on, and the server hears no more of it"
    failing.do("dock.answer", secret=key.token)
    cured = failing.do("dock.wait_for_end")
    assert (cured["steps"], cured["problem"], cured["prompt"]) == (READY, "", "")
    failing.do("desktop.refresh")
    assert failing.do("desktop.draw_layers", count=2) == []
    assert failing.do("project.layers") == looks
    assert failing.do("project.different_values", name="countries", field="name") == values > 0
    assert_nobody_was_disturbed(failing)
    failing.do("project.clear")


def test_a_disabled_authentication_database(failing, account):
    failing.do("dock.choose_in_menu", entry="Add an Account…")
    failing.do("desktop.disable_auth_database")
    failing.forget()
    shown = fails(failing, account.address(), account.master_key)
    assert "authentication database is disabled" in shown["problem"]
    assert shown["cure"] == "Open the Options…"
    assert account.live_certificates == []
    failing.picture("error-auth-database")


def test_a_cancelled_master_password_stops_quietly(start, repository, sandbox, account, profile):
    qgis = start(unlocked=False)
    qgis.do("manager.install", repository=repository.url)
    qgis.do("desktop.set_up", address_service=sandbox.home.address_service)
    shown = connect(qgis, account.address(), account.master_key)
    assert [dialog["title"] for dialog in qgis.seen.dialogs] == ["Enter Credentials"]
    assert qgis.seen.messages == []
    assert shown["first_run"]
    assert "master password was not given" in shown["problem"]
    assert account.live_certificates == []
    assert account.allow_list == []
    assert qgis.quit() == 0
    assert_nothing_leaked(profile, account, qgis)


def test_a_company_proxy_is_gone_through_once_its_authority_is_trusted(qgis, start, account, sandbox):
    with sandbox.web_proxy(own_ca=True) as proxy:
        qgis.do("desktop.use_proxy", host=proxy.host, port=proxy.port)
        assert qgis.quit() == 0
        again = start()  # threads that QGIS has already go on as they did
        shown = fails(again, f"https://{account.user}.maps.example.com", account.master_key)
        assert "does not trust the certificate" in shown["problem"]
        assert shown["cure"] == "Open the Options…"
        again.picture("error-proxy")
        again.do("desktop.trust", file=str(proxy.ca_file))
        again.do("dock.press", name="connect")
        connected = again.do("dock.wait_for_end")
        assert (connected["problem"], connected["steps"]) == ("", READY)
        assert f"{account.user}.maps.example.com:443" in proxy.seen
        assert_nobody_was_disturbed(again)
        assert again.quit() == 0
