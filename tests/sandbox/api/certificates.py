"""`/api/v3/dbdirect/certificates`: client certificates, whose keys the server makes and gives once."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable

from aiohttp import web

from ..accounts import Account
from ..authority import Validity
from ..certificates import Certificate, Issued, Issuer
from ..faults import Kind
from ..keypool import BITS
from .authentication import Call, Gate
from .bundle import Bundle, readme
from .errors import ApiError, ForbiddenError, NotFoundError, StumbledError
from .fault_answers import FAULT
from .routes import account_routes

_DEFAULT_DAYS = 365
_WEAK_BITS = 1024
_NO_PK8 = "binary DER in PKCS8 format not supported in JSON; use zip format"
_GIVEN_UP = "stopped waiting, max attempts exceeded"  # 8 of them


class CertificatesApi:
    """CARTO: app/controllers/carto/api/dbdirect_certificates_controller.rb.

    `delay_s` tells how long the private CA takes, `accounts` which accounts there are; `server_ca` gives PEM, or
    nothing where the database's certificate is from a public CA.
    """

    def __init__(
        self,
        gate: Gate,
        issuer: Issuer,
        server_ca: Callable[[], bytes],
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
        """A key in PKCS #8 does not fit into JSON: CARTO notices when the certificate is there."""
        call = await self._gate.dbdirect(request)
        certificate, bundle = await self._new(call)
        if _is_true(call.parameters.get("pk8")):
            return web.json_response({"error": _NO_PK8}, status=422)
        answer = {
            "id": certificate.id if certificate.listed else None,
            "name": certificate.name,
            "client_key": bundle.key_pem,
            "client_crt": bundle.certificate_pem,
            "server_ca": bundle.server_ca.decode() or None,
            "client_key_pk8": None,
        }
        return web.json_response(answer, status=201)

    async def _create_zip(self, request: web.Request) -> web.Response:
        """Few of CARTO's refusals have a form for a ZIP: the others become 406, and a failure is plain text."""
        try:
            call = await self._gate.dbdirect(request)
            certificate, bundle = await self._new(call)
        except StumbledError as error:
            return web.Response(text=str((error.body or {}).get("errors")), status=500)
        except ApiError as error:
            return web.Response(status=406 if error.status in (401, 403, 404) else error.status)
        content = bundle.zipped(self._readme(call, certificate, bundle), pk8=_is_true(call.parameters.get("pk8")))
        if request.get(FAULT) is Kind.BROKEN_ZIP:
            content = content[: len(content) // 2]
        headers = {"Content-Disposition": f"attachment; filename={certificate.name}.zip"}
        return web.Response(body=content, status=201, content_type="application/zip", headers=headers)

    def _readme(self, call: Call, certificate: Certificate, bundle: Bundle) -> str:
        """Whoever sends `readme` has it rendered in place of CARTO's own, which alone names the database's host."""
        if call.request.get(FAULT) is Kind.NO_README:
            return ""
        laptop, own = call.laptop, call.parameters.get("readme")
        return str(own or "") or readme(
            certificate.name, call.account.user, laptop.database_host, laptop.database_port, bool(bundle.server_ca)
        )

    async def _new(self, call: Call) -> tuple[Certificate, Bundle]:
        days = _days(call.parameters.get("validity"))
        passphrase, name = (str(call.parameters.get(field) or "") for field in ("pass", "name"))
        await asyncio.sleep(self._delay_s())
        fault: Kind | None = call.request.get(FAULT)
        issued = await asyncio.to_thread(self._issue, call.account.user, days, fault)
        certificate = call.account.record(issued, name, listed=fault not in (Kind.CA_FAILS, Kind.LOST_RACE))
        if fault is Kind.CA_FAILS:
            raise StumbledError(_GIVEN_UP)
        key = await asyncio.to_thread(self._issuer.new_key) if fault is Kind.KEY_MISMATCH else issued.key
        server_ca = self._server_ca() if _is_true(call.parameters.get("server_ca")) else b""
        return certificate, Bundle(key, issued.certificate, server_ca, passphrase)

    def _issue(self, user: str, days: int, fault: Kind | None) -> Issued:
        try:
            validity = Validity.days(days)
        except OverflowError as error:
            raise StumbledError(str(error)) from error
        if fault is Kind.EXPIRED:
            validity = Validity.days(days, starting_in=-days - 1)
        if fault is Kind.NOT_YET_VALID:
            validity = Validity.days(days, starting_in=2)
        if fault is Kind.AGED:
            validity = Validity.days(days, starting_in=-days * 19 // 20)
        bits = _WEAK_BITS if fault is Kind.WEAK_KEY else BITS
        return self._issuer.issue("mallory" if fault is Kind.FOREIGN_NAME else user, validity, bits)

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
    """As Ruby's `to_i` reads it: 0 for nonsense, which the CA does not take. There is no maximum."""
    if given is None or str(given).strip() == "":
        return _DEFAULT_DAYS
    number = re.match(r"\s*([+-]?[0-9]+)", str(given))
    days = int(number[1]) if number else 0
    if days < 1:
        raise StumbledError("Invalid validity: the value has to be 1 or more")
    return days


def _is_true(given: object) -> bool:
    """What Ruby takes for true: all but nil and false, the text "false" and 0 among it."""
    return given is not None and given is not False
