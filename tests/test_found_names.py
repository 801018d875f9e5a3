"""What ``newsmap extract`` calls the places of a claim: their proper names alone."""

from __future__ import annotations

import json

import pytest

from dashboard.core.gazetteer import Gazetteer
from dashboard.extract import extract_line


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In May, 3,000 people fled eastern Congo for Uganda.", "Congo"),
        ("In May, 3,000 people fled the eastern DRC for Uganda.", "DRC"),
        ("3 000 personnes ont fui l'est de la RDC pour l'Ouganda.", "RDC"),
        (
            "3 000 personnes ont fui l’est de la République démocratique du Congo.",
            "République démocratique du Congo",
        ),
        ("3 000 habitants ont fui le Nord-Kivu pour l'Ouganda.", "Nord-Kivu"),
        ("In May, 3,000 people fled South Kivu for Uganda.", "South Kivu"),
    ],
)
def test_the_side_of_a_country_is_no_part_of_its_name(
    text: str, name: str, gazetteer: Gazetteer
) -> None:
    line = json.dumps({"doc": "a", "text": text})

    found = json.loads(extract_line(line, 1, "standard input", gazetteer))

    assert found["displacements"][0]["origin"] == [name]
