"""Many computers write one allow-list at the same time, and CARTO knows no versions of it: none loses its entry."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

MEMBER = Path(__file__).resolve().parent / "crowd_member.py"
ROUNDS = int(os.environ.get("DIRECT_SQL_ROUNDS", "2"))  # 50 by hand
COMPUTERS = int(os.environ.get("DIRECT_SQL_COMPUTERS", "6"))  # 20 by hand


def start(sandbox: Any, account: Any) -> subprocess.Popen[str]:
    facts = {"account": account.address(), "master_key": account.master_key, "ca_file": str(sandbox.ca_file)}
    command = [sys.executable, str(MEMBER), json.dumps(facts)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_of_addresses_that_are_allowed_at_the_same_time_none_is_lost(sandbox: Any, account: Any) -> None:
    account.allow_list = ["192.0.2.1"]
    members = [start(sandbox, account) for _ in range(COMPUTERS)]
    try:
        assert [member.stdout.readline().strip() for member in members] == ["ready"] * COMPUTERS
        for number in range(ROUNDS):
            wanted = [f"198.51.{number}.{place + 1}" for place in range(COMPUTERS)]
            for member, address in zip(members, wanted):
                member.stdin.write(f"{address}\n")
                member.stdin.flush()
            answers = [member.stdout.readline().strip() for member in members]
            assert answers == ["ok"] * COMPUTERS, (number, answers)
            assert set(account.allow_list) == {"192.0.2.1", *wanted}, f"round {number}"
            account.allow_list = ["192.0.2.1"]
    finally:
        for member in members:
            member.stdin.close()
            member.wait(30)
