"""The use case `renew_certificate`: another certificate in place of the one that a connection has."""

from __future__ import annotations

from functools import partial

from ..accounts.errors import DatabaseKeyMissing
from ..accounts.readiness import Facts
from ..accounts.saved_account import SavedAccount
from ..feedback import begin_step
from ..ports import Feedback
from ..postgres.connection import Credentials
from ..secret import Secret
from ..steps import Step
from .connect.certificate import install_new_certificate
from .connect.context import ConnectContext, Findings
from .connect.dialling import dial_with
from .connect.request import Connected, ConnectRequest
from .environment import Environment
from .operation import begun_operation


def renew_certificate(
    environment: Environment, saved: SavedAccount, master_key: Secret, feedback: Feedback
) -> Connected:
    """Have CARTO make one, prove it by a dial, and only then let the old one go; on any error all is as it was.

    Allow-list, API key, QGIS's connection and projects stay as they are. Raises `NotConnected`, `DatabaseKeyMissing`.
    """
    environment.services.begin()
    environment.auth_database.unlock()
    with environment.alone_with(saved.account, feedback):
        current = environment.require_current(saved)
        password = environment.auth_database.key(current.key_authcfg)
        if password is None:
            raise DatabaseKeyMissing(account=saved.account.label)
        api = environment.api(saved.account, master_key, feedback)
        with begun_operation(environment, saved.account, master_key, feedback) as operation:
            context = ConnectContext(
                environment,
                ConnectRequest(saved.account, master_key, saved=current),
                api,
                operation,
                Findings(),
                current,
                feedback,
                own_address=current.address,
            )
            return _renewed(context, password)


def _renewed(context: ConnectContext, password: Secret) -> Connected:
    environment = context.environment
    begin_step(context.feedback, Step.CERTIFICATE)
    saved, (certificate, private_key) = install_new_certificate(context)
    authorities = tuple(authority.encode() for authority in saved.authorities)
    credentials = Credentials(certificate, private_key, password, authorities)
    begin_step(context.feedback, Step.CONNECTION)
    dial_with(context, saved.connection, credentials, partial(environment.database.probe, feedback=context.feedback))
    environment.saved_accounts.save(saved)
    environment.services.adopt(saved, credentials)
    facts = Facts(
        now=environment.now(),
        saved=saved,
        certificate_expires=saved.certificate_expires,
        certificate_revoked=False,
        key_stored=True,
        connection_saved=environment.connections.exists(saved.connection.name),
        dialled=True,
    )
    return Connected(saved, facts)
