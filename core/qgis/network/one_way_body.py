"""The body of a request that Qt cannot send a second time."""

from __future__ import annotations

from qgis.PyQt.QtCore import QIODevice


class OneWayBody(QIODevice):
    """Gives its content once, from beginning to end.

    When a connection ends without an answer, Qt sends the request anew, up to three times, POST or not: four
    certificates in place of one. For that it takes the body back to its beginning, and where it cannot, it reports the
    failure instead. (A `QBuffer` would not do: Qt reads what is in there without asking.) `given` counts the bytes that
    Qt has taken.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content
        self.given = 0
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def size(self) -> int:
        """Qt tells the server how much will come."""
        return len(self._content)

    def reset(self) -> bool:
        """There is no way back."""
        return False

    def readData(self, longest: int) -> bytes:
        """Called by Qt for the next piece."""
        piece = self._content[self.given : self.given + longest]
        self.given += len(piece)
        return piece
