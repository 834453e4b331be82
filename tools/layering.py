"""Who may use what: the direction of dependencies, as a table, and a search for what breaks it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from project import ROOT


@dataclass(frozen=True)
class Rule:
    """Files below `of`, except those below `but`, import none of `modules` and use none of `names`.

    Of what lies in the `modules`, they may import what lies in `apart_from`.
    """

    of: str
    because: str
    modules: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    but: str = ""
    apart_from: tuple[str, ...] = ()

    def forbids(self, module: str) -> bool:
        return _is_in(module, self.modules) and not _is_in(module, self.apart_from)


RULES = (
    Rule("core", "only core/qgis knows QGIS", ("qgis", "PyQt5", "PyQt6", "osgeo", "core.qgis"), but="core/qgis"),
    Rule("core", "the core knows no face", ("ui", "plugin", "qgis.gui", "qgis.PyQt.QtWidgets", "qgis.PyQt.QtGui")),
    Rule("core", "the core knows no main window", ("qgis.utils",), ("iface",)),
    Rule("core/journal", "the journal knows nobody who writes into it", ("core.use_cases",)),
    Rule("ui", "the faces are handed what they need", ("plugin", "qgis.utils")),
    Rule(
        "ui",
        "the core speaks to servers",
        ("requests", "urllib3", "psycopg2"),
        ("QgsBlockingNetworkRequest", "QgsNetworkAccessManager"),
    ),
    Rule("ui", "the core keeps the secrets", (), ("QgsAuthManager", "QgsAuthMethodConfig", "authManager")),
    Rule(
        "ui/widgets",
        "widgets know Qt and the core's values",
        ("qgis.core", "qgis.gui", "core.qgis", "core.use_cases", "ui"),
        apart_from=("ui.widgets", "ui.text"),
    ),
    Rule(
        "ui/dock/views",
        "views know Qt, and get values from the model",
        ("qgis.core", "qgis.gui", "core.qgis", "ui"),
        apart_from=("ui.dock.views", "ui.widgets", "ui.cures", "ui.text"),
    ),
    Rule(
        "ui/use_elsewhere/views",
        "views know Qt, and get values from the model",
        ("qgis.core", "qgis.gui", "core.qgis", "core.use_cases", "ui"),
        apart_from=("ui.use_elsewhere.views", "ui.widgets", "ui.cures", "ui.text"),
    ),
    Rule(
        "ui/manage_access/views",
        "views know Qt, and get values from the model",
        ("qgis.core", "qgis.gui", "core.qgis", "ui"),
        apart_from=("ui.manage_access.views", "ui.dock.views", "ui.widgets", "ui.cures", "ui.text"),
    ),
    Rule("", "qgis.PyQt serves both Qt 5 and Qt 6", ("PyQt5", "PyQt6", "sip")),
)
SHIPPED = ("__init__.py", "plugin.py", "core", "ui")


def problems(root: Path = ROOT) -> Iterator[str]:
    """Every use, in the files that the archive holds, of something that the table keeps from them."""
    for part in SHIPPED:
        path = root / part
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            if file.is_file():
                name = PurePosixPath(file.relative_to(root).as_posix())
                yield from _problems_of(name, ast.parse(file.read_text(encoding="utf-8")))


def _problems_of(name: PurePosixPath, tree: ast.Module) -> Iterator[str]:
    rules = [rule for rule in RULES if _below(name, rule.of) and not (rule.but and _below(name, rule.but))]
    for module, line in _imports(name, tree):
        for rule in rules:
            if rule.forbids(module):
                yield f"{name}:{line}: imports {module}, but {rule.because}"
    for used, line in _names(tree):
        for rule in rules:
            if used in rule.names:
                yield f"{name}:{line}: uses {used}, but {rule.because}"


def _is_in(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def _below(name: PurePosixPath, folder: str) -> bool:
    return not folder or PurePosixPath(folder) in name.parents


def _imports(name: PurePosixPath, tree: ast.Module) -> Iterator[tuple[str, int]]:
    """What a file imports, each with its line; relative imports are told from the package's root."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # `from qgis import utils` imports qgis.utils; that a class is not a module does no harm here.
            module = _absolute(name, node)
            yield from ((f"{module}.{alias.name}".lstrip("."), node.lineno) for alias in node.names)


def _absolute(name: PurePosixPath, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = name.parts[: len(name.parts) - node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def _names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
