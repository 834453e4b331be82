"""Databricks: a notebook's JDBC. Certificate and key are in a volume, the API key in a secret scope.

Databricks' documentation, "Query PostgreSQL", "Secret management", "Volumes". Lakehouse Federation names host, port,
user and password, and nothing else.
"""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import text
from ..target import Kind, Part, Proof, Target, Template
from . import jdbc

TARGET = Target(
    id="databricks",
    name=QT_TRANSLATE_NOOP("Exports", "Databricks"),
    description=QT_TRANSLATE_NOOP("Exports", "A cell for a notebook that reads a table into a data frame."),
    kind=Kind.ANALYSIS,
    tested=Proof.DRIVER,
    tested_with="pgjdbc 42.5.5",
    needs=QT_TRANSLATE_NOOP("Exports", "A Databricks workspace with Unity Catalog, and its command line."),
    parts=(*jdbc.PARTS, (Part.API_KEY, "api_key.txt")),
    own_connector_fails=QT_TRANSLATE_NOOP(
        "Exports",
        "Lakehouse Federation cannot show a client certificate, which this database demands. A notebook's JDBC can, so "
        "use that.",
    ),
    templates=(
        Template(
            "notebook_cell.py",
            """
volume = "/Volumes/main/default/carto"
table = "countries"
api_key = dbutils.secrets.get(scope="carto", key=$service)
url = "jdbc:postgresql://" + $host + ":" + $port + "/" + $database

frame = (
    spark.read.format("jdbc")
    .option("driver", "org.postgresql.Driver")
    .option("url", url)
    .option("dbtable", table)
    .option("user", $user)
    .option("password", api_key)
    .option("sslmode", "verify-full")
    .option("sslcert", volume + "/client.crt")
    .option("sslkey", volume + "/client.pk8")
    .option("sslrootcert", volume + "/authorities.pem")
    .load()
)
""",
            text,
        ),
    ),
    without_key=QT_TRANSLATE_NOOP(
        "Exports", "The API key is not in this folder: enter one when the command line asks for the secret."
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Make a volume that only those may read who shall have this access, and copy the files there:\n"
            "    databricks fs cp client.crt dbfs:/Volumes/main/default/carto/\n"
            "    databricks fs cp client.pk8 dbfs:/Volumes/main/default/carto/\n"
            "    databricks fs cp authorities.pem dbfs:/Volumes/main/default/carto/",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "Put the API key into a secret scope; the command asks for it:\n"
            "    databricks secrets create-scope carto\n"
            "    databricks secrets put-secret carto {service}",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "Copy notebook_cell.py into a cell of a notebook, and name your volume and your table in its first lines.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "The cluster opens the database, so the public address from which it reaches the internet has to be on the "
            "account's allow-list.",
        ),
    ),
)
