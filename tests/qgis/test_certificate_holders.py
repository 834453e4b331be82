"""Whose the certificates of an account are: what is called nobody's may be revoked without asking anybody."""

from __future__ import annotations

import platform
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsSettings
from sandbox.certificates import Certificate

from carto_direct_sql.core.journal.journal import Undo, UndoKind
from carto_direct_sql.core.qgis.profile import QgisProfile
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.certificates import CertificateEntry, Holder
from carto_direct_sql.core.use_cases.exports.request import ExportRequest


def make_elsewhere(account: Any, name: str) -> None:
    """A certificate that somebody else had made in the account."""
    account.certificates.append(Certificate(name, datetime.now(timezone.utc) + timedelta(days=30), serial=1))


def listed(computer: Any) -> dict[str, CertificateEntry]:
    account = computer.request().account
    entries = computer.use(computer.use_cases.access(account, Secret(computer.account.master_key)).certificates)
    return {entry.certificate.name: entry for entry in entries}


def holders(computer: Any) -> list[Holder]:
    return [entry.holder for entry in listed(computer).values()]


def disconnect(computer: Any, saved: Any, with_key: bool = False) -> None:
    """Without the master key its certificate stays at CARTO."""
    key = Secret(computer.account.master_key) if with_key else None
    assert computer.use(computer.use_cases.disconnect, saved, key) == ()


def export(computer: Any, saved: Any, folder: Path, **wishes: Any) -> None:
    request = ExportRequest(
        saved, target="pem", folder=folder, master_key=Secret(computer.account.master_key), **wishes
    )
    exports = computer.use_cases.exports
    computer.use(lambda feedback: exports.export(request, lambda _, text: text, feedback))


def become_another(monkeypatch: Any, difference: str) -> None:
    """A profile that has all that this one has, and is another one all the same."""
    if difference == "a copy beside it":
        monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: "/somewhere/else")
    else:
        monkeypatch.setattr(platform, "node", lambda: "another")


def test_the_connections_own_is_here_and_another_programs_is_elsewhere(computer, account):
    saved = computer.connect().saved
    make_elsewhere(account, "grafana")
    found = listed(computer)
    mine = found[saved.certificate_name]
    assert (mine.holder, mine.connection, mine.is_clutter) == (Holder.HERE, saved.connection.name, False)
    assert found["grafana"].holder is Holder.ELSEWHERE


def test_what_this_profile_had_made_and_has_no_more_is_nobodys(computer):
    disconnect(computer, computer.connect().saved)
    assert holders(computer) == [Holder.NOBODY]
    saved = computer.connect().saved
    assert {name: entry.holder for name, entry in listed(computer).items() if entry.connection} == {
        saved.certificate_name: Holder.HERE
    }
    assert sorted(holder.value for holder in holders(computer)) == ["here", "nobody"]


@pytest.mark.parametrize("difference", ["a copy beside it", "a copy on another computer"])
def test_what_another_profile_holds_is_not_nobodys(computer, monkeypatch, difference):
    saved = computer.connect().saved
    become_another(monkeypatch, difference)
    computer.saved_accounts.remove(saved.connection.name)
    assert holders(computer) == [Holder.ELSEWHERE]


def test_a_new_profile_calls_nothing_nobodys_and_keeps_no_id_for_looking(computer):
    saved = computer.connect().saved
    disconnect(computer, saved)
    QgsSettings().remove("carto_direct_sql")
    assert holders(computer) == [Holder.ELSEWHERE]
    assert QgisProfile().known_id() == ""


def test_an_exports_own_certificate_is_here(computer, tmp_path):
    saved = computer.connect().saved
    export(computer, saved, tmp_path / "out", own_certificate=True)
    disconnect(computer, saved, with_key=True)
    (entry,) = listed(computer).values()
    assert (entry.holder, entry.connection, entry.folder) == (Holder.HERE, "", tmp_path / "out")


def test_the_certificate_that_a_removed_connection_left_to_an_export_is_here(computer, tmp_path):
    saved = computer.connect().saved
    export(computer, saved, tmp_path / "out")
    disconnect(computer, saved)
    (entry,) = listed(computer).values()
    assert (entry.holder, entry.folder) == (Holder.HERE, tmp_path / "out")


def test_what_another_window_makes_just_now_is_not_nobodys(computer, account):
    environment = computer.use_cases._environment
    name = environment.unique_name("qgis")
    make_elsewhere(account, name)
    operation = environment.journal.begin(computer.request().account.base_url)
    operation.announce(Undo(UndoKind.REVOKE_CERTIFICATE, name, resolved=False))
    assert holders(computer) == [Holder.HERE]
    operation.abandon()
    assert holders(computer) == [Holder.NOBODY], "its window has crashed"


def test_a_certificate_that_the_user_brought_is_here_although_nobody_told_its_id(computer, account):
    saved = computer.connect().saved
    computer.saved_accounts.save(replace(saved, certificate_id="", certificate_name=account.user))
    assert holders(computer) == [Holder.HERE]
