"""What a person compares before an API key goes to a server that only a file vouches for."""

from __future__ import annotations

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from pki import certificate, pem, rsa_key

from carto_direct_sql.core.use_cases.connect.server import server_identity

ROOT = certificate("root", rsa_key("root"), ca=True)
BELOW = certificate("below", rsa_key("below"), issuer=ROOT, issuer_key=rsa_key("root"), ca=True)
EC_KEY = ec.generate_private_key(ec.SECP256R1())
EC_ROOT = certificate("ec root", EC_KEY, ca=True)
BELOW_EC = certificate("below ec", rsa_key("below"), issuer=EC_ROOT, issuer_key=EC_KEY, ca=True)


def fingerprints(*authorities):
    identity = server_identity("db.example.com", 5432, [pem(one) for one in authorities])
    return identity.fingerprint.split(", ") if identity.fingerprint else []


def of(one):
    """As OpenSSL shows it, but with blanks."""
    return one.fingerprint(hashes.SHA256()).hex(" ").upper()


def test_a_root_s_fingerprint_is_the_one_that_every_program_shows_whatever_it_has_signed():
    assert fingerprints(ROOT) == fingerprints(BELOW, ROOT) == fingerprints(ROOT, BELOW, ROOT) == [of(ROOT)]
    assert fingerprints(BELOW_EC, EC_ROOT) == [of(EC_ROOT)]


def test_public_authorities_have_none():
    assert fingerprints() == []


def test_without_a_root_each_is_shown():
    assert fingerprints(BELOW) == [of(BELOW)]


def test_nothing_hides_behind_the_name_of_a_root():
    own = rsa_key("attacker")
    second_root = certificate("second", own, ca=True)
    same_name = certificate("root", own, ca=True)
    names_the_root = certificate("below", own, issuer=ROOT, issuer_key=own, ca=True)
    circle = [
        certificate("a", own, issuer=certificate("b", own, ca=True), issuer_key=own, ca=True),
        certificate("b", own, issuer=certificate("a", own, ca=True), issuer_key=own, ca=True),
    ]
    for forged in ([second_root], [same_name], [names_the_root], circle):
        assert set(fingerprints(ROOT, BELOW, *forged)) == {of(ROOT), *map(of, forged)}
