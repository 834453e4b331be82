"""The benchmarks themselves: each asks scripts inside QGIS and gives rows of figures. Times are in seconds."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import package
from project import PACKAGE, ROOT, Failure, output
from qgis_profile import QGIS_PYTHON, QgisProfile

sys.path.insert(0, str(ROOT / "tests"))
from sandbox.carto import Sandbox

SCRIPTS = ROOT / "tools" / "in_qgis"
ROUNDS = 3
DIALS = 10
TABLES = 10_000
BROWSER_LIMIT_S = 240.0
PLUGINS = (PACKAGE, "processing", "db_manager", "MetaSearch")
_STATISTICS_S = 1.5  # PostgreSQL writes them up at most once a second


@dataclass(frozen=True)
class Table:
    """Rows with the same columns. Lists of seconds are shown by their median."""

    title: str
    rows: list[dict[str, Any]]


class Stage:
    """A sandbox, and a QGIS profile with the plugin that trusts it; connected by the first who wants that."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.sandbox = Sandbox()
        self.profile = QgisProfile(folder / "qgis")
        self._connected: dict[str, Any] = {}

    def __enter__(self) -> Stage:
        self.profile.install(package.build(self._folder / f"{PACKAGE}.zip"))
        self.sandbox.start()
        self.profile.trust(self.sandbox.ca_file)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.sandbox.stop()

    def ask(self, script: str, screen: bool = False, **question: Any) -> dict[str, Any]:
        """Have a script of tools/in_qgis answer, in a process of its own."""
        answer = self._folder / "answer.json"
        answer.unlink(missing_ok=True)
        more = {
            "BENCH_QUESTION": json.dumps(question),
            "BENCH_ANSWER": str(answer),
            "PYTHONPATH": str(SCRIPTS),
            "PYTHONDONTWRITEBYTECODE": "",
        }
        if screen:
            self._desktop(SCRIPTS / script, more)
        else:
            output([QGIS_PYTHON, SCRIPTS / script], env=self.profile.env(QT_QPA_PLATFORM="offscreen", **more))
        if not answer.exists():
            raise Failure(f"{script} gave no figures.")
        figures: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
        if "error" in figures:
            raise Failure(figures["error"])
        return figures

    def connected(self) -> dict[str, Any]:
        """What connecting three accounts took; the first of them is the profile's first connection."""
        if not self._connected:
            accounts = [self.sandbox.account(f"bench{number}") for number in range(ROUNDS)]
            known = [{"address": one.address(), "master_key": one.master_key} for one in accounts]
            service = self.sandbox.home.address_service
            self._connected = self.ask("bench_connect.py", accounts=known, address_service=service)
        return self._connected

    def left_keys(self) -> int:
        """How many files of certificates are in the profile's temporary folder; they are removed."""
        left = list(self.profile.temporary.rglob("tmppki*"))
        for path in left:
            path.unlink()
        return len(left)

    def _desktop(self, script: Path, more: dict[str, str]) -> None:
        qgis = ["qgis", "--nologo", "--noplugins", "--noversioncheck", "--profiles-path", str(self.profile.folder)]
        subprocess.run(
            ["xvfb-run", "--auto-servernum", *qgis, "--profile", "default", "--code", str(script)],
            env=self.profile.env(**more),
            capture_output=True,
            timeout=120,
            check=False,
        )


def versions() -> str:
    """QGIS and PostgreSQL, as far as they name themselves."""
    qgis = output(["qgis_process", "--version"]).splitlines()
    postgres = output([QGIS_PYTHON, "-c", "import psycopg2; print(psycopg2.extensions.libpq_version())"]).strip()
    named = next((line for line in qgis if line.startswith("QGIS ")), "QGIS").split(" '")[0]
    return f"{named}, libpq {int(postgres) // 10000}"


def connect(stage: Stage) -> Table:
    """From an account's address and master key to a proven connection, step by step."""
    figures = stage.connected()
    first, *others = figures["rounds"]
    rows = [{"step": "load the use cases", "first account": figures["built_s"], "later accounts": []}]
    rows += [
        {"step": name, "first account": first[name], "later accounts": [one[name] for one in others]}
        for name in (*(name for name in first if name != "all"), "all")
    ]
    return Table("Connect", rows)


def dials(stage: Stage) -> Table:
    """One dial after the other, in three ways, at two distances."""
    stage.connected()
    rows = []
    for delay_ms in (0, 50):
        for way in ("session service", "QGIS's credential cache", "bare libpq"):
            stage.left_keys()
            stage.sandbox.dials.reset()
            stage.sandbox.network.delay_ms = delay_ms
            figures = stage.ask("bench_dials.py", user=stage.sandbox.accounts[0].user, way=way, count=DIALS)
            stage.sandbox.network.delay_ms = 0.0
            counts = stage.sandbox.dials.counts()
            rows.append(
                {
                    "way": way,
                    "network, there and back": f"{2 * delay_ms} ms",
                    "a connection takes": figures["times"],
                    "connections": DIALS,
                    "dials": counts.dialled,
                    "key, certificate and CA files left": stage.left_keys(),
                }
            )
    return Table("Dials", rows)


def load(stage: Stage) -> Table:
    """A plugin loaded into a desktop that has loaded none: cold, in a fresh process each time."""
    rows = []
    for plugin in PLUGINS:
        rounds = [stage.ask("bench_load.py", screen=True, plugin=plugin) for _ in range(ROUNDS)]
        last = rounds[-1]
        rows.append(
            {
                "plugin": plugin,
                "import": [one["imported_s"] for one in rounds],
                "start": [one["started_s"] for one in rounds],
                "new modules": last["modules"],
                "its own": last["own"],
                "heavy ones": ", ".join(last["heavy"]) or "none",
            }
        )
    return Table("Loading a plugin into the desktop", rows)


def listing(stage: Stage) -> Table:
    """Ten thousand tables, by our one query and QGIS's two ways."""
    stage.connected()
    account = stage.sandbox.accounts[0]
    account.database.create_tables(TABLES)
    # The key was made before them, for what there was.
    account.database.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC")
    rows = []
    for way, said in (
        ("ours", "dock: one query, model filled"),
        ("registry", "QGIS: connection.tables()"),
        ("browser", "QGIS: browser tree"),
    ):
        stage.sandbox.dials.reset()
        before = _transactions(account)
        figures = stage.ask("bench_listing.py", user=account.user, way=way, tables=TABLES, limit_s=BROWSER_LIMIT_S)
        # Looking is a transaction, too.
        queries = _transactions(account) - before - 1
        rows.append(
            {
                "way": said,
                "tables": figures["tables"],
                "seconds": figures["listed_s"],
                "fill the model": figures.get("filled_s", ""),
                "search in it": figures.get("searched_s", ""),
                "transactions": queries,
                "dials": stage.sandbox.dials.counts().dialled,
            }
        )
    return Table("Listing 10,000 tables", rows)


def _transactions(account: Any) -> int:
    time.sleep(_STATISTICS_S)
    found = account.database.execute(
        "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()"
    )
    return int(found[0][0])
