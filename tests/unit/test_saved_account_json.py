"""A saved account as text: everything comes back, and damage is told from an account."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carto_direct_sql.core.accounts.saved_account import AddedAddress, SavedAccount
from carto_direct_sql.core.accounts.saved_account_json import (
    read_earlier_account,
    read_saved_account,
    write_saved_account,
)
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.postgres.connection import Connection, Login

texts = st.text(max_size=20)
moments = st.datetimes(
    timezones=st.builds(lambda minutes: timezone(timedelta(minutes=minutes)), st.integers(-1439, 1439))
)
saved_accounts = st.builds(
    SavedAccount,
    account=st.builds(Account, texts, texts),
    connection=st.builds(
        Connection, texts, texts.filter(bool), st.builds(Login, texts, st.integers(1, 65535), texts, texts)
    ),
    certificate_id=texts,
    certificate_name=texts,
    certificate_expires=moments,
    certificate_fingerprint=texts,
    key_authcfg=texts,
    key_name=texts,
    address=texts,
    authorities=st.lists(texts, max_size=3).map(tuple),
    master_key_authcfg=texts,
    owns_certificate=st.booleans(),
    added=st.lists(st.builds(AddedAddress, texts, moments), max_size=3).map(tuple),
)

ALICE = SavedAccount(
    account=Account("alice", "https://alice.carto.com"),
    connection=Connection("CARTO alice", "carto_alice", Login("dbconn.carto.com", 5432, "alice", "alice")),
    certificate_id="c-1",
    certificate_name="qgis-laptop-1",
    certificate_expires=datetime(2027, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
    certificate_fingerprint="ab" * 20,
    key_authcfg="key1234",
    authorities=("-----BEGIN CERTIFICATE-----",),
    owns_certificate=False,
)
# As version 0.1.0 wrote it.
EARLIER = {
    "format": 1,
    "account": {"user": "alice", "base_url": "https://alice.carto.com"},
    "connection": {
        "name": "CARTO alice",
        "host": "dbconn.carto.com",
        "port": 5432,
        "database": "alice",
        "user": "alice",
        "authcfg": "abc1234",
    },
    "certificate_id": "c-1",
    "certificate_name": "qgis-laptop-1",
    "certificate_expires": "2027-01-02T03:04:05+00:00",
    "certificate_fingerprint": "ab" * 20,
    "key_authcfg": "key1234",
    "key_name": "qgis-laptop-2",
    "address": "203.0.113.7",
    "authorities": ["cd" * 20],
    "master_key_authcfg": "",
}


@settings(deadline=None)
@given(saved_accounts)
def test_what_was_written_comes_back_whole(saved):
    assert read_saved_account(write_saved_account(saved)) == saved


def test_an_account_of_the_first_days_of_this_format_lacks_only_what_has_a_default():
    entry = json.loads(write_saved_account(ALICE))
    for optional in ("key_name", "address", "authorities", "master_key_authcfg", "owns_certificate"):
        del entry[optional]
    saved = read_saved_account(json.dumps(entry))
    assert saved is not None
    assert (saved.key_name, saved.address, saved.authorities, saved.owns_certificate) == ("", "", (), True)


def test_what_a_later_version_adds_is_no_damage():
    entry = {**json.loads(write_saved_account(ALICE)), "colour": "green"}
    assert read_saved_account(json.dumps(entry)) == ALICE


def paths(value, before=()):
    """The way to each value inside."""
    for key, inner in value.items():
        yield (*before, key)
        if isinstance(inner, dict):
            yield from paths(inner, (*before, key))


def changed(entry, path, value):
    """A copy with another value there; `...` takes it out."""
    copy = json.loads(json.dumps(entry))
    place = copy
    for key in path[:-1]:
        place = place[key]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return copy


LISTS = ("authorities", "added")
NEEDED = [path for path in paths(json.loads(write_saved_account(ALICE))) if path[-1] not in LISTS]


@pytest.mark.parametrize("path", NEEDED, ids=".".join)
@pytest.mark.parametrize("wrong", [None, [], {}, 1.5, ["text"]], ids=repr)
def test_a_value_of_another_type_is_damage(path, wrong):
    entry = json.loads(write_saved_account(ALICE))
    assert read_saved_account(json.dumps(changed(entry, path, wrong))) is None


@pytest.mark.parametrize(
    "wrong", ["text", None, {"entry": "203.0.113.7"}, [1], [{}], [{"entry": "203.0.113.7", "when": "today"}]], ids=repr
)
def test_added_addresses_are_a_list_of_entries_and_times(wrong):
    entry = {**json.loads(write_saved_account(ALICE)), "added": wrong}
    assert read_saved_account(json.dumps(entry)) is None


@pytest.mark.parametrize("wrong", ["text", None, {"text": 1}, [1], [None], 7, True], ids=repr)
def test_authorities_are_a_list_of_texts(wrong):
    entry = json.loads(write_saved_account(ALICE))
    assert read_saved_account(json.dumps({**entry, "authorities": wrong})) is None
    assert read_earlier_account(json.dumps({**EARLIER, "authorities": wrong})) is None


@pytest.mark.parametrize(
    "path",
    [
        ("format",),
        ("account",),
        ("account", "user"),
        ("account", "base_url"),
        ("connection",),
        ("connection", "service"),
        ("connection", "login"),
        ("connection", "login", "port"),
        ("certificate_expires",),
        ("certificate_fingerprint",),
        ("key_authcfg",),
    ],
    ids=".".join,
)
def test_nothing_that_a_dial_or_an_undo_needs_may_be_missing(path):
    entry = json.loads(write_saved_account(ALICE))
    assert read_saved_account(json.dumps(changed(entry, path, ...))) is None


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("certificate_expires",), "2027-01-02T03:04:05"),
        (("certificate_expires",), "tomorrow"),
        (("connection", "login", "port"), True),
        (("connection", "login", "port"), "5432"),
        (("owns_certificate",), "yes"),
        (("format",), True),
        (("format",), "2"),
        (("format",), 3),
    ],
)
def test_a_value_that_only_looks_right_is_damage(path, wrong):
    entry = json.loads(write_saved_account(ALICE))
    assert read_saved_account(json.dumps(changed(entry, path, wrong))) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
spoilt = st.builds(
    lambda path, value: json.dumps(changed(EARLIER, path, value)), st.sampled_from(list(paths(EARLIER))), json_values
)


@settings(deadline=None)
@given(
    st.text(max_size=50)
    | json_values.map(json.dumps)
    | spoilt
    | st.integers(0, 400).map(lambda length: write_saved_account(ALICE)[:length])
    | st.sampled_from(["[" * 100_000, '{"format":' * 50_000, "9" * 5_000, "NaN", "\ufeff{}"])
)
def test_whatever_a_text_holds_reading_it_raises_nothing(text):
    read_saved_account(text)
    read_earlier_account(text)


def test_each_format_is_read_by_its_own_reader():
    assert read_earlier_account(write_saved_account(ALICE)) is None
    assert read_saved_account(json.dumps(EARLIER)) is None


def test_an_account_of_version_0_1_0_keeps_everything_that_is_still_of_use():
    earlier = read_earlier_account(json.dumps(EARLIER))
    assert earlier is not None
    assert (earlier.authcfg, earlier.trusted) == ("abc1234", ("cd" * 20,))
    saved = earlier.saved
    assert saved.account == ALICE.account
    assert saved.connection == Connection("CARTO alice", "", ALICE.connection.login)
    assert (saved.key_authcfg, saved.key_name, saved.certificate_fingerprint) == ("key1234", "qgis-laptop-2", "ab" * 20)
    assert saved.certificate_expires == ALICE.certificate_expires
    assert saved.owns_certificate
    assert saved.authorities == (), "fingerprints are no certificates"
