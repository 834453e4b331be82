"""Take an account back to how version 0.1.0 of the plugin kept it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote


def go_back(saved: Any, authcfg: str, trusted: Iterable[bytes] = ()) -> None:
    """A config for the certificate, a connection that names it, and a note in the settings.

    QGIS trusts the authorities in `trusted` (PEM) because of the account.
    """
    from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProviderRegistry, QgsSettings

    from carto_direct_sql.core.qgis.settings import QgisSavedAccounts

    config = QgsAuthMethodConfig("Identity-Cert")
    config.setId(authcfg)
    config.setName(f"CARTO Direct SQL: {saved.account.label}")
    config.setConfigMap({"certid": saved.certificate_fingerprint})
    assert QgsApplication.authManager().storeAuthenticationConfig(config)
    name, login = saved.connection.name, saved.connection.login
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    provider.deleteConnection(name)
    uri = f"dbname='{login.database}' host={login.host} port={login.port} sslmode=verify-full authcfg={authcfg}"
    provider.saveConnection(provider.createConnection(uri, {"saveUsername": False, "savePassword": False}), name)
    entry = {
        "format": 1,
        "account": {"user": saved.account.user, "base_url": saved.account.base_url},
        "connection": {
            "name": name,
            "host": login.host,
            "port": login.port,
            "database": login.database,
            "user": login.user,
            "authcfg": authcfg,
        },
        "certificate_id": saved.certificate_id,
        "certificate_name": saved.certificate_name,
        "certificate_expires": saved.certificate_expires.isoformat(),
        "certificate_fingerprint": saved.certificate_fingerprint,
        "key_authcfg": saved.key_authcfg,
        "key_name": saved.key_name,
        "address": saved.address,
        "authorities": [trust(pem) for pem in trusted],
        "master_key_authcfg": saved.master_key_authcfg,
    }
    QgsSettings().setValue(f"carto_direct_sql/installations/{quote(name, safe='')}", json.dumps(entry))
    QgisSavedAccounts().remove(name)


def trust(pem: bytes) -> str:
    """Have QGIS trust an authority for all it does; returns its fingerprint."""
    from qgis.core import QgsApplication, QgsAuthCertUtils
    from qgis.PyQt.QtNetwork import QSslCertificate

    certificate = QSslCertificate(pem)
    manager = QgsApplication.authManager()
    assert manager.storeCertAuthority(certificate)
    assert manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()
    return str(QgsAuthCertUtils.shaHexForCert(certificate))
