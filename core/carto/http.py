"""One request and its whole answer; what went wrong on the way becomes one of our errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3 import Timeout

from .errors import (
    AnswerLost,
    AnswerNotUnderstood,
    AnswerTimeout,
    HostNotFound,
    HostUnreachable,
    NetworkError,
    ProxyRefused,
    ServerNotTrusted,
)
from .http_errors import AnswerTooLarge, ConnectionRefused, NameNotResolved

_TIME_LIMIT_S = 5.0
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_QUERY = re.compile(r"\?\S*")
# The first that fits counts; whatever else happens is a lost answer.
_ERRORS: tuple[tuple[type[requests.exceptions.RequestException], type[NetworkError]], ...] = (
    (requests.exceptions.ProxyError, ProxyRefused),
    (requests.exceptions.SSLError, ServerNotTrusted),
    (NameNotResolved, HostNotFound),
    (ConnectionRefused, HostUnreachable),
    (requests.exceptions.ConnectTimeout, HostUnreachable),
    (requests.exceptions.Timeout, AnswerTimeout),
    (AnswerTooLarge, AnswerNotUnderstood),
    (requests.exceptions.RequestException, AnswerLost),
)


@dataclass(frozen=True)
class HttpResponse:
    """A whole answer; `headers` compare without case. They and the body may hold keys, which `repr` does not show."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def is_web_page(self) -> bool:
        """Whether this is made for a browser: a captive portal, a proxy's or a maintenance page."""
        declared = self.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        return declared in _PAGE_TYPES or self.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def exchange(
    session: requests.Session, method: str, url: str, *, timeout: Timeout, headers: Mapping[str, str], json: Any = None
) -> HttpResponse:
    """Send one request and read its answer; redirects are not followed, for they would carry the key elsewhere.

    Raises `errors.NetworkError`s, and whatever the transport raises for a cancelled request.
    """
    try:
        response = session.request(
            method, url, json=json, headers=dict(headers), timeout=timeout, allow_redirects=False
        )
    except requests.exceptions.RequestException as error:
        raise _network_error(error, urlsplit(url).netloc) from error
    return HttpResponse(response.status_code, response.headers, response.content)


def server_time(session: requests.Session, url: str) -> datetime | None:
    """What time it is at a server, as it says with whatever it answers; None where it cannot be asked."""
    try:
        answer = exchange(
            session,
            "HEAD",
            url,
            timeout=Timeout(total=_TIME_LIMIT_S, connect=_TIME_LIMIT_S, read=_TIME_LIMIT_S),
            headers={},
        )
    except NetworkError:
        return None
    return moment_of(answer.headers.get("Date", ""))


def moment_of(text: str) -> datetime | None:
    """A date as HTTP writes it, with its zone; None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=timezone.utc)


def _network_error(error: requests.exceptions.RequestException, host: str) -> NetworkError:
    """The error of ours for one of `requests`. Its text may name the URL: a query is cut off, whatever it holds."""
    detail = f"{type(error).__name__}: {_QUERY.sub('?…', str(error))}"
    ours = next(ours for theirs, ours in _ERRORS if isinstance(error, theirs))
    return ours(detail, host=host)
