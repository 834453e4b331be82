"""The power goes between any two steps of carrying accounts of version 0.1.0 over: the next start finishes it."""

from __future__ import annotations

import pki
import pytest
from remote_qgis import RemoteQgis

ENOUGH = 30  # more than there are steps


@pytest.mark.timeout(900)
def test_killed_between_any_two_steps_the_next_start_ends_where_it_would_have_ended(tmp_path, sandbox, account):
    """Each process takes the accounts back to 0.1.0, and dies one step later than the one before it."""
    authority = pki.pem(pki.server_ca()).decode()
    died = 0
    client = RemoteQgis(tmp_path / "profile", sandbox, account)
    for name in ("First", "Second"):
        assert "error" not in client.do("connect", name=name)
    expected = None
    for step in range(ENOUGH):
        assert "error" not in client.do("go_back", trusted=authority)
        survived = client.do("carry_over", die_at=step)
        if survived is None:
            died += 1
            client = RemoteQgis(tmp_path / "profile", sandbox, account)
            _is(expected, client.do("carry_over"))
        elif expected is None:  # undisturbed
            expected = survived
            assert len(expected["kept"]) == 2
            assert len(expected["configs"]) == 2, "an API key each"
        else:
            break
        _is(expected, client.do("carry_over"))
    client.close()
    assert died >= 12, "two connections, accounts, configs and notes, and an authority, each before and after"
    assert survived["ticks"] == died


def _is(expected: dict, found: dict) -> None:
    for what in ("configs", "identities", "authorities", "connections", "saved_accounts", "kept"):
        assert found[what] == expected[what], what
