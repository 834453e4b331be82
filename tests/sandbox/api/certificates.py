"""`/api/v3/dbdirect/certificates`: client certificates, whose keys the server makes and gives once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from aiohttp import web

from ..accounts import Account
from ..authority import Validity
from ..certificates import Certificate, Issued, Issuer
from ..faults import Kind
from .authentication import Call, Gate
from .bundle import Bundle, readme
from .errors import ForbiddenError, NotFoundError, RefusedError
from .fault_answers import FAULT
from .routes import account_routes

_LONGEST_DAYS = 365
_TRUE = (True, "true", "1", 1)


class CertificatesApi:
    """CARTO: app/controllers/carto/api/dbdirect_certificates_controller.rb.

    `delay_s` tells how long the private CA takes, `accounts` which accounts there are, `server_ca` is PEM.
    """

    def __init__(
        self,
        gate: Gate,
        issuer: Issuer,
        server_ca: bytes,
        delay_s: Callable[[], float],
        accounts: Callable[[], Iterable[Account]],
    ) -> None:
        self._gate = gate
        self._issuer = issuer
        self._server_ca = server_ca
        self._delay_s = delay_s
        self._accounts = accounts

    def routes(self) -> list[web.RouteDef]:
        path = "api/v3/dbdirect/certificates"
        return [
            *account_routes("GET", path, self._list),
            *account_routes("POST", path, self._create),
            *account_routes("POST", f"{path}.json", self._create),
            *account_routes("POST", f"{path}.zip", self._create_zip),
            *account_routes("GET", f"{path}/{{id}}", self._show),
            *account_routes("DELETE", f"{path}/{{id}}", self._revoke),
        ]

    async def _list(self, request: web.Request) -> web.Response:
        call = await self._gate.dbdirect(request)
        return web.json_response([certificate.to_json() for certificate in call.account.live_certificates])

    async def _show(self, request: web.Request) -> web.Response:
        certificate = self._find(await self._gate.dbdirect(request))
        return web.json_response(certificate.to_json())

    async def _revoke(self, request: web.Request) -> web.Response:
        certificate = self._find(await self._gate.dbdirect(request))
        certificate.revoked = True
        return web.Response(status=204)

    async def _create(self, request: web.Request) -> web.Response:
        call = await self._gate.dbdirect(request)
        if call.parameters.get("pk8") in _TRUE:
            raise RefusedError("pk8 is available in the ZIP only")
        certificate, bundle = await self._new(call)
        answer = {
            "id": certificate.id,
            "name": certificate.name,
            "client_key": bundle.key_pem,
            "client_crt": bundle.certificate_pem,
            "server_ca": bundle.server_ca.decode() or None,
            "client_key_pk8": None,
        }
        return web.json_response(answer, status=201)

    async def _create_zip(self, request: web.Request) -> web.Response:
        call = await self._gate.dbdirect(request)
        certificate, bundle = await self._new(call)
        laptop = call.laptop
        text = readme(certificate.name, call.account.user, laptop.database_host, laptop.database_port)
        if request.get(FAULT) is Kind.NO_README:
            text = ""
        content = bundle.zipped(text, pk8=call.parameters.get("pk8") in _TRUE)
        if request.get(FAULT) is Kind.BROKEN_ZIP:
            content = content[: len(content) // 2]
        headers = {"Content-Disposition": f"attachment; filename={certificate.name}.zip"}
        return web.Response(body=content, status=201, content_type="application/zip", headers=headers)

    async def _new(self, call: Call) -> tuple[Certificate, Bundle]:
        days = _days(call.parameters.get("validity"))
        passphrase, name = (str(call.parameters.get(field) or "") for field in ("pass", "name"))
        await asyncio.sleep(self._delay_s())
        fault: Kind | None = call.request.get(FAULT)
        issued = await asyncio.to_thread(self._issue, call.account.user, days, fault)
        key = await asyncio.to_thread(self._issuer.new_key) if fault is Kind.KEY_MISMATCH else issued.key
        server_ca = self._server_ca if call.parameters.get("server_ca") in _TRUE else b""
        return call.account.record(issued, name), Bundle(key, issued.certificate, server_ca, passphrase)

    def _issue(self, user: str, days: int, fault: Kind | None) -> Issued:
        validity = Validity.days(days)
        if fault is Kind.EXPIRED:
            validity = Validity.days(days, starting_in=-days - 1)
        if fault is Kind.NOT_YET_VALID:
            validity = Validity.days(days, starting_in=2)
        return self._issuer.issue("mallory" if fault is Kind.FOREIGN_NAME else user, validity)

    def _find(self, call: Call) -> Certificate:
        wanted = call.request.match_info["id"]
        for account in self._accounts():
            for certificate in account.live_certificates:
                if certificate.id == wanted:
                    if account is not call.account:
                        raise ForbiddenError
                    return certificate
        raise NotFoundError


def _days(given: object) -> int:
    if given is None or str(given).strip() == "":
        return _LONGEST_DAYS
    try:
        days = int(str(given))
    except ValueError:
        raise RefusedError({"validity": ["is not a number"]}) from None
    if not 1 <= days <= _LONGEST_DAYS:
        raise RefusedError({"validity": [f"must be between 1 and {_LONGEST_DAYS} days"]})
    return days
