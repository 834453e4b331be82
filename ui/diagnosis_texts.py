"""The links of the chain in people's words, and a report of them for others to read: without a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..core.use_cases.diagnosis import Finding, Link
from .cures import advice_of
from .text import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..core.accounts.saved_account import SavedAccount
    from .plugin_facts import PluginFacts


def link_text(link: Link, has_management: bool = True) -> str:
    """What people call it; a server that is not CARTO's (`has_management` as in `Account`) has other words for some."""
    if not has_management and link in _OF_SERVERS:
        return translate("Diagnosis", _OF_SERVERS[link])
    return {
        Link.AUTH_DATABASE: translate("Diagnosis", "Stored access"),
        Link.OWN_CERTIFICATE: translate("Diagnosis", "This computer's certificate"),
        Link.NAME: translate("Diagnosis", "Server's name"),
        Link.NETWORK: translate("Diagnosis", "Network"),
        Link.ADDRESS: translate("Diagnosis", "This computer's address"),
        Link.TLS: translate("Diagnosis", "Encryption"),
        Link.SERVER_CERTIFICATE: translate("Diagnosis", "Server's certificate"),
        Link.DATABASE_KEY: translate("Diagnosis", "API key"),
        Link.DATABASE: translate("Diagnosis", "Database"),
        Link.POSTGIS: translate("Diagnosis", "PostGIS"),
        Link.GRANTS: translate("Diagnosis", "Datasets"),
        Link.CLOCK: translate("Diagnosis", "Clock"),
    }[link]


_OF_SERVERS = {
    Link.ADDRESS: QT_TRANSLATE_NOOP("Diagnosis", "Server's answer"),
    Link.DATABASE_KEY: QT_TRANSLATE_NOOP("Diagnosis", "Password"),
}


def finding_line(finding: Finding, has_management: bool = True) -> str:
    """One line of a report."""
    word = translate("Diagnosis", "BROKEN") if finding.error is not None else translate("Diagnosis", "ok")
    return translate("Diagnosis", "{stage}: {word}, {figure}").format(
        stage=link_text(finding.link, has_management), word=word, figure=finding.text(translate)
    )


def report_text(saved: SavedAccount, findings: Iterable[Finding], facts: PluginFacts, about_qgis: str) -> str:
    """What to send to whoever can help: where, with what, and what was found. Errors hold no secret, nor do figures."""
    login = saved.connection.login
    lines = [
        f"CARTO Direct SQL {facts.version}, {about_qgis}",
        f"{saved.account.label}, {saved.connection.service}: {login.host}:{login.port}",
        "",
    ]
    for finding in findings:
        lines.append(finding_line(finding, saved.account.has_management))
        if finding.error is not None:
            lines += filter(None, (advice_of(finding.error, is_connected=True), type(finding.error).__name__))
            lines += filter(None, (finding.error.detail,))
    return "\n".join(lines) + "\n"
