"""Makes a request meet its fault."""

from __future__ import annotations

import asyncio
import json

from aiohttp import web

from ..faults import BUNDLE_KINDS, Fault, Kind
from . import pages
from .routes import Handler

FAULT = "fault"  # the request's key for the `Kind` that changes a certificate's ZIP
_LOOK_AGAIN_S = 0.05
_DEFAULT_ERRORS = {
    403: {"errors": "You do not have permissions to perform this operation"},
    404: {"errors": "Record not found"},
}


async def answer_with_fault(request: web.Request, handler: Handler, fault: Fault) -> web.StreamResponse:
    """Do the work if the fault allows it, and spoil the answer."""
    if fault.kind in BUNDLE_KINDS:
        request[FAULT] = fault.kind
        return await handler(request)
    if fault.kind is Kind.SLOW:
        answer = await handler(request)
        await asyncio.sleep(fault.seconds)
        return answer
    if fault.kind is Kind.HALF:
        return await _cut_short(request, await handler(request))
    if fault.after:
        await handler(request)
    if fault.kind is Kind.SILENT:
        return await _keep_waiting(request)
    if fault.kind is Kind.DROP:
        return _cut(request)
    return _instead(fault)


def _instead(fault: Fault) -> web.Response:
    if fault.kind is Kind.EMPTY:
        return web.Response(status=fault.status, headers=fault.headers)
    if fault.kind is Kind.GATEWAY:
        return _page(fault.status, pages.GATEWAY, fault.headers)
    if fault.kind is Kind.HTML:
        return _page(fault.status, pages.FAILED, fault.headers)
    if fault.kind is Kind.PORTAL:
        return _page(200, pages.PORTAL)
    if fault.kind is Kind.LOGIN:
        return web.Response(status=302, headers={"Location": "/login"})
    if fault.kind is Kind.BAD_JSON:
        return web.Response(text='{"ips": ["203.0', content_type="application/json")
    if fault.kind is Kind.WRONG_JSON:
        return web.json_response({"unexpected": [1, 2, 3]} if fault.body is None else fault.body)
    body = _DEFAULT_ERRORS.get(fault.status, {"errors": None}) if fault.body is None else fault.body
    return web.Response(
        text=json.dumps(body), status=fault.status, headers=fault.headers, content_type="application/json"
    )


def _page(status: int, html: str, headers: dict[str, str] | None = None) -> web.Response:
    return web.Response(text=html, status=status, headers=headers, content_type="text/html")


async def _cut_short(request: web.Request, answer: web.StreamResponse) -> web.StreamResponse:
    """Announce the whole answer and send half of it."""
    body = answer.body if isinstance(answer, web.Response) else b""
    content = bytes(body) if isinstance(body, (bytes, bytearray)) else b""
    half = web.StreamResponse(status=answer.status, headers={"Content-Type": answer.content_type})
    half.content_length = max(len(content), 2)
    await half.prepare(request)
    await half.write((content or b"{}")[: half.content_length // 2])
    if request.transport is not None:
        request.transport.close()
    return half


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _keep_waiting(request: web.Request) -> web.StreamResponse:
    while request.transport is not None and not request.transport.is_closing():
        await asyncio.sleep(_LOOK_AGAIN_S)
    return web.Response()
