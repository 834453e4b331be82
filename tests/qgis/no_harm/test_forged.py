"""A ZIP that leads elsewhere: the API key goes to nobody whom CARTO, or the user, has not named."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from downloads import download_bundle
from processing_runs import run_algorithm

from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.certificates.bundle import CertificateFiles
from carto_direct_sql.core.certificates.errors import ServerInvalid, ServerNotOfCarto, ServerUnconfirmed
from carto_direct_sql.core.errors import Cure, DirectSqlError
from carto_direct_sql.core.postgres.server_identity import ServerIdentity
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.ui.processing.import_bundle import ImportBundleAlgorithm

from .thief import Thief

KEY = "5" * 40


@pytest.fixture
def thief(tmp_path: Path) -> Iterator[Thief]:
    made = Thief(tmp_path)
    yield made
    made.close()


def forge(thief: Thief, user: str, folder: Path, host: str = "localhost") -> CertificateFiles:
    """Nothing in it is wrong, except whose server it names and who vouches for it."""
    bundle = thief.authority.bundle(user)
    readme = f"Your database address (host server) is: {host}\nAnd the TCP port is: {thief.port}\n"
    file = folder / "certificate.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("README.txt", readme)
        archive.writestr("client.crt", bundle.certificate)
        archive.writestr("client.key", bundle.key.reveal())
        archive.writestr("server_ca.pem", thief.authority.pem)
    return CertificateFiles(file)


def attempt(computer: Any, account: str, files: CertificateFiles, **wishes: Any) -> DirectSqlError:
    """The failure of importing it, also with the master key at hand."""
    request = computer.request(
        **{"certificate_files": files, "database_key": Secret(KEY), "master_key": None, **wishes}
    )
    with pytest.raises(DirectSqlError) as failed:
        computer.use(computer.use_cases.connect, replace(request, account=parse_account(account)))
    return failed.value


def test_the_server_of_a_cloud_account_is_carto_s(computer, thief, tmp_path):
    before = computer.holdings()
    for host in ("localhost", "carto.com", "evilcarto.com", "dbconn.carto.com.example.com", "127.0.0.1"):
        error = attempt(computer, "alice.carto.com", forge(thief, "alice", tmp_path, host))
        assert isinstance(error, ServerNotOfCarto), host
        assert host in error.text()
    assert (thief.accepted, thief.loot) == (0, [])
    assert computer.holdings() == before, "QGIS keeps nothing of it, and trusts nobody new"


def test_elsewhere_the_server_is_asked_about_before_anything_is_sent(computer, account, thief, tmp_path):
    before = computer.holdings()
    files = forge(thief, account.user, tmp_path)
    for wishes in ({}, {"master_key": Secret(account.master_key)}, {"master_key": None, "database_key": None}):
        error = attempt(computer, account.address(), files, **wishes)
        assert isinstance(error, ServerUnconfirmed)
        assert (error.server.host, error.server.port) == ("localhost", thief.port)
        digits = thief.authority.certificate.fingerprint(thief.authority.certificate.signature_hash_algorithm)
        assert error.server.fingerprint.replace(" ", "").lower() == digits.hex()
        assert error.server.fingerprint in error.text()
        assert error.cure is Cure.CONFIRM_SERVER
    another = ServerIdentity("localhost", thief.port, " ".join(["00"] * 32))
    assert isinstance(attempt(computer, account.address(), files, confirmed_server=another), ServerUnconfirmed)
    assert (thief.accepted, thief.loot) == (0, [])
    assert computer.holdings() == before


def test_a_host_that_libpq_would_take_for_several_is_none(computer, account, thief, tmp_path):
    files = forge(thief, account.user, tmp_path)
    for host in (f"localhost,{thief.port}", "localhost,dbconn.carto.com", "/tmp", "@x", "a b", "a\nhost=b"):
        assert isinstance(attempt(computer, account.address(), replace(files, host=host)), ServerInvalid), host
    assert thief.accepted == 0


def test_a_forged_renewal_of_a_confirmed_server_is_asked_about_again(computer, account, sandbox, thief, tmp_path):
    saved = computer.connect().saved
    error = attempt(computer, account.address(), forge(thief, account.user, tmp_path))
    assert isinstance(error, ServerUnconfirmed)
    assert thief.accepted == 0
    assert computer.saved_accounts.all() == (saved,)
    assert computer.use(computer.use_cases.datasets, saved)


def test_what_the_administrator_says_confirms_a_server_and_is_remembered(computer, account, sandbox, tmp_path):
    account.allow_list = ["203.0.113.7"]
    token = account.add_key("tableau", {"countries": "select"}).token
    bundle = tmp_path / "certificate.zip"
    bundle.write_bytes(download_bundle(sandbox, account))
    inputs = {"ACCOUNT": account.address(), "BUNDLE": str(bundle)}
    with pytest.raises(AssertionError, match="fingerprint of the authority") as failed:
        run_algorithm(ImportBundleAlgorithm, computer, inputs, DATABASE_KEY=token)
    fingerprint = str(failed.value).partition("vouches for it is ")[2][: 32 * 3 - 1]
    with pytest.raises(AssertionError, match="fingerprint of the authority"):
        wrong = {**inputs, "SERVER_FINGERPRINT": fingerprint[:-2] + ("00" if fingerprint[-2:] != "00" else "11")}
        run_algorithm(ImportBundleAlgorithm, computer, wrong, DATABASE_KEY=token)
    assert sandbox.dials.counts().dialled == 0
    right = {**inputs, "SERVER_FINGERPRINT": fingerprint.replace(" ", ":").lower()}
    connected = run_algorithm(ImportBundleAlgorithm, computer, right, DATABASE_KEY=token)
    again = run_algorithm(ImportBundleAlgorithm, computer, inputs, DATABASE_KEY=token)
    assert again["SERVICE"] == connected["SERVICE"]
