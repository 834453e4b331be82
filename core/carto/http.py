"""One exchange over HTTP: what went wrong on the way becomes one of our errors, what came back is bounded and whole."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import NewConnectionError

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
from .http_errors import ConnectionRefused, NameNotResolved

CONNECT_TIMEOUT_S = 10.0
MAX_BODY_BYTES = 8 * 1024 * 1024

_QUERY = re.compile(r"\?\S*")


@dataclass(frozen=True)
class HttpResponse:
    """A whole answer; `headers` compare without case, `body` is complete. Both may hold keys: `repr` has neither."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def is_web_page(self) -> bool:
        """Whether this is made for a browser: a captive portal, a proxy's or a maintenance page."""
        declared = self.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        return declared in ("text/html", "application/xhtml+xml") or self.body.lstrip()[:1] == b"<"


def exchange(
    session: requests.Session,
    method: str,
    url: str,
    *,
    read_timeout_s: float,
    headers: Mapping[str, str],
    json: Any = None,
) -> HttpResponse:
    """Send one request and read its answer; redirects are not followed, for they would carry the key elsewhere.

    Raises `errors.NetworkError`s, and whatever the transport raises for a cancelled request.
    """
    host = urlsplit(url).netloc
    try:
        with session.request(
            method,
            url,
            json=json,
            headers=dict(headers),
            timeout=(min(CONNECT_TIMEOUT_S, read_timeout_s), read_timeout_s),
            allow_redirects=False,
            stream=True,
        ) as response:
            body = _whole_body(response, host)
            return HttpResponse(response.status_code, response.headers, body)
    except requests.exceptions.RequestException as error:
        raise _network_error(error, host) from error


def _whole_body(response: requests.Response, host: str) -> bytes:
    body = bytearray()
    for piece in response.iter_content(65536):
        body += piece
        if len(body) > MAX_BODY_BYTES:
            raise AnswerNotUnderstood(f"The answer is longer than {MAX_BODY_BYTES} bytes.", host=host)
    declared = response.headers.get("Content-Length", "")
    # requests before 2.32 takes a body that ends early for a whole one.
    if declared.isdigit() and len(body) < int(declared) and "Content-Encoding" not in response.headers:
        raise AnswerLost(f"{len(body)} of {declared} bytes came.", host=host)
    return bytes(body)


def _network_error(error: requests.exceptions.RequestException, host: str) -> NetworkError:
    """The error of ours for one of `requests`. Its text may name the URL: a query is cut off, whatever it holds."""
    detail = f"{type(error).__name__}: {_QUERY.sub('?…', str(error))}"
    causes = tuple(_chain(error))
    if isinstance(error, requests.exceptions.ProxyError):
        return ProxyRefused(detail, host=host)
    if isinstance(error, requests.exceptions.SSLError):
        return ServerNotTrusted(detail, host=host)
    if isinstance(error, NameNotResolved) or any(isinstance(cause, socket.gaierror) for cause in causes):
        return HostNotFound(detail, host=host)
    refused = (ConnectionRefused, NewConnectionError, ConnectionRefusedError)
    if isinstance(error, requests.exceptions.ConnectTimeout) or any(isinstance(cause, refused) for cause in causes):
        return HostUnreachable(detail, host=host)
    # A time limit that strikes while the body is read comes as ConnectionError around urllib3's ReadTimeoutError.
    if isinstance(error, requests.exceptions.Timeout) or any(isinstance(cause, TimeoutError) for cause in causes):
        return AnswerTimeout(detail, host=host)
    return AnswerLost(detail, host=host)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, what urllib3 gives as its reason, and what caused them, outermost first."""
    seen: set[int] = set()
    pending: list[Any] = [error]
    while pending:
        current = pending.pop(0)
        if isinstance(current, BaseException) and id(current) not in seen:
            seen.add(id(current))
            yield current
            pending += [getattr(current, "reason", None), current.__cause__, current.__context__, *current.args]
