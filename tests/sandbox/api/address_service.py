"""Tells a laptop its pretended public address, as https://api.ipify.org does."""

from __future__ import annotations

from aiohttp import web

from ..laptops import Laptop
from .authentication import LAPTOP


class AddressService:
    """`?format=json` gives `{"ip": "203.0.113.7"}`, without it the bare address comes as text."""

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/my-address", self._answer)]

    async def _answer(self, request: web.Request) -> web.Response:
        laptop: Laptop = request[LAPTOP]
        if request.query.get("format") == "json":
            return web.json_response({"ip": laptop.address})
        return web.Response(text=laptop.address)
