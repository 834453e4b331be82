"""`/api/v3/me`: what an account is and may, also when it is locked."""

from __future__ import annotations

from aiohttp import web

from ..accounts import UNVERIFIED, Account
from .authentication import Gate
from .routes import account_routes


class MeApi:
    """CARTO: app/controllers/carto/api/users_controller.rb, user_presenter.rb; here a small part of what it tells."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def routes(self) -> list[web.RouteDef]:
        return account_routes("GET", "api/v3/me", self._show)

    async def _show(self, request: web.Request) -> web.Response:
        """Without the master key there is an answer, too: it tells nothing of the account."""
        call = await self._gate.owner(request)
        told: dict[str, object] = {"user_frontend_version": "sandbox", "config": {"cartodb_com_hosted": False}}
        if call is not None:
            told.update(user_data=_user_data(call.account), mfa_required=call.account.mfa_required)
        return web.json_response(told)


def _user_data(account: Account) -> dict[str, object]:
    told: dict[str, object] = {
        "username": account.user,
        "email": f"{account.user}@example.com",
        "state": account.state,
        "unverified": account.state == UNVERIFIED,
        "account_type": "ORGANIZATION USER" if account.organization else "PERSONAL",
        "regular_api_key_quota": account.api_key_quota,
        "api_key": account.master_key,
        "actions": {"engine_enabled": account.engine_enabled, "builder_enabled": True},
        "feature_flags": ["dbdirect"] if account.dbdirect_enabled else [],
        "base_url": account.address(),
        "mfa_configured": account.mfa_required,
    }
    if account.organization:
        told["organization"] = {"name": account.organization, "owner": {"username": account.user}}
    return told
