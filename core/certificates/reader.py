"""Read a bundle in any of its forms into one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import NoReturn

from cryptography import x509

from ..secret import Secret
from .bundle import CertificateBundle, CertificateFiles
from .errors import BundleError, BundleIncomplete, BundleUnreadable, KeyMismatch, KeyUnsupported
from .files import files_in_folder, files_in_zip, is_folder, is_zip, read_file, within_limit
from .openssl import UNREADABLE
from .parts import Parts, sort_parts
from .private_keys import PrivateKey, is_pkcs12, open_key, open_pkcs12
from .readme import database_address
from .x509_certificates import facts_of, is_authority, is_root, public_key_of, to_pem

MOST_KEYS = 4  # a large key takes seconds to check


@dataclass(frozen=True)
class Identity:
    """A key and its certificate; `beside` them, in the same file, may stand the server's authorities."""

    key: PrivateKey
    certificate: x509.Certificate
    beside: tuple[x509.Certificate, ...]


def read_bundle(data: bytes, name: str, passphrase: Secret | None = None) -> CertificateBundle:
    """Read a ZIP, PEM or PKCS #12 from memory. `name` is what people call it, for messages.

    Raises the `errors.BundleError` that fits, and nothing else, whatever `data` is.
    """
    within_limit(data, name)
    return _read(files_in_zip(data, name) if is_zip(data) else {name: data}, name, passphrase)


def read_bundle_path(path: Path, passphrase: Secret | None = None) -> CertificateBundle:
    """Read a file, or the folder of an unpacked ZIP. What a file such as `client.crt` lacks is looked for beside it.

    Raises the `errors.BundleError` that fits.
    """
    if is_folder(path):
        return _read(files_in_folder(path, path.name), path.name, passphrase)
    data = read_file(path)
    try:
        return read_bundle(data, path.name, passphrase)
    except BundleIncomplete:
        if is_zip(data) or is_pkcs12(data):
            raise
    return _read(_with_neighbours(path, data), path.name, passphrase)


def read_certificate_files(files: CertificateFiles) -> CertificateBundle:
    """Read what a person brought; raises the `errors.BundleError` that fits."""
    bundle = read_bundle_path(files.path, files.passphrase)
    return replace(bundle, host=files.host or bundle.host, port=files.port or bundle.port)


def _with_neighbours(path: Path, data: bytes) -> dict[str, bytes]:
    """Add the files beside it, except those that play the same part as the chosen one."""
    chosen = sort_parts({path.name: data})
    neighbours = files_in_folder(path.parent, path.name)
    others = {name: sort_parts({name: content}) for name, content in neighbours.items() if name != path.name.lower()}
    rivals = {
        name
        for name, other in others.items()
        if (chosen.certificates and other.certificates) or (chosen.keys and other.keys) or other.pkcs12
    }
    return {path.name: data, **{name: neighbours[name] for name in others if name not in rivals}}


def _read(files: Mapping[str, bytes], name: str, passphrase: Secret | None) -> CertificateBundle:
    parts = sort_parts(files)
    if parts.is_nothing():
        raise BundleUnreadable(name=name)
    try:
        identity = _identity(parts, name, passphrase)
        authorities = parts.authorities or [one for one in identity.beside if is_authority(one) or is_root(one)]
        facts = facts_of(identity.certificate)
    except UNREADABLE as error:
        raise BundleUnreadable(str(error), name=name) from error
    host, port = database_address(parts.readme)
    pems = tuple(dict.fromkeys(map(to_pem, authorities)))
    certificate, key = to_pem(identity.certificate), identity.key
    return CertificateBundle(certificate, key.pem, pems, host, port, facts, key.algorithm)


def _identity(parts: Parts, name: str, passphrase: Secret | None) -> Identity:
    if parts.pkcs12 and not parts.keys:
        file, data = next(iter(parts.pkcs12.items()))
        key, certificates = open_pkcs12(data, name, passphrase)
        return _belonging(key, file, {file: certificates}) or _mismatch(name)
    if not parts.certificates:
        raise BundleIncomplete(name=name, part="client.crt")
    if not parts.keys:
        raise BundleIncomplete(name=name, part="client.key")
    return _matching(parts, name, passphrase)


def _matching(parts: Parts, name: str, passphrase: Secret | None) -> Identity:
    """Open the keys until one belongs to a certificate. The DER twin is for where the PEM key cannot be read."""
    problem: BundleError | None = None
    stems = {PurePath(file).stem for file in parts.certificates}
    for file in sorted(parts.keys, key=lambda file: PurePath(file).stem not in stems)[:MOST_KEYS]:
        if isinstance(problem, KeyMismatch) and file.lower().endswith(".pk8"):
            continue
        try:
            key = open_key(parts.keys[file], name, passphrase)
            return _belonging(key, file, parts.certificates) or _mismatch(name)
        except (BundleUnreadable, KeyUnsupported, KeyMismatch) as error:
            problem = error if problem is None or isinstance(error, KeyMismatch) else problem
    raise problem or BundleIncomplete(name=name, part="client.key")


def _belonging(key: PrivateKey, file: str, certificates: Mapping[str, tuple[x509.Certificate, ...]]) -> Identity | None:
    for place, found in certificates.items():
        for certificate in found:
            if public_key_of(certificate) == key.public_key:
                return Identity(
                    key, certificate, tuple(one for one in found if one is not certificate and place == file)
                )
    return None


def _mismatch(name: str) -> NoReturn:
    raise KeyMismatch(name=name)
