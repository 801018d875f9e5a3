"""How fast names are found and placed, beside two simpler ways, on one corpus in one run.

    python benchmarks/geoparse.py              everything, about a minute
    python benchmarks/geoparse.py --articles 500 --no-linearity

Printed are articles and megabytes a second on one core (CPU time, best of three rounds; the readers
take turns, so that a busy machine slows all alike) for a corpus with a name in every twelfth word
and for one with a third of them, as most news has; start-up seconds and peak memory of a process
that loads all packs; what a second worker brings; and the time for texts up to 5 MB, and for one of
very many short lines.
``geotext`` 0.4.0 (``pip install geotext==0.4.0``) gives names of cities and countries without
offsets or coordinates; the naive look-up takes the longest name at every capital and the biggest
place of that name. Neither says what a name does in its sentence.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.recognise import recognise
from dashboard.core.resolve import resolve
from dashboard.model import Place, PlaceKind
from dashboard.pipeline import read_article
from dashboard.settings import settings_from
from dashboard.storage.collector import collector_paused
from dashboard.storage.packs import load_gazetteer

_NAMING = (
    "Rebels captured {town} after heavy fighting on Wednesday evening, local sources said.",
    "Some {figure} people fled {town}, in {area}, according to the United Nations.",
    "Residents of {town} reported gunfire overnight and said that the army had left for {town}.",
    "{capital} denied any role, and {state} called for talks with the Congolese government.",
    "Le porte-parole de l'armée, le général {person}, a démenti la chute de {town} dans le {area}.",
    "Quelque {figure} ménages ont quitté {town} pour {town}, en territoire de {area}.",
    "The road between {town} and {town}, about {figure} km away, remains cut.",
    "A spokeswoman told reporters in {city} that aid to {town} and {town} had been suspended.",
)
_FILLING = (
    "Diplomatic efforts to resolve the crisis are intensifying, but talks have stalled again.",
    "The humanitarian situation remains dire, observers said, and needs are growing by the day.",
    "It was not possible to verify the report independently, and the army gave no figures.",
    "Les marchés ont rouvert pendant quelques heures, mais les écoles sont restées fermées.",
    "Markets reopened for a few hours, while schools and most offices stayed closed all week.",
)
#: The share of lines with names that gives some ten mentions to 2 kB, as most news has.
_SPARSE = 0.12

_PERSONS = ("Jean Kasongo", "Innocent Walungu", "Sylvain Ekenge", "Peter Cirimwami")


class Corpus:
    """News made by the dice; the same seed gives the same texts.

    Args:
        gazetteer: Where the names are taken from.
        naming: The share of lines that name places.
    """

    def __init__(self, gazetteer: Gazetteer, naming: float = 0.4) -> None:
        self._naming = naming
        places = list(gazetteer.places_by_id.values())
        theatre = [place for place in places if place.country == "CD" and place.pack == "theatre"]
        self._dice = random.Random(20250319)
        self._words: dict[str, list[str]] = {
            "town": _names(theatre, PlaceKind.VILLAGE, PlaceKind.TOWN, PlaceKind.CITY),
            "area": [
                name.removesuffix(" territory")
                for name in _names(theatre, PlaceKind.TERRITORY, PlaceKind.PROVINCE)
            ],
            "capital": ["Kigali", "Kinshasa", "Kampala", "Bujumbura", "Luanda"],
            "state": ["Rwanda", "Uganda", "Angola", "Burundi", "Qatar", "the United States"],
            "city": ["Goma", "Geneva", "Nairobi", "Kinshasa", "New York", "Paris", "Addis Ababa"],
            "person": list(_PERSONS),
            "figure": ["12", "300", "6.400", "21,000", "150 000"],
        }

    def article(self, size: int = 2_000) -> str:
        """An article of some ``size`` characters: a dateline, then lines with and without names."""
        lines = ["GOMA, DR Congo, May 8 (Reuters) - Rebels moved west on Thursday."]
        length = len(lines[0])
        while length < size:
            template = self._dice.choice(
                _NAMING if self._dice.random() < self._naming else _FILLING
            )
            line = re.sub(r"\{(\w+)\}", self._word, template)
            lines.append(line)
            length += len(line) + 1
        breaks = (" ", " ", "\n\n")
        return "".join(line + self._dice.choice(breaks) for line in lines)

    def _word(self, match: re.Match[str]) -> str:
        return self._dice.choice(self._words[match.group(1)])


def _names(places: Sequence[Place], *kinds: PlaceKind) -> list[str]:
    return [place.name for place in places if place.kind in kinds and "(" not in place.name]


def newsmap(gazetteer: Gazetteer) -> Callable[[str], object]:
    """The whole way from a text to placed mentions."""

    def read(text: str) -> object:
        article = article_as_given(text, doc="bench")
        return resolve(article, recognise(article, gazetteer), gazetteer)

    return read


def naive(gazetteer: Gazetteer) -> Callable[[str], object]:
    """Longest match at every capital, the biggest place of that name."""
    biggest: dict[str, Place] = {}
    longest: dict[str, int] = {}
    for place in gazetteer.places_by_id.values():
        for name in (place.name, *place.other_names):
            known = biggest.get(name)
            if known is None or (place.population or 0) > (known.population or 0):
                biggest[name] = place
            first, count = name.split(" ")[0], name.count(" ") + 1
            longest[first] = max(longest.get(first, 0), count)
    words = re.compile(r"[\w'’-]+")

    def read(text: str) -> object:
        spans = [match.span() for match in words.finditer(text)]
        found = []
        index = 0
        while index < len(spans):
            start, end = spans[index]
            step = 1
            for count in range(longest.get(text[start:end], 0), 0, -1):
                if index + count <= len(spans):
                    stop = spans[index + count - 1][1]
                    place = biggest.get(text[start:stop])
                    if place is not None:
                        found.append((start, stop, place.latitude, place.longitude))
                        step = count
                        break
            index += step
        return found

    return read


def geotext_reader() -> Callable[[str], object] | None:
    """GeoText 0.4.0; None when it is not installed."""
    try:
        from geotext import GeoText
    except ImportError:
        return None
    return lambda text: GeoText(text)


def with_claims(gazetteer: Gazetteer) -> Callable[[str], object]:
    """Mentions and claims together, as the page and ``newsmap extract`` read an article."""

    def read(text: str) -> object:
        return read_article(article_as_given(text, doc="bench"), gazetteer)

    return read


def rates(
    readers: Mapping[str, Callable[[str], object]], texts: Sequence[str]
) -> dict[str, tuple[float, float]]:
    """Articles and megabytes a second of CPU time: the best of three rounds, in turns."""
    size = sum(len(text.encode()) for text in texts)
    best = dict.fromkeys(readers, float("inf"))
    for _ in range(3):
        for name, read in readers.items():
            best[name] = min(best[name], _seconds(read, texts))
    return {name: (len(texts) / took, size / took / 1e6) for name, took in best.items()}


def _seconds(read: Callable[[str], object], texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - start


def start_up() -> tuple[float, float, float]:
    """From the interpreter's start to a gazetteer with all packs: the best of three.

    Returns:
        Seconds by the clock, seconds of CPU time, peak megabytes.
    """
    code = (
        "import resource; from dashboard.settings import settings_from;"
        "from dashboard.storage.packs import load_gazetteer; import dashboard.core.recognise,"
        "dashboard.core.resolve; load_gazetteer(settings_from({}));"
        "used = resource.getrusage(resource.RUSAGE_SELF);"
        "print(used.ru_maxrss / 1024, used.ru_utime + used.ru_stime)"
    )
    best, cpu, peak = float("inf"), float("inf"), 0.0
    for _ in range(3):
        start = time.perf_counter()
        root = Path(__file__).resolve().parents[1]
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
        )
        best = min(best, time.perf_counter() - start)
        peak, used = map(float, done.stdout.split())
        cpu = min(cpu, used)
    return best, cpu, peak


def extract_seconds(texts: Sequence[str], workers: int) -> float:
    """Seconds by the clock that ``newsmap extract`` takes for all texts, start-up included."""
    lines = "".join(json.dumps({"doc": "bench", "text": text}) + "\n" for text in texts)
    code = "import sys; from dashboard.cli import app; sys.argv[0] = 'newsmap'; app()"
    command = [sys.executable, "-c", code, "extract", "--workers", str(workers)]
    start = time.perf_counter()
    root = Path(__file__).resolve().parents[1]
    subprocess.run(command, input=lines.encode(), stdout=subprocess.DEVNULL, check=True, cwd=root)
    return time.perf_counter() - start


def show_rates(gazetteer: Gazetteer, count: int, naming: float) -> list[str]:
    """Print what each reader reaches on one corpus; its texts."""
    corpus = Corpus(gazetteer, naming)
    texts = [corpus.article() for _ in range(count)]
    full = newsmap(gazetteer)
    mentions = sum(len(full(text)) for text in texts[:100]) / len(texts[:100])  # type: ignore[arg-type]
    print(f"\n{len(texts)} articles of {len(texts[0]):,} characters, {mentions:.0f} mentions each")
    theatre = [one for one in gazetteer.places_by_id.values() if one.pack == "theatre"]
    small = Gazetteer.from_places(theatre, gazetteer.shared.values())
    readers = {
        "newsmap, all packs": full,
        f"newsmap, theatre pack only ({len(theatre):,} places)": newsmap(small),
        "newsmap, mentions and claims": with_claims(gazetteer),
        "naive longest match": naive(gazetteer),
    }
    geotext = geotext_reader()
    if geotext is None:
        print("geotext 0.4.0 is not installed")
    else:
        readers["geotext 0.4.0"] = geotext
    for name, (articles, megabytes) in rates(readers, texts).items():
        print(f"{name:48} {articles:8,.0f} articles/s {megabytes:7.2f} MB/s")
    return texts


def show_linearity(gazetteer: Gazetteer) -> None:
    """Print the time a MB takes in texts of growing length."""
    corpus = Corpus(gazetteer)
    texts = {f"{size / 1e6:4.2f} MB": corpus.article(size) for size in (50_000, 500_000, 5_000_000)}
    texts["3.00 MB of short lines"] = "Goma fell.\n" * (3_000_000 // 11)
    full = newsmap(gazetteer)
    for name, text in texts.items():
        took = _seconds(full, [text])
        print(f"one text of {name}: {took:6.2f} s, {took / len(text) * 1e6:.2f} s a MB")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--no-linearity", action="store_true")
    options = parser.parse_args()

    with collector_paused(stays=True):  # as newsmap extract does
        gazetteer = load_gazetteer(settings_from({}))
    print(f"{len(gazetteer.places_by_id):,} places in all packs")
    texts = show_rates(gazetteer, options.articles, naming=0.4)
    show_rates(gazetteer, options.articles, naming=_SPARSE)

    seconds, cpu, peak = start_up()
    print(f"\nstart-up with all packs {seconds:.2f} s ({cpu:.2f} s CPU), peak memory {peak:.0f} MB")
    one, two = (extract_seconds(texts, workers) for workers in (1, 2))
    print(
        f"newsmap extract: {one:.1f} s with one worker, {two:.1f} s with two, {one / two:.2f} times"
    )
    if not options.no_linearity:
        show_linearity(gazetteer)


if __name__ == "__main__":
    main()
