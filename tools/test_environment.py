"""An environment for programs that shall neither use nor touch what belongs to the person who runs them."""

from __future__ import annotations

import os
from pathlib import Path

# What a developer has set for PostgreSQL, QGIS or Qt must not decide how a test ends.
FORGOTTEN = ("PG", "QGIS_", "QT_", "QML", "XDG_", "LC_", "LANG", "PYTHON", "PYTEST_")


def fresh(home: Path) -> dict[str, str]:
    """The environment, with everything that a program might remember below `home`; QGIS's auth database is unlocked."""
    folders = {name: home / name for name in ("tmp", "config", "cache", "data", "runtime", "profile", "auth")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    folders["tmp"].chmod(0o1777)
    master_word = home / "master"
    master_word.write_text("a master phrase for tests", encoding="utf-8")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(FORGOTTEN) and not name.lower().endswith("_proxy")
    }
    return {
        **kept,
        "HOME": str(home),
        "TMPDIR": str(folders["tmp"]),
        "LC_ALL": "C.UTF-8",
        "XDG_CONFIG_HOME": str(folders["config"]),
        "XDG_CACHE_HOME": str(folders["cache"]),
        "XDG_DATA_HOME": str(folders["data"]),
        "XDG_RUNTIME_DIR": str(folders["runtime"]),
        "QGIS_CUSTOM_CONFIG_PATH": str(folders["profile"]),
        "QGIS_AUTH_DB_DIR_PATH": str(folders["auth"]),
        "QGIS_AUTH_PASSWORD_FILE": str(master_word),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
