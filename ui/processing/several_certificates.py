"""Where files hold several certificates: nobody can be asked here, so it is said which parameter chooses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ...core.certificates.errors import SeveralCertificates
from ...core.errors import Cure, DirectSqlError
from ...core.text import QT_TRANSLATE_NOOP


class CertificateNotChosen(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{name} holds several certificates with their private keys: {candidates}. Name the one that you want to use in "
        "{parameter}: {paths}.",
    )
    cure = Cure.NONE


@contextmanager
def chosen_by(parameter: str) -> Iterator[None]:
    """Raise `CertificateNotChosen`, where several could be meant and `parameter` can tell them apart."""
    try:
        yield
    except SeveralCertificates as error:
        paths = [one.path for one in error.candidates]
        if not all(paths):
            raise
        facts = {**error.facts, "parameter": parameter, "paths": ", ".join(paths)}
        raise CertificateNotChosen(error.detail, **facts) from error
