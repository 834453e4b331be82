"""`python tests/sandbox up`, from anywhere."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sandbox.cli import main

if __name__ == "__main__":
    sys.exit(main())
