"""Nothing but the files, for programs that nobody has thought of here."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..target import Kind, Part, Proof, Target

TARGET = Target(
    id="pem",
    name=QT_TRANSLATE_NOOP("Exports", "The files alone (PEM)"),
    description=QT_TRANSLATE_NOOP(
        "Exports", "Certificate, private key in its two usual forms, and authorities, for programs that are not named."
    ),
    kind=Kind.FILES,
    tested=Proof.PROGRAM,
    tested_with="OpenSSL 3",
    needs=QT_TRANSLATE_NOOP("Exports", "A program that connects to PostgreSQL with a client certificate."),
    parts=(
        (Part.CERTIFICATE, "client.crt"),
        (Part.RSA_PEM, "client.key"),
        (Part.PKCS8_PEM, "client.pkcs8.pem"),
        (Part.AUTHORITIES, "authorities.pem"),
        (Part.API_KEY, "api_key.txt"),
    ),
    templates=(),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Enter as the server {host}, as the port {port}, as the database {database}, and as the user {user}.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "Choose client.crt as the client certificate, and client.key as its private key; a program that refuses "
            "that one may take client.pkcs8.pem.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "Choose authorities.pem as the root certificate, and have server and name checked: the mode is called "
            "“verify-full” in most programs.",
        ),
    ),
)
