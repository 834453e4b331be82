"""Every cause, produced for real in the sandbox: named with its cure by one dial at most, under TLS 1.2 and 1.3."""

from __future__ import annotations

import dataclasses
import os
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from qgis.core import QgsCredentials, QgsNetworkAccessManager, QgsSettings
from sandbox.authority import Validity
from sandbox.faults import Fault, Kind

from carto_direct_sql.core.certificates.bundle import CertificateBundle
from carto_direct_sql.core.certificates.reader import read_bundle
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.postgres.connection import Credentials
from carto_direct_sql.core.postgres.database import PostgresDatabase
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.diagnosis import Diagnosis, Finding, Link
from carto_direct_sql.core.use_cases.use_cases import UseCases
from carto_direct_sql.ui.diagnosis_texts import report_text
from carto_direct_sql.ui.plugin_facts import plugin_facts
from carto_direct_sql.ui.tasks.waiting import away_from_gui_thread


class Watched:
    """The feedback of a diagnosis; keeps what is found while it goes on."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def begin(self, step: object) -> None: ...

    def tell(self, notice: object) -> None: ...

    def found(self, finding: Finding) -> None:
        self.findings.append(finding)

    def cancelled(self) -> bool:
        return False


class Patient:
    """A connected computer to which one thing happens; `knows_key`: the diagnosis has the master key."""

    def __init__(self, computer: Any) -> None:
        self.computer = computer
        self.sandbox, self.account = computer.sandbox, computer.account
        computer.connect()
        self.clock_is_off = timedelta(0)
        self.knows_key = False
        self.watched = Watched()

    @property
    def saved(self) -> Any:
        return self.computer.saved_accounts.all()[0]

    def change(self, **fields: Any) -> None:
        """Keep something else of the account, and forget what this session knows of it."""
        self.computer.saved_accounts.save(dataclasses.replace(self.saved, **fields))
        self.computer.session.services.forget(self.saved.connection.service)

    def lead_to(self, **login: Any) -> None:
        connection = self.saved.connection
        self.change(connection=dataclasses.replace(connection, login=dataclasses.replace(connection.login, **login)))

    def use_key(self, key: str) -> None:
        database, authcfg = self.computer.auth_database, self.computer.auth_database.new_id()
        database.store_key(authcfg, self.account.user, Secret(key), "test")
        self.change(key_authcfg=authcfg)

    def hold_certificate(self, kind: Kind) -> None:
        """Another one in place of the good one, as if it had been stored long ago."""
        self.sandbox.faults.bundle(kind)
        self._hold(self.computer.use(self._issue))

    def hold_certificate_that_ends(self) -> None:
        """QGIS stores none that has expired already, so it is seen to its end."""
        now = datetime.now(timezone.utc).replace(microsecond=0)
        ends = now + timedelta(seconds=8)
        self._hold(self._made(Validity(now - timedelta(days=30), ends)))
        time.sleep(max(0.0, (ends - datetime.now(timezone.utc)).total_seconds()) + 1)

    def show(self, validity: Validity) -> None:
        """Have dials show one that the server refuses, while this computer knows no better."""
        made = self._made(validity)
        authorities = tuple(authority.encode() for authority in self.saved.authorities)
        password = self.computer.auth_database.key(self.saved.key_authcfg)
        credentials = Credentials(made.certificate, made.key, password, authorities)
        self.computer.session.services.adopt(self.saved, credentials)

    def diagnose(self) -> Diagnosis:
        environment = self.computer.use_cases._environment
        off = dataclasses.replace(
            environment,
            now=lambda: datetime.now(timezone.utc) + self.clock_is_off,
            database=PostgresDatabase(dial_time_s=4),
        )
        key = Secret(self.account.master_key) if self.knows_key else None
        use_cases = UseCases(off)
        return away_from_gui_thread(lambda: use_cases.diagnose(self.saved, self.watched, key))

    def _issue(self, feedback: Any) -> Any:
        key = Secret(self.account.master_key)
        api = self.computer.use_cases._environment.api(self.saved.account, key, feedback)
        return read_bundle(api.issue_certificate("test"), "test.zip")

    def _made(self, validity: Validity) -> CertificateBundle:
        made = self.sandbox.issuer.issue(self.account.user, validity)
        pem = made.certificate.public_bytes(Encoding.PEM)
        pem += made.key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
        return read_bundle(pem, "made.pem")

    def _hold(self, bundle: Any) -> None:
        self.computer.auth_database.store_identity(bundle)
        self.change(certificate_fingerprint=bundle.facts.fingerprint, certificate_id="")


def nothing(_patient: Patient) -> None: ...


def is_revoked(patient: Patient) -> None:
    for certificate in patient.account.certificates:
        certificate.revoked = True


def is_revoked_and_known(patient: Patient) -> None:
    is_revoked(patient)
    patient.knows_key = True


def is_dropped(patient: Patient) -> None:
    patient.account.allow_list = ["192.0.2.1"]


def is_dropped_silently(patient: Patient) -> None:
    is_dropped(patient)
    patient.sandbox.network.silent = True


def is_dropped_and_known(patient: Patient) -> None:
    is_dropped(patient)
    patient.knows_key = True


def is_blocked_by_a_firewall(patient: Patient) -> None:
    patient.sandbox.faults.dial(Kind.SILENT)
    patient.knows_key = True


def has_only_a_web_proxy(patient: Patient) -> None:
    settings = QgsSettings()
    port = patient.sandbox.home.web_port
    for name, value in {
        "Enabled": True,
        "Type": "HttpProxy",
        "Host": "proxy.company.example",
        "Port": str(port),
    }.items():
        settings.setValue(f"proxy/proxy{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    patient.lead_to(port=1)


def has_no_postgis(patient: Patient) -> None:
    patient.account.database.execute("DROP EXTENSION postgis CASCADE", "postgres")


def has_no_grants(patient: Patient) -> None:
    database = patient.account.database
    database.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA {database.schema} FROM {database.public}", "postgres")
    patient.use_key(patient.account.add_key("reads_nothing", {}).token)


def has_a_deleted_key(patient: Patient) -> None:
    patient.use_key("notakeyofthisaccount12")


def meets(kind: Kind) -> Callable[[Patient], None]:
    return lambda patient: patient.sandbox.faults.dial(kind) and None


def is_told(sqlstate: str, message: str) -> Callable[[Patient], None]:
    return lambda patient: patient.sandbox.faults.dial_says(sqlstate, message) and None


def is_off(**time: float) -> Callable[[Patient], None]:
    def change(patient: Patient) -> None:
        patient.clock_is_off = timedelta(**time)

    return change


def is_slow_without_carto(patient: Patient) -> None:
    patient.clock_is_off = -timedelta(days=30)
    patient.sandbox.faults.add(Fault("HEAD", "", Kind.DROP, times=None))


CAUSES: dict[str, tuple[Callable[[Patient], None], Link, str, Cure]] = {
    "nothing": (nothing, Link.NONE, "", Cure.NONE),
    "wrong name": (lambda p: p.lead_to(host="nowhere.invalid"), Link.NAME, "DatabaseHostNotFound", Cure.CHECK_NETWORK),
    "closed port": (lambda p: p.lead_to(port=1), Link.NETWORK, "DatabasePortClosed", Cure.OPEN_PORT),
    "silent drop": (is_dropped_silently, Link.ADDRESS, "AddressNotAllowed", Cure.REGISTER_ADDRESS),
    "drop": (is_dropped, Link.ADDRESS, "ConnectionDropped", Cure.REGISTER_ADDRESS),
    "drop, by API": (is_dropped_and_known, Link.ADDRESS, "AddressNotOnList", Cure.REGISTER_ADDRESS),
    "firewall": (is_blocked_by_a_firewall, Link.NETWORK, "DatabaseBlocked", Cure.OPEN_PORT),
    "HTTP proxy only": (has_only_a_web_proxy, Link.NETWORK, "OnlyWebProxy", Cure.OPEN_PORT),
    "no TLS": (meets(Kind.NO_TLS), Link.TLS, "TlsNotOffered", Cure.CHECK_SERVER),
    "web server": (meets(Kind.HTTP_SERVER), Link.TLS, "NotPostgres", Cure.CHECK_SERVER),
    "foreign server certificate, interception": (
        meets(Kind.FOREIGN_CA),
        Link.SERVER_CERTIFICATE,
        "DatabaseAuthorityUnknown",
        Cure.GET_AUTHORITY,
    ),
    "wrong host name in it": (
        meets(Kind.WRONG_HOST),
        Link.SERVER_CERTIFICATE,
        "DatabaseNameMismatch",
        Cure.CHECK_NETWORK,
    ),
    "server's expired": (
        meets(Kind.EXPIRED_SERVER),
        Link.SERVER_CERTIFICATE,
        "DatabaseCertificateExpired",
        Cure.CHECK_CLOCK,
    ),
    "server's not yet valid": (
        meets(Kind.FUTURE_SERVER),
        Link.SERVER_CERTIFICATE,
        "DatabaseCertificateNotYetValid",
        Cure.CHECK_CLOCK,
    ),
    "own expired": (
        lambda p: p.hold_certificate_that_ends(),
        Link.OWN_CERTIFICATE,
        "CertificateExpired",
        Cure.NEW_CERTIFICATE,
    ),
    "own not yet valid, CARTO away": (
        is_slow_without_carto,
        Link.OWN_CERTIFICATE,
        "OwnCertificateNotYetValid",
        Cure.SET_CLOCK,
    ),
    "own expired, at the server": (
        lambda p: p.show(Validity.days(30, starting_in=-31)),
        Link.OWN_CERTIFICATE,
        "CertificateRefused",
        Cure.NEW_CERTIFICATE,
    ),
    "own not yet valid, at the server": (
        lambda p: p.show(Validity.days(30, starting_in=2)),
        Link.OWN_CERTIFICATE,
        "CertificateRefused",
        Cure.NEW_CERTIFICATE,
    ),
    "revoked": (is_revoked, Link.OWN_CERTIFICATE, "CertificateRefused", Cure.NEW_CERTIFICATE),
    "revoked, by API": (is_revoked_and_known, Link.OWN_CERTIFICATE, "OwnCertificateRevoked", Cure.NEW_CERTIFICATE),
    "foreign CN": (
        lambda p: p.hold_certificate(Kind.FOREIGN_NAME),
        Link.OWN_CERTIFICATE,
        "OwnCertificateOfAnother",
        Cure.NEW_CERTIFICATE,
    ),
    "weak key": (
        lambda p: p.hold_certificate(Kind.WEAK_KEY),
        Link.OWN_CERTIFICATE,
        "CertificateUnusable",
        Cure.NEW_CERTIFICATE,
    ),
    "wrong key": (has_a_deleted_key, Link.DATABASE_KEY, "DatabaseKeyRefused", Cure.ENTER_DATABASE_KEY),
    "no database": (
        is_told("3D000", 'database "alice" does not exist'),
        Link.DATABASE,
        "DatabaseMissing",
        Cure.CHECK_ACCOUNT,
    ),
    "no PostGIS": (has_no_postgis, Link.POSTGIS, "PostgisMissing", Cure.ASK_CARTO),
    "no grants": (has_no_grants, Link.GRANTS, "NothingReadable", Cure.CHANGE_GRANTS),
    "wrong clock, far": (is_off(days=800), Link.CLOCK, "ClockWrongByDays", Cure.SET_CLOCK),
    "wrong clock, slow": (is_off(days=-30), Link.CLOCK, "ClockWrongByDays", Cure.SET_CLOCK),
    "wrong clock, near": (is_off(days=1), Link.CLOCK, "ClockWrongByHours", Cure.SET_CLOCK),
}
NO_DIAL = {
    "wrong name",
    "closed port",
    "HTTP proxy only",
    "own expired",
    "own not yet valid, CARTO away",
    "wrong clock, slow",
    "revoked, by API",
    "foreign CN",
    "wrong clock, far",
}


@pytest.fixture
def patient(computer: Any) -> Any:
    yield Patient(computer)
    settings = QgsSettings()
    for name in ("Enabled", "Type", "Host", "Port"):
        settings.remove(f"proxy/proxy{name}")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What QGIS would have asked people for in a dialog."""
    questions: list[str] = []
    guard = QgsCredentials.instance()
    monkeypatch.setattr(type(guard), "request", lambda *what: questions.append(str(what)) or (False, "", ""))
    return questions


@pytest.mark.parametrize("tls", ["1.2", "1.3"])
@pytest.mark.parametrize("cause", CAUSES)
def test_a_cause_is_named_with_its_cure(patient: Patient, asked: list[str], cause: str, tls: str) -> None:
    produce, link, kind, cure = CAUSES[cause]
    patient.sandbox.network.tls = tls
    produce(patient)
    before = patient.sandbox.dials.counts().dialled
    diagnosis = patient.diagnose()
    error = diagnosis.error
    write_down(cause, tls, diagnosis)
    assert (diagnosis.stage, type(error).__name__ if error else "", error.cure if error else Cure.NONE) == (
        link,
        kind,
        cure,
    ), error and error.detail
    assert patient.sandbox.dials.counts().dialled - before == (0 if cause in NO_DIAL else 1)
    assert asked == []
    assert [one.link for one in patient.watched.findings if one.error is not None] == ([link] if error else [])
    assert diagnosis.findings == tuple(patient.watched.findings)


def write_down(cause: str, tls: str, diagnosis: Diagnosis) -> None:
    """For a table of what people read; nothing where nobody wants one."""
    file = os.environ.get("DIAGNOSIS_TABLE")
    error = diagnosis.error
    if file and error is not None:
        with Path(file).open("a", encoding="utf-8") as table:
            table.write(f"| {cause} | {tls} | {diagnosis.stage.word} | {error.text()} | {error.cure_text()} |\n")


def test_where_all_is_well_each_link_has_its_figure(patient: Patient) -> None:
    diagnosis = patient.diagnose()
    assert diagnosis.ok
    assert {one.link for one in diagnosis.findings} == set(Link) - {Link.NONE}
    texts = {one.link: one.text() for one in diagnosis.findings}
    assert patient.saved.certificate_name in texts[Link.OWN_CERTIFICATE]
    assert "TLSv1." in texts[Link.TLS]
    assert "ms" in texts[Link.DATABASE_KEY]
    assert "PostgreSQL" in texts[Link.DATABASE]


def test_a_report_holds_what_helps_and_no_secret(patient: Patient) -> None:
    is_revoked(patient)
    patient.knows_key = True
    diagnosis = patient.diagnose()
    report = report_text(patient.saved, diagnosis.findings, plugin_facts(), "QGIS 3")
    secrets = [key.token for key in patient.account.api_keys if key.type != "default"]
    assert plugin_facts().version in report and patient.saved.connection.login.host in report
    assert "OwnCertificateRevoked" in report
    assert not [secret for secret in secrets if secret in report]
