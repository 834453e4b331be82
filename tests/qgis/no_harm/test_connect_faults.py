"""Every call of `connect` fails in every way, one at a time.

Nothing is half done afterwards, and the next connect succeeds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from sandbox.faults import DIAL, Fault, Kind

from carto_direct_sql.core.carto.errors import (
    AccessForbidden,
    AccountNotFound,
    AnswerLost,
    AnswerNotUnderstood,
    AnswerTimeout,
    ApiKeyRefused,
    CartoFailed,
    NotCarto,
    PublicAddressUnknown,
    QuotaReached,
    RequestRefused,
    TooManyRequests,
)
from carto_direct_sql.core.certificates.errors import (
    BundleUnreadable,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateOfAnother,
    KeyMismatch,
    ServerUnnamed,
)
from carto_direct_sql.core.errors import Cure, DirectSqlError
from carto_direct_sql.core.postgres.errors import AddressNotAllowed, DatabaseNameMismatch, DatabaseNotTrusted

OUR_ADDRESS = "203.0.113.7"


@dataclass(frozen=True)
class Call:
    """One request of `connect`.

    `makes` says that it changes something at CARTO, so its answer may be lost after the work was done; of some changes
    the outcome shows by itself, so that connect goes on.
    """

    name: str
    method: str
    path: str
    makes: bool = False
    is_zip: bool = False
    shows_by_itself: bool = False


CALLS = (
    Call("keys", "GET", "v3/api_keys"),
    Call("read list", "GET", "dbdirect/ip"),
    Call("certificates", "GET", "dbdirect/certificates"),
    Call("write list", "PUT", "dbdirect/ip", makes=True, shows_by_itself=True),
    Call("issue", "POST", "certificates.zip", makes=True, is_zip=True),
    Call("make key", "POST", "v3/api_keys", makes=True),
)


@dataclass(frozen=True)
class Way:
    """One way to fail, and the errors that may stand for it; `at` limits it to the calls named."""

    name: str
    kind: Kind
    expected: tuple[type[DirectSqlError], ...]
    how: dict[str, Any] = field(default_factory=dict)
    zip_only: bool = False
    json_only: bool = False
    makes_only: bool = False

    @property
    def does_the_work(self) -> bool:
        """Whether CARTO does what it was asked for, and only the answer suffers."""
        return bool(self.how.get("after")) or self.kind is Kind.HALF


WAYS = (
    Way("timeout", Kind.SILENT, (AnswerTimeout,)),
    Way("timeout after the work", Kind.SILENT, (AnswerTimeout,), {"after": True}, makes_only=True),
    Way("dropped", Kind.DROP, (AnswerLost,)),
    Way("dropped after the work", Kind.DROP, (AnswerLost,), {"after": True}, makes_only=True),
    Way("half an answer", Kind.HALF, (AnswerLost,)),
    Way("half an answer after the work", Kind.HALF, (AnswerLost,), {"after": True}, makes_only=True),
    Way("401", Kind.STATUS, (ApiKeyRefused,), {"status": 401, "body": {"errors": None}}),
    Way(
        "403",
        Kind.STATUS,
        (AccessForbidden, QuotaReached),
        {"status": 403, "body": {"error": "mfa_required"}},
    ),
    Way("404", Kind.HTML, (AccountNotFound,), {"status": 404}),
    Way("422", Kind.STATUS, (RequestRefused,), {"status": 422, "body": {"errors": {"ips": ["is not right"]}}}),
    Way("429", Kind.STATUS, (TooManyRequests,), {"status": 429, "headers": {"Retry-After": "600"}}),
    Way("500 with HTML", Kind.HTML, (CartoFailed,), {"status": 500}),
    Way("captive portal", Kind.PORTAL, (NotCarto,)),
    Way("login page", Kind.LOGIN, (NotCarto,)),
    Way("bad JSON", Kind.BAD_JSON, (AnswerNotUnderstood,), json_only=True),
    Way("wrong JSON", Kind.WRONG_JSON, (AnswerNotUnderstood,), json_only=True),
    Way(
        "bad JSON after the work",
        Kind.BAD_JSON,
        (AnswerNotUnderstood,),
        {"after": True},
        json_only=True,
        makes_only=True,
    ),
    Way("broken ZIP", Kind.BROKEN_ZIP, (BundleUnreadable,), zip_only=True),
    Way("key of another certificate", Kind.KEY_MISMATCH, (KeyMismatch,), zip_only=True),
    Way("expired certificate", Kind.EXPIRED, (CertificateExpired,), zip_only=True),
    Way("certificate of the future", Kind.NOT_YET_VALID, (CertificateNotYetValid,), zip_only=True),
    Way("certificate of another", Kind.FOREIGN_NAME, (CertificateOfAnother,), zip_only=True),
    Way("no README", Kind.NO_README, (ServerUnnamed,), zip_only=True),
)


def _is_met(call: Call, way: Way) -> bool:
    return (
        (call.is_zip or not way.zip_only) and (call.makes or not way.makes_only) and not (call.is_zip and way.json_only)
    )


TABLE = [(call, way) for call in CALLS for way in WAYS if _is_met(call, way)]

DIALS = (
    ("dropped", Kind.DROP, AddressNotAllowed),
    ("foreign authority", Kind.FOREIGN_CA, DatabaseNotTrusted),
    ("another host's certificate", Kind.WRONG_HOST, DatabaseNameMismatch),
    ("expired server certificate", Kind.EXPIRED_SERVER, DatabaseNotTrusted),
)


@pytest.mark.parametrize(("call", "way"), TABLE, ids=[f"{call.name}: {way.name}" for call, way in TABLE])
def test_a_call_that_fails_leaves_nothing_half_done(computer, account, sandbox, call: Call, way: Way):
    account.allow_list = ["198.51.100.0/24"]
    before, allowed = computer.holdings(), list(account.allow_list)
    sandbox.faults.add(Fault(call.method, call.path, way.kind, times=None, **way.how))
    if call.shows_by_itself and way.does_the_work:
        computer.connect()
        assert account.allow_list == ["198.51.100.0/24", OUR_ADDRESS]
        return
    with pytest.raises(way.expected) as failed:
        computer.connect()
    _says_what_to_do(failed.value, account)
    sandbox.faults.clear()
    _nothing_is_left(computer, account, before, allowed)
    computer.connect()
    assert len(account.live_certificates) == 1
    assert len(account.api_keys) == 3


@pytest.mark.parametrize(("name", "kind", "expected"), DIALS, ids=[name for name, _kind, _expected in DIALS])
def test_a_dial_that_fails_leaves_nothing_half_done(computer, account, sandbox, name, kind, expected):
    account.allow_list = ["198.51.100.0/24"]
    before, allowed = computer.holdings(), list(account.allow_list)
    sandbox.faults.add(Fault(DIAL, "", kind, times=None))
    with pytest.raises(expected) as failed:
        computer.connect()
    _says_what_to_do(failed.value, account)
    sandbox.faults.clear()
    _nothing_is_left(computer, account, before, allowed)
    computer.connect()


def test_no_address_service_that_answers_is_an_error_of_its_own(computer, account, sandbox):
    account.allow_list = ["198.51.100.0/24"]
    before, allowed = computer.holdings(), list(account.allow_list)
    sandbox.faults.add(Fault("GET", "my-address", Kind.HTML, times=None))
    with pytest.raises(PublicAddressUnknown) as failed:
        computer.connect()
    _says_what_to_do(failed.value, account)
    _nothing_is_left(computer, account, before, allowed)
    computer.connect(address=OUR_ADDRESS)


def _says_what_to_do(error: DirectSqlError, account: Any) -> None:
    assert error.text()
    assert error.cure is not Cure.NONE
    secrets = [key.token for key in account.api_keys]
    shown = f"{error.text()} {error.detail} {error.facts} {error!r}"
    assert not [secret for secret in secrets if secret in shown and secret != "default_public"]
    assert "PRIVATE KEY" not in shown


def _nothing_is_left(computer: Any, account: Any, before: dict[str, Any], allowed: list[str]) -> None:
    assert computer.holdings() == before, "QGIS is as it was"
    assert account.live_certificates == [], "a certificate at CARTO whose key nobody holds"
    assert [key.type for key in account.api_keys] == ["master", "default"], "an API key that nobody holds"
    others = [entry for entry in account.allow_list if entry != OUR_ADDRESS]
    assert others == allowed, "nobody else's entry went, and none came but ours"
