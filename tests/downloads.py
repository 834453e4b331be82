"""What people download from the dashboard."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes


def download_bundle(sandbox: Any, account: Any) -> bytes:
    """The ZIP that the account's owner gets from the dashboard."""
    with requests.Session() as session:
        session.trust_env = False
        answer = session.post(
            f"{account.address()}/api/v3/dbdirect/certificates.zip",
            json={"name": "by hand", "server_ca": True, "pk8": True},
            auth=(account.user, account.master_key),
            verify=str(sandbox.ca_file),
            timeout=10,
        )
    assert zipfile.is_zipfile(io.BytesIO(answer.content))
    content: bytes = answer.content
    return content


def root_fingerprint(bundle: Path) -> str:
    """Of the root that vouches for the server, as an administrator's OpenSSL shows it: SHA-256, with colons."""
    with zipfile.ZipFile(bundle) as file:
        (name,) = (name for name in file.namelist() if name.endswith("server_ca.pem"))
        blocks = re.findall(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", file.read(name), re.DOTALL)
    certificates = [x509.load_pem_x509_certificate(block) for block in blocks]
    (root,) = (one for one in certificates if one.issuer == one.subject)
    return root.fingerprint(hashes.SHA256()).hex(":").upper()
