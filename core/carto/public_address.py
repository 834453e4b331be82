"""Which address does CARTO see? Services out there are asked, for no computer behind a router knows it by itself."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Union
from urllib.parse import urlsplit

from urllib3 import Timeout

from ..errors import Cancelled, DirectSqlError
from ..ports import Feedback, Http
from .allow_list import IPAddress, parse_address
from .errors import InvalidAddress, PublicAddressUnknown
from .http import HttpResponse, exchange

SERVICES = (
    "https://api.ipify.org?format=json",  # what CARTO's own dashboard asks
    "https://checkip.amazonaws.com",
    "https://ipv4.icanhazip.com",
)

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 5.0
TIME_LIMIT_S = 12.0
_POLL_S = 0.05
_TO_END_S = 1.0
_LONGEST_BODY = 256
_OK = 200
_IPV4 = 4

Outcome = Union[IPAddress, str]
"""An address, or why there is none."""


def find_public_address(
    http: Http, feedback: Feedback, services: tuple[str, ...] = (), time_limit_s: float = TIME_LIMIT_S
) -> str:
    """Ask all `services` (none given: the usual ones) at once; the first plausible IPv4 address wins.

    A service answers `{"ip": "203.0.113.7"}` or the bare address. An IPv6 address counts if there is no other; what
    cannot be an address that CARTO sees counts for nothing. Raises `PublicAddressUnknown`, whose detail says for each
    service why, and `Cancelled`.
    """
    race = _Race(feedback)
    outcomes: SimpleQueue[tuple[str, Outcome]] = SimpleQueue()
    urls = services or SERVICES
    # Daemons: a service that never answers must not keep QGIS from closing.
    threads = [threading.Thread(target=_ask, args=(http, race, url, outcomes), daemon=True) for url in urls]
    for thread in threads:
        thread.start()
    try:
        return _first_plausible(outcomes, urls, feedback, time.monotonic() + time_limit_s)
    finally:
        race.is_over = True
        until = time.monotonic() + _TO_END_S
        for thread in threads:  # each has Qt objects, which had better go while QGIS is alive
            thread.join(max(0.0, until - time.monotonic()))


@dataclass
class _Race:
    """Stops the requests: those under way when the address is known, or the user has had enough."""

    feedback: Feedback
    is_over: bool = False

    def cancelled(self) -> bool:
        return self.is_over or self.feedback.cancelled()


def _first_plausible(
    outcomes: SimpleQueue[tuple[str, Outcome]], urls: tuple[str, ...], feedback: Feedback, deadline: float
) -> str:
    told: dict[str, Outcome] = {}
    while len(told) < len(set(urls)) and time.monotonic() < deadline:
        if feedback.cancelled():
            raise Cancelled
        try:
            url, outcome = outcomes.get(timeout=_POLL_S)
        except Empty:
            continue
        if not isinstance(outcome, str) and outcome.version == _IPV4:
            return str(outcome)
        told[url] = outcome
    if feedback.cancelled():
        raise Cancelled
    for outcome in told.values():
        if not isinstance(outcome, str):
            return str(outcome)
    raise PublicAddressUnknown("; ".join(f"{_host(url)}: {told.get(url, 'no answer in time')}" for url in urls))


def _ask(http: Http, race: _Race, url: str, outcomes: SimpleQueue[tuple[str, Outcome]]) -> None:
    """Tell the outcome, whatever happens."""
    outcome: Outcome = "failed"
    try:
        timeout = Timeout(total=TIME_LIMIT_S, connect=CONNECT_TIMEOUT_S, read=READ_TIMEOUT_S)
        outcome = _address(exchange(http(race), "GET", url, timeout=timeout, headers={"Accept": "*/*"}))
    except InvalidAddress as error:
        outcome = str(error)
    except (DirectSqlError, ValueError) as error:  # ValueError: a URL of one's own that is none, or broken JSON
        outcome = type(error).__name__  # its text may repeat the URL, and that may hold a token
    finally:
        outcomes.put((url, outcome))


def _address(answer: HttpResponse) -> Outcome:
    """Raises `InvalidAddress`, or `ValueError` for JSON that is none."""
    if answer.status != _OK:
        return f"status {answer.status}"
    if answer.is_web_page or len(answer.body) > _LONGEST_BODY:
        return "a web page, or something else than an address"
    text = answer.body.decode("ascii", errors="replace").strip()
    if text.startswith("{"):
        text = str(json.loads(text).get("ip"))
    return parse_address(text)


def _host(url: str) -> str:
    """Name a service in the log, without what its URL may hold beyond."""
    try:
        return urlsplit(url).hostname or "?"
    except ValueError:
        return "?"
