"""Read a bundle in any of its forms into one value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Callable, TypeVar, Union

from ..postgres.connection import USUAL_PORT
from ..secret import Secret
from .authorities import own_roots, server_authorities
from .bundle import AuthorityBundle, CertificateBundle, CertificateFiles
from .errors import BundleIncomplete, BundleUnreadable, FileForbidden, SeveralCertificates
from .files import files_in_zip, is_folder, is_zip, read_file, split_behind_file, within_limit
from .folder import files_in_folder, only_zip_in
from .identity import IdentitySearch, Source, Wish
from .openssl import UNREADABLE
from .parts import Parts, sort_parts
from .pkcs12 import is_pkcs12
from .readme import database_address
from .x509_certificates import may_vouch, to_pem

Bundle = Union[CertificateBundle, AuthorityBundle]
_Files = Mapping[str, bytes]
_Read = TypeVar("_Read", CertificateBundle, Bundle)
_Reader = Callable[[_Files, Source, Wish], _Read]


def read_bundle(data: bytes, name: str, passphrase: Secret | None = None, user: str = "") -> CertificateBundle:
    """Read a ZIP, PEM or PKCS #12 from memory.

    `name` is what people call it, for messages; of several certificates the one made for `user` counts. Raises the
    `errors.BundleError` that fits, and nothing else, whatever `data` is.
    """
    return _read_certificate(passphrase, _files_in(data, name), Source(name, name), Wish(user))


def read_bundle_path(path: Path, passphrase: Secret | None = None, user: str = "") -> CertificateBundle:
    """Read a file, or the folder of an unpacked ZIP. What a file such as `client.crt` lacks is looked for beside it.

    `path` may go on behind a file: see `errors.Candidate`. Raises the `errors.BundleError` that fits.
    """
    return _read_path(path, user, partial(_read_certificate, passphrase))


def read_server_files(path: Path, passphrase: Secret | None = None, user: str = "") -> Bundle:
    """Read what a server's administrator gives: as `read_bundle_path`, and also an authority without a certificate."""
    bundle = _read_path(path, user, partial(_read_anything, passphrase))
    if isinstance(bundle, AuthorityBundle) or bundle.authorities:
        return bundle
    return replace(bundle, spare_authorities=(*bundle.spare_authorities, *_authorities_beside(path)))


def read_certificate_files(files: CertificateFiles, user: str = "") -> CertificateBundle:
    """Read what a person brought; raises the `errors.BundleError` that fits."""
    bundle = read_bundle_path(files.path, files.passphrase, user)
    host = files.host or bundle.host
    return replace(bundle, host=host, port=files.port or bundle.port or (USUAL_PORT if host else None))


def _authorities_beside(path: Path) -> tuple[bytes, ...]:
    """PEM of the authorities that lie beside a file that was chosen."""
    file, _behind = split_behind_file(path)
    try:
        parts = sort_parts(files_in_folder(file.parent, file.name).contents)
    except BundleUnreadable:
        return ()
    others = (one.certificate for one in parts.certificates if one.file != file.name.lower())
    return tuple(dict.fromkeys(to_pem(one) for one in others if may_vouch(one)))


def _files_in(data: bytes, name: str) -> _Files:
    within_limit(data, name)
    return files_in_zip(data, name) if is_zip(data) else {name.lower(): data}


def _read_path(path: Path, user: str, read: _Reader[_Read]) -> _Read:
    path, behind = split_behind_file(path)
    within = "/".join(behind)
    if is_folder(path):
        return _read_folder(path, {}, _source(path, path), Wish(user), read)
    data = read_file(path)
    if is_zip(data):
        chosen, _slash, name = within.partition("/")
        with _located(lambda file: path / file):
            return read(files_in_zip(data, path.name), _source(path, path), Wish(user, chosen.lower(), name))
    return _read_file(path, data, Wish(user, name=within), read)


def _read_file(path: Path, data: bytes, wish: Wish, read: _Reader[_Read]) -> _Read:
    files, alone = {path.name.lower(): data}, is_pkcs12(data)
    try:
        with _located(lambda _file: path):
            bundle = read(files, _source(path, path), wish)
        # One of several may have been offered where a folder was read: then the authorities beside it count.
        if alone or (isinstance(bundle, CertificateBundle) and (bundle.authorities or not wish.name)):
            return bundle
    except BundleIncomplete:
        if alone:
            raise
    return _read_folder(path.parent, files, _source(path, path.parent), replace(wish, chosen=path.name.lower()), read)


def _read_folder(folder: Path, chosen: _Files, source: Source, wish: Wish, read: _Reader[_Read]) -> _Read:
    found = files_in_folder(folder, source.name)
    try:
        with _located(lambda file: folder / found.names.get(file, file)):
            return read({**found.contents, **chosen}, source, wish)
    except (BundleIncomplete, BundleUnreadable) as error:
        if found.forbidden:
            raise FileForbidden(str(error), file=found.forbidden[0], name=source.name) from error
        packed = None if chosen else only_zip_in(folder)  # nobody has unpacked it yet
        if packed is None:
            raise
    return _read_path(packed, wish.user, read)


def _read_certificate(passphrase: Secret | None, files: _Files, source: Source, wish: Wish) -> CertificateBundle:
    with _understood(source):
        return _certificate(_sorted(files, source), passphrase, source, wish)


def _read_anything(passphrase: Secret | None, files: _Files, source: Source, wish: Wish) -> Bundle:
    with _understood(source):
        parts = _sorted(files, source)
        if _is_only_authorities(parts) and not wish.name:
            return AuthorityBundle(tuple(map(to_pem, server_authorities(parts))), *_address(parts))
        return _certificate(parts, passphrase, source, wish)


def _certificate(parts: Parts, passphrase: Secret | None, source: Source, wish: Wish) -> CertificateBundle:
    search = IdentitySearch(parts, source, passphrase, wish)
    identity = search.run()
    authorities = tuple(map(to_pem, server_authorities(parts, identity, search.found)))
    spare = tuple(map(to_pem, own_roots(parts, identity)))
    certificate, key, (host, port) = to_pem(identity.certificate), identity.key, _address(parts)
    return CertificateBundle(certificate, key.pem, authorities, host, port, identity.facts, key.algorithm, spare)


def _sorted(files: _Files, source: Source) -> Parts:
    parts = sort_parts(files)
    if parts.is_nothing():
        raise BundleUnreadable(name=source.name)
    return parts


def _address(parts: Parts) -> tuple[str | None, int | None]:
    return next(filter(any, map(database_address, parts.readmes)), (None, None))


def _is_only_authorities(parts: Parts) -> bool:
    others = parts.pkcs12 or any(key.is_sure for key in parts.keys)
    return not others and bool(parts.certificates) and all(may_vouch(one.certificate) for one in parts.certificates)


def _source(chosen: Path, place: Path) -> Source:
    return Source(chosen.name, str(place.absolute()))


@contextmanager
def _understood(source: Source) -> Iterator[None]:
    try:
        yield
    except UNREADABLE as error:
        raise BundleUnreadable(str(error), name=source.name) from error


@contextmanager
def _located(path_of: Callable[[str], Path]) -> Iterator[None]:
    """Where several could be meant, tell the path of each; `path_of` that of a file."""
    try:
        yield
    except SeveralCertificates as error:
        raise error.at(path_of) from error
