"""English ways to say that people moved, each in the forms that the grid of sentences found."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

#: sentence | who is told of, as figure > origins > destinations
TOLD = """
300 people chose to leave Sake for Minova. | 300 people > Sake > Minova
300 people have run away from Sake. | 300 people > Sake >
300 people had to stream out of Sake. | 300 people > Sake >
300 people were forced to stream to Minova. | 300 people > > Minova
300 people are setting off for Minova from Sake. | 300 people > Sake > Minova
300 people stumbled to Minova. | 300 people > > Minova
300 people have since shown up in Minova. | 300 people > > Minova
300 people are turning up in Minova after fleeing Sake. | 300 people > Sake > Minova
300 people set up camp in Minova. | 300 people > > Minova
300 people from Sake have regrouped in Minova. | 300 people > Sake > Minova
300 people who had fled to Sake have moved back to Minova. | 300 people > Sake > Minova
300 people who had fled to Sake had to trickle back to Minova. | 300 people > Sake > Minova
""".strip().splitlines()


def told(text, gazetteer):
    """Each displacement of a text on eastern DR Congo."""
    return groups_told(f"News from eastern DR Congo\n\n{text}", gazetteer)


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case[:60])
def test_verbs_of_moving_are_read_in_every_form(case, gazetteer):
    text, *wanted = (part.strip() for part in case.split("|"))
    assert told(text, gazetteer) == [group_of(row) for row in wanted]
