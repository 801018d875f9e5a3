"""Made-up villages and articles that name them, as many as a test or a benchmark wants."""

from __future__ import annotations

import csv
import random
from pathlib import Path

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "gazetteer.csv"

#: So many villages one article names, a sentence each.
PLACES_AN_ARTICLE = 20

CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"


def village_names(count: int) -> list[str]:
    """Made-up names, all different, none a word."""
    dice = random.Random(7)
    names: dict[str, None] = {}
    while len(names) < count:
        syllables = [dice.choice(CONSONANTS) + dice.choice(VOWELS) for _ in range(5)]
        names["Q" + "".join(syllables)] = None
    return list(names)


def write_gazetteer(path: Path, names: list[str]) -> None:
    """The shipped gazetteer's columns, and a village a row inside North Kivu."""
    with SHIPPED.open(encoding="utf-8", newline="") as shipped:
        columns = csv.DictReader(shipped).fieldnames or []
    dice = random.Random(8)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
        writer.writeheader()
        for name in names:
            writer.writerow(
                {
                    "id": name.lower(), "name": name, "kind": "village", "country": "CD",
                    "admin1": "Nord-Kivu", "radius_km": "1.5", "source": "made up",
                    "licence": "CC0", "sensitive": "no",
                    "latitude": f"{dice.uniform(-1.6, -0.2):.4f}",
                    "longitude": f"{dice.uniform(28.2, 29.1):.4f}",
                }
            )  # fmt: skip


def write_villages(folder: Path, count: int) -> dict[str, str]:
    """So many villages and the news of them; the environment of an app that shows those."""
    names, articles, gazetteer = village_names(count), folder / "articles", folder / "gazetteer.csv"
    articles.mkdir()
    write_gazetteer(gazetteer, names)
    write_articles(articles, names)
    return {"NEWSMAP_ARTICLES": str(articles), "NEWSMAP_GAZETTEER": str(gazetteer)}


def write_articles(folder: Path, names: list[str]) -> None:
    """News of the plainest kind: every village is taken by somebody."""
    for start in range(0, len(names), PLACES_AN_ARTICLE):
        villages = names[start : start + PLACES_AN_ARTICLE]
        lines = [f"M23 rebels captured the village of {name} on Monday." for name in villages]
        lines.append(f"About 4,000 people fled from {villages[0]} to {villages[-1]}.")
        text = f"Villages change hands near {villages[0]}\n\n" + "\n\n".join(lines) + "\n"
        (folder / f"article-{start:06}.txt").write_text(text, encoding="utf-8")
