"""Texts as libpq and PostgreSQL 15 give them, in English and in the languages they are translated to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.postgres import errors as kinds
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.dial_errors import (
    Evidence,
    Progress,
    dial_error,
    query_error,
    silence_error,
    start_error,
)

HOST = "dbconn.carto.com"
ALICE = Login(HOST, 5432, "alice", "alice")
ENGLISH = f'connection to server at "{HOST}" (203.0.113.1), port 5432 failed: '
GERMAN = f"Verbindung zum Server auf »{HOST}« (203.0.113.1), Port 5432 fehlgeschlagen: "
JAPANESE = f'"{HOST}"(203.0.113.1)、ポート5432でのサーバーへの接続に失敗しました: '
CHINESE = f'连接到"{HOST}" (203.0.113.1)上的服务器\uff0c端口5432失败\uff1a'
PREAMBLES = [ENGLISH, GERMAN, JAPANESE, CHINESE, ""]


def kind_of(progress, text, login=ALICE, **seen):
    error = dial_error(login, Evidence(progress, text, **seen))
    assert error.detail == text
    assert error.text() and error.cure_text()
    return type(error)


@pytest.mark.parametrize("preamble", PREAMBLES)
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("SSL error: sslv3 alert certificate revoked", kinds.CertificateRefused),
        ("SSL error: tlsv13 alert certificate required", kinds.CertificateRefused),
        ("SSL-Fehler: tlsv1 alert unknown ca", kinds.CertificateRefused),
        ("SSL error: ssl/tls alert handshake failure", kinds.CertificateRefused),
        ("SSL-Fehler: certificate verify failed", kinds.DatabaseNotTrusted),
        ('could not read certificate file "/proc/7/fd/9": ee key too small', kinds.CertificateUnusable),
        ("konnte Zertifikatdatei »/proc/7/fd/9« nicht lesen: ee key too small", kinds.CertificateUnusable),
        ('could not load private key file "/proc/7/fd/9": key values mismatch', kinds.CertificateUnusable),
        ('could not read certificate file "/x/carto_alice.pem": no start line', kinds.CertificateUnusable),
        ('could not read root certificate file "/x/carto_alice.ca.pem": no start line', kinds.DatabaseNotTrusted),
        ("fe_sendauth: no password supplied", kinds.DatabaseKeyRefused),
        (f'server certificate for "other" does not match host name "{HOST}"', kinds.DatabaseNameMismatch),
        (f"Server-Zertifikat für »other« stimmt nicht mit dem Hostnamen »{HOST}« überein", kinds.DatabaseNameMismatch),
        (f"le certificat serveur pour « other » ne correspond pas au nom « {HOST} »", kinds.DatabaseNameMismatch),
        (f"FATAL:  the database at “{HOST}” is being moved", kinds.RefusedByServer),
        ("Server beendete die Verbindung unerwartet", kinds.DatabaseError),
        ("", kinds.DatabaseError),
    ],
)
def test_what_was_said_after_tls_began(preamble, said, expected):
    assert kind_of(Progress.ANSWERED, preamble + said) is expected


@pytest.mark.parametrize("text", ["", ENGLISH + "Network is unreachable", GERMAN + "Keine Route zum Zielrechner"])
def test_before_that_only_the_progress_counts(text):
    assert kind_of(Progress.DIALLED, text) is kinds.DatabaseUnreachable


@pytest.mark.parametrize(
    "text", ["", ENGLISH + "server closed the connection unexpectedly", GERMAN + "Server beendete die Verbindung"]
)
def test_who_is_dropped_without_a_word_is_probably_not_allowed(text):
    assert kind_of(Progress.CONNECTED, text) is kinds.ConnectionDropped
    assert kind_of(Progress.CONNECTED, text, first_word=b"") is kinds.ConnectionDropped
    assert kind_of(Progress.ANSWERED, text, first_word=b"S", hung_up=True) is kinds.ConnectionDropped


@pytest.mark.parametrize(
    "text", ["", ENGLISH + "server does not support SSL, but SSL was required", "Serveur sans SSL"]
)
def test_the_first_word_tells_who_is_there_whatever_libpq_makes_of_it(text):
    assert kind_of(Progress.CONNECTED, text, first_word=b"N") is kinds.TlsNotOffered
    for word in (b"HT", b"SS", b"\x15\x03", b"<h", b"S\x16", b"NO"):
        assert kind_of(Progress.CONNECTED, text, first_word=word) is kinds.NotPostgres


def test_an_error_in_place_of_the_answer_about_tls_is_read():
    text = ENGLISH + "FATAL:  sorry, too many clients already"
    assert kind_of(Progress.CONNECTED, text, first_word=b"E") is kinds.DatabaseBusy


@pytest.mark.parametrize("host", ["server", "SERVER", "fatal", "connection", "for", "5432", "a.b(c"])
def test_a_host_may_be_called_like_a_word_of_the_message(host):
    login = Login(host, 5432, "alice", "alice")
    preamble = f'connection to server at "{host}" (203.0.113.1), port 5432 failed: '
    closed = "server closed the connection unexpectedly\n\tThis probably means the server terminated for 5432"
    for start in (preamble, ""):
        assert kind_of(Progress.ANSWERED, start + closed, login, hung_up=True) is kinds.ConnectionDropped
        mismatch = f'{start}server certificate for "other" does not match host name "{host}"'
        assert kind_of(Progress.ANSWERED, mismatch, login) is kinds.DatabaseNameMismatch


@pytest.mark.parametrize(
    ("code", "expected", "cure"),
    [
        (9, kinds.DatabaseCertificateNotYetValid, Cure.CHECK_CLOCK),
        (10, kinds.DatabaseCertificateExpired, Cure.CHECK_CLOCK),
        (18, kinds.DatabaseAuthorityUnknown, Cure.GET_AUTHORITY),
        (19, kinds.DatabaseAuthorityUnknown, Cure.GET_AUTHORITY),
        (20, kinds.DatabaseAuthorityUnknown, Cure.GET_AUTHORITY),
        (23, kinds.DatabaseNotTrusted, Cure.GET_AUTHORITY),
        (None, kinds.DatabaseNotTrusted, Cure.GET_AUTHORITY),
        (0, kinds.DatabaseNotTrusted, Cure.GET_AUTHORITY),
    ],
)
def test_openssls_code_tells_why_a_server_is_not_trusted(code, expected, cure):
    for text in ("SSL error: certificate verify failed", "ошибка SSL: certificate verify failed"):
        assert kind_of(Progress.ANSWERED, text, verify_code=code) is expected
        assert dial_error(ALICE, Evidence(Progress.ANSWERED, text, verify_code=code)).cure is cure


def test_what_fails_before_the_server_hears_of_tls_is_this_computers_fault_in_any_language():
    assert kind_of(Progress.ANSWERED, "證書檔案 »/x/carto.pem«?", before_tls=True) is kinds.CertificateUnusable
    assert kind_of(Progress.ANSWERED, "證書檔案 »/x/carto.ca.pem«?", before_tls=True) is kinds.DatabaseNotTrusted


# The server's words, as PostgreSQL 15 says them: English, German, Spanish, Russian, Chinese.
SAID = {
    kinds.DatabaseKeyRefused: (
        "28P01",
        "auth_failed, auth.c:334",
        'password authentication failed for user "alice"',
        "Passwort-Authentifizierung für Benutzer »alice« fehlgeschlagen",
        "la autentificación password falló para el usuario «alice»",
        'пользователь "alice" не прошёл проверку подлинности (по паролю)',
        '用户 "alice" Password 认证失败',
    ),
    kinds.DatabaseKeyExpired: (
        "28P01",
        "auth_failed, auth.c:334",
        "password has expired",
        "Benutzer »alice« hat ein abgelaufenes Passwort.",
        "El usuario «alice» tiene contraseña expirada.",
        'Срок действия пароля пользователя "alice" истёк.',
        'User "alice" 密码过期.',
    ),
    kinds.AddressRejected: (
        "28000",
        "ClientAuthentication, auth.c:476",
        'pg_hba.conf rejects connection for host "203.0.113.7", user "alice", database "alice", SSL encryption',
        "pg_hba.conf lehnt Verbindung ab für Host »203.0.113.7«, Benutzer »alice«, Datenbank »alice«",
        "no hay una línea en pg_hba.conf para «203.0.113.7», usuario «alice», base de datos «alice», cifrado SSL",
        'в pg_hba.conf нет записи для компьютера "203.0.113.7", пользователя "alice", базы "alice", Шифрование SSL',
        '没有用于主机 "203.0.113.7", 用户 "alice", 数据库 "alice", SSL encryption 的 pg_hba.conf 记录',
    ),
    kinds.CertificateMissing: (
        "28000",
        "ClientAuthentication, auth.c:428",
        "connection requires a valid client certificate",
        "Verbindung erfordert ein gültiges Client-Zertifikat",
        "la conexión requiere un certificado de cliente válido",
        "для подключения требуется годный сертификат клиента",
        "连接中需要一个有效的客户端认证",
    ),
    kinds.CertificateNotOfUser: (
        "28000",
        "auth_failed, auth.c:334",
        'certificate authentication failed for user "alice"',
        "Zertifikatauthentifizierung für Benutzer »alice« fehlgeschlagen",
        "la autentificación por certificado falló para el usuario «alice»",
        'пользователь "alice" не прошёл проверку подлинности (по сертификату)',
        '用户 "alice" 的认证失败',
    ),
    kinds.DatabaseUserUnknown: (
        "28000",
        "InitializeSessionUserId, miscinit.c:768",
        'role "alice" does not exist',
        "Rolle »alice« existiert nicht",
        "no existe el rol «alice»",
        'роль "alice" не существует',
        '角色 "alice" 不存在',
        'role "alice" is not permitted to log in',
        "Rolle »alice« hat keine Berechtigung zum Einloggen",
        "al rol «alice» no se le permite conectarse",
        'для роли "alice" вход запрещён',
        '不允许角色"alice" 进行登录',
    ),
    kinds.DatabaseMissing: (
        "3D000",
        "InitPostgres, postinit.c:948",
        'database "alice" does not exist',
        "Datenbank »alice« existiert nicht",
        "no existe la base de datos «alice»",
        'база данных "alice" не существует',
        '数据库 "alice" 不存在',
    ),
    kinds.DatabaseBusy: (
        "53300",
        "InitPostgres, postinit.c:801",
        "sorry, too many clients already",
        "tut mir leid, schon zu viele Verbindungen",
        "lo siento, ya tenemos demasiados clientes",
        "извините, уже слишком много клиентов",
        "对不起, 已经有太多的客户",
        'too many connections for role "alice"',
        "zu viele Verbindungen von Rolle »alice«",
        "demasiadas conexiones para el rol «alice»",
        'слишком много подключений для роли "alice"',
        '由角色"alice"发起的连接太多了',
        "remaining connection slots are reserved for non-replication superuser connections",
        "die verbleibenden Verbindungen sind für Superuser auf Nicht-Replikationsverbindungen reserviert",
        "las conexiones restantes están reservadas a superusuarios y no de replicación",
        "оставшиеся слоты подключений зарезервированы для подключений суперпользователя (не для репликации)",
        "已保留的连接位置为执行非复制请求的超级用户预留",
    ),
    kinds.DatabaseStarting: (
        "57P03",
        "ProcessStartupPacket, postmaster.c:2360",
        "the database system is starting up",
        "das Datenbanksystem startet",
        "el sistema de base de datos está iniciándose",
        "система баз данных запускается",
        "数据库系统启动中",
        "the database system is shutting down",
        "das Datenbanksystem fährt herunter",
        "el sistema de base de datos está apagándose",
        "система баз данных останавливается",
        "数据库系统停止中",
        "the database system is in recovery mode",
        "das Datenbanksystem ist im Wiederherstellungsmodus",
        "el sistema de base de datos está en modo de recuperación",
        "система баз данных в режиме восстановления",
        "数据库系统在恢复模式中",
    ),
    kinds.GrantMissing: (
        "42501",
        "CheckMyDatabase, postinit.c:363",
        'permission denied for database "alice"',
        "keine Berechtigung für Datenbank »alice«",
        "permiso denegado a la base de datos «alice»",
        'доступ к базе "alice" запрещён',
        '访问数据库"alice"的权限不够',
    ),
}
SEVERITIES = ("FATAL", "FATAL", "FATAL", "ВАЖНО", "致命错误")
SENTENCES = [
    (kind, code, function, SEVERITIES[number % 5], sentence)
    for kind, (code, function, *sentences) in SAID.items()
    for number, sentence in enumerate(sentences)
]


@pytest.mark.parametrize(("expected", "code", "function", "severity", "sentence"), SENTENCES)
def test_a_server_is_understood_in_each_of_five_languages(expected, code, function, severity, sentence):
    for preamble in PREAMBLES:
        plain = f"{preamble}{severity}:  {sentence}"
        full = f"{preamble}{severity}:  {code}: {sentence}\nORT:  {function}"
        for text in (plain, full):
            assert kind_of(Progress.ANSWERED, text) is expected
            # TLS may begin and the server speak within one step of libpq, and then it hangs up.
            assert kind_of(Progress.ANSWERED, text, first_word=b"S", hung_up=True) is expected


@pytest.mark.parametrize(("expected", "code", "function", "severity", "_sentence"), SENTENCES)
def test_a_server_is_understood_by_code_and_function_in_any_language(expected, code, function, severity, _sentence):
    if expected in (kinds.DatabaseKeyExpired, kinds.AddressRejected):
        return  # only words tell that it expired; the file's name is in every language's text
    text = f"{severity}:  {code}: nuqneH\nMEGHAN:  {function}"
    assert kind_of(Progress.ANSWERED, text) is expected


@pytest.mark.parametrize(("expected", "_code", "_function", "_severity", "_sentence"), SENTENCES)
def test_no_advice_to_try_again_where_that_changes_nothing(expected, _code, _function, _severity, _sentence):
    assert (expected.cure is Cure.RETRY) == (expected in (kinds.DatabaseBusy, kinds.DatabaseStarting))


def test_a_code_that_means_several_things_is_no_reason_to_try_again():
    assert kind_of(Progress.ANSWERED, "FATAL:  28000: nuqneH") is kinds.DatabaseUserUnknown


def test_names_are_named():
    error = dial_error(ALICE, Evidence(Progress.ANSWERED, 'FATAL:  3D000: database "alice" does not exist'))
    assert "alice" in str(error) and HOST in str(error)
    assert "5432" in str(dial_error(ALICE, Evidence(Progress.CONNECTED, "", first_word=b"N")))


def test_silence():
    assert type(silence_error(ALICE, Progress.DIALLED)) is kinds.AddressNotAllowed
    assert type(silence_error(ALICE, Progress.CONNECTED)) is kinds.AddressNotAllowed
    assert type(silence_error(ALICE, Progress.ANSWERED)) is kinds.DatabaseStalled


@pytest.mark.parametrize(
    "text", ['definition of service "carto_alice" not found', "Definition von Service »carto_alice« fehlt"]
)
def test_a_service_that_is_not_there(text):
    error = start_error(Connection("CARTO", "carto_alice", ALICE), text)
    assert type(error) is kinds.ServiceNotOpen
    assert "carto_alice" in str(error)


def test_a_dial_that_ends_at_once():
    text = ENGLISH + "Network is unreachable\n\tIs the server running on that host and accepting TCP/IP connections?"
    assert type(start_error(Connection("CARTO", "carto_alice", ALICE), text)) is kinds.DatabaseUnreachable


def test_a_query_is_refused_for_want_of_a_grant_whatever_the_language():
    assert type(query_error(ALICE, "42501", "keine Berechtigung für Tabelle countries")) is kinds.GrantMissing
    assert type(query_error(ALICE, None, "")) is kinds.DatabaseError


def test_a_query_that_fails_is_not_a_database_that_cannot_be_opened():
    error = query_error(ALICE, "22012", "FEHLER:  22012: Division durch Null\nCONTEXT:  SQL", "Division durch Null")
    assert type(error) is kinds.QueryFailed
    assert str(error).endswith(": Division durch Null") and kinds.is_of_a_dataset(error)


@pytest.mark.parametrize(("code", "kind"), [("57P01", kinds.DatabaseStarting), ("53300", kinds.DatabaseBusy)])
def test_a_server_that_ends_meanwhile_is_no_fault_of_the_query(code, kind):
    assert type(query_error(ALICE, code, "", "terminating connection")) is kind


@given(
    st.sampled_from(list(Progress)),
    st.text(max_size=80) | st.builds("{}:  {}: {}\n{}".format, *[st.text(max_size=12)] * 4),
    st.none() | st.binary(max_size=2),
    st.booleans(),
    st.none() | st.integers(-1, 100),
)
def test_any_evidence_becomes_an_error_with_a_sentence(progress, text, word, flag, code):
    error = dial_error(ALICE, Evidence(progress, text, word, hung_up=flag, before_tls=flag, verify_code=code))
    ours = error.text().replace(str(error.facts.get("reason", "")), "")
    assert ours and error.cure_text() and "{" not in ours
