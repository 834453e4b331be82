"""The Processing provider: its public interface, and what Processing writes down of a run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from carto_direct_sql.ui.processing.list_datasets import ListDatasetsAlgorithm
from carto_direct_sql.ui.processing.provider import DirectSqlProvider

from .doubles import ROADS, saved_account

# Ids and parameter names are a public interface: scripts and models out there use them.
INTERFACE = {
    "connect": {
        "ACCOUNT",
        "MASTER_KEY",
        "AUTHCFG",
        "DATABASE_KEY",
        "ADDRESS",
        "CERTIFICATE_NAME",
        "CONNECTION",
        "IP_SERVICE",
        "WRITABLE",
    },
    "registeraddress": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "ADDRESS", "EVERYBODY", "IP_SERVICE"},
    "removeaddress": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "ADDRESS", "CONFIRM"},
    "importbundle": {
        "ACCOUNT",
        "BUNDLE",
        "PASSPHRASE",
        "DATABASE_KEY",
        "HOST",
        "PORT",
        "CONNECTION",
        "SERVER_FINGERPRINT",
    },
    "connectserver": {"SERVER", "FILES", "PASSPHRASE", "PASSWORD", "CONNECTION", "NAME_UNCHECKED"},
    "diagnose": {"CONNECTION"},
    "listdatasets": {"CONNECTION", "OUTPUT"},
    "listexports": {"OUTPUT"},
    "exportagain": {"FOLDER", "MASTER_KEY", "AUTHCFG"},
    "removeexport": {"FOLDER", "MASTER_KEY", "AUTHCFG"},
    "exportconnection": {
        "CONNECTION",
        "TARGET",
        "FOLDER",
        "INCLUDE_KEY",
        "OWN_CERTIFICATE",
        "OWN_KEY",
        "TABLES",
        "AUTHCFG",
        "MASTER_KEY",
        "MERGE",
    },
    "listcertificates": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "OUTPUT"},
    "renewcertificate": {"CONNECTION", "MASTER_KEY", "AUTHCFG", "ONLY_WHEN_DUE"},
    "revokecertificate": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "CERTIFICATE", "CONFIRM"},
    "setdatabasekey": {
        "CONNECTION",
        "DATABASE_KEY",
        "TABLES",
        "EDITABLE_TABLES",
        "MASTER_KEY",
        "AUTHCFG",
        "IP_SERVICE",
    },
    "listaddresses": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "OUTPUT"},
    "listapikeys": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "OUTPUT"},
    "createcertificate": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "NAME", "FILE"},
    "createapikey": {"CONNECTION", "MASTER_KEY", "AUTHCFG", "TABLES", "EDITABLE_TABLES", "NAME", "FILE"},
    "regenerateapikey": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "KEY", "CONFIRM"},
    "deleteapikey": {"ACCOUNT", "MASTER_KEY", "AUTHCFG", "KEY", "CONFIRM"},
    "renameconnection": {"CONNECTION", "NAME"},
    "disconnect": {
        "CONNECTION",
        "MASTER_KEY",
        "AUTHCFG",
        "REVOKE_CERTIFICATE",
        "DELETE_KEY",
        "REMOVE_ADDRESS",
        "REMOVE_CONNECTION",
        "REMOVE_KEYS",
        "REMOVE_CERTIFICATE",
    },
}
SECRETS = {
    "MASTER_KEY": "open-sesame-1",
    "DATABASE_KEY": "open-sesame-2",
    "PASSPHRASE": "open-sesame-3",
    "PASSWORD": "open-sesame-4",
}


@pytest.fixture
def provider(qgis_app: QgsApplication) -> Iterator[DirectSqlProvider]:
    made = DirectSqlProvider(use_cases=never)
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def never() -> Any:
    raise AssertionError("Looking at an algorithm must not build the use cases.")


def test_ids_and_parameter_names_stay(provider: DirectSqlProvider) -> None:
    found = {
        algorithm.name(): {parameter.name() for parameter in algorithm.parameterDefinitions()}
        for algorithm in provider.algorithms()
    }
    assert found == INTERFACE
    assert all(algorithm.shortHelpString() and algorithm.tags() for algorithm in provider.algorithms())


@pytest.mark.parametrize("name", ["connect", "importbundle", "registeraddress", "connectserver"])
def test_no_secret_goes_into_processings_history_log_or_commands(provider: DirectSqlProvider, name: str) -> None:
    algorithm = provider.algorithm(name)
    given = {key: value for key, value in SECRETS.items() if key in INTERFACE[name]}
    place = {key: "alice.carto.com" for key in ("ACCOUNT", "SERVER") if key in INTERFACE[name]}
    parameters, context = {**place, "BUNDLE": "x.zip", **given}, QgsProcessingContext()
    written = [
        json.dumps(algorithm.asMap(parameters, context)),
        algorithm.asPythonCommand(parameters, context),
        algorithm.asQgisProcessCommand(parameters, context)[0],
    ]
    assert given
    for text in written:
        assert "alice.carto.com" in text
        assert "open-sesame" not in text


def test_datasets_are_listed_into_a_layer_that_outlives_the_thread_that_fetched_them(qgis_app: QgsApplication) -> None:
    alice = saved_account()
    use_cases = SimpleNamespace(saved_accounts=lambda: (alice,), datasets=lambda _saved, _feedback: (ROADS,) * 3)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    outputs, succeeded = (
        ListDatasetsAlgorithm(lambda: use_cases)
        .create()
        .run({"CONNECTION": alice.connection.name, "OUTPUT": "memory:listed"}, context, feedback)
    )
    assert succeeded
    layer = context.takeResultLayer(outputs["OUTPUT"])
    assert layer.thread() is qgis_app.thread() and layer.dataProvider().thread() is qgis_app.thread()
    assert [feature["name"] for feature in layer.getFeatures()] == ["roads"] * 3
