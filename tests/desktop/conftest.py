"""The real desktop: a screen of its own, a fresh profile a test, the plugin from a repository."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "tools"), str(Path(__file__).resolve().parent)]

pytest.register_assert_rewrite("story")

from freezes import Freezes  # noqa: E402 - its folder has just been named
from plugin_repository import PluginRepository  # noqa: E402 - likewise
from project import BUILD  # noqa: E402 - likewise

_FREEZES = Freezes(BUILD / "pictures" / "freezes.json")


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ZIP as `./dev package` builds it."""
    import package

    return package.build(tmp_path_factory.mktemp("dist") / "carto_direct_sql.zip")


@pytest.fixture(scope="session")
def repository(archive: Path) -> Iterator[PluginRepository]:
    """Where QGIS installs the plugin from."""
    with PluginRepository() as serving:
        serving.offer(archive)
        yield serving


@pytest.fixture(scope="session")
def freezes() -> Freezes:
    """The report."""
    return _FREEZES


@pytest.fixture
def profile(tmp_path: Path, sandbox: Any) -> Any:
    """A fresh profile without the plugin that trusts the sandbox, as an administrator arranges it on premises."""
    from qgis_profile import QgisProfile

    made = QgisProfile(tmp_path / "qgis")
    made.trust(sandbox.ca_file)
    return made


@pytest.fixture
def start(profile: Any, request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Starts QGIS, which ends with the test at the latest; what was felt of freezes goes into the report."""
    from qgis_desktop import QgisDesktop

    started: list[QgisDesktop] = []

    def begin(**how: Any) -> QgisDesktop:
        started.append(QgisDesktop(profile, **how).__enter__())
        return started[-1]

    yield begin
    for qgis in started:
        qgis.__exit__(None, None, None)
        _FREEZES.add(request.node.name, qgis.forget())


@pytest.fixture(scope="module")
def lane(running_sandbox: Any, archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A computer with a connected profile, and a saved project of seven layers, for a whole module.

    Tests that use it take neither `sandbox` nor `account`: those clear away everything after each test.
    """
    from rounds.lane import Lane

    running_sandbox.reset()
    made = Lane(running_sandbox, archive, tmp_path_factory.mktemp("lane"))
    made.prepare()
    yield made
    running_sandbox.remove(made.account)
    running_sandbox.reset()


@pytest.fixture
def open_desktop(lane: Any, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Starts QGIS in a copy of the lane's connected profile, the same for the whole test."""
    from qgis_desktop import QgisDesktop

    started: list[QgisDesktop] = []
    profile = lane.connected.copy(tmp_path / "qgis")

    def begin(**how: Any) -> QgisDesktop:
        started.append(QgisDesktop(profile, **how).__enter__())
        return started[-1]

    yield begin
    for qgis in started:
        qgis.__exit__(None, None, None)
        _FREEZES.add(request.node.name, qgis.forget())


@pytest.fixture
def qgis(start: Callable[..., Any], repository: PluginRepository, sandbox: Any) -> Any:
    """QGIS with the plugin, installed by the Plugin Manager."""
    running = start()
    running.do("manager.install", repository=repository.url)
    running.do("desktop.set_up", address_service=sandbox.home.address_service)
    return running


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """How long QGIS's window stood still, by story."""
    for line in _FREEZES.lines():
        terminalreporter.write_line(line)
