"""What the tests of exports share: an account with its credentials, folders with its exports, and clients of them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from downloads import download_bundle

from carto_direct_sql.core.certificates.reader import read_bundle
from carto_direct_sql.core.exports.content import ExportContent
from carto_direct_sql.core.exports.export_folder import written
from carto_direct_sql.core.exports.plan import plan
from carto_direct_sql.core.exports.targets import target_of
from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.secret import Secret

COUNTRIES = "240"


@dataclass(frozen=True)
class Access:
    """What the plugin holds of an account of the sandbox that lets this computer in."""

    connection: Connection
    credentials: Credentials
    account: Any
    sandbox: Any

    def export(self, target: str, folder: Path, **wishes: Any) -> Path:
        """Export it, API key included unless `wishes` say otherwise."""
        content = ExportContent(self.connection, self.credentials, **{"include_key": True, **wishes})
        with written(plan(target_of(target), content, folder, lambda _context, text: text)):
            return folder

    def revoke(self, revoked: bool = True) -> None:
        """As somebody who does it in CARTO's dashboard; CARTO itself cannot take it back."""
        for certificate in self.account.certificates:
            certificate.revoked = revoked


@pytest.fixture
def access(sandbox: Any, account: Any) -> Access:
    account.allow_list = [sandbox.home.address]
    bundle = read_bundle(download_bundle(sandbox, account), "certificate.zip")
    key = account.add_key("elsewhere", {"countries": "select"})
    login = Login(bundle.host, bundle.port, account.user, account.user)
    connection = Connection(f"CARTO {account.user}", f"carto_{account.user}", login)
    credentials = Credentials(bundle.certificate, bundle.key, Secret(key.token), bundle.authorities)
    return Access(connection, credentials, account, sandbox)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With what people have in the names of their folders."""
    return tmp_path / "Bob's maps (größer) 100%"


@dataclass(frozen=True)
class Ended:
    """How a program ended, with all that it said."""

    status: int
    words: str
    output: str

    def counted(self) -> bool:
        """Whether it said how many countries there are."""
        return COUNTRIES in re.findall(r"\d+", self.output)


def bare_environment() -> dict[str, str]:
    return {name: os.environ[name] for name in ("PATH", "TMPDIR", "LC_ALL") if name in os.environ}


@pytest.fixture
def client(tmp_path: Path) -> Callable[..., Ended]:
    """Runs a program that has nothing but an empty home, in another folder, and what `variables` name."""
    home = tmp_path / "home"
    home.mkdir()

    def run(*command: str | Path, given: str = "", **variables: str | Path) -> Ended:
        done = subprocess.run(
            [str(word) for word in command],
            input=given,
            env={**bare_environment(), "HOME": str(home), **{name: str(value) for name, value in variables.items()}},
            cwd=home,
            text=True,
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Ended(done.returncode, done.stdout + done.stderr, done.stdout)

    return run


@pytest.fixture(scope="session")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    """`worker.py`, with an empty home and nothing of the environment that a driver looks at."""
    home = tmp_path_factory.mktemp("home")
    made = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("worker.py"))],
        env={**bare_environment(), "HOME": str(home)},
        cwd=home,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield made
    assert made.stdin is not None
    made.stdin.close()
    made.wait(20)


@pytest.fixture
def python(worker: subprocess.Popen[str]) -> Callable[..., Ended]:
    """Counts by a driver of `worker.py`, which is given `words`, and `variables` of the environment."""

    def run(way: str, *words: str | Path, **variables: str | Path) -> Ended:
        assert worker.stdin is not None
        assert worker.stdout is not None
        named = {name: str(value) for name, value in variables.items()}
        worker.stdin.write(json.dumps({"way": way, "words": list(map(str, words)), "variables": named}) + "\n")
        worker.stdin.flush()
        answer = json.loads(worker.stdout.readline())
        return Ended(0 if answer["output"] else 1, answer["words"], answer["output"])

    return run
