"""`/api/v3/api_keys`: the keys that open the API and the database."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import cast

from aiohttp import web

from ..grants import GrantsRefused, read_grants
from ..keys import DEFAULT, DEFAULT_NAME, MASTER, MASTER_NAME, REGULAR, ApiKey
from .authentication import Call, Gate, require_engine
from .errors import ForbiddenError, NoSuchKeyError, UnprocessableError, WrongParameterError
from .paging import page
from .routes import account_routes

_TYPES = (MASTER, DEFAULT, REGULAR)


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
        require_engine(call)
        keys = call.account.api_keys if call.key.is_master else [call.key]
        wanted = str(call.parameters.get("type") or "")
        types = [word.strip() for word in wanted.split(",") if word.strip()]
        if any(type_ not in _TYPES for type_ in types):
            raise WrongParameterError("type", str(list(_TYPES)))
        shown = await asyncio.to_thread(_to_json, [key for key in keys if not types or key.type in types], call)
        return web.json_response(page(call, shown, **({"type": wanted} if wanted else {})))

    async def _show(self, request: web.Request) -> web.Response:
        call = await self._gate.anybody(request)
        require_engine(call)
        return await _shown(_find(call), call)

    async def _create(self, request: web.Request) -> web.Response:
        """The quota is looked at first, then all the rules; what breaks one of them makes no key at all."""
        call = await self._gate.master(request)
        require_engine(call)
        account, name, grants = call.account, call.parameters.get("name"), call.parameters.get("grants")
        regular = sum(key.type == REGULAR for key in account.api_keys)
        if account.api_key_quota is not None and regular >= account.api_key_quota:
            raise ForbiddenError("You have reached the limit of API keys for your plan")
        if not isinstance(name, str) or not name.strip():
            raise _invalid("Name can't be blank")
        if name in (MASTER_NAME, DEFAULT_NAME):
            raise _invalid(f"Name api_key name cannot be {MASTER_NAME} nor {DEFAULT_NAME}")
        if account.key_named(name):
            raise _invalid("Name has already been taken")
        await asyncio.to_thread(_check_grants, call, grants)
        key = await asyncio.to_thread(account.create_key, name, cast("list[dict[str, object]]", grants))
        return await _shown(key, call, 201)

    async def _delete(self, request: web.Request) -> web.Response:
        call = await self._gate.master(request)
        require_engine(call)
        key = _find(call)
        if key.is_master or key.type == DEFAULT:
            raise ForbiddenError
        await asyncio.to_thread(call.account.delete_key, key)
        return web.Response(status=204)

    async def _regenerate(self, request: web.Request) -> web.Response:
        call = await self._gate.master(request)
        require_engine(call)
        key = _find(call)
        if key.type == DEFAULT:
            raise ForbiddenError
        call.account.regenerate(key)
        return await _shown(key, call)


def _find(call: Call) -> ApiKey:
    """Another key than the master sees but itself."""
    name = call.request.match_info["name"]
    key = call.account.key_named(name)
    if key is None or not (call.key.is_master or key is call.key):
        raise NoSuchKeyError(name)
    return key


def _check_grants(call: Call, grants: object) -> None:
    """One permission on one table that the account does not hold refuses the whole key."""
    try:
        granted = read_grants(grants)
    except GrantsRefused as error:
        raise _invalid(f"Grants {error}") from error
    held = call.account.database.held()
    if any(set(table.permissions) - held.get((table.schema, table.name), frozenset()) for table in granted.tables):
        raise _invalid("Grants can only grant table permissions you have")
    if any((table.schema, table.name) not in held for table in granted.tables):
        raise _invalid("Grants can only grant table permissions you have")
    if set(granted.schemas) - call.account.database.schemas():
        raise _invalid("Grants can only grant schema permissions you have")


def _invalid(words: str) -> UnprocessableError:
    return UnprocessableError(f"Validation failed: {words}")


async def _shown(key: ApiKey, call: Call, status: int = 200) -> web.Response:
    (shown,) = await asyncio.to_thread(_to_json, [key], call)
    return web.json_response(shown, status=status)


def _to_json(keys: Sequence[ApiKey], call: Call) -> list[dict[str, object]]:
    """A regular key's grants are what its role has in the database today: a dropped table is not among them."""
    granted = call.account.database.granted(key.role for key in keys if key.type == REGULAR)
    return [
        {
            "name": key.name,
            "user": {"username": call.account.user},
            "type": key.type,
            "token": key.token,
            "grants": _grants(key, granted.get(key.role, [])),
            "created_at": f"{key.created_at:%Y-%m-%d %H:%M:%S UTC}",
            "updated_at": f"{key.updated_at:%Y-%m-%d %H:%M:%S UTC}",
        }
        for key in keys
    ]


def _grants(key: ApiKey, tables: list[dict[str, object]]) -> list[dict[str, object]]:
    given = {str(grant["type"]): grant for grant in key.grants}
    database: dict[str, object] = {"type": "database", "tables": tables}
    database["schemas"] = given.get("database", {}).get("schemas") or []
    if key.lists_datasets:
        database["table_metadata"] = []
    return [given["apis"], database, *(grant for kind, grant in given.items() if kind not in ("apis", "database"))]
