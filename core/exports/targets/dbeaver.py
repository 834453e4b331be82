"""DBeaver: pgjdbc, with its files named under SSL. The form is the one of DBeaver's own `data-sources.json`."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import text
from ..target import Kind, Part, Proof, Target, Template
from . import jdbc

TARGET = Target(
    id="dbeaver",
    name=QT_TRANSLATE_NOOP("Exports", "DBeaver"),
    description=QT_TRANSLATE_NOOP("Exports", "The settings of a connection in DBeaver."),
    kind=Kind.DATABASE,
    tested=Proof.DRIVER,
    tested_with="pgjdbc 42.5.5",
    needs=QT_TRANSLATE_NOOP("Exports", "DBeaver with its PostgreSQL driver."),
    parts=(*jdbc.PARTS, (Part.API_KEY, "api_key.txt")),
    templates=(
        Template(
            "data-sources.json",
            """
{
  "folders": {},
  "connections": {
    $service: {
      "provider": "postgresql",
      "driver": "postgres-jdbc",
      "name": $connection,
      "save-password": false,
      "configuration": {
        "host": $host,
        "port": $port,
        "database": $database,
        "user": $user,
        "configurationType": "MANUAL",
        "auth-model": "native",
        "handlers": {
          "postgre_ssl": {
            "type": "CONFIG",
            "enabled": true,
            "save-password": false,
            "properties": {
              "sslMode": "verify-full",
              "ssl.ca.cert": $authorities,
              "ssl.client.cert": $certificate,
              "ssl.client.key": $private_key
            }
          }
        }
      }
    }
  }
}
""",
            text,
        ),
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "In DBeaver make a new connection to PostgreSQL: as the host {host}, as the port {port}, as the database "
            "{database}, as the user {user}, and as the password an API key.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "On the tab “SSL” tick “Use SSL”, and choose authorities.pem as the CA certificate, client.crt as the "
            "client certificate, client.pk8 as its private key, and “verify-full” as the mode.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "In a new project of DBeaver you may instead put data-sources.json into the project's folder “.dbeaver”, "
            "before you open it; never in place of a file that is there.",
        ),
    ),
)
