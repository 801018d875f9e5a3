"""The board says why several articles are one origin, and each reason opens its sentences."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

PAGE = str(Path(__file__).resolve().parent.parent / "dashboard" / "page.py")

ENGLISH = """Raid on Bambu leaves <b>27</b> dead

Published 4 March 2031

Gunmen attacked Bambu on Sunday and killed 27 people, residents told AFP.

The army's spokesman, Lieutenant Merlin Tsiba, confirmed the raid.
"""
FRENCH = """Vingt-sept morts à Bambu

Publié le 5 mars 2031

Des hommes armés ont attaqué Bambu dimanche et tué 27 personnes, a appris l'AFP.

Le lieutenant Merlin Tsiba, porte-parole de l'armée, a confirmé l'attaque.
"""


def opened(tmp_path, monkeypatch, *texts: str) -> AppTest:
    """The board of disagreements over these articles, with what sources agree on unfolded."""
    for n, text in enumerate(texts):
        (tmp_path / f"a{n}.txt").write_text(text, encoding="utf-8")
    monkeypatch.setenv("NEWSMAP_ARTICLES", str(tmp_path))
    monkeypatch.setenv("NEWSMAP_STORE", f"sqlite:///{tmp_path / 'none.sqlite'}")
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.query_params["board"] = "disagreements"
    page.run()
    page.session_state["fold-agree"] = page.session_state["fold-one_source"] = True
    return page.run()


def unfolded(page: AppTest) -> str:
    """Everything in HTML on the page once every reason is unfolded."""
    for key in [str(one) for one in page.session_state if str(one).startswith("fold-origins-")]:
        page.session_state[key] = True
    page.run()
    assert not page.exception
    return " ".join(one.proto.body for one in page.get("html"))


def test_a_reason_names_both_articles_and_what_they_share_with_their_sentences(
    tmp_path, monkeypatch
):
    page = opened(tmp_path, monkeypatch, ENGLISH, FRENCH)
    assert "Why 2 articles make 1 origin" in [one.label for one in page.expander]

    shown = unfolded(page)

    assert "both have it from AFP; names and figures in common: Merlin Tsiba, 27." in shown
    assert "told AFP" in shown
    assert "appris l&#x27;AFP" in shown.replace("&#39;", "&#x27;")
    assert "<b>27</b> dead" not in shown


def test_where_each_article_is_an_origin_of_its_own_there_is_nothing_to_tell(tmp_path, monkeypatch):
    other = FRENCH.replace("a appris l'AFP", "selon la société civile")
    page = opened(tmp_path, monkeypatch, ENGLISH, other)

    assert not [one.label for one in page.expander if one.label.startswith("Why")]
