"""A commit gets the same verdict each time: hypothesis tries the same, and remembers nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st


def tried() -> list[str]:
    texts: list[str] = []

    @given(st.text())
    def note(text):
        texts.append(text)

    note()
    return texts


def test_a_property_is_tried_with_the_same_examples_each_time():
    first = tried()
    assert len(set(first)) > 50
    assert tried() == first


def test_no_example_of_an_earlier_run_is_tried_and_no_slow_machine_is_a_failure():
    assert settings.default.database is None
    assert settings.default.deadline is None
