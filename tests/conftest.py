"""For every test: the package under its own name, the sandbox, and the use cases on a real QGIS."""

from __future__ import annotations

import checkout

pytest_plugins = ["sandbox.fixtures", "use_case_fixtures"]
checkout.register()
