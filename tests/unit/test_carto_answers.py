"""What the server says, judged: the error that fits, with nothing in it that is not for people."""

from __future__ import annotations

import json
import math
import time
from datetime import datetime, timezone
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.carto.answers import refusal
from carto_direct_sql.core.carto.errors import (
    AccessForbidden,
    AccountNotFound,
    AccountNotVerified,
    AccountUnavailable,
    ApiKeyRefused,
    CartoFailed,
    DirectSqlNotEnabled,
    NotCarto,
    ProxyRefused,
    QuotaReached,
    RecordNotFound,
    RefusedWithoutReason,
    RequestRefused,
    TooManyRequests,
)
from carto_direct_sql.core.carto.http import HttpResponse, moment_of
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.secret import Secret

ACCOUNT = parse_account("alice.carto.com")
KEY = "0123456789abcdef0123456789abcdef01234567"
PAGE = b"<!DOCTYPE html><html><body><h1>We will be back</h1></body></html>"
IP, ZIP, KEYS = "v3/dbdirect/ip", "v3/dbdirect/certificates.zip", "v3/api_keys"


def answer(status: int, body: object = b"", **headers: str) -> HttpResponse:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return HttpResponse(
        status, CaseInsensitiveDict({name.replace("_", "-"): value for name, value in headers.items()}), content
    )


def error_of(response: HttpResponse, method: str = "GET", path: str = IP):
    return refusal(response, method, path, ACCOUNT, Secret(KEY))


@pytest.mark.parametrize("status", [200, 201, 204])
def test_success_is_no_error(status):
    assert error_of(answer(status, {"ips": []})) is None


@pytest.mark.parametrize(
    ("response", "method", "path", "expected"),
    [
        (answer(200, PAGE), "GET", IP, NotCarto),
        (answer(200, b"\xef\xbb\xbf\r\n<html>"), "GET", IP, NotCarto),
        (answer(302, b"", Location="/login"), "GET", IP, NotCarto),
        (answer(511, PAGE), "GET", IP, NotCarto),
        (answer(401, {"errors": None}), "GET", IP, ApiKeyRefused),
        (answer(401, PAGE), "GET", IP, NotCarto),
        (answer(403, {"error": "unverified"}), "GET", IP, AccountNotVerified),
        (answer(403, {"error": "unverified"}), "POST", KEYS, AccountNotVerified),
        (answer(403, {"error": "mfa_required"}), "GET", IP, AccessForbidden),
        (answer(403, {"errors": "DBDirect not enabled for user alice"}), "GET", IP, DirectSqlNotEnabled),
        (answer(403, {"errors": "Not allowed for alice"}), "POST", ZIP, DirectSqlNotEnabled),
        (answer(403, {"errors": "limit reached"}), "POST", KEYS, QuotaReached),
        (answer(403, {"errors": "no permission"}), "GET", f"{KEYS}?page=1", AccessForbidden),
        (answer(404), "GET", IP, AccountUnavailable),
        (answer(404, b" \n"), "DELETE", IP, AccountUnavailable),
        (answer(404, PAGE), "GET", IP, AccountNotFound),
        (answer(404, {"errors": "Record not found"}), "DELETE", f"{KEYS}/qgis", RecordNotFound),
        (answer(406), "POST", ZIP, RefusedWithoutReason),
        (answer(407), "GET", IP, ProxyRefused),
        (answer(422, {"errors": {"ips": ["is wrong"]}}), "PUT", IP, RequestRefused),
        (answer(422, {"error": "pk8 is not supported"}), "POST", ZIP, RequestRefused),
        (answer(429), "GET", IP, TooManyRequests),
        (answer(500, b"CA says no", Content_Type="text/plain; charset=utf-8"), "POST", ZIP, CartoFailed),
        (answer(500, PAGE), "GET", IP, CartoFailed),
        (answer(503), "GET", IP, CartoFailed),
    ],
)
def test_each_answer_has_the_error_that_fits(response, method, path, expected):
    error = error_of(response, method, path)
    assert type(error) is expected
    assert error.cure is not Cure.NONE


def test_an_unknown_account_is_a_possibility_that_401_names():
    """CARTO: warden.rb."""
    assert "Check the spelling" in error_of(answer(401, {"errors": None})).cure_text()


def test_what_a_failing_authority_says_in_plain_text_is_in_the_detail():
    failed = error_of(answer(500, b"CA says\r\n no", Content_Type="text/plain"), "POST", ZIP)
    assert (failed.detail, failed.facts["status"]) == ("CA says no", 500)


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 406, 407, 409, 422, 429, 451, 500, 502, 503, 511])
@pytest.mark.parametrize(
    "response",
    [
        lambda status: answer(status, PAGE),
        lambda status: answer(status, PAGE, Content_Type="text/html; charset=utf-8"),
        lambda status: answer(status, b"Sorry <b>again</b>", Content_Type="text/html"),
        lambda status: answer(status, {"errors": PAGE.decode()}),
        lambda status: answer(status, {"errors": {"ips": ["<b>bold</b>"]}}),
        lambda status: answer(status, b"say <script>alert(1)</script>", Content_Type="text/plain"),
    ],
)
def test_no_markup_of_the_server_gets_into_an_error(status, response):
    error = error_of(response(status))
    assert "<" not in f"{error.text()} {error.detail} {error.facts}"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 406, 422, 429, 500])
def test_the_key_that_a_server_repeats_gets_into_no_error(status):
    error = error_of(answer(status, {"errors": f"{KEY} is not allowed, {KEY}!"}))
    assert KEY not in f"{error.text()} {error.detail} {error.facts}"


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("", 0),
        ("7", 7),
        (" 7 ", 7),
        ("9" * 400, math.inf),
        ("-5", 0),
        ("1e3", 0),
        ("\u0661\u0662", 0),
        ("soon", 0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 0),
        ("Fri, 31 Dec 99999 23:59:59 GMT", 0),
        ("Fri, 31 Dec 0001 23:59:59 +2359", 0),
    ],
)
def test_a_pause_that_the_server_asks_for_is_understood_or_nothing(asked, seconds):
    assert error_of(answer(429, Retry_After=asked)).retry_after_s == seconds


def test_a_pause_may_be_given_as_a_date():
    error = error_of(answer(429, Retry_After=formatdate(time.time() + 60, usegmt=True)))
    assert 50 < error.retry_after_s <= 60


@given(st.integers(300, 599), st.binary(max_size=200), st.text(max_size=50), st.sampled_from([IP, ZIP, KEYS]))
def test_whatever_comes_is_an_error_of_ours(status, body, asked, path):
    error = error_of(answer(status, body, Retry_After=asked), "POST", path)
    assert error.text()
    assert error.cure_text()


@pytest.mark.parametrize("zone", ["GMT", "+0000", "-0000", "UT", ""])
def test_a_date_is_understood_with_and_without_its_zone(zone):
    said = datetime(2026, 10, 21, 7, 28, tzinfo=timezone.utc)
    assert moment_of(f"Wed, 21 Oct 2026 07:28:00 {zone}") == said


@given(st.text() | st.sampled_from(["", "Wed, 21 Oct 99999 07:28:00 GMT", "1 Jan 2026 00:00:00 +9999", "9" * 5000]))
def test_whatever_stands_in_place_of_a_date_it_is_a_moment_with_its_zone_or_none(text):
    moment = moment_of(text)
    assert moment is None or moment.tzinfo is not None
