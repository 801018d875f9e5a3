"""Where people are by a participle set in, and what tells of no place they left: a war they are
called by, a hospital, the country around, a wish to go home."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

#: Each text with what it tells; groups are parted by semicolons, and - stands for none.
LODGED = """
2 000 déplacés originaires de Boga et de Tchabi, réfugiés sur les sites de Kobonge et Baiti, \
vivent mal. | 2 000 déplacés > Boga Tchabi > Kobonge Baiti
300 familles originaires de Masisi, basées à Goma, manquent de vivres. | 300 familles > Masisi > \
Goma
Les 300 ménages qui ont fui Djugu, basés au site de Kigonze en ville de Bunia, ont faim. | \
300 ménages > Djugu > Kigonze Bunia
Some 300 families who fled Djugu, now based in Bunia, lack food. | Some 300 families > Djugu > Bunia
Some 300 families from Boga, sheltered in schools in Komanda, lack food. | Some 300 families > \
Boga > Komanda
Près de 500 personnes ont fui les rebelles du M23, basés à Kibumba. | Près de 500 personnes > \
Kibumba >
Les 500 habitants de Sake fuient les miliciens, regroupés à Kamuronza. | 500 habitants > Sake >
Plus de 900 familles présentes dans le sud de Lubero fuyant les affrontements vivent mal. | \
Plus de 900 familles > > Lubero
Les 900 familles présentes à Lubero fuient les combats. | 900 familles > Lubero >
"""
WISHED = """
Près de 500 ménages déplacés ont confié leur désir ardent de regagner Mbau. | -
Quelque 870 déplacés ont manifesté la volonté de regagner Boga. | -
D'autres déplacés se disent prêts à retourner à Tchabi. | -
Some 400 displaced people said they were ready to return to Masisi. | -
About 600 families are willing to go back to Sake. | -
300 familles ont fui Sake avec l'espoir de trouver refuge à Goma. | 300 familles > Sake > Goma
Prêts à tout, 300 habitants ont fui Sake. | 300 habitants > Sake >
"""
CARRIED = """
Des déplacés de Masisi affluent vers Minova. L'hôpital de Minova fait le plein de blessés, \
touchés par les combats. D'autres déplacés sont enregistrés à Numbi. | > Masisi > Minova; \
> > Numbi
Le porte-parole de la Mission en RDC a annoncé le retour de 900 déplacés à Komanda. | \
900 déplacés > > Komanda
Un mouvement de population de Sake est signalé dans le territoire de Masisi. | > Sake >
Plus de 300 ménages sont déplacés dans le territoire de Masisi, en provenance de Sake. | \
Plus de 300 ménages > Sake > Masisi
"""
CASES = [
    line
    for table in (LODGED, WISHED, CARRIED)
    for line in table.replace("\\\n", "").splitlines()
    if line
]


@pytest.mark.parametrize("case", CASES)
def test_people_are_put_where_their_words_put_them(case: str, gazetteer: Gazetteer) -> None:
    # given a text of a sentence or two
    text, _, expected = case.rpartition(" | ")

    # then the groups it tells of have these ends and no other
    rows = [] if expected == "-" else expected.split(";")
    assert groups_told(text, gazetteer) == [group_of(row) for row in rows]
