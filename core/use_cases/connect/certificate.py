"""The second step of `connect`: a checked client certificate in QGIS's authentication database."""

from __future__ import annotations

from dataclasses import replace

from ...accounts.lifetime import Lifetime
from ...accounts.saved_account import SavedAccount
from ...carto.errors import MasterKeyMissing
from ...certificates.bundle import CertificateBundle
from ...certificates.checks import check_bundle
from ...certificates.errors import AuthorityUnusable, CertificateExpired, CertificateNotYetValid, ServerUnnamed
from ...certificates.reader import read_bundle
from ...journal.journal import Undo, UndoKind
from ...postgres.connection import Connection, Login
from ...secret import Secret
from ..clock import require_right_clock
from .context import ConnectContext
from .naming import new_connection
from .server import require_known_server

Identity = tuple[bytes, Secret]
"""A certificate and its private key, both PEM."""


def install_certificate(context: ConnectContext) -> tuple[SavedAccount, Identity]:
    """Keep a certificate that works, else store the user's, else have one issued.

    Returns the account that will be saved when everything is proven, and what a dial has to show.
    """
    if context.existing is not None and context.brought is None:
        identity = _working_identity(context, context.existing)
        if identity is not None:
            return replace(context.existing, address=context.own_address), identity
    return install_new_certificate(context)


def install_new_certificate(context: ConnectContext) -> tuple[SavedAccount, Identity]:
    """Store the certificate that the user brought, else one that CARTO issues, in place of one that is there."""
    if isinstance(context.brought, CertificateBundle):
        bundle, name, certificate_id = context.brought, context.brought.facts.common_name, ""
        check_bundle(bundle, context.request.account.user, context.environment.now())
    else:
        bundle, name, certificate_id = _issue(context)
    files = context.request.certificate_files
    connection = _connection(context, bundle, f"{name}.zip" if files is None else str(files.path))
    require_known_server(context, connection.login, bundle.authorities)
    is_ours = store_identity(context, bundle)
    saved = SavedAccount(
        account=context.request.account,
        connection=connection,
        certificate_id=certificate_id,
        certificate_name=name,
        certificate_expires=bundle.facts.not_after,
        certificate_starts=bundle.facts.not_before,
        certificate_fingerprint=bundle.facts.fingerprint,
        owns_certificate=is_ours,
        key_authcfg="",
        address=context.own_address,
        authorities=tuple(authority.decode("ascii") for authority in bundle.authorities),
    )
    if context.existing is not None:
        saved = in_place_of(context, context.existing, saved)
    return saved, (bundle.certificate, bundle.key)


def _working_identity(context: ConnectContext, saved: SavedAccount) -> Identity | None:
    """The stored certificate, if it is listed by CARTO and need not be renewed."""
    database = context.environment.auth_database
    stored = database.certificate(saved.certificate_fingerprint)
    if stored is None:
        return None
    can_renew = context.api is not None
    ends = Lifetime(stored.not_before, stored.not_after).renewal_time if can_renew else stored.not_after
    listed = {one.id for one in context.findings.certificates or ()}
    is_listed = context.findings.certificates is None or not saved.certificate_id or saved.certificate_id in listed
    if not is_listed or context.environment.now() >= ends:
        return None
    return database.identity(saved.certificate_fingerprint)


def _issue(context: ConnectContext) -> tuple[CertificateBundle, str, str]:
    """A new certificate, checked; with its name and its id at CARTO."""
    if context.api is None:
        raise MasterKeyMissing
    name = context.unique_name(context.request.certificate_name)
    with context.made_at_carto(UndoKind.REVOKE_CERTIFICATE, name):
        data = context.api.issue_certificate(name)
    bundle = read_bundle(data, f"{name}.zip")
    try:
        check_bundle(bundle, context.request.account.user, context.environment.now())
    except (AuthorityUnusable, CertificateExpired, CertificateNotYetValid):
        # New, and of another time? Another one would be no better where it is this computer's clock.
        require_right_clock(context.environment, context.request.account, context.feedback)
        raise
    issued = next((one.id for one in context.api.certificates() if one.name == name), "")
    return bundle, name, issued


def store_identity(context: ConnectContext, bundle: CertificateBundle) -> bool:
    """Store certificate and key; whether they are ours to remove one day, for the user did not put them there.

    Another account may have had them, and may be on its way out: as long as this operation announces them, they stay.
    """
    environment, fingerprint = context.environment, bundle.facts.fingerprint
    undo = Undo(UndoKind.REMOVE_IDENTITY, fingerprint)
    with environment.alone_with_shared(context.feedback):
        is_ours = (
            not environment.auth_database.has_identity(fingerprint)
            or any(one.owns_certificate and one.certificate_fingerprint == fingerprint for one in _saved(context))
            or environment.journal.names(undo, living=False)
        )
        if is_ours:
            context.operation.announce(undo)
        environment.auth_database.store_identity(bundle)
    return is_ours


def _saved(context: ConnectContext) -> tuple[SavedAccount, ...]:
    return context.environment.saved_accounts.all()


def _connection(context: ConnectContext, bundle: CertificateBundle, place: str) -> Connection:
    """To where the bundle says, or to where the one was that is there. `place` is where the bundle came from."""
    existing = context.existing
    if bundle.host is not None and bundle.port is not None:
        host, port = bundle.host, bundle.port
    elif existing is not None:
        host, port = existing.connection.login.host, existing.connection.login.port
    else:
        raise ServerUnnamed(place=place)
    if existing is not None:
        return replace(existing.connection, login=replace(existing.connection.login, host=host, port=port))
    user = context.request.account.user
    return new_connection(context, Login(host, port, database=user, user=user))


def in_place_of(context: ConnectContext, existing: SavedAccount, renewed: SavedAccount) -> SavedAccount:
    """The account with the new certificate and all else that it has; the old one goes when the new one is in use."""
    if existing.certificate_id:
        context.operation.announce(Undo(UndoKind.REVOKE_CERTIFICATE, existing.certificate_name))
    if existing.owns_certificate:
        context.operation.announce(Undo(UndoKind.REMOVE_IDENTITY, existing.certificate_fingerprint))
    same = existing.certificate_fingerprint == renewed.certificate_fingerprint
    return replace(
        existing,
        connection=renewed.connection,
        certificate_id=renewed.certificate_id,
        certificate_name=renewed.certificate_name,
        certificate_expires=renewed.certificate_expires,
        certificate_starts=renewed.certificate_starts,
        certificate_fingerprint=renewed.certificate_fingerprint,
        owns_certificate=existing.owns_certificate if same else renewed.owns_certificate,
        authorities=renewed.authorities or existing.authorities,
        address=renewed.address,
    )
