"""A connection gets another name, and nothing else changes."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProviderRegistry

from carto_direct_sql.core.accounts.errors import ConnectionNameInvalid, ConnectionNameTaken, NotConnected
from carto_direct_sql.core.qgis.settings import QgisSavedAccounts


def provider() -> Any:
    return QgsProviderRegistry.instance().providerMetadata("postgres")


def rename(computer: Any, saved: Any, name: str) -> Any:
    return computer.use(computer.use_cases.rename, saved, name)


def test_only_the_name_changes_and_what_the_user_has_set_for_the_connection_stays(computer, account):
    saved = computer.connect().saved
    own = provider().connections(False)[saved.connection.name]
    provider().saveConnection(
        provider().createConnection(own.uri(), {**own.configuration(), "publicOnly": True}), saved.connection.name
    )
    before = computer.holdings()
    renamed = rename(computer, saved, "  Our tables ")
    after = computer.holdings()
    assert after["connections"] == ["Our tables"]
    assert renamed.connection.service == saved.connection.service
    assert provider().connections(False)["Our tables"].configuration()["publicOnly"] is True
    assert (after["configs"], after["identities"]) == (before["configs"], before["identities"])
    assert computer.use(computer.use_cases.datasets, renamed)
    assert (len(account.live_certificates), computer.saved_accounts.all()) == (1, (renamed,))


@pytest.mark.parametrize(("name", "expected"), [("Mine", ConnectionNameTaken), ("a/b", ConnectionNameInvalid)])
def test_a_name_that_cannot_be_changes_nothing(computer, name, expected):
    saved = computer.connect().saved
    provider().saveConnection(provider().createConnection("host='my.example.com'", {}), "Mine")
    before = computer.holdings()
    with pytest.raises(expected):
        rename(computer, saved, name)
    assert computer.holdings() == before


def test_what_another_window_has_removed_is_not_made_again(computer):
    saved = computer.connect().saved
    computer.use(computer.use_cases.disconnect, saved, None)
    with pytest.raises(NotConnected):
        rename(computer, saved, "Another")
    assert computer.holdings()["connections"] == []


def test_a_name_taken_over_is_in_the_settings_at_once_with_the_new_one(computer, monkeypatch):
    """Two saved accounts of one service would each take the other's certificate away."""
    saved = computer.connect().saved
    seen: list[int] = []
    rename_now = QgisSavedAccounts.rename

    def watched(self: QgisSavedAccounts, *values: Any) -> None:
        rename_now(self, *values)
        seen.append(len(self.all()))

    monkeypatch.setattr(QgisSavedAccounts, "rename", watched)
    rename(computer, saved, "Another")
    assert seen == [1]
