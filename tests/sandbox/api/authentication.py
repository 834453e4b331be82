"""Whose account a request is about, and what its API key may do there."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from aiohttp import web

from ..accounts import Account, ApiKey
from ..laptops import Laptop
from .errors import ApiError, ForbiddenError, NoSuchAccountError, UnauthorizedError

LAPTOP = "laptop"  # the request's key for the `Laptop` it came from
_JSON = "application/json"


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
        return f"{self.laptop.web_address}{self.request.path}"


class Gate:
    """Lets calls in; `find` gives the account of a name."""

    def __init__(self, find: Callable[[str], Account | None]) -> None:
        self._find = find

    async def anybody(self, request: web.Request) -> Call:
        """Any of the account's keys, in the header or as the parameter `api_key`."""
        account = self._account(request)
        parameters = await _parameters(request)
        key = _header_key(request, account) or _parameter_key(parameters, account)
        if key is None:
            raise UnauthorizedError
        return Call(request, request[LAPTOP], account, key, parameters)

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

    async def parameter_only(self, request: web.Request) -> Call:
        """`GET /api/v4/datasets` looks at the parameter alone, and stumbles when only the header is there."""
        call = await self.anybody(request)
        key = _parameter_key(call.parameters, call.account)
        if key is None:
            raise ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "undefined method `master?' for nil:NilClass")
        if not key.is_master:
            raise ForbiddenError
        return call

    def _account(self, request: web.Request) -> Account:
        named = request.match_info.get("user") or request.host.partition(".")[0]
        account = self._find(named)
        if account is None:
            raise NoSuchAccountError(named)
        return account


async def _parameters(request: web.Request) -> dict[str, object]:
    parameters: dict[str, object] = dict(request.query)
    if request.content_type == _JSON and request.can_read_body:
        try:
            body = await request.json()
        except json.JSONDecodeError as error:
            raise ApiError(HTTPStatus.BAD_REQUEST, str(error)) from error
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
