"""A bundle that would fail later is refused now, with the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pki
import pytest

from carto_direct_sql.core.certificates import checks as checking
from carto_direct_sql.core.certificates.bundle import CLOCK_SKEW
from carto_direct_sql.core.certificates.checks import check_bundle
from carto_direct_sql.core.certificates.errors import (
    AuthorityUnusable,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateOfAnother,
)
from carto_direct_sql.core.certificates.reader import read_bundle
from carto_direct_sql.core.errors import Cure

MINUTE = timedelta(minutes=1)
SERVER_KEY = pki.rsa_key("server ca")


def bundle(**spoilt):
    return read_bundle(pki.zipped(pki.carto_files(**spoilt)), "alice.zip")


def reason(authorities):
    with pytest.raises(AuthorityUnusable) as unusable:
        check_bundle(bundle(server_ca=authorities), "alice", pki.NOW)
    assert str(unusable.value).startswith("The server's certificate authority (")
    assert "server_ca.pem" not in str(unusable.value), "the name of CARTO's file, whatever the file was called"
    return unusable.value.facts["reason"]


def test_a_good_bundle_passes_with_and_without_an_authority():
    check_bundle(bundle(), "alice", pki.NOW)
    check_bundle(bundle(server_ca=None), "alice", pki.NOW)


def test_a_certificate_ends_when_it_says():
    good = bundle()
    check_bundle(good, "alice", good.facts.not_after - MINUTE)
    with pytest.raises(CertificateExpired) as expired:
        check_bundle(good, "alice", good.facts.not_after)
    assert expired.value.facts == {"user": "alice", "expired": "2027-11-22"}
    assert expired.value.cure is Cure.NEW_CERTIFICATE


def test_a_clock_a_few_minutes_behind_does_not_matter_and_one_a_day_behind_does():
    good = bundle()
    check_bundle(good, "alice", good.facts.not_before - CLOCK_SKEW)
    with pytest.raises(CertificateNotYetValid):
        check_bundle(good, "alice", good.facts.not_before - pki.DAY)


def test_a_certificate_of_another_user_is_refused_by_name():
    with pytest.raises(CertificateOfAnother) as foreign:
        check_bundle(bundle(), "bob", pki.NOW)
    assert foreign.value.facts == {"found": "alice", "user": "bob"}


def test_a_certificate_without_a_name_is_nobodys():
    nameless = pki.certificate("", pki.rsa_key("alice"))
    with pytest.raises(CertificateOfAnother):
        check_bundle(bundle(client_crt=pki.pem(nameless)), "alice", pki.NOW)


def test_a_servers_own_certificate_is_no_authority():
    assert reason(pki.pem(pki.certificate("db.example", SERVER_KEY))) == checking.NO_AUTHORITY


def test_an_authority_out_of_date_is_refused():
    past = pki.certificate("Old CA", SERVER_KEY, ca=True, starts=pki.NOW - 9 * pki.DAY, ends=pki.NOW - pki.DAY)
    future = pki.certificate("New CA", SERVER_KEY, ca=True, starts=pki.NOW + pki.DAY)
    assert reason(pki.pem(past)) == checking.AUTHORITY_EXPIRED
    assert reason(pki.pem(future)) == checking.AUTHORITY_NOT_YET_VALID


def test_an_old_authority_beside_a_good_one_does_no_harm():
    past = pki.certificate("Old CA", SERVER_KEY, ca=True, starts=pki.NOW - 9 * pki.DAY, ends=pki.NOW - pki.DAY)
    check_bundle(bundle(server_ca=pki.pem(past) + pki.pem(pki.server_ca())), "alice", pki.NOW)


def test_a_good_link_under_a_root_that_has_expired_is_refused():
    past = pki.certificate("Old CA", SERVER_KEY, ca=True, starts=pki.NOW - 9 * pki.DAY, ends=pki.NOW - pki.DAY)
    middle = pki.certificate("Middle CA", pki.rsa_key("middle"), past, SERVER_KEY, ca=True)
    assert reason(pki.pem(middle) + pki.pem(past)) == checking.AUTHORITY_EXPIRED


def test_an_authority_from_before_there_were_extensions_is_believed():
    old_style = pki.certificate("Old-style CA", SERVER_KEY, extensions=False)
    check_bundle(bundle(server_ca=pki.pem(old_style)), "alice", pki.NOW)


def test_an_authority_that_was_damaged_since_is_named():
    with pytest.raises(AuthorityUnusable) as unusable:
        check_bundle(replace(bundle(), authorities=(b"damaged",)), "alice", pki.NOW)
    assert unusable.value.facts["reason"] == checking.UNREADABLE_AUTHORITY


def test_the_reason_is_translated_with_the_sentence_around_it():
    error = AuthorityUnusable(name="Old CA", reason=checking.NO_AUTHORITY)
    assert error.text(
        lambda context, text: text.upper().replace("{NAME}", "{name}").replace("{REASON}", "{reason}")
    ) == ("THE SERVER'S CERTIFICATE AUTHORITY (Old CA) CANNOT BE USED: " + checking.NO_AUTHORITY.upper())
