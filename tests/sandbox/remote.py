"""A sandbox in another process, by way of its control port. Standard library only, so that any Python can use it."""

from __future__ import annotations

import json
import urllib.request
from typing import Any

_ANSWER_WITHIN_S = 120.0


class RemoteSandbox:
    """`control` is the control URL that `up` prints. Answers are the JSON of :mod:`.control`."""

    def __init__(self, control: str) -> None:
        self._control = control
        # Loopback is not reached through a proxy, whatever the environment says.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def describe(self) -> Any:
        """Accounts, laptops, files: what `up --json` prints."""
        return self._call("GET", "")

    def dials(self, laptop: str = "", account: str = "") -> Any:
        """`dialled`, `authorized`, `refused` by reason, `open`."""
        return self._call("GET", f"/dials?laptop={laptop}&account={account}")

    def requests(self) -> Any:
        """What was asked of the API, oldest first."""
        return self._call("GET", "/requests")

    def reset(self) -> None:
        """No faults, no delays, counters at zero."""
        self._call("POST", "/reset", {})

    def set_network(self, **wanted: object) -> None:
        """`delay_ms`, `silent`, `issuing_delay_s`, `server_ca_disabled`, `language`."""
        self._call("PUT", "/network", wanted)

    def move_database(self, host: str, *addresses: str) -> Any:
        """Home's database answers on these addresses of loopback, and READMEs call it `host`: `port`."""
        return self._call("PUT", "/database", {"host": host, "addresses": addresses})

    def add_fault(self, method: str, path: str, kind: str, **details: object) -> None:
        """As :class:`.faults.Fault`."""
        self._call("POST", "/faults", {"method": method, "path": path, "kind": kind, **details})

    def add_laptop(self, address: str) -> Any:
        """A further client computer."""
        return self._call("POST", "/laptops", {"address": address})

    def move_laptop(self, web_port: int, address: str) -> Any:
        """Carry a client computer to another network."""
        return self._call("PUT", f"/laptops/{web_port}", {"address": address})

    def add_account(self, user: str, organization: bool | str = False) -> Any:
        """A fresh account; `organization` may be its name."""
        return self._call("POST", "/accounts", {"user": user, "organization": organization})

    def account(self, user: str) -> Any:
        """`allow_list`, `certificates` (revoked ones too), `api_keys`."""
        return self._call("GET", f"/accounts/{user}")

    def change_account(self, user: str, **wanted: object) -> Any:
        """What `accounts.SETTABLE` names."""
        return self._call("PUT", f"/accounts/{user}", wanted)

    def add_key(self, user: str, name: str, tables: dict[str, str]) -> Any:
        """A regular API key: `name` and `token`."""
        return self._call("POST", f"/accounts/{user}/keys", {"name": name, "tables": tables})

    def add_tables(self, user: str, count: int) -> None:
        """Many small tables."""
        self._call("POST", f"/accounts/{user}/tables", {"count": count})

    def fill_awkwardly(self, user: str) -> None:
        """Every dataset of awkward.sql."""
        self._call("POST", f"/accounts/{user}/awkward", {})

    def happen_later(self, user: str) -> None:
        """A dataset is made, and one is imported again under its name."""
        self._call("POST", f"/accounts/{user}/later", {})

    def share(self, user: str, table: str, colleague: str, writable: bool = False) -> None:
        """Let another member of the organization read a table, or also change it."""
        self._call("POST", f"/accounts/{user}/shares", {"table": table, "with": colleague, "writable": writable})

    def _call(self, method: str, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self._control + path, data, {"Content-Type": "application/json"}, method=method
        )
        with self._opener.open(request, timeout=_ANSWER_WITHIN_S) as answer:
            return json.load(answer)
