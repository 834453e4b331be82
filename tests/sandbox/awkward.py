"""Fills an account with the datasets of awkward.sql, their table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .sql import CREATE_TABLE

if TYPE_CHECKING:
    from .accounts import Account

COLUMNS_ONLY = "columns only"  # the API key that may read two columns of `limited_columns`
MADE_LATER, REIMPORTED = "made_later", "reimported"
SHARED_READ_ONLY, SHARED_WRITABLE = "colleagues_places", "colleagues_notes"

_CONTENTS = Path(__file__).with_name("awkward.sql")
_HEADING = re.compile(r"^-- \*\* (?P<name>.+?): (?P<purpose>.+)$", re.MULTILINE)

_SHORTHAND = f"""
CREATE FUNCTION pg_temp.dataset(name text, columns text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $function$
BEGIN
    EXECUTE format($${CREATE_TABLE.format(table="%1$I", columns="%2$s")}$$, name, nullif(', ' || columns, ', '));
END
$function$;
CREATE FUNCTION pg_temp.shape(words text, srid integer DEFAULT 4326) RETURNS geometry LANGUAGE sql
    AS 'SELECT ST_GeomFromText(words, srid)';
"""


@dataclass(frozen=True)
class Dataset:
    """`statements` make it."""

    name: str
    purpose: str
    statements: str


def contents() -> tuple[Dataset, ...]:
    """Everything in awkward.sql, in its order."""
    return tuple(_read(_CONTENTS.read_text(encoding="utf-8")))


def fill(account: Account, colleague: Account | None = None) -> None:
    """Every dataset, and the key `COLUMNS_ONLY`; a `colleague` in the account's organization shares two more."""
    database = account.database
    server = database.add_foreign_server()
    parts = [each.statements.replace(":server", server) for each in contents()]
    schema = "'" + database.schema + "'"
    database.execute_all([_SHORTHAND, *(part.replace(":schema", schema) for part in parts)])
    role = account.add_key(COLUMNS_ONLY).role
    database.execute(f'GRANT USAGE ON SCHEMA "{database.schema}" TO {role}')
    database.execute(f"GRANT SELECT (cartodb_id, the_geom) ON limited_columns TO {role}")
    if colleague is not None:
        _make(colleague, SHARED_READ_ONLY)
        _make(colleague, SHARED_WRITABLE)
        colleague.share(SHARED_READ_ONLY, account)
        colleague.share(SHARED_WRITABLE, account, writable=True)


def happen_later(account: Account) -> None:
    """What comes after a client has connected: a dataset is made, and one is imported again under its name."""
    _make(account, MADE_LATER)
    account.reimport(REIMPORTED)


def _make(account: Account, name: str) -> None:
    insert = f"INSERT INTO {name} (the_geom) VALUES (pg_temp.shape('POINT(10 50)'))"
    account.database.execute_all([_SHORTHAND, f"SELECT pg_temp.dataset('{name}')", insert])


def _read(text: str) -> Iterator[Dataset]:
    headings = list(_HEADING.finditer(text))
    ends = [*(heading.start() for heading in headings[1:]), len(text)]
    for heading, end in zip(headings, ends):
        yield Dataset(heading["name"], heading["purpose"], text[heading.end() : end].strip())
