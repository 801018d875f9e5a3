"""Places beside a figure where only some of its people are, or none: "notamment à Sake"."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

#: What a text tells, group by group.
CASES = """
63 000 Congolais sont arrivés au Burundi, notamment à Rugombo. | 63 000 Congolais > > Burundi
Over 63,000 Congolese arrived in Burundi, notably in Rugombo. | Over 63,000 Congolese > > Burundi
Des Congolais sont arrivés au Burundi, notamment à Rugombo. | > > Burundi Rugombo
300 ménages ont gagné des sites sûrs, notamment Oicha. | 300 ménages > > Oicha
300 familles n'ont pas trouvé d'abri à Kalembe et ont gagné Mweso. | 300 familles > > Mweso
300 families found no room in Kalembe and went on to Mweso. | 300 families > > Mweso
300 familles ont trouvé refuge à Kalembe. | 300 familles > > Kalembe
In all 315 households returned home (10 to Mahagi and 305 to \
Djugu). | 315 households > > ; 305 > > Djugu
Some 300 families fled to two towns (Sake and Goma). | Some 300 families > > Sake Goma
300 déplacés originaires de Boga, à Komanda, sont réfugiés sur les sites. \
| 300 déplacés > Boga > Komanda
300 déplacés originaires de Boga et de Tchabi, à Komanda, sont réfugiés sur les sites. \
| 300 déplacés > Boga Tchabi > Komanda
À Manono, aucun nouveau venu n'a été signalé, mais 3 100 déplacés y vivent. \
| 3 100 déplacés > > Manono
Some 300 families went back to Sake or fled to Goma. | Some 300 families > > Sake
"""

#: The same where the place or the rest of the people stands in another sentence.
ACROSS = """
The mayor says that 7,300 people have come in from Luvungi. A second column counts those who went \
further, into Burundi. | 7,300 people > Luvungi > ; > Luvungi > Burundi
Le comité de Minova a inscrit 540 familles. Une colonne est descendue vers Kalehe. Là, l'abbé \
héberge 75 ménages. | 75 ménages > > Kalehe
The committee in Minova listed 540 families. Another column went down to Kalehe. There, a priest \
shelters 75 households. | 75 households > > Kalehe
« Tout a brûlé », dit Bahati devant l'église de Mweso. Il vient de Bukombo, que des inconnus ont \
incendié mercredi. Ils sont 1 100 dans son cas, répartis entre la paroisse et l'école. \
| 1 100 > Bukombo > Mweso
"""


def _rows(table: str) -> list[str]:
    return table.strip().replace("\\\n", "").splitlines()


@pytest.mark.parametrize("case", _rows(CASES) + _rows(ACROSS), ids=lambda case: case[:60])
def test_a_place_where_only_some_or_none_of_the_people_are_does_not_get_them_all(case, gazetteer):
    text, rows = case.rsplit(" | ", 1)
    for row in rows.split(" ; "):
        assert group_of(row) in groups_told(text, gazetteer)
