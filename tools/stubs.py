"""The types of PyQGIS and PyQt for mypy: two packages of PyPI, put right where they are wrong.

Neither needs QGIS to be installed, so every computer comes to the same result. They are copied to `build/stubs`, which
`mypy_path` names, together with `qgis.PyQt`, which they lack. A correction that finds nothing to correct is an error:
then the package has changed, and the correction may have to go.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from project import BUILD, Failure

FOLDER = BUILD / "stubs"
PACKAGES = {"qgis-stubs": "qgis", "PyQt5-stubs": "PyQt5"}
CORE, GUI, QT_CORE = "qgis/_core.pyi", "qgis/_gui.pyi", "PyQt5/QtCore.pyi"


@dataclass(frozen=True)
class Correction:
    """Replace what the regular expression `wrong` finds in each of the files by `right`."""

    because: str
    files: tuple[str, ...]
    wrong: str
    right: str


def _never_none(function: str) -> str:
    """What finds a function that is said to return something or None, in two groups without the None."""
    return rf"({function} ->) typing\.Optional\[(.*)\]"


CORRECTIONS = (
    Correction(
        "a QString is a str: None is taken for an empty one, but never given",
        (CORE, GUI),
        r"typing\.Optional\[str\]",
        "str",
    ),
    Correction(
        "QGIS's registries and managers, and the application, exist as long as a plugin runs",
        (CORE, GUI, QT_CORE),
        _never_none(r"@staticmethod\s+def (?:instance\(.*\)|\w+\(\))"),
        r"\1 \2",
    ),
    Correction(
        "QGIS's window is a QMainWindow",
        (GUI,),
        r"def mainWindow\(self\) -> typing\.Optional\[QtWidgets\.QWidget\]",
        "def mainWindow(self) -> QtWidgets.QMainWindow",
    ),
    Correction(
        "QGIS's window has its message bar, map and menus as long as it exists",
        (GUI,),
        _never_none(r"def (?:messageBar|mapCanvas|\w+Menu)\(self\)"),
        r"\1 \2",
    ),
    Correction(
        "None instead of a text is a null QString, which QGIS takes for another answer than an empty one",
        (CORE,),
        r"(def request\(self, realm: .*\) -> typing\.Tuple\[bool,) str, str\]",
        r"\1 typing.Optional[str], typing.Optional[str]]",
    ),
    Correction("it always returns something", (CORE,), _never_none(r"def encodeUriList\(.*\)"), r"\1 \2"),
    Correction("it always returns something", (GUI,), _never_none(r"def createMessage\(.*\)"), r"\1 \2"),
    Correction(
        "None is returned only for a provider that QGIS lacks, and it never lacks the one for PostgreSQL",
        (CORE,),
        _never_none(r"def providerMetadata\(self, providerKey: str\)"),
        r"\1 \2",
    ),
    Correction(
        "a preprocessor of paths is given one and returns one",
        (CORE,),
        r"(def setPathPreprocessor\(a0:) .*\) ->",
        r"\1 typing.Callable[[str], str]) ->",
    ),
    Correction(
        "this exception is missing",
        (CORE,),
        r"\nclass QgsProcessing\(",
        r"\nclass QgsProcessingException(QgsException): ...\n\g<0>",
    ),
    Correction(
        "the type of a connection can be given",
        (QT_CORE,),
        r'def connect\(self, slot: "PYQT_SLOT"\)',
        'def connect(self, slot: "PYQT_SLOT", type: "Qt.ConnectionType" = ..., no_receiver_check: bool = ...)',
    ),
    Correction(
        "an object may be without a parent",
        (QT_CORE,),
        r"def setParent\(self, a0: 'QObject'\)",
        "def setParent(self, a0: typing.Optional['QObject'])",
    ),
    Correction(
        "a selection is a list of ranges",
        (QT_CORE,),
        r"class QItemSelection\(sip\.simplewrapper\):\n",
        r"\g<0>\n    def __iter__(self) -> typing.Iterator[QItemSelectionRange]: ...\n",
    ),
)

_PYQT = {
    **dict.fromkeys(("QtCore", "QtNetwork", "QtSql", "QtSvg", "QtTest", "QtWidgets", "QtXml", "sip"), ""),
    # QGIS moves them as Qt 6 did.
    "QtGui": "from PyQt5.QtWidgets import QAction as QAction\nfrom PyQt5.QtWidgets import QShortcut as QShortcut\n",
}


def prepare(folder: Path = FOLDER) -> None:
    """Write the stubs as they should be. What is up to date already is left alone, for mypy's cache."""
    for distributed, package in PACKAGES.items():
        for file in distribution(distributed).files or ():
            if file.parts[0] == distributed and file.suffix in (".py", ".pyi"):
                name = Path(package, *file.parts[1:]).as_posix()
                _write(folder / name, _corrected(name, file.read_text(encoding="utf-8")))
    for module, more in _PYQT.items():
        _write(folder / "qgis" / "PyQt" / f"{module}.pyi", f"from PyQt5.{module} import *\n{more}")
    _write(folder / "qgis" / "PyQt" / "__init__.pyi", "")


def _corrected(name: str, text: str) -> str:
    for correction in CORRECTIONS:
        if name in correction.files:
            text, count = re.subn(correction.wrong, correction.right, text)
            if not count:
                raise Failure(f"tools/stubs.py: nothing in {name} needs to be corrected by {correction.wrong}.")
    return text


def _write(file: Path, text: str) -> None:
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
