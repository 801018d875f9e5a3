"""A force that fights in eastern DR Congo alone tells where a short report plays."""

from __future__ import annotations

import pytest
from named import recognised, resolved

from dashboard.model import Role


def places(text: str) -> list[str]:
    return [mention.words for mention in recognised(text) if mention.role is Role.PLACE]


@pytest.mark.parametrize(
    "text",
    [
        "Sake fell to the M23 on Tuesday.",
        "Sake est tombée aux mains du M23 mardi.",
        "The FARDC are back in control. Sake was calm on Friday.",
        "Wazalendo fighters held the hills. Sake was calm on Friday.",
        "Les combattants de la CODECO se sont retirés. Sake est calme.",
        "ADF rebels held the hills. Sake was calm on Friday.",
        "Les rebelles des ADF se sont retirés. Sake est calme.",
    ],
)
def test_beside_such_a_force_a_town_of_a_common_name_is_the_town(text):
    assert places(text) == ["Sake"]
    assert [one.place.id for one in resolved(text) if one.place] == ["sake"]


@pytest.mark.parametrize(
    "text",
    [
        "Sake sipping is a ritual of long evenings.",
        "Rebels withdrew, the army said. Sake was served.",
        "Sake was served beside the M23 motorway.",
        "The ADF said its aircraft were back. Sake was served.",
        "The M23 is shut near Crawley. Sake was spilt on the carriageway.",
    ],
)
def test_without_one_or_on_a_road_of_that_name_it_is_the_drink(text):
    assert "Sake" not in places(text)
