"""pgjdbc, PostgreSQL's JDBC driver. It reads private keys as PKCS #8 in DER; CARTO's `client.key` it never reads.

pgjdbc's documentation, "Connecting to the Database" and "Using SSL".
"""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import java_property, url
from ..target import Kind, Part, Proof, Target, Template

NEEDS = QT_TRANSLATE_NOOP(
    "Exports", "PostgreSQL's JDBC driver, version 42.2.9 or later; for an Ed25519 key also Java 15 or later."
)
PARTS = (
    (Part.CERTIFICATE, "client.crt"),
    (Part.PKCS8_DER, "client.pk8"),
    (Part.AUTHORITIES, "authorities.pem"),
)
URL = Template(
    "jdbc_url.txt",
    """
jdbc:postgresql://$host:$port/$database
?sslmode=verify-full
&sslcert=$certificate
&sslkey=$private_key
&sslrootcert=$authorities
""",
    url,
    joined=True,
)
TLS = """
sslmode=verify-full
sslcert=$certificate
sslkey=$private_key
sslrootcert=$authorities
"""

TARGET = Target(
    id="jdbc",
    name=QT_TRANSLATE_NOOP("Exports", "Java: JDBC (pgjdbc)"),
    description=QT_TRANSLATE_NOOP("Exports", "A JDBC address and connection properties for any program in Java."),
    kind=Kind.DRIVER,
    tested=Proof.PROGRAM,
    tested_with="pgjdbc 42.5.5",
    needs=NEEDS,
    parts=PARTS,
    templates=(
        URL,
        Template("jdbc.properties", f"user=$user\npassword=$api_key{TLS}", java_property),
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports", "Give the program the address in jdbc_url.txt, the user {user}, and an API key as the password."
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "A program that takes properties can load jdbc.properties instead; the address then is\n"
            "    jdbc:postgresql://{host}:{port}/{database}",
        ),
    ),
)
