"""The control port: the sandbox's Python methods as plain HTTP on loopback, for clients in other processes.

The first part of every path is a secret, so that nobody else on the computer plays along. Bodies and answers are JSON.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import asdict
from typing import TYPE_CHECKING

from aiohttp import web

from .accounts import SETTABLE
from .api.routes import Handler
from .awkward import happen_later
from .description import describe, describe_account, describe_laptop, outcomes, state_of
from .errors import SandboxError
from .faults import Fault
from .ports import LOOPBACK, listener

if TYPE_CHECKING:
    from .accounts import Account
    from .carto import Sandbox

_FINISH_WITHIN_S = 0.5


class Control:
    """One for each sandbox; `address` ends without a slash."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._secret = secrets.token_urlsafe(16)
        self._socket = listener()
        self.address = f"http://{LOOPBACK}:{self._socket.getsockname()[1]}/{self._secret}"

    async def start(self) -> None:
        """Serve until stopped."""
        application = web.Application(middlewares=[_explain])
        application.add_routes(
            [
                web.get(f"/{self._secret}", self._describe),
                web.post(f"/{self._secret}/reset", self._reset),
                web.get(f"/{self._secret}/dials", self._dials),
                web.get(f"/{self._secret}/requests", self._requests),
                web.put(f"/{self._secret}/network", self._network),
                web.put(f"/{self._secret}/database", self._move_database),
                web.post(f"/{self._secret}/faults", self._add_fault),
                web.post(f"/{self._secret}/laptops", self._add_laptop),
                web.put(f"/{self._secret}/laptops/{{web_port}}", self._move_laptop),
                web.post(f"/{self._secret}/accounts", self._add_account),
                web.get(f"/{self._secret}/accounts/{{user}}", self._account_state),
                web.put(f"/{self._secret}/accounts/{{user}}", self._change_account),
                web.post(f"/{self._secret}/accounts/{{user}}/keys", self._add_key),
                web.post(f"/{self._secret}/accounts/{{user}}/tables", self._add_tables),
                web.post(f"/{self._secret}/accounts/{{user}}/awkward", self._fill_awkwardly),
                web.post(f"/{self._secret}/accounts/{{user}}/later", self._happen_later),
                web.post(f"/{self._secret}/accounts/{{user}}/shares", self._share),
            ]
        )
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=_FINISH_WITHIN_S)
        await self._runner.setup()
        await web.SockSite(self._runner, self._socket).start()

    async def stop(self) -> None:
        """Close the port."""
        await self._runner.cleanup()

    async def _describe(self, _request: web.Request) -> web.Response:
        return web.json_response(describe(self._sandbox, self.address))

    async def _reset(self, _request: web.Request) -> web.Response:
        await asyncio.to_thread(self._sandbox.reset)
        return web.json_response({})

    async def _dials(self, request: web.Request) -> web.Response:
        """`?laptop=` and `?account=` narrow it down."""
        query = request.query
        return web.json_response(outcomes(self._sandbox, query.get("laptop", ""), query.get("account", "")))

    async def _requests(self, _request: web.Request) -> web.Response:
        return web.json_response([asdict(seen) for seen in self._sandbox.requests])

    async def _network(self, request: web.Request) -> web.Response:
        """Any of `delay_ms`, `silent`, `issuing_delay_s`, `server_ca_disabled` and `language`."""
        wanted, network = await request.json(), self._sandbox.network
        network.delay_ms = wanted.get("delay_ms", network.delay_ms)
        network.silent = wanted.get("silent", network.silent)
        self._sandbox.issuing_delay_s = wanted.get("issuing_delay_s", self._sandbox.issuing_delay_s)
        self._sandbox.server_ca_disabled = wanted.get("server_ca_disabled", self._sandbox.server_ca_disabled)
        await asyncio.to_thread(self._sandbox.speak, wanted.get("language", self._sandbox.language))
        return web.json_response(asdict(network))

    async def _move_database(self, request: web.Request) -> web.Response:
        """`addresses` of loopback to answer on, and the `host` that READMEs shall name from now on."""
        wanted = await request.json()
        port = await asyncio.to_thread(self._sandbox.database_on, *wanted["addresses"])
        self._sandbox.home.find_database(wanted["host"], port)
        return web.json_response({"port": port})

    async def _add_fault(self, request: web.Request) -> web.Response:
        """The fields of `faults.Fault`."""
        fault = self._sandbox.faults.add(Fault(**await request.json()))
        return web.json_response(fault.to_json())

    async def _add_laptop(self, request: web.Request) -> web.Response:
        laptop = await asyncio.to_thread(self._sandbox.laptop, (await request.json())["address"])
        return web.json_response(describe_laptop(laptop))

    async def _move_laptop(self, request: web.Request) -> web.Response:
        port = int(request.match_info["web_port"])
        laptop = next((each for each in self._sandbox.laptops if each.web_port == port), None)
        if laptop is None:
            raise web.HTTPNotFound
        laptop.move_to((await request.json())["address"])
        return web.json_response(describe_laptop(laptop))

    async def _add_account(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        account = await asyncio.to_thread(self._sandbox.account, wanted["user"], wanted.get("organization", False))
        return web.json_response(describe_account(account))

    async def _account_state(self, request: web.Request) -> web.Response:
        return web.json_response(state_of(self._account(request)))

    async def _change_account(self, request: web.Request) -> web.Response:
        """Any of `SETTABLE`."""
        account, wanted = self._account(request), await request.json()
        for name, value in wanted.items():
            if name not in SETTABLE:
                raise KeyError(name)
            setattr(account, name, value)
        return web.json_response(state_of(account))

    async def _add_key(self, request: web.Request) -> web.Response:
        """`name` and `tables`, as `Account.add_key` takes them."""
        wanted = await request.json()
        key = await asyncio.to_thread(self._account(request).add_key, wanted["name"], wanted.get("tables"))
        return web.json_response({"name": key.name, "token": key.token})

    async def _add_tables(self, request: web.Request) -> web.Response:
        await asyncio.to_thread(self._account(request).create_tables, int((await request.json())["count"]))
        return web.json_response({})

    async def _fill_awkwardly(self, request: web.Request) -> web.Response:
        await asyncio.to_thread(self._sandbox.fill_awkwardly, self._account(request))
        return web.json_response({})

    async def _happen_later(self, request: web.Request) -> web.Response:
        await asyncio.to_thread(happen_later, self._account(request))
        return web.json_response({})

    async def _share(self, request: web.Request) -> web.Response:
        """`table`, `with` (a colleague's user name), and `writable`."""
        wanted = await request.json()
        colleague = self._sandbox.account_of(wanted["with"])
        if colleague is None:
            raise web.HTTPNotFound
        share = self._account(request).share
        await asyncio.to_thread(share, wanted["table"], colleague, bool(wanted.get("writable")))
        return web.json_response({})

    def _account(self, request: web.Request) -> Account:
        account = self._sandbox.account_of(request.match_info["user"])
        if account is None:
            raise web.HTTPNotFound
        return account


@web.middleware
async def _explain(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A wrong request is answered with its reason."""
    try:
        return await handler(request)
    except (KeyError, TypeError, ValueError, SandboxError) as error:
        return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
