"""The use case `diagnose`: looks at one link after the other, with figures, and stops at the one that broke.

What can be looked at without the database comes first; the database is dialled once, and asked one question.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from ..accounts.errors import AuthEntryMissing, clock_wrong
from ..accounts.saved_account import SavedAccount
from ..carto.allow_list import AllowList
from ..carto.answers import Certificate
from ..certificates.bundle import CertificateFacts, check_dates, check_facts
from ..certificates.errors import (
    BundleError,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateOfAnother,
    OwnCertificateNotYetValid,
    OwnCertificateOfAnother,
    OwnCertificateRevoked,
)
from ..errors import Cancelled, DirectSqlError
from ..ports import Feedback
from ..postgres.errors import (
    AddressNotAllowed,
    AddressNotOnList,
    AddressRejected,
    DatabaseBlocked,
    DatabaseHostNotFound,
    DatabaseUnreachable,
    NothingReadable,
    OnlyWebProxy,
    PostgisMissing,
)
from ..postgres.examination import Examination
from ..secret import Secret
from ..text import QT_TRANSLATE_NOOP
from .clock import CLOCK_TOLERANCE, require_right_clock
from .diagnosis import Diagnosis, Finding, Link, diagnosis_of, link_of
from .environment import Environment
from .words import in_words_of

# Those that a dial passes, in its order; what is before the one that broke held.
_DIALLED = (
    Link.NAME,
    Link.NETWORK,
    Link.ADDRESS,
    Link.TLS,
    Link.SERVER_CERTIFICATE,
    Link.OWN_CERTIFICATE,
    Link.DATABASE_KEY,
    Link.DATABASE,
)


def diagnose(environment: Environment, saved: SavedAccount, master_key: Secret | None, feedback: Feedback) -> Diagnosis:
    """Find the broken link, if one is. With the master key CARTO is asked about address and certificate as well."""
    return _Diagnose(environment, saved, master_key, feedback).run()


class _Diagnose:
    def __init__(
        self, environment: Environment, saved: SavedAccount, master_key: Secret | None, feedback: Feedback
    ) -> None:
        self._environment = environment
        self._saved = saved
        self._master_key = master_key
        self._feedback = feedback
        self._findings: list[Finding] = []

    def run(self) -> Diagnosis:
        try:
            with in_words_of(self._saved.account):
                self._look_here()
                address, allow_list = self._ask_carto()
                self._judge(self._dial(address, allow_list))
        except Cancelled:
            raise
        except DirectSqlError as error:
            self._note_passed(link_of(error))
            self._note(Finding(link_of(error), error=error))
            return diagnosis_of(error, tuple(self._findings))
        return Diagnosis(Link.NONE, findings=tuple(self._findings))

    def _note(self, finding: Finding) -> None:
        self._findings.append(finding)
        self._feedback.found(finding)

    def _look_here(self) -> None:
        """At what is stored on this computer."""
        environment, saved = self._environment, self._saved
        if saved.has_certificate:
            stored = environment.auth_database.certificate(saved.certificate_fingerprint)
            if stored is None:
                raise AuthEntryMissing(authcfg=saved.certificate_fingerprint)
            self._check_certificate(stored)
        environment.services.open(saved)
        self._note(Finding(Link.AUTH_DATABASE, QT_TRANSLATE_NOOP("Diagnosis", "open, and holds what is needed")))

    def _check_certificate(self, stored: CertificateFacts) -> None:
        user = self._saved.account.user
        try:
            check = check_facts if self._saved.account.has_management else check_dates
            check(stored, user, self._environment.now())
        except CertificateOfAnother as error:
            raise OwnCertificateOfAnother("", **error.facts) from error
        except (CertificateExpired, CertificateNotYetValid) as error:
            require_right_clock(self._environment, self._saved.account, self._feedback)
            raise self._of_own(error) from error
        self._note(
            Finding(
                Link.OWN_CERTIFICATE,
                QT_TRANSLATE_NOOP("Diagnosis", "{name}, from {starts} to {ends}"),
                {
                    "name": self._saved.certificate_name,
                    "starts": stored.not_before.date().isoformat(),
                    "ends": stored.not_after.date().isoformat(),
                },
            )
        )

    def _of_own(self, error: BundleError) -> BundleError:
        return OwnCertificateNotYetValid("", **error.facts) if isinstance(error, CertificateNotYetValid) else error

    def _ask_carto(self) -> tuple[str, AllowList | None]:
        """The address of this computer and the allow-list, as far as they can be had; a revoked one is named."""
        access = self._saved.account, self._master_key, self._feedback
        issuer, lists = self._environment.undoing_api(*access), self._environment.undoing_api(*access)
        if issuer is None or lists is None:
            return "", None
        with ThreadPoolExecutor(max_workers=3) as pool:
            certificates, allow_list = pool.submit(issuer.certificates), pool.submit(lists.allow_list)
            address = pool.submit(self._environment.own_address, self._feedback)
        try:
            self._require_listed(certificates.result())
            return address.result(), allow_list.result()
        except (Cancelled, OwnCertificateRevoked):
            raise
        except DirectSqlError:  # the dial has to tell
            return "", None

    def _require_listed(self, certificates: tuple[Certificate, ...]) -> None:
        wanted = self._saved.certificate_id
        if wanted and wanted not in {one.id for one in certificates}:
            raise OwnCertificateRevoked(name=self._saved.certificate_name)

    def _dial(self, address: str, allow_list: AllowList | None) -> Examination:
        try:
            return self._environment.database.examine(self._saved.connection, self._feedback)
        except (AddressNotAllowed, DatabaseUnreachable) as error:
            raise self._why_not_reached(error, address, allow_list) from error

    def _why_not_reached(self, error: DirectSqlError, address: str, allow_list: AllowList | None) -> DirectSqlError:
        """A dial that nobody answered: an address that is allowed is not the cause, and a web proxy may be."""
        if isinstance(error, (AddressRejected, DatabaseHostNotFound)):
            return error
        if isinstance(error, AddressNotAllowed) and allow_list is not None and address:
            if not allow_list.covers(address):
                return AddressNotOnList(error.detail, host=self._saved.connection.login.host, address=address)
        elif isinstance(error, AddressNotAllowed) and not self._environment.web_proxy():
            return error
        facts = {**error.facts, "port": self._saved.connection.login.port, "address": address}
        proxy = self._environment.web_proxy()
        if proxy:
            return OnlyWebProxy(error.detail, **facts, proxy=proxy)
        return DatabaseBlocked(error.detail, **facts) if isinstance(error, AddressNotAllowed) else error

    def _judge(self, seen: Examination) -> None:
        """The database was entered: what is in there."""
        self._note_passed(Link.POSTGIS, seen)
        host = self._saved.connection.login.host
        if seen.postgis:
            figure = QT_TRANSLATE_NOOP("Diagnosis", "version {version}")
            self._note(Finding(Link.POSTGIS, figure, {"version": seen.postgis}))
        elif self._saved.account.has_management:  # any other server may do without
            raise PostgisMissing(host=host, database=seen.database)
        if not seen.readable:
            raise NothingReadable(host=host)
        self._note(
            Finding(
                Link.GRANTS,
                QT_TRANSLATE_NOOP("Diagnosis", "datasets that can be read: {count}"),
                {"count": seen.readable},
            )
        )
        apart = abs(self._environment.now() - seen.clock)
        if apart > CLOCK_TOLERANCE:
            raise clock_wrong(apart)
        seconds = {"seconds": round(apart.total_seconds())}
        self._note(Finding(Link.CLOCK, QT_TRANSLATE_NOOP("Diagnosis", "{seconds} s apart from the server's"), seconds))

    def _note_passed(self, until: Link, seen: Examination | None = None) -> None:
        """What a dial has passed before it broke at `until`, with figures where it did not break."""
        known = {one.link for one in self._findings}
        if Link.AUTH_DATABASE not in known or (until not in _DIALLED and seen is None):
            return
        passed = _DIALLED[: _DIALLED.index(until)] if until in _DIALLED else _DIALLED
        for link in passed:
            if link not in known and self._has(link):
                self._note(self._passed(link, seen))

    def _has(self, link: Link) -> bool:
        """Only CARTO keeps a list of addresses; a server may do without a certificate or a password."""
        saved = self._saved
        there = {
            Link.ADDRESS: saved.account.has_management,
            Link.OWN_CERTIFICATE: saved.has_certificate,
            Link.DATABASE_KEY: bool(saved.key_authcfg),
        }
        return there.get(link, True)

    def _passed(self, link: Link, seen: Examination | None) -> Finding:
        login = self._saved.connection.login
        if link is Link.NAME:
            return Finding(link, QT_TRANSLATE_NOOP("Diagnosis", "{host} is known"), {"host": login.host})
        if link is Link.NETWORK:
            return Finding(link, QT_TRANSLATE_NOOP("Diagnosis", "port {port} answers"), {"port": login.port})
        if seen is None:
            return Finding(link, QT_TRANSLATE_NOOP("Diagnosis", "in order"))
        if link is Link.TLS:
            return Finding(link, QT_TRANSLATE_NOOP("Diagnosis", "encrypted by {version}"), {"version": seen.tls})
        if link is Link.DATABASE_KEY:
            milliseconds = {"ms": round(seen.dial_s * 1000)}
            return Finding(link, QT_TRANSLATE_NOOP("Diagnosis", "accepted after {ms} ms"), milliseconds)
        if link is Link.DATABASE:
            values = {"database": seen.database, "version": seen.server_version}
            return Finding(link, QT_TRANSLATE_NOOP("Diagnosis", "{database}, PostgreSQL {version}"), values)
        return Finding(link, QT_TRANSLATE_NOOP("Diagnosis", "in order"))
