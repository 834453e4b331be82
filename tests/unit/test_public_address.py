"""This computer's public address: the first service with a plausible answer is believed."""

from __future__ import annotations

import io
import threading
import time

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse

from carto_direct_sql.core.carto.errors import PublicAddressUnknown
from carto_direct_sql.core.carto.public_address import SERVICES, find_public_address
from carto_direct_sql.core.errors import Cancelled

ONE, TWO, THREE = "https://one.example/", "https://two.example/?format=json", "https://three.example/"
PORTAL = b"<!DOCTYPE html><p>Your address is 203.0.113.66. Please sign in.</p>"


class Services(BaseAdapter):
    """The services out there; an answer is a body, a status, an exception, or a function that gives one of them."""

    def __init__(self, answers):
        super().__init__()
        self.answers = answers
        self.feedbacks = []

    def __call__(self, feedback):
        self.feedbacks.append(feedback)
        session = requests.Session()
        session.trust_env = False
        session.mount("https://", self)
        return session

    def send(self, request, **_):
        answer = self.answers[request.url]
        answer = answer() if callable(answer) else answer
        if isinstance(answer, Exception):
            raise answer
        status, body = (answer, b"203.0.113.9") if isinstance(answer, int) else (200, answer)
        response = requests.Response()
        response.status_code, response.url, response.request = status, request.url, request
        response.raw = HTTPResponse(io.BytesIO(body), preload_content=False)
        return response

    def close(self):
        """Nothing is open."""


class Patient:
    """Feedback of a user who waits; `stop` makes it one who does not."""

    def __init__(self):
        self.stopped = threading.Event()

    def begin(self, step):
        raise AssertionError("asking is no step of its own")

    def cancelled(self):
        return self.stopped.is_set()


def find(answers, feedback=None, **limits):
    return find_public_address(Services(answers), feedback or Patient(), tuple(answers), **limits)


def reason(answers, **limits):
    with pytest.raises(PublicAddressUnknown) as unknown:
        find(answers, **limits)
    return unknown.value.detail


@pytest.mark.parametrize("body", [b"203.0.113.7", b" 203.0.113.7\r\n", b'{"ip": "203.0.113.7"}', b"::ffff:203.0.113.7"])
def test_an_address_comes_bare_or_as_json(body):
    assert find({ONE: body}) == "203.0.113.7"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"10.1.2.3",
        b"192.168.1.1",
        b"127.0.0.1",
        b"169.254.0.1",
        b"0.0.0.0",
        b"203.0.113.0/24",
        b"203.0.113.7, 198.51.100.7",
        b"{}",
        b'{"ip": null}',
        b'{"ip": ["203.0.113.7"]}',
        b'{"ip"',
        b'["203.0.113.7"]',
        b"\xff\xfe",
        b"203.0.113.7" + b" " * 1000,
        b"x" * 100_000,
        PORTAL,
        302,
        404,
        500,
        requests.ConnectionError("gone"),
        requests.ReadTimeout("slow"),
        requests.exceptions.SSLError("untrusted"),
        requests.exceptions.InvalidURL("nonsense"),
    ],
    ids=str,
)
def test_what_cannot_be_a_public_address_is_no_answer(answer):
    assert "one.example: " in reason({ONE: answer})
    assert find({ONE: answer, TWO: b'{"ip": "203.0.113.7"}'}) == "203.0.113.7"


def test_the_first_plausible_answer_wins_and_the_others_are_stopped():
    never = threading.Event()
    services = Services({ONE: lambda: never.wait(30) and b"", TWO: b"203.0.113.7", THREE: b"10.0.0.1"})
    began = time.monotonic()
    assert find_public_address(services, Patient(), (ONE, TWO, THREE)) == "203.0.113.7"
    assert time.monotonic() - began < 30
    assert all(feedback.cancelled() for feedback in services.feedbacks)
    never.set()


def test_nobody_asks_any_more_when_the_address_is_told():
    """Each who asks has objects of Qt's, which had better go while QGIS is alive."""
    ended = threading.Event()

    def dawdle():
        while not all(feedback.cancelled() for feedback in services.feedbacks):
            time.sleep(0.01)
        time.sleep(0.2)
        ended.set()
        return b""

    services = Services({ONE: dawdle, TWO: b"203.0.113.7"})
    assert find_public_address(services, Patient(), (ONE, TWO)) == "203.0.113.7"
    assert ended.is_set()


def test_ipv4_is_waited_for_and_ipv6_taken_only_if_there_is_nothing_else():
    assert find({ONE: b"2001:db8::7", TWO: lambda: time.sleep(0.3) or b"203.0.113.7"}) == "203.0.113.7"
    assert find({ONE: b"2001:DB8::7", TWO: 500}) == "2001:db8::7"


def test_a_cancel_is_obeyed_while_services_keep_silent():
    never = threading.Event()
    feedback = Patient()
    threading.Timer(0.2, feedback.stopped.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        find({ONE: lambda: never.wait(30) and b""}, feedback)
    assert time.monotonic() - began < 30
    never.set()


def test_silence_ends_at_the_time_limit_and_the_reason_names_every_service():
    never = threading.Event()
    detail = reason({ONE: lambda: never.wait(30) and b"", TWO: PORTAL}, time_limit_s=0.3)
    never.set()
    assert "one.example: no answer in time" in detail
    assert "two.example: a web page" in detail


def test_nonsense_as_a_service_is_our_error_and_its_token_stays_out_of_the_log():
    for url in ("", "x", "https://", "https://[", "ftp://u:geheim@x.example/", "https://u:geheim@x.example/?k=geheim"):
        services = Services({})
        services.send = lambda request, **_: (_ for _ in ()).throw(requests.ConnectionError(request.url))
        with pytest.raises(PublicAddressUnknown) as unknown:
            find_public_address(services, Patient(), (url,))
        assert "geheim" not in unknown.value.detail


def test_several_services_are_asked_unless_the_user_names_one():
    services = Services(dict.fromkeys((*SERVICES, "https://api.ipify.org/?format=json"), b"203.0.113.7"))
    services.answers.update({url + "/": b"203.0.113.7" for url in SERVICES})
    assert find_public_address(services, Patient()) == "203.0.113.7"
    assert len(SERVICES) >= 3


@given(st.binary(max_size=300) | st.text(max_size=50).map(lambda text: f'{{"ip": "{text}"}}'.encode()))
def test_any_answer_is_an_address_or_our_error(body):
    try:
        address = find({ONE: body})
    except PublicAddressUnknown:
        return
    assert address
