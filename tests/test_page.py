"""The page in Streamlit's own test harness: what it hands to the map, and what it says instead."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.ui.link import Board
from dashboard.ui.theme import PALETTES
from dashboard.ui.view.choice import Layer

ROOT = Path(__file__).resolve().parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
STYLE_SHEETS = sorted((ROOT / "dashboard" / "ui" / "assets").glob("*.css"))
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))

#: An address with a host in it; the namespace of SVG is a name, never fetched.
ADDRESS = re.compile(r"(?:https?:)?//(?!www\.w3\.org/2000/svg)[a-z0-9.-]+\.[a-z]{2,}")

Open = Callable[..., AppTest]


@pytest.fixture
def open_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens the page on a folder of articles with query parameters; nothing of the user is used."""

    def opened(folder: Path = ROOT / "seeds", **query: str) -> AppTest:
        monkeypatch.setenv("NEWSMAP_ARTICLES", str(folder))
        monkeypatch.setenv("NEWSMAP_STORE", f"sqlite:///{tmp_path / 'none.sqlite'}")
        monkeypatch.setenv("NEWSMAP_PACKS", str(tmp_path / "packs"))
        page = AppTest.from_file(str(ROOT / "dashboard" / "page.py"), default_timeout=120)
        for key, value in query.items():
            page.query_params[key] = value
        return page.run()

    return opened


def handed_over(page: AppTest) -> dict[str, Any]:
    """What the map's frame gets."""
    arguments: dict[str, Any] = json.loads(page.get("component_instance")[0].proto.json_args)
    return arguments


def features(page: AppTest) -> str:
    """The script of all marks."""
    return str(handed_over(page)["feature_group"])


def html_of(page: AppTest) -> str:
    """All HTML of ours on the page."""
    return "\n".join(one.proto.body for one in page.get("html"))


def panel_title(page: AppTest) -> str:
    """The title of the panel beside the map."""
    found = re.search(r'class="nm-panel-title">([^<]*)<', html_of(page))
    assert found, "there is no panel"
    return found.group(1)


def click(page: AppTest, mark_id: str, n: int = 1) -> AppTest:
    """A click on a mark, as the map's frame reports it."""
    page.session_state["map"] = {
        "last_active_drawing": {"type": "Feature", "properties": {"id": mark_id, "n": n}}
    }
    return page.run()


# --------------------------------------------------------------------------- what the map is handed


def test_no_remote_address_is_in_anything_the_map_is_handed(open_page):
    page = open_page()
    assert not page.exception
    arguments = handed_over(page)
    links = [*arguments["js_links"], *arguments["css_links"]]
    assert links
    assert all(link.startswith("../../assets/") for link in links)
    assert not ADDRESS.search(json.dumps(arguments))


def test_what_changes_never_touches_the_script_that_the_frame_is_known_by(open_page):
    # given the page, and the page with another selection, filter and layers
    first = handed_over(open_page())
    other = handed_over(
        open_page(select="place:goma", happened="fleeing", layers="places", provinces="1")
    )

    # then the frame's own script is the same, or the frame would be built anew
    mask = re.compile(r"_[a-z0-9]+")
    assert mask.sub("_", first["script"]) == mask.sub("_", other["script"])
    assert first["feature_group"] != other["feature_group"]


@pytest.mark.parametrize("layer", ["stated", "measured", "displacement", "control", "places"])
def test_a_layer_that_is_switched_off_hands_over_none_of_its_marks(open_page, layer):
    signs = {
        "stated": '"t": "stated"',
        "measured": '"t": "measured"',
        "displacement": '"t": "flow"',
        "control": '"f": "there"',
        "places": '"t": "dot"',
    }
    page = open_page()
    assert squeezed(signs[layer]) in squeezed(features(page))
    page.checkbox(key=f"layer-{layer}").uncheck().run()
    assert squeezed(signs[layer]) not in squeezed(features(page))


def squeezed(text: str) -> str:
    """Without blanks."""
    return text.replace(" ", "")


# --------------------------------------------------------------------------- selection and filter


def test_a_click_selects_and_the_link_says_so(open_page):
    page = click(open_page(), "place:goma")
    assert panel_title(page) == "Goma — what the sources say"
    assert page.query_params["select"] in ("place:goma", ["place:goma"])


def test_a_link_selects_what_a_click_would(open_page):
    assert panel_title(open_page(select="place:bukavu")) == "Bukavu — what the sources say"


@pytest.mark.parametrize(
    "properties", [None, {}, {"id": 5}, {"id": "place:nowhere"}, {"id": "<b>"}, "x", []]
)
def test_a_click_that_names_no_mark_changes_nothing(open_page, properties):
    page = open_page()
    page.session_state["map"] = {"last_active_drawing": {"properties": properties}}
    page.run()
    assert not page.exception
    assert panel_title(page) == "Walikale — what the sources say"


@pytest.mark.parametrize(
    "query",
    [
        {"select": "place:atlantis"},
        {"articles": "ffffffffffffffff"},
        {"board": "nonsense"},
        {"happened": "nonsense"},
        {"layers": "places.nonsense"},
        {"at": "-1"},
        {"tiles": "1"},
        {"nobody": "knows"},
    ],
)
def test_unknown_names_in_a_link_are_ignored(open_page, query):
    page = open_page(**query)
    assert not page.exception
    assert not page.checkbox(key="tiles").value
    if "happened" not in query:
        assert panel_title(page) == "Walikale — what the sources say"


def test_a_link_to_an_article_that_is_gone_says_so(open_page):
    page = open_page(article="ffffffffffffffff")
    assert not page.exception
    assert "This article is not in the collection." in html_of(page)


def test_after_filtering_everything_away_a_button_clears_the_filter(open_page, tmp_path):
    # given an article that only says who took a place, and a link that asks for flight alone
    folder = tmp_path / "taken"
    folder.mkdir()
    text = "M23 rebels captured the town of Walikale, local sources said.\n"
    (folder / "taken.txt").write_text(f"Rebels in the east\n\n{text}", encoding="utf-8")
    page = open_page(folder, happened="fleeing")
    assert not page.exception
    assert "place:walikale" not in features(page)
    assert "No claim matches." in html_of(page)
    assert "hidden by “What happened”" in html_of(page)

    # when the filter is cleared, then the places are there again
    page.button(key="clear").click().run()
    assert "place:walikale" in features(page)
    assert "No claim matches." not in html_of(page)


def test_the_filter_leaves_only_what_was_asked_for(open_page):
    page = open_page(happened="fleeing")
    assert "place:kisangani" in features(page)
    assert "place:nyabiondo" not in features(page)
    assert "stock:" not in features(page)


# --------------------------------------------------------------------------- what cannot be shown


def test_an_empty_folder_says_what_to_do_and_still_has_a_map(open_page, tmp_path):
    (tmp_path / "nothing").mkdir()
    page = open_page(tmp_path / "nothing")
    assert not page.exception
    told = html_of(page)
    assert "No articles yet." in told
    # (of a folder there is no form to add anything, and the examples are not beside it)
    assert "put text files into it and reload the page" in told
    assert "paste a text" not in told
    assert not [one for one in page.button if one.key in ("add", "examples")]
    assert handed_over(page)["js_links"]
    assert "nm-legend" not in features(page)


def test_files_that_cannot_be_read_are_named_and_the_others_are_shown(open_page, tmp_path):
    # given a seed between an empty, a binary and an oversized file
    folder = tmp_path / "mixed"
    folder.mkdir()
    shutil.copy(SEEDS[0], folder / "good.txt")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(b"\x00\x01\x02\xff" * 400)
    (folder / "large.txt").write_bytes(b"word " * 1_100_000)

    # when the page is opened
    page = open_page(folder)

    # then each is one sentence with its name, and the seed is on the map
    assert not page.exception
    told = [re.sub(r"\\(.)", r"\1", warning.value) for warning in page.warning]
    assert sorted(line.split(",")[0] for line in told) == ["binary.txt", "empty.txt", "large.txt"]
    assert all("not read:" in line for line in told)
    assert "place:walikale" in features(page)


def test_a_wrong_row_of_the_gazetteer_is_one_sentence_with_its_line(
    open_page, tmp_path, monkeypatch
):
    # given a gazetteer in which Goma's latitude and longitude are swapped
    rows = (ROOT / "data" / "gazetteer.csv").read_text(encoding="utf-8").splitlines()
    (line,) = [n for n, row in enumerate(rows) if row.startswith("goma,")]
    assert "-1.6741,29.2285" in rows[line]
    rows[line] = rows[line].replace("-1.6741,29.2285", "29.2285,-1.6741")
    broken = tmp_path / "gazetteer.csv"
    broken.write_text("\n".join(rows) + "\n", encoding="utf-8")
    shutil.copy(ROOT / "data" / "shared_names.csv", tmp_path)
    monkeypatch.setenv("NEWSMAP_GAZETTEER", str(broken))

    # when the page is opened
    page = open_page()

    # then it says where, what, and what would mend it
    assert not page.exception
    (told,) = [re.sub(r"\\(.)", r"\1", error.value) for error in page.error]
    assert f"gazetteer.csv, line {line + 1}" in told
    assert "Goma" in told
    assert "swapped" in told


# --------------------------------------------------------------------------- the configuration


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_configuration_wears_the_palette(scheme):
    theme, palette = CONFIG["theme"][scheme], PALETTES[scheme]
    same = {
        "primaryColor": "primary",
        "backgroundColor": "background",
        "secondaryBackgroundColor": "secondary",
        "textColor": "text",
        "linkColor": "primary",
        "borderColor": "hairline",
    }
    kinds = {"gray": "place", "blue": "distance", "orange": "flow", "yellow": "stock"}
    kinds |= {"green": "control", "violet": "dispute"}
    for colour, kind in kinds.items():
        same[f"{colour}Color"] = same[f"{colour}TextColor"] = kind
        same[f"{colour}BackgroundColor"] = f"{kind}-tint"
    assert {key: theme[key] for key in same} == {key: palette[token] for key, token in same.items()}


def test_the_configuration_keeps_to_this_machine_and_tells_nobody():
    assert CONFIG["server"]["address"] == "localhost"
    assert CONFIG["browser"]["gatherUsageStats"] is False
    assert CONFIG["client"]["showErrorDetails"] == "none"
    assert CONFIG["client"]["showErrorLinks"] is False


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_are_readable_on_their_ground(scheme):
    """WCAG 2: 4.5 to 1 for text, and for every letter on its tint."""
    palette = PALETTES[scheme]
    pairs = [("text", "background"), ("quiet", "background"), ("quiet", "secondary")]
    pairs += [("text", "land"), ("primary", "background"), ("water-name", "land")]
    kinds = ("place", "distance", "flow", "stock", "control", "dispute")
    pairs += [(kind, f"{kind}-tint") for kind in kinds]
    pairs += [("text", f"{kind}-tint") for kind in kinds]
    pairs += [(ink, "secondary") for ink in ("text", "primary")]
    pairs += [(ink, "background") for ink in kinds]
    pairs += [(ink, "land") for ink in ("quiet", "flow", "distance", "area-name")]
    pairs += [("background", "primary"), ("background", "quiet"), ("background", "dispute")]
    for ink, ground in {*pairs, *pairs_of_the_style_sheets()}:
        assert contrast(palette[ink], palette[ground]) >= 4.5, (ink, ground)


def pairs_of_the_style_sheets() -> set[tuple[str, str]]:
    """Tokens of words and of their ground that one rule of a style sheet puts together."""
    rules = re.findall(r"\{([^{}]*)\}", "".join(sheet.read_text() for sheet in STYLE_SHEETS))
    inks = [re.search(r"(?<![-\w])color: *var\(--nm-([\w-]+)\)", rule) for rule in rules]
    grounds = [re.search(r"background(?:-color)?: *var\(--nm-([\w-]+)\)", rule) for rule in rules]
    both = {
        (ink[1], ground[1]) for ink, ground in zip(inks, grounds, strict=True) if ink and ground
    }
    assert ("stock", "stock-tint") in both
    return both


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours after WCAG 2."""
    lights = sorted((luminance(one), luminance(other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_filters_that_all_come_back_empty_beside_another_press_are_as_they_were(open_page):
    # given the page as it opens
    page = open_page().run()
    layers = [f"layer-{layer}" for layer in Layer]

    # when a browser that is still drawing sends a press of a board, and every filter as gone
    page.session_state["board"] = "claims"
    page.session_state["happened"] = []
    for key in layers:
        page.session_state[key] = False
    page.run()

    # then the board is open, and nothing is hidden
    assert page.session_state["happened"]
    assert all(page.session_state[key] for key in layers)
    assert page.session_state["board"] == "claims"
    assert "happened" not in page.query_params


def test_a_hand_may_still_empty_the_filters_one_after_the_other(open_page):
    page = open_page().run()
    page.session_state["happened"] = []
    page.run()
    assert page.session_state["happened"] == []


@pytest.mark.parametrize(
    "junk", ["-1", "NaN", "999999999", "A" * 10_000, "9999-12-31", "0001-01-01", "place:x~y", '"*"']
)
def test_a_link_of_junk_in_every_parameter_opens_the_page(open_page, junk):
    keys = ("articles", "happened", "layers", "provinces", "select", "board", "article", "at", "q")
    keys += ("only", "examples", "lang", "since", "until", "undated", "publisher", "older")
    page = open_page(**dict.fromkeys((*keys, *(f"find-{board}" for board in Board)), junk))
    assert not page.exception
    assert not page.error
    assert "nm-summary" in html_of(page)
