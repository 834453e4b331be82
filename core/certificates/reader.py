"""Read a bundle in any of its forms into one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Union

from ..postgres.connection import USUAL_PORT
from ..secret import Secret
from .authorities import server_authorities
from .bundle import AuthorityBundle, CertificateBundle, CertificateFiles
from .errors import BundleIncomplete, BundleUnreadable, FileForbidden, SeveralCertificates
from .files import files_in_zip, is_folder, is_in_zip, is_zip, read_file, within_limit
from .folder import files_in_folder
from .identity import CERTIFICATE_NAME, IdentitySearch, Wish
from .openssl import UNREADABLE
from .parts import Parts, sort_parts
from .pkcs12 import is_pkcs12
from .readme import database_address
from .x509_certificates import is_authority, to_pem

Bundle = Union[CertificateBundle, AuthorityBundle]


def read_bundle(data: bytes, name: str, passphrase: Secret | None = None, user: str = "") -> CertificateBundle:
    """Read a ZIP, PEM or PKCS #12 from memory.

    `name` is what people call it, for messages; of several certificates the one made for `user` counts. Raises the
    `errors.BundleError` that fits, and nothing else, whatever `data` is.
    """
    return _with_certificate(_read(_files_in(data, name), name, passphrase, Wish(user)), name)


def read_bundle_path(path: Path, passphrase: Secret | None = None, user: str = "") -> CertificateBundle:
    """Read a file, or the folder of an unpacked ZIP. What a file such as `client.crt` lacks is looked for beside it.

    Raises the `errors.BundleError` that fits.
    """
    return _with_certificate(read_server_files(path, passphrase, user), path.name)


def read_server_files(path: Path, passphrase: Secret | None = None, user: str = "") -> Bundle:
    """Read what a server's administrator gives: as `read_bundle_path`, and also an authority without a certificate."""
    if is_folder(path):
        return _read_folder(path, {}, path.name, passphrase, Wish(user))
    if is_in_zip(path):
        return _read_zip(path.parent, passphrase, Wish(user, path.name.lower()))
    data = read_file(path)
    if is_zip(data):
        return _read_zip(path, passphrase, Wish(user))
    alone = is_pkcs12(data)
    try:
        bundle = _read({path.name.lower(): data}, path.name, passphrase, Wish(user))
        if alone or isinstance(bundle, CertificateBundle):
            return bundle
    except BundleIncomplete:
        if alone:
            raise
    chosen = {path.name.lower(): data}
    return _read_folder(path.parent, chosen, path.name, passphrase, Wish(user, path.name.lower()))


def read_certificate_files(files: CertificateFiles, user: str = "") -> CertificateBundle:
    """Read what a person brought; raises the `errors.BundleError` that fits."""
    bundle = read_bundle_path(files.path, files.passphrase, user)
    host = files.host or bundle.host
    return replace(bundle, host=host, port=files.port or bundle.port or (USUAL_PORT if host else None))


def _files_in(data: bytes, name: str) -> Mapping[str, bytes]:
    within_limit(data, name)
    return files_in_zip(data, name) if is_zip(data) else {name.lower(): data}


def _read_zip(path: Path, passphrase: Secret | None, wish: Wish) -> Bundle:
    try:
        return _read(files_in_zip(read_file(path), path.name), path.name, passphrase, wish)
    except SeveralCertificates as error:
        raise error.at(lambda file: path / file) from error


def _read_folder(folder: Path, chosen: Mapping[str, bytes], name: str, passphrase: Secret | None, wish: Wish) -> Bundle:
    found = files_in_folder(folder, name)
    try:
        return _read({**found.contents, **chosen}, name, passphrase, wish)
    except SeveralCertificates as error:
        raise error.at(lambda file: folder / found.names.get(file, file)) from error
    except (BundleIncomplete, BundleUnreadable) as error:
        if found.forbidden:
            raise FileForbidden(str(error), file=found.forbidden[0], name=name) from error
        raise


def _read(files: Mapping[str, bytes], name: str, passphrase: Secret | None, wish: Wish) -> Bundle:
    try:
        parts = sort_parts(files)
        if parts.is_nothing():
            raise BundleUnreadable(name=name)
        host, port = next(filter(any, map(database_address, parts.readmes)), (None, None))
        if _is_only_authorities(parts):
            return AuthorityBundle(tuple(map(to_pem, server_authorities(parts))), host, port)
        search = IdentitySearch(parts, name, passphrase, wish)
        identity = search.run()
        authorities = tuple(map(to_pem, server_authorities(parts, identity, search.found)))
        certificate, key = to_pem(identity.certificate), identity.key
        return CertificateBundle(certificate, key.pem, authorities, host, port, identity.facts, key.algorithm)
    except UNREADABLE as error:
        raise BundleUnreadable(str(error), name=name) from error


def _is_only_authorities(parts: Parts) -> bool:
    others = parts.pkcs12 or any(key.is_sure for key in parts.keys)
    return not others and bool(parts.certificates) and all(is_authority(one.certificate) for one in parts.certificates)


def _with_certificate(bundle: Bundle, name: str) -> CertificateBundle:
    if isinstance(bundle, CertificateBundle):
        return bundle
    raise BundleIncomplete(name=name, part=CERTIFICATE_NAME)
