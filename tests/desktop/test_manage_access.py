"""The dialog “Manage Access” in QGIS's window: every page is opened from the panel's menu, and used by clicks."""

from __future__ import annotations

from typing import Any

from qgis_desktop import PICTURES, QgisDesktop
from sandbox.authority import Validity
from story import assert_nobody_was_disturbed, connect

HERE, COLLEAGUE = "203.0.113.7", "198.51.100.9"


def use_addresses(qgis: QgisDesktop, account: Any) -> None:
    ((address, remarks),) = qgis.do("access.turn_to", page="Addresses")["rows"]
    assert (address, remarks.split(" · ")[0]) == (HERE, "This computer")
    assert "10.0.0.1" in qgis.do("access.type_address", address="10.0.0.1")["verdict"]
    assert qgis.do("access.type_address", address=COLLEAGUE)["verdict"] == ""
    assert COLLEAGUE in qgis.do("access.press", name="add_address")["said"]
    assert account.allow_list == [HERE, COLLEAGUE]
    qgis.do("access.take_picture", file=str(PICTURES / "access-addresses.png"))
    qgis.do("access.press", name="undo")
    assert account.allow_list == [HERE]
    qgis.do("access.choose", row=HERE)
    assert "would not get in any more" in qgis.do("access.press", name="remove_address")["question"]
    assert qgis.do("access.press", name="decline")["question"] == ""
    assert account.allow_list == [HERE]


def use_certificates(qgis: QgisDesktop, account: Any) -> None:
    own, other = (certificate.name for certificate in account.live_certificates)
    rows = qgis.do("access.turn_to", page="Certificates")["rows"]
    assert {name: holder for name, _ends, holder in rows} == {own: f"Here: “CARTO {account.user}”", other: "Elsewhere"}
    qgis.do("access.choose", row=other)
    assert other in qgis.do("access.press", name="revoke_certificate")["question"]
    qgis.do("access.press", name="confirm")
    assert [certificate.name for certificate in account.live_certificates] == [own]
    qgis.do("access.choose", row=own)
    renewed = qgis.do("access.press", name="renew")
    assert "the old one is revoked" in renewed["said"], renewed
    ((name, _ends, _holder),) = renewed["rows"]
    assert name != own
    assert [certificate.name for certificate in account.live_certificates] == [name]
    qgis.do("access.take_picture", file=str(PICTURES / "access-certificates.png"))


def use_keys(qgis: QgisDesktop, account: Any) -> None:
    before = {key.name for key in account.api_keys}
    assert len(qgis.do("access.turn_to", page="API Keys")["rows"]) == len(before)
    qgis.do("access.press", name="new_key")
    assert qgis.do("access.choose_tables", search="countries", name="report") == ["countries"]
    qgis.do("access.take_picture", file=str(PICTURES / "access-new-key.png"))
    made = qgis.do("access.press", name="make_key")
    (key,) = (key for key in account.api_keys if key.name not in before)
    assert key.name in made["said"]
    assert [key.name, "Reads countries", ""] in made["rows"]
    token = key.token
    qgis.do("access.choose", row=key.name)
    qgis.do("access.press", name="regenerate_key")
    qgis.do("access.press", name="confirm")
    assert account.key_named(key.name).token != token
    qgis.do("access.press", name="delete_key")
    assert "was deleted" in qgis.do("access.press", name="confirm")["said"]
    assert {key.name for key in account.api_keys} == before


def test_each_page_does_what_its_buttons_say_and_the_map_is_drawn_afterwards(qgis, account, sandbox):
    connect(qgis, account.address(), account.master_key)
    account.record(sandbox.issuer.issue(account.user, Validity.days(90)), "office-laptop")
    qgis.do("dock.choose_in_menu", entry="Manage Access…")
    use_addresses(qgis, account)
    use_certificates(qgis, account)
    use_keys(qgis, account)
    ((name, *_),) = qgis.do("access.turn_to", page="Accounts")["rows"]
    assert name == f"CARTO {account.user}"
    qgis.do("dock.add_dataset", name="countries")
    assert qgis.do("desktop.draw_layers", count=1) == []
    assert_nobody_was_disturbed(qgis)
