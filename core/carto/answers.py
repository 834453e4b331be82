"""What CARTO's answers mean: JSON becomes values, a refusal becomes the error that fits.

Shapes as in docs/carto-api.md; readers raise KeyError, TypeError, ValueError, AttributeError or OverflowError on any
other shape.
"""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ..errors import DirectSqlError
from ..secret import Secret
from .account import Account
from .allow_list import AllowList
from .api_keys import WRITE, ApiKey, TableGrant
from .errors import (
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
from .http import HttpResponse, moment_of

MAX_REASON_CHARACTERS = 300
NETWORK_WANTS_SIGN_IN = 511  # RFC 6585
_MARKUP = re.compile(r"<[/!?a-z]", re.IGNORECASE)


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
            TableGrant(_text(table["schema"]), _text(table["name"]), _permissions(table["permissions"]))
            for table in tables
        ),
    )


def _permissions(answer: Any) -> tuple[str, ...]:
    """In the order of `WRITE`, for CARTO's own order means nothing; what this version does not know comes after."""
    named = tuple(map(_text, answer))
    return (*(one for one in WRITE if one in named), *(one for one in named if one not in WRITE))


def read_has_next_page(answer: Any) -> bool:
    return bool((answer.get("_links") or {}).get("next"))


def refusal(answer: HttpResponse, method: str, path: str, account: Account, key: Secret) -> DirectSqlError | None:
    """The error that an answer stands for, None for success.

    The key is cut out of whatever the server says, and no page of its gets into an error.
    """
    status = answer.status
    if 200 <= status < 300:
        return NotCarto(f"a web page of {len(answer.body)} bytes", host=account.label) if answer.is_web_page else None
    reason = _reason(answer, key)
    if status == 407:
        return ProxyRefused(reason, host=account.label)
    if status == 404:
        return _not_found(answer, reason, account)
    if status == 429:
        return TooManyRequests(reason, retry_after_s=_retry_after_s(answer), account=account.label)
    if status == NETWORK_WANTS_SIGN_IN or (status < 500 and answer.is_web_page) or status < 400:
        return NotCarto(reason, host=account.label)
    if status >= 500:
        return CartoFailed(reason, status=status)
    return _no(answer, reason, method, path, account)


def _not_found(answer: HttpResponse, reason: str, account: Account) -> DirectSqlError:
    """CARTO: application_controller.rb, engine_required; dbdirect_certificates_controller.rb."""
    if answer.is_web_page:
        return AccountNotFound(reason, account=account.label)
    return (RecordNotFound if answer.body.strip() else AccountUnavailable)(reason, account=account.label)


def _no(answer: HttpResponse, reason: str, method: str, path: str, account: Account) -> DirectSqlError:
    """CARTO understood, and said no."""
    if answer.status == 401:
        return ApiKeyRefused(reason, account=account.label)
    if answer.status == 403:
        return _forbidden(reason, method, path, account)
    if answer.status == 406:
        return RefusedWithoutReason(reason, account=account.label)
    return RequestRefused(reason, reason=reason)


def _forbidden(reason: str, method: str, path: str, account: Account) -> DirectSqlError:
    if reason == "unverified":
        return AccountNotVerified(reason, account=account.label)
    if method == "POST" and "api_keys" in path:
        return QuotaReached(reason, account=account.label)
    if "dbdirect" in path and ("dbdirect" in reason.lower() or account.user in reason):
        return DirectSqlNotEnabled(reason, account=account.label)
    return AccessForbidden(reason, reason=reason)


def _retry_after_s(answer: HttpResponse) -> float:
    """Seconds that a `Retry-After` asks for, in either of its two forms; 0 for none or nonsense, perhaps infinity."""
    asked = answer.headers.get("Retry-After", "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked)
    moment = moment_of(asked)
    return max(0.0, moment.timestamp() - time.time()) if moment is not None else 0.0


def _reason(answer: HttpResponse, key: Secret) -> str:
    """The server's own words, in one line, without our key and without markup; its status where it has none."""
    words = "" if answer.is_web_page else " ".join(_leaves(_said(answer)))
    if not words or _MARKUP.search(words):
        return f"{answer.status}"
    return " ".join(words.replace(key.reveal(), "…").split())[:MAX_REASON_CHARACTERS]


def _said(answer: HttpResponse) -> Any:
    """What stands under CARTO's names for it, or the text that came in place of JSON."""
    try:
        content = json.loads(answer.body)
    except (ValueError, RecursionError):
        declared = answer.headers.get("Content-Type", "").lower()
        return answer.body.decode("utf-8", errors="replace") if declared.startswith("text/plain") else None
    return (content.get("errors") or content.get("error")) if isinstance(content, dict) else None


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
