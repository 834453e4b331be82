"""What one look into a database tells about it: asked with the dial that proves it, and of the catalogue alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

# As in `datasets.LIST_DATASETS`: nothing of the system's, of extensions, or of CARTO's own schema.
EXAMINE = """
SELECT current_database(),
       current_setting('server_version'),
       now(),
       coalesce((SELECT extversion FROM pg_extension WHERE extname = 'postgis'), ''),
       (SELECT count(*)
          FROM pg_class c
          JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND NOT c.relispartition
           AND n.nspname NOT LIKE 'pg\\_%'
           AND n.nspname NOT IN ('information_schema', 'cartodb', 'topology', 'tiger', 'tiger_data')
           AND NOT EXISTS (
               SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
           AND has_schema_privilege(n.oid, 'USAGE')
           AND has_table_privilege(c.oid, 'SELECT'))
"""


@dataclass(frozen=True)
class Examination:
    """`tls` is the version that was spoken, `clock` the server's, `postgis` empty where there is none.

    `readable` counts the tables and views that the key may read, `dial_s` is how long it took to get in.
    """

    database: str
    server_version: str
    clock: datetime
    postgis: str
    readable: int
    tls: str
    dial_s: float
