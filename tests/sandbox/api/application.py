"""The web server: every part of the API below one roof, with what happens to each request on its way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from aiohttp import web
from aiohttp.typedefs import Middleware

from ..domains import is_platform
from ..faults import Faults
from ..laptops import Laptop
from ..requests_seen import SeenRequest, SeenRequests
from . import pages
from .authentication import LAPTOP
from .errors import ApiError
from .fault_answers import answer_with_fault
from .routes import Handler

FindLaptop = Callable[[int], "Laptop | None"]


def web_application(
    routes: list[web.RouteDef], laptop_on: FindLaptop, faults: Faults, seen: SeenRequests
) -> web.Application:
    """`laptop_on` tells whose port a request came in by."""
    outside_in = [_recognise(laptop_on, seen), _tell_the_platform_apart, _say_no_like_carto, _meet_faults(faults)]
    application = web.Application(middlewares=outside_in)
    application.add_routes([*routes, web.get("/login", _login_page)])
    return application


def _recognise(laptop_on: FindLaptop, seen: SeenRequests) -> Middleware:
    @web.middleware
    async def recognise(request: web.Request, handler: Handler) -> web.StreamResponse:
        transport = request.transport
        laptop = laptop_on(transport.get_extra_info("sockname")[1]) if transport else None
        if laptop is None:
            raise web.HTTPGone
        request[LAPTOP] = laptop
        noted = SeenRequest(request.method, request.path, laptop.address)
        seen.note(noted)
        if seen.hooked:
            await asyncio.to_thread(seen.call_hooks, noted)
        answer = await handler(request)
        if request.transport is not None and not request.transport.is_closing():
            noted.status = answer.status
        return answer

    return recognise


def _meet_faults(faults: Faults) -> Middleware:
    @web.middleware
    async def meet_faults(request: web.Request, handler: Handler) -> web.StreamResponse:
        fault = faults.take(request.method, request.path_qs, request[LAPTOP].address)
        return await (answer_with_fault(request, handler, fault) if fault else handler(request))

    return meet_faults


@web.middleware
async def _tell_the_platform_apart(request: web.Request, handler: Handler) -> web.StreamResponse:
    """CARTO's newer product answers every path with the page of its web application."""
    if is_platform(request.host.partition(":")[0]):
        return web.Response(text=pages.PLATFORM, content_type="text/html")
    return await handler(request)


@web.middleware
async def _say_no_like_carto(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except ApiError as error:
        if error.body is None:
            return web.Response(status=error.status, content_type="application/json")
        return web.json_response(error.body, status=error.status)
    except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
        return web.Response(text=pages.NOT_FOUND, status=404, content_type="text/html")


async def _login_page(_request: web.Request) -> web.Response:
    return web.Response(text=pages.LOGIN, content_type="text/html")
