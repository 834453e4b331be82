"""Where an account lives on the server: below `/user/<name>`, below `/u/<name>`, or in a subdomain."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_PREFIXES = ("/user/{user}", "/u/{user}", "")


def account_routes(method: str, path: str, handler: Handler) -> list[web.RouteDef]:
    """`path` below each of the account's addresses."""
    return [web.route(method, f"{prefix}/{path}", handler) for prefix in _PREFIXES]
