"""What stands still or stirs again, where no verb of stopping or opening says so."""

from __future__ import annotations

import pytest
from marked_places import marked_reading

from dashboard.core.events.words.standstill_cues import STANDSTILL
from dashboard.model import EventDetail, EventType

#: Language, what is told, and a sentence that tells it.
TOLD = """
en | halted | In [Mongbwalu], the power plant is off for lack of fuel.
en | halted | The port of [Uvira] has fallen silent.
en | halted | The market in [Kiwanja] was empty on Monday.
en | halted | In [Beni], pupils have stayed at home since the attack.
en | halted | Customs officers at [Kasindi] have downed tools since Tuesday.
en | halted | Nurses in [Lubero] walked off the job on Thursday.
en | halted | Shops in [Sake] kept their shutters down for a third day.
en | halted | The university in [Bunia] has sent its students home.
en | halted | The university in [Bunia] has postponed its exams indefinitely.
en | halted | The railway company has parked its trains at [Kalemie].
en | halted | The general hospital in [Rutshuru] is no longer able to operate.
en | halted | The court in [Fizi] has not sat since the attack.
en | halted | The hospital at [Boga] was ransacked two weeks ago. It has not treated anyone since.
en | halted | The little airstrip at [Lulingu] has received no plane for a week.
en | halted | The passenger boat to [Bukavu] has been cancelled until further notice.
en | halted | The radio station in [Kirumba] went off the air on Monday.
en | halted | Activity came to a standstill in [Beni] on Monday.
en | halted | A charity closed its clinic in [Pinga] until it knows whom it will talk to next week.
en | halted | Doctors Without Borders has pulled its teams out of [Masisi] hospital.
en | reopened | In [Eringeti], pupils went back to class for the first time since November.
en | reopened | Teachers in [Kanyabayonga] are back in front of their blackboards.
en | reopened | The cranes at the port of [Uvira] are turning again.
en | reopened | The weekly market of [Kiwanja] was held on Friday for the first time in a month.
en | reopened | For the first time in a year a plane with passengers touched down at [Kavumu].
en | reopened | In [Mongbwalu], the traders' association has ended its strike.
en | reopened | Shops in [Sake] raised their shutters again on Thursday.
en | reopened | In [Mahagi] the customs office took down the chain on Monday.
en | reopened | The radio of [Kirumba] is back on the air.
en | reopened | There is better news from [Kamituga]. The cooperative is working again.
fr | halted | À [Oicha], le marché central est resté vide lundi, en signe de deuil.
fr | halted | La radio communautaire de [Lubero] s'est tue.
fr | halted | La radio de [Lubero] n'émet plus depuis trois jours.
fr | halted | Les élèves de [Bunia] sont restés à la maison.
fr | halted | À [Butembo], l'université a renvoyé ses étudiants à la maison.
fr | halted | À [Walungu], l'institut a reporté ses examens sine die.
fr | halted | À [Kabalo], la société des chemins de fer a immobilisé ses trains.
fr | halted | L'agence a annulé tous ses départs de [Kiwanja].
fr | halted | La compagnie a cessé dès le lendemain de desservir [Baraka].
fr | halted | Le tribunal d'[Uvira] ne siège plus depuis février.
fr | halted | L'hôpital d'[Oicha] n'est plus en mesure de recevoir des malades.
fr | halted | Les chauffeurs de [Minova] observent une grève depuis jeudi.
fr | reopened | À [Mambasa], le tribunal a repris les audiences après un mois de paralysie.
fr | reopened | L'hôpital de [Kalehe] a rallumé son bloc, avec une équipe venue de [Panzi].
fr | reopened | Le marché de [Njiapanda] s'est tenu pour la première fois depuis un mois.
fr | reopened | Un premier bateau a accosté à [Kalemie] mercredi, après trois semaines d'arrêt.
fr | reopened | Le tribunal d'[Uvira] siège à nouveau.
fr | reopened | Les chauffeurs de [Minova] ont levé leur grève.
fr | reopened | Les bateaux ont recommencé à accoster à [Kalemie].
sw | halted | Hospitali ya [Mweso] haipokei tena wagonjwa.
sw | halted | Shule zote za [Uvira] hazijafunguliwa wiki hii.
sw | halted | Hospitali ya [Mweso] imeacha kufanya kazi.
sw | halted | Shughuli zimekwama mjini [Beni] kufuatia mgomo.
sw | halted | Wanafunzi wa [Uvira] wamebaki nyumbani tangu Jumatatu.
sw | reopened | Bandari ya [Kalemie] inafanya kazi tena.
sw | reopened | Ndege zimeanza kutua tena katika uwanja wa [Kavumu].
sw | reopened | Shughuli zimerejea kama kawaida mjini [Beni].
"""

#: The same words where they tell of no work that stops or starts.
OF_OTHER_THINGS = """
en | Rebels took [Sake] on Monday. The guns have fallen silent.
en | The road to [Sake] is quiet, residents of [Goma] said.
en | Talks in [Goma] got under way again on Monday.
en | Fighting in [Masisi] picked up again on Tuesday.
en | A new hospital in [Goma] opened its doors on Friday.
en | The market in [Beni] will be held for the first time in a month on Friday.
en | Teachers in [Beni] threatened to go on strike.
en | The rebels have withdrawn all their trucks from [Sake].
en | The displaced in [Kanyaruchinya] have not received food since July.
en | The market in [Goma] was held up by gunmen again.
en | The port of [Kalemie] was attacked again on Monday.
en | The school in [Sake] was hit for the first time since the war began.
en | Water in the lake at [Goma] is down by a metre.
en | The streets of [Bukavu] were empty on Monday.
en | Children in [Goma] are back with their families.
en | The market in [Oicha] was not empty on Monday.
fr | Les armes se sont tues à [Sake] lundi.
fr | À [Beni], les enseignants menacent d'entrer en grève.
fr | Les déplacés de [Goma] ne reçoivent plus de vivres.
fr | L'armée a rappelé ses agents à [Goma] pour une réunion.
fr | Le M23 a déserté les champs autour de [Sake].
fr | La mine de [Bisie] produit plus que l'an dernier.
fr | L'école de [Sake] a été bombardée pour la première fois depuis janvier.
fr | Les élèves de [Beni] ne sont pas restés à la maison.
sw | Walimu wa [Beni] wanatishia kugoma.
sw | Wakimbizi wameanza kurejea tena [Sake].
sw | Wakimbizi wa [Goma] hawapokei chakula.
sw | Soko la [Rutshuru] halikuchomwa.
"""

_TYPES = {"halted": EventType.HALTED_OPERATIONS, "reopened": EventType.REOPENED}


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()


def _works(language: str, marked: str) -> list[tuple[EventType, tuple[str, ...]]]:
    """The halts and reopenings that are read, with those who did it."""
    details = [
        (claim.detail, claim.actors) for claim in marked_reading(marked, language=language).claims
    ]
    return [
        (detail.type, actors)
        for detail, actors in details
        if isinstance(detail, EventDetail) and detail.type in _TYPES.values()
    ]


@pytest.mark.parametrize("case", _lines(TOLD), ids=lambda case: case[-60:])
def test_what_stands_still_or_stirs_again_is_told_as_a_halt_or_a_reopening(case):
    # given a sentence in which only its subject shows that work is spoken of
    language, what, marked = case.split(" | ")

    # then it is read as that, once
    assert [kind for kind, _ in _works(language, marked)] == [_TYPES[what]]


@pytest.mark.parametrize("case", _lines(OF_OTHER_THINGS), ids=lambda case: case[-60:])
def test_the_same_words_of_guns_troops_and_people_tell_of_no_work(case):
    # given such words of another subject, or of what has not happened
    language, marked = case.split(" | ")

    # then no halt and no reopening is read
    assert _works(language, marked) == []


@pytest.mark.parametrize(
    ("language", "who", "marked"),
    [
        ("en", "Nurses", "Nurses in [Lubero] walked off the job on Thursday."),
        ("en", "pupils", "In [Beni], pupils have stayed at home since the attack."),
        ("fr", "élèves", "Les élèves de [Bunia] sont restés à la maison."),
    ],
)
def test_teachers_and_pupils_who_stay_away_are_those_who_did_it(language, who, marked):
    assert [actors for _, actors in _works(language, marked)] == [(who,)]


def test_each_row_of_what_stands_still_has_an_example_in_each_language():
    for row in STANDSTILL:
        assert len(row.examples) == sum(bool(one) for one in (row.english, row.french, row.swahili))
