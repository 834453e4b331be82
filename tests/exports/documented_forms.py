"""What vendors document of the files that their programs read: the names that a file may hold, and no others."""

from __future__ import annotations

# PostgreSQL: "Parameter Key Words"; a service file takes all of them but `service`.
LIBPQ = {"host", "port", "dbname", "user", "sslmode", "sslcert", "sslkey", "sslrootcert", "passfile"}
# psqlODBC: "psqlODBC Configuration Options", as in a DSN; in a connection string some have short names.
PSQLODBC = {"Description", "Driver", "Servername", "Port", "Database", "Username", "SSLmode", "Pqopt"}
PSQLODBC_STRING = {"Driver", "Server", "Port", "Database", "Uid", "SSLmode", "Pqopt"}
# Microsoft: "Add-OdbcDsn".
ADD_ODBC_DSN = {"Name", "DriverName", "DsnType", "Platform", "SetPropertyValue"}
# pgjdbc: "Connection Parameters".
PGJDBC = {"user", "password", "sslmode", "sslcert", "sslkey", "sslrootcert", "sslpassword"}
# Npgsql 6 and later: "Connection String Parameters".
NPGSQL = {
    "Host",
    "Port",
    "Database",
    "Username",
    "Passfile",
    "SSL Mode",
    "SSL Certificate",
    "SSL Key",
    "SSL Password",
    "Root Certificate",
}
# pgAdmin: "Import/Export Servers", the required fields and those of `ConnectionParameters`.
PGADMIN = {"Name", "Group", "Port", "Username", "Host", "MaintenanceDB", "ConnectionParameters"}
# GeoServer: "PostGIS", GeoTools: `PostgisNGDataStoreFactory`.
GEOSERVER = {
    "dbtype",
    "host",
    "port",
    "database",
    "user",
    "passwd",
    "SSL mode",
    "Estimated extends",
    "Expose primary keys",
}
# DBeaver: `SSLHandlerTrustStoreImpl`, `PostgreConstants`.
DBEAVER_SSL = {"sslMode", "ssl.ca.cert", "ssl.client.cert", "ssl.client.key"}
# RPostgres: `dbConnect`, whose further arguments go to libpq.
RPOSTGRES = {"host", "port", "user", "dbname", "sslmode", "sslcert", "sslkey", "sslrootcert", "passfile"}
# Apache Spark: "JDBC To Other Databases"; what is none of Spark's own goes to the driver.
SPARK_JDBC = {"driver", "url", "dbtable", "user", "password"}
