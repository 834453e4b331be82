"""What CARTO's answers mean: JSON becomes values, a refusal becomes the error that fits.

Shapes as in docs/carto-api.md; readers raise KeyError, TypeError, ValueError, AttributeError or OverflowError on any
other shape.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ..errors import DirectSqlError
from ..secret import Secret
from .account import Account
from .allow_list import AllowList
from .api_keys import ApiKey, TableGrant
from .errors import (
    AccessForbidden,
    AccountNotFound,
    ApiKeyRefused,
    CartoFailed,
    DirectSqlNotEnabled,
    NotCarto,
    ProxyRefused,
    QuotaReached,
    RequestRefused,
    TooManyRequests,
)
from .http import HttpResponse

MAX_REASON_CHARACTERS = 300


@dataclass(frozen=True)
class Certificate:
    """A client certificate as CARTO lists it; CARTO never shows its key again."""

    id: str
    name: str
    expires: datetime


def read_allow_list(answer: Any) -> AllowList:
    return AllowList(tuple(_text(entry) for entry in answer["ips"]))


def read_certificates(answer: Any) -> tuple[Certificate, ...]:
    return tuple(Certificate(_text(one["id"]), _text(one["name"]), _time(one["expiration"])) for one in answer)


def read_api_keys(answer: Any) -> tuple[ApiKey, ...]:
    return tuple(read_api_key(key) for key in answer["result"])


def read_api_key(answer: Any) -> ApiKey:
    tables = (table for grant in answer["grants"] if grant["type"] == "database" for table in grant.get("tables") or ())
    return ApiKey(
        _text(answer["name"]),
        _text(answer["type"]),
        Secret(_text(answer["token"])),
        tuple(
            TableGrant(_text(table["schema"]), _text(table["name"]), tuple(map(_text, table["permissions"])))
            for table in tables
        ),
    )


def read_has_next_page(answer: Any) -> bool:
    return bool((answer.get("_links") or {}).get("next"))


def refusal(answer: HttpResponse, path: str, account: Account, key: Secret) -> DirectSqlError | None:
    """The error that an answer's status stands for, None for success.

    The key is cut out of whatever the server says.
    """
    status = answer.status
    if 200 <= status < 300:
        return None
    reason = _reason(answer, key)
    label = account.label
    if status < 400:
        return NotCarto(f"{status} redirects to another page", host=label)
    if status == 407:
        return ProxyRefused(reason, host=label)
    if status == 401:
        return ApiKeyRefused(reason, account=label)
    if status == 403:
        return _forbidden(answer, reason, path, label)
    if status == 404:
        return AccountNotFound(reason, account=label)
    if status == 429:
        return TooManyRequests(reason, account=label)
    if status >= 500:
        return CartoFailed(reason, status=status)
    return RequestRefused(reason, reason=reason)


def _forbidden(answer: HttpResponse, reason: str, path: str, label: str) -> DirectSqlError:
    if answer.is_web_page:
        return NotCarto(reason, host=label)
    if "api_keys" in path:
        return QuotaReached(reason, account=label)
    if "dbdirect" in reason.lower() or ("dbdirect" in path and label.rpartition("/")[2].partition(".")[0] in reason):
        return DirectSqlNotEnabled(reason, account=label)
    return AccessForbidden(reason, reason=reason)


def _reason(answer: HttpResponse, key: Secret) -> str:
    """The server's own words, in one line, without our key."""
    if answer.is_web_page or not answer.body:
        return f"{answer.status}"
    try:
        content = json.loads(answer.body)
    except (ValueError, RecursionError):
        content = None
    said = (content.get("errors") or content.get("error")) if isinstance(content, dict) else None
    words = " ".join(_leaves(said)) or f"{answer.status}"
    return " ".join(words.replace(key.reveal(), "…").split())[:MAX_REASON_CHARACTERS]


def _leaves(said: Any) -> list[str]:
    """The sentences in `text`, `[text]` or `{field: [text]}`."""
    if isinstance(said, str):
        return [said]
    if isinstance(said, list):
        return [one for one in said if isinstance(one, str)]
    if isinstance(said, dict):
        return [sentence for value in said.values() if isinstance(value, (str, list)) for sentence in _leaves(value)]
    return []


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return value


def _time(value: Any) -> datetime:
    """RFC 3339, with Python 3.9's parser: it knows no `Z`."""
    moment = datetime.fromisoformat(_text(value).replace("Z", "+00:00").replace("z", "+00:00"))
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=timezone.utc)
