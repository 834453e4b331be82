"""The client against the sandbox's management API.

Plain `requests`, real HTTPS, every refusal and every broken answer.
"""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from sandbox.faults import Fault, Kind

from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.carto.allow_list import AllowList
from carto_direct_sql.core.carto.allow_list_change import allow, remove
from carto_direct_sql.core.carto.api import CartoApi
from carto_direct_sql.core.carto.api_keys import TableGrant, grants
from carto_direct_sql.core.carto.errors import (
    AccessForbidden,
    AccountNotFound,
    AccountNotVerified,
    AnswerLost,
    AnswerNotUnderstood,
    AnswerTimeout,
    ApiKeyRefused,
    CartoFailed,
    DirectSqlNotEnabled,
    MasterKeyNeeded,
    NotCarto,
    ProxyRefused,
    RecordNotFound,
    RefusedWithoutReason,
    RequestRefused,
    TooManyRequests,
)
from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.timeouts import Timeouts

HASTY = Timeouts(
    answer_s=1.0,
    issuing_s=30.0,
    retry_s=(0.01, 0.02),
    longest_retry_s=0.5,
    lost_answer_s=0.5,
    longest_rest_s=0.05,
    firewall_s=(),
)


@pytest.fixture
def connect_api(sandbox, account):
    """Makes clients of the account: `connect_api()` with the master key, or with the one given, on any laptop."""
    sessions = []

    def make(key=None, laptop=None, timeouts=HASTY, base=None, feedback=None):
        session = requests.Session()
        session.trust_env = False  # else REQUESTS_CA_BUNDLE would win over the line below
        session.verify = str(sandbox.ca_file)
        sessions.append(session)
        known = parse_account(base or account.address(laptop))
        return CartoApi(known, Secret(key or account.master_key), session, feedback or Unstoppable(), timeouts)

    yield make
    for session in sessions:
        session.close()


def test_the_allow_list_is_read_and_replaced_as_a_whole(connect_api, account):
    account.allow_list = ["198.51.100.0/24"]
    api = connect_api()
    assert api.allow_list().entries == ("198.51.100.0/24",)
    stored = api.replace_allow_list(AllowList(("198.51.100.0/24", "203.0.113.7")))
    assert stored.entries == ("198.51.100.0/24", "203.0.113.7") == tuple(account.allow_list)


def test_a_certificate_is_issued_listed_and_revoked(connect_api, account):
    api = connect_api()
    assert api.issue_certificate("qgis-laptop").startswith(b"PK")
    (certificate,) = api.certificates()
    assert certificate.name == "qgis-laptop"
    assert certificate.expires.tzinfo is not None
    api.revoke_certificate(certificate.id)
    api.revoke_certificate(certificate.id)  # what is gone already is fine
    assert api.certificates() == () == tuple(account.live_certificates)


def test_an_api_key_is_made_with_its_grants_and_deleted(connect_api, account):
    api = connect_api()
    mine = TableGrant(account.schema, "countries", ("select", "insert", "update", "delete"))
    shared = TableGrant(account.schema, "states_provinces", ("select",))
    made = api.create_api_key("qgis key/1", grants((mine, shared), writable=True))
    assert made.tables == (mine, shared)
    assert account.key_named("qgis key/1").token == made.token.reveal()
    api.delete_api_key("qgis key/1")
    api.delete_api_key("qgis key/1")
    assert account.key_named("qgis key/1") is None


def test_every_page_of_a_long_list_is_read(connect_api, account):
    for number in range(45):
        account.add_key(f"key {number}")
    assert len(connect_api().api_keys()) == 47


def test_the_master_key_is_told_from_others(connect_api, account):
    regular = account.add_key("tableau", {"countries": "select"})
    assert any(key.is_master for key in connect_api().require_master_key())
    with pytest.raises(MasterKeyNeeded):
        connect_api(regular.token).require_master_key()
    with pytest.raises(ApiKeyRefused):
        connect_api("0" * 40).require_master_key()
    with pytest.raises(ApiKeyRefused):
        connect_api(regular.token).allow_list()


def test_an_unknown_account_and_a_switched_off_feature_are_named(connect_api, account):
    with pytest.raises(ApiKeyRefused) as refused:  # CARTO answers 401, as for a wrong key
        connect_api(base=account.address().replace(account.user, "nobody")).allow_list()
    assert "Check the spelling" in refused.value.cure_text()
    account.dbdirect_enabled = False
    with pytest.raises(DirectSqlNotEnabled):
        connect_api().certificates()


def test_a_rule_of_the_server_comes_back_in_its_own_words(connect_api):
    with pytest.raises(RequestRefused) as refused:
        connect_api().replace_allow_list(AllowList(("10.0.0.1",)))
    assert refused.value.facts["reason"]


BROKEN = [
    (Kind.DROP, {}, AnswerLost),
    (Kind.SILENT, {}, AnswerTimeout),
    (Kind.PORTAL, {}, NotCarto),
    (Kind.LOGIN, {}, NotCarto),
    (Kind.BAD_JSON, {}, AnswerNotUnderstood),
    (Kind.WRONG_JSON, {}, AnswerNotUnderstood),
    (Kind.STATUS, {"status": 401, "body": {"errors": None}}, ApiKeyRefused),
    (Kind.HTML, {"status": 401}, NotCarto),
    (Kind.STATUS, {"status": 403, "body": {"error": "mfa_required"}}, AccessForbidden),
    (Kind.STATUS, {"status": 403, "body": {"error": "unverified"}}, AccountNotVerified),
    (Kind.HTML, {"status": 404}, AccountNotFound),
    (Kind.STATUS, {"status": 404}, RecordNotFound),
    (Kind.STATUS, {"status": 407}, ProxyRefused),
    (Kind.STATUS, {"status": 422, "body": {"errors": {"ips": ["is wrong"]}}}, RequestRefused),
    (Kind.HTML, {"status": 422}, NotCarto),
    (Kind.STATUS, {"status": 429, "headers": {"Retry-After": "3600"}}, TooManyRequests),
    (Kind.STATUS, {"status": 429, "headers": {"Retry-After": "9" * 400}}, TooManyRequests),
    (Kind.HTML, {"status": 500}, CartoFailed),
    (Kind.STATUS, {"status": 503, "body": {"errors": "x", "errors_cause": "y"}}, CartoFailed),
]


@pytest.mark.parametrize(
    ("kind", "how", "expected"), BROKEN, ids=lambda value: getattr(value, "__name__", None) or str(value)
)
def test_every_broken_answer_has_an_error_with_a_cure_and_without_the_key(
    sandbox, account, connect_api, kind, how, expected
):
    sandbox.faults.add(Fault("GET", "dbdirect/ip", kind, times=None, **how))
    with pytest.raises(expected) as failed:
        connect_api().allow_list()
    error = failed.value
    assert error.text()
    assert account.master_key not in f"{error.text()} {error.detail} {error.facts}"
    assert error.cure_text() or expected in (RequestRefused,)


def test_what_only_reads_is_asked_again_and_what_changes_is_not(sandbox, connect_api):
    sandbox.faults.drop_request("GET", "dbdirect/ip")
    assert connect_api().allow_list().entries == ()
    sandbox.faults.drop_answer("PUT", "dbdirect/ip")
    with pytest.raises(AnswerLost):
        connect_api().replace_allow_list(AllowList(("203.0.113.7",)))
    assert [request.method for request in sandbox.requests].count("PUT") == 1


def test_a_short_pause_that_carto_asks_for_is_kept_also_for_changes(sandbox, connect_api, account):
    sandbox.faults.answer("POST", "certificates", 429, retry_after="0")
    assert connect_api().issue_certificate("qgis-laptop")
    assert len(account.live_certificates) == 1


def test_a_certificate_refused_without_a_reason_is_asked_about_in_json(sandbox, connect_api, account):
    """CARTO cannot say no in the form of a ZIP: 406, and nothing else."""
    sandbox.faults.add(Fault("POST", "certificates.zip", Kind.STATUS, status=406, times=None))
    with pytest.raises(RefusedWithoutReason):
        connect_api().issue_certificate("qgis-laptop")
    account.dbdirect_enabled = False
    with pytest.raises(DirectSqlNotEnabled):
        connect_api().issue_certificate("qgis-laptop")
    with pytest.raises(ApiKeyRefused):
        connect_api("0" * 40).issue_certificate("qgis-laptop")


def test_an_address_is_allowed_beside_everybody_elses(connect_api, account):
    account.allow_list = ["198.51.100.9", "12.12.12.12/24"]
    assert allow(connect_api(), "203.0.113.7").entries == ("198.51.100.9", "12.12.12.12/24", "203.0.113.7")
    assert remove(connect_api(), "203.0.113.7").entries == ("198.51.100.9", "12.12.12.12/24")


def test_a_list_whose_answer_was_lost_is_looked_at_before_anything_is_said(sandbox, connect_api, account):
    sandbox.faults.drop_answer("PUT", "dbdirect/ip")
    assert allow(connect_api(), "203.0.113.7").covers("203.0.113.7")
    sandbox.faults.drop_request("PUT", "dbdirect/ip")
    with pytest.raises(AnswerLost):
        allow(connect_api(), "203.0.113.8")
    assert account.allow_list == ["203.0.113.7"]


def test_two_computers_that_write_in_the_same_moment_both_end_up_on_the_list(sandbox, connect_api, account):
    """Both read the empty list before either writes: the second write undoes the first, which has to notice."""
    both_have_read = threading.Barrier(2)
    held_up = {"PUT": 2}

    def meet(request):
        if request.method == "PUT" and held_up["PUT"] > 0:
            held_up["PUT"] -= 1
            both_have_read.wait(5)

    patient = Timeouts(answer_s=10.0)
    with sandbox.requests.before_each(meet), ThreadPoolExecutor(2) as pool:
        for task in [pool.submit(allow, connect_api(timeouts=patient), f"203.0.113.{last}") for last in (1, 2)]:
            task.result()
    assert sorted(account.allow_list) == ["203.0.113.1", "203.0.113.2"]


def test_who_waits_for_the_list_to_rest_can_stop_at_once(sandbox, connect_api, account):
    written_at = []

    class Stopping(Unstoppable):
        def cancelled(self):
            return bool(account.allow_list)

    def hold_up(request):
        time.sleep(0.7)  # the pause is at least as long as a reading and a writing took
        if request.method == "PUT":
            written_at.append(time.monotonic())

    began = time.monotonic()
    with sandbox.requests.before_each(hold_up), pytest.raises(Cancelled):
        allow(connect_api(timeouts=Timeouts(), feedback=Stopping()), "203.0.113.7")
    assert time.monotonic() - written_at[0] < written_at[0] - began


def test_that_an_address_is_on_the_list_is_told_before_the_list_rests_where_people_may_stop(connect_api, account):
    told = []

    class StoppingThen(Unstoppable):
        def cancelled(self):
            return bool(told)

    with pytest.raises(Cancelled):
        allow(connect_api(timeouts=Timeouts(), feedback=StoppingThen()), "203.0.113.7", lambda: told.append("written"))
    assert (told, account.allow_list) == (["written"], ["203.0.113.7"])
