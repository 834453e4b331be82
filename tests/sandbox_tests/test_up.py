"""`python tests/sandbox up`: ready, used from another process, and gone without a trace."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
import sandbox as package
from sandbox.remote import RemoteSandbox

_PACKAGE = Path(package.__file__).parent
_READY_WITHIN_S = 60.0
_GONE_WITHIN_S = 120.0
_ORDINARY_USER = "nobody"


@contextmanager
def _up(folder: Path, *options: str, program: Path = _PACKAGE, user: str | None = None) -> Iterator[tuple[Any, Any]]:
    """The process and what its info file holds, as soon as it is ready."""
    info = folder / "info.json"
    with subprocess.Popen(
        [sys.executable, "-B", program, "up", "--info", info, *options],
        stdout=subprocess.PIPE,
        text=True,
        user=user,
        extra_groups=[] if user else None,
        env={**os.environ, "HOME": str(folder)},
    ) as process:
        try:
            _wait_for(lambda: info.exists() or process.poll() is not None, _READY_WITHIN_S)
            yield process, json.loads(info.read_text())
        finally:
            process.kill()


def _leaves_nothing(info: Any) -> bool:
    folder = Path(info["ca_file"]).parents[1]
    return not folder.exists() and not list(_processes_of(folder))


def _processes_of(folder: Path) -> Iterator[int]:
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(folder).encode() in command.read_bytes():
                yield int(command.parent.name)
        except (FileNotFoundError, ProcessLookupError):
            continue  # it ended while we looked


@pytest.mark.parametrize("shutdown", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_however_it_ends_nothing_is_left(tmp_path: Path, shutdown: signal.Signals) -> None:
    with _up(tmp_path) as (process, info):
        assert list(_processes_of(Path(info["ca_file"]).parents[1]))
        process.send_signal(shutdown)
        process.wait(_GONE_WITHIN_S)
        _wait_for(lambda: _leaves_nothing(info), _GONE_WITHIN_S)
    if shutdown in (signal.SIGINT, signal.SIGTERM):
        assert process.returncode == 0
        assert not (tmp_path / "info.json").exists()


def test_two_at_once_and_their_control_ports(tmp_path: Path) -> None:
    folders = tmp_path / "one", tmp_path / "two"
    for folder in folders:
        folder.mkdir()
    with (
        _up(folders[0], "--json", "--allow", "203.0.113.7") as (first, one),
        _up(folders[1], "--accounts", "--organization-accounts", "bob", "--awkward") as (_, two),
    ):
        assert one["accounts"][0]["user"] == "alice"
        assert [account["user"] for account in two["accounts"]] == ["bob", "bob-colleague"]
        remote, other = RemoteSandbox(one["control"]), RemoteSandbox(two["control"])
        _use(one, remote)
        assert remote.account("alice")["allow_list"] == ["203.0.113.7"]
        assert other.account("bob")["allow_list"] == []
        assert other.requests() == []
        assert {"mixed", "countries"} < _datasets(two["accounts"][0], two["ca_file"], "bob")
        assert _datasets(two["accounts"][0], two["ca_file"], "bob-colleague") == {
            "colleagues_places",
            "colleagues_notes",
        }
        first.send_signal(signal.SIGINT)
        assert json.loads(first.communicate(timeout=_GONE_WITHIN_S)[0]) == one


def _use(info: Any, remote: RemoteSandbox) -> None:
    """Each thing that the control port offers, once."""
    address, master_key = info["accounts"][0]["address"], info["accounts"][0]["master_key"]
    url, auth = f"{address}/api/v3/dbdirect/ip", ("alice", master_key)
    remote.add_fault("GET", "dbdirect/ip", "status", status=503)
    assert requests.get(url, auth=auth, verify=info["ca_file"], timeout=10).status_code == 503
    assert requests.get(url, auth=auth, verify=info["ca_file"], timeout=10).status_code == 200
    assert [request["status"] for request in remote.requests()] == [503, 200]
    assert remote.dials()["dialled"] == 0
    laptop = remote.add_laptop("198.51.100.9")
    remote.move_laptop(laptop["web_port"], "192.0.2.5")
    assert requests.get(laptop["address_service"], verify=info["ca_file"], timeout=10).json() == {"ip": "192.0.2.5"}
    remote.set_network(delay_ms=10, silent=True)
    remote.reset()
    assert remote.requests() == []
    assert remote.add_account("carol", organization=True)["schema"] == "carol"
    remote.add_tables("carol", 3)
    assert remote.add_key("carol", "reader", {"dataset_00001": "select"})["token"]
    assert [key["name"] for key in remote.account("carol")["api_keys"]] == ["Master", "Default public", "reader"]
    assert remote.change_account("carol", allow_list=["203.0.113.9"])["allow_list"] == ["203.0.113.9"]
    assert [account["user"] for account in remote.describe()["accounts"]] == ["alice", "carol"]
    _use_what_is_awkward(info, remote)


def _use_what_is_awkward(info: Any, remote: RemoteSandbox) -> None:
    remote.add_account("dora", organization="carol-org")
    remote.add_tables("dora", 1)
    remote.share("dora", "dataset_00001", "carol")
    accounts = {account["user"]: account for account in remote.describe()["accounts"]}
    assert _datasets(accounts["carol"], info["ca_file"], "dora") == {"dataset_00001"}
    remote.fill_awkwardly("alice")
    remote.happen_later("alice")
    assert {"mixed", "made_later"} < _datasets(accounts["alice"], info["ca_file"], "public")
    remote.set_network(language="de", server_ca_disabled=True)
    moved = remote.move_database("db.maps.example.com", "127.0.0.2")
    socket.create_connection(("127.0.0.2", moved["port"]), 5).close()
    assert remote.describe()["laptops"][0]["database_host"] == "db.maps.example.com"
    remote.reset()
    assert remote.describe()["laptops"][0]["database_host"] == "localhost"
    remote.change_account("dora", state="locked")
    url = f"{accounts['dora']['address']}/api/v3/dbdirect/ip"
    assert requests.get(url, verify=info["ca_file"], timeout=10).status_code == 404
    with pytest.raises(urllib.error.HTTPError):
        remote.change_account("dora", master_key="0")


def _datasets(account: Any, ca_file: str, schema: str) -> set[str]:
    """The names in one schema of all that the account lists."""
    parameters = {"api_key": account["master_key"], "per_page": 1000}
    answer = requests.get(f"{account['address']}/api/v4/datasets", params=parameters, verify=ca_file, timeout=10)
    return {table["name"] for table in answer.json()["result"] if table["table_schema"] == schema}


@pytest.mark.skipif(os.geteuid() != 0, reason="the other tests run as an ordinary user already")
def test_an_ordinary_user_needs_nothing_special(tmp_path_factory: pytest.TempPathFactory) -> None:
    """From a copy, because a checkout may lie where nobody else may look."""
    folder = tmp_path_factory.mktemp("ordinary")
    shutil.copytree(_PACKAGE, folder / "sandbox", ignore=shutil.ignore_patterns("__pycache__"))
    _open_the_way_to(folder)
    shutil.chown(folder, _ORDINARY_USER)
    with _up(folder, program=folder / "sandbox", user=_ORDINARY_USER) as (process, info):
        server = Path(info["ca_file"]).parents[1]
        owners = {Path(f"/proc/{number}").owner() for number in _processes_of(server)}
        assert owners == {_ORDINARY_USER}
        process.send_signal(signal.SIGINT)
        assert process.wait(_GONE_WITHIN_S) == 0
        assert _leaves_nothing(info)


def _open_the_way_to(folder: Path) -> None:
    """pytest keeps its folders to itself; let others pass, without letting them look around."""
    for each in (folder, *folder.parents):
        if each.stat().st_uid == os.geteuid():
            each.chmod(each.stat().st_mode | 0o011)
    folder.chmod(0o755)


def test_a_wrong_command_is_explained(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-B", _PACKAGE, "down"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=_GONE_WITHIN_S,
        check=False,
    )
    assert result.returncode == 2
    assert "invalid choice: 'down'" in result.stderr


def _wait_for(condition: Callable[[], bool], within_s: float) -> None:
    deadline = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)
