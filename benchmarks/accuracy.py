"""How well the reader reads: ``python benchmarks/accuracy.py [--set FOLDER]``.

Scores ``newsmap extract`` against labelled articles, once for those the rules were written with and
once for those kept apart (``kept_apart.txt`` in the folder), and prints both columns as a table.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

#: The columns of a set, all its languages first.
LANGUAGES = ("ALL", "en", "fr", "sw")

NOT_LABELLED = "–"

#: What is shown: the scorer's key, the words for it.
FIGURES = (
    ("recognition overlap strict", "names: found, and nothing else (F1)"),
    ("end to end", "names: found and placed within the radius"),
    ("displacement record", "displacement: found (F1)"),
    ("displacement origin", "displacement: origin (F1)"),
    ("displacement destination", "displacement: destination (F1)"),
    ("displacement quantity", "displacement: figure (F1)"),
    ("displacement joint (origin+destination+quantity)", "displacement: all three right (F1)"),
    ("displacement measure accuracy on matched", "displacement: flow or stock, of those found"),
    ("distance km+from+to", "distances: figure and both ends (F1)"),
    ("event type+place", "events: kind and place (F1)"),
    ("event actor accuracy on matched", "events: who did it, of those found"),
    ("claims taken as captures", "one side's claim taken for a capture"),
)


def found_in(folder: Path) -> bytes:
    """What ``newsmap extract`` finds in the folder's texts."""
    texts = (folder / "texts.jsonl").read_bytes()
    command = [sys.executable, "-c", "from dashboard.cli import app; app()", "extract"]
    return subprocess.run(command, input=texts, stdout=subprocess.PIPE, check=True).stdout


def score(found: bytes, folder: Path, exclude: list[str]) -> dict[str, dict[str, Any]]:
    """The scorer's figures, in all and by language."""
    with TemporaryDirectory() as name:
        predicted, out = Path(name) / "found.jsonl", Path(name) / "out.json"
        predicted.write_bytes(found)
        command = [sys.executable, str(ROOT / "tests" / "eval" / "score.py"), str(predicted)]
        command += ["--set", str(folder), "--json", str(out), "--exclude", ",".join(exclude)]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        scored: dict[str, dict[str, Any]] = json.loads(out.read_text(encoding="utf-8"))
        return scored


def shown(figures: dict[str, Any], key: str) -> str:
    """One figure as it stands in the table; a dash where no text has a label of its kind."""
    value = figures["resolution"]["all"]["end_to_end"] if key == "end to end" else figures[key]
    if key == "claims taken as captures" and not figures["event type+place"]["gold"]:
        value = None
    if isinstance(value, dict):
        value = value["f1"] if value["gold"] else None
    return (
        NOT_LABELLED
        if value is None
        else f"{value:.2f}"
        if isinstance(value, float)
        else str(value)
    )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--set", type=Path, default=ROOT / "tests" / "eval")
    folder = arguments.parse_args().set
    lines = (folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()
    docs = [json.loads(line)["doc"] for line in lines]
    listed = folder / "kept_apart.txt"
    apart = listed.read_text(encoding="utf-8").split() if listed.exists() else []
    found = found_in(folder)
    columns = {f"written with ({len(docs) - len(apart)})": score(found, folder, apart)}
    if apart:
        columns[f"kept apart ({len(apart)})"] = score(
            found, folder, [doc for doc in docs if doc not in apart]
        )
    heads = [
        f"{name}, {language}" if language != "ALL" else name
        for name, scored in columns.items()
        for language in scored
        if language in LANGUAGES
    ]
    print("| | " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * len(heads))
    for key, words in FIGURES:
        cells = [
            shown(scored[language], key)
            for scored in columns.values()
            for language in scored
            if language in LANGUAGES
        ]
        if set(cells) != {NOT_LABELLED}:
            print(f"| {words} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
