"""RSA keys, made ahead of time and lent anew: 2048 bits take tenths of a second, and tests issue many certificates."""

from __future__ import annotations

import queue
import threading
from collections import deque

from cryptography.hazmat.primitives.asymmetric import rsa

BITS = 2048  # what CARTO's server makes
LENT = 32  # more certificates than any account of a test has at one time
_LOOK_AGAIN_S = 0.2


class KeyPool:
    """Keeps `ready` keys in stock, filled by a thread of its own."""

    def __init__(self, ready: int = 8) -> None:
        self._stock: queue.Queue[rsa.RSAPrivateKey] = queue.Queue(maxsize=ready)
        self._stopped = threading.Event()
        self._filler = threading.Thread(target=self._fill, name="sandbox-keys", daemon=True)
        self._filler.start()
        self._lent: deque[rsa.RSAPrivateKey] = deque()
        self._lending = threading.Lock()

    def take(self) -> rsa.RSAPrivateKey:
        """A key that nobody else gets; made on the spot when the stock is empty."""
        try:
            return self._stock.get_nowait()
        except queue.Empty:
            return new_key()

    def lend(self) -> rsa.RSAPrivateKey:
        """A key of which the last `LENT` borrowers have no other copy: a new one, or the one lent longest ago."""
        with self._lending:
            key = self.take() if len(self._lent) < LENT else self._lent.popleft()
            self._lent.append(key)
        return key

    def close(self) -> None:
        """Stop making keys."""
        self._stopped.set()
        self._filler.join()

    def _fill(self) -> None:
        while not self._stopped.is_set():
            key = new_key()
            while not self._stopped.is_set():
                try:
                    self._stock.put(key, timeout=_LOOK_AGAIN_S)
                    break
                except queue.Full:
                    continue


def new_key(bits: int = BITS) -> rsa.RSAPrivateKey:
    """A fresh one, made now."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)
