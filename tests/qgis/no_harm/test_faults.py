"""Every call of allowing an address, changing a key and disconnecting fails in every way, one at a time.

As `test_connect_faults.py` does it for connecting. One account goes through all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sandbox.faults import DIAL, Fault, Kind

from carto_direct_sql.core.errors import Cure, DirectSqlError
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.use_cases import UseCases

from .test_connect_faults import DIALS, WAYS, Call, Way

MET_BY_ALLOWING, MET_BY_CHANGING, MET_BY_DISCONNECTING = 43, 60, 50
OTHERS = ["198.51.100.0/24"]
OURS = "203.0.113.7"
READ_KEYS = Call("keys", "GET", "v3/api_keys")
READ_LIST = Call("read list", "GET", "dbdirect/ip")
WRITE_LIST = Call("write list", "PUT", "dbdirect/ip", makes=True, shows_by_itself=True)
READ_CERTIFICATES = Call("certificates", "GET", "dbdirect/certificates")
MAKE_KEY = Call("make key", "POST", "v3/api_keys", makes=True)
DELETE_KEY = Call("delete key", "DELETE", "v3/api_keys", makes=True)
REVOKE = Call("revoke", "DELETE", "dbdirect/certificates", makes=True)


def met_by(*calls: Call) -> Iterator[tuple[Call, Way]]:
    """Every call with every way that it can fail in."""
    for call in calls:
        for way in WAYS:
            if not way.zip_only and (call.makes or not way.makes_only) and not (_is_empty(call) and _spoils_body(way)):
                yield call, way


def _is_empty(call: Call) -> bool:
    """Its answer has no body."""
    return call.method == "DELETE"


def _spoils_body(way: Way) -> bool:
    return way.json_only or way.kind is Kind.HALF


@pytest.fixture
def hasty(computer: Any) -> Any:
    """Waits for nobody for long."""
    environment = computer.use_cases._environment
    timeouts = replace(environment.timeouts, answer_s=1.5, lost_answer_s=1.0, undoing_s=1.5, retry_s=(0.01,))
    computer.use_cases = UseCases(replace(environment, timeouts=timeouts))
    return computer


def at_carto(account: Any) -> Any:
    keys = [(key.name, key.token) for key in account.api_keys]
    return keys, [certificate.name for certificate in account.live_certificates], list(account.allow_list)


def test_allowing_an_address_that_fails_loses_nobodys_entry(hasty, account, sandbox):
    computer, met = hasty, 0
    request, key = computer.request(), Secret(account.master_key)

    def allow(feedback: Any) -> Any:
        return computer.use_cases.register_address(request.account, key, feedback)

    for call, way in met_by(READ_LIST, WRITE_LIST, Call("address service", "GET", "my-address")):
        account.allow_list = list(OTHERS)
        before = computer.holdings(), at_carto(account)
        sandbox.faults.add(Fault(call.method, call.path, way.kind, times=None, **way.how))
        if call.shows_by_itself and way.does_the_work:
            computer.use(allow)
            assert account.allow_list == [*OTHERS, OURS], (call, way)
        else:
            _fails(lambda: computer.use(allow), account, (call, way))
            assert (computer.holdings(), at_carto(account)) == before, (call, way)
        sandbox.faults.clear()
        met += 1
    computer.use(allow)
    assert account.allow_list == [*OTHERS, OURS]
    assert met == MET_BY_ALLOWING


def test_changing_a_key_that_fails_leaves_the_old_one_in_use(hasty, account, sandbox):
    computer, met = hasty, 0
    account.allow_list = list(OTHERS)
    saved = computer.connect().saved
    before = computer.holdings(), at_carto(account)
    faults = [
        (f"{call.name}: {way.name}", Fault(call.method, call.path, way.kind, times=None, **way.how))
        for call, way in met_by(READ_KEYS, READ_LIST, READ_CERTIFICATES, MAKE_KEY)
    ]
    for name, fault in [*faults, *((name, Fault(DIAL, "", kind, times=None)) for name, kind, _expected in DIALS)]:
        sandbox.faults.add(fault)
        _fails(lambda: computer.connect(writable=True), account, name)
        sandbox.faults.clear()
        computer.connect()  # finishes what had to wait
        assert (computer.holdings(), at_carto(account)) == before, name
        met += 1
    assert computer.use(computer.use_cases.datasets, saved)
    changed = computer.connect(writable=True).saved
    assert changed.key_name != saved.key_name
    assert met == MET_BY_CHANGING


def test_a_disconnect_that_fails_does_the_rest_and_the_next_use_finishes_it(hasty, account, sandbox):
    computer, met = hasty, 0
    before = computer.holdings()
    for call, way in met_by(READ_CERTIFICATES, REVOKE, READ_KEYS, DELETE_KEY):
        saved = computer.connect().saved
        assert [one.name for one in account.live_certificates] == [saved.certificate_name], (call, way)
        assert [one.name for one in account.api_keys[2:]] == [saved.key_name], (call, way)
        sandbox.faults.add(Fault(call.method, call.path, way.kind, times=None, **way.how))
        left = computer.use(computer.use_cases.disconnect, saved, Secret(account.master_key))
        sandbox.faults.clear()
        assert computer.holdings() == before, (call, way)
        if not (call.makes and way.does_the_work):
            assert left, (call, way)
        for problem in left:
            _says_what_to_do(problem, account, (call, way))
        met += 1
    computer.connect()
    assert len(account.live_certificates) == 1
    assert len(account.api_keys) == 3
    assert met == MET_BY_DISCONNECTING


def _fails(what: Any, account: Any, where: Any) -> None:
    try:
        what()
    except DirectSqlError as error:
        _says_what_to_do(error, account, where)
    else:
        raise AssertionError(f"It succeeded although {where} failed.")


def _says_what_to_do(error: DirectSqlError, account: Any, where: Any) -> None:
    assert error.text(), where
    assert error.cure is not Cure.NONE, where
    shown = f"{error.text()} {error.detail} {error.facts} {error!r}"
    assert not [key for key in account.api_keys if key.type != "default" and key.token in shown], where
