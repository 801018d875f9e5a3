"""The page in French: every word of its tables, and no English one of them left on it."""

from __future__ import annotations

import ast
import csv
import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.core.compare import comparisons
from dashboard.core.denials import denial_checks
from dashboard.core.reality import reality_checks
from dashboard.export.formats import EXPORTS
from dashboard.settings import LANGUAGES
from dashboard.ui import texts
from dashboard.ui.french.errors import ERRORS
from dashboard.ui.french.findings import CHECKS, TITLES
from dashboard.ui.french.names import french_name
from dashboard.ui.french.phrases import PHRASES
from dashboard.ui.phrases import PhraseBook
from dashboard.ui.review import texts as review_texts
from dashboard.ui.texts import filled
from dashboard.ui.view.wording import trouble_of

ROOT = Path(__file__).resolve().parent.parent
TABLES = {"page": texts.TABLES, "forms": review_texts.TABLES}
ENGLISH = {**texts.ENGLISH, **review_texts.ENGLISH}
FRENCH = {**texts.TABLES["fr"], **review_texts.TABLES["fr"]}

_BOOKS = (PHRASES, TITLES, CHECKS, ERRORS)
_VALUE = re.compile(r"\{(\w+)")


# --------------------------------------------------------------------------- the tables


@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_language_has_every_text_with_the_same_values_in_it(table):
    assert TABLES[table].keys() == set(LANGUAGES)
    for language, said in TABLES[table].items():
        english = TABLES[table]["en"]
        assert said.keys() == english.keys(), language
        for key, text in said.items():
            assert set(_VALUE.findall(text)) == set(_VALUE.findall(english[key])), key


#: Words that are the same in both languages, and names.
_SAME = {
    "app.name", "side.articles", "panel.distance", "panel.flow", "chip.distance",
    "chip.population", "chip.toll", "chip.toll_by", "reader.key.distance", "export.geojson",
    "board.distances", "distance.source", "distance.km", "displacement.source", "claims.source",
    "dispute.other", "read.continent", "read.province", "read.village", "read.mine", "read.port",
    "read.plateau", "map.measured_only", "count.articles", "hedge.exact",
    "hedge.vague", "ask.nominatim", "ask.geonames", "summary.full_stop",
    "places.precision.province", "read.organisation",
}  # fmt: skip


@pytest.mark.parametrize("key", sorted(FRENCH.keys() - _SAME))
def test_no_french_text_was_left_in_english(key):
    assert FRENCH[key] != ENGLISH[key]


@pytest.mark.parametrize(
    "said",
    sorted({*FRENCH.values(), *(one for book in _BOOKS for one in book.values())}),
)
def test_french_is_printed_as_french_prints_it(said):
    # the words alone, without what chooses between two of them
    bare = re.sub(r"\{(\w+)[^{}]*\}", r"\1", said)
    assert "'" not in bare, "an apostrophe of a typewriter"
    assert not re.search(r"« | »|[^\u202f\u00a0\s(] ?[“”]", bare), "quotation marks"
    assert not re.search(r" [;!?]|\w[;!?](?:\s|$)", bare), "no narrow blank before a sign"
    assert not re.search(r" :(?:\s|$)|\w:(?:\s|$)", bare), "no blank before a colon"
    assert not re.search(r"\.\.\.|\d \d{3}\b", bare)


@pytest.mark.parametrize("key", sorted(key for key, text in FRENCH.items() if "|" in text))
def test_french_counts_nothing_and_one_in_the_singular(key):
    def counted(number: int) -> str:
        numbers = set(re.findall(r"\{(\w+):[,|\w ’]*[,|]", FRENCH[key]))
        values = {one: number if one in numbers else "x" for one in _VALUE.findall(FRENCH[key])}
        return filled(FRENCH[key], values, "fr").replace(str(number), "n")

    assert counted(0) == counted(1)
    assert counted(1) != counted(2)
    assert not re.search(r"[{}|]", counted(2))


@pytest.mark.parametrize(
    ("key", "values", "said"),
    [
        ("count.articles", {"count": 0}, "0 article"),
        ("count.articles", {"count": 1_280}, "1\u202f280 articles"),
        ("summary.towards", {"words": "Des milliers", "place": "Rwanda"},
         "Des milliers seraient en fuite vers le Rwanda. Aucune arrivée n’est signalée."),
        ("summary.both_put", {"actor": "M23", "place": "Uvira", "count": 2},
         "Les deux articles signalent la présence du M23 à Uvira"),
        ("summary.one_puts", {"actor": "rebelles", "place": "Territoire de Masisi", "count": 1},
         "Un article signale la présence des rebelles dans le territoire de Masisi"),
        ("find.near", {"km": "3,5", "place": "Oicha"}, "à 3,5\u00a0km d’Oicha"),
        ("map.to", {"place": "Ouganda"}, "jusqu’en Ouganda"),
        ("map.from", {"place": "Ituri"}, "depuis l’Ituri"),
    ],
)  # fmt: skip
def test_a_french_sentence_takes_its_words_as_they_need_to_be(key, values, said):
    assert review_texts.say(key, "fr", **values) == said


def test_no_word_of_the_page_is_said_without_a_language():
    """Whoever forgets it says it in English on every page."""
    for path in sorted((ROOT / "dashboard" / "ui").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in _SPEAKING:
                given = len(call.args) + sum(one.arg == "language" for one in call.keywords)
                assert given > 1, f"{path.name}, line {call.lineno}: in which language?"


#: What says a text, quotes a source or prints a figure or a day.
_SPEAKING = frozenset("say quoted km_text day_text moment_text number_text name_of kind_of".split())


# --------------------------------------------------------------------------- core's own sentences


def _sentences_in(code: str) -> Iterator[str]:
    """The strings of a source file, what is put into them as ``{}``; parts that are joined too."""
    inside: set[int] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in node.values}
            yield "".join(
                part.value if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        elif isinstance(node, ast.Constant) and id(node) not in inside:
            yield str(node.value)


@pytest.fixture(scope="module")
def all_code() -> str:
    """All strings of core and storage, one a line."""
    paths = [*(ROOT / "dashboard").rglob("*.py")]
    told = (
        one
        for path in paths
        if "ui" not in path.parts
        for one in _sentences_in(path.read_text(encoding="utf-8"))
    )
    return "\n".join(told)


#: What core puts together: a kind and an area, what was decided and by whom, what befell whom.
_COMPOSED = re.compile(
    r"\{name\} \(|(?:Confirmed|Rejected|Moved|Accepted) by|.* (?:killed|wounded) at |up to "
    r"|.* (?:entry was|entries were) not|\{files\}|\{called\} in parts|.* km is |.*households "
    r"|Its .*pages? "
)


@pytest.mark.parametrize("english", sorted({*PHRASES, *TITLES, *CHECKS, *ERRORS}))
def test_every_english_phrase_of_the_book_is_one_that_is_said(english, all_code):
    """Or core says it otherwise by now, and the French page shows that in English."""
    if _COMPOSED.match(english):
        return
    for piece in re.split(r"\{\w+\}|(?<=[.;?]) |: ", english):
        words = piece.strip(" .,;:()“”")
        assert words.count(" ") < 2 or words in all_code, words


@pytest.mark.parametrize("book", _BOOKS)
def test_a_french_phrase_says_what_the_english_one_says(book):
    for english, said in book.items():
        assert set(_VALUE.findall(said)) <= set(_VALUE.findall(english)), english


def test_every_reason_read_off_the_seeds_has_its_phrase(seed_readings):
    reasons, titles, checks = (PhraseBook(book, "fr") for book in (PHRASES, TITLES, CHECKS))
    told = {
        reason
        for reading in seed_readings
        for one in reading.resolutions
        for reason in (one.why, one.mention.reason, *(w for c in one.candidates for w in c.why))
    }
    told |= {part.reason for reading in seed_readings for part in reading.article.parts}
    assert [one for one in sorted(told) if one and not reasons.knows(one)] == []
    claims = [claim for reading in seed_readings for claim in reading.claims]
    found = [*reality_checks(claims), *denial_checks(claims)]
    assert [one.finding for one in found if not checks.knows(one.finding)] == []
    compared = [one for one in comparisons(seed_readings) if one.about != "resistance"]
    assert [one.subject for one in compared if not titles.knows(one.subject)] == []


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("https://a.example, not fetched: The site does not answer. Try again later.",
         "https://a.example, non récupéré\u00a0: Le site ne répond pas. Réessayez plus tard."),
        ("a.txt, not read: The file is empty. Was it saved completely?",
         "a.txt, non lu\u00a0: Le fichier est vide. A-t-il été enregistré en entier\u202f?"),
        ("It has 120.5 MB; up to 100 MB are read. Split it.",
         "Il a 120,5\u00a0Mo\u202f; jusqu’à 100\u00a0Mo sont lus. Divisez-le."),
        ("Something nobody foresaw.", "Something nobody foresaw."),
    ],
)  # fmt: skip
def test_an_error_is_told_in_french_and_one_without_a_phrase_as_it_is(english, said):
    assert trouble_of(english, "fr") == said
    assert trouble_of(english, "en") == english


def test_what_a_source_says_inside_a_reason_is_never_translated():
    book = PhraseBook(PHRASES, "fr")
    assert book.said("the sentence says “town”") == "la phrase dit «\u202ftown\u202f»"


@pytest.mark.parametrize(
    ("place_id", "said"),
    [
        ("masisi-territory", "Territoire de Masisi"),
        ("country-ug", "Ouganda"),
        ("goma-airport", "Aéroport de Goma"),
        ("lake-kivu", "Lac Kivu"),
        ("virunga-park", "Parc national des Virunga"),
        ("walikale", "Walikale"),
        ("nord-kivu", "Nord-Kivu"),
    ],
)
def test_a_place_bears_its_french_name(gazetteer, place_id, said):
    [found] = [one for one in gazetteer.lookup(said) if one.id == place_id]
    assert french_name(found) == said


# --------------------------------------------------------------------------- the page


@pytest.fixture
def open_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Opens the page on the seeds, which no store holds, with query parameters."""

    def opened(**query: str) -> AppTest:
        monkeypatch.delenv("NEWSMAP_ARTICLES", raising=False)
        monkeypatch.setenv("NEWSMAP_STORE", f"sqlite:///{tmp_path / 'none.sqlite'}")
        monkeypatch.setenv("NEWSMAP_PACKS", str(tmp_path / "packs"))
        monkeypatch.setenv("NEWSMAP_SCREENS", "off")
        page = AppTest.from_file(str(ROOT / "dashboard" / "page.py"), default_timeout=120)
        for key, value in query.items():
            page.query_params[key] = value
        return page.run()

    return opened


def _written(page: AppTest) -> list[str]:
    """Every word on the page, but not what the sources say."""
    found = [_without_sources(one.proto.body) for one in page.get("html")]
    found += list(_of_widgets(page._tree))
    for table in page.dataframe:
        found += [*table.value.columns, *(str(one) for one in table.value.to_numpy().ravel())]
    for frame in page.get("component_instance"):
        script = json.loads(frame.proto.json_args)["feature_group"]
        found += [json.loads(f'"{one}"') for one in _ON_THE_MAP.findall(script)]
    return [_plain(one) for one in found if one]


#: Labels, the legend and the notes, as they travel to the map's frame.
_ON_THE_MAP = re.compile(r'"(?:l2?|legend|map|area|stock)":"((?:[^"\\]|\\.)*)"')

_SOURCES = re.compile(
    r"<style.*?</style>|<script.*?</script>"
    r'|<div class="nm-(?:quote|reader|article|words)[^>]*>.*?</div>'
    r"|<svg.*?</svg>",
    re.DOTALL,
)


def _without_sources(body: str) -> str:
    return _SOURCES.sub(" ", body)


def _plain(words: str) -> str:
    flat = html.unescape(re.sub(r"<[^>]+>", " ", words)).replace("\\", "")
    flat = re.sub(r"«\u202f.*?\u202f»", " ", flat)  # the words of a source
    return " ".join(flat.split())


def _of_widgets(block) -> Iterator[str]:
    for child in block.children.values():
        proto = getattr(child, "proto", None)
        if child.type not in ("html", "component_instance"):
            for field in ("label", "help", "placeholder"):
                yield str(getattr(proto, field, "") or "")
            if child.type in ("markdown", "caption", "text", "error", "warning", "success", "info"):
                yield str(getattr(child, "value", ""))
        if child.type == "button_group":
            yield from (str(one.content) for one in proto.options)
        if child.type in ("radio", "selectbox"):
            yield from map(str, proto.options)
        if hasattr(child, "children"):
            yield from _of_widgets(child)


def _english_pieces() -> frozenset[str]:
    """English texts of the tables that can be told from French words: whole ones, or pieces of two
    words and more between what is put in."""
    found: set[str] = set()
    french = "".join(FRENCH.values())
    for text in ENGLISH.values():
        bare = re.sub(r"\{\w+:[^{}]*\}", "{}", text)
        for piece in re.split(r"\{\w*[^{}]*\}", bare):
            words = piece.strip(" .,;:·()“”‹›+")
            is_piece = words.count(" ") and len(words) > 7 and words not in french
            if is_piece or (words == text and len(words) > 2 and words not in FRENCH.values()):
                found.add(words)
    return frozenset(found)


_PIECES = _english_pieces()
_WHOLE = frozenset(piece for piece in _PIECES if " " not in piece)


def english_left(page: AppTest) -> set[str]:
    """The texts of the English tables that stand on the page."""
    written = _written(page)
    assert len(written) > 20
    parts = {part.strip(" .:") for words in written for part in re.split(r"[,·]| – | : ", words)}
    longer = "\n".join(written)
    return (_WHOLE & parts - _NAMES) | {
        piece for piece in _PIECES if piece not in _WHOLE and piece in longer
    }


#: English words that are names on the page, or stand in titles of the seeds.
_NAMES = {"English", "GeoJSON", "M23", "Newsmap", "rebels"}


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"board": "claims"},
        {"board": "distances", "select": "place:goma"},
        {"board": "displacement"},
        {"board": "ledger"},
        {"board": "places", "provinces": "1"},
        {"layers": "places", "happened": "left"},
        {"happened": ""},
        {"q": "Walikale"},
        {"q": "zzz"},
        {"article": "6987e032a4a9fa69", "at": "100"},
        {"article": "6987e032a4a9fa69", "at": "2000"},
        {"article": "gone"},
    ],
    ids=lambda query: "-".join(query) or "opening",
)
def test_no_english_text_of_ours_is_on_the_french_page(open_page, query):
    # given the page in French
    page = open_page(lang="fr", **query)

    # then none of its own words are English
    assert not page.exception
    assert english_left(page) == set()


def test_the_search_for_english_finds_it_on_the_english_page(open_page):
    """Or the test above would find nothing anywhere."""
    left = english_left(open_page(board="ledger"))
    assert {"What happened", "Who is reported where", "a name, not a place"} <= left
    assert len(left) > 40


@pytest.mark.parametrize(
    ("query", "button"),
    [
        ({}, "add"),
        ({}, "feeds"),
        ({"article": "6987e032a4a9fa69", "at": "100"}, "place-names"),
    ],
)
def test_no_english_text_of_ours_is_in_a_french_dialog(open_page, query, button):
    page = open_page(lang="fr", **query)
    key = next(one.key for one in page.button if str(one.key).startswith(button))
    page.button(key=key).click().run()
    assert not page.exception
    assert english_left(page) == set()


def test_every_mark_and_row_opens_a_french_panel(seed_corpus):
    from dashboard.ui.view.build import all_ids, view_of
    from dashboard.ui.view.choice import Choice
    from dashboard.ui.view.panel import panel_of

    # given everything that can be selected
    view = view_of(seed_corpus, Choice(language="fr"))
    for one in sorted(all_ids(view)):
        panel = panel_of(seed_corpus, view, one, "fr")
        assert panel is not None

        # then what the panel says of it is French
        words = "\n".join(_plain(line) for line in (*panel.facts, *panel.why))
        assert [piece for piece in _PIECES if piece not in _WHOLE and piece in words] == [], one
        assert not re.search(r"\b(?:the|with|it|stands|names?|says?)\b", words), words


def test_the_language_changes_nothing_else_that_was_chosen(open_page):
    # given a reader who has chosen a board, a layer and a kind of event
    page = open_page(board="places")
    page.checkbox(key="layer-measured").uncheck().run()
    page.button_group(key="happened").set_value(["taken", "fleeing"]).run()

    # when the page is to speak French
    page.button_group(key="language").set_value("fr").run()

    # then it does, and the rest is as it was
    assert page.button_group(key="happened").label == "Faits rapportés"
    assert dict(page.query_params)["lang"] == "fr"
    assert page.session_state["happened"] == ["taken", "fleeing"]
    assert not page.checkbox(key="layer-measured").value
    assert page.checkbox(key="layer-places").value
    assert page.session_state["board"] == "places"

    # and English again has an address without a language
    page.button_group(key="language").set_value("en").run()
    assert page.checkbox(key="layer-places").label == "Places"
    assert "lang" not in page.query_params


@pytest.mark.parametrize(
    ("locale", "asked", "spoken"),
    [
        ("fr-CD", "", "fr"),
        ("fr", "en", "en"),
        ("en-US", "", "en"),
        ("en-US", "fr", "fr"),
        ("sw-KE", "", "en"),
        ("{{7*191}}", "xx", "en"),
        (None, "", "en"),
    ],
)
def test_a_browser_of_french_words_opens_in_french_and_a_choice_goes_before(
    open_page, monkeypatch, locale, asked, spoken
):
    from streamlit.runtime.context import ContextProxy

    monkeypatch.setattr(ContextProxy, "locale", property(lambda _self: locale))
    page = open_page(**{"lang": asked} if asked else {})
    assert page.checkbox(key="layer-places").label == {"fr": "Lieux", "en": "Places"}[spoken]

    # and the address names the language only where another reader's page would speak another
    own = "fr" if str(locale).startswith("fr") else "en"
    assert dict(page.query_params).get("lang") == (spoken if spoken != own else None)


def test_the_ledger_has_its_order_in_every_language(seed_corpus):
    from dashboard.ui.view.build import view_of
    from dashboard.ui.view.choice import Choice

    rows = [view_of(seed_corpus, Choice(language=one)).ledger for one in ("en", "fr")]
    assert [row.names for row in rows[0]] == [row.names for row in rows[1]]


def test_exports_stay_english_on_the_french_page(seed_corpus):
    from dashboard.ui import sidebar
    from dashboard.ui.view.build import view_of
    from dashboard.ui.view.choice import Choice

    choices = [Choice(language=one) for one in ("en", "fr")]
    made = [
        sidebar._later(EXPORTS["csv"].write, seed_corpus, view_of(seed_corpus, one), one)()
        for one in choices
    ]
    english, french = (zipfile.ZipFile(io.BytesIO(one)) for one in made)
    assert english.namelist() == french.namelist()
    for name in english.namelist():
        rows = [
            list(csv.reader(one.read(name).decode("utf-8-sig").splitlines()))
            for one in (english, french)
        ]
        assert rows[0] == rows[1], name


@pytest.mark.parametrize(
    ("who", "english", "french"),
    [
        ("Rwandan troops", "puts Rwandan troops in Goma", "de «\u202fRwandan troops\u202f» à Goma"),
        ("The army", "puts the army in Goma", "de l’armée à Goma"),
        ("M23 rebels", "puts M23 in Goma", "du M23 à Goma"),
    ],
)
def test_the_headline_calls_a_force_what_it_is(gazetteer, who, english, french):
    from corpora import corpus_of_texts

    from dashboard.ui.view.build import view_of
    from dashboard.ui.view.choice import Choice

    text = f"Goma falls\n\n{who} captured Goma on Monday, residents of North Kivu said."
    corpus = corpus_of_texts(gazetteer, text)
    assert english in view_of(corpus, Choice()).summary
    assert french in view_of(corpus, Choice(language="fr")).summary


def test_days_on_a_board_are_in_figures_so_that_they_sort_and_their_words_are_french(seed_readings):
    from dataclasses import replace

    from dashboard.ui.tables import claims_table
    from dashboard.ui.view.build import view_of
    from dashboard.ui.view.choice import Choice
    from dashboard.ui.view.corpus import corpus_of

    dated = [
        replace(one, article=replace(one.article, published=date(2025, 3, 1)))
        for one in seed_readings
    ]
    corpus = corpus_of(dated)
    table = claims_table(corpus, view_of(corpus, Choice(language="fr")), "fr")
    days = {str(row[5]) for row in table.rows}
    assert "non dit, article du 2025-03-01" in days
    assert not any("mars" in day for day in days)
