"""What algorithms tell of a certificate, in words and times that scripts can compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingOutputString

from ..text import translate

if TYPE_CHECKING:
    from ...core.use_cases.certificate_stages import CertificateStage


def add_certificate_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """What `certificate_outputs` fills."""
    for name, title in (
        ("CERTIFICATE", translate("Processing", "Certificate")),
        ("EXPIRES", translate("Processing", "The certificate expires on")),
        ("STATE", translate("Processing", "State: fine, notice, urgent, over or future")),
        ("RENEWAL_TIME", translate("Processing", "To be renewed from then on")),
    ):
        algorithm.addOutput(QgsProcessingOutputString(name, title))


def certificate_outputs(stage: CertificateStage | None) -> dict[str, str]:
    """Times are ISO 8601 with their zone; all is empty where there is no certificate."""
    if stage is None:
        return {"CERTIFICATE": "", "EXPIRES": "", "STATE": "", "RENEWAL_TIME": ""}
    return {
        "CERTIFICATE": stage.name,
        "EXPIRES": stage.expires.isoformat(),
        "STATE": stage.state.value,
        "RENEWAL_TIME": stage.renewal_time.isoformat(),
    }
