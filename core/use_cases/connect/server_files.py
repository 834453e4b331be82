"""The step `certificate` for a server that is not CARTO's: with what its administrator gave, and nothing is issued."""

from __future__ import annotations

from dataclasses import replace

from ...accounts.credentials import stored_identity
from ...accounts.saved_account import NEVER, SavedAccount
from ...certificates.bundle import CertificateBundle, check_dates
from ...certificates.checks import check_authorities
from ...certificates.errors import AuthorityNeeded
from ...postgres.connection import Connection, Login
from ...secret import Secret
from .certificate import Identity, in_place_of, store_identity
from .context import ConnectContext
from .naming import new_connection
from .server import require_plain_login


def install_server_files(context: ConnectContext, login: Login) -> tuple[SavedAccount, Identity]:
    """Store the certificate that was brought, if one was, and keep the server's authorities.

    What the files lack stays as it was: a new authority leaves the certificate, a new certificate the authorities.
    Returns the account that will be saved when everything is proven, and what a dial has to show.
    """
    connection = _connection(context, login)
    brought, existing = context.brought, context.existing
    authorities = brought.authorities if brought is not None else ()
    check_authorities(authorities, context.environment.now())
    pems = tuple(authority.decode("ascii") for authority in authorities)
    if isinstance(brought, CertificateBundle):
        saved, identity = _with_certificate(context, connection, brought, pems)
    elif existing is not None:
        kept = pems or existing.authorities
        saved = replace(existing, connection=connection, authorities=kept)
        identity = stored_identity(context.environment.auth_database, existing)
    else:
        saved, identity = _without_certificate(context, connection, pems), (b"", Secret(""))
    if not connection.checks_name and not saved.authorities:
        spare = spare_authorities(context)
        if not spare:
            raise AuthorityNeeded
        saved = replace(saved, authorities=tuple(authority.decode("ascii") for authority in spare))
    return saved, identity


def spare_authorities(context: ConnectContext) -> tuple[bytes, ...]:
    """PEM of those that came with a certificate for a server that is not CARTO's, and may vouch for it."""
    brought = context.brought
    is_servers = not context.request.account.has_management
    return brought.spare_authorities if is_servers and isinstance(brought, CertificateBundle) else ()


def _connection(context: ConnectContext, login: Login) -> Connection:
    existing, checks_name = context.existing, context.request.checks_name
    if existing is not None:
        return existing.connection if checks_name is None else replace(existing.connection, checks_name=checks_name)
    require_plain_login(login)
    return new_connection(context, login)


def _with_certificate(
    context: ConnectContext, connection: Connection, bundle: CertificateBundle, authorities: tuple[str, ...]
) -> tuple[SavedAccount, Identity]:
    check_dates(bundle.facts, bundle.facts.common_name or connection.login.user, context.environment.now())
    is_ours = store_identity(context, bundle)
    saved = replace(
        _without_certificate(context, connection, authorities),
        certificate_name=bundle.facts.common_name,
        certificate_expires=bundle.facts.not_after,
        certificate_starts=bundle.facts.not_before,
        certificate_fingerprint=bundle.facts.fingerprint,
        owns_certificate=is_ours,
    )
    if context.existing is not None:
        saved = in_place_of(context, context.existing, saved)
    return saved, (bundle.certificate, bundle.key)


def _without_certificate(context: ConnectContext, connection: Connection, authorities: tuple[str, ...]) -> SavedAccount:
    return SavedAccount(
        account=context.request.account,
        connection=connection,
        certificate_id="",
        certificate_name="",
        certificate_expires=NEVER,
        certificate_fingerprint="",
        owns_certificate=False,
        key_authcfg="",
        authorities=authorities,
    )
