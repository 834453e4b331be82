"""Nothing is wider than the dock at its narrowest, beside a scroll bar, in any language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtWidgets import QApplication, QStyle, QWidget

from carto_direct_sql.ui.dock.views.dock_content import DockContent

from . import scenes
from .languages import LANGUAGES, Language


@pytest.fixture(params=LANGUAGES)
def language(qapp, request):
    translator = Language(request.param)
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("name", scenes.SCENES)
def test_every_page_has_room_beside_its_scroll_bar(name, qtbot, language):
    content = DockContent(lambda _datasets: QMimeData())
    qtbot.addWidget(content)
    width = content.minimumSizeHint().width()
    content.resize(width, 400)
    content.show_state(scenes.told_now(name))
    with qtbot.waitExposed(content):
        content.show()
    QApplication.processEvents()

    room = width - content.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    page = next(area.widget() for area in (content.first_run, content.account) if area.isVisible())
    assert page.minimumSizeHint().width() <= room, too_wide(page, room)


def too_wide(page: QWidget, room: int) -> list[tuple[str, int]]:
    """The innermost widgets that leave no room for the page's margins."""
    margins = page.layout().contentsMargins()
    most = room - margins.left() - margins.right()
    wide = [one for one in page.findChildren(QWidget) if one.isVisible() and one.minimumSizeHint().width() > most]
    return [(one.objectName() or type(one).__name__, one.minimumSizeHint().width()) for one in wide]
