"""One report told again, in other words or another language, is one origin; two reports are two."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest

from dashboard.core.clean import clean
from dashboard.core.origins import origin_links, origins
from dashboard.core.retold import print_of
from dashboard.export.board_rows import comparison_rows
from dashboard.model import Article, OriginLink, OriginReason
from dashboard.pipeline import read_article
from dashboard.ui.view.build import base_view
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import corpus_of
from dashboard.ui.view.one_origin import one_origins


def article(text: str, name: str = "a", day: int | None = 4) -> Article:
    """An article of that day of March."""
    published = date(2031, 3, day) if day else None
    return replace(clean(text, name=name), published=published)


def link(*texts: str, days: tuple[int, int] = (4, 4)) -> OriginLink | None:
    """What joins two articles; None where nothing does."""
    found = origin_links([article(text, day=day) for text, day in zip(texts, days, strict=True)])
    return next(iter(found), None)


AGENCY_EN = (
    "Gunmen killed 27 people in Bambu on Sunday, residents told AFP.\n\n"
    "“We buried 27 of our own and count 8 missing,” Father Jonas Lobho, the priest of Bambu, said."
    "\n\nThe army's spokesman, Lieutenant Merlin Tsiba, confirmed the raid."
)
AGENCY_FR = (
    "Au moins 27 morts dans une attaque à Bambu, a appris l'AFP auprès d'habitants.\n\n"
    "Le lieutenant Merlin Tsiba, porte-parole de l'armée, a confirmé l'incursion."
)
UNSIGNED_FR = (
    "Des hommes armés ont fait un carnage dans un village de l'Ituri.\n\n"
    "« Nous avons enterré 27 des nôtres et il y a 8 disparus », a déclaré l'abbé Jonas Lobho, curé."
    "\n\nMerlin Tsiba, pour l'armée, n'a pas donné de bilan."
)
OTHER_FR = (
    "Une attaque a visé Bambu dans la nuit de samedi à dimanche, selon la société civile.\n\n"
    "« Le bilan est de 19 morts », affirme Prosper Ngadjole, qui coordonne les associations.\n\n"
    "Le lieutenant Merlin Tsiba a confirmé l'attaque et promis une enquête."
)


def test_two_languages_of_one_agencys_report_are_one_origin_and_the_words_that_name_it_are_shown():
    found = link(AGENCY_EN, AGENCY_FR)

    assert found is not None
    assert found.reason is OriginReason.AGENCY
    assert found.shared == ("AFP", "Merlin Tsiba", "27")
    first, second = (
        text[passage.start : passage.end]
        for text, passage in zip((AGENCY_EN, AGENCY_FR), found.passages, strict=True)
    )
    assert (first, second) == ("told AFP", "appris l'AFP")


def test_speakers_who_say_the_same_in_another_language_tell_one_report_without_its_agency():
    found = link(AGENCY_EN, UNSIGNED_FR)

    assert found is not None
    assert found.reason is OriginReason.SPEAKERS
    assert found.shared[:4] == ("Jonas Lobho", "Merlin Tsiba", "27", "8")
    assert "27" in UNSIGNED_FR[found.passages[1].start : found.passages[1].end]


def test_two_reports_of_one_event_that_heard_the_same_officer_are_two_origins():
    assert link(AGENCY_EN, OTHER_FR) is None
    assert link(UNSIGNED_FR, OTHER_FR) is None


def test_reports_of_one_agency_on_other_days_or_other_events_are_no_copies_of_each_other():
    elsewhere = "Fighting was heard near Kaseghe, an elder told AFP."

    assert link(AGENCY_EN, AGENCY_FR, days=(4, 20)) is None
    assert link(AGENCY_EN, elsewhere) is None


def test_three_counts_in_one_sentence_are_one_statement_and_two_are_not():
    english = "At least 319 people, 48 women and 19 children among them, died in Binza."
    french = "Le M23 a tué au moins 319 civils, dont 48 femmes et 19 enfants, à Binza."
    found = link(english, french)

    assert found is not None
    assert (found.reason, found.shared) == (OriginReason.COUNTS, ("319", "48", "19"))
    assert link(english, "Le M23 a tué 319 civils, dont 48 femmes, à Binza.") is None
    assert link(english, french, days=(4, 12)) is None


def test_what_all_reports_of_a_war_count_is_no_statement():
    known = "It lies 319 km away, has 48,000 inhabitants and 120 armed groups, and 7 people died."
    assert link(known, known.replace("died", "were killed there on Monday")) is None


def test_who_was_told_by_two_agencies_belongs_to_neither():
    both = AGENCY_EN + "\n\nA nurse told Reuters that 27 bodies were brought in."

    assert print_of(article(both)).agency == ""
    assert link(both, AGENCY_FR) is None


@pytest.mark.parametrize(
    ("words", "agency"),
    [
        ("Rebels took the hill, residents told AFP.", "AFP"),
        ("Rebels took the hill, a source told Agence France-Presse.", "AFP"),
        ("Residents AFP reached by phone heard shots.", "AFP"),
        ("Two sources told the Associated Press of the raid.", "AP"),
        ("The town fell, the Reuters news agency reported.", "Reuters"),
        ("GOMA (Reuters) - Rebels took the hill.", "Reuters"),
        ("La ville est tombée, a déclaré un élu à Reuters.", "Reuters"),
        ("Selon l'AFP, la ville est tombée.", "AFP"),
        ("Des habitants joints au téléphone par l'AFP disent fuir.", "AFP"),
        ("Selon le média en ligne Actualité.cd, la ville est tombée.", "Actualite.cd"),
        ("La ville est tombée, a rapporté la radio locale Okapi.", "Radio Okapi"),
        ("Wakazi waliiambia AFP kuwa mji umeanguka.", "AFP"),
        ("Kwa mujibu wa Reuters, mji umeanguka.", "Reuters"),
        # named, but nothing is told by it
        ("Un soldat porte des balles. Photo : Reuters. La ville est tombée.", ""),
        ("The reporter worked for Reuters in Goma until 2019.", ""),
        ("Rebels took Ap, a hill.", ""),
    ],
)
def test_an_agency_counts_where_it_is_said_to_have_told_it(words, agency):
    assert print_of(article(words)).agency == agency


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        ("At least 27 people were killed on 3 March 2031 at 9 p.m.", {"27"}),
        ("La ville compte 60.000 habitants et 27 morts, à 40 km de Goma.", {"27"}),
        ("Quarante-trois personnes ont fui le 12 mars vers 22 heures.", {"43"}),
        ("Tens of thousands fled the M23.", set()),
    ],
)
def test_years_days_distances_and_inhabitants_tell_no_report_from_another(words, counts):
    assert print_of(article(words)).figures == counts


@pytest.mark.parametrize(
    "words",
    [
        "The Ministry of Disaster Management said so.",
        "Doctors Without Borders said so.",
        "The Allied Democratic Forces said so.",
        "North Kivu said so, and The Congolese said so.",
    ],
)
def test_ministries_forces_and_lands_are_no_speakers(words):
    assert not print_of(article(words)).people


def test_all_versions_of_a_report_end_in_one_group_and_the_other_report_stays_alone():
    texts = (AGENCY_EN, AGENCY_FR, UNSIGNED_FR, OTHER_FR)
    for order in itertools.permutations(range(4)):
        found = origins([article(texts[n], name=f"a{n}") for n in order])
        keys = [found[article(texts[n]).id] for n in range(4)]
        assert len(set(keys[:3])) == 1
        assert keys[3] not in keys[:3]


def test_a_text_full_of_names_and_figures_is_read_in_time():
    crowd = " ".join(f"Jonas Lobho{n} Merlin{n} {n}." for n in range(10, 3000))

    assert len(print_of(article(f'"{crowd}" they said.')).statements) <= 60


# --------------------------------------------------------------------------- the page, the exports


def test_the_board_tells_why_two_articles_are_one_origin_with_the_sentences_that_show_it(gazetteer):
    corpus = corpus_of([read_article(article(text), gazetteer) for text in (AGENCY_EN, AGENCY_FR)])

    [one] = one_origins(corpus, list(corpus.by_article), "en")

    assert one.why == "both have it from AFP; names and figures in common: Merlin Tsiba, 27."
    marked = [
        excerpt.text[mark.start : mark.end]
        for excerpt in one.excerpts
        for mark in excerpt.highlights
    ]
    assert marked == ["told AFP", "appris l'AFP"]


def test_articles_joined_by_a_third_are_told_by_way_of_it(gazetteer):
    texts = (AGENCY_FR, AGENCY_EN, UNSIGNED_FR)
    corpus = corpus_of([read_article(article(text), gazetteer) for text in texts])
    french = [article(text).id for text in (AGENCY_FR, UNSIGNED_FR)]

    told = one_origins(corpus, french, "en")

    assert len({corpus.origins[one] for one in french}) == 1
    assert len(told) in {1, 2}
    assert all(one.excerpts for one in told)


def test_an_export_of_comparisons_tells_the_origin_of_each_row_and_why_it_is_anothers(gazetteer):
    texts = (AGENCY_EN, AGENCY_FR, OTHER_FR)
    corpus = corpus_of([read_article(article(text), gazetteer) for text in texts])

    rows = [
        row
        for row in comparison_rows(corpus, base_view(corpus, Choice()))
        if row["about"] == "attack" and row["articles"] != row["origins"]
    ]

    assert rows
    for row in rows:
        is_agencys = row["article_id"] != article(OTHER_FR).id
        assert ("both have it from AFP" in str(row["one_origin_why"])) == is_agencys
    assert len({row["origin"] for row in rows}) == rows[0]["origins"]


def test_a_quotation_in_the_next_paragraph_and_a_possessive_belong_to_the_statement():
    text = (
        "Macaire Lobho, an administrator of Bambu, reported on the raid.\n\n"
        "“We count 50 dead,” he said.\n\nMarc Tsiba, Lubero's mayor, estimated 60."
    )
    signs = {one.who: one.signs for one in print_of(article(text)).statements}

    assert "50" in signs["macaire lobho"]
    assert {"60", "lubero"} <= signs["marc tsiba"]
