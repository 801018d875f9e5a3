"""Who is shown as having taken a place: never who lost it, nor whom the captors follow."""

from __future__ import annotations

import pytest
from marked_places import marked_reading


@pytest.mark.parametrize(
    ("language", "marked", "actors"),
    [
        ("en", "The army lost [Kalembe] without a fight.", ()),
        ("en", "The army lost [Kalembe] to the M23 on Sunday.", ("M23",)),
        ("en", "The army has lost control of [Kalembe] to the M23.", ("M23",)),
        ("en", "[Kalembe] was lost by the army.", ()),
        ("fr", "L'armée a perdu [Kalembe].", ()),
        ("fr", "L'armée a perdu [Kalembe] au profit du M23.", ("M23",)),
        ("fr", "L'armée a perdu le contrôle de [Kalembe].", ()),
        ("en", "CRP rebels loyal to a former warlord captured [Lopa] on 19 May.", ("CRP rebels",)),
        ("fr", "Des miliciens proches du M23 ont pris [Ngungu] lundi.", ("miliciens",)),
    ],
)
def test_the_captor_is_who_took_the_place(language, marked, actors):
    # given a sentence in which a place is lost or taken
    (claim,) = marked_reading(marked, language=language).claims

    # then nobody else stands as its captor
    assert claim.actors == actors
