"""Who is shown as having stopped or reopened work: a company, an agency, a state; never a cause."""

from __future__ import annotations

import pytest
from marked_places import marked_reading

from dashboard.model import EventDetail, EventType

#: Language, who did it, and a sentence that says so.
DONE_BY = """
en | Two NGOs | Two NGOs suspended their activities in [Fataki] on 6 May.
en | hospital | A hospital in [Drodro] suspended surgery on Friday.
en | company | The company that runs the pit suspended production at [Namoya].
en | UN refugee agency | The UN refugee agency says it has stopped distributing kits in [Minova].
en | WFP sub-office | The WFP sub-office in [Linga] has suspended activities until further notice.
en | Beni Airlift Service | Beni Airlift Service (BAS) has halted flights to [Mavivi].
en | Lowland Tin Corp. | Lowland Tin Corp. announces that it has halted mining at [Bisie].
en | A third | A third has resumed mobile clinics in [Rethy].
en | Caritas and Oxfam | On Monday Caritas and Oxfam suspended their work in [Kitshanga].
en | agency | The agency "suspended activities in [Kisharo] after an attack".
en | Swiss NGO | A Swiss NGO said three of its staff were killed, adding it had
halted work in [Binza].
en | nine partners | Insecurity is forcing nine partners to suspend their operations
across [Kirima].
en | Ugandan authorities | The border at [Bunagana] was closed on Tuesday by Ugandan authorities.
en | M23 | The closure of [Goma] airport by the M23 hampers aid.
en | company Alphamin | The war went on, with the company Alphamin evacuating staff and ceasing
operations at [Bisie].
en | Alphamin | Alphamin's operations at [Bisie] have been halted.
en | Oxfam | The activities of Oxfam in [Masisi] are suspended.
en | Rebels | Rebels attacked the company and closed the mine at [Rubaya].
en | Doctors Without Borders | Doctors Without Borders, which supports the hospital in [Rutshuru],
has suspended its activities there.
en | Flights | Flights from [Butembo] were cancelled.
en | ferry | The ferry from [Baraka] to [Kigoma] did not sail.
fr | ONG | Une ONG qui distribuait des vivres à [Kikumbe] a arrêté ses opérations dimanche.
fr | organisation médicale | Une organisation médicale a annoncé la suspension de ses activités à
[Lulingu].
fr | Programme alimentaire mondial | Le Programme alimentaire mondial, qui avait gelé ses
distributions à [Nyunzu] à la suite du braquage d'un de ses camions, les a redémarrées vendredi.
fr | coopérative | La coopérative de [Kalimbi], à l'arrêt depuis avril, a au contraire relancé ses
forages.
fr | comptoir d'achat de cassitérite | Le comptoir d'achat de cassitérite de [Ndjingala] a baissé
son rideau pendant deux jours.
fr | motards | Les motards, eux, ont repris ce matin le trafic vers [Manguredjipa].
fr | MSF | MSF annonce suspendre ses consultations à [Mikenge].
fr | MSF | Le 20 janvier, MSF a annoncé la fermeture de son programme à [Mweso].
fr | trois organisations | L'insécurité a contraint trois organisations à suspendre leurs activités
à [Kirima].
fr | PAM et l'Unicef | Le PAM et l'Unicef ont suspendu leurs activités à [Drodro].
fr | autorités provinciales | La circulation vers [Goma] est suspendue par les autorités
provinciales.
fr | centre de santé | À [Lolwa], le centre de santé a fermé ses portes.
sw | Shirika moja la madaktari | Shirika moja la madaktari limesitisha kazi zake [Fataki].
sw | serikali ya Uganda | Mpaka wa [Bunagana] umefungwa na serikali ya Uganda.
sw | Waasi wa M23 | Waasi wa M23 wamefungua tena uwanja wa ndege wa [Goma].
"""

#: Whatever is named here closed by itself, was closed, is a cause, or only tells of it.
BY_NOBODY = """
en | The weekly market of [Kitsombiro] reopened on Thursday.
en | The hospital of [Rutshuru] closed after an attack by the ADF.
en | Residents in [Goma] said the airport had closed.
en | The army said operations at [Bisie] were suspended.
en | Fighting halted traffic to [Minova].
en | Clashes in Kitshanga cut the road to [Goma].
en | The [Ishasha] crossing was shut after rebels seized the town.
en | A strike by teachers has closed schools in [Bunia].
en | No boat has docked at [Kalehe] since Monday.
en | All project activities in [Kitshanga] have been suspended.
fr | Le marché central de [Kirumba] a rouvert ses portes samedi.
fr | À [Kitshanga], les tirs ont cessé et l'hôpital a rouvert deux jours plus tard.
fr | La piste de [Pinga], inutilisable depuis mai, a été rouverte lundi.
fr | L'attaque de lundi a interrompu les cours à [Oicha].
fr | L'exploitant attend : à [Bisie], 1 100 salariés sont au chômage technique.
fr | Selon les autorités, les écoles ont rouvert à [Goma].
fr | Aucun bateau n'a accosté à [Kalehe] depuis lundi.
sw | Shule za [Oicha] zimefunguliwa tena.
"""


def _cases(table: str) -> list[str]:
    lines: list[str] = []
    for line in table.strip().splitlines():
        if line[:5] in ("en | ", "fr | ", "sw | "):
            lines.append(line)
        else:
            lines[-1] += f" {line}"
    return lines


def _operators(language: str, marked: str) -> set[tuple[str, ...]]:
    """Whom the claims of work that stopped or started name."""
    found = marked_reading(marked, language=language).claims
    works = (EventType.HALTED_OPERATIONS, EventType.REOPENED)
    claims = [
        claim
        for claim in found
        if isinstance(claim.detail, EventDetail) and claim.detail.type in works
    ]
    assert claims, f"nothing is read: {marked}"
    return {claim.actors for claim in claims}


@pytest.mark.parametrize("case", _cases(DONE_BY), ids=lambda case: case[-60:])
def test_who_stopped_or_reopened_work_is_named_as_printed(case):
    # given a sentence that says who did it
    language, who, marked = case.split(" | ")

    # then that one is named, without its article, place and clauses
    assert _operators(language, marked) == {(who,)}


@pytest.mark.parametrize("case", _cases(BY_NOBODY), ids=lambda case: case[-60:])
def test_what_closed_or_made_it_close_is_nobody_who_did_it(case):
    # given a sentence that names a site, a cause or who tells of it
    language, marked = case.split(" | ")

    # then nobody is shown as having done it
    assert _operators(language, marked) == {()}


@pytest.mark.parametrize(
    ("language", "marked", "who"),
    [
        (
            "en",
            "The mining company Mwenda Tin said it would reopen its pit at [Bisie]. It halted work"
            " at [Bisie] on March 12.",
            "mining company Mwenda Tin",
        ),
        (
            "fr",
            "La décision a été prise par les autorités provinciales. Ces dernières ont suspendu la"
            " traversée vers [Goma].",
            "autorités provinciales",
        ),
    ],
)
def test_a_pronoun_stands_for_whom_the_sentence_before_names(language, marked, who):
    # given a sentence whose subject is a pronoun
    # then the body named before it did it
    assert _operators(language, marked) == {(who,)}


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "The mayor met the bishop and two traders. They reopened the market of [Oicha]."),
        ("en", "He closed the health centre in [Oicha]."),
        ("fr", "La salle de l'hôtel était pleine. Elle a rouvert son marché à [Goma]."),
    ],
)
def test_a_pronoun_that_may_mean_several_or_none_names_nobody(language, marked):
    assert _operators(language, marked) == {()}
