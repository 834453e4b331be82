"""Each way in which a dial can fail belongs to one link of the chain."""

from __future__ import annotations

import pytest

from carto_direct_sql.core.postgres import errors as kinds
from carto_direct_sql.core.use_cases.diagnosis import Link, diagnosis_of

FACTS = {"host": "db.example", "port": 5432, "user": "alice", "database": "alice", "service": "carto_alice"}


@pytest.mark.parametrize(
    ("kind", "link"),
    [
        (kinds.ServiceNotOpen, Link.AUTH_DATABASE),
        (kinds.CertificateUnusable, Link.OWN_CERTIFICATE),
        (kinds.CertificateMissing, Link.OWN_CERTIFICATE),
        (kinds.CertificateNotOfUser, Link.OWN_CERTIFICATE),
        (kinds.DatabaseHostNotFound, Link.NAME),
        (kinds.DatabaseUnreachable, Link.NETWORK),
        (kinds.TlsNotOffered, Link.TLS),
        (kinds.NotPostgres, Link.TLS),
        (kinds.ConnectionDropped, Link.ADDRESS),
        (kinds.AddressRejected, Link.ADDRESS),
        (kinds.DatabaseCertificateExpired, Link.SERVER_CERTIFICATE),
        (kinds.DatabaseCertificateNotYetValid, Link.SERVER_CERTIFICATE),
        (kinds.DatabaseAuthorityUnknown, Link.SERVER_CERTIFICATE),
        (kinds.DatabaseKeyExpired, Link.DATABASE_KEY),
        (kinds.DatabaseUserUnknown, Link.DATABASE_KEY),
        (kinds.DatabaseMissing, Link.DATABASE),
        (kinds.GrantMissing, Link.GRANTS),
    ],
)
def test_an_error_is_met_at_its_link(kind, link):
    assert diagnosis_of(kind("", **FACTS)).stage is link
