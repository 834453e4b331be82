"""A PKCS #12 file: Java's other form, and what Windows and macOS keep in their certificate stores."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import java_property
from ..target import Kind, Part, Proof, Target, Template

TARGET = Target(
    id="pkcs12",
    name=QT_TRANSLATE_NOOP("Exports", "A PKCS #12 file (.p12, .pfx)"),
    description=QT_TRANSLATE_NOOP(
        "Exports", "Certificate and private key in one file with a password, for programs that want them so."
    ),
    kind=Kind.FILES,
    tested=Proof.PROGRAM,
    tested_with="pgjdbc 42.5.5, OpenSSL 3",
    needs=QT_TRANSLATE_NOOP(
        "Exports", "A program that reads PKCS #12 with AES, as Java 11, Windows 10 and .NET 5 and later ones do."
    ),
    parts=(
        (Part.PKCS12, "client.p12"),
        (Part.PKCS12_PASSWORD, "client.p12.password.txt"),
        (Part.AUTHORITIES, "authorities.pem"),
    ),
    templates=(
        Template(
            "jdbc.properties",
            """
user=$user
password=$api_key
sslmode=verify-full
sslkey=$private_key
sslpassword=$key_password
sslrootcert=$authorities
""",
            java_property,
        ),
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Give the program client.p12. The password that opens it was made for this file alone: it is in "
            "client.p12.password.txt.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports", "Have the program trust the authorities in authorities.pem, for this connection if it can."
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "PostgreSQL's JDBC driver reads the file too; jdbc.properties holds what it needs, and the address is\n"
            "    jdbc:postgresql://{host}:{port}/{database}",
        ),
    ),
)
