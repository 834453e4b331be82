"""The second step of `connect`: a checked client certificate in QGIS's authentication database."""

from __future__ import annotations

from dataclasses import replace

from ..bundles import check_bundle, read_bundle
from ..certificates import CertificateBundle, fingerprint_of
from ..errors import BundleIncomplete, ConnectionNameTaken, MasterKeyMissing
from ..journal import Undo, UndoKind
from ..ports import Connection, Installation
from ..readiness import EXPIRY_WARNING
from .run import Run


def install_certificate(run: Run) -> Installation:
    """Keep a certificate that works, else store the user's, else have one issued.

    Returns the installation that uses it.

    A new installation is saved later, when it is proven; one that exists keeps its authcfg, so saved projects stay
    valid.
    """
    if run.existing is not None and run.request.bundle is None and _works(run, run.existing):
        return run.existing
    if run.request.bundle is not None:
        bundle, name, certificate_id = run.request.bundle, run.request.bundle.facts.common_name, ""
        check_bundle(bundle, run.request.account.user, run.outside.now())
    else:
        bundle, name, certificate_id = _issue(run)
    run.operation.will(Undo(UndoKind.REMOVE_IDENTITY, bundle.facts.fingerprint))
    host, port = _host_and_port(run, bundle)
    authorities = _trust(run, bundle)
    if run.existing is None:
        connection = Connection(
            _free_name(run), host, port, run.request.account.user, run.request.account.user, _store(run, bundle)
        )
        return Installation(
            run.request.account,
            connection,
            certificate_id,
            name,
            bundle.facts.not_after,
            bundle.facts.fingerprint,
            key_authcfg="",
            address=run.own_address,
            authorities=authorities,
        )
    return _replace(
        run,
        bundle,
        replace(
            run.existing,
            connection=replace(run.existing.connection, host=host, port=port),
            certificate_id=certificate_id,
            certificate_name=name,
            certificate_expires=bundle.facts.not_after,
            certificate_fingerprint=bundle.facts.fingerprint,
            authorities=tuple(sorted({*run.existing.authorities, *authorities})),
        ),
    )


def _works(run: Run, installation: Installation) -> bool:
    """Whether the stored certificate is the one that was noted, is listed by CARTO, and need not be renewed."""
    stored = run.outside.vault.certificate(installation.connection.authcfg)
    if stored is None or stored.fingerprint != installation.certificate_fingerprint:
        return False
    can_renew = run.api is not None
    ends = stored.not_after - EXPIRY_WARNING if can_renew else stored.not_after
    listed = {one.id for one in run.found.certificates or ()}
    is_listed = (
        run.found.certificates is None or not installation.certificate_id or installation.certificate_id in listed
    )
    return is_listed and run.outside.now() < ends


def _issue(run: Run) -> tuple[CertificateBundle, str, str]:
    """A new certificate, checked; with its name and its id at CARTO."""
    if run.api is None:
        raise MasterKeyMissing
    name = run.unique_name(run.request.certificate_name)
    with run.made_at_carto(UndoKind.REVOKE_CERTIFICATE, name):
        data = run.api.issue_certificate(name)
    bundle = read_bundle(data, f"{name}.zip")
    check_bundle(bundle, run.request.account.user, run.outside.now())
    issued = next((one.id for one in run.api.certificates() if one.name == name), "")
    return bundle, name, issued


def _host_and_port(run: Run, bundle: CertificateBundle) -> tuple[str, int]:
    if bundle.host is not None and bundle.port is not None:
        return bundle.host, bundle.port
    if run.existing is not None:
        return run.existing.connection.host, run.existing.connection.port
    raise BundleIncomplete(name="ZIP", part="README.txt")


def _trust(run: Run, bundle: CertificateBundle) -> tuple[str, ...]:
    """Have QGIS trust the server's CAs that it does not trust yet; returns their fingerprints."""
    unknown = [authority for authority in bundle.authorities if not run.outside.vault.is_trusted(authority)]
    fingerprints = tuple(fingerprint_of(authority) for authority in unknown)
    for fingerprint in fingerprints:
        run.operation.will(Undo(UndoKind.DISTRUST, fingerprint))
    if unknown:
        run.outside.vault.trust(unknown)
    return fingerprints


def _store(run: Run, bundle: CertificateBundle) -> str:
    authcfg = run.outside.vault.new_id()
    run.operation.will(Undo(UndoKind.REMOVE_CERTIFICATE, authcfg))
    run.outside.vault.store_certificate(authcfg, bundle, f"CARTO Direct SQL: {run.request.account.label}")
    return authcfg


def _replace(run: Run, bundle: CertificateBundle, renewed: Installation) -> Installation:
    """Put the new certificate in the old one's place, and let go of the old one."""
    if run.existing is not None and run.existing.certificate_id:
        run.operation.will(Undo(UndoKind.REVOKE_CERTIFICATE, run.existing.certificate_name))
    run.outside.vault.replace_certificate(renewed.connection.authcfg, bundle)
    run.outside.installations.save(renewed)
    return renewed


def _free_name(run: Run) -> str:
    """What the connection will be called: as the user says, or the first free name of ours."""
    wanted = run.request.connection_name
    if wanted:
        if run.outside.connections.exists(wanted):
            raise ConnectionNameTaken(name=wanted)
        return wanted
    first = f"CARTO {run.request.account.user}"
    candidates = (first if number == 1 else f"{first} {number}" for number in range(1, 1000))
    return next(name for name in candidates if not run.outside.connections.exists(name))
