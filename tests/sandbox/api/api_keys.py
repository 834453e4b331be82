"""`/api/v3/api_keys`: the keys that open the API and the database."""

from __future__ import annotations

import asyncio
from typing import cast

from aiohttp import web

from ..accounts import DEFAULT, DEFAULT_NAME, MASTER_NAME, ApiKey
from ..grants import GrantsRefused, table_grants
from .authentication import Call, Gate
from .errors import ForbiddenError, NotFoundError, RefusedError
from .paging import page
from .routes import account_routes


class ApiKeysApi:
    """CARTO: app/controllers/carto/api/api_keys_controller.rb."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def routes(self) -> list[web.RouteDef]:
        path = "api/v3/api_keys"
        return [
            *account_routes("GET", path, self._list),
            *account_routes("POST", path, self._create),
            *account_routes("GET", f"{path}/{{name}}", self._show),
            *account_routes("DELETE", f"{path}/{{name}}", self._delete),
            *account_routes("POST", f"{path}/{{name}}/token/regenerate", self._regenerate),
        ]

    async def _list(self, request: web.Request) -> web.Response:
        """The master key sees every key, another one only itself."""
        call = await self._gate.anybody(request)
        keys = call.account.api_keys if call.key.is_master else [call.key]
        wanted = str(call.parameters.get("type") or "")
        shown = [key for key in keys if not wanted or key.type in wanted.split(",")]
        kept = {"type": wanted} if wanted else {}
        return web.json_response(page(call, [_to_json(key, call) for key in shown], **kept))

    async def _show(self, request: web.Request) -> web.Response:
        call = await self._gate.anybody(request)
        key = _find(call)
        if not call.key.is_master and key is not call.key:
            raise ForbiddenError
        return web.json_response(_to_json(key, call))

    async def _create(self, request: web.Request) -> web.Response:
        call = await self._gate.master(request)
        account, name, grants = call.account, call.parameters.get("name"), call.parameters.get("grants")
        if not isinstance(name, str) or not name.strip():
            raise RefusedError("Name can't be blank")
        if name in (MASTER_NAME, DEFAULT_NAME):
            raise RefusedError(f"Name api_key name cannot be {MASTER_NAME} nor {DEFAULT_NAME}")
        if account.key_named(name):
            raise RefusedError("Name has already been taken")
        await asyncio.to_thread(_check_grants, call, grants)
        if account.api_key_quota is not None and len(account.api_keys) >= account.api_key_quota:
            raise ForbiddenError("You have reached the limit of API keys for your plan")
        key = await asyncio.to_thread(account.create_key, name, cast("list[dict[str, object]]", grants))
        return web.json_response(_to_json(key, call), status=201)

    async def _delete(self, request: web.Request) -> web.Response:
        call = await self._gate.master(request)
        key = _find(call)
        if key.is_master or key.type == DEFAULT:
            raise ForbiddenError
        await asyncio.to_thread(call.account.delete_key, key)
        return web.Response(status=204)

    async def _regenerate(self, request: web.Request) -> web.Response:
        call = await self._gate.master(request)
        key = _find(call)
        if key.type == DEFAULT:
            raise ForbiddenError
        call.account.regenerate(key)
        return web.json_response(_to_json(key, call))


def _find(call: Call) -> ApiKey:
    key = call.account.key_named(call.request.match_info["name"])
    if key is None:
        raise NotFoundError
    return key


def _check_grants(call: Call, grants: object) -> None:
    try:
        granted = table_grants(grants)
    except GrantsRefused as error:
        raise RefusedError(f"Grants {error}") from error
    for table in granted:
        if table.schema != call.account.schema:
            raise RefusedError("Grants can only grant permissions over owned tables")
        if not call.account.database.has_table(table.schema, table.name):
            raise RefusedError(f'relation "{table.schema}.{table.name}" does not exist')


def _to_json(key: ApiKey, call: Call) -> dict[str, object]:
    return {
        "name": key.name,
        "user": {"username": call.account.user},
        "type": key.type,
        "token": key.token,
        "grants": key.grants,
        "created_at": key.created_at.isoformat(timespec="seconds"),
        "updated_at": key.updated_at.isoformat(timespec="seconds"),
    }
