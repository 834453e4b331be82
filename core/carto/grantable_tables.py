"""Which tables a new API key can be granted, asked of the account's own database.

CARTO grants what the access list of a table gives to the user's own role, or to the role of all members of an
organization, and refuses a whole key for one permission more (CARTO: carto/api_key.rb, all_tables_granted).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .api_keys import WRITE, TableGrant

LIST_GRANTABLE_TABLES = """
SELECT n.nspname, c.relname, array_agg(DISTINCT lower(acl.privilege_type))
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
 CROSS JOIN LATERAL aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) acl
  JOIN pg_roles r ON r.oid = acl.grantee
 WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
   AND NOT c.relispartition
   AND (r.rolname = current_user OR r.rolname LIKE 'cdb\\_org\\_member%' AND pg_has_role(r.oid, 'MEMBER'))
   AND n.nspname NOT LIKE 'pg\\_%'
   AND n.nspname NOT IN ('information_schema', 'cartodb', 'cdb', 'cdb_importer', 'topology', 'tiger', 'tiger_data')
   AND NOT EXISTS (
       SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
 GROUP BY n.nspname, c.relname
HAVING 'SELECT' = ANY (array_agg(acl.privilege_type))
 ORDER BY n.nspname, c.relname
"""


def grantable_table(row: Sequence[Any]) -> TableGrant:
    """A row of `LIST_GRANTABLE_TABLES` as a value, with every permission that the user holds."""
    schema, name, privileges = row
    return TableGrant(schema, name, tuple(permission for permission in WRITE if permission in privileges))
