"""A territory bears the name of its town: which of the two a sentence speaks of."""

from __future__ import annotations

import pytest
from named import resolved

#: Text | what it speaks of, in its order; "T" a territory, "S" a settlement, "-" what is not asked.
TOLD = """
Families returned to villages in Masisi, Rutshuru and Nyiragongo. | T T T
Thousands fled villages in Lubero and Beni, in North Kivu. | T T -
Several localities located in Rutshuru fell to M23. | T
M23 rebels now hold the towns in Masisi that the army left. | T
Des localités situées dans Rutshuru sont aux mains du M23. | T
Plusieurs villages en Masisi ont été vidés par le M23. | T
En Irumu, des miliciens de la CODECO ont attaqué Gety. | T S
Vijiji vya Masisi na Rutshuru vimeshambuliwa na waasi wa M23. | T T
Clashes between M23 and the army were reported throughout Masisi and Walikale. | T T
Within Kalehe, 96,000 people were displaced by M23 in Numbi. | T S
The front in Masisi barely moved; M23 stays in Nyabiondo. | T S
Le territoire de Masisi et celui de Walikale sont touchés. | T T
Selon l'autorité territoriale de Masisi, le M23 est à Nyabiondo. | T S
Les attaques des ADF baissent dans les régions d'Irumu et de Mambasa. | T T
# towns and villages of the same words
In the towns of Masisi and Walikale, M23 rebels fired in the air. | S S
The M23 rebels left the villages of Nyabiondo and Masisi. | S S
Les localités de Masisi et Nyabiondo sont tombées aux mains du M23. | S S
Nearly 40 villages around Masisi were emptied by the M23. | S
The M23 rebels entered Masisi and Walikale on Monday. | S S
Près de 300 familles ont fui Nyabiondo pour Masisi, selon le M23. | S S
# items of reports
Masisi. Wazalendo and M23 exchanged fire around Nyabiondo.\\n\\nRutshuru. Quiet in Rwindi. | T S T S
• Djugu : 11 460 personnes de Fataki ; Rhoe en a pris 7 900.\\n• Irumu : calme à Gety. | T S S T S
MASISI\\nM23 took Nyabiondo on Monday. | T S
Masisi: M23 took the town on Monday.\\n\\nFighting went on in Nyabiondo. | S S
Masisi : 300 ménages arrivés de Nyabiondo, chassés par le M23. | S S
Beni : le M23 est loin, les ADF ont tué à Mavivi. | S S
M23 took Masisi.\\n\\nNyabiondo, 20 km away, is calm. | S S
""".strip().splitlines()


@pytest.mark.parametrize("case", [case for case in TOLD if not case.startswith("#")])
def test_what_speaks_of_a_territory_is_not_put_on_its_town(case: str) -> None:
    text, expected = (part.strip() for part in case.replace("\\n", "\n").rsplit("|", 1))
    kinds = [
        "T" if resolution.place.kind.value == "territory" else "S"
        for resolution in resolved(text)
        if resolution.place and resolution.place.country == "CD" and resolution.precision
    ]
    asked = expected.split()
    assert [told for told, one in zip(kinds, asked, strict=False) if one != "-"] == [
        one for one in asked if one != "-"
    ]


def test_the_reason_quotes_what_speaks_of_the_area() -> None:
    first, *_ = resolved("Families returned to villages in Masisi, Rutshuru and Nyiragongo.")
    assert first.why.startswith("“villages in” speaks of an area")
