"""Makes, renews and revokes certificates; what stops working is said before."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from ...core.use_cases.certificates import CertificateEntry
from ..text import translate
from ..widgets.question_panel import Question
from .jobs import access, renew
from .views.words import day, what_stops

if TYPE_CHECKING:
    from datetime import datetime

    from ...core.use_cases.connect.request import Connected
    from .model import AccessModel
    from .work import AccessWork

    Choose = Callable[[str], str]


class CertificatesController:
    """`choose_file` asks where a ZIP shall go, given a name (empty answer: nowhere); `connected` hears of renewals."""

    def __init__(
        self, work: AccessWork, model: AccessModel, choose_file: Choose, connected: Callable[[Connected], None]
    ) -> None:
        self._work = work
        self._model = model
        self._choose_file = choose_file
        self._connected = connected

    def fetch(self) -> None:
        """Show the certificates as CARTO lists them now."""
        self._work.run(
            translate("Access", "Fetching the certificates…"),
            lambda owner: access(owner, lambda use, feedback: use.certificates(feedback)),
            self._learn,
        )

    def renew(self, certificate_id: str) -> None:
        """Have the connection that uses it get a new one."""
        entry = self._entry(certificate_id)
        if entry is None or not entry.connection:
            return
        self._model.turn_to_connection(entry.connection)
        self._work.run(translate("Access", "Renewing the certificate…"), renew, self._renewed)

    def revoke(self, certificate_id: str) -> None:
        """Revoke one, after it was asked about."""
        entry = self._entry(certificate_id)
        if entry is None:
            return
        question = Question(
            translate("Access", "Revoke the certificate {name}?").format(name=entry.certificate.name),
            what_stops(entry),
            translate("Access", "Revoke It"),
        )
        self._model.ask(question, partial(self._revoke, (entry,)))

    def tidy_up(self) -> None:
        """Revoke those that nobody misses, after it was asked about."""
        clutter = tuple(entry for entry in self._model.state.certificates or () if entry.is_clutter)
        if not clutter:
            return
        names = ", ".join(entry.certificate.name for entry in clutter)
        question = Question(
            translate("Access", "Revoke what has expired or is nobody's?"),
            translate("Access", "These go: {names}. Nothing stops working.").format(names=names),
            translate("Access", "Tidy Up"),
        )
        self._model.ask(question, partial(self._revoke, clutter))

    def create(self) -> None:
        """Have one made for another computer, and put it into a file."""
        saved = self._model.saved
        if saved is None:
            return
        chosen = self._choose_file(f"{saved.account.user}.zip")
        if chosen:
            file = Path(chosen)
            self._work.run(
                translate("Access", "CARTO makes a certificate…"),
                lambda owner: access(
                    owner, lambda use, feedback: use.create_certificate_file(file.stem, file, feedback)
                ),
                partial(self._created, file),
            )

    def _revoke(self, entries: tuple[CertificateEntry, ...]) -> None:
        ids = tuple(entry.certificate.id for entry in entries)
        self._work.run(
            translate("Access", "Revoking…"),
            lambda owner: access(owner, lambda use, feedback: use.revoke(ids, feedback)),
            partial(self._revoked, entries),
        )

    def _revoked(self, entries: tuple[CertificateEntry, ...], after: tuple[CertificateEntry, ...]) -> None:
        self._learn(after)
        names = ", ".join(entry.certificate.name for entry in entries)
        self._model.say(translate("Access", "Revoked: {names}.").format(names=names))

    def _renewed(self, connected: Connected) -> None:
        self._connected(connected)
        text = translate("Access", "“{connection}” has a new certificate until {day}; the old one is revoked.")
        self._say_and_fetch(
            text.format(connection=connected.saved.connection.name, day=day(connected.saved.certificate_expires))
        )

    def _created(self, file: Path, made: tuple[str, datetime]) -> None:
        name, ends = made
        text = translate(
            "Access",
            "{name}, good until {day}, is in {file}. The file holds its private key: give it to nobody else, and "
            "delete it here when it is where it belongs.",
        )
        self._say_and_fetch(text.format(name=name, day=day(ends), file=file))

    def _say_and_fetch(self, text: str) -> None:
        """Say it when the new list is there: to fetch takes away what was said."""
        self._work.run(
            translate("Access", "Fetching the certificates…"),
            lambda owner: access(owner, lambda use, feedback: use.certificates(feedback)),
            partial(self._learn_and_say, text),
        )

    def _learn_and_say(self, text: str, listed: tuple[CertificateEntry, ...]) -> None:
        self._learn(listed)
        self._model.say(text)

    def _learn(self, listed: tuple[CertificateEntry, ...]) -> None:
        self._model.learn(certificates=listed)

    def _entry(self, certificate_id: str) -> CertificateEntry | None:
        listed = self._model.state.certificates or ()
        return next((one for one in listed if one.certificate.id == certificate_id), None)
