"""Run by QGIS's Python: store the CAs of a PEM file as trusted in the profile's authentication database."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthCertUtils

application = QgsApplication([], False)
application.initQgis()
manager = QgsApplication.authManager()
if not manager.masterPasswordHashInDatabase():
    # QGIS reads the file by itself only once there is a master password.
    manager.setMasterPassword(Path(os.environ["QGIS_AUTH_PASSWORD_FILE"]).read_text(encoding="utf-8"), True)
for authority in QgsAuthCertUtils.certsFromFile(sys.argv[1]):
    if not manager.storeCertAuthority(authority):
        sys.exit("The authentication database could not be written.")
    manager.storeCertTrustPolicy(authority, QgsAuthCertUtils.CertTrustPolicy.Trusted)
manager.rebuildCaCertsCache()
manager.rebuildTrustedCaCertsCache()
application.exitQgis()
