"""Photographs of every state, for people to look at; what can be judged by a program is judged."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from carto_direct_sql.core.certificates.errors import PassphraseNeeded, SeveralCertificates
from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.ui.cures import problem_of
from carto_direct_sql.ui.dock.views.dock_content import DockContent
from carto_direct_sql.ui.dock.views.first_run_page import Method

from . import scenes
from .languages import LANGUAGES, Language
from .long_language import LongLanguage

CORE = Path(__file__).resolve().parents[2] / "core"
WIDTHS = (280, 300, 400)
HEIGHT = 780
QT = f"qt{QT_VERSION_STR.split('.')[0]}"
FACTS = {
    "account": "alice.carto.com",
    "address": "198.51.100.23",
    "algorithm": "EC",
    "authcfg": "a1b2c3d",
    "candidates": "certificates.zip, keys.zip",
    "connection": "CARTO alice",
    "database": "cartodb_user_alice_db",
    "days": 800,
    "entries": "client.crt, other.crt",
    "entry": "client.crt",
    "expired": "2026-11-23",
    "file": "alice.zip",
    "fingerprint": " ".join(["3F"] * 32),
    "folder": "~/.local/share/QGIS/QGIS3/profiles/default",
    "found": "bob",
    "host": "dbdirect.carto.com",
    "hours": 24,
    "kinds": "RSA, EC",
    "left": "The API key qgis-laptop-7f3a stays at CARTO: another QGIS has layers open with it.",
    "minutes": 120,
    "name": "CARTO alice",
    "names": "qgis-laptop-7f3a, tableau",
    "packages": "cryptography, requests",
    "place": "~/.local/share/QGIS/QGIS3/profiles/default",
    "port": 5432,
    "program": "Npgsql",
    "proxy": "proxy.example.com:8080",
    "reason": "it is a private address, which CARTO never sees.",
    "reasons": "It expired.",
    "service": "carto_alice",
    "starts": "2026-11-23",
    "status": 502,
    "table": "countries",
    "target": "Tableau",
    "text": "10.0.0.7",
    "user": "cartodb_user_alice",
    "wanted": "Alice Example",
}
SCALE = "@2x" if os.environ.get("QT_SCALE_FACTOR") == "2" else ""


def dark() -> QPalette:
    palette = QPalette(QColor("#535353"), QColor("#323232"))
    for role, colour in {
        QPalette.ColorRole.Base: "#252525",
        QPalette.ColorRole.AlternateBase: "#2c2c2c",
        QPalette.ColorRole.Text: "#dddddd",
        QPalette.ColorRole.WindowText: "#dddddd",
        QPalette.ColorRole.ButtonText: "#dddddd",
        QPalette.ColorRole.PlaceholderText: "#8a8a8a",
        QPalette.ColorRole.Highlight: "#d7801a",
        QPalette.ColorRole.HighlightedText: "#323232",
        QPalette.ColorRole.Link: "#0080ff",
    }.items():
        palette.setColor(role, QColor(colour))
    return palette


@pytest.fixture
def shown(qtbot, request):
    """Gives a shown dock content of a width and height."""

    def show(state, width, height=HEIGHT):
        content = DockContent(lambda _datasets: None)
        qtbot.addWidget(content)
        content.resize(width, height)
        content.show_state(state)
        with qtbot.waitExposed(content):
            content.show()
        QApplication.processEvents()
        return content

    before = QApplication.palette()
    yield show
    QApplication.setPalette(before)


def photograph(content: DockContent, file: Path) -> None:
    QApplication.processEvents()
    assert content.grab().save(str(file))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", scenes.SCENES)
def test_every_state_fits(name, width, shown, pictures):
    content = shown(scenes.SCENES[name], width)

    photograph(content, pictures / f"{QT}{SCALE}-{name}-{width}.png")

    assert content.width() == width
    assert cut_off(content) == []


@pytest.mark.parametrize(
    "name", ["first-run", "not-allowed", "happy", "connecting", "asking-master-key", "steps-attention"]
)
def test_the_dark_theme(name, shown, pictures):
    QApplication.setPalette(dark())
    photograph(shown(scenes.SCENES[name], 300), pictures / f"{QT}{SCALE}-dark-{name}.png")


@pytest.fixture
def long_language(qapp):
    translator = LongLanguage()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("width", (280, 300))
@pytest.mark.parametrize("name", scenes.SCENES)
def test_a_long_language_fits(name, width, shown, pictures, long_language):
    content = shown(scenes.told_now(name), width)
    photograph(content, pictures / f"{QT}{SCALE}-long-{name}-{width}.png")
    assert cut_off(content) == []


@pytest.fixture(params=LANGUAGES)
def language(qapp, request):
    translator = Language(request.param)
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("width", (280, 400))
@pytest.mark.parametrize("name", scenes.SCENES)
def test_every_language_fits(name, width, shown, pictures, language):
    content = shown(scenes.told_now(name), width)
    photograph(content, pictures / f"{language}{SCALE}-{name}-{width}.png")
    assert content.width() == width
    assert cut_off(content) == []


def test_every_language_fits_the_method_by_certificate(shown, pictures, language):
    content = shown(scenes.FIRST_RUN, 280)
    content.first_run.use_file(Path("alice.zip"))
    content.first_run.show_problem(problem_of(PassphraseNeeded(name="alice.zip")))
    photograph(content, pictures / f"{language}{SCALE}-first-run-certificate-280.png")
    assert cut_off(content) == []


def test_every_language_fits_the_method_for_servers(shown, pictures, language):
    content = shown(scenes.FIRST_RUN, 280)
    content.first_run.show_method(Method.SERVER)
    form = content.first_run.by_server
    form.address.setText("psql 'host=db.example.com user=alice dbname=gis sslmode=verify-ca'")
    form.show_passphrase()
    photograph(content, pictures / f"{language}{SCALE}-first-run-server-280.png")
    assert cut_off(content) == []


def test_every_error_fits_in_every_language(shown, qtbot, language):
    content = shown(scenes.HAPPY, 280)
    for kind in kinds_of(DirectSqlError):
        content.show_state(replace(scenes.HAPPY, problem=problem_of(example_of(kind))))
        # A layout of texts that wrap settles in two or three turns of the event loop.
        qtbot.waitUntil(lambda: cut_off(content) == [])


def example_of(kind: type[DirectSqlError]) -> DirectSqlError:
    """With every fact, whatever the kind's own constructor asks for."""
    error = kind.__new__(kind)
    DirectSqlError.__init__(error, **FACTS)
    if isinstance(error, SeveralCertificates):
        error.candidates = ()
    return error


@pytest.fixture(scope="module", autouse=True)
def all_errors() -> None:
    """A kind of error is known when its module is, whatever other tests have imported."""
    for file in CORE.rglob("errors.py"):
        if "qgis" not in file.relative_to(CORE).parts:  # there is no QGIS here
            name = ".".join(file.relative_to(CORE).with_suffix("").parts)
            importlib.import_module(f"carto_direct_sql.core.{name}")


def kinds_of(kind: type[DirectSqlError]) -> Iterator[type[DirectSqlError]]:
    yield kind
    for more in kind.__subclasses__():
        yield from kinds_of(more)


@pytest.mark.parametrize("name", ["first-run", "not-allowed", "happy"])
def test_large_fonts_fit(name, shown, pictures, qapp):
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(before.pointSizeF() * 1.6)
    qapp.setFont(large)
    content = shown(scenes.SCENES[name], 420)
    photograph(content, pictures / f"{QT}{SCALE}-large-{name}.png")
    cut = cut_off(content)
    qapp.setFont(before)
    assert cut == []


def test_ten_thousand_datasets_searched(shown, pictures):
    content = shown(scenes.BIG, 360, 900)
    content.account.datasets.search.setText("bus 12")
    content.account.datasets.table.selectRow(1)
    photograph(content, pictures / f"{QT}{SCALE}-datasets-searched.png")


def cut_off(content: DockContent) -> list[str]:
    """Texts that have less room than they need, buttons' included."""
    buttons = [
        one
        for one in content.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and not isinstance(one.parent(), QLineEdit)
    ]
    labels = [label for label in content.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text() for label in labels if _is_cut(label)] + [
        one.text() for one in buttons if one.minimumSizeHint().width() > one.width() or _is_outside(one, content)
    ]


def _is_outside(widget: QWidget, content: DockContent) -> bool:
    right = widget.mapTo(content, widget.rect().topRight()).x()
    return right >= content.width()


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() or label.minimumSizeHint().width() > label.width()
    return label.sizeHint().width() > label.width()
