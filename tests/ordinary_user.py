"""Run a program as somebody whom permissions bind; root reads and writes whatever it likes."""

from __future__ import annotations

import os

COMMAND: tuple[str, ...] = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner") if os.geteuid() == 0 else ()
)
"""What stands before the program's own command."""
