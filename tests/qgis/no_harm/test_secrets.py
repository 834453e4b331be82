"""Where QGIS writes down what it does: no key of ours is there."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from processing_runs import run_algorithm
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsVectorLayer,
)

from carto_direct_sql.core.qgis.connections import data_source
from carto_direct_sql.ui.processing.connect import ConnectAlgorithm
from carto_direct_sql.ui.processing.provider import DirectSqlProvider

from ..network_listener import NetworkListener

KEY = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def provider(qgis_app: QgsApplication) -> Iterator[DirectSqlProvider]:
    made = DirectSqlProvider(use_cases=lambda: None)
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    file = tmp_path / "master key"
    file.write_text(KEY + "\n")
    return file


def test_a_key_as_text_is_refused_with_the_reason_and_not_repeated(provider, key_file):
    for name in ("connect", "importbundle", "registeraddress", "removeaddress"):
        algorithm, context = provider.algorithm(name), QgsProcessingContext()
        given = {"ACCOUNT": "alice.carto.com", "BUNDLE": "x.zip", "ADDRESS": "203.0.113.7"}
        for parameter in ("MASTER_KEY", "DATABASE_KEY", "PASSPHRASE"):
            if algorithm.parameterDefinition(parameter) is None:
                continue
            for secret in (KEY, "open sesame", "-----BEGIN RSA PRIVATE KEY-----\n" + "A" * 2000, "x\0y"):
                is_right, why = algorithm.checkParameterValues({**given, parameter: secret}, context)
                assert not is_right, (name, parameter)
                assert parameter in why
                assert "path of a file" in why
                assert secret not in why
            for place in (str(key_file), "abc1234", "", None):
                assert algorithm.checkParameterValues({**given, parameter: place}, context)[0], (name, parameter)


def test_what_is_neither_file_nor_entry_is_not_repeated_when_it_runs_either(computer, account):
    with pytest.raises(AssertionError, match="MASTER_KEY takes the path") as failed:
        run_algorithm(ConnectAlgorithm, computer, {"ACCOUNT": account.address(), "MASTER_KEY": "hunter2"})
    assert "hunter2" not in str(failed.value)


def test_history_commands_and_batch_runs_hold_the_place_of_a_key(provider, key_file):
    algorithm, context = provider.algorithm("connect"), QgsProcessingContext()
    parameters = {"ACCOUNT": "alice.carto.com", "MASTER_KEY": str(key_file), "DATABASE_KEY": KEY}
    written = [
        json.dumps(algorithm.asMap(parameters, context)),
        algorithm.asPythonCommand(parameters, context),
        algorithm.asQgisProcessCommand(parameters, context)[0],
    ]
    for text in written:
        assert "alice.carto.com" in text
        assert KEY not in text
    assert str(key_file) in written[0]


def test_a_model_keeps_the_place_of_a_key_and_is_told_of_a_wrong_one(provider, key_file, tmp_path):
    child = QgsProcessingModelChildAlgorithm("cartodirectsql:connect")
    child.setChildId("connect")
    source = QgsProcessingModelChildParameterSource.fromStaticValue(str(key_file))
    child.addParameterSources("MASTER_KEY", [source])
    model = QgsProcessingModelAlgorithm("Every morning")
    model.addChildAlgorithm(child)
    file = tmp_path / "model.model3"
    assert model.toFile(str(file))
    assert str(key_file) in file.read_text()
    assert KEY not in file.read_text()
    parameter = provider.algorithm("connect").parameterDefinition("MASTER_KEY")
    assert not parameter.checkValueIsAcceptable(KEY)
    assert parameter.checkValueIsAcceptable(str(key_file))


def test_log_network_log_project_and_settings_hold_no_key_after_a_whole_life(computer, account, tmp_path):
    told: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda *words: told.append(" ".join(map(str, words))))
    network = NetworkListener()
    saved = computer.connect(keep_master_key=True).saved
    uri = data_source(saved.connection)
    uri.setDataSource("public", "countries", "the_geom", "", "cartodb_id")
    layer = QgsVectorLayer(uri.uri(False), "countries", "postgres")
    assert layer.isValid()
    project = QgsProject()
    project.addMapLayer(layer)
    project.write(str(tmp_path / "project.qgs"))
    project.clear()
    computer.connect(writable=True)
    network.stop()
    assert len(network.heard) > 10
    texts = [*told, *(words for _, words in network.heard), (tmp_path / "project.qgs").read_text()]
    texts += [path.read_text(errors="replace") for path in Path(QgsApplication.qgisSettingsDirPath()).rglob("*.ini")]
    for key in account.api_keys:
        if key.type != "default":
            for form in (key.token, base64.b64encode(key.token.encode()).decode()):
                assert not [text for text in texts if form in text]
            signed_in = base64.b64encode(f"{account.user}:{key.token}".encode()).decode()
            assert not [text for text in texts if signed_in in text]
    assert not [text for text in texts if "PRIVATE KEY" in text]
