"""Text that would do something if anybody ran it, and folders full of it."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Error

if TYPE_CHECKING:
    from browsing import Reader

ROOT = Path(__file__).resolve().parent.parent

#: Name of the folder that a payload makes where a server runs it; see :func:`payloads`.
MADE = "made-by-a-payload"

#: What the arithmetic of a payload gives where anything evaluates it, not as part of a hash.
EVALUATED = re.compile(r"(?<![0-9A-Za-z.])1337(?![0-9A-Za-z])")


def payloads(folder: Path) -> dict[str, str]:
    """Payloads by a short name; one of them would make a folder in ``folder``."""
    made = folder / MADE
    mkdir = f"cycler.__init__.__globals__.os.mkdir('{made}')"
    return {
        "sum": "{{7*191}}",
        "python": "{{" + mkdir + "}}",
        "python-block": "{% set x = " + mkdir + " %}{% if 1 %}",
        "loop": "{% for x in range(9) %}",
        "jinja-comment": "{# never closed",
        "raw-end": "{% endraw %}{{7*191}}",
        "script": "<script>window.pwned=1</script>",
        "script-end": "</script><script>window.pwned=1</script>",
        "image": '<img src=x onerror="window.pwned=1">',
        "svg": "<svg onload=window.pwned=1>",
        "attribute": '" onmouseover="window.pwned=1" x=\'',
        "backtick": "`+(window.pwned=1)+`",
        "template": "${window.pwned=1}",
        "quote": "');window.pwned=1;//",
        "css-escape": "\\2019 \\u0027 \\",
        "formula": "$x^2$ and $$\\frac{1}{2}$$",
        "markdown": "[a](javascript:window.pwned=1) ![b](http://example.org/c.png) **d** :red[e]",
        "sheet": '=HYPERLINK("http://example.org","f")',
        "right-to-left": "\u202etxt.exe\u202c \u2067x\u2069 \u200f",
        "long": "Walikale" * 1250,
    }


def town_of(n: int) -> str:
    """The name under which articles speak of the n-th hostile row."""
    return f"Mji{'abcdefghijklmnopqrstuvwxyz'[n]}kale"


def article_text(payload: str, town: str) -> str:
    """An article that carries a payload in its title, between its words, and as its source."""
    return (
        f"M23 rebels capture {town} {payload}\n\n"
        f"M23 rebels captured the town of {town} on Monday, local sources said {payload}. "
        f"Some 5,000 people {payload} fled from {town} to Walikale. "
        f"Tens of thousands of people are living displaced in {town}. "
        f"{town} is about 40 km from Walikale. "
        f"The Kibua {payload} Alliance denied it.\n\n"
        f"Original Source: www.example.org {payload}\n"
    )


def write_articles(folder: Path, texts: dict[str, str]) -> None:
    """A text file for each payload, named after it as far as a file system allows."""
    folder.mkdir(exist_ok=True)
    for n, (name, payload) in enumerate(texts.items()):
        printable = payload.replace("/", "")[:60]
        path = folder / f"{n:02} {name} {printable}.txt"
        path.write_text(article_text(payload, town_of(n)), encoding="utf-8")
    (folder / f"not read {texts['sum']} {texts['formula'][:9]}.txt").write_bytes(b"\x00\x01" * 50)


def write_gazetteer(path: Path, texts: dict[str, str]) -> None:
    """The shipped gazetteer with a row for each payload in every cell that takes free text."""
    shutil.copy(ROOT / "data" / "shared_names.csv", path.parent)
    with (ROOT / "data" / "gazetteer.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for n, (name, payload) in enumerate(texts.items()):
        town = town_of(n)
        free = payload.replace("|", "")
        rows.append(
            dict.fromkeys(rows[0], "")
            | {
                "id": f"hostile-{name}",
                "name": f"{town} {free}",
                "other_names": f"{town}|{free} {town}",
                "kind": "town",
                "country": "CD",
                "admin1": "Nord-Kivu",
                "latitude": f"{-1.0 - 0.03 * n:.2f}",
                "longitude": f"{28.1 + 0.02 * n:.2f}",
                "radius_km": "2",
                "source": f"made up {payload}",
                "source_id": payload,
                "licence": payload,
                "sensitive": "no",
            }
        )
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def assert_nothing_ran(reader: Reader, folder: Path) -> None:
    """No payload set its sign in the page or a frame, none was evaluated, no folder was made."""
    for frame in reader.page.frames:
        try:
            # (a frame that has just been made has no body yet)
            frame.locator("body").wait_for(state="attached")
            pwned, words = frame.evaluate("[typeof window.pwned, document.body.innerText]")
        except Error:
            # The map's frame goes when an article opens; what it showed was looked at before.
            assert frame.is_detached()
            continue
        assert pwned == "undefined"
        assert not EVALUATED.search(words)
    assert not (folder / MADE).exists()
