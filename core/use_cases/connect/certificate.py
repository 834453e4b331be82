"""The second step of `connect`: a checked client certificate in QGIS's authentication database."""

from __future__ import annotations

from dataclasses import replace

from ...accounts.errors import ConnectionNameTaken
from ...accounts.readiness import EXPIRY_WARNING
from ...accounts.saved_account import SavedAccount
from ...carto.errors import MasterKeyMissing
from ...certificates.bundle import CertificateBundle, fingerprint_of
from ...certificates.checks import check_bundle
from ...certificates.errors import BundleIncomplete
from ...certificates.reader import read_bundle
from ...journal.journal import Undo, UndoKind
from ...postgres.connection import Connection
from .context import ConnectContext


def install_certificate(context: ConnectContext) -> SavedAccount:
    """Keep a certificate that works, else store the user's, else have one issued.

    Returns the saved account that uses it.

    A new saved account is saved later, when it is proven; one that exists keeps its authcfg, so saved projects stay
    valid.
    """
    if context.existing is not None and context.brought is None and _works(context, context.existing):
        return context.existing
    if context.brought is not None:
        bundle, name, certificate_id = context.brought, context.brought.facts.common_name, ""
        check_bundle(bundle, context.request.account.user, context.environment.now())
    else:
        bundle, name, certificate_id = _issue(context)
    context.operation.announce(Undo(UndoKind.REMOVE_IDENTITY, bundle.facts.fingerprint))
    host, port = _host_and_port(context, bundle)
    authorities = _trust(context, bundle)
    if context.existing is None:
        connection = Connection(
            _free_name(context),
            host,
            port,
            context.request.account.user,
            context.request.account.user,
            _store(context, bundle),
        )
        return SavedAccount(
            context.request.account,
            connection,
            certificate_id,
            name,
            bundle.facts.not_after,
            bundle.facts.fingerprint,
            key_authcfg="",
            address=context.own_address,
            authorities=authorities,
        )
    return _replace(
        context,
        bundle,
        replace(
            context.existing,
            connection=replace(context.existing.connection, host=host, port=port),
            certificate_id=certificate_id,
            certificate_name=name,
            certificate_expires=bundle.facts.not_after,
            certificate_fingerprint=bundle.facts.fingerprint,
            authorities=tuple(sorted({*context.existing.authorities, *authorities})),
        ),
    )


def _works(context: ConnectContext, saved: SavedAccount) -> bool:
    """Whether the stored certificate is the one that was noted, is listed by CARTO, and need not be renewed."""
    stored = context.environment.auth_database.certificate(saved.connection.authcfg)
    if stored is None or stored.fingerprint != saved.certificate_fingerprint:
        return False
    can_renew = context.api is not None
    ends = stored.not_after - EXPIRY_WARNING if can_renew else stored.not_after
    listed = {one.id for one in context.findings.certificates or ()}
    is_listed = context.findings.certificates is None or not saved.certificate_id or saved.certificate_id in listed
    return is_listed and context.environment.now() < ends


def _issue(context: ConnectContext) -> tuple[CertificateBundle, str, str]:
    """A new certificate, checked; with its name and its id at CARTO."""
    if context.api is None:
        raise MasterKeyMissing
    name = context.unique_name(context.request.certificate_name)
    with context.made_at_carto(UndoKind.REVOKE_CERTIFICATE, name):
        data = context.api.issue_certificate(name)
    bundle = read_bundle(data, f"{name}.zip")
    check_bundle(bundle, context.request.account.user, context.environment.now())
    issued = next((one.id for one in context.api.certificates() if one.name == name), "")
    return bundle, name, issued


def _host_and_port(context: ConnectContext, bundle: CertificateBundle) -> tuple[str, int]:
    if bundle.host is not None and bundle.port is not None:
        return bundle.host, bundle.port
    if context.existing is not None:
        return context.existing.connection.host, context.existing.connection.port
    raise BundleIncomplete(name="ZIP", part="README.txt")


def _trust(context: ConnectContext, bundle: CertificateBundle) -> tuple[str, ...]:
    """Have QGIS trust the server's CAs that it does not trust yet; returns their fingerprints."""
    unknown = [
        authority for authority in bundle.authorities if not context.environment.auth_database.is_trusted(authority)
    ]
    fingerprints = tuple(fingerprint_of(authority) for authority in unknown)
    for fingerprint in fingerprints:
        context.operation.announce(Undo(UndoKind.DISTRUST, fingerprint))
    if unknown:
        context.environment.auth_database.trust(unknown)
    return fingerprints


def _store(context: ConnectContext, bundle: CertificateBundle) -> str:
    authcfg = context.environment.auth_database.new_id()
    context.operation.announce(Undo(UndoKind.REMOVE_CERTIFICATE, authcfg))
    context.environment.auth_database.store_certificate(
        authcfg, bundle, f"CARTO Direct SQL: {context.request.account.label}"
    )
    return authcfg


def _replace(context: ConnectContext, bundle: CertificateBundle, renewed: SavedAccount) -> SavedAccount:
    """Put the new certificate in the old one's place, and let go of the old one."""
    if context.existing is not None and context.existing.certificate_id:
        context.operation.announce(Undo(UndoKind.REVOKE_CERTIFICATE, context.existing.certificate_name))
    context.environment.auth_database.replace_certificate(renewed.connection.authcfg, bundle)
    context.environment.saved_accounts.save(renewed)
    return renewed


def _free_name(context: ConnectContext) -> str:
    """What the connection will be called: as the user says, or the first free name of ours."""
    wanted = context.request.connection_name
    if wanted:
        if context.environment.connections.exists(wanted):
            raise ConnectionNameTaken(name=wanted)
        return wanted
    first = f"CARTO {context.request.account.user}"
    candidates = (first if number == 1 else f"{first} {number}" for number in range(1, 1000))
    return next(name for name in candidates if not context.environment.connections.exists(name))
