"""What makes an ordinary table a CARTO table (CartoDB/cartodb-postgresql: CDB_CartodbfyTable.sql)."""

from __future__ import annotations

# CARTO declares both columns with the generic type, whatever the table holds. The projection has no poles: clip before.
FUNCTIONS = """
CREATE SCHEMA cartodb;
GRANT USAGE ON SCHEMA cartodb TO PUBLIC;

CREATE FUNCTION cartodb.to_webmercator(geom public.geometry) RETURNS public.geometry
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN abs(public.ST_YMin(geom)) < 85 AND abs(public.ST_YMax(geom)) < 85 THEN public.ST_Transform(geom, 3857)
        ELSE public.ST_Transform(public.ST_Multi(public.ST_ClipByBox2D(
            geom, public.ST_MakeEnvelope(-180, -85, 180, 85, 4326)::public.box2d)), 3857)
    END
$$;

CREATE FUNCTION cartodb.keep_webmercator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.the_geom_webmercator := cartodb.to_webmercator(NEW.the_geom);
    RETURN NEW;
END
$$;
"""

# Fill in {table} (a quoted name) and {columns} (", name type" for each).
CREATE_TABLE = """
CREATE TABLE {table} (
    cartodb_id serial PRIMARY KEY,
    the_geom public.geometry(Geometry, 4326),
    the_geom_webmercator public.geometry(Geometry, 3857){columns}
);
CREATE TRIGGER keep_webmercator BEFORE INSERT OR UPDATE OF the_geom ON {table}
    FOR EACH ROW EXECUTE FUNCTION cartodb.keep_webmercator();
"""

CREATE_INDEXES = """
CREATE INDEX ON {table} USING gist (the_geom);
CREATE INDEX ON {table} USING gist (the_geom_webmercator);
ALTER TABLE {table} CLUSTER ON {key};
VACUUM ANALYZE {table};
"""

# What an import over an existing name does: another table, with everything but its grants.
REIMPORT = """
CREATE TABLE {new} AS TABLE {table};
DROP TABLE {table};
ALTER TABLE {new} RENAME TO {name};
ALTER TABLE {table} ADD PRIMARY KEY (cartodb_id);
CREATE SEQUENCE {sequence} OWNED BY {table}.cartodb_id;
SELECT setval({sequence_text}, (SELECT coalesce(max(cartodb_id), 0) + 1 FROM {table}), false);
ALTER TABLE {table} ALTER cartodb_id SET DEFAULT nextval({sequence_text});
CREATE TRIGGER keep_webmercator BEFORE INSERT OR UPDATE OF the_geom ON {table}
    FOR EACH ROW EXECUTE FUNCTION cartodb.keep_webmercator();
CREATE INDEX ON {table} USING gist (the_geom);
CREATE INDEX ON {table} USING gist (the_geom_webmercator);
"""

# With `schema`, `first` and `last` as parameters.
MANY_TABLES = """
DO $do$
DECLARE
    name text;
BEGIN
    FOR number IN %(first)s .. %(last)s LOOP
        name := format('%%I.%%I', %(schema)s, 'dataset_' || lpad(number::text, 5, '0'));
        EXECUTE format('CREATE TABLE %%s (cartodb_id integer PRIMARY KEY, the_geom public.geometry(Geometry, 4326),'
                       ' the_geom_webmercator public.geometry(Geometry, 3857), name text)', name);
        EXECUTE format('INSERT INTO %%s SELECT 1, point, public.ST_Transform(point, 3857), ''one'''
                       ' FROM public.ST_SetSRID(public.ST_MakePoint(10, 50), 4326) AS point', name);
    END LOOP;
END
$do$
"""

# A PostgreSQL that is the same one: what matters is that tables come through a foreign data wrapper.
FOREIGN_SERVER = """
CREATE EXTENSION IF NOT EXISTS postgres_fdw SCHEMA public;
CREATE SERVER {server} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host {host_text}, dbname {name_text});
CREATE USER MAPPING FOR PUBLIC SERVER {server} OPTIONS (user {owner_text}, password_required 'false');
GRANT USAGE ON FOREIGN SERVER {server} TO {owner};
"""
