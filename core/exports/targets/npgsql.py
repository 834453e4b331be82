"""Npgsql, the driver of .NET. Version 6 and later take these keywords (Npgsql's documentation, "Security")."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import dotnet
from ..target import Kind, Part, Proof, Target, Template

TARGET = Target(
    id="npgsql",
    name=QT_TRANSLATE_NOOP("Exports", ".NET: Npgsql"),
    description=QT_TRANSLATE_NOOP("Exports", "A connection string for programs in .NET."),
    kind=Kind.DRIVER,
    tested=Proof.FORM,
    needs=QT_TRANSLATE_NOOP("Exports", "Npgsql 6 or later."),
    key_kinds=("RSA", "EC"),  # .NET has no other
    parts=(
        (Part.PKCS12, "client.pfx"),
        (Part.AUTHORITIES, "authorities.pem"),
        (Part.PASS_FILE, "pgpass"),
    ),
    templates=(
        Template(
            "connection_string.txt",
            """
Host=$host;
Port=$port;
Database=$database;
Username=$user;
SSL Mode=VerifyFull;
SSL Certificate=$private_key;
SSL Password=$key_password;
Root Certificate=$authorities;
Passfile=$pass_file;
""",
            dotnet,
            joined=True,
        ),
    ),
    without_key=QT_TRANSLATE_NOOP(
        "Exports",
        "The API key is not in this folder: add Password= and an API key to the connection string where your program "
        "keeps its secrets.",
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Use the connection string in connection_string.txt. It holds the password that opens client.pfx, so keep "
            "it out of your program's source.",
        ),
    ),
)
