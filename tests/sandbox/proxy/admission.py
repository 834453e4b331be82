"""Who gets to PostgreSQL: the checks of CARTO's database proxy, in its order.

Address, TLS with a client certificate, its name, then the API key, which decides the role. Who it is shows only inside
TLS: before, an address counts as allowed when any account allows it; inside, the account's own list is looked at.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..dials import Dial, Dials, Outcome
from ..faults import DIAL, Fault, Faults, Kind
from ..server_tls import ServerCertificate, ServerTls
from . import wire
from .channels import SocketChannel, TlsChannel
from .impostors import IMPOSTORS, answer_as

if TYPE_CHECKING:
    from ..accounts import Account
    from ..languages import Languages
    from .network import Network
    from .upstream import Upstream

_SHOWN = {
    Kind.FOREIGN_CA: ServerCertificate.FOREIGN_CA,
    Kind.WRONG_HOST: ServerCertificate.WRONG_HOST,
    Kind.EXPIRED_SERVER: ServerCertificate.EXPIRED,
    Kind.FUTURE_SERVER: ServerCertificate.FUTURE,
}
_VERSIONS = {Kind.TLS_1_2: ssl.TLSVersion.TLSv1_2, Kind.TLS_1_3: ssl.TLSVersion.TLSv1_3}

_BY_NAME = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


class _RefusedError(Exception):
    """The client is not let in; `said` is sent before the connection ends."""

    def __init__(self, outcome: Outcome, said: bytes = b"") -> None:
        super().__init__(outcome)
        self.outcome = outcome
        self.said = said


class Admission:
    """`accounts` gives the accounts that exist now."""

    def __init__(
        self,
        accounts: Callable[[], list[Account]],
        tls: ServerTls,
        upstream: Upstream,
        network: Network,
        faults: Faults,
        dials: Dials,
        languages: Languages,
    ) -> None:
        self._accounts = accounts
        self._tls = tls
        self._upstream = upstream
        self._network = network
        self._faults = faults
        self._dials = dials
        self._languages = languages

    async def serve(self, channel: SocketChannel, dial: Dial) -> None:
        """One connection from its first byte to its last; `dial` keeps what came of it."""
        try:
            await self._admit_or_turn_away(channel, dial)
        except (ConnectionError, wire.ProtocolError):
            dial.outcome = dial.outcome or Outcome.LEFT

    async def _admit_or_turn_away(self, channel: SocketChannel, dial: Dial) -> None:
        fault = self._faults.take(DIAL, "", dial.laptop)
        try:
            await _meet(fault, channel)
            if fault and fault.kind in IMPOSTORS:
                dial.outcome = Outcome.FAULT
                await answer_as(fault.kind, channel)
                raise _RefusedError(Outcome.FAULT)
            if not any(account.allows(dial.laptop) for account in self._accounts()):
                raise _RefusedError(Outcome.ADDRESS)
            if await self._starts_tls(channel, dial):
                await self._speak_tls(channel, dial, fault)
        except _RefusedError as refusal:
            dial.outcome = refusal.outcome
            await self._turn_away(channel, refusal)

    async def _turn_away(self, channel: SocketChannel, refusal: _RefusedError) -> None:
        """Closed in order, so that the client reads what it was told and not a reset."""
        if refusal.outcome is not Outcome.ADDRESS or not self._network.silent:
            if refusal.said:
                await channel.write(refusal.said)
            await channel.close()
        await _never_answer(channel)

    async def _starts_tls(self, channel: SocketChannel, dial: Dial) -> bool:
        """Read what comes before TLS; False when it was something else and is done with."""
        reader = wire.Reader(channel)
        while True:
            first = await reader.startup()
            if first is None:
                raise _RefusedError(Outcome.LEFT)
            if first.code == wire.SSL_REQUEST:
                await channel.write(wire.YES)
                return True
            if first.code == wire.CANCEL_REQUEST:
                await self._cancel(first, dial)
                return False
            if first.code != wire.GSSENC_REQUEST:
                raise _RefusedError(Outcome.NO_TLS, wire.fatal("28000", "SSL connection is required"))
            await channel.write(wire.NO)

    async def _speak_tls(self, channel: SocketChannel, dial: Dial, fault: Fault | None) -> None:
        """What becomes of the client is noted before it is told, so that it cannot look too early."""
        kind = fault.kind if fault else None
        shown = _SHOWN.get(kind, ServerCertificate.GOOD) if kind else ServerCertificate.GOOD
        revoked = tuple(each.serial for account in self._accounts() for each in account.certificates if each.revoked)
        tls = TlsChannel(channel, self._tls.database(shown, revoked, self._only_version(kind)))
        try:
            await tls.handshake()
        except ssl.SSLError as error:
            dial.outcome = _reason(error)
            await tls.flush()
            raise _RefusedError(dial.outcome) from error
        try:
            await self._log_in(tls, dial, fault)
        except _RefusedError as refusal:
            dial.outcome = refusal.outcome
            if refusal.said:
                await tls.write(refusal.said)
            await tls.close()
            raise _RefusedError(refusal.outcome) from refusal
        except ssl.SSLError as error:
            raise _RefusedError(Outcome.LEFT) from error

    def _only_version(self, kind: Kind | None) -> ssl.TLSVersion | None:
        return _VERSIONS.get(kind) if kind in _VERSIONS else _BY_NAME.get(self._network.tls)

    async def _log_in(self, tls: TlsChannel, dial: Dial, fault: Fault | None) -> None:
        reader = wire.Reader(tls)
        start = await reader.startup()
        if start is None:
            raise _RefusedError(Outcome.LEFT)
        if start.code == wire.CANCEL_REQUEST:
            await self._cancel(start, dial)
            return
        if start.code != wire.PROTOCOL_3_0:
            raise self._refused(Outcome.LEFT, "0A000", "unsupported frontend protocol")
        user = dial.account = start.parameters.get("user", "")
        account = next((account for account in self._accounts() if account.user == user), None)
        if account is not None and not account.allows(dial.laptop):
            raise _RefusedError(Outcome.ADDRESS)
        if tls.common_name != user:
            raise self._refused(Outcome.NAME, "28000", 'certificate authentication failed for user "%s"', user)
        role = await _ask_password(tls, reader, account)
        if account is None or not role:
            raise self._refused(Outcome.PASSWORD, "28P01", 'password authentication failed for user "%s"', user)
        if fault and fault.kind is Kind.SAYS and isinstance(fault.body, dict):
            raise self._refused(Outcome.FAULT, fault.body["sqlstate"], fault.body["message"])
        dial.outcome = Outcome.AUTHORIZED
        parameters = {**start.parameters, "user": role, "database": account.database.name}
        await self._upstream.serve(tls, parameters, reader.rest)

    def _refused(self, outcome: Outcome, sqlstate: str, message: str, *values: str) -> _RefusedError:
        """With the words of a PostgreSQL in the language that is spoken here."""
        say = self._languages.say
        words = say(message) % values if values else say(message)
        return _RefusedError(outcome, wire.fatal(sqlstate, words, say("FATAL")))

    async def _cancel(self, request: wire.Startup, dial: Dial) -> None:
        self._dials.disregard(dial)
        await self._upstream.cancel(request)


async def _meet(fault: Fault | None, channel: SocketChannel) -> None:
    if fault and fault.kind is Kind.SLOW:
        await asyncio.sleep(fault.seconds)
    if fault and fault.kind is Kind.SILENT:
        await _never_answer(channel)
    if fault and fault.kind in (Kind.SILENT, Kind.DROP):
        raise _RefusedError(Outcome.FAULT)


async def _ask_password(tls: TlsChannel, reader: wire.Reader, account: Account | None) -> str:
    """The role that the given API key opens; empty when it opens none."""
    await tls.write(wire.ASK_PASSWORD)
    token = await reader.password()
    if token is None:
        raise _RefusedError(Outcome.LEFT)
    key = account.key_with(token) if account else None
    return key.role if key and not key.has_expired else ""


async def _never_answer(channel: SocketChannel) -> None:
    """Listen until the client gives up."""
    while await channel.read():
        pass


def _reason(error: ssl.SSLError) -> Outcome:
    if error.reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE":
        return Outcome.NO_CERTIFICATE
    if not isinstance(error, ssl.SSLCertVerificationError):
        return Outcome.LEFT  # the client refused our certificate, or does not speak TLS
    return Outcome.REVOKED if "revoked" in error.verify_message else Outcome.CERTIFICATE
