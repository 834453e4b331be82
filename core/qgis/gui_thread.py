"""Have something done in the GUI thread, whichever thread wants it."""

from __future__ import annotations

import functools
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Callable, TypeVar, cast

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal

from ..accounts.errors import GuiThreadBusy

Result = TypeVar("Result")

LONGEST_WAIT_S = 5.0
_MOST_TURNS = 12
"""Of that length, for whoever has no other way."""

Method = TypeVar("Method", bound=Callable[..., Any])


def in_gui_thread(method: Method) -> Method:
    """Have a method run in the GUI thread, whichever thread calls it; its object's `gui_thread` says where that is."""

    @functools.wraps(method)
    def errand(self: Any, *arguments: Any) -> Any:
        return self.gui_thread.call(lambda: method(self, *arguments))

    return cast(Method, errand)


class GuiThread(QObject):
    """Does errands in the thread in which it was made, one after the other.

    QGIS's auth manager is used there only: its locks are then never met by two of our threads at once, its dialog comes
    from one place, and none of our threads has anything of QGIS's to clean up when it ends, which may crash a QGIS that
    is ending.
    """

    _errand_arrived = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._ident = threading.get_ident()
        self._waiting: deque[_Errand] = deque()
        self._at_work = 0
        self._holders = 0
        self._lock = threading.Lock()
        self._stand_in = threading.local()
        self._is_ending = False
        QCoreApplication.instance().aboutToQuit.connect(self._end)
        self._errand_arrived.connect(self._work, Qt.ConnectionType.QueuedConnection)

    def is_current(self) -> bool:
        """Whether this is the GUI thread."""
        return threading.get_ident() == self._ident

    def call(
        self,
        function: Callable[[], Result],
        otherwise: Callable[[], Result] | None = None,
        longest_wait_s: float = LONGEST_WAIT_S,
    ) -> Result:
        """Return or raise what `function` does.

        Where the GUI thread does not come to it in time, it may itself be waiting for the calling thread: then
        `otherwise` is done here instead, with all that it calls. Without another way a busy GUI thread is given twelve
        times as long, unless QGIS is ending; then `GuiThreadBusy` is raised, and nothing is done. Once begun, there is
        no limit: the user may be looking for a password. Called in the GUI thread itself while it is `held`, it is
        `otherwise` as well.
        """
        if getattr(self._stand_in, "is_one", False):
            return function()
        if self.is_current():
            return self._do(otherwise if otherwise is not None and self._holders else function)
        errand = _Errand(function)
        self._waiting.append(errand)
        self._errand_arrived.emit()
        turns = 0
        while not errand.has_begun_within(longest_wait_s):
            # At work on another errand, or held, it is not waiting for this thread: perhaps for the user.
            if self._at_work or self._holders:
                continue
            turns += 1
            is_patient = otherwise is None and turns < _MOST_TURNS and not self._is_ending
            if not is_patient and errand.take_back():
                return self._stand_in_for(otherwise)
        result: Result = errand.result()
        return result

    @contextmanager
    def held(self) -> Iterator[None]:
        """Begin no errand meanwhile. From any thread.

        For the time in which QGIS asks for the master password: whoever asks holds a lock of the auth manager, and the
        GUI thread, which shows the dialog, would wait for that lock for ever.
        """
        with self._lock:
            self._holders += 1
        try:
            yield
        finally:
            with self._lock:
                self._holders -= 1
            self._errand_arrived.emit()

    def _end(self) -> None:
        """From now on it comes to errands only as long as somebody sees to it, and then never again."""
        self._is_ending = True

    def _stand_in_for(self, function: Callable[[], Result] | None) -> Result:
        if function is None:
            raise GuiThreadBusy
        self._stand_in.is_one = True
        try:
            return function()
        finally:
            self._stand_in.is_one = False

    def _do(self, function: Callable[[], Result]) -> Result:
        self._at_work += 1
        try:
            return function()
        finally:
            self._at_work -= 1
            if self._waiting:
                self._errand_arrived.emit()

    def _work(self) -> None:
        # A dialog has an event loop of its own, in which the next errand arrives: that one waits for the dialog's end.
        if self._at_work == 0 and self._holders == 0 and self._waiting:
            self._do(self._waiting.popleft().do)


class _Errand:
    """A call that waits to be made; it is made, or taken back, and never both."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._claim = threading.Lock()
        self._begun = threading.Event()
        self._ended = threading.Event()
        self._value: Any = None
        self._error: BaseException | None = None

    def do(self) -> None:
        if self.take_back():  # from now on nobody else can
            self._begun.set()
            with self:
                self._value = self._function()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Hand whatever is raised to the thread that waits."""
        self._error = error
        self._ended.set()
        return error is not None

    def has_begun_within(self, wait_s: float) -> bool:
        return self._begun.wait(wait_s)

    def take_back(self) -> bool:
        """Whether it could be taken back: then it is never made."""
        return self._claim.acquire(blocking=False)

    def result(self) -> Any:
        self._ended.wait()
        if self._error is not None:
            raise self._error
        return self._value
