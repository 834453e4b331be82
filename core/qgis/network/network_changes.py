"""Notices that this computer may be on another network, without asking anybody out there.

Qt 6 tells it by `QNetworkInformation`, Qt 5 by `QNetworkConfigurationManager`, and where the system has neither, the
addresses of this computer's own interfaces do. A computer that slept shows by its clock.
"""

from __future__ import annotations

import time
from typing import Any, Callable

from qgis.PyQt import QtNetwork
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkInterface

TICK_S = 5.0
SLEPT_S = 20.0
_SETTLE_MS = 2000


class NetworkChanges(QObject):
    """`changed` comes a moment after the last of several signs, for a network needs a while to be there.

    Nothing is looked at before `start`, which belongs into the GUI thread after QGIS's own start.
    """

    changed = pyqtSignal()

    def __init__(self, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ticked_at = 0.0
        self._addresses: frozenset[str] = frozenset()
        self._source: Any = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.changed)
        self._ticking = QTimer(self)
        self._ticking.setInterval(int(TICK_S * 1000))
        self._ticking.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to listen to the system."""
        self._ticked_at = self._clock()
        self._addresses = _own_addresses()
        self._ticking.start()
        self._listen()

    def close(self) -> None:
        """Notice nothing more."""
        self._ticking.stop()
        self._settling.stop()
        if self._source is not None:
            for signal in _signals(self._source):
                signal.disconnect(self._noticed)
            self._source = None

    def _listen(self) -> None:
        self._source = _information() or _configurations(self)
        if self._source is not None:
            for signal in _signals(self._source):
                signal.connect(self._noticed)

    def _noticed(self, *_what: object) -> None:
        self._settling.start()

    def _tick(self) -> None:
        now = self._clock()
        slept = now - self._ticked_at > SLEPT_S
        self._ticked_at = now
        addresses = _own_addresses()
        if slept or addresses != self._addresses:
            self._addresses = addresses
            self._noticed()


def _own_addresses() -> frozenset[str]:
    """Of the interfaces that lead out."""
    return frozenset(address.toString() for address in QNetworkInterface.allAddresses() if not address.isLoopback())


def _information() -> Any:
    """Qt 6's, where the system has a backend for it; else None."""
    kind = getattr(QtNetwork, "QNetworkInformation", None)
    load = getattr(kind, "loadDefaultBackend", None)
    return kind.instance() if kind is not None and load is not None and load() else None


def _configurations(parent: QObject) -> Any:
    """Qt 5's; None where it was built without."""
    kind = getattr(QtNetwork, "QNetworkConfigurationManager", None)
    return kind(parent) if kind is not None else None


def _signals(source: Any) -> list[Any]:
    names = ("reachabilityChanged", "transportMediumChanged", "onlineStateChanged", "configurationChanged")
    return [getattr(source, name) for name in names if hasattr(source, name)]
