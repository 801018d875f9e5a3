"""Figures of others than who moved: one's own children, who was set free, the whole of a part."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

#: The first row holds what the sentences tell, and "-" that they tell of nobody.
CASES = """
I have seven children, but I have arrived here in Goma with three. | -
A woman gave birth to two children after fleeing Sake for Goma. | -
She lost four children when they fled Sake for Goma. | > Sake > Goma
I took my four children and fled Sake for Goma. | four children > Sake > Goma
Goma has 300 children who fled Sake. | 300 children > Sake >
Some 60 children freed from the ADF in Mavivi arrived in Beni. | -
The army took 40 people who had been released by the rebels to Beni. | -
Some 300 people rescued from Sake were taken to Minova. | Some 300 people > Sake > Minova
Some 50 displaced are from Sake, out of 90,000, and a million in all. | Some 50 displaced > Sake >
J'ai six enfants et nous avons fui Sake pour Goma. | > Sake > Goma
Quelque 60 enfants ont fui Sake pour Goma. | Quelque 60 enfants > Sake > Goma
""".strip().splitlines()

_LEADS = {
    "en": "The situation remains tense in North Kivu and South Kivu in eastern DR Congo.",
    "fr": "La situation reste tendue au Nord-Kivu et au Sud-Kivu, dans l'est de la RDC.",
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[:60])
def test_a_figure_of_others_than_who_moved_is_nobody_displaced(case, gazetteer):
    text, row = case.split(" | ")
    lead = _LEADS["fr" if text.startswith(("J'ai", "Quelque")) else "en"]
    told = groups_told(f"{lead}\n\n{text}", gazetteer)
    assert told == ([] if row == "-" else [group_of(row)])
