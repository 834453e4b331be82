"""Whose account a request is about, and what its API key may do there."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from aiohttp import web

from ..accounts import ACTIVE, LOCKED, UNVERIFIED, Account
from ..domains import user_in
from ..keys import ApiKey
from ..laptops import Laptop
from .errors import ApiError, ClosedError, ForbiddenError, StandingError, StumbledError, UnauthorizedError

LAPTOP = "laptop"  # the request's key for the `Laptop` it came from
_JSON = "application/json"
_WORDS = {LOCKED: "lockout", UNVERIFIED: "unverified"}


@dataclass(frozen=True)
class Call:
    """A request whose key is known. `parameters` are those of the query and of a JSON body, as Rails joins them."""

    request: web.Request
    laptop: Laptop
    account: Account
    key: ApiKey
    parameters: dict[str, object]

    @property
    def address(self) -> str:
        """The request's own URL, without its query."""
        return f"https://{self.request.host}{self.request.path}"


class Gate:
    """Lets calls in; `find` gives the account of a name."""

    def __init__(self, find: Callable[[str], Account | None]) -> None:
        self._find = find

    async def anybody(self, request: web.Request) -> Call:
        """Any of the account's keys, in the header or as the parameter `api_key`."""
        account = self.account(request)
        if account is not None:
            _check_standing(account)
        return _signed_in_enough(await self._known(request, account))

    async def master(self, request: web.Request) -> Call:
        """The master key: another one in the header is not recognised (401), as a parameter it is refused (403)."""
        call = await self.anybody(request)
        header = _header_key(request, call.account)
        if header is not None and not header.is_master:
            raise UnauthorizedError
        parameter = _parameter_key(call.parameters, call.account)
        if parameter is not None and not parameter.is_master:
            raise ForbiddenError
        return call

    async def dbdirect(self, request: web.Request) -> Call:
        """The master key of an account that has the feature `dbdirect`."""
        call = await self.master(request)
        if not call.account.dbdirect_enabled:
            raise ForbiddenError(f"DBDirect not enabled for user {call.account.user}")
        return call

    async def datasets(self, request: web.Request) -> Call:
        """`GET /api/v4/datasets` looks at the parameter alone, and stumbles when only the header is there.

        Here the key is looked at first, so that of an account in trouble more is told than elsewhere.
        """
        call = _signed_in_enough(await self._known(request, self.account(request)))
        _tell_standing(call.account)
        key = _parameter_key(call.parameters, call.account)
        if key is None:
            raise StumbledError("undefined method `master?' for nil:NilClass")
        if not key.is_master and not key.lists_datasets:
            raise ForbiddenError
        require_engine(call)
        return call

    async def owner(self, request: web.Request) -> Call | None:
        """For `GET /api/v3/me`: the master key, also of a locked account; None for anybody else, who is no error."""
        account = self.account(request)
        if account is None:
            return None
        if account.maintenance_mode:
            raise ClosedError
        try:
            call = await self._known(request, account)
        except UnauthorizedError:
            return None
        return call if call.key.is_master else None

    def account(self, request: web.Request) -> Account | None:
        """The account that the path names, or else the host."""
        return self._find(request.match_info.get("user") or user_in(request.host.partition(":")[0]))

    async def _known(self, request: web.Request, account: Account | None) -> Call:
        if account is None:
            raise UnauthorizedError
        parameters = await _parameters(request)
        key = _header_key(request, account) or _parameter_key(parameters, account)
        if key is None:
            raise UnauthorizedError
        return Call(request, request[LAPTOP], account, key, parameters)


def _signed_in_enough(call: Call) -> Call:
    if call.account.mfa_required:
        raise StandingError("mfa_required")
    return call


def require_engine(call: Call) -> None:
    """API keys and datasets are part of CARTO's engine, which an account may lack."""
    if not call.account.engine_enabled:
        raise ClosedError


def _check_standing(account: Account) -> None:
    """Before any key is looked at, so that little is told."""
    if account.maintenance_mode or account.state == LOCKED:
        raise ClosedError
    if account.state == UNVERIFIED:
        raise StandingError(_WORDS[UNVERIFIED])


def _tell_standing(account: Account) -> None:
    if account.maintenance_mode:
        raise StandingError("maintenance_mode")
    if account.state != ACTIVE:
        raise StandingError(_WORDS[account.state])


async def _parameters(request: web.Request) -> dict[str, object]:
    parameters: dict[str, object] = dict(request.query)
    if request.content_type == _JSON and request.can_read_body:
        try:
            body = await request.json()
        except json.JSONDecodeError as error:
            raise ApiError(HTTPStatus.BAD_REQUEST, {"errors": str(error)}) from error
        if isinstance(body, dict):
            parameters.update(body)
    return parameters


def _header_key(request: web.Request, account: Account) -> ApiKey | None:
    """The key of the header `Authorization: Basic`; its user must be the account's."""
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, _, token = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return account.key_with(token) if user == account.user else None


def _parameter_key(parameters: dict[str, object], account: Account) -> ApiKey | None:
    token = parameters.get("api_key")
    return account.key_with(token) if isinstance(token, str) else None
