"""The use case `create_certificate_file`: a certificate for another computer, as the ZIP that CARTO gives."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path

from ..carto.account import Account
from ..certificates.checks import check_bundle
from ..certificates.errors import CertificateFileUnwritable
from ..certificates.reader import read_bundle
from ..journal.journal import UndoKind
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment
from .file_for_others import write_for_others
from .made_at_carto import made_at_carto
from .operation import begun_operation


def create_certificate_file(
    environment: Environment, account: Account, master_key: Secret, name: str, file: Path, feedback: Feedback
) -> tuple[str, datetime]:
    """Have one made under this name and a random end, and write it where only this user can read it.

    Returns its whole name, and when it expires. If the file cannot be written, the certificate is revoked again.
    Raises `CertificateFileUnwritable`.
    """
    unique = f"{name}-{secrets.token_hex(3)}"
    alone = environment.alone_with(account, feedback)
    with alone, begun_operation(environment, account, master_key, feedback) as operation:
        api = environment.api(account, master_key, feedback)
        with made_at_carto(operation, UndoKind.REVOKE_CERTIFICATE, unique):
            data = api.issue_certificate(unique)
        bundle = read_bundle(data, f"{unique}.zip")
        check_bundle(bundle, account.user, environment.now())
        try:
            write_for_others(operation, file, data)
        except OSError as error:
            raise CertificateFileUnwritable(str(error), file=file) from error
        operation.strike_all()  # nothing on this computer refers to it, and yet it stays
    return unique, bundle.facts.not_after
