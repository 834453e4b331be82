"""Whatever people paste becomes a server's host, port, database and user, or one refusal without their secrets."""

from __future__ import annotations

import re
import shlex
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.core.postgres.connection import Login
from carto_direct_sql.core.postgres.pasted.conninfo import read_pairs
from carto_direct_sql.core.postgres.pasted.errors import (
    PasswordNotEncoded,
    ServerByService,
    ServerBySocket,
    ServerNotNamed,
    ServerPortInvalid,
    ServerTextError,
    ServerTextUnreadable,
    ServerUserNotNamed,
    SeveralServers,
)
from carto_direct_sql.core.postgres.pasted.pasted_server import PastedServer, parse_server
from carto_direct_sql.core.secret import Secret

GIS = Login("db.example.com", 6432, "gis", "alice")


@pytest.mark.parametrize(
    "pasted",
    [
        "postgresql://alice@db.example.com:6432/gis",
        "postgres://alice@DB.example.com:6432/gis?sslmode=require&application_name=x",
        "postgresql+psycopg2://alice@db.example.com:6432/gis",
        "postgresql://db.example.com:6432/gis?user=alice",
        "postgresql:///gis?host=db.example.com&port=6432&user=alice",
        "postgresql://bob@db.example.com/gis?port=6432&user=alice",
        "  postgresql://alic%65@db.example.com:6432/g%69s\n",
        "host=db.example.com port=6432 dbname=gis user=alice",
        "host = 'db.example.com' port=6432\n dbname='gis'\n user = alice",
        "psql -h db.example.com -p 6432 -U alice gis",
        "psql -hdb.example.com -p6432 -Ualice -dgis",
        "psql --host=db.example.com --port 6432 --username=alice --dbname=gis",
        "psql -h db.example.com -p 6432 gis alice",
        "$ /usr/lib/postgresql/15/bin/psql -X -c 'SELECT 1' -h db.example.com -p 6432 -U alice gis",
        "C:\\Programs\\psql.exe -h db.example.com -p 6432 -U alice gis",
        "PGHOST=db.example.com PGPORT=6432 PGOPTIONS='-c x=y' psql -U alice -d gis -W",
        'psql "sslmode=verify-full host=db.example.com port=6432 user=alice dbname=gis"',
        "psql -p 1 -d postgresql://alice@db.example.com:6432/gis",
        "psql -h db.example.com \\\n  -p 6432 \\\n  -U alice gis",
        "jdbc:postgresql://db.example.com:6432/gis?user=alice",
        "jdbc:postgresql://db.example.com:6432/gis?ssl=true&user=alice&sslfactory=org.postgresql.ssl.LibPQFactory",
        "jdbc:postgresql://db.example.com:6432/gis?options=-c%20x=y&user=alice",
        "alice@db.example.com:6432/gis",
        "postgis://alice@db.example.com:6432/gis",
        "cockroachdb://alice@db.example.com:6432/gis",
        "postgresql://alice@db.example.com:6432/gis?options=endpoint=ep-1",
    ],
)
def test_every_form_leads_to_the_same_server(pasted):
    assert parse_server(pasted).login == GIS


URI = "postgresql://alice@db.example.com:6432/gis"


@pytest.mark.parametrize(
    "pasted",
    [
        f'"{URI}"', f"“{URI}”", f"\u2018{URI}’", f"`{URI}`", f"<{URI}>", f" ( {URI} ) ", f"{URI}.", f"{URI};",
        f"\u200b{URI}\ufeff", URI.replace(":6432", "\u200b:6432"), f"{URI}?sslmode=require&amp;user=alice",
        f"{URI}   # production", f"{URI} -- production", URI.replace("example", "exam\r\n   ple"),
        f"DATABASE_URL={URI}", f"export DATABASE_URL='{URI}'", f"DATABASE_URL: {URI}", f"- {URI}",
        f"spring.datasource.url=jdbc:{URI.replace('alice@', '')}?user=alice",
        f"cockroach sql --url '{URI}'", f"pg_dump {URI} -f all.sql", f"psql “{URI}”", f"psql \u2018{URI}’ # production",
        "psql –h db.example.com –p 6432 –U alice −d gis;", "psql —host=db.example.com –-port=6432 -U alice gis",
        "psql -h db.example.com -p 6432 -U alice gis | less", "psql -h db.example.com -p 6432 gis alice < all.sql",
        "export PGPORT=6432; psql -h db.example.com -U alice gis", "set PGPORT=6432&& psql -h db.example.com gis alice",
        "$env:PGPORT='6432'; & 'C:\\Program Files\\psql.exe' -h db.example.com -U alice gis",
        "sudo -u postgres psql -h db.example.com -p 6432 -U alice gis",
    ],
)  # fmt: skip
def test_what_clings_to_a_copied_address_does_not_matter(pasted):
    assert parse_server(pasted).login == GIS


SETTINGS = {
    "a console": "username = alice\npassword = pa;s s\nhost = db.example.com\nport = 6432\ndatabase = gis",
    "a page": "Host: db.example.com\nPort: 6432\nDatabase: gis\nUser name: alice\nPassword: 'pa;s s'",
    "an environment": "# x\nexport PGHOST=db.example.com\nPGPORT=6432 # y\nPGDATABASE='gis'\nPGUSER=alice\n"
    'PGPASSWORD="pa;s s"',
    "a service file": "[gis]\nhost=db.example.com\nport=6432\ndbname=gis\nuser=alice\npassword=pa;s s",
    ".NET": 'Server=db.example.com;Port=6432;Database=gis;User Id=alice;Password="pa;s s";Ssl Mode=Require;',
    "PDO": "pgsql:host=db.example.com;port=6432;dbname=gis;user=alice;password='pa;s s'",
    "commas": "host=db.example.com, port=6432, dbname=gis, user=alice, password='pa;s s'",
    "JSON": '{"host": "db.example.com", "port": 6432, "dbname": "gis", "username": "alice", "password": "pa;s s"}',
    "capitals": "HOST=db.example.com PORT=6432 DBNAME=gis USER=alice PASSWORD='pa;s s'",
    "GDAL": "PG:\"host=db.example.com port=6432 dbname='gis' user=alice password='pa;s s'\"",
    "QGIS": "dbname='gis' host=db.example.com port=6432 user='alice' password='pa;s s' key='id' table=\"a\".\"b\" (g)",
}


@pytest.mark.parametrize("pasted", SETTINGS.values(), ids=SETTINGS)
def test_settings_are_read_as_others_write_them(pasted):
    server = parse_server(pasted)
    assert (server.login, server.password) == (GIS, Secret("pa;s s"))


@pytest.mark.parametrize("said", ["[YOUR-PASSWORD]", "{your_password}", "<password>", "********", "$PGPASSWORD"])
def test_where_a_password_shall_go_is_no_password(said):
    assert parse_server(f"host=db.example.com user=alice password={said}").password is None
    assert parse_server(f"postgresql://alice:{said}@db.example.com/gis").password is None


@pytest.mark.parametrize("text", ["postgresql://alice@[2001:db8::7]/gis", "host=2001:db8::7 user=alice dbname=gis"])
def test_an_ipv6_address_is_a_host(text):
    assert parse_server(text).login == Login("2001:db8::7", 5432, "gis", "alice")


@pytest.mark.parametrize("host", ["xn--mnchen-3ya.example.com", "München.Example.com", "xn--mnchen-3ya.example.com."])
def test_a_host_is_called_as_its_certificate_calls_it(host):
    for text in (f"postgresql://alice@{host}/gis", f"host={host} user=alice", f"psql -h {host} -U alice"):
        assert parse_server(text).login.host == "xn--mnchen-3ya.example.com"


def test_without_a_database_it_is_the_users_own_as_libpq_has_it():
    assert parse_server("postgresql://alice@db.example.com").login == Login("db.example.com", 5432, "alice", "alice")


@pytest.mark.parametrize(
    ("pasted", "mode"),
    [
        ("postgresql://alice@db.example.com/gis?sslmode=verify-ca", "verify-ca"),
        ("postgresql://alice@db.example.com/gis?ssl=true", "require"),
        ("psql 'sslmode=verify-ca host=db.example.com user=alice'", "verify-ca"),
        ("PGSSLMODE=verify-full psql -h db.example.com", "verify-full"),
        ("Host=db.example.com;Username=alice;SSL Mode=VERIFY-CA", "verify-ca"),
        ("jdbc:postgresql://db.example.com/gis?ssl=true", "verify-full"),
        ("jdbc:postgresql://db.example.com/gis?ssl=true&sslmode=verify-ca", "verify-ca"),
        ("postgresql://alice@db.example.com/gis", ""),
    ],
)
def test_the_mode_is_what_the_text_says(pasted, mode):
    assert parse_server(pasted).sslmode == mode


@pytest.mark.parametrize(
    "pasted",
    [
        "postgresql://alice@db/gis?sslrootcert=server-ca.pem&sslcert=client-cert.pem&sslkey=client-key.pem",
        "psql 'sslrootcert=server-ca.pem sslcert=client-cert.pem sslkey=client-key.pem host=db'",
        "PGSSLROOTCERT=server-ca.pem PGSSLCERT=client-cert.pem PGSSLKEY=client-key.pem psql -h db",
        "jdbc:postgresql://db/gis?sslrootcert=server-ca.pem&sslcert=client-cert.pem&sslkey=client-key.pem",
    ],
)
def test_names_of_files_are_kept(pasted):
    server = parse_server(pasted)
    named = (server.sslrootcert, server.sslcert, server.sslkey)
    assert named == ("server-ca.pem", "client-cert.pem", "client-key.pem")


@pytest.mark.parametrize(
    "pasted",
    [
        "postgresql://alice:open%20sesame@db.example.com/gis",
        "postgresql://alice@db.example.com/gis?password=open%20sesame",
        "host=db.example.com user=alice password='open sesame'",
        "PGPASSWORD='open sesame' psql -h db.example.com -U alice",
        "jdbc:postgresql://db.example.com/gis?user=alice&password=open+sesame",
        "export PGPASSWORD='open sesame'\npsql -h db.example.com -U alice",
    ],
)
def test_a_password_is_taken_and_never_shown(pasted):
    server = parse_server(pasted)
    assert server.password == Secret("open sesame")
    assert "sesame" not in repr(server)


@pytest.mark.parametrize("password", ["p@ss", "p:ss", "p#ss", "p@", "@"])
def test_a_password_that_nobody_encoded_is_taken_where_it_is_clear(password):
    server = parse_server(f"postgresql://alice:{password}@db.example.com:6432/gis?sslmode=require")
    assert (server.login, server.password) == (GIS, Secret(password))


@pytest.mark.parametrize(
    ("pasted", "error"),
    [
        ("postgresql://alice@db1.example.com,db2.example.com/gis", SeveralServers),
        ("host=db1,db2 user=alice", SeveralServers),
        ("host=db1 port=5432,5433", SeveralServers),
        ("jdbc:postgresql://db1:1,db2:2/gis", SeveralServers),
        ("psql -h /var/run/postgresql gis", ServerBySocket),
        ("postgresql:///gis?host=/var/run/postgresql", ServerBySocket),
        ("postgresql://%2Fvar%2Frun/gis", ServerBySocket),
        (f"{URI}\n{URI.replace('6432', '6543')}", SeveralServers),
        (f"direct: {URI} pooled: {URI.replace('6432', '6543')}", SeveralServers),
        ("postgresql://alice:ses/ame@db.example.com/gis", PasswordNotEncoded),
        ("postgresql://alice:ses?ame@db.example.com/gis", PasswordNotEncoded),
        ("postgresql://alice:ses%ame@db.example.com/gis", PasswordNotEncoded),
        ("postgresql://alice:ses ame@db.example.com/gis", PasswordNotEncoded),
        ("URL=postgresql://alice:ses ame@db.example.com/gis", PasswordNotEncoded),
        ("service=gis", ServerByService),
        ("psql service=gis", ServerByService),
        ("PGSERVICE=gis psql", ServerByService),
        ("postgresql://db/gis?service=gis", ServerByService),
        ("postgresql://alice@db:0/gis", ServerPortInvalid),
        ("postgresql://alice@db:65536/gis", ServerPortInvalid),
        ("host=db port=five", ServerPortInvalid),
        ("", ServerTextUnreadable),
        ("db.example.com", ServerTextUnreadable),
        ("db.example.com:6432:gis:alice:p@ss", ServerTextUnreadable),
        ("alice@example.com", ServerTextUnreadable),
        ("https://alice.carto.com", ServerTextUnreadable),
        (f"{URI}\nPassword: sesame", ServerTextUnreadable),
        ("mysql://alice@db/gis", ServerTextUnreadable),
        ("postgresql://alice@db/gis?sslmode", ServerTextUnreadable),
        ("postgresql://al%zzice@db/gis", ServerTextUnreadable),
        ("postgresql://al%00ice@db/gis", ServerTextUnreadable),
        ("postgresql://al%ffice@db/gis", ServerTextUnreadable),
        ("postgresql://[]/gis", ServerTextUnreadable),
        ("postgresql://[::1/gis", ServerTextUnreadable),
        ("host='db", ServerTextUnreadable),
        ("host=db user", ServerTextUnreadable),
        ("psql -h", ServerTextUnreadable),
        ("psql --no-such-option", ServerTextUnreadable),
        ("psql 'gis", ServerTextUnreadable),
        ("psql one two three", ServerTextUnreadable),
        ("x" * 9_000, ServerTextUnreadable),
    ],
)
def test_what_names_no_server_is_refused_by_its_own_sentence(pasted, error):
    with pytest.raises(error) as refusal:
        parse_server(pasted)
    assert str(refusal.value) and refusal.value.cure_text()


@pytest.mark.parametrize(
    "pasted",
    [
        "postgresql://alice:ses/ame@db.example.com/gis",
        "URL=postgresql://alice:ses ame@db.example.com/gis",
        "host=db.example.com\npassword=ses'ame x=y",
        "postgresql://alice:ses?ame@db.example.com/gis",
        "postgresql://alice:ses,ame@db1,db2/gis",
        "postgresql://alice:sesame@db:port/gis",
        "password='ses\\'ame",
    ],
)
def test_no_refusal_repeats_a_part_of_a_password(pasted):
    with pytest.raises(ServerTextError) as refusal:
        parse_server(pasted)
    assert "ses" not in str(refusal.value).replace("addresses", "") + refusal.value.detail


@pytest.mark.parametrize(
    ("pasted", "error"), [("dbname=gis user=alice", ServerNotNamed), ("psql -h db gis", ServerUserNotNamed)]
)
def test_what_signing_in_takes_is_asked_for_by_name(pasted, error):
    server = parse_server(pasted)
    with pytest.raises(error):
        _ = server.login


# A full stop at the end of an address is a sentence's.
WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=12).filter(
    lambda word: not word.endswith(".")
)
HOSTS = st.sampled_from(["db.example.com", "127.0.0.1", "2001:db8::7", "db-1"])
LOGINS = st.builds(Login, HOSTS, st.integers(1, 65_535), WORDS, WORDS)


def in_uri(text: str) -> str:
    return quote(text, safe="")


def place(login: Login) -> str:
    return f"[{login.host}]:{login.port}" if ":" in login.host else f"{login.host}:{login.port}"


def write_pairs(pairs: dict[str, str]) -> str:
    """A text from which `read_pairs` reads them again."""
    quoted = {keyword: re.sub(r"(['\\])", r"\\\1", value) for keyword, value in pairs.items()}
    return " ".join(f"{keyword}='{value}'" for keyword, value in quoted.items())


def pairs(login: Login, password: str) -> str:
    said = {"host": login.host, "port": str(login.port), "dbname": login.database, "user": login.user}
    return write_pairs({**said, "password": password})


@given(LOGINS, WORDS)
@example(Login("db", 1, "a b'c\\d=?&%", "ü@/:"), "p'\\ w%20")
def test_what_was_written_in_any_form_is_read_again(login, password):
    uri = f"{in_uri(login.user)}:{in_uri(password)}@{place(login)}/{in_uri(login.database)}"
    query = f"user={in_uri(login.user)}&password={in_uri(password)}"
    command = ["psql", "-h", login.host, "-p", str(login.port), f"--username={login.user}", "-d", in_pairs(login)]
    forms = [
        f"postgresql://{uri}",
        f"jdbc:postgresql://{place(login)}/{in_uri(login.database)}?{query}",
        pairs(login, password),
        shlex.join(["psql", pairs(login, password)]),
        f"PGPASSWORD={shlex.quote(password)} {shlex.join(command)}",
    ]
    for form in forms:
        server = parse_server(form)
        assert (server.login, server.password) == (login, Secret(password)), form


def in_pairs(login: Login) -> str:
    return write_pairs({"dbname": login.database})


@given(st.dictionaries(st.from_regex(r"[a-z_]+", fullmatch=True), st.text(st.characters(blacklist_characters="\0"))))
def test_pairs_that_were_written_are_read_again(values):
    assert read_pairs(write_pairs(values)) == values


@given(st.one_of(st.text(), st.from_regex(r"(postgres(ql)?://|jdbc:postgresql:|psql |host=)[^\0]*", fullmatch=True)))
def test_any_text_is_a_server_or_a_refusal(text):
    try:
        assert isinstance(parse_server(text), PastedServer)
    except DirectSqlError as error:
        assert isinstance(error, ServerTextError)
