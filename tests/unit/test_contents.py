"""Looking into many datasets at once, of which some cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from carto_direct_sql.core.postgres.contents import Contents, look_into
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.core.postgres.errors import (
    AddressNotAllowed,
    DatabaseError,
    DatasetGone,
    GrantMissing,
    QueryFailed,
    QueryTooSlow,
    RelationMissing,
)

MANY = tuple(Dataset("public", f"places_{number}", "the_geom", "GEOMETRY", 0, "id", 5, False) for number in range(16))
KNOWN = Contents((), True, None)


class Tables:
    """Answers for all but those that `spoil` the query."""

    def __init__(self, spoil: dict[Dataset, DatabaseError]) -> None:
        self.spoil = spoil
        self.asked: list[int] = []

    def __call__(self, datasets: Sequence[Dataset]) -> dict[Dataset, Contents]:
        self.asked.append(len(datasets))
        for dataset in datasets:
            if dataset in self.spoil:
                raise self.spoil[dataset]
        return dict.fromkeys(datasets, KNOWN)


@pytest.mark.parametrize("places", [(0,), (5, 6), (15,), tuple(range(16))])
def test_what_cannot_be_read_is_found_by_halves_and_the_others_are_known(places: tuple[int, ...]) -> None:
    kinds = (GrantMissing(host="x"), DatabaseError(host="x"), QueryFailed(host="x", reason="no"))
    tables = Tables({MANY[place]: kinds[place % 3] for place in places})
    found = look_into(MANY, tables)
    assert found.failures == tables.spoil and found.contents == dict.fromkeys(set(MANY) - set(tables.spoil), KNOWN)
    assert len(tables.asked) <= 1 + 2 * 4 * len(places)


def test_a_slow_one_is_waited_for_twice_at_most() -> None:
    tables = Tables({MANY[5]: QueryTooSlow(host="x")})
    found = look_into(MANY, tables)
    assert list(found.failures) == [MANY[5]] and len(found.contents) == 15
    assert tables.asked == [16, *[1] * 16]


@pytest.mark.parametrize(
    ("missing", "is_gone"),
    [
        ('relation "public.places_5" does not exist', True),
        ("Relation »public.places_5« existiert nicht", True),
        ('relation "public.places_55" does not exist', False),
        ('relation "other.public.places_5x" does not exist', False),
        ('relation "far.places_5" does not exist', False),
    ],
)
def test_a_dataset_is_gone_where_the_server_misses_it_and_not_what_it_is_made_of(missing: str, is_gone: bool) -> None:
    found = look_into(MANY, Tables({MANY[5]: RelationMissing(host="x", reason=missing)}))
    assert isinstance(found.failures[MANY[5]], DatasetGone) is is_gone


def test_a_database_that_is_not_there_is_asked_once() -> None:
    tables = Tables({MANY[5]: AddressNotAllowed(host="x")})
    with pytest.raises(AddressNotAllowed):
        look_into(MANY, tables)
    assert tables.asked == [16]


def test_without_datasets_nobody_is_asked() -> None:
    tables = Tables({})
    assert look_into((), tables).contents == {} and tables.asked == []
