"""For every test: the package under its own name, the sandbox, the use cases on a real QGIS, how much is tried."""

from __future__ import annotations

import checkout
from hypothesis import HealthCheck, settings

pytest_plugins = ["sandbox.fixtures", "use_case_fixtures"]
checkout.register()

# The same commit gives the same verdict: examples are derived from the test itself and remembered nowhere, and a slow
# machine is no failure. `./dev test --explore` looks further, from a seed that it prints.
settings.register_profile("same_verdict", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "explore",
    settings.get_profile("same_verdict"),
    derandomize=False,
    database=None,
    max_examples=3000,
    print_blob=True,
)
settings.load_profile("same_verdict")
