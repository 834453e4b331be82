"""CARTO's management API: the only code that speaks to it.

The contract is in docs/carto-api.md (CARTO: Carto::Api::DbdirectIpsController, DbdirectCertificatesController,
ApiKeysController). The key goes into a header always, and never into an address.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from secrets import SystemRandom
from typing import Any, Callable, TypeVar
from urllib.parse import quote, urlsplit

import requests
from urllib3 import Timeout

from ..errors import DirectSqlError
from ..feedback import wait
from ..ports import Feedback
from ..secret import Secret
from ..timeouts import Timeouts
from .account import Account
from .allow_list import AllowList
from .answers import (
    Certificate,
    read_allow_list,
    read_api_key,
    read_api_keys,
    read_certificates,
    read_has_next_page,
    refusal,
)
from .api_keys import ApiKey
from .errors import (
    AnswerLost,
    AnswerNotUnderstood,
    AnswerTimeout,
    CartoFailed,
    MasterKeyNeeded,
    RecordNotFound,
    RefusedWithoutReason,
    TooManyRequests,
)
from .http import HttpResponse, exchange

MAX_PAGES = 500
_CHANCE = SystemRandom()

Parsed = TypeVar("Parsed")


class CartoApi:
    """An account's management API, asked with one API key.

    Every method may raise `NetworkError`s, `CartoError`s and `Cancelled`.
    """

    def __init__(
        self, account: Account, key: Secret, session: requests.Session, feedback: Feedback, timeouts: Timeouts
    ) -> None:
        self._account = account
        self._key = key
        self._session = session
        self._feedback = feedback
        self._timeouts = timeouts

    @property
    def account(self) -> Account:
        return self._account

    def allow_list(self) -> AllowList:
        """The addresses that get in, as they were typed."""
        return self._parsed(self._json("GET", "v3/dbdirect/ip"), read_allow_list)

    def replace_allow_list(self, allow_list: AllowList) -> AllowList:
        """Store the whole list, as CARTO knows no other way; returns it as stored.

        Not repeated: somebody may have written since.
        """
        return self._parsed(self._json("PUT", "v3/dbdirect/ip", {"ips": list(allow_list.entries)}), read_allow_list)

    def certificates(self) -> tuple[Certificate, ...]:
        """The account's certificates that were not revoked, without their keys."""
        return self._parsed(self._json("GET", "v3/dbdirect/certificates"), read_certificates)

    def issue_certificate(self, name: str, validity_days: int = 365) -> bytes:
        """Have a certificate made; returns the ZIP that holds its key. CARTO gives it this once: never repeated."""
        fields = {"name": name, "validity": validity_days, "server_ca": True, "pk8": True}
        try:
            return self._send("POST", "v3/dbdirect/certificates.zip", fields, answer_s=self._timeouts.issuing_s).body
        except RefusedWithoutReason:
            self.certificates()  # refused for the same reason, which JSON can name
            raise

    def revoke_certificate(self, certificate_id: str) -> None:
        """Revoke it; one that is already gone is fine."""
        self._delete(f"v3/dbdirect/certificates/{quote(certificate_id, safe='')}")

    def api_keys(self) -> tuple[ApiKey, ...]:
        """All keys of the account for the master key, itself for another one."""
        return tuple(key for page in self._pages("v3/api_keys") for key in self._parsed(page, read_api_keys))

    def require_master_key(self) -> tuple[ApiKey, ...]:
        """All keys of the account; `MasterKeyNeeded` or `ApiKeyRefused` unless this one is its master key."""
        keys = self.api_keys()
        if not any(key.is_master and key.token == self._key for key in keys):
            raise MasterKeyNeeded(account=self._account.label)
        return keys

    def create_api_key(self, name: str, grants: list[dict[str, Any]]) -> ApiKey:
        """A new regular key."""
        return self._parsed(self._json("POST", "v3/api_keys", {"name": name, "grants": grants}), read_api_key)

    def regenerate_api_key(self, name: str) -> ApiKey:
        """Give it another token; the old one opens nothing any more. Not repeated."""
        path = f"v3/api_keys/{quote(name, safe='')}/token/regenerate"
        return self._parsed(self._json("POST", path), read_api_key)

    def delete_api_key(self, name: str) -> None:
        """Delete it; one that is already gone is fine."""
        self._delete(f"v3/api_keys/{quote(name, safe='')}")

    def rest(self, seconds: float) -> None:
        """Leave CARTO alone for so long and a little longer, by chance: two computers at once fall out of step.

        Raises `Cancelled`.
        """
        wait(seconds + _CHANCE.uniform(0, self._timeouts.longest_rest_s), self._feedback)

    def _pages(self, path: str) -> Iterator[Any]:
        for number in range(1, MAX_PAGES + 1):
            page = self._json("GET", f"{path}?page={number}")
            yield page
            if not self._parsed(page, read_has_next_page):
                return

    def _delete(self, path: str) -> None:
        with suppress(RecordNotFound):
            self._send("DELETE", path)

    def _json(self, method: str, path: str, fields: Mapping[str, Any] | None = None) -> Any:
        answer = self._send(method, path, fields)
        try:
            return json.loads(answer.body)
        except (ValueError, RecursionError) as error:
            raise AnswerNotUnderstood(f"{len(answer.body)} bytes that are not JSON", host=self._host) from error

    def _parsed(self, answer: Any, read: Callable[[Any], Parsed]) -> Parsed:
        try:
            return read(answer)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise AnswerNotUnderstood(f"{type(error).__name__} while reading the answer", host=self._host) from error

    def _send(self, method: str, path: str, fields: Any = None, *, answer_s: float | None = None) -> HttpResponse:
        """Ask, and ask again where that is safe: what only reads, and what CARTO put off without looking at it."""
        for pause_s in self._timeouts.retry_s:
            try:
                return self._send_once(method, path, fields, answer_s)
            except TooManyRequests as error:
                self._pause(max(pause_s, error.retry_after_s), error)
            except (AnswerLost, AnswerTimeout, CartoFailed) as error:
                if method != "GET":
                    raise
                self._pause(pause_s, error)
        return self._send_once(method, path, fields, answer_s)

    def _send_once(self, method: str, path: str, fields: Any, answer_s: float | None) -> HttpResponse:
        wait(0, self._feedback)
        answer = exchange(
            self._session,
            method,
            f"{self._account.base_url}/api/{path}",
            json=fields,
            headers={"Accept": "application/json", **self._authorization()},
            timeout=Timeout(
                total=self._timeouts.whole_answer_s,
                connect=self._timeouts.connect_s,
                read=answer_s or self._timeouts.answer_s,
            ),
        )
        error = refusal(answer, method, path, self._account, self._key)
        if error is not None:
            raise error
        return answer

    def _authorization(self) -> dict[str, str]:
        credentials = f"{self._account.user}:{self._key.reveal()}".encode()
        return {"Authorization": f"Basic {b64encode(credentials).decode('ascii')}"}

    def _pause(self, seconds: float, error: DirectSqlError) -> None:
        if seconds > self._timeouts.longest_retry_s:
            raise error
        wait(seconds, self._feedback)

    @property
    def _host(self) -> str:
        return urlsplit(self._account.base_url).netloc
