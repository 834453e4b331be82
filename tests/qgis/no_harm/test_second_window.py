"""What another window of the same profile has done meanwhile is neither undone here nor taken for damage."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication

from carto_direct_sql.core.accounts.errors import AuthDatabaseBusy, NotConnected, SettingsNotWritable
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import Notice
from carto_direct_sql.core.use_cases.exports.request import ExportRequest
from carto_direct_sql.core.use_cases.use_cases import UseCases
from carto_direct_sql.ui.manage_access.jobs import Owner, replace_key
from carto_direct_sql.ui.tasks import jobs


class Witness:
    """Saved accounts that see to it that whoever changes one has it to themselves."""

    def __init__(self, computer: Any) -> None:
        self._inner = computer.saved_accounts
        self._journal = computer.use_cases._environment.journal
        self._account = computer.request().account
        self.alone: list[bool] = []

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._seen(found) if name in ("save", "remove", "rename") else found

    def _seen(self, change: Any) -> Any:
        def seen(*values: Any) -> Any:
            lock = self._journal.lock(self._account.base_url)
            self.alone.append(lock is None)
            if lock is not None:
                lock.release()
            return change(*values)

        return seen


@pytest.fixture
def witness(computer: Any) -> Witness:
    made = Witness(computer)
    computer.use_cases = UseCases(replace(computer.use_cases._environment, saved_accounts=made))
    return made


class Meanwhile(Unstoppable):
    """Somebody else has the account to themselves until one waits for it; then they do something, and let it go."""

    def __init__(self, computer: Any, do: Callable[[], object]) -> None:
        self._lock = computer.use_cases._environment.journal.lock(computer.request().account.base_url)
        self._do = do
        self.has_waited = False

    def tell(self, notice: Notice) -> None:
        if notice is Notice.WAITING_FOR_ANOTHER and not self.has_waited:
            self.has_waited = True
            self._lock.release()
            self._do()


@pytest.fixture
def busy_auth_database() -> Iterator[Any]:
    """Gives what has another program at work in it, until the end of the test; it can be read meanwhile."""
    file = QgsApplication.authManager().authenticationDatabaseUri().partition("://")[2]
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        yield lambda: other.execute("BEGIN IMMEDIATE")


def test_whoever_changes_a_saved_account_has_it_to_themselves(computer, account, sandbox, witness):
    key = Secret(account.master_key)
    saved = computer.connect().saved
    sandbox.home.move_to("192.0.2.33")
    computer.use(lambda heard: computer.use_cases.let_in(saved, key, heard, "192.0.2.0/24"))
    sandbox.home.move_to("203.0.113.7")
    computer.use(lambda heard: computer.use_cases.look_around([saved], lambda _saved: key, heard))
    computer.use(lambda heard: computer.use_cases.register_address(saved.account, key, heard))
    computer.use(computer.use_cases.renew_certificate, saved, key)
    access = computer.use_cases.access(saved.account, key)
    computer.use(access.keep_master_key)
    computer.use(access.regenerate_api_key, saved.key_name)
    renamed = computer.use(computer.use_cases.rename, saved, "Ours")
    computer.use(computer.use_cases.disconnect, renamed, key)
    assert len(witness.alone) > 6
    assert all(witness.alone)


def test_what_another_window_has_renamed_and_renewed_is_used_as_it_is_by_now(computer, account):
    before, key = computer.connect().saved, Secret(account.master_key)
    computer.use(computer.use_cases.rename, before, "Ours")
    computer.connect(connection_name="Ours", renew_key=True)
    after = computer.use(computer.use_cases.renew_certificate, before, key).saved
    assert after.connection.name == "Ours"
    assert not {after.key_authcfg, after.certificate_id} & {before.key_authcfg, before.certificate_id}
    assert computer.use(computer.use_cases.datasets, before)
    assert computer.use(computer.use_cases.diagnose, before).ok
    assert computer.use(computer.use_cases.rename, before, "Mine").connection.name == "Mine"
    assert computer.use(computer.use_cases.disconnect, before, key) == ()
    assert (computer.saved_accounts.all(), account.live_certificates) == ((), [])


def test_who_goes_on_with_an_account_that_another_window_has_renamed_makes_no_second_one(computer, account):
    before = computer.connect(keep_master_key=True).saved
    computer.use(computer.use_cases.rename, before, "Ours")
    computer.use(computer.use_cases.access(before.account, Secret(account.master_key)).keep_master_key)
    job = jobs.complete(before, None)  # with the stored master key, whose entry is another by now
    computer.use(lambda heard: job(computer.use_cases, heard))
    assert [one.connection.name for one in computer.saved_accounts.all()] == ["Ours"]
    assert len(account.live_certificates) == 1


@pytest.mark.parametrize("how", ["known", "named"])
def test_who_waits_for_an_account_that_is_renamed_meanwhile_makes_no_second_one(computer, account, how):
    before, key = computer.connect().saved, Secret(account.master_key)
    named = computer.request(connection_name=before.connection.name, renew_key=True)
    job = jobs.complete(before, key, renew_key=True) if how == "known" else jobs.set_up(named)
    heard = Meanwhile(computer, lambda: computer.use_cases.rename(before, "Ours", Unstoppable()))
    after = computer.use(lambda _: job(computer.use_cases, heard)).saved
    assert heard.has_waited
    assert computer.saved_accounts.all() == (after,)
    assert (after.connection.name, after.connection.service) == ("Ours", before.connection.service)
    assert (computer.holdings()["connections"], len(account.live_certificates)) == (["Ours"], 1)


def test_who_goes_on_with_an_account_that_is_removed_meanwhile_does_not_make_it_anew(computer, account):
    before = computer.connect().saved
    key = Secret(account.master_key)
    heard = Meanwhile(computer, lambda: computer.use_cases.disconnect(before, key, Unstoppable()))
    with pytest.raises(NotConnected):
        computer.use(lambda _: jobs.complete(before, key)(computer.use_cases, heard))
    assert heard.has_waited
    assert (computer.saved_accounts.all(), account.live_certificates) == ((), [])


def test_a_key_for_a_connection_that_has_another_name_by_now_makes_no_second_one(computer, account):
    before = computer.connect().saved
    computer.use(computer.use_cases.rename, before, "Ours")
    job = replace_key(Owner(before, Secret(account.master_key)), before.connection.name, ())
    with pytest.raises(NotConnected):
        computer.use(lambda heard: job(computer.use_cases, heard))
    assert [one.connection.name for one in computer.saved_accounts.all()] == ["Ours"]


def test_an_export_takes_what_the_connection_has_by_now(computer, account, tmp_path):
    before = computer.connect().saved
    computer.use(computer.use_cases.renew_certificate, before, Secret(account.master_key))
    after = computer.connect(renew_key=True).saved
    request = ExportRequest(before, "libpq", tmp_path / "out", include_key=True)
    exported = computer.use(lambda heard: computer.use_cases.exports.export(request, lambda _, text: text, heard))
    assert exported.export.certificate_fingerprint == after.certificate_fingerprint
    assert exported.export.key_authcfg == after.key_authcfg


def test_what_could_not_be_kept_here_is_not_made_at_carto(computer, account, busy_auth_database):
    saved = computer.connect().saved
    access = computer.use_cases.access(saved.account, Secret(account.master_key))
    tokens = [key.token for key in account.api_keys]
    names = [certificate.name for certificate in account.certificates]
    busy_auth_database()
    with pytest.raises(AuthDatabaseBusy):
        computer.use(computer.use_cases.renew_certificate, saved, Secret(account.master_key))
    with pytest.raises(AuthDatabaseBusy):
        computer.connect(renew_key=True)
    with pytest.raises(AuthDatabaseBusy):
        computer.use(access.regenerate_api_key, saved.key_name)
    assert [key.token for key in account.api_keys] == tokens, "the connection would not open any more"
    assert [certificate.name for certificate in account.certificates] == names
    assert computer.use(computer.use_cases.datasets, saved)
    assert computer.saved_accounts.all() == (saved,)


def test_an_export_that_cannot_be_forgotten_keeps_its_service_in_the_users_file(computer, tmp_path, monkeypatch):
    (tmp_path / "mine.conf").write_text("[office]\nhost=pg.example.com\n")
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "mine.conf"))
    saved = computer.connect().saved
    request = ExportRequest(saved, "libpq", tmp_path / "out", include_key=True, merge=True)
    computer.use(lambda heard: computer.use_cases.exports.export(request, lambda _, text: text, heard))
    (listed,) = computer.use_cases.exports.all()

    def refuse(_folder: Path) -> None:
        raise SettingsNotWritable("No space left on device", file="QGIS3.ini")

    monkeypatch.setattr(computer.use_cases._environment.exports, "remove", refuse)
    with pytest.raises(SettingsNotWritable):
        computer.use(lambda heard: computer.use_cases.exports.remove(listed.export, None, heard))
    assert saved.connection.service in (tmp_path / "mine.conf").read_text()
    assert computer.use_cases.exports.all() == (listed,)
