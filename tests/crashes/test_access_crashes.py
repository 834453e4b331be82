"""The power goes before any change of: renaming a connection, regenerating its key, a certificate in a file.

Who does it once more after the next start comes to the end; nothing is there twice, and nothing is left over.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from remote_qgis import RemoteQgis

WORKER = Path(__file__).resolve().parents[1] / "worker.py"
ENOUGH = 20  # more than there are changes

Start = Callable[[], RemoteQgis]


@pytest.fixture
def start(tmp_path: Path, sandbox: Any, account: Any) -> Iterator[Start]:
    """Starts a QGIS in the profile that all of them share."""
    started: list[RemoteQgis] = []

    def begin() -> RemoteQgis:
        started.append(RemoteQgis(tmp_path / "profile", sandbox, account, program=WORKER))
        return started[-1]

    yield begin
    for client in started:
        client.kill()


def died(
    client: RemoteQgis, start: Start, fatal: Callable[[RemoteQgis, int], Any], check: Callable[[RemoteQgis], None]
) -> int:
    """How often a process died: each before one change more than the one before it, until one comes to the end.

    What the dead have left is then repaired by doing the same once more, and checked, in the process that dies next.
    The next one starts meanwhile.
    """
    following = start()
    for change in range(1, ENOUGH):
        survived = fatal(client, change)
        if survived is not None:
            assert "error" not in survived, survived
            check(client)
            assert survived["changes"] == change - 1
            return change - 1
        client, following = following, start()
        again = fatal(client, 0)
        assert again is not None
        assert "error" not in again, again
        check(client)
    raise AssertionError("there is no end")


def test_killed_at_any_step_of_renaming_a_connection_it_has_one_name_and_its_exports_follow(start, account, tmp_path):
    client = start()
    assert "error" not in client.do("connect")
    assert "error" not in client.do("export", folder=str(tmp_path / "elsewhere"))
    names = ("Our tables", "Tables of ours")

    def rename(client: RemoteQgis, die_at: int) -> Any:
        """To the name that it has not."""
        if die_at:
            (saved,) = client.do("holdings")["saved_accounts"]
            rename.wanted = names[saved["name"] == names[0]]
        return client.do("rename", name=rename.wanted, die_at=die_at)

    def check(client: RemoteQgis) -> None:
        holdings = client.do("holdings")
        assert [saved["name"] for saved in holdings["saved_accounts"]] == [rename.wanted]
        assert (holdings["connections"], holdings["exported_from"]) == ([rename.wanted], [rename.wanted])
        assert client.do("datasets")["datasets"][rename.wanted]

    assert died(client, start, rename, check) == 3, "one connection comes, the accounts change, one connection goes"
    assert len(account.live_certificates) == 1


def test_killed_at_any_step_of_regenerating_a_key_the_connection_opens_with_the_new_one(start, account):
    client = start()
    assert "error" not in client.do("connect")
    (key,) = (key for key in account.api_keys if key.type == "regular")

    def regenerate(client: RemoteQgis, die_at: int) -> Any:
        return client.do("regenerate", die_at=die_at)

    def check(client: RemoteQgis) -> None:
        holdings = client.do("holdings")
        (saved,) = holdings["saved_accounts"]
        assert holdings["configs"] == saved["configs"]
        assert [one.name for one in account.api_keys if one.type == "regular"] == [key.name] == [saved["key"]]
        assert client.do("datasets")["datasets"][saved["name"]]

    changes = "room is tried out, then CARTO's key, the one stored, the account, and the old one that goes"
    assert died(client, start, regenerate, check) == 5, changes


def test_killed_at_any_step_of_a_certificate_in_a_file_there_is_one_certificate_and_the_file_has_it(
    start, account, tmp_path
):
    folder = tmp_path / "for the tablet"
    folder.mkdir()
    made: list[str] = []

    def create(client: RemoteQgis, die_at: int) -> Any:
        for certificate in account.live_certificates:
            certificate.revoked = certificate.name in made
        answer = client.do("create_certificate_file", file=str(folder / "tablet.zip"), die_at=die_at)
        made.extend([answer["name"]] if answer is not None else [])
        return answer

    def check(_client: RemoteQgis) -> None:
        assert [certificate.name for certificate in account.live_certificates] == made[-1:]
        assert [path.name for path in folder.iterdir()] == ["tablet.zip"]
        with zipfile.ZipFile(folder / "tablet.zip") as file:
            assert "client.key" in file.namelist()

    assert died(start(), start, create, check) == 3, "before CARTO makes it, and before and after the file is there"
