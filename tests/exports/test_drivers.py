"""Each driver with the exported folder as its only input: it gets in, and it is as careful as `verify-full` is."""

from __future__ import annotations

from typing import Any

import pytest
from sandbox.faults import Kind

from .drivers import DRIVERS, Driver

every_driver = pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: f"{driver.name}-{driver.target}")


@every_driver
def test_it_counts_the_rows_of_a_table(driver: Driver, access: Any, folder: Any, client: Any, python: Any):
    access.export(driver.target, folder)
    ended = driver.count(folder, client, python)
    assert ended.counted(), ended.words
    assert ended.status == 0, ended.words


@every_driver
def test_it_is_refused_when_its_certificate_was_revoked(
    driver: Driver, access: Any, folder: Any, client: Any, python: Any
):
    access.export(driver.target, folder)
    access.revoke()
    ended = driver.count(folder, client, python)
    assert not ended.counted(), ended.words
    counts = access.sandbox.dials.counts()
    assert counts.authorized == 0
    assert set(counts.refused) == {"revoked"}


@every_driver
def test_it_refuses_a_server_whose_certificate_is_of_a_foreign_authority(
    driver: Driver, access: Any, folder: Any, client: Any, python: Any
):
    access.export(driver.target, folder)
    access.sandbox.faults.dial(Kind.FOREIGN_CA, times=None)
    ended = driver.count(folder, client, python)
    assert not ended.counted(), ended.words
    counts = access.sandbox.dials.counts()
    assert counts.dialled > 0
    assert counts.refused == {"left": counts.dialled}, ended.words
