"""A certificate is renewed, and nothing else is touched: not the allow-list, not the key, not the connection."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from carto_direct_sql.core.accounts.errors import ClockWrong, DatabaseKeyMissing, NotConnected
from carto_direct_sql.core.postgres.errors import AddressNotAllowed
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.use_cases import UseCases


def renew(computer: Any, saved: Any) -> Any:
    return computer.use(computer.use_cases.renew_certificate, saved, Secret(computer.account.master_key))


def test_carto_is_asked_for_a_certificate_and_nothing_else_is_changed(computer, account, sandbox):
    saved = computer.connect(writable=True).saved
    before, dials = computer.holdings(), sandbox.dials.counts().dialled
    account.allow_list = ["192.0.2.1", "203.0.113.0/24"]
    sandbox.requests.reset()
    renewed = renew(computer, saved).saved
    changes = [(one.method, one.path.rpartition("/")[2]) for one in sandbox.requests if one.method != "GET"]
    (old,) = (one for one in account.certificates if one.revoked)
    assert changes == [("POST", "certificates.zip"), ("DELETE", old.id)]
    assert account.allow_list == ["192.0.2.1", "203.0.113.0/24"]
    assert sandbox.dials.counts().dialled - dials == 1
    after = computer.holdings()
    assert (after["configs"], after["connections"]) == (before["configs"], before["connections"])
    assert [one.name for one in account.live_certificates] == [renewed.certificate_name]
    kept = ("connection", "key_authcfg", "key_name", "key_writes", "key_follows_tables", "address", "added")
    assert [getattr(renewed, name) for name in kept] == [getattr(saved, name) for name in kept]
    assert renewed.key_writes
    assert computer.use(computer.use_cases.datasets, renewed)


def test_an_address_that_is_not_allowed_is_said_and_not_allowed_by_the_way(computer, account):
    saved = computer.connect().saved
    account.allow_list = ["192.0.2.1"]
    before, certificates = computer.holdings(), account.live_certificates
    with pytest.raises(AddressNotAllowed):
        renew(computer, saved)
    assert (computer.holdings(), account.live_certificates) == (before, certificates)
    assert account.allow_list == ["192.0.2.1"]


def test_without_a_key_for_the_database_nothing_is_issued(computer, account):
    saved = computer.connect().saved
    issued = len(account.certificates)
    computer.auth_database.remove_config(saved.key_authcfg)
    with pytest.raises(DatabaseKeyMissing):
        renew(computer, saved)
    assert len(account.certificates) == issued


def test_what_another_window_has_removed_is_not_renewed(computer, account):
    saved = computer.connect().saved
    computer.use(computer.use_cases.disconnect, saved, None)
    issued = len(account.certificates)
    with pytest.raises(NotConnected):
        renew(computer, saved)
    assert len(account.certificates) == issued


def test_a_key_that_may_change_tables_stays_so_when_connecting_renews_the_certificate(computer, sandbox):
    sandbox.faults.bundle("aged")
    saved = computer.connect(writable=True).saved
    renewed = computer.connect().saved
    assert renewed.certificate_name != saved.certificate_name
    assert (renewed.key_name, renewed.key_writes) == (saved.key_name, True)


@pytest.mark.parametrize("days", [-3000, -2, 400, 4000])
def test_a_new_certificate_of_another_time_is_this_computers_clock_and_the_old_one_stays(computer, account, days):
    """It was said to have expired, and the cure was to have another one made, which would be no better."""
    saved = computer.connect().saved
    right, live = computer.use_cases, account.live_certificates
    off = timedelta(days=days)
    computer.use_cases = UseCases(replace(right._environment, now=lambda: datetime.now(timezone.utc) + off))
    with pytest.raises(ClockWrong) as wrong:
        renew(computer, saved)
    assert wrong.value.facts["days"] == abs(days)
    computer.use_cases = right
    assert account.live_certificates == live
    assert computer.use(computer.use_cases.datasets, saved)
