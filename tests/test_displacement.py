"""Who moved, how many, from where to where: the grammar, what it refuses, and what it carries."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_places import marked_reading

from dashboard.core.displacement import displacement_claims
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_verbs import SWAHILI_STEMS, swahili_sense
from dashboard.core.displacements.words.verbs import SENSES
from dashboard.core.sentences import sentences
from dashboard.model import (
    Claim,
    ClaimKind,
    DestinationStatus,
    DisplacementDetail,
    Measure,
    Movement,
    PlaceRole,
)


def claims_of(marked: str, language: str = "en") -> tuple[Claim, ...]:
    """The displacement claims of a text whose places stand between brackets."""
    reading = marked_reading(marked, language=language)
    spans = sentences(reading.article.text)
    return displacement_claims(reading.article, reading.resolutions, spans)


def ends(claim: Claim, role: PlaceRole) -> str:
    return " ".join(item.resolution.mention.words for item in claim.places if item.role is role)


def short(claim: Claim) -> tuple[str, str, int | None, int | None]:
    """Origin, destination and bounds; an area counts as the end that the measure makes it."""
    detail = claim.detail
    assert isinstance(detail, DisplacementDetail)
    origin, goal = ends(claim, PlaceRole.ORIGIN), ends(claim, PlaceRole.DESTINATION)
    area = ends(claim, PlaceRole.AREA)
    if detail.measure is Measure.STOCK:
        goal = goal or area
    else:
        origin = origin or area
    quantity = claim.quantity
    return (origin, goal, quantity.low if quantity else None, quantity.high if quantity else None)


ENGLISH = [
    ("5,000 people fled [Sake].", "Sake", "", 5_000),
    ("5,000 people fled from [Sake] to [Goma].", "Sake", "Goma", 5_000),
    ("5,000 people fled to [Goma].", "", "Goma", 5_000),
    ("Some 900 families have left [Hombo] for [Musenge] and [Itebero].", "Hombo",
     "Musenge Itebero", 900),
    ("300 people from villages around [Drodro] took refuge in [Bule].", "Drodro", "Bule", 300),
    ("400 households walked to [Kashebere] during the night.", "", "Kashebere", 400),
    ("800 people fled their homes in [Masisi:territory], [Rutshuru:territory] and"
     " [Nyiragongo:territory].", "Masisi Rutshuru Nyiragongo", "", 800),
    ("Clashes in [Djugu:territory] displaced 15,000 people last week.", "Djugu", "", 15_000),
    ("Raids by armed men on [Drodro] and [Largu] have uprooted 26,000 people since Saturday.",
     "Drodro Largu", "", 26_000),
    ("The attack on [Fataki] sent 2,000 people fleeing to [Bule].", "Fataki", "Bule", 2_000),
    ("About 3,000 households who had fled [Kibirizi] arrived in [Kirumba].", "Kibirizi", "Kirumba",
     3_000),
    ("35,000 people have crossed into [Burundi:country], fleeing violence in [Uvira].", "Uvira",
     "Burundi", 35_000),
    ("[Kanyabayonga] already shelters 87,000 displaced people.", "", "Kanyabayonga", 87_000),
    ("120,000 people are living in camps around [Goma].", "", "Goma", 120_000),
    ("We have moved 620 families from [Savo] to [Kigonze].", "Savo", "Kigonze", 620),
    ("1,200 families were evicted from [Nzulo].", "Nzulo", "", 1_200),
    ("3,500 people have gone back to villages in [Masisi:territory].", "", "Masisi", 3_500),
    ("4,000 people who had slept in [Gatumba] went home this morning.", "Gatumba", "", 4_000),
    ("700 people living in the [Roe:camp] site fled again.", "Roe", "", 700),
    ("2,300 people are on the road to [Kashebere].", "", "Kashebere", 2_300),
    ("2,800 FAMILIES QUIT [MASISI] FOR [MINOVA]", "MASISI", "MINOVA", 2_800),
    ("An exodus of 5,000 people from [Goma] to [Bukavu] has begun.", "Goma", "Bukavu", 5_000),
    ("[Sake]'s 9,000 residents have fled.", "Sake", "", 9_000),
    ("People had left [Nizi]; 400 of them are sheltering at [Bunia].", "Nizi", "Bunia", 400),
    ("900 civilians and soldiers fled to [Rwanda:country].", "", "Rwanda", 900),
    ("Fighting in [Mweso] forced 5,000 from their homes.", "Mweso", "", 5_000),
    ("[Goma] was already home to 700,000 displaced people.", "", "Goma", 700_000),
    ("800 refugees arrived in [Burundi:country] after fleeing fighting in [Uvira].", "Uvira",
     "Burundi", 800),
    ("After two weeks in [Minova], 200 families went back to [Sake].", "Minova", "Sake", 200),
    ("45,000 residents of [Mubi] have moved to [Biruwe] by boat.", "Mubi", "Biruwe", 45_000),
    ("[Goma]-based families aside, 250 people fled [Sake], in [Masisi:territory].", "Sake", "",
     250),
]  # fmt: skip
FRENCH = [
    ("Quelque 900 ménages ont quitté [Hombo].", "Hombo", "", 900),
    ("600 ménages ont fui les combats à [Bambo] pour trouver refuge à [Kirumba].", "Bambo",
     "Kirumba", 600),
    ("De [Kibirizi] et de [Nyanzale] vers [Kanyabayonga] : 9 100 personnes.", "Kibirizi Nyanzale",
     "Kanyabayonga", 9_100),
    ("800 personnes en provenance d'[Uvira] sont arrivées à [Cibitoke].", "Uvira", "Cibitoke", 800),
    ("La société civile estime que 3.450 ménages de [Katana] ont pris le chemin de [Bukavu].",
     "Katana", "Bukavu", 3_450),
    ("[Katana] et [Miti] se vident : 3.450 ménages ont pris le chemin de [Bukavu].", "Katana Miti",
     "Bukavu", 3_450),
    ("Cette attaque a fait fuir 600 habitants de [Mangina] vers [Beni].", "Mangina", "Beni", 600),
    ("300 déplacés, qui avaient trouvé refuge à [Goma], fuient à nouveau vers [Minova].", "Goma",
     "Minova", 300),
    ("800 ménages des villages autour de [Drodro] ont trouvé refuge dans le site de personnes"
     " déplacées à [Rhoo].", "Drodro", "Rhoo", 800),
    ("La ville de [Goma] accueille 700 000 déplacés internes.", "", "Goma", 700_000),
    ("Le 12, la Croix-Rouge a transféré 95 ménages du stade de [Rutshuru] à l'école de [Mabenga].",
     "Rutshuru", "Mabenga", 95),
    ("2 500 familles sont retournées à [Kibumba].", "", "Kibumba", 2_500),
    ("10 000 déplacés ont regagné leurs villages à [Rugari].", "", "Rugari", 10_000),
    ("1 500 réfugiés qui avaient fui en [Ouganda:country] ont regagné [Tchomia].", "Ouganda",
     "Tchomia", 1_500),
    ("6 000 ménages déplacés de [Masisi] vivent à [Minova].", "Masisi", "Minova", 6_000),
    ("4 000 personnes se sont déplacées de [Kibirizi] vers [Kirumba].", "Kibirizi", "Kirumba",
     4_000),
]  # fmt: skip
SWAHILI = [
    ("Watu 5,000 wamekimbia makazi yao [Masisi] na kuelekea [Goma].", "Masisi", "Goma", 5_000),
    ("Mji wa [Goma] una wakimbizi wa ndani 50,000.", "", "Goma", 50_000),
    ("Familia 80 kutoka [Nizi] zinaishi katika shule za [Bunia].", "Nizi", "Bunia", 80),
    ("Familia 300 zimerejea [Kibumba].", "", "Kibumba", 300),
    ("Watu 4,000 wamekimbilia [Goma].", "", "Goma", 4_000),
    ("UN imewahamisha watu 320 kutoka [Komanda] hadi [Nyankunde].", "Komanda", "Nyankunde", 320),
    ("Kaya 1,200 zilizokimbia [Kibirizi] zimewasili [Kanyabayonga].", "Kibirizi", "Kanyabayonga",
     1_200),
    ("Wakimbizi wa ndani 240,000 wanaishi katika kambi zinazouzunguka mji wa [Goma].", "", "Goma",
     240_000),
    ("Mapigano yamesababisha watu 2,000 kukimbia vijiji vyao na kutafuta hifadhi mjini [Bukavu].",
     "", "Bukavu", 2_000),
    ("Watu 6,000 wamekimbilia katika nchi jirani ya [Burundi:country].", "", "Burundi", 6_000),
    ("Watu 5,000 wamerejea makwao mjini [Rutshuru] wakitokea [Goma].", "Goma", "Rutshuru", 5_000),
    ("Takriban watu 2,000 wamepoteza makazi yao katika mkoa wa [Ituri:province].", "Ituri", "",
     2_000),
    ("Watu 9,000 wameachwa bila makazi katika wilaya ya [Djugu:territory].", "Djugu", "", 9_000),
    ("Familia 40 zilizotokea [Rugari] zimefika katika kambi kubwa ya [Bulengo].", "Rugari",
     "Bulengo", 40),
    ("Kituo cha [Bubukwanga] sasa ni makao kwa wakimbizi 15,714.", "", "Bubukwanga", 15_714),
    ("Wilaya ya [Kisoro] ni mwenyeji wa wakimbizi 4,000 kutoka [Rutshuru].", "Rutshuru", "Kisoro",
     4_000),
    ("Wakimbizi 90 wamewasilishwa katika kambi ya [Kyangwali].", "", "Kyangwali", 90),
    ("Raia 700 wa mji jirani wa [Kibirizi] wamelazimika kukimbilia wilaya jirani ya [Lubero].",
     "Kibirizi", "Lubero", 700),
]  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "origin", "destination", "count", "language"),
    [
        *((*row, "en") for row in ENGLISH),
        *((*row, "fr") for row in FRENCH),
        *((*row, "sw") for row in SWAHILI),
    ],
)
def test_a_sentence_gives_its_figure_its_origin_and_its_destination(
    marked, origin, destination, count, language
):
    [claim] = claims_of(marked, language)

    assert short(claim) == (origin, destination, count, count)


@pytest.mark.parametrize(
    "marked",
    [
        # soldiers, rebels, politicians
        "300 soldiers fled to [Goma].",
        "Dozens of soldiers ran through [Rutshuru].",
        "Rebels left [Sake] for [Minova], residents said.",
        "The governor fled to [Kisangani] with his family.",
        "Wanajeshi 300 wamekimbilia [Goma].",
        # ages and hours
        "Marie, 34, who is a nurse, went to [Goma].",
        "15 h 40 : le maire est arrivé à [Goma].",
        # the dead, the hurt, the sick
        "As many as 128 of 142 patients have fled from hospitals in [Goma].",
        "Doctors reported treating 200 people daily in [Goma].",
        "70 civilians were killed in [Drodro] and 40 injured.",
        "The attack left 30 people dead in [Komanda].",
        "Cholera has infected 1,200 people in [Bulengo].",
        # help, room, want
        "Aid workers distributed food to 25,000 displaced people in [Bulengo].",
        "The camp at [Roe] was built for 10,000 people.",
        "20,000 people need aid in [Minova].",
        "The agency aims to reach 500,000 people in [Goma].",
        # population, marches, schools, forecasts
        "Some 120,000 people live in [Rutshuru].",
        "3,000 people marched in [Goma] on Friday.",
        "Children returned to school in [Goma] on Monday.",
        "5,000 people could flee if fighting reaches [Butembo].",
        "The rebels called for the return of 20,000 refugees from [Rwanda:country].",
        "Thousands of people gathered in [Goma] stadium for a rally.",
        # shares and money
        "Some 63 % of families live in [Minova].",
        "The mine earned 11 million dollars in [Bisie].",
    ],
)
def test_figures_that_are_not_displaced_people_make_no_claim(marked):
    assert claims_of(marked) == ()


@pytest.mark.parametrize(
    ("marked", "measure", "movement", "status"),
    [
        ("900 people fled to [Goma].", Measure.FLOW, Movement.FLIGHT, DestinationStatus.ARRIVED),
        ("900 people are fleeing towards [Goma].", Measure.FLOW, Movement.FLIGHT,
         DestinationStatus.TOWARDS),
        ("900 people fled [Goma].", Measure.FLOW, Movement.FLIGHT, DestinationStatus.UNKNOWN),
        ("900 displaced people live in [Goma].", Measure.STOCK, Movement.FLIGHT,
         DestinationStatus.ARRIVED),
        ("900 people returned to [Goma].", Measure.FLOW, Movement.RETURN,
         DestinationStatus.ARRIVED),
        ("The UN relocated 900 people to [Goma].", Measure.FLOW, Movement.RELOCATION,
         DestinationStatus.ARRIVED),
        ("900 people were evicted from [Goma].", Measure.FLOW, Movement.EVICTION,
         DestinationStatus.UNKNOWN),
        ("A crisis has displaced over 7 million people in [Ituri:province].", Measure.STOCK,
         Movement.FLIGHT, DestinationStatus.UNKNOWN),
    ],
)  # fmt: skip
def test_flow_and_stock_movement_and_arrival_are_told_apart(marked, measure, movement, status):
    [claim] = claims_of(marked)

    assert claim.detail == DisplacementDetail(
        measure=measure, movement=movement, destination_status=status
    )


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # the scene of the fighting is the origin; "another" goes on from there
        (
            "Fighting broke out near [Sake] on Monday. More than 5,000 people fled towards [Goma]."
            " Another 800 families took refuge in [Minova].",
            [("Sake", "Goma", 5_000, None), ("Sake", "Minova", 800, 800)],
        ),
        # "the village" is the one the text speaks of
        (
            "Gunmen passed through [Loashi] at dawn. [Loashi] was calm before.\n"
            "The village is empty. 400 households walked to [Kashebere].",
            [("Loashi", "Kashebere", 400, 400)],
        ),
        # "its residents" belong to the place before
        (
            "Shells fell on [Ndalya]. Its 1,500 residents have gone to [Komanda].",
            [("Ndalya", "Komanda", 1_500, 1_500)],
        ),
        # a sentence that only counts takes both ends
        (
            "De [Kibati], des centaines de personnes ont marché vers [Kashebere]."
            " Le chef parle de 350 à 400 familles.",
            [("Kibati", "Kashebere", 100, 999), ("Kibati", "Kashebere", 350, 400)],
        ),
        # what "they" do belongs to those just counted
        (
            "At least 12,000 displaced people reached [Minova] this week. They come from [Masisi].",
            [("Masisi", "Minova", 12_000, None)],
        ),
        # those who go back return to where they had fled from
        (
            "3,000 people fled [Kiwanja] to [Kanyabayonga]. Of these, 200 have since returned.",
            [
                ("Kiwanja", "Kanyabayonga", 3_000, 3_000),
                ("Kanyabayonga", "Kiwanja", 200, 200),
            ],
        ),
        # one sentence, three groups
        (
            "900 ménages ont quitté [Hombo] ; 600 d'entre eux sont à [Bunyakiri], les autres à"
            " [Itebero] et à [Musenge].",
            [
                ("Hombo", "", 900, 900),
                ("Hombo", "Bunyakiri", 600, 600),
                ("Hombo", "Itebero Musenge", None, None),
            ],
        ),
        # a parting breakdown with places of its own
        (
            "15,000 people have fled to [Uganda:country] and 1,000 to [Tanzania:country].",
            [("", "Uganda", 15_000, 15_000), ("", "Tanzania", 1_000, 1_000)],
        ),
    ],
)  # fmt: skip
def test_what_a_sentence_leaves_out_is_carried_from_its_neighbours(marked, expected):
    french = "personnes" in marked or "ménages" in marked
    claims = claims_of(marked, "fr" if french else "en")

    assert [short(claim) for claim in claims] == expected


def test_what_was_carried_is_marked():
    # given a flight whose origin stands in the sentence before
    first, second = "Fighting broke out near [Sake].", "300 families fled to [Goma]."

    # when both are read
    [claim] = claims_of(f"{first} {second}")

    # then the origin is marked as carried and the destination is not
    assert {item.role: item.carried for item in claim.places} == {
        PlaceRole.ORIGIN: True,
        PlaceRole.DESTINATION: False,
    }


def test_a_second_count_of_the_same_people_is_no_second_claim():
    [claim] = claims_of("6,000 people (1,200 households) fled [Sake].")

    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.unit) == (6_000, "persons")


@pytest.mark.parametrize(
    "marked",
    [
        "Most of the 12,000 people living in the site at [Kahe] fled.",
        "More than half of [Kahe]'s 12,000 residents have fled.",
        "La moitié des 12 000 habitants de [Kahe] ont fui.",
    ],
)
def test_a_share_of_a_whole_is_less_than_the_whole(marked):
    [claim] = claims_of(marked, "fr" if "moitié" in marked else "en")

    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.high) == (None, 12_000)


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("Marie, mère de six enfants, a fui [Sake] pour [Goma].", "fr"),
        ("Kibira, baba wa watoto 5, alikimbia [Sake].", "sw"),
        ("A father of seven, he fled [Sake] on foot.", "en"),
    ],
)
def test_the_children_of_one_person_are_no_number_of_displaced_people(marked, language):
    assert all(claim.quantity is None for claim in claims_of(marked, language))


def test_people_who_make_up_so_many_households_are_counted_once():
    marked = "7 298 ménages, représentant environ 36 490 personnes, ont fui [Sake] pour [Goma]."
    [claim] = claims_of(marked, "fr")

    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.unit) == (7_298, "households")


def test_two_years_are_no_number_of_people():
    [claim] = claims_of("Some 500 people fled [Sake] at the height of violence in 2016-2017.")

    assert claim.quantity is not None
    assert claim.quantity.low == 500


def test_households_stay_households():
    [claim] = claims_of("1,200 households fled [Sake].")

    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.unit) == (1_200, "households")


def test_a_metonym_is_no_end_of_a_movement(gazetteer):
    from dashboard.core.clean import article_as_given
    from dashboard.core.recognise import recognise
    from dashboard.core.resolve import resolve

    text = "Kigali denied that 3,000 people fled Sake for Goma."
    article = article_as_given(text, doc="denial")
    resolutions = resolve(article, recognise(article, gazetteer), gazetteer)
    [claim] = displacement_claims(article, resolutions, sentences(text))

    assert short(claim) == ("Sake", "Goma", 3_000, 3_000)


# ----------------------------------------------------------------- the seeds


def seed_claims(seed_readings, number: int) -> list[tuple[str, ...]]:
    reading = seed_readings[number]
    return [
        (
            reading.article.text[claim.words_start : claim.words_end],
            *(f"{item.role} {item.resolution.mention.words}" for item in claim.places),
            claim.detail.measure,
            claim.detail.destination_status,
        )
        for claim in reading.claims
        if claim.kind is ClaimKind.DISPLACEMENT and isinstance(claim.detail, DisplacementDetail)
    ]


def test_the_first_seed_tells_of_two_flows_and_one_stock(seed_readings):
    assert seed_claims(seed_readings, 0) == [
        ("Thousands are fleeing", "origin Walikale", "flow", "unknown"),
        ("thousands of residents are fleeing", "origin Walikale", "destination Kisangani", "flow",
         "towards"),
        ("displacement of tens of thousands", "area eastern DRC", "stock", "unknown"),
    ]  # fmt: skip


def test_the_second_seed_tells_of_one_stock(seed_readings):
    [(words, area, measure, _)] = seed_claims(seed_readings, 1)

    assert (words, measure) == ("displaced over 7 million individuals", "stock")
    assert area == "area eastern Congo"


def test_every_claim_of_the_seeds_can_be_read_off_its_article(seed_readings):
    for reading in seed_readings:
        text = reading.article.text
        for claim in reading.claims:
            if claim.kind is not ClaimKind.DISPLACEMENT:
                continue
            assert claim.start <= claim.words_start < claim.words_end <= claim.end
            if claim.quantity is not None:
                assert text[claim.quantity.start : claim.quantity.end] == claim.quantity.words
        ids = [claim.id for claim in reading.claims]
        assert len(ids) == len(set(ids))


def test_an_accent_that_stands_alone_is_no_fault():
    # given a page on which accents have come loose from their letters
    [claim] = claims_of("5,000 people \u0301 fled [Sake] \u0301,000 times.")

    assert short(claim)[:3] == ("Sake", "", 5_000)


def test_a_flood_of_words_without_a_full_stop_is_no_sentence():
    # given a hundred kilobytes without a full stop, as a broken page yields them
    flood = "5,000 people fled [Sake] to [Goma] and " * 3000

    # then it is passed over, for no reader could find the figure in it again
    assert claims_of(flood) == ()


# ----------------------------------------------------------------- the tables


@pytest.mark.parametrize("stem", SWAHILI_STEMS)
def test_every_swahili_stem_is_known_whatever_its_tense(stem):
    place = SWAHILI_STEMS[stem].frame is Frame.EMPTY  # of a place it says that people left it
    subject = "ki" if place else "wa"
    for word in (f"{subject}me{stem}", f"{subject}li{stem}", f"{subject}na{stem}"):
        assert swahili_sense(word) is not None


def test_every_form_of_moving_is_folded_and_has_no_stray_blank():
    for form in SENSES:
        assert form == " ".join(form.split())
        assert not re.search(r"[A-ZÀ-Ý,]", form)


@settings(max_examples=150)
@given(st.lists(st.sampled_from([*SENSES, "5,000 people", "[Sake]", "to", "from", ", ", ". ",
                                 "the village", "their homes", "and", "residents", "\n"]),
                max_size=30))  # fmt: skip
def test_any_order_of_words_is_read_without_a_fault(words):
    for claim in claims_of(" ".join(words)):
        assert claim.start <= claim.words_start <= claim.words_end <= claim.end


@pytest.mark.parametrize(
    ("marked", "language", "figures"),
    [
        ("On a parlé de 6 000 déplacés à [Sake]. Il fallait lire 600.", "fr", [6_000, 600]),
        ("1,900 people fled [Sake] at dawn. Correction: 2,900, not 1,900.", "en", [1_900, 2_900]),
        ("75 familles, et non 75 personnes, ont fui [Sake].", "fr", [75]),
        ("Un flot a rejoint [Sake]. Le maire y évalue leur nombre à 1 500.", "fr", [1_500]),
        ("Des Congolais reviennent à [Sake]. On en a enregistré plus d'un millier ces deux"
         " dernières semaines.", "fr", [1_000]),
        ("Des ménages ont fui [Sake]. Ils sont environ 260 ménages au site de [Goma].", "fr",
         [None, 260]),
    ],
)  # fmt: skip
def test_a_figure_told_after_its_people_counts_them_and_one_taken_back_does_not(
    marked, language, figures
):
    found = [claim.quantity and claim.quantity.low for claim in claims_of(marked, language)]

    assert found == figures


def test_a_line_with_an_arrow_says_from_where_to_where_its_people_went():
    [claim] = claims_of("[Kinigi] → [Matanda] : 812 ménages", "fr")

    assert (ends(claim, PlaceRole.ORIGIN), ends(claim, PlaceRole.DESTINATION)) == (
        "Kinigi",
        "Matanda",
    )
    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.unit) == (812, "households")


def test_swahili_people_who_have_already_gone_home_are_read():
    [claim] = claims_of("Watu 300 wamesharudi [Sake].", "sw")

    assert claim.quantity is not None
    assert claim.quantity.low == 300


def test_a_list_goes_on_counting_where_people_were_counted_before():
    marked = (
        "Nous avons enregistré 307 ménages de déplacés à [Kimemi]. À [Vulamba], 58 ménages. Dans la"
        " commune de [Mususa], 53 ménages et à [Bulengera], 21 ménages."
    )
    found = [
        (ends(claim, PlaceRole.DESTINATION), claim.quantity and claim.quantity.low)
        for claim in claims_of(marked, "fr")
    ]

    assert found == [("Kimemi", 307), ("Vulamba", 58), ("Mususa", 53), ("Bulengera", 21)]


def test_people_who_do_something_else_there_are_no_part_of_a_list():
    marked = "More than 2,000 families fled [Minova]. In [Goma], 250 people marched for peace."

    assert len(claims_of(marked)) == 1


def test_the_month_of_may_leaves_a_verb_as_it_is():
    [claim] = claims_of("Some 78 people who fled in late May returned to [Sake] on Tuesday.")

    assert ends(claim, PlaceRole.DESTINATION) == "Sake"


@pytest.mark.parametrize(
    ("marked", "figures"),
    [
        ("Refugees cross into [Goma]. On Tuesday, around 250 new arrivals were reported.",
         [250]),
        ("Some 14,700 refugees have been registered in [Goma]. Approximately 680 are in [Sake],"
         " and just over 230 are in [Minova].", [14_700, 680, 230]),
    ],
)  # fmt: skip
def test_some_of_the_people_told_of_are_counted_by_where_they_are(marked, figures):
    found = [claim.quantity and claim.quantity.low for claim in claims_of(marked)]

    assert found == figures


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("At least four displaced people were reportedly injured in [Bule].", "en"),
        ("Douze déplacés ont été tués à [Bule].", "fr"),
        ("Zaidi ya watu 16 wameuawa walipokuwa wanatokea sokoni mjini [Beni].", "sw"),
        ("Watu 16 wamefariki na wengine 20 kujeruhiwa walipokuwa wakikimbia [Goma].", "sw"),
        ("Hofu imetanda mjini [Bukavu] baada ya wafungwa zaidi ya 2,500 kutoroka jela.", "sw"),
        ("Majambazi waliua wanawake watatu katika kambi ya waliohama ya [Rujagati].", "sw"),
    ],
)
def test_displaced_people_who_are_dead_or_hurt_are_no_number_of_displaced(marked, language):
    assert claims_of(marked, language) == ()


def test_a_figure_before_an_adverb_stands_for_people_named_before():
    marked = (
        "Sept cents ménages sont partis pour [Kasongo]. Une soixantaine seulement y sont arrivés."
    )
    found = [claim.quantity and claim.quantity.low for claim in claims_of(marked, "fr")]

    assert found == [700, 60]


@pytest.mark.parametrize(
    ("marked", "language", "short_claim"),
    [
        ("An estimated 30,000 people displaced by fighting between government forces and rebel"
         " troops have begun arriving in sites near [Goma].", "en", ("", "Goma", 30_000)),
        ("Watu 8,000 wamewasili nchini [Burundi:country].", "sw", ("", "Burundi", 8_000)),
    ],
)  # fmt: skip
def test_people_displaced_by_something_are_read_with_the_verb_that_follows(
    marked, language, short_claim
):
    [claim] = claims_of(marked, language)

    assert claim.quantity is not None
    origin, goal = ends(claim, PlaceRole.ORIGIN), ends(claim, PlaceRole.DESTINATION)
    assert (origin, goal, claim.quantity.low) == short_claim
