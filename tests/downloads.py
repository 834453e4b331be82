"""What people download from the dashboard."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import requests


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
