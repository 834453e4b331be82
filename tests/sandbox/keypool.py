"""RSA keys, made ahead of time: 2048 bits take tenths of a second, and a test issues many certificates."""

from __future__ import annotations

import queue
import threading

from cryptography.hazmat.primitives.asymmetric import rsa

BITS = 2048  # what CARTO's server makes
_LOOK_AGAIN_S = 0.2


class KeyPool:
    """Keeps `ready` keys in stock, filled by a thread of its own."""

    def __init__(self, ready: int = 8) -> None:
        self._stock: queue.Queue[rsa.RSAPrivateKey] = queue.Queue(maxsize=ready)
        self._stopped = threading.Event()
        self._filler = threading.Thread(target=self._fill, name="sandbox-keys", daemon=True)
        self._filler.start()

    def take(self) -> rsa.RSAPrivateKey:
        """A key that nobody else gets; made on the spot when the stock is empty."""
        try:
            return self._stock.get_nowait()
        except queue.Empty:
            return new_key()

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
