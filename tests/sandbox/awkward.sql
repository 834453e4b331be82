-- The table of contents of awkwardness: one dataset for each thing that people's real tables do to a client.
--
-- Each begins with a line of two stars, its name and its purpose; awkward.py runs them in this order, as the account's
-- owner. Only the huge one has statistics, as at CARTO, where nobody counts a handful of rows. No raster is among them,
-- and no raster extension: CARTO has none either. Two functions save words:
--   pg_temp.dataset(name, columns)  a table as CARTO makes it: cartodb_id, the_geom and the_geom_webmercator
--   pg_temp.shape(text, srid)       a geometry, in EPSG:4326 unless said otherwise


-- ---------------------------------------------------------------------------- geometry that says nothing of itself

-- ** empty_dataset: CARTO's own type, and no rows yet
SELECT pg_temp.dataset('empty_dataset');

-- ** only_nulls: rows, none of which has a geometry
SELECT pg_temp.dataset('only_nulls');
INSERT INTO only_nulls (the_geom) VALUES (NULL), (NULL);

-- ** mixed: points, lines and areas in one column, single and multiple, and a row without
SELECT pg_temp.dataset('mixed');
INSERT INTO mixed (the_geom) VALUES
    (pg_temp.shape('POINT(10 50)')), (pg_temp.shape('MULTIPOINT(10 50, 12 52)')),
    (pg_temp.shape('LINESTRING(10 50, 11 51)')),
    (pg_temp.shape('POLYGON((10 50, 11 50, 11 51, 10 50))')),
    (pg_temp.shape('MULTIPOLYGON(((10 50, 11 50, 11 51, 10 50)), ((20 50, 21 50, 21 51, 20 50)))')),
    (NULL);

-- ** empty_shapes: geometries that are there and have no coordinates
SELECT pg_temp.dataset('empty_shapes');
INSERT INTO empty_shapes (the_geom) VALUES
    (pg_temp.shape('POINT EMPTY')), (pg_temp.shape('POLYGON EMPTY')), (pg_temp.shape('POINT(10 50)'));

-- ** collections: a point and a line as one geometry
SELECT pg_temp.dataset('collections');
INSERT INTO collections (the_geom) VALUES (pg_temp.shape('GEOMETRYCOLLECTION(POINT(10 50), LINESTRING(10 50, 11 51))'));

-- ** untyped: a column that declares neither kind nor SRID; its rows do
CREATE TABLE untyped (cartodb_id serial PRIMARY KEY, the_geom geometry);
INSERT INTO untyped (the_geom) VALUES (pg_temp.shape('POINT(10 50)')), (pg_temp.shape('POINT(11 51)'));

-- ** untyped_empty: the same, without a row to ask
CREATE TABLE untyped_empty (cartodb_id serial PRIMARY KEY, the_geom geometry);

-- ** no_srid: rows that do not say their SRID either
CREATE TABLE no_srid (cartodb_id serial PRIMARY KEY, the_geom geometry);
INSERT INTO no_srid (the_geom) VALUES (pg_temp.shape('POINT(10 50)', 0));


-- ----------------------------------------------------------------------------- geometry of rare kinds, in rare places

-- ** places_geography: geography in place of geometry
CREATE TABLE places_geography (cartodb_id serial PRIMARY KEY, the_geom geography(Point, 4326));
INSERT INTO places_geography (the_geom) VALUES (pg_temp.shape('POINT(10 50)')::geography);

-- ** heights_z: points with heights
CREATE TABLE heights_z (cartodb_id serial PRIMARY KEY, the_geom geometry(PointZ, 4326));
INSERT INTO heights_z (the_geom) VALUES (pg_temp.shape('POINT Z (10 50 300)'));

-- ** measures_m: lines with measures
CREATE TABLE measures_m (cartodb_id serial PRIMARY KEY, the_geom geometry(LineStringM, 4326));
INSERT INTO measures_m (the_geom) VALUES (pg_temp.shape('LINESTRING M (10 50 0, 11 51 9)'));

-- ** both_zm: areas with heights and measures
CREATE TABLE both_zm (cartodb_id serial PRIMARY KEY, the_geom geometry(PolygonZM, 4326));
INSERT INTO both_zm (the_geom) VALUES
    (pg_temp.shape('POLYGON ZM ((10 50 1 1, 11 50 1 2, 11 51 1 3, 10 50 1 1))'));

-- ** curves: arcs as lines, within lines, and around areas
SELECT pg_temp.dataset('curves');
INSERT INTO curves (the_geom) VALUES
    (pg_temp.shape('CIRCULARSTRING(10 50, 11 51, 12 50)')),
    (pg_temp.shape('COMPOUNDCURVE(CIRCULARSTRING(10 50, 11 51, 12 50), (12 50, 13 50))')),
    (pg_temp.shape('CURVEPOLYGON(CIRCULARSTRING(10 50, 11 51, 12 50, 11 49, 10 50))'));

-- ** mercator_only: EPSG:3857, and no other geometry
CREATE TABLE mercator_only (cartodb_id serial PRIMARY KEY, the_geom_webmercator geometry(Point, 3857));
INSERT INTO mercator_only (the_geom_webmercator) VALUES (pg_temp.shape('POINT(1113194 6446275)', 3857));

-- ** krovak: an SRID that is rarely seen, with negative coordinates
CREATE TABLE krovak (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 5514));
INSERT INTO krovak (the_geom) VALUES (pg_temp.shape('POINT(-740000 -1040000)', 5514));

-- ** no_such_srid: an SRID that no list knows
CREATE TABLE no_such_srid (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 990001));
INSERT INTO no_such_srid (the_geom) VALUES (pg_temp.shape('POINT(1 1)', 990001));

-- ** two_geometries: areas and their labels' points, both EPSG:4326
CREATE TABLE two_geometries (
    cartodb_id serial PRIMARY KEY, the_geom geometry(Polygon, 4326), label geometry(Point, 4326));
INSERT INTO two_geometries (the_geom, label)
    SELECT area, ST_Centroid(area) FROM pg_temp.shape('POLYGON((10 50, 11 50, 11 51, 10 50))') AS area;


-- ------------------------------------------------------------------------------------------------------------- keys

-- ** keyless: a table without any key
CREATE TABLE keyless (name text, the_geom geometry(Point, 4326));
INSERT INTO keyless VALUES ('one', pg_temp.shape('POINT(10 50)')), ('two', pg_temp.shape('POINT(11 51)'));

-- ** repeated_ids: a table whose cartodb_id is no key, and repeats
CREATE TABLE repeated_ids (cartodb_id integer, the_geom geometry(Point, 4326));
INSERT INTO repeated_ids SELECT n % 3, ST_SetSRID(ST_MakePoint(n, n), 4326) FROM generate_series(1, 6) AS n;

-- ** text_key: a key of text
CREATE TABLE text_key (code text PRIMARY KEY, the_geom geometry(Point, 4326));
INSERT INTO text_key VALUES ('A''1', pg_temp.shape('POINT(10 50)')), ('ä b', NULL);

-- ** double_key: a key of two columns
CREATE TABLE double_key (
    country text, number integer, the_geom geometry(Point, 4326), PRIMARY KEY (country, number));
INSERT INTO double_key VALUES ('de', 1, pg_temp.shape('POINT(10 50)')), ('fr', 1, NULL);

-- ** another_key: a serial key that is not called cartodb_id
CREATE TABLE another_key (ogc_fid bigserial PRIMARY KEY, the_geom geometry(Point, 4326));
INSERT INTO another_key (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));


-- ------------------------------------------------------------------------------------------------------------ views

-- ** buffer_view: a view whose geometry has lost kind and SRID on its way
CREATE VIEW buffer_view AS SELECT cartodb_id, ST_Buffer(the_geom, 1) AS the_geom FROM mixed WHERE the_geom IS NOT NULL;

-- ** numbered_view: a view with a number made up for each row, and no cartodb_id
CREATE VIEW numbered_view AS SELECT row_number() OVER () AS gid, the_geom FROM untyped;

-- ** text_view: a view of text and geometry, with nothing that could be a key
CREATE VIEW text_view AS SELECT 'row ' || cartodb_id AS name, the_geom FROM untyped;

-- ** only_text_view: a view of text alone
CREATE VIEW only_text_view AS SELECT 'row ' || cartodb_id AS name FROM untyped;

-- ** repeated_view: a view with each cartodb_id twice, so that ten rows look like five
CREATE VIEW repeated_view AS
    SELECT n AS cartodb_id, ST_SetSRID(ST_MakePoint(n, side), 4326)::geometry(Point, 4326) AS the_geom
    FROM generate_series(1, 5) AS n, generate_series(1, 2) AS side;

-- ** kept_view: a materialized view, which CARTO's own list of datasets leaves out
CREATE MATERIALIZED VIEW kept_view AS SELECT cartodb_id, the_geom FROM mixed;


-- --------------------------------------------------------------------------------- tables that are more than a table

-- ** partitioned: a table in two parts, each of which is a table as well
CREATE TABLE partitioned (cartodb_id integer PRIMARY KEY, the_geom geometry(Point, 4326)) PARTITION BY RANGE (cartodb_id);
CREATE TABLE partitioned_low PARTITION OF partitioned FOR VALUES FROM (1) TO (3);
CREATE TABLE partitioned_high PARTITION OF partitioned FOR VALUES FROM (3) TO (9);
INSERT INTO partitioned SELECT n, ST_SetSRID(ST_MakePoint(n, n), 4326) FROM generate_series(1, 5) AS n;

-- ** foreign_table: a table of another server
CREATE FOREIGN TABLE foreign_table (cartodb_id integer, the_geom geometry(Geometry, 4326))
    SERVER :server OPTIONS (schema_name :schema, table_name 'mixed');

-- ** huge: a hundred thousand rows
SELECT pg_temp.dataset('huge');
ALTER TABLE huge DISABLE TRIGGER USER;
INSERT INTO huge (the_geom, the_geom_webmercator)
    SELECT point, ST_Transform(point, 3857)
    FROM generate_series(0, 99999) AS n, LATERAL ST_SetSRID(ST_MakePoint(n % 360 - 180, n / 625 - 80), 4326) AS point;
ALTER TABLE huge ENABLE TRIGGER USER;
CREATE INDEX ON huge USING gist (the_geom);
ANALYZE huge;


-- ---------------------------------------------------------------------------------------------------------- columns

-- ** many_types: dates, times, arrays, JSON, UUIDs, ranges and bytes, at their ends
CREATE TABLE many_types (
    cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326), day date, moment timestamptz, clock time,
    span interval, words text[], numbers integer[], notes json, more jsonb, id uuid, price numeric(12, 2), big bigint,
    yes boolean, years int4range, bytes bytea);
INSERT INTO many_types (the_geom, day, moment, clock, span, words, numbers, notes, more, id, price, big, yes, years, bytes)
VALUES
    (pg_temp.shape('POINT(10 50)'), '2024-02-29', '0044-03-15 12:00 BC', '24:00', '1 mon -2 days', '{a,"b,c",NULL}',
     '{1,2}', '{"a": null}', '[1, {"b": "ü"}]', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', 1234567890.12,
     9223372036854775807, true, '[1,5)', '\x00ff'),
    (NULL, 'infinity', '-infinity', NULL, NULL, '{}', NULL, NULL, NULL, NULL, 'NaN', NULL, NULL, 'empty', NULL);

-- ** column_names: columns that have to be quoted
CREATE TABLE column_names (
    cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326), "Größe" integer, "with space" text,
    "say ""x""" text, "select" text, "100%" text);
INSERT INTO column_names (the_geom, "Größe") VALUES (pg_temp.shape('POINT(10 50)'), 1);

-- ** limited_columns: a key may read cartodb_id and the_geom, and not the name
SELECT pg_temp.dataset('limited_columns', 'name text');
INSERT INTO limited_columns (the_geom, name) VALUES (pg_temp.shape('POINT(10 50)'), 'not for everybody');


-- ------------------------------------------------------------------------------------------------------------ names

-- ** say "hello": quotes in the name
SELECT pg_temp.dataset('say "hello"');
INSERT INTO "say ""hello""" (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** o'hare: an apostrophe in the name
SELECT pg_temp.dataset('o''hare');
INSERT INTO "o'hare" (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** straßen_in_münchen: letters beyond ASCII in the name
SELECT pg_temp.dataset('straßen_in_münchen');
INSERT INTO straßen_in_münchen (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** two words: a space in the name
SELECT pg_temp.dataset('two words');
INSERT INTO "two words" (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** CamelCase: capitals in the name
SELECT pg_temp.dataset('CamelCase');
INSERT INTO "CamelCase" (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** schema.table: a dot in the name
SELECT pg_temp.dataset('schema.table');
INSERT INTO "schema.table" (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** 100% (new): a percent sign and parentheses in the name
SELECT pg_temp.dataset('100% (new)');
INSERT INTO "100% (new)" (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** select: a word of SQL as the name
SELECT pg_temp.dataset('select');
INSERT INTO "select" (the_geom) VALUES (pg_temp.shape('POINT(10 50)'));

-- ** the_longest_name_that_postgresql_takes_is_of_sixty_three_bytes_: as many characters as fit
SELECT pg_temp.dataset('the_longest_name_that_postgresql_takes_is_of_sixty_three_bytes_');
INSERT INTO the_longest_name_that_postgresql_takes_is_of_sixty_three_bytes_ (the_geom)
    VALUES (pg_temp.shape('POINT(10 50)'));


-- ------------------------------------------------------------------------------------------- what happens to tables

-- ** reimported: imported again under its name later on, when an API key made before covers it no more
SELECT pg_temp.dataset('reimported', 'name text');
INSERT INTO reimported (the_geom, name) VALUES (pg_temp.shape('POINT(10 50)'), 'as ever');
