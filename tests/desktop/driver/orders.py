"""Takes orders from the test by a socket, a JSON object a line, and answers each when it has been carried out."""

from __future__ import annotations

import faulthandler
import importlib
import json
import os
import traceback
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtNetwork import QLocalServer
from qgis.utils import iface

from .heartbeat import Heartbeat
from .play import Play
from .stage import Stage
from .watcher import Watcher


class Orders(QObject):
    """One test at a time, one order at a time."""

    def __init__(self, socket: str) -> None:
        super().__init__()
        self._watcher = Watcher.first
        self._watcher.watch(iface.messageBar())
        self._heartbeat = Heartbeat()
        self._stage = Stage(self._heartbeat, self._watcher)
        self._play: Play | None = None
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._connected)
        QCoreApplication.instance().aboutToQuit.connect(self._heartbeat.stop)
        self._limit_s = 0.9 * float(os.environ["DESKTOP_ANSWER_S"])
        if not self._server.listen(socket):
            raise RuntimeError(self._server.errorString())
        faulthandler.cancel_dump_traceback_later()

    def _connected(self) -> None:
        self._socket = self._server.nextPendingConnection()
        self._socket.readyRead.connect(self._read)

    def _read(self) -> None:
        while self._socket.canReadLine():
            order = json.loads(bytes(self._socket.readLine()))
            module, _, function = order["act"].partition(".")
            act = getattr(importlib.import_module(f"driver.acts.{module}"), function)
            self._heartbeat.take()
            faulthandler.dump_traceback_later(self._limit_s)
            self._play = Play(act(self._stage, **order["with"]), self._ended)

    def _ended(self, result: Any, error: BaseException | None) -> None:
        faulthandler.cancel_dump_traceback_later()
        answer = {"result": result, "pauses": self._heartbeat.take(), **self._watcher.take()}
        if error is not None:
            answer["error"] = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        self._socket.write(json.dumps(answer).encode() + b"\n")
        self._socket.flush()
