"""GeoServer: its store knows the mode alone, and pgjdbc takes the files from the home of the user it runs as.

GeoServer's documentation, "PostGIS"; GeoTools, `PostgisNGDataStoreFactory.SSL_MODE`; pgjdbc, the defaults of `sslcert`,
`sslkey` and `sslrootcert`.
"""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import xml
from ..target import Kind, Part, Proof, Target, Template

TARGET = Target(
    id="geoserver",
    name=QT_TRANSLATE_NOOP("Exports", "GeoServer"),
    description=QT_TRANSLATE_NOOP("Exports", "A PostGIS store, and the files where GeoServer's driver looks for them."),
    kind=Kind.SERVER,
    tested=Proof.DRIVER,
    tested_with="pgjdbc 42.5.5",
    needs=QT_TRANSLATE_NOOP("Exports", "GeoServer 2.20 or later."),
    parts=(
        (Part.CERTIFICATE, "postgresql.crt"),
        (Part.PKCS8_DER, "postgresql.pk8"),
        (Part.AUTHORITIES, "root.crt"),
    ),
    templates=(
        Template(
            "datastore.xml",
            """
<dataStore>
  <name>$service</name>
  <enabled>true</enabled>
  <connectionParameters>
    <entry key="dbtype">postgis</entry>
    <entry key="host">$host</entry>
    <entry key="port">$port</entry>
    <entry key="database">$database</entry>
    <entry key="user">$user</entry>
    <entry key="passwd">$api_key</entry>
    <entry key="SSL mode">VERIFY_FULL</entry>
    <entry key="Estimated extends">true</entry>
    <entry key="Expose primary keys">true</entry>
  </connectionParameters>
</dataStore>
""",
            xml,
        ),
    ),
    steps_on_windows=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Copy postgresql.crt, postgresql.pk8 and root.crt into the folder %APPDATA%\\postgresql of the user as "
            "whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.",
        ),
    ),
    steps_on_unix=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Copy postgresql.crt, postgresql.pk8 and root.crt into the folder .postgresql in the home of the user as "
            "whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.",
        ),
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "In GeoServer add a store of the kind PostGIS: as the host {host}, as the port {port}, as the database "
            "{database}, as the user {user}, as the password an API key, and as the SSL mode VERIFY_FULL.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "Or have GeoServer's REST interface read the store from datastore.xml, into your workspace:\n"
            '    curl -u admin -H "Content-type: text/xml" -d @datastore.xml '
            "https://geoserver.example.com/geoserver/rest/workspaces/carto/datastores",
        ),
    ),
)
