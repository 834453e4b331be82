"""A QGIS of its own in a process of its own that does more than `crashes/client.py`.

It does what standard input says, a JSON object a line: `do` names a use case, `die_at` the change before which the
process is killed (none: 0). With `DIRECT_SQL_BARE` it opens no auth database by itself. Started with the sandbox's
facts (see `remote_qgis.py`) as its only argument.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import checkout
from unlocking import MASTER, unlock_auth_database

CHANGES = {
    "auth_database": ("store_identity", "store_key", "remove_identity", "remove_config"),
    "connections": ("save", "save_as", "remove"),
    "saved_accounts": ("save", "rename", "remove"),
    "exports": ("save", "remove"),
    "services": ("adopt", "forget"),
    "database": ("probe",),
}


class Death:
    """Kills the process, as the power does, before its change number `at`; counts them all."""

    def __init__(self, at: int) -> None:
        self._at = at
        self.changes = 0

    def before(self, change: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*values: Any, **named: Any) -> Any:
            self._count()
            return change(*values, **named)

        return counted

    def after(self, change: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*values: Any, **named: Any) -> Any:
            result = change(*values, **named)
            self._count()
            return result

        return counted

    def _count(self) -> None:
        self.changes += 1
        if self.changes == self._at:
            os.kill(os.getpid(), signal.SIGKILL)


class Mortal:
    """Passes everything on; each of `methods` may be the end."""

    def __init__(self, inner: Any, methods: tuple[str, ...], death: Death) -> None:
        self._inner, self._methods, self._death = inner, methods, death

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._death.before(found) if name in self._methods else found


def mortal_http(http: Any, death: Death) -> Any:
    """Requests that change something at CARTO may be the end; those that read are not counted."""

    def session_for(feedback: Any) -> Any:
        session = http(feedback)
        send = session.request
        change = death.before(send)
        session.request = lambda method, *values, **named: (send if method == "GET" else change)(
            method, *values, **named
        )
        return session

    return session_for


class Worker:
    """The use cases on this process's profile, and the connections that somebody keeps open in it."""

    def __init__(self, facts: dict[str, str]) -> None:
        import trusted_authorities
        from use_case_fixtures import Computer

        if os.environ.get("DIRECT_SQL_BARE"):
            trusted_authorities.trust = lambda _ca_file: None
        home = SimpleNamespace(address_service=facts["address_service"])
        sandbox = SimpleNamespace(home=home, ca_file=Path(facts["ca_file"]))
        account = SimpleNamespace(address=lambda: facts["account"], master_key=facts["master_key"], user=facts["user"])
        self.computer = Computer(sandbox, account)
        self._whole = self.computer.use_cases._environment
        self._open: list[Any] = []

    def obey(self, order: dict[str, Any]) -> dict[str, Any]:
        """The answer to one order."""
        from carto_direct_sql.core.errors import DirectSqlError
        from carto_direct_sql.core.use_cases.use_cases import UseCases

        death = self._death = Death(order.pop("die_at", 0))
        parts = {name: Mortal(getattr(self._whole, name), methods, death) for name, methods in CHANGES.items()}
        now = datetime.now(timezone.utc) + timedelta(days=order.pop("days", 0))
        self.computer.use_cases = UseCases(
            replace(self._whole, **parts, http=mortal_http(self._whole.http, death), now=lambda: now)
        )
        try:
            answer = getattr(self, order.pop("do"))(**order) or {}
        except DirectSqlError as error:
            return {"error": type(error).__name__, "text": f"{error} {error.detail}", "cure": error.cure.name}
        return {**answer, "changes": death.changes}

    def connect(self, database_key: str = "", **wishes: Any) -> dict[str, Any]:
        """Wishes as in `ConnectRequest`; a key is given as text."""
        from carto_direct_sql.core.secret import Secret

        if database_key:
            wishes["database_key"] = Secret(database_key)
        saved = self.computer.connect(**wishes).saved
        return {"name": saved.connection.name, "service": saved.connection.service, "key_name": saved.key_name}

    def renew(self) -> dict[str, Any]:
        computer = self.computer
        (saved,) = computer.saved_accounts.all()
        renewed = computer.use(computer.use_cases.renew_certificate, saved, self._master_key()).saved
        return {"certificate": renewed.certificate_name}

    def rename(self, name: str) -> dict[str, Any]:
        computer = self.computer
        (saved,) = computer.saved_accounts.all()
        return {"name": computer.use(computer.use_cases.rename, saved, name).connection.name}

    def regenerate(self) -> None:
        (saved,) = self.computer.saved_accounts.all()
        self.computer.use(self._access().regenerate_api_key, saved.key_name)

    def create_certificate_file(self, file: str) -> dict[str, Any]:
        """The moments before and after the file is put in its place may be the end, too."""
        put_in_place, mortal = os.replace, self._death.before(self._death.after(os.replace))

        def replace_file(source: Any, target: Any) -> None:
            (mortal if Path(target) == Path(file) else put_in_place)(source, target)

        os.replace = replace_file
        try:
            return {"name": self.computer.use(self._access().create_certificate_file, "tablet", Path(file))[0]}
        finally:
            os.replace = put_in_place

    def export(self, folder: str) -> None:
        """For libpq, with the connection's own certificate and without a key."""
        from carto_direct_sql.core.use_cases.exports.request import ExportRequest

        (saved,) = self.computer.saved_accounts.all()
        request, exports = ExportRequest(saved, "libpq", Path(folder)), self.computer.use_cases.exports
        self.computer.use(exports.export, request, lambda _context, text: text)

    def disconnect(self, name: str = "", with_key: bool = True) -> dict[str, Any]:
        """One connection, or all of this worker's account; returns what could not be taken away."""
        computer, left = self.computer, []
        mine = computer.request().account
        for saved in computer.saved_accounts.all():
            if saved.account == mine and name in ("", saved.connection.name):
                key = self._master_key() if with_key else None
                left += computer.use(computer.use_cases.disconnect, saved, key)
        return {"left": [type(error).__name__ for error in left]}

    def allow(self, address: str = "") -> dict[str, Any]:
        computer = self.computer
        account, key = computer.request().account, self._master_key()

        def register(feedback: Any) -> Any:
            return computer.use_cases.register_address(account, key, feedback, address)

        return {"entries": computer.use(register)[1].entries}

    def remove(self, entry: str) -> dict[str, Any]:
        computer = self.computer
        after = computer.use(computer.use_cases.remove_address, computer.request().account, self._master_key(), entry)
        return {"entries": after.entries}

    def hold(self, service: str) -> dict[str, Any]:
        """Keep a connection open, as a layer does; returns who signed in."""
        import psycopg2

        self._open.append(psycopg2.connect(service=service))
        return {"roles": [self._role(one) for one in self._open]}

    def held(self) -> dict[str, Any]:
        """Who signed in, for every connection that is kept open."""
        return {"roles": [self._role(one) for one in self._open]}

    def datasets(self, name: str = "") -> dict[str, Any]:
        """The tables that each connection, or one of them, shows."""
        computer = self.computer
        chosen = [one for one in computer.saved_accounts.all() if name in ("", one.connection.name)]
        found = {one.connection.name: computer.use(computer.use_cases.datasets, one) for one in chosen}
        return {"datasets": {name: [table.name for table in tables] for name, tables in found.items()}}

    def diagnose(self) -> dict[str, Any]:
        computer = self.computer
        (saved,) = computer.saved_accounts.all()
        diagnosis = computer.use(computer.use_cases.diagnose, saved)
        error = diagnosis.error
        return {"stage": diagnosis.stage.word, "text": str(error), "cure": error.cure.name if error else ""}

    def limit(self, of: str, to: int | None) -> None:
        """A limit of the operating system's, such as `RLIMIT_FSIZE`; None lifts it."""
        kind = getattr(resource, of)
        most = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (most if to is None else to, most))

    def open_files(self) -> dict[str, Any]:
        """How many there are."""
        return {"count": len(list(Path("/proc/self/fd").iterdir()))}

    def erase(self) -> None:
        """As QGIS's menu does it, and a new master password."""
        from qgis.core import QgsApplication

        manager = QgsApplication.authManager()
        assert manager.eraseAuthenticationDatabase(False)[0]
        assert manager.setMasterPassword(MASTER, True)

    def holdings(self) -> dict[str, Any]:
        """What is on this computer."""
        holdings = self.computer.holdings()
        saved = [
            {
                "name": one.connection.name,
                "service": one.connection.service,
                "certificate": one.certificate_name,
                "identity": one.certificate_fingerprint,
                "key": one.key_name,
                "configs": sorted(filter(None, (one.key_authcfg, one.master_key_authcfg))),
                "address": one.address,
            }
            for one in holdings["saved_accounts"]
        ]
        exported = [one.export.connection for one in self.computer.use_cases.exports.all()]
        return {**holdings, "saved_accounts": saved, "exported_from": exported}

    def _access(self) -> Any:
        return self.computer.use_cases.access(self.computer.request().account, self._master_key())

    def _master_key(self) -> Any:
        from carto_direct_sql.core.secret import Secret

        return Secret(self.computer.account.master_key)

    @staticmethod
    def _role(connection: Any) -> str:
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_user")
            return str(cursor.fetchone()[0])


def main() -> None:
    checkout.register()
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    if not os.environ.get("DIRECT_SQL_BARE"):
        unlock_auth_database()
    worker = Worker(json.loads(sys.argv[1]))
    for line in sys.stdin:
        sys.stdout.write(json.dumps(worker.obey(json.loads(line))) + "\n")
        sys.stdout.flush()
    worker.computer.close()


if __name__ == "__main__":
    main()
