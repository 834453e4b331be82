"""The programs that a connection can be exported for, a module each. A new one is a module and a line here."""

from __future__ import annotations

from ..errors import TargetUnknown
from ..target import Target
from . import (
    databricks,
    dbeaver,
    excel,
    gdal,
    geoserver,
    jdbc,
    libpq,
    npgsql,
    odbc,
    pem,
    pgadmin,
    pkcs12,
    power_bi,
    psycopg,
    qlik,
    r,
    sqlalchemy,
    tableau,
)

TARGETS: tuple[Target, ...] = (
    libpq.TARGET,
    gdal.TARGET,
    psycopg.TARGET,
    sqlalchemy.TARGET,
    r.TARGET,
    tableau.TARGET,
    power_bi.TARGET,
    excel.TARGET,
    qlik.TARGET,
    databricks.TARGET,
    dbeaver.TARGET,
    pgadmin.TARGET,
    geoserver.TARGET,
    odbc.TARGET,
    jdbc.TARGET,
    npgsql.TARGET,
    pkcs12.TARGET,
    pem.TARGET,
)


def target_of(target_id: str) -> Target:
    """Raises `TargetUnknown`."""
    found = next((target for target in TARGETS if target.id == target_id), None)
    if found is None:
        raise TargetUnknown(target=target_id)
    return found
