"""The use case `export_connection` on a real QGIS: what it makes is used, remembered, replaced, and taken away."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from carto_direct_sql.core.accounts.errors import SettingsNotWritable
from carto_direct_sql.core.carto.errors import AnswerLost, MasterKeyMissing
from carto_direct_sql.core.exports.errors import (
    ExportFolderIsKey,
    ExportFolderTaken,
    NothingToMerge,
    OwnKeyNotIncluded,
    ServiceTaken,
    TableNotGrantable,
    TablesNeedOwnKey,
)
from carto_direct_sql.core.exports.export import ExportState
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.exports.request import Exported, ExportRequest, ListedExport
from carto_direct_sql.core.use_cases.use_cases import UseCases


class Exporter:
    """What a person does with exports of the one connection that `computer` has."""

    def __init__(self, computer: Any, account: Any, folder: Path) -> None:
        self.computer = computer
        self.account = account
        self.folder = folder
        self.saved = computer.connect().saved
        self.master_key = Secret(account.master_key)

    def export(self, target: str = "libpq", **wishes: Any) -> Exported:
        request = ExportRequest(self.saved, **{"target": target, "folder": self.folder, "include_key": True, **wishes})
        return self.computer.use(lambda heard: self.use_cases.exports.export(request, said, heard))

    def again(self, listed: ListedExport, master_key: Secret | None = None) -> Exported:
        return self.computer.use(lambda heard: self.use_cases.exports.again(listed.export, master_key, said, heard))

    def remove(self, listed: ListedExport, master_key: Secret | None = None) -> Any:
        return self.computer.use(lambda heard: self.use_cases.exports.remove(listed.export, master_key, heard))

    @property
    def use_cases(self) -> UseCases:
        return self.computer.use_cases

    def only(self) -> ListedExport:
        (listed,) = self.use_cases.exports.all()
        return listed

    def count(self, folder: Path | None = None) -> str:
        """What psql counts with the folder alone; empty if it does not get in."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        variables = {"PGSERVICEFILE": str((folder or self.folder) / "pg_service.conf"), "HOME": "/nonexistent"}
        query = ["psql", f"service={self.saved.connection.service}", "-wAtc", "SELECT count(*) FROM countries"]
        done = subprocess.run(query, env={**kept, **variables}, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def names_at_carto(self) -> tuple[set[str], set[str]]:
        """Certificates and API keys that only exports have."""
        certificates = {one.name for one in self.account.live_certificates} - {self.saved.certificate_name}
        usual = {"Master", "Default public", self.saved.key_name}
        return certificates, {key.name for key in self.account.api_keys} - usual


def said(_context: str, text: str) -> str:
    return text


@pytest.fixture
def exporter(computer: Any, account: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Exporter:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PGSERVICEFILE", raising=False)
    (tmp_path / "home").mkdir()
    return Exporter(computer, account, tmp_path / "export")


def test_an_export_opens_the_database_and_is_remembered(exporter):
    before = exporter.names_at_carto()
    exported = exporter.export()
    assert exporter.count() == "240"
    assert exporter.only() == ListedExport(exported.export, ExportState.CURRENT)
    assert {path.parent for path in exported.files} == {exporter.folder}
    assert exporter.names_at_carto() == before, "nothing was made at CARTO"
    assert exported.export.certificate_fingerprint == exporter.saved.certificate_fingerprint


def test_settings_hold_no_secret_of_an_export(exporter):
    from qgis.core import QgsSettings

    exporter.export(own_certificate=True, own_key=True, master_key=exporter.master_key)
    kept = " ".join(str(QgsSettings().value(key)) for key in QgsSettings().allKeys() if "exports" in key)
    assert "libpq" in kept
    assert "PRIVATE KEY" not in kept
    assert not [key.name for key in exporter.account.api_keys if key.token in kept]


def test_nothing_outside_the_folder_is_touched_without_the_users_wish(exporter, tmp_path):
    exporter.export()
    assert list((tmp_path / "home").rglob("*")) == []


def test_a_certificate_and_a_key_of_its_own_are_made_used_and_only_for_it(exporter):
    exported = exporter.export(
        own_certificate=True, own_key=True, tables=(("public", "countries"),), master_key=exporter.master_key
    )
    assert exporter.names_at_carto() == ({exported.export.certificate_name}, {exported.export.key_name})
    assert exported.export.certificate_name.startswith("libpq-")
    key = exporter.account.key_named(exported.export.key_name)
    assert key.token in (exporter.folder / "pgpass").read_text()
    assert key.grants[1]["tables"] == [{"schema": "public", "name": "countries", "permissions": ["select"]}]
    assert exporter.count() == "240"
    next(one for one in exporter.account.certificates if one.name == exporter.saved.certificate_name).revoked = True
    assert exporter.count() == "240", "the connection's certificate can be revoked without this one"


def test_an_export_is_stale_when_the_connection_is_renewed_and_is_replaced_in_place(exporter, account):
    exporter.export()
    account.live_certificates[0].revoked = True
    exporter.saved = exporter.computer.connect().saved
    assert exporter.only().state is ExportState.CERTIFICATE_CHANGED
    assert exporter.count() == ""
    exporter.again(exporter.only())
    assert exporter.only().state is ExportState.CURRENT
    assert exporter.count() == "240"


def test_what_an_export_has_of_its_own_is_made_anew_and_the_old_goes(exporter):
    tables = (("public", "countries"),)
    wishes = {"own_certificate": True, "own_key": True, "master_key": exporter.master_key, "tables": tables}
    first = exporter.export(**wishes).export
    with pytest.raises(MasterKeyMissing):
        exporter.again(exporter.only())
    assert exporter.names_at_carto() == ({first.certificate_name}, {first.key_name})
    second = exporter.again(exporter.only(), exporter.master_key).export
    assert exporter.names_at_carto() == ({second.certificate_name}, {second.key_name})
    assert first.certificate_name != second.certificate_name
    assert second.tables == tables, "a key that is made anew may read no more than the one before"
    assert exporter.count() == "240"


def test_a_sweep_leaves_alone_what_an_export_has_of_its_own(exporter):
    exported = exporter.export(own_certificate=True, own_key=True, master_key=exporter.master_key).export
    exporter.computer.connect()
    exporter.again(exporter.only(), exporter.master_key)
    assert exporter.count() == "240"
    assert exported.certificate_name not in exporter.names_at_carto()[0]


def test_an_own_certificate_that_ends_soon_is_said_so(exporter):
    exporter.export(own_certificate=True, master_key=exporter.master_key)
    later = exporter.only().export.certificate_expires - timedelta(days=10)
    exporter.computer.use_cases = UseCases(replace(exporter.use_cases._environment, now=lambda: later))
    assert exporter.only().state is ExportState.EXPIRES_SOON


def test_files_that_are_gone_are_noticed(exporter):
    exporter.export()
    (exporter.folder / "client.key").unlink()
    assert exporter.only().state is ExportState.FILES_MISSING


def test_removing_takes_files_and_what_is_its_own_away(exporter):
    exporter.export(own_certificate=True, own_key=True, master_key=exporter.master_key)
    assert exporter.remove(exporter.only(), exporter.master_key) == ()
    assert not exporter.folder.exists()
    assert exporter.use_cases.exports.all() == ()
    assert exporter.names_at_carto() == (set(), set())


def test_removing_without_the_master_key_leaves_carto_to_the_next_time(exporter):
    exporter.export(own_certificate=True, own_key=True, master_key=exporter.master_key)
    exporter.remove(exporter.only())
    assert not exporter.folder.exists()
    assert [len(names) for names in exporter.names_at_carto()] == [1, 1]
    exporter.computer.connect()
    assert exporter.names_at_carto() == (set(), set())


def test_a_connection_that_is_gone_leaves_its_exports_to_be_removed(exporter):
    exporter.export()
    exporter.computer.use(exporter.use_cases.disconnect, exporter.saved, exporter.master_key)
    assert exporter.only().state is ExportState.CONNECTION_GONE
    exporter.remove(exporter.only())
    assert not exporter.folder.exists()


def test_a_folder_that_cannot_be_used_is_told_before_anything_is_made(exporter):
    exporter.folder.mkdir()
    (exporter.folder / "letter.txt").write_text("dear")
    with pytest.raises(ExportFolderTaken):
        exporter.export(own_certificate=True, master_key=exporter.master_key)
    assert len(exporter.account.certificates) == 1


@pytest.mark.parametrize(
    ("wishes", "error"),
    [
        ({"own_certificate": True}, MasterKeyMissing),
        ({"own_key": True, "include_key": False}, OwnKeyNotIncluded),
        ({"tables": (("public", "countries"),)}, TablesNeedOwnKey),
        ({"target": "gdal", "merge": True}, NothingToMerge),
        ({"folder": Path("0123456789abcdef0123456789abcdef01234567")}, ExportFolderIsKey),
    ],
)
def test_wishes_that_do_not_fit_are_told_before_anything_is_made(exporter, wishes, error):
    with pytest.raises(error) as refused:
        exporter.export(**wishes)
    assert not exporter.folder.exists()
    assert "0123456789" not in str(refused.value)


def test_a_failure_at_the_end_undoes_everything_here_and_at_carto(exporter, monkeypatch):
    def unwritable(_self: object, _export: object) -> None:
        raise SettingsNotWritable(file="QGIS3.ini")

    monkeypatch.setattr(type(exporter.use_cases._environment.exports), "save", unwritable)
    with pytest.raises(SettingsNotWritable):
        exporter.export(own_certificate=True, own_key=True, master_key=exporter.master_key)
    assert not exporter.folder.exists()
    assert exporter.names_at_carto() == (set(), set())
    assert exporter.use_cases.exports.all() == ()


def test_a_failure_when_exporting_again_leaves_the_earlier_export_working(exporter, monkeypatch):
    wishes = {"own_certificate": True, "own_key": True, "merge": True, "master_key": exporter.master_key}
    first = exporter.export(**wishes).export
    before = Path(first.service_file).read_text()

    def unwritable(_self: object, _export: object) -> None:
        raise SettingsNotWritable(file="QGIS3.ini")

    monkeypatch.setattr(type(exporter.use_cases._environment.exports), "save", unwritable)
    with pytest.raises(SettingsNotWritable):
        exporter.again(exporter.only(), exporter.master_key)
    assert exporter.count() == "240"
    assert exporter.names_at_carto() == ({first.certificate_name}, {first.key_name})
    assert Path(first.service_file).read_text() == before


def test_a_lost_answer_leaves_no_certificate_that_nobody_has(exporter, sandbox):
    sandbox.faults.drop_answer("POST", "certificates")
    with pytest.raises(AnswerLost):
        exporter.export(own_certificate=True, master_key=exporter.master_key)
    assert exporter.names_at_carto() == (set(), set())
    assert not exporter.folder.exists()


def test_a_table_that_no_key_may_read_is_named_and_nothing_is_left(exporter):
    with pytest.raises(TableNotGrantable) as raised:
        exporter.export(own_key=True, tables=(("public", "atlantis"),), master_key=exporter.master_key)
    assert "public.atlantis" in str(raised.value)
    assert exporter.names_at_carto() == (set(), set())


def test_a_crash_while_files_are_written_leaves_none_after_the_next_use(exporter):
    from carto_direct_sql.core.journal.journal import Undo, UndoKind

    exported = exporter.export()
    environment = exporter.use_cases._environment
    environment.exports.remove(exported.export.folder)  # as if the process had ended just before it was remembered
    operation = environment.journal.begin(exporter.saved.account.base_url)
    operation.announce(Undo(UndoKind.REMOVE_EXPORT, str(exported.export.folder)))
    operation.close()
    exporter.computer.connect()
    assert not exporter.folder.exists()


def test_merged_into_the_users_own_file_the_service_works_without_a_variable(exporter, tmp_path):
    own = tmp_path / "home" / ".pg_service.conf"
    own.write_text("[work]\nhost=db.example.com\n")
    exporter.export(merge=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    query = ["psql", f"service={exporter.saved.connection.service}", "-wAtc", "SELECT 7"]
    done = subprocess.run(query, env=kept, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "7", done.stderr
    assert [path.read_text() for path in (tmp_path / "home").glob("*.before-*")] == ["[work]\nhost=db.example.com\n"]
    exporter.remove(exporter.only())
    assert own.read_text() == "[work]\nhost=db.example.com\n"


def test_a_merged_service_follows_a_renewal_because_libpq_finds_it_before_the_plugins_own(exporter, account):
    exporter.export(merge=True)
    account.live_certificates[0].revoked = True
    exporter.saved = exporter.computer.connect().saved
    assert not exporter.computer.use(exporter.use_cases.diagnose, exporter.saved).ok
    followed = exporter.computer.use(lambda heard: exporter.use_cases.exports.follow(exporter.saved, None, said, heard))
    assert [one.export.folder for one in followed] == [exporter.folder]
    assert exporter.computer.use(exporter.use_cases.diagnose, exporter.saved).ok
    assert exporter.only().state is ExportState.CURRENT


def test_connecting_again_takes_a_merged_service_along(exporter, account):
    from carto_direct_sql.ui.tasks import jobs

    exporter.export(merge=True)
    account.live_certificates[0].revoked = True
    job = jobs.complete(exporter.saved, exporter.master_key)
    connected = exporter.computer.use(lambda heard: job(exporter.use_cases, heard))
    assert connected.left_behind is None
    assert exporter.computer.use(exporter.use_cases.diagnose, connected.saved).ok


def test_an_export_that_cannot_be_brought_up_to_date_is_told_and_the_connection_stands(exporter, account):
    from carto_direct_sql.ui.tasks import jobs

    exporter.export(merge=True)
    account.live_certificates[0].revoked = True
    for path in exporter.folder.iterdir():
        path.unlink()
    exporter.folder.rmdir()
    exporter.folder.write_text("a file in the folder's place")
    job = jobs.complete(exporter.saved, exporter.master_key)
    connected = exporter.computer.use(lambda heard: job(exporter.use_cases, heard))
    assert connected.left_behind is not None
    assert connected.saved.certificate_fingerprint != exporter.saved.certificate_fingerprint


def test_a_service_of_the_users_own_with_that_name_is_told_before_anything_is_made(exporter, tmp_path):
    own = tmp_path / "home" / ".pg_service.conf"
    own.write_text(f"[{exporter.saved.connection.service}]\nhost=mine\n")
    with pytest.raises(ServiceTaken):
        exporter.export(merge=True, own_certificate=True, master_key=exporter.master_key)
    assert not exporter.folder.exists()
    assert len(exporter.account.certificates) == 1


def test_without_authorities_of_its_own_an_account_is_exported_with_the_public_ones(exporter):
    exporter.computer.saved_accounts.save(replace(exporter.saved, authorities=()))
    exporter.export()
    content = (exporter.folder / "authorities.pem").read_text()
    assert content.count("BEGIN CERTIFICATE") > 20
    assert exporter.count() == "", "the sandbox's authority is none of those"


def test_a_cancelled_export_leaves_nothing(exporter):
    from carto_direct_sql.core.errors import Cancelled

    class Stopped(Unstoppable):
        def cancelled(self) -> bool:
            return True

    request = ExportRequest(
        exporter.saved, "libpq", exporter.folder, own_certificate=True, master_key=exporter.master_key
    )
    with pytest.raises(Cancelled):
        exporter.computer.use(lambda _heard: exporter.use_cases.exports.export(request, said, Stopped()))
    assert not exporter.folder.exists()
    assert exporter.names_at_carto() == (set(), set())


def test_removing_an_export_whose_folder_is_gone_takes_its_section_out_of_the_users_file(exporter, tmp_path):
    own = tmp_path / "home" / ".pg_service.conf"
    own.write_text("[office]\nhost=mine\n")
    export = exporter.export(merge=True).export
    shutil.rmtree(exporter.folder)
    exporter.computer.use(lambda heard: exporter.use_cases.exports.remove(export, None, heard))
    assert own.read_text() == "[office]\nhost=mine\n"


def test_removing_an_export_of_a_connection_that_is_gone_leaves_the_section_of_another(exporter, tmp_path):
    own, first = tmp_path / "home" / ".pg_service.conf", exporter.saved
    exporter.export(merge=True)
    before = own.read_text()
    exporter.saved = exporter.computer.connect(connection_name="Second").saved
    second = exporter.export(merge=True, folder=tmp_path / "second").export
    exporter.computer.use(exporter.use_cases.disconnect, exporter.saved, None)
    shutil.rmtree(second.folder)
    exporter.computer.use(lambda heard: exporter.use_cases.exports.remove(second, None, heard))
    assert f"[{first.connection.service}]" in own.read_text()
    assert own.read_text() == before


def test_the_algorithm_tells_in_its_log_too_which_files_it_could_not_remove(exporter):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from carto_direct_sql.ui.processing.export_again import RemoveExportAlgorithm

    exporter.export()
    (file,) = exporter.folder.glob("*.key")
    file.unlink()
    (file / "in use").mkdir(parents=True)  # no file that could be removed
    algorithm, log = RemoveExportAlgorithm(lambda: exporter.use_cases).create(), QgsProcessingFeedback(False)
    done, succeeded = algorithm.run({"FOLDER": str(exporter.folder)}, QgsProcessingContext(), log)
    assert succeeded, log.textLog()
    for told in (done["LEFT"], log.textLog()):
        assert f"still in {exporter.folder}" in told and "Check that the disk has room" in told


def test_removing_an_export_that_another_window_has_made_again_takes_away_what_it_has_by_now(exporter):
    before = exporter.names_at_carto()
    exporter.export(own_certificate=True, own_key=True, master_key=exporter.master_key)
    stale = exporter.only()
    exporter.again(stale, exporter.master_key)
    assert exporter.remove(stale, exporter.master_key) == ()
    assert exporter.names_at_carto() == before
    assert exporter.remove(stale, exporter.master_key) == (), "it is gone"


def test_an_export_whose_connection_another_window_has_renamed_is_made_again(exporter):
    exporter.export()
    stale = exporter.only()
    exporter.computer.use(exporter.use_cases.rename, exporter.saved, "Ours")
    assert exporter.again(stale).export.connection == "Ours"


def test_an_export_follows_a_connection_that_gets_another_name(exporter):
    from qgis.core import QgsDataSourceUri, QgsProviderRegistry

    exporter.export(merge=True)
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = QgsDataSourceUri()
    uri.setConnection("my.example.com", "5432", "mine", "me", "")
    name = exporter.saved.connection.name
    provider.saveConnection(provider.createConnection(uri.connectionInfo(False), {}), name)
    exporter.saved = exporter.computer.connect(connection_name=name).saved
    try:
        assert exporter.saved.connection.name != name
        assert exporter.only().state is ExportState.CURRENT
    finally:
        provider.deleteConnection(name)


def test_a_home_that_nobody_has_is_no_reason_to_stop(exporter, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exported = exporter.export(folder=Path("~nobody-of-that-name/out"))
    assert exported.export.folder == tmp_path / "~nobody-of-that-name" / "out"
    assert exporter.use_cases.exports.in_folder(Path("~nobody-of-that-name/out")) == exported.export
