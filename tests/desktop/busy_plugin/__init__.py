"""Somebody else's plugin, which sends requests to `BUSY_ADDRESS` all the time: from the GUI thread and from a worker.

It calls `get`, `put` and so on as most plugins do. These are PyQt's, and keep Python's lock while QGIS looks up, behind
a lock of its authentication manager, which certificate goes with the host.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, QObject, Qt, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

_GUI_PAUSE_MS = 10
_WORKER_PAUSE_MS = 5
_MOST_AT_ONCE = 4

counts = {"gui": 0, "worker": 0}


def classFactory(iface: Any) -> Busy:
    return Busy(iface)


class Busy:
    """What QGIS loads."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def initGui(self) -> None:
        address = os.environ.get("BUSY_ADDRESS", "")
        self._parts: list[GuiSender | Worker] = [GuiSender(address)] if address else []
        # Not earlier: PyQt crashes in a thread that is given objects of QGIS's while `qgis.analysis` is being imported.
        self._iface.initializationCompleted.connect(lambda: self._parts.append(Worker(address)) if address else None)
        # QGIS unloads plugins late in its exit, when threads should have gone.
        QCoreApplication.instance().aboutToQuit.connect(self.unload, Qt.ConnectionType.DirectConnection)

    def initProcessing(self) -> None:
        """Nothing; that it is there lets `qgis_process` switch the plugin on."""

    def unload(self) -> None:
        """End both; the tests read in the log how much they sent."""
        for part in self._parts:
            part.stop()
        if self._parts:
            sys.stderr.write(f"busy: {sum(counts.values())}\n")
        self._parts = []


class GuiSender(QObject):
    """Sends at each beat, as long as not too many answers are awaited."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self._address = address
        self._awaited: list[QNetworkReply] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_GUI_PAUSE_MS)

    def stop(self) -> None:
        self._timer.stop()
        for reply in self._awaited:
            if not sip.isdeleted(reply):
                sip.delete(reply)
        self._awaited = []

    def _beat(self) -> None:
        # QGIS makes its manager anew while it starts, and the old one takes its replies along.
        self._awaited = [reply for reply in self._awaited if not sip.isdeleted(reply)]
        for reply in [reply for reply in self._awaited if reply.isFinished()]:
            self._awaited.remove(reply)
            sip.delete(reply)
        if len(self._awaited) < _MOST_AT_ONCE:
            self._awaited.append(send(f"{self._address}?gui={counts['gui']}", counts["gui"]))
            counts["gui"] += 1


class Worker(QThread):
    """Sends one after the other."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self._address = address
        self.start()

    def stop(self) -> None:
        self.requestInterruption()
        self.wait()

    def run(self) -> None:
        loop = QEventLoop()
        while not self.isInterruptionRequested():
            reply = send(f"{self._address}?worker={counts['worker']}", counts["worker"])
            counts["worker"] += 1
            while not (reply.isFinished() or self.isInterruptionRequested()):
                loop.processEvents()
                self.msleep(_WORKER_PAUSE_MS)
            # At once and here: a reply that Python's garbage collector deletes in another thread takes QGIS with it.
            sip.delete(reply)


def send(address: str, number: int) -> QNetworkReply:
    """One of the ways to send, in turn.

    Each to an address of its own: QGIS's threads share a disk cache, and one that posts to where another gets takes
    away what that is about to store, which crashes QGIS (`QNetworkDiskCache::insert`).
    """
    manager, request = QgsNetworkAccessManager.instance(), QNetworkRequest(QUrl(address))
    request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
    body = QByteArray(b"{}")
    ways = (
        lambda: manager.get(request),
        lambda: manager.post(request, body),
        lambda: manager.put(request, body),
        lambda: manager.deleteResource(request),
        lambda: manager.head(request),
        lambda: manager.sendCustomRequest(request, b"OPTIONS", body),
    )
    return ways[number % len(ways)]()
