"""What the plugin keeps in QGIS's settings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.options import ADDRESS_SERVICE, OPTIONS, RENEW_CERTIFICATE, WATCH_NETWORK
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.qgis.settings import PluginSettings, QgisSavedAccounts


def saved(name: str = "CARTO älice/1%") -> SavedAccount:
    return SavedAccount(
        account=Account("alice", "https://alice.carto.com"),
        connection=Connection(name, "carto_alice", Login("dbconn.carto.com", 5432, "alice", "alice")),
        certificate_id="c-1",
        certificate_name="qgis-laptop-1",
        certificate_fingerprint="ab" * 20,
        certificate_expires=datetime(2027, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
        key_authcfg="key1234",
        address="203.0.113.7",
        authorities=("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",),
    )


def of_0_1_0(name: str) -> str:
    """An account as version 0.1.0 kept it."""
    connection = {"name": name, "host": "h", "port": 1, "database": "d", "user": "u", "authcfg": "abc1234"}
    return json.dumps(
        {
            "format": 1,
            "account": {"user": "alice", "base_url": "https://alice.carto.com"},
            "connection": connection,
            "certificate_id": "c-1",
            "certificate_name": "qgis-laptop-1",
            "certificate_expires": "2027-01-02T03:04:05+00:00",
            "certificate_fingerprint": "ab" * 20,
            "key_authcfg": "key1234",
            "authorities": ["cd" * 20],
        }
    )


def test_what_was_kept_comes_back_whole(clean_settings: QgsSettings) -> None:
    QgisSavedAccounts().save(saved())
    QgisSavedAccounts().save(saved("another"))
    assert QgisSavedAccounts().all() == (saved(), saved("another"))


def test_one_entry_a_connection(clean_settings: QgsSettings) -> None:
    QgisSavedAccounts().save(saved())
    QgisSavedAccounts().save(saved())
    assert len(QgisSavedAccounts().all()) == 1


def test_forgetting_leaves_the_others(clean_settings: QgsSettings) -> None:
    QgisSavedAccounts().save(saved("a"))
    QgisSavedAccounts().save(saved("b"))
    QgisSavedAccounts().remove("a")
    QgisSavedAccounts().remove("a")
    assert [kept.connection.name for kept in QgisSavedAccounts().all()] == ["b"]


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        '{"format": 3}',
        '{"format": 2}',
        '{"format": 2, "account": 3}',
        "[" * 100_000,
        ["a", "b"],
        b"\xff",
        4.5,
    ],
)
def test_a_damaged_entry_is_passed_over_and_left_alone(clean_settings: QgsSettings, damage: object) -> None:
    QgisSavedAccounts().save(saved("good"))
    clean_settings.setValue("carto_direct_sql/accounts/bad", damage)
    assert [kept.connection.name for kept in QgisSavedAccounts().all()] == ["good"]
    assert clean_settings.contains("carto_direct_sql/accounts/bad")


def test_a_time_without_zone_is_damage(clean_settings: QgsSettings) -> None:
    QgisSavedAccounts().save(saved("a"))
    key = "carto_direct_sql/accounts/a"
    clean_settings.setValue(key, clean_settings.value(key).replace("+00:00", ""))
    assert QgisSavedAccounts().all() == ()


def test_no_account_means_no_entry(clean_settings: QgsSettings) -> None:
    assert QgisSavedAccounts().all() == ()


def test_accounts_of_version_0_1_0_are_found_and_forgotten_one_by_one(clean_settings: QgsSettings) -> None:
    for key, name in (("CARTO%20%C3%A4lice", "CARTO älice"), ("bob", "bob")):
        clean_settings.setValue(f"carto_direct_sql/installations/{key}", of_0_1_0(name))
    clean_settings.setValue("carto_direct_sql/installations/bad", "{")
    kept = QgisSavedAccounts()
    assert kept.all() == ()
    assert {one.saved.connection.name for one in kept.of_0_1_0()} == {"CARTO älice", "bob"}
    kept.remove_of_0_1_0("CARTO älice")
    kept.remove_of_0_1_0("CARTO älice")
    assert [(one.authcfg, one.trusted) for one in kept.of_0_1_0()] == [("abc1234", ("cd" * 20,))]
    assert clean_settings.contains("carto_direct_sql/installations/bad")


@pytest.fixture
def global_file(tmp_path: Path) -> Iterator[Path]:
    """The settings that an administrator gives to everybody."""
    before = QgsSettings.globalSettingsPath()
    file = tmp_path / "global.ini"
    file.touch()
    assert QgsSettings.setGlobalSettingsPath(str(file))
    yield file
    file.write_text("", encoding="utf-8")  # QGIS takes no empty path, so it goes on looking here
    QgsSettings.setGlobalSettingsPath(before)


def test_what_nobody_has_set_is_as_the_one_table_of_options_says(clean_settings: QgsSettings) -> None:
    assert {option.name: PluginSettings().get(option) for option in OPTIONS} == {
        option.name: option.default for option in OPTIONS
    }


def test_the_user_goes_before_the_environment_and_that_before_the_global_file(
    clean_settings: QgsSettings, global_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes = PluginSettings()
    global_file.write_text(
        "[carto_direct_sql]\naddress_service=https://ip.company.example/\nwatch_network=false\n", encoding="utf-8"
    )
    assert wishes.text(ADDRESS_SERVICE) == "https://ip.company.example/"
    assert not wishes.is_on(WATCH_NETWORK)
    monkeypatch.setenv("CARTO_DIRECT_SQL_ADDRESS_SERVICE", "https://ip.here.example/")
    monkeypatch.setenv("CARTO_DIRECT_SQL_WATCH_NETWORK", "1")
    assert wishes.text(ADDRESS_SERVICE) == "https://ip.here.example/"
    assert wishes.is_on(WATCH_NETWORK)
    wishes.set(ADDRESS_SERVICE, "https://ip.mine.example/")
    wishes.set(WATCH_NETWORK, False)
    assert wishes.text(ADDRESS_SERVICE) == "https://ip.mine.example/"
    assert not wishes.is_on(WATCH_NETWORK)


def test_what_is_set_as_it_is_anyhow_follows_whoever_manages_the_computer(
    clean_settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes = PluginSettings()
    wishes.set(RENEW_CERTIFICATE, True)
    wishes.set(RENEW_CERTIFICATE, False)
    monkeypatch.setenv("CARTO_DIRECT_SQL_RENEW_CERTIFICATE", "yes")
    assert wishes.is_on(RENEW_CERTIFICATE)


@pytest.mark.parametrize(
    "text",
    [
        'https://ip.bücher.example/?a=1,2;b="c"',
        " é\u00e9ad1f \\x41 ",
        "@alice",
        "@@alice",
        "\U0001f30d.example",
        "100%25 [x]",
        '"',
    ],
)
def test_any_text_that_people_type_is_read_back(clean_settings: QgsSettings, text: str) -> None:
    wishes = PluginSettings()
    wishes.set(ADDRESS_SERVICE, text)
    assert wishes.text(ADDRESS_SERVICE) == text.strip()
    wishes.set(ADDRESS_SERVICE, "")
    assert not clean_settings.contains("carto_direct_sql/address_service")


def test_an_empty_text_is_kept_where_something_else_is_usual(
    clean_settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ADDRESS_SERVICE.variable, "https://ip.here.example/")
    PluginSettings().set(ADDRESS_SERVICE, "")
    assert PluginSettings().text(ADDRESS_SERVICE) == ""


def test_what_was_not_there_need_not_be_removed(clean_settings: QgsSettings) -> None:
    clean_settings.setValue("carto_direct_sql/word", "None")
    QgisSavedAccounts().rename("never kept", saved())
    assert QgisSavedAccounts().all() == (saved(),)
