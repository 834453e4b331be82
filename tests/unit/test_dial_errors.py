"""Texts as libpq 15 gives them, in English and in the languages it is translated to."""

from __future__ import annotations

import pytest

from carto_direct_sql.core.postgres.connection import Login
from carto_direct_sql.core.postgres.dial_errors import Progress, dial_error, query_error, silence_error
from carto_direct_sql.core.postgres.errors import (
    AddressNotAllowed,
    CertificateRefused,
    DatabaseError,
    DatabaseKeyRefused,
    DatabaseNameMismatch,
    DatabaseNotTrusted,
    DatabaseUnreachable,
    GrantMissing,
)

HOST = "dbconn.carto.com"
ALICE = Login(HOST, 5432, "alice", "alice")
ENGLISH = f'connection to server at "{HOST}" (203.0.113.1), port 5432 failed: '
GERMAN = f"Verbindung zum Server auf »{HOST}« (203.0.113.1), Port 5432 fehlgeschlagen: "
JAPANESE = f'"{HOST}"(203.0.113.1)、ポート5432でのサーバーへの接続に失敗しました: '


@pytest.mark.parametrize("preamble", [ENGLISH, GERMAN, JAPANESE, ""])
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("SSL error: sslv3 alert certificate revoked", CertificateRefused),
        ("SSL error: tlsv13 alert certificate required", CertificateRefused),
        ("SSL-Fehler: tlsv1 alert unknown ca", CertificateRefused),
        ("SSL error: ssl/tls alert handshake failure", CertificateRefused),
        ("SSL-Fehler: certificate verify failed", DatabaseNotTrusted),
        ('FATAL:  password authentication failed for user "alice"', DatabaseKeyRefused),
        ("fe_sendauth: no password supplied", DatabaseKeyRefused),
        ('FATAL:  no pg_hba.conf entry for host "203.0.113.1"', AddressNotAllowed),
        ('FATAL:  permission denied for database "alice"', GrantMissing),
        (f'server certificate for "other" does not match host name "{HOST}"', DatabaseNameMismatch),
        (f"Server-Zertifikat für »other« stimmt nicht mit dem Hostnamen »{HOST}« überein", DatabaseNameMismatch),
        (f"FATAL:  the database at {HOST} is being moved", DatabaseError),
        ("FATAL:  sorry, too many clients already", DatabaseError),
        ("Server beendete die Verbindung unerwartet", DatabaseError),
        ("", DatabaseError),
    ],
)
def test_what_was_said_after_tls_began(preamble: str, said: str, expected: type[DatabaseError]) -> None:
    error = dial_error(ALICE, Progress.ANSWERED, preamble + said)
    assert type(error) is expected
    assert error.detail == preamble + said
    if expected is not DatabaseError:
        # TLS may begin and fail within one step of libpq.
        assert type(dial_error(ALICE, Progress.CONNECTED, preamble + said)) is expected


@pytest.mark.parametrize("text", ["", ENGLISH + "Connection refused", GERMAN + "Verbindungsaufbau abgelehnt"])
def test_before_that_only_the_progress_counts(text: str) -> None:
    assert type(dial_error(ALICE, Progress.DIALLED, text)) is DatabaseUnreachable


@pytest.mark.parametrize(
    "text", ["", ENGLISH + "server closed the connection unexpectedly", GERMAN + "Server beendete die"]
)
def test_who_is_dropped_without_a_word_is_not_allowed(text: str) -> None:
    assert type(dial_error(ALICE, Progress.CONNECTED, text)) is AddressNotAllowed


def test_silence() -> None:
    assert type(silence_error(ALICE, Progress.DIALLED)) is AddressNotAllowed
    assert type(silence_error(ALICE, Progress.CONNECTED)) is AddressNotAllowed
    assert type(silence_error(ALICE, Progress.ANSWERED)) is DatabaseUnreachable


def test_a_query_is_refused_for_want_of_a_grant_whatever_the_language() -> None:
    assert type(query_error(ALICE, "42501", "keine Berechtigung für Tabelle countries")) is GrantMissing
    assert type(query_error(ALICE, None, "")) is DatabaseError
