"""A certificate that the sandbox's API issues, as `read_bundle` would give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from carto_direct_sql.core.certificates.bundle import CertificateBundle, CertificateFacts
from carto_direct_sql.core.secret import Secret

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox


def issued(sandbox: Sandbox, account: Account) -> CertificateBundle:
    answer = requests.post(
        f"{account.address()}/api/v3/dbdirect/certificates",
        json={"name": "test", "server_ca": True},
        auth=(account.user, account.master_key),
        verify=str(sandbox.ca_file),
        timeout=30,
    ).json()
    certificate = x509.load_pem_x509_certificate(answer["client_crt"].encode())
    now = CertificateFacts(account.user, *(2 * [None]), certificate.fingerprint(hashes.SHA1()).hex())
    chain = answer["server_ca"].split("-----END CERTIFICATE-----\n")
    authorities = tuple(f"{part}-----END CERTIFICATE-----\n".encode() for part in chain if part.strip())
    return CertificateBundle(answer["client_crt"].encode(), Secret(answer["client_key"]), authorities, None, None, now)
