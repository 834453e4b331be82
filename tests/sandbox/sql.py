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
