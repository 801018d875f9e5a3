"""A desk with many articles: boards whose cells are seen whole, badges told once, short lists."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from behind_marks import excerpts_behind
from corpora import corpus_of_texts

from dashboard.ui.html import panel_sources
from dashboard.ui.legend import key_entries, legend_entries
from dashboard.ui.map_features import FEW_FLOWS, mark_features, selection_features
from dashboard.ui.tables import claims_table, displacement_table, drawn_widths, ledger_table
from dashboard.ui.view.badges import MOST_BADGES
from dashboard.ui.view.build import select, view_of
from dashboard.ui.view.choice import Choice, Layer
from dashboard.ui.view.meant import places_meant
from dashboard.ui.view.panel import panel_of

LONG_TITLE = "Traders of the lake shore tell how the markets of the hills stood empty for a week"
HOSTED = "Some 55,000 displaced people live in camps in {place}, the council said."


def badges_on_map(view) -> list[str]:
    return [
        badge["l"]
        for feature in mark_features(view, Choice())
        for badge in feature["properties"].get("n", ())
    ]


def test_one_figure_that_several_articles_give_of_an_area_is_one_badge(gazetteer):
    # given two articles that give one figure of one town, and a third that gives another
    corpus = corpus_of_texts(
        gazetteer,
        f"Camps fill in Minova\n\n{HOSTED.format(place='Minova')}",
        f"Aid is late in Minova\n\n{HOSTED.format(place='Minova')} Rain fell.",
        f"Rain in Minova\n\n{HOSTED.format(place='Minova').replace('55,000', '70,000')}",
    )
    view = view_of(corpus, Choice())
    assert [mark.words for mark in view.stocks] == ["Some 55,000", "Some 55,000", "Some 70,000"]

    # then the map says each figure once
    shown = badges_on_map(view)
    assert [figure for words in shown for figure in ("55,000", "70,000") if figure in words] == [
        "55,000",
        "70,000",
    ]

    # and the badge opens the sentences of both articles, from either row of the board as well
    for mark in view.stocks[:2]:
        panel = panel_of(corpus, select(view, mark.id), mark.id, "en")
        assert panel is not None
        assert len(panel.groups) == 2


def test_an_area_of_many_figures_says_how_many_more_there_are_and_opens_them_all(gazetteer):
    # given an area of which so many figures are told
    figures = ("55,000", "61,000", "67,000", "70,000", "83,000", "91,000")

    def told(most: int):
        texts = [
            f"Camps fill, {figure}\n\n{HOSTED.format(place='Minova').replace('55,000', figure)}"
            for figure in figures[:most]
        ]
        return corpus_of_texts(gazetteer, *texts)

    # then up to four are badges, and of more the fourth says how many others there are
    assert len(badges_on_map(view_of(told(4), Choice()))) == MOST_BADGES == 4
    corpus = told(6)
    view = view_of(corpus, Choice())
    shown = badges_on_map(view)
    assert len(shown) == MOST_BADGES
    assert shown[-1] == "<span>+3 more figures</span>"

    # and that badge opens the sentences of all, and rings the area
    selected = select(view, "stocks:minova")
    assert selected.selected == "stocks:minova"
    panel = panel_of(corpus, selected, selected.selected, "en")
    assert panel is not None
    assert panel.facts[0].startswith("6 figures")
    quoted = [excerpt.text for group in panel.groups for excerpt in group.excerpts]
    assert all(any(figure in text for text in quoted) for figure in figures)
    assert [mark.place.id for mark in places_meant(selected)] == ["minova"]


def test_articles_without_a_source_are_counted_where_sources_are_named(gazetteer):
    # given two articles that name nobody as their source, and one that does
    corpus = corpus_of_texts(
        gazetteer,
        f"{LONG_TITLE}\n\nRebels took Minova.",
        f"{LONG_TITLE} again\n\nRebels took Minova, traders said.",
        "Minova falls\n\nRebels took Minova on Monday.\n\nOriginal Source: www.lakenews.example\n",
    )
    view = view_of(corpus, Choice())
    panel = panel_of(corpus, view, "place:minova", "en")
    assert panel is not None

    # then the list has the source and a count, and no titles in place of sources
    assert panel_sources(panel.groups, "en") == (
        '<div class="nm-sources"><b>3 articles:</b> www.lakenews.example, 2 without a named'
        " source</div>"
    )


def test_a_claim_without_a_day_says_when_its_article_was_published(gazetteer):
    # given an article of a known day, whose sentence gives none
    corpus = corpus_of_texts(
        gazetteer,
        "Minova falls\n\nPublished 20 March 2025\n\nRebels took Minova.",
        "Sake falls\n\nRebels took Sake.",
    )
    view = view_of(corpus, Choice())
    table = claims_table(corpus, view, "en")
    when, where = table.columns.index("When"), table.columns.index("Where")
    said = {row[where]: row[when] for row in table.rows}

    # then the board does not call it undated
    assert said == {"Minova": "not said, article of 2025-03-20", "Sake": "undated"}


#: A title for a source, and a time in many words, in every row of a board of moves.
MOVES = [
    f"{LONG_TITLE} {n}\n\nPublished 20 March 2025\n\nOver the past two weeks tens of thousands of "
    f"people fled from {start} to Goma, a doctor of the provincial hospital said."
    for n, start in enumerate(("Sake", "Minova", "Masisi", "Kitchanga"), start=2)
]


def lines_needed(cell: object, width: int) -> int:
    """Lines of a cell of this width, broken between words, by the house's own pixels a letter."""
    room, lines, used = (width - 16) / 6.8, 1, 0
    for word in str(cell).split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        used += len(word) + bool(used)
    return lines


def test_no_cell_of_the_moves_needs_more_than_its_three_lines(gazetteer):
    corpus = corpus_of_texts(gazetteer, *MOVES)
    table = displacement_table(corpus, view_of(corpus, Choice()), "en")
    assert len(table.rows) == len(MOVES)
    widths = drawn_widths(table)
    for row in table.rows:
        for cell, width in zip(row, widths, strict=True):
            assert lines_needed(cell, width) <= 3, (cell, width)


def test_a_name_in_many_spellings_is_cut_with_an_ellipsis_on_its_board(gazetteer):
    spelled = (
        "eastern Congo", "eastern DRC", "eastern DR Congo", "est de la RDC",
        "eastern Democratic Republic of Congo", "l'est de la République démocratique du Congo",
    )  # fmt: skip
    told = " ".join(f"War goes on in {name}." for name in spelled)
    corpus = corpus_of_texts(gazetteer, f"War\n\n{told}")
    table = ledger_table(corpus, view_of(corpus, Choice()), "en")
    names = [str(row[0]) for row in table.rows]
    assert max(map(len, names)) <= 80
    assert any(name.endswith("…") for name in names)


@pytest.mark.parametrize(
    ("figure", "shown"), [("35 000", "35\u00a0000"), ("1 200 000", "1\u00a0200\u00a0000")]
)
def test_the_headline_breaks_no_figure_at_its_blank(figure, shown, gazetteer):
    text = f"Fuite\n\nPlus de {figure} personnes ont fui Masisi pour Goma, dit la paroisse."
    summary = view_of(corpus_of_texts(gazetteer, text), Choice()).summary
    assert shown in summary


# --------------------------------------------------------------------------- what is selected


def rings(view) -> set[str]:
    found = selection_features(view, Choice())
    return {one["properties"]["id"] for one in found if one["properties"]["t"] == "select"}


@pytest.mark.parametrize(
    ("group", "ends"),
    [
        ("flows", {"place:minova", "place:goma"}),
        ("distances", {"place:minova", "place:sake"}),
        ("stocks", {"place:sake"}),
        ("disputes", {"place:minova"}),
    ],
)
def test_what_a_row_of_a_board_tells_is_ringed_on_the_map(group, ends, gazetteer):
    # given a board whose row is selected
    corpus = corpus_of_texts(
        gazetteer,
        "Minova falls\n\nRebels took Minova. Thousands of residents of Minova fled to Goma.\n\n"
        "Minova lies 20 km from Sake. Some 55,000 displaced people live in camps in Sake.",
        "Minova\n\nRebels captured Minova on Monday.",
    )
    view = view_of(corpus, Choice())
    first = next(iter(getattr(view, group)))

    # then the places that it is about are ringed, and no other
    assert rings(select(view, first.id)) == ends


def test_a_selected_claim_is_ringed_where_it_happened(seed_corpus):
    view = view_of(seed_corpus, Choice())
    taken = next(row for row in view.claims if row.places == ("Walikale",))
    assert rings(select(view, taken.id)) == {"place:walikale"}


def test_a_selected_arrow_stands_out_from_the_others(seed_corpus):
    # given the arrow that leads towards Kisangani
    view = view_of(seed_corpus, Choice())
    arrow = next(mark for mark in view.flows if mark.curve)

    # then a line lies behind it, wider than the arrow itself; and behind none while none is chosen
    lines = [
        one["properties"]
        for one in selection_features(select(view, arrow.id), Choice())
        if one["properties"]["t"] == "chosen"
    ]
    assert [line["w"] > arrow.width_px + 3 for line in lines] == [True]
    nothing = selection_features(view, Choice())
    assert not [one for one in nothing if one["properties"]["t"] == "chosen"]


def test_a_selected_claim_of_people_on_the_move_has_its_arrows_stand_out(gazetteer):
    # given a claim of people who came from two places, and one that tells of no arrow
    corpus = corpus_of_texts(
        gazetteer,
        "Flight\n\nSome 900 people fled from Minova and Sake to Goma. Rebels took Minova.",
        "Return\n\nAbout 40 people fled from Beni to Butembo.",
    )
    view = view_of(corpus, Choice())
    fled = next(
        row for row in view.claims if row.claim.quantity and "900" in row.claim.quantity.words
    )

    # then behind each of its arrows lies a line that names it, and the rings name one of them
    arrows = {mark.id for mark in view.flows if fled.claim in mark.flow.claims}
    assert len(arrows) == 2 < len(view.flows)
    told = [one["properties"] for one in selection_features(select(view, fled.id), Choice())]
    assert {one["o"] for one in told if one["t"] == "chosen"} == arrows
    assert {one["id"] for one in told if one["t"] == "select"} == {
        "place:minova", "place:sake", "place:goma",
    }  # fmt: skip
    assert {one["o"] for one in told if one["t"] == "select"} < arrows

    # and nothing stands out where arrows are not shown, or the claim tells of none
    hidden = Choice(layers=frozenset(Layer) - {Layer.DISPLACEMENT})
    taken = next(row for row in view.claims if row.claim.kind == "control")
    for chosen, choice in ((fled, hidden), (taken, Choice())):
        told = [one["properties"] for one in selection_features(select(view, chosen.id), choice)]
        assert {one["t"] for one in told} == {"select"}
        assert {one["o"] for one in told} == {chosen.id}


def test_many_arrows_are_thinner_and_their_names_give_way_to_those_of_towns(gazetteer):
    # given more flows than a map bears in full width
    towns = ("Minova", "Sake", "Masisi", "Kitchanga", "Rutshuru", "Kiwanja", "Bunagana", "Beni")
    texts = [
        f"Flight\n\n{figure} fled from {start} to {end}."
        for start in towns
        for end in towns
        if start != end
        for figure in (("Residents",) if start < end else ("Thousands of people",))
    ]
    view = view_of(corpus_of_texts(gazetteer, *texts), Choice())
    assert len(view.flows) > FEW_FLOWS

    # then each is drawn thinner than alone, those of more people still wider
    drawn = {
        one["properties"]["id"]: one["properties"]
        for one in mark_features(view, Choice())
        if one["properties"]["t"] == "flow"
    }
    rights: dict[bool, list[int]] = {True: [], False: []}
    for mark in view.flows:
        if mark.curve:
            rights[bool(mark.words)].append(drawn[mark.id]["p"])
    widths = {
        bool(mark.words): (drawn[mark.id]["w"], mark.width_px) for mark in view.flows if mark.curve
    }
    assert widths[True][0] < widths[True][1] / 2
    assert widths[False][0] < widths[True][0]

    # and the words of one that nobody counted come after the names of places, as do the figures of
    # all but a few
    towns_rights = [mark.priority for mark in view.places]
    assert max(rights[False]) < min(rights[True]) < min(towns_rights)
    leading = [right for right in rights[True] if right > max(towns_rights)]
    assert 0 < len(leading) < len(rights[True]) / 2


def test_people_who_came_to_one_place_are_opened_together_and_apart_from_who_left_it(gazetteer):
    # given people who fled to a town and others who went back there, nobody says from where,
    # and some that left it
    came = [
        "Some 8,800 displaced people arrived in Kisangani.",
        "Some 300 people returned to Kisangani on Monday.",
    ]
    texts = [f"News of {n}\n\n{one}" for n, one in enumerate(came)]
    left = "Hundreds of people fled Kisangani."
    corpus = corpus_of_texts(gazetteer, *texts, f"Flight\n\n{left}")
    view = view_of(corpus, Choice())

    # then the marks of those who came open both sentences, and not the third
    drawn = [one["properties"] for one in mark_features(view, Choice())]
    marks = [one["id"] for one in drawn if one["t"] in ("arrival", "bound")]
    assert marks == ["arrivals:kisangani"] * 2
    behind = [one.text for one in excerpts_behind(corpus, view, "arrivals:kisangani")]
    assert sorted(behind) == sorted(came)


def test_no_arrow_covers_another_between_the_same_two_places(gazetteer):
    # given people who fled from one town to another, weeks apart, and who went back
    month = "{} 2026\n\nAbout {} residents of Minova fled to Goma on 3 {} 2026."
    texts = [
        f"Flight in {month.format(one, 300 + n, one)}" for n, one in enumerate(("May", "June"))
    ]
    texts.append("Back\n\nSome 900 residents of Minova returned from Goma to Minova.")
    texts.append("Flight\n\nThousands of people fled from Goma to Minova.")
    arrows = [
        mark.curve
        for mark in view_of(corpus_of_texts(gazetteer, *texts), Choice()).flows
        if mark.curve
    ]
    assert len(arrows) == 4

    # then each goes by a way of its own, as seen from one of the two
    middles = [arrow.vertices[len(arrow.vertices) // 2] for arrow in arrows]
    for one, other in combinations(middles, 2):
        assert hypot(one[0] - other[0], one[1] - other[1]) > 0.02


def test_among_many_flows_each_says_its_order_and_its_ends_and_among_few_none_does(gazetteer):
    towns = ("Minova", "Sake", "Masisi", "Kitchanga", "Rutshuru", "Kiwanja", "Bunagana", "Beni")
    texts = [
        f"Flight\n\n{count} fled from {start} to {end}."
        for start in towns
        for end in towns
        if start != end
        for count in ("Hundreds of people" if start < end else "Some 12,000 people",)
    ]

    def told(some: list[str]) -> list[dict[str, object]]:
        view = view_of(corpus_of_texts(gazetteer, *some), Choice())
        found = [one["properties"] for one in mark_features(view, Choice())]
        return [one for one in found if one["t"] == "flow"]

    # given few flows: all are drawn, and nothing is said for choosing among them
    assert not any("a" in one for one in told(texts[:5]))

    # given many: those of more people come first, and each names the places at its ends
    many = sorted(told(texts), key=lambda one: one["k"])
    assert len(many) > FEW_FLOWS
    assert all(one["a"] == one["id"] and len(one["e"]) == 2 for one in many)
    widths = [one["w"] for one in many]
    assert widths == sorted(widths, reverse=True)
    assert len(set(widths)) > 1


def test_the_key_of_a_phone_explains_every_shape_that_has_no_words_of_its_own(gazetteer):
    # given a map with an arrival, a flight nobody knows where to, a territory and a retreat
    corpus = corpus_of_texts(
        gazetteer,
        "Flight\n\nThousands of residents of Minova fled to Goma. Hundreds fled from Rutshuru.\n\n"
        "Fighting went on in Masisi territory. The army withdrew from Sake.",
    )
    view = view_of(corpus, Choice())
    in_legend = {key for key, _force in legend_entries(view, Choice())}
    assert {"arrived", "unknown", "territory", "left"} <= in_legend

    # then the key that a narrow screen shows in place of the legend has them too
    words = [words for _icon, words in key_entries(view, Choice())]
    assert words == ["territory", "arrived", "fleeing", "left"]
