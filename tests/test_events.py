"""Events: each construction with its sentence, what comes of it, and what must not."""
# ruff: noqa: E501

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_places import detail_of, marked_reading, of_type, told

from dashboard.core.events import event_claims
from dashboard.core.events.doubt.moods import MOODS, why_not_happened
from dashboard.core.events.finding import ALL_ROWS
from dashboard.core.events.words.cues import CueRow
from dashboard.core.events.words.resistance import RULES, resistance_in
from dashboard.core.events.words.support_cues import PATTERNS
from dashboard.core.plain import plain
from dashboard.core.sentences import sentences
from dashboard.core.spans import Span
from dashboard.export.found import found_line
from dashboard.model import (
    Article,
    ClaimKind,
    EventType,
    Part,
    PartKind,
    Resistance,
    Stance,
    TimePrecision,
)

ROWS = [row for row in ALL_ROWS if row.examples]


def _language(row: CueRow, example: str) -> str:
    """The language of an example: they stand in the order of the columns that have phrases."""
    columns = [
        code
        for code, phrases in (("en", row.english), ("fr", row.french), ("sw", row.swahili))
        if phrases
    ]
    return columns[row.examples.index(example)]


# --------------------------------------------------------------------------- the tables


@pytest.mark.parametrize(
    ("row", "example"),
    [(row, example) for row in ROWS for example in row.examples],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_every_row_of_the_tables_reads_its_examples(row, example):
    # given the example of a row, its places marked
    reading = marked_reading(example, language=_language(row, example))
    places = re.findall(r"\[([^\]]+)\]", example)

    # then its event is found at each of them
    for place in places:
        assert f"{row.type.value} {place}" in told(reading), told(reading)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.type}-{row.where}")
def test_every_column_with_phrases_has_an_example(row):
    assert len(row.examples) == sum(map(bool, (row.english, row.french, row.swahili)))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.type}-{row.where}")
def test_the_first_word_of_every_phrase_is_plain_letters(row):
    for phrase in (*row.english, *row.french, *row.swahili):
        for word in phrase.split(" ")[0].split("|"):
            assert re.fullmatch(r"~?[a-z]+(-[a-z]+)*", word), phrase


@pytest.mark.parametrize("rule", MOODS, ids=lambda rule: rule.example[:40])
def test_what_did_not_happen_is_no_event(rule):
    # given an example in which a cue is marked, and its town after it
    text = rule.example.replace("[", "").replace("]", "")
    marked = re.sub(r"\b(Kisangani|Uvira|Sake|Goma)\b", r"[\1]", text)

    for language in (rule.language, "und"):
        assert told(marked_reading(marked, language=language)) == []


_MOODY = st.lists(
    st.sampled_from(
        sorted({word for rule in MOODS for word in re.findall(r"[a-z']+", rule.pattern)})
    ),
    max_size=8,
)
#: Compiled once: in one example it would be slower than an example may be.
_PATTERNS = [(rule, re.compile(rule.pattern)) for rule in MOODS]


@given(_MOODY, st.sampled_from(["en", "fr", "sw", "und"]))
def test_looking_for_opening_words_first_misses_no_mood(tokens, language):
    # given words of the patterns in any order, before a cue
    text = " ".join([*tokens, "captured"])
    cue = Span(len(text) - len("captured"), len(text))

    # then the answer is that of trying every pattern
    tried = [
        rule.why
        for rule, pattern in _PATTERNS
        if language in (rule.language, "und")
        and pattern.search(text[max(0, cue.start - 90) : cue.start])
    ]
    found = why_not_happened(text, Span(0, len(text)), cue, language)
    assert found in ((tried or [None])[0], None)
    if found is None and tried:
        assert re.search(
            r"manag|succe|went|forc|compel|claim|able|contin|began|begun|start|help"
            r"|proceed|reuss|parven|fini|contrain|oblig|commenc|pretend|appear|seem"
            r"|dit|disent|affirm",
            text,
        )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.example[:40])
def test_resistance_is_read_with_its_words(rule):
    text = plain(rule.example)
    words = text[text.index("[") + 1 : text.index("]")]
    bare = text.replace("[", "").replace("]", "")

    says, span = resistance_in(bare, 0, len(bare))

    assert says is rule.says
    assert span is not None
    assert bare[span.start : span.end] == words


@pytest.mark.parametrize("row", PATTERNS, ids=lambda row: row.example[:40])
def test_support_is_read_off_every_pattern(row):
    claims = of_type(marked_reading(row.example, language=row.language), EventType.SUPPORT)
    assert any((claim.stance is Stance.DENIES) == row.denial for claim in claims)


UNTOLD = """
A spokesman for the mission said he had no information that the rebels had entered [Rutshuru].
The UN said it was unable to confirm that M23 had captured [Sake].
La mission n'est pas en mesure de confirmer que le M23 a pris [Sake].
Le gouverneur dit n'avoir aucune information que les rebelles ont pris [Minova].
""".strip().splitlines()


@pytest.mark.parametrize("sentence", UNTOLD, ids=lambda sentence: sentence[:40])
def test_what_a_source_cannot_confirm_is_no_capture(sentence):
    language = "fr" if sentence.startswith("L") else "en"
    reading = marked_reading(sentence, language=language)
    assert not of_type(reading, EventType.CAPTURED)


ACCUSED = """
Congo has accused neighboring Rwanda of supporting the M23 group. | Congo
The government accused its neighbour Rwanda of arming M23, allegations that Rwanda denies. | The government
Kinshasa accuse Kigali de soutenir cette rébellion, ce que le Rwanda conteste. | Kinshasa
Kinshasa accuse son voisin rwandais de soutenir le M23. | Kinshasa
""".strip().splitlines()


@pytest.mark.parametrize("case", ACCUSED, ids=lambda case: case[:40])
def test_an_accusation_stands_though_a_neighbour_is_accused_and_a_denial_follows(case):
    words, speaker = (part.strip() for part in case.rsplit("|", 1))
    language = "fr" if " accuse " in words else "en"
    claims = of_type(marked_reading(words, language=language), EventType.SUPPORT)
    assert (claims[0].speaker, claims[0].stance) == (speaker, Stance.ACCUSES)
    assert [claim.stance for claim in claims[1:]] in ([], [Stance.DENIES])


# --------------------------------------------------------------------------- places

PLACES = """
The rebels seized [Goma] and [Bukavu] earlier this year. | captured Goma, captured Bukavu
They have captured other key cities, including [Nyabiondo] and [Bukavu]. | captured Nyabiondo, captured Bukavu
The village of [Ntoto], in [Walikale:territory] territory, fell to Wazalendo fighters. | captured Ntoto
[Hombo], on the border of [North Kivu:province] and [South Kivu:province], was captured by rebels. | captured Hombo
Fighters attacked [Loashi], 9 kilometres north-west of [Masisi], on Sunday. | attack Loashi
Clashes were reported in [Kiseguro], [Katwiguru] and [Nyamilima]. | clash Kiseguro, clash Katwiguru, clash Nyamilima
Pirates robbed three boats between [Kabimba] and [Moba] last week. | attack Kabimba+Moba
The rebels retreated from [Sake] to [Minova]. | withdrew Sake
The rebels withdrew towards [Minova]. |
The fall of the town, a gateway to [Butembo] and [Beni], is a blow. |
M23 fighters took control of the [South Kivu:province] governor's office. |
Fighting displaced thousands towards [Goma]. |
Villagers fled [Sake] for [Goma]. |
The rebels seized weapons in [Goma]. |
[Minova] was taken on Tuesday. | captured Minova
Drones hit the bridge at [Hombo]; a driver dies. | attack Hombo
Residents of [Goma] were taken to hospital. |
The town of [Sake], on the road to [Goma], was occupied by rebels. | captured Sake
Flights to [Goma] remain suspended • Armed men loot a health centre in [Kiribizi] | halted_operations Goma, attack Kiribizi
Explosions struck a rally by M23 rebels in [Bukavu], killing eleven people. | attack Bukavu
The fighting comes a day after talks in [Doha]. |
Work at the [Kalimbi:mine] pit near [Nyabibwe], where the firm holds shares, resumed in May. | reopened Kalimbi
Rebels seized [Sake]. The army returned to the town of [Minova] and the rebels abandoned it. | captured Sake, withdrew Minova
""".strip().splitlines()


@pytest.mark.parametrize("case", PLACES, ids=lambda case: case[:50])
def test_an_event_stands_at_the_place_its_sentence_gives_it(case):
    marked, expected = (part.strip() for part in case.rsplit("|", 1))
    assert told(marked_reading(marked)) == [one for one in expected.split(", ") if one]


def test_a_place_is_carried_from_the_sentence_before_and_marked_so():
    reading = marked_reading("[Ntoto] fell on Saturday. The rebels pulled out during the night.")

    [left] = of_type(reading, EventType.WITHDREW)

    assert left.places[0].resolution.mention.words == "Ntoto"
    assert left.places[0].carried


NOTHING = """
en | Protesters clashed with police in [Goma].
en | Young men burned tyres in [Bukavu].
en | M23 withdrew from peace talks in [Luanda].
en | The army chief left [Goma].
en | An M23 delegation reached an agreement in [Doha].
en | Residents of [Goma] were captured on camera.
en | Soldiers took part in a match in [Goma].
en | Eight people were killed when a boat sank near [Idjwi].
en | The government suspended aid talks.
en | Rebels fled to the hills near [Mushaki].
fr | La délégation du M23 a quitté [Doha].
fr | La prise d'[Uvira] serait un tournant.
fr | Des jeunes ont brûlé des pneus à [Bukavu].
fr | Les affrontements ont cessé à [Uvira].
fr | La pluie tombe sur [Goma].
sw | Waasi walitaka kuuteka mji wa [Butembo].
sw | Rais anasema [Goma] haijatekwa.
""".strip().splitlines()


@pytest.mark.parametrize("case", NOTHING)
def test_what_only_looks_like_an_event_of_the_war_is_none(case):
    language, marked = (part.strip() for part in case.split("|"))
    assert told(marked_reading(marked, language=language)) == []


def test_a_fight_that_only_says_how_a_place_fell_is_no_event_of_its_own():
    reading = marked_reading("Rebels took [Kiwanja] on Thursday after two hours of gunfire.")

    [taken] = reading.claims

    assert detail_of(taken).resistance is Resistance.FIGHTING
    assert detail_of(taken).resistance_words == "after two hours of gunfire"


# --------------------------------------------------------------------------- fact or claim

CLAIMED = """
en | M23 said it had captured [Sake]. | claimed_only Sake
en | Residents said M23 had captured [Sake]. | captured Sake
en | The Congolese army said M23 rebels had captured [Sake]. | captured Sake
en | The government acknowledged the fall of [Bukavu]. | captured Bukavu
en | The government denied that [Uvira] had fallen. | claimed_only Uvira
en | Reports that [Walikale] has fallen are incorrect. | claimed_only Walikale
en | Rebels seized [Loashi]. The army rejected the claim. | claimed_only Loashi
en | Rebels seized [Loashi]. Kigali denied backing them. | captured Loashi
en | Rebels seized [Loashi]. Rumours about [Pinga] could not be confirmed. | captured Loashi
en | Rebels took [Kiwanja], three residents said. The army denied the loss. | captured Kiwanja
en | "They have captured [Numbi]," he said. | claimed_only Numbi
en | The governor said the town was lost. "They have captured [Numbi]," he said. | captured Numbi
en | Unconfirmed reports indicate that M23 took [Mpeti]. | claimed_only Mpeti
en | The anonymous account posted: "[Kalehe] has been captured at last". | claimed_only Kalehe
fr | Le tract dit : « [Sake] a été prise ce matin ». | claimed_only Sake
en | Rebels captured the town. The seized town of [Walikale] is quiet. |
fr | Le M23 affirme avoir pris [Mpofi]. | claimed_only Mpofi
fr | La cité de [Minova] a été prise mardi. | captured Minova
fr | Selon la société civile, le M23 a pris [Mpofi]. | captured Mpofi
fr | Le M23 est à [Uvira]. Il affirme contrôler toute la ville. | claimed_only Uvira
fr | L'armée a quitté [Uvira]. Le gouverneur a démenti la chute de la ville. | withdrew Uvira, claimed_only Uvira
fr | Un voisin dit que [Mbau] est tombé. Faux. | claimed_only Mbau
fr | Le gouvernement dément la chute d'[Uvira]. | claimed_only Uvira
sw | M23 wauteka mji wa [Uvira], wakazi wasema. | captured Uvira
sw | Wafungwa 2,000 watoroka gereza la [Goma]. |
sw | Wapiganaji wa ADF wamewateka nyara watu kumi mjini [Beni]. | attack Beni
sw | Waasi wakiteka [Beni], watu watakimbia. |
sw | Nimesikia uvumi kwamba [Mambasa] imetekwa. | claimed_only Mambasa
sw | Jeshi la Congo limesema limeurudisha mji wa [Kitshanga]. Waasi wamekanusha madai hayo. | claimed_only Kitshanga
""".strip().splitlines()


@pytest.mark.parametrize("case", CLAIMED, ids=lambda case: case[:60])
def test_one_sides_word_is_never_taken_for_a_capture(case):
    language, marked, expected = (part.strip() for part in case.split("|"))
    reading = marked_reading(marked, language=language)
    assert told(reading) == [one for one in expected.split(", ") if one]


def test_nothing_is_suggested_for_what_is_only_claimed_and_the_reason_is_said():
    [claim] = marked_reading("M23 said it had captured [Sake].").claims
    detail = detail_of(claim)
    assert detail.acled_suggestion == ""
    assert detail.acled_reason == "nothing is suggested: one side asserts it of itself"


def test_the_suggested_code_follows_the_words_about_a_fight():
    def suggested(words: str) -> str:
        return detail_of(marked_reading(words).claims[0]).acled_suggestion

    easy = suggested("M23 rebels captured [Sake] with little resistance.")
    hard = suggested("M23 rebels captured [Sake] after heavy fighting.")
    back = suggested("The Congolese army recaptured [Sake] after heavy fighting.")
    assert easy == "Strategic developments / Non-violent transfer of territory"
    assert hard == "Battles / Non-state actor overtakes territory"
    assert back == "Battles / Government regains territory"


# --------------------------------------------------------------------------- who and when

ACTORS = """
en | Rwanda-backed M23 rebels captured [Sake]. | Rwanda-backed M23 rebels
en | [Sake] was captured by M23 fighters. | M23 fighters
en | Raids by armed men on [Drodro] went on. | armed men
en | The mining company Alphamin ceased operations at its [Bisie:mine] tin mine. | mining company Alphamin
fr | Les soldats congolais ont quitté [Sange]. | soldats congolais
fr | Une attaque des ADF à [Mamove] a fait neuf morts. | ADF
sw | Wapiganaji wa ADF waliua watu tisa katika kijiji cha [Mamove]. | Wapiganaji wa ADF
""".strip().splitlines()


@pytest.mark.parametrize("case", ACTORS, ids=lambda case: case[:60])
def test_the_actor_is_kept_as_printed(case):
    language, marked, expected = (part.strip() for part in case.split("|"))
    claim = next(
        claim
        for claim in marked_reading(marked, language=language).claims
        if claim.kind is not ClaimKind.DIPLOMACY
    )
    assert claim.actors == (expected,)


def test_an_event_is_dated_by_the_time_beside_it():
    text = "M23 insurgents entered [Walikale] on Wednesday evening."

    [dated] = marked_reading(text, published=date(2025, 3, 21)).claims
    [undated] = marked_reading(text).claims

    assert dated.time is not None
    assert dated.time.earliest == dated.time.latest == date(2025, 3, 19)
    assert undated.time is not None
    assert undated.time.earliest is None
    assert undated.time.precision is TimePrecision.DAY


def test_a_heading_that_is_a_date_dates_what_follows_and_no_other_sentence_does():
    headed = marked_reading("Tuesday 9 August 2033. The rebels entered [Nyabiondo].")
    other = marked_reading("On 1 June 2025 a bus overturned. The rebels entered [Nyabiondo].")

    assert headed.claims[0].time is not None
    assert headed.claims[0].time.earliest == date(2033, 8, 9)
    assert other.claims[0].time is None


def test_the_time_of_something_else_does_not_date_an_event():
    [claim] = marked_reading(
        "The capture of [Walikale] is the farthest west since their emergence in 2012."
    ).claims
    assert claim.time is None


# --------------------------------------------------------------------------- accusation and denial


def test_a_denial_points_at_the_accusation_it_answers():
    reading = marked_reading(
        "The United Nations has accused Rwanda of providing support to M23, a claim denied by Kigali."
    )

    accusation, denial = reading.claims

    assert (accusation.speaker, accusation.stance) == ("The United Nations", Stance.ACCUSES)
    assert (denial.speaker, denial.stance) == ("Kigali", Stance.DENIES)
    assert denial.paired_with == accusation.id
    assert accusation.kind is denial.kind is ClaimKind.DIPLOMACY


def test_the_denial_of_a_capture_points_at_the_capture_it_denies():
    reading = marked_reading("Rebels take [Rubaya], say traders. Kinshasa denies loss of [Rubaya].")

    taken, denied = reading.claims

    assert denied.stance is Stance.DENIES
    assert denied.paired_with == taken.id


def test_a_denial_in_the_next_sentence_answers_the_capture_and_is_no_event_of_its_own():
    # given a capture and, after it, who denies it, without a place
    reading = marked_reading("Rebels seized [Loashi] on Monday. The army rejected the claim.")

    # when the claims are read
    taken, denied = reading.claims

    # then the denial has its speaker and its words, and points at what it answers
    assert (denied.speaker, denied.stance) == ("The army", Stance.DENIES)
    assert denied.paired_with == taken.id
    assert detail_of(denied).verb == "rejected"

    # and what is written out is one event
    assert [event["type"] for event in found_line("a", reading)["events"]] == ["claimed_only"]


def test_what_is_told_again_without_its_place_is_written_out_once():
    reading = marked_reading(
        "Rebels seized [Loashi] on Monday. A priest confirmed the fall of the town."
    )
    assert len(reading.claims) == 2
    assert [event["place"] for event in found_line("a", reading)["events"]] == ["Loashi"]


def test_what_title_and_text_both_tell_is_written_out_once_and_a_second_time_twice():
    # given a title that the text repeats, and a town that is taken, lost and taken anew
    repeated = marked_reading("Rebels seize [Loashi]\n\nRebels seized [Loashi], the mayor said.")
    anew = marked_reading(
        "On 3 May 2024 rebels seized [Loashi]. On 9 June 2024 the army recaptured [Loashi]."
    )

    # then every telling is kept beside its sentence
    assert len(repeated.claims) == 2

    # and one event is written out for the one, two for the other
    assert [event["place"] for event in found_line("a", repeated)["events"]] == ["Loashi"]
    assert [event["actor"] for event in found_line("a", anew)["events"]] == ["rebels", "army"]


def test_of_two_tellings_of_one_attack_the_one_that_names_who_did_it_is_written_out():
    reading = marked_reading("Raid on [Loashi] kills 12\n\nADF fighters attacked [Loashi].")
    assert [event["actor"] for event in found_line("a", reading)["events"]] == ["ADF fighters"]


def test_the_places_of_one_list_come_in_the_order_of_the_text():
    reading = marked_reading("The rebels seized [Sake], [Goma] and [Bukavu].")
    named = [claim.places[0].resolution.mention.words for claim in reading.claims]
    assert named == ["Sake", "Goma", "Bukavu"]


def test_an_epithet_repeated_by_the_article_is_one_claim():
    reading = marked_reading("Rwanda-backed M23 rebels rest. Rwanda-backed M23 rebels eat.")
    assert len(of_type(reading, EventType.SUPPORT)) == 1


# --------------------------------------------------------------------------- what is not read


def test_only_the_article_is_read_not_its_furniture():
    # given a text whose second line is a biography
    text = "Calm returned to Goma.\nThe author was there when rebels captured Goma."
    end = text.index("\n")
    reading = marked_reading(text.replace("Goma", "[Goma]"))
    article = Article(
        id="a1",
        name="a1",
        title="",
        text=text,
        parts=(
            Part(kind=PartKind.BODY, start=0, end=end, reason=""),
            Part(kind=PartKind.BIOGRAPHY, start=end, end=len(text), reason=""),
        ),
        language="en",
    )

    assert event_claims(article, reading.resolutions, sentences(text)) == ()


def test_an_endless_sentence_is_read_in_pieces_and_no_claim_spans_it():
    # given a text of one "sentence" of fifty thousand characters
    reading = marked_reading("and the rebels captured [Sake] " * 1600)

    # then its claims are still read, each within a piece of it
    assert reading.claims
    assert max(claim.end - claim.start for claim in reading.claims) <= 1500


@pytest.mark.parametrize(
    "words",
    [
        "told " + "a" * 20_000,
        "a" * 20_000 + ", said " + "b" * 20_000,
        "armed " * 3_000 + "rebels captured Goma",
        "captured " * 3_000,
        "of the " * 3_000 + "rebels",
        ", and " * 3_000,
        "2025 " * 3_000 + "March",
        "rebels " * 3_000 + "accused Rwanda of",
    ],
    ids=lambda words: words[:12],
)
def test_words_without_end_are_read_like_any_other(words):
    assert marked_reading(f"Rebels captured [Sake]. {words}.").claims


_NEWS = st.lists(
    st.sampled_from(
        'rebels M23 the army captured fell [Goma] [Sake] and , . " said denied not could from to in'
        " les rebelles ont pris est tombée [Beni] dément waasi wameteka on Monday ( ) after fighting"
        " Rwanda accuses of backing closed airport reopened killed by".split()
    ),
    max_size=40,
)


@settings(deadline=None)
@given(_NEWS, st.sampled_from(["en", "fr", "sw", "und"]))
def test_any_order_of_words_gives_sound_claims(tokens, language):
    # given news words in any order
    reading = marked_reading(" ".join(tokens), language=language)
    text = reading.article.text

    # then every claim lies in its sentence, says its words and has an id of its own
    for claim in reading.claims:
        assert claim.start <= claim.words_start < claim.words_end <= claim.end
        assert detail_of(claim).verb == text[claim.words_start : claim.words_end]
        assert detail_of(claim).resistance_words in text
        assert all(actor in text for actor in claim.actors)
    ids = [claim.id for claim in reading.claims]
    assert len(ids) == len(set(ids))
    assert marked_reading(" ".join(tokens), language=language).claims == reading.claims


@given(st.text(max_size=300).filter(lambda text: "[" not in text))
def test_no_text_raises(text):
    assert marked_reading(text).claims is not None


def test_a_place_taken_and_taken_back_in_one_sentence_is_two_events():
    reading = marked_reading("[Sake], taken by the M23 in May, was retaken by the army on Monday.")

    assert told(reading) == ["captured Sake", "captured Sake"]


@pytest.mark.parametrize(
    "marked",
    [
        "[Beni]: The airport reopened on Monday.",
        "Bukavu, 10 Nov. (ACP).- Les vols vers [Goma] sont suspendus.",
    ],
)
def test_an_article_alone_is_nobody_who_stopped_or_reopened_anything(marked):
    # given works whose subject is what opened or closed
    language = "fr" if "vols" in marked else "en"

    # when the article is read
    claims = marked_reading(marked, language=language).claims

    # then nobody is named as who did it
    actors = [actor.casefold() for claim in claims for actor in claim.actors]
    assert claims
    assert not {"the", "les"} & set(actors)
    assert all(")" not in actor for actor in actors)
