"""`/api/v4/datasets`: the account's tables, and those that other members of its organization share with it."""

from __future__ import annotations

import asyncio

from aiohttp import web

from ..tables import Table
from .authentication import Gate
from .errors import WrongParameterError
from .paging import page
from .routes import account_routes


class DatasetsApi:
    """CARTO: app/controllers/carto/api/public/datasets_controller.rb."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def routes(self) -> list[web.RouteDef]:
        return account_routes("GET", "api/v4/datasets", self._list)

    async def _list(self, request: web.Request) -> web.Response:
        call = await self._gate.datasets(request)
        if call.parameters.get("order", "name") != "name":
            raise WrongParameterError("order", "[:name]")
        tables = await asyncio.to_thread(call.account.database.tables)
        return web.json_response(page(call, [_to_json(table) for table in tables], order="name"))


def _to_json(table: Table) -> dict[str, object]:
    """Of a table that CARTO did not make, it knows only that it is there."""
    privacy = "PUBLIC" if table.public else "PRIVATE"
    return {
        "table_schema": table.schema,
        "name": table.name,
        "mode": table.mode,
        "privacy": privacy if table.made_by_carto else None,
        "cartodbfied": table.made_by_carto,
        "updated_at": table.updated_at.isoformat() if table.made_by_carto else None,
        "shared": table.shared,
    }
