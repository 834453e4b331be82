"""`/api/v3/dbdirect/ip`: the allow-list, replaced as a whole, and cleared by a `PUT` that names no addresses."""

from __future__ import annotations

from typing import cast

from aiohttp import web

from .. import allow_list
from .authentication import Gate
from .errors import RefusedError
from .routes import account_routes


class AddressesApi:
    """CARTO: app/controllers/carto/api/dbdirect_ips_controller.rb."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def routes(self) -> list[web.RouteDef]:
        path = "api/v3/dbdirect/ip"
        return [
            *account_routes("GET", path, self._show),
            *account_routes("PUT", path, self._replace),
            *account_routes("DELETE", path, self._clear),
        ]

    async def _show(self, request: web.Request) -> web.Response:
        call = await self._gate.dbdirect(request)
        return web.json_response({"ips": call.account.allow_list})

    async def _replace(self, request: web.Request) -> web.Response:
        call = await self._gate.dbdirect(request)
        entries = call.parameters.get("ips")
        problems = [] if entries is None else allow_list.problems(entries)
        if problems:
            raise RefusedError({"ips": problems})
        call.account.allow_list = list(cast("list[str] | None", entries) or ())
        return web.json_response({"ips": call.account.allow_list}, status=201)

    async def _clear(self, request: web.Request) -> web.Response:
        call = await self._gate.dbdirect(request)
        call.account.allow_list = []
        return web.Response(status=204)
