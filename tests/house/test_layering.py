"""The table of who may use what finds each way of breaking it."""

from __future__ import annotations

import layering
import pytest


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("core/account.py", "import qgis.core"),
        ("core/account.py", "from qgis import core"),
        ("core/access.py", "from .qgis import vault"),
        ("core/access.py", "from .qgis.vault import Vault"),
        ("core/account.py", "from ..ui import text"),
        ("core/account.py", "from .. import plugin"),
        ("core/account.py", "def later():\n    import qgis"),
        ("core/journal/sweep.py", "from ..use_cases.environment import Environment"),
        ("core/qgis/vault.py", "from qgis.utils import iface"),
        ("core/qgis/vault.py", "from qgis.PyQt.QtWidgets import QWidget"),
        ("core/qgis/vault.py", "from ...ui.text import translate"),
        ("ui/dock.py", "import requests"),
        ("ui/views/steps.py", "from ...plugin import DirectSqlPlugin"),
        ("ui/dock.py", "QgsApplication.authManager().configIds()"),
        ("ui/dock.py", "from qgis.core import QgsAuthMethodConfig"),
        ("ui/widgets/banner.py", "from ..dock.views.state import DockState"),
        ("ui/widgets/banner.py", "from ..cures import Problem"),
        ("ui/widgets/field.py", "from qgis.gui import QgsPasswordLineEdit"),
        ("ui/dock/views/page.py", "from qgis.core import QgsApplication"),
        ("ui/dock/views/page.py", "from ..model import DockModel"),
        ("ui/dock/views/page.py", "from ...tasks.task_runner import TaskRunner"),
        ("ui/use_elsewhere/views/page.py", "from ..model import ElsewhereModel"),
        ("ui/use_elsewhere/views/page.py", "from ....core.use_cases.exports.request import ExportRequest"),
        ("plugin.py", "from PyQt5.QtCore import QObject"),
    ],
)
def test_a_wrong_use_is_found(tmp_path, name, code):
    _write(tmp_path, name, code)
    assert [problem.startswith(f"{name}:") for problem in layering.problems(tmp_path)][:1] == [True]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("core/carto_api.py", "import requests"),
        ("core/qgis/vault.py", "from qgis.core import QgsApplication\nQgsApplication.authManager()"),
        ("core/qgis/dialling.py", "import psycopg2\nfrom ..errors import DatabaseError"),
        ("ui/dock.py", "from ..core.qgis.vault import Vault\nfrom qgis.gui import QgsDockWidget"),
        ("ui/widgets/field.py", "from ...core.secret import Secret\nfrom ..text import translate"),
        ("ui/dock/views/page.py", "from ...cures import Problem\nfrom ...widgets.banner import Banner"),
        ("plugin.py", "from .ui.dock import Dock\nfrom .core.qgis.vault import Vault"),
    ],
)
def test_a_right_use_is_left_alone(tmp_path, name, code):
    _write(tmp_path, name, code)
    assert list(layering.problems(tmp_path)) == []


def _write(root, name, code):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, encoding="utf-8")
