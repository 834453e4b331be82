"""`python tests/sandbox up`: a sandbox for people, for the demo, and for tests in other processes."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import NoReturn

from .accounts import Account
from .carto import HOME_ADDRESS, Sandbox
from .description import describe, in_words
from .errors import SandboxError
from .world import TABLES

_REALISTIC_ISSUING_S = 3.0  # CARTO's private CA takes 1 to 8 seconds
_READER = "reader"


def main(arguments: list[str] | None = None) -> int:
    """Run until Ctrl-C or SIGTERM; 0 when that ended it."""
    options = _parser().parse_args(arguments)
    # The other one, too: a shell that starts this in the background has it ignored.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, _interrupt)
    try:
        _up(options)
    except KeyboardInterrupt:
        return 0
    except SandboxError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _up(options: argparse.Namespace) -> None:
    try:
        with Sandbox(_REALISTIC_ISSUING_S if options.realistic else 0.0, options.address) as sandbox:
            for user in options.accounts:
                _furnish(sandbox, sandbox.account(user), options)
            for user in options.organization_accounts:
                _furnish(sandbox, sandbox.account(user, organization=True), options)
            _announce(sandbox, options)
            sandbox.wait()
    finally:
        if options.info:
            options.info.unlink(missing_ok=True)


def _furnish(sandbox: Sandbox, account: Account, options: argparse.Namespace) -> None:
    account.add_key(_READER, dict.fromkeys(TABLES, "select"))
    account.allow_list = list(options.allow)
    if options.tables:
        account.create_tables(options.tables)
    if options.awkward:
        sandbox.fill_awkwardly(account)


def _announce(sandbox: Sandbox, options: argparse.Namespace) -> None:
    control = sandbox.control_address
    described = json.dumps(describe(sandbox, control), indent=2) + "\n"
    sys.stdout.write(described if options.json else in_words(sandbox, control))
    sys.stdout.flush()
    if options.info:
        _write_private(options.info, described)


def _write_private(path: Path, text: str) -> None:
    """In one step, so that whoever waits for the file reads all of it; it holds keys, so it is for its owner only."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.touch(mode=0o600)
    unfinished.write_text(text)
    unfinished.replace(path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests/sandbox", description=__doc__)
    up = parser.add_subparsers(required=True, metavar="up").add_parser("up", help="start a sandbox and wait for Ctrl-C")
    add = up.add_argument
    add("--accounts", nargs="*", default=["alice"], metavar="USER", help="personal accounts (default: alice)")
    add("--organization-accounts", nargs="*", default=[], metavar="USER", help="accounts inside an organization")
    add("--address", default=HOME_ADDRESS, help="this computer's pretended public address (default: %(default)s)")
    add(
        "--allow",
        nargs="*",
        default=[],
        metavar="ADDRESS",
        help="the allow-lists' entries (default: none)",
    )
    add("--tables", type=int, default=0, metavar="N", help="so many further small tables in every account")
    add(
        "--awkward",
        action="store_true",
        help="every dataset of awkward.sql in every account; in an organization, shared ones",
    )
    add("--realistic", action="store_true", help="take as long as CARTO to issue a certificate")
    add("--json", action="store_true", help="print JSON instead of text")
    add("--info", type=Path, metavar="FILE", help="also write the JSON here when ready; the file goes away at the end")
    return parser


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
