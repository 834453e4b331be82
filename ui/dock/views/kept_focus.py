"""Where the keyboard goes when the widget that had it is hidden: Qt would take the next one, anywhere in QGIS."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from qgis.PyQt.QtWidgets import QWidget


@contextmanager
def kept_focus(page: QWidget, asking: Iterable[QWidget], places: Iterable[QWidget]) -> Iterator[None]:
    """For a change of what `page` shows; where the focus was elsewhere in QGIS, or can stay, nothing is done.

    Else it goes to the first of `places` that can have it, unless one of the parts that ask something has taken it.
    """
    focused = page.window().focusWidget()
    was_here = focused is not None and page.isAncestorOf(focused)
    yield
    if focused is None or not was_here or _can_have(focused, page):
        return
    now = page.window().focusWidget()
    if now is None or not any(part.isAncestorOf(now) for part in asking):
        for place in places:
            if _can_have(place, page):
                place.setFocus()
                return


def _can_have(widget: QWidget, page: QWidget) -> bool:
    return widget.isVisibleTo(page) and widget.isEnabledTo(page)
