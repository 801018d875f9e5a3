"""French sentences on displacement, composed from tables, each with what it should be read as.

A sentence takes one row of each table of ``french_displacement_words``, so that every row is met
beside every other, and the rows read worst name what is to be mended:
``python tests/french_displacement_grid.py COUNT SEED`` prints them, alone and in pairs; with a row
behind it ("frame: goes") the sentences with it that are misread.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

import french_displacement_words as words
from french_displacement_words import Bounds, People
from french_grid_verbs import AUXILIARIES, LED, Verb
from grid import Outcome, Sample, Told, judged, print_worst
from test_displacement import claims_of, short

One = TypeVar("One")
_TOWNS = ("Sake", "Minova", "Kitshanga", "Bweremana", "Nyanzale", "Kirumba", "Kasindi", "Mweso")


@dataclass(slots=True)
class Draw:
    """Rows drawn for one sentence."""

    random: Random
    rows: dict[str, str] = field(default_factory=dict)
    bounds: Bounds = (None, None)
    people: People = words.UNCOUNTED[0]

    def of(self, table: str, rows: Sequence[One], show: Callable[[One], str] = str) -> One:
        chosen = self.random.choice(rows)
        self.rows[table] = show(chosen)
        return chosen

    def maybe(self, share: float) -> bool:
        return self.random.random() < share

    def subject(self, *, counted: float = 0.65, displaced: bool = False) -> str:
        """People with or without a figure; only such as are displaced by their name, if asked."""
        if self.maybe(counted):
            nouns = [one for one in words.COUNTED if one.displaced or not displaced]
            self.people = self.of("people", nouns)
            figure, self.bounds = self.of("figure", words.FIGURES, lambda one: one[0])
            return f"{figure} {self.people.words}"
        whole = [one for one in words.UNCOUNTED if one.displaced or not displaced]
        self.people = self.of("people", whole)
        return self.people.words

    def bent(self, text: str) -> str:
        """The text with its participles and verbs bent to the people."""
        plural, feminine = self.people.plural, self.people.feminine
        text = re.sub(
            r"(s?)~",
            lambda m: m[1] + "e" * feminine + "s" * (plural and (feminine or not m[1])),
            text,
        )
        text = text.replace("^", "s" if plural else "")
        return re.sub(r"<([^|<>]*)\|([^<>]*)>", lambda m: m[2] if plural else m[1], text)


_VOWEL = "un|une|homm|h?a|é|âm|indiv|enf|environ|entre|au|à|autour|o"


def _elided(text: str) -> str:
    """ "de habitants" as it is written: "d'habitants"; "de les" as "des"."""
    text = re.sub(r"\bde (les|des) ", lambda m: "des " if m[1] == "les" else "de ", text)
    text = re.sub(r"\bDe des ", "De ", text)
    text = re.sub(r"\b([Dd])e de ", r"\1e ", text)
    text = re.sub(rf"\b(d|D|qu)e (?=(?:{_VOWEL})[a-zéâ ]*)(?!haut|onze)", r"\1'", text)
    text = re.sub(r" +([,.])", r"\1", text).replace(",,", ",").replace(",.", ".")
    return re.sub(r" {2,}", " ", text).strip()


_TENSES = ["perfect", "perfect", "perfect", "pluperfect", "present", "imperfect", "press", "led"]


def _said(draw: Draw, verb: Verb, tenses: Sequence[str] = _TENSES) -> str:
    """The verb in one of the tenses, with its complement, and an adverb set in."""
    tense = draw.of("tense", tenses)
    adverb = draw.of("adverb", words.ADVERBS)
    many = draw.people.plural
    if tense == "led":
        return draw.bent(f"{draw.of('led', LED)} {verb.plain} {verb.rest}")
    if tense in ("present", "imperfect"):
        form = verb.now[many] if tense == "present" else verb.was + ("aient" if many else "ait")
        se = "" if verb.being != "se" else "s'" if form[0] in "aeéio" else "se "
        return f"{se}{form} {adverb} {verb.rest}"
    auxiliary = AUXILIARIES[tense]
    done = verb.done if verb.being == "ont" else draw.bent(f"{verb.done}~")
    if adverb == "en masse" and not verb.rest.endswith(" de"):
        return f"{auxiliary[verb.being][many]} {done} {verb.rest} {adverb}"
    return f"{auxiliary[verb.being][many]} {adverb} {done} {verb.rest}"


def _whence(draw: Draw, share: float = 0.6) -> str:
    """Where the people come from, behind their noun, or nothing."""
    if not draw.maybe(share):
        return ""
    return draw.bent(draw.of("origin of people", words.ORIGIN_OF_PEOPLE))


def _displaced(draw: Draw, share: float = 0.5) -> tuple[str, str]:
    """People who are displaced by their name, or by where they come from."""
    displaced = draw.maybe(share)
    return draw.subject(displaced=displaced), _whence(draw, 0.5 if displaced else 1)


def _goal(draw: Draw) -> str:
    """Where the people went, or what they went for there, or nothing."""
    if not draw.maybe(0.7):
        return ""
    table = draw.random.choice(("goal towards", "goal purpose"))
    rows = words.GOAL_TOWARDS if table == "goal towards" else words.GOAL_PURPOSE
    return draw.bent(draw.of(table, rows))


def _at(draw: Draw) -> str:
    return draw.of("goal at", words.GOAL_AT)


def _whole(draw: Draw, body: str, *, led: bool = True) -> str:
    """The sentence with its opening and its end."""
    lead = draw.of("lead", words.LEADS) if led else ""
    trail = draw.of("trail", words.TRAILS)
    if lead and body.startswith(("La ", "Le ", "Les ", "L'", "Des ")):
        body = body[0].lower() + body[1:]
    return f"{lead}{body}{trail}."


def _leaves(draw: Draw) -> str:
    who = draw.subject()
    insert = draw.of("insert", words.INSERTS)
    verb = draw.of("verb", words.LEAVE)
    said = _said(draw, verb)
    left = draw.of("origin left", words.ORIGIN_LEFT)
    return _whole(draw, f"{who}{insert} {said} {left} {_goal(draw)}")


def _goes(draw: Draw) -> str:
    who = draw.subject()
    whence = _whence(draw, 0.5)
    insert = draw.of("insert", words.INSERTS)
    said = _said(draw, draw.of("verb", words.GO))
    crosses = "frontière" in draw.rows["verb"]
    origin = (
        "" if whence or crosses or draw.maybe(0.4) else draw.of("origin from", words.ORIGIN_FROM)
    )
    goal = draw.of("goal towards", words.GOAL_TOWARDS)
    return _whole(draw, f"{who} {whence}{insert} {said} {origin} {goal}")


def _takes_road(draw: Draw) -> str:
    who, whence = draw.subject(), _whence(draw)
    insert = draw.of("insert", words.INSERTS)
    said = _said(draw, draw.of("verb", words.ROAD))
    return _whole(draw, f"{who} {whence}{insert} {said} [D]")


def _reaches(draw: Draw) -> str:
    who, whence = draw.subject(), _whence(draw, 0.8)
    insert = draw.of("insert", words.INSERTS)
    said = _said(draw, draw.of("verb", words.REACH))
    return _whole(draw, f"{who} {whence}{insert} {said} [D]")


def _arrives(draw: Draw) -> str:
    who, whence = draw.subject(), _whence(draw)
    insert = draw.of("insert", words.INSERTS)
    said = _said(draw, draw.of("verb", words.ARRIVE))
    after = "" if whence or draw.maybe(0.5) else draw.of("origin after", words.AFTER)
    at = _at(draw)
    if draw.maybe(0.2):
        draw.rows["order"] = "place first"
        return _whole(draw, f"{at}, {who} {whence}{insert} {said} {after}", led=False)
    return _whole(draw, f"{who} {whence}{insert} {said} {at} {after}")


def _stays(draw: Draw) -> str:
    who, whence = _displaced(draw)
    insert = draw.of("insert", words.INSERTS)
    said = _said(draw, draw.of("verb", words.STAY), ("present", "imperfect"))
    return _whole(draw, f"{who} {whence}{insert} {said} {_at(draw)}")


def _returns(draw: Draw) -> str:
    who = draw.subject()
    insert = draw.of("insert", words.INSERTS)
    away = draw.of("origin of return", words.AWAY) if draw.maybe(0.3) else ""
    if draw.maybe(0.3):
        said = _said(draw, draw.of("verb", words.RETURN_BARE))
        return _whole(draw, f"{who}{insert} {said} [D] {away}")
    said = _said(draw, draw.of("verb", words.RETURN))
    return _whole(draw, f"{who}{insert} {said} à [D] {away}")


def _is_driven(draw: Draw) -> str:
    who = draw.subject()
    insert = draw.of("insert", words.INSERTS)
    been = draw.bent(draw.of("been", [one for one in words.BEEN if one != "<est|sont>"]))
    done = draw.bent(draw.of("driven", words.DRIVEN) + "~")
    left = draw.of(
        "origin driven",
        [
            "de [O]",
            "de leurs villages à [O]",
            "du site de [O]",
            "de leurs maisons à [O]",
            "du camp de [O]",
        ],
    )
    by = draw.of("by", words.BY)
    goal = draw.of("goal towards", words.GOAL_TOWARDS[:4]) if draw.maybe(0.3) else ""
    return _whole(draw, f"{who}{insert} {been} {done} {left} {by} {goal}")


def _is_taken_in(draw: Draw) -> str:
    who, whence = _displaced(draw)
    insert = draw.of("insert", words.INSERTS)
    been = draw.bent(draw.of("been", words.BEEN))
    done = draw.bent(draw.of("taken in", words.TAKEN_IN) + "~")
    at = _at(draw)
    order = draw.of("order", ["plain", "plain", "place first", "inverted", "where"])
    if order == "place first":
        return _whole(draw, f"{at}, {who} {whence}{insert} {been} {done}", led=False)
    if order == "inverted":
        return _whole(draw, f"{at}, {been} {done} {who} {whence}", led=False)
    if order == "where":
        return f"La situation est précaire à [D], où {been} {done} {who} {whence}."
    return _whole(draw, f"{who} {whence}{insert} {been} {done} {at}")


def _is_moved(draw: Draw) -> str:
    who = draw.subject()
    done = draw.of("moved", words.MOVED)
    origin = draw.of(
        "origin moved", ["de [O]", "du site de [O]", "du camp de [O]", "depuis [O]", ""]
    )
    goal = draw.of("goal moved", ["à [D]", "vers [D]", "au site de [D]", "vers le site de [D]"])
    if draw.maybe(0.5):
        agent = draw.of("agent", words.AGENTS)
        having = "ont" if agent.startswith("Les") else "a"
        return _whole(draw, f"{agent} {having} {done} {who} {origin} {goal}", led=False)
    been = draw.bent(draw.of("been", words.BEEN))
    return _whole(draw, f"{who} {been} {draw.bent(done + '~')} {origin} {goal}")


def _ended(row: str, goal: str = "") -> str:
    """The row with its goal in the place of a letter at its end: "T" at it, "G" towards it."""
    return re.sub(r"\bG$", goal, re.sub(r"\bT$", "à [D]", row))


def _is_caused(draw: Draw) -> str:
    cause = draw.of("cause", words.CAUSES)
    who = draw.subject()
    effect = draw.of("caused", words.CAUSED)
    many = cause.startswith(("Les ", "Des "))
    effect = re.sub(r"<(\w+)\|(\w+)>", r"\2" if many else r"\1", effect)
    goal = draw.of("goal towards", words.GOAL_TOWARDS[:4]) if draw.maybe(0.5) else ""
    return _whole(draw, f"{cause} {_ended(effect, goal).replace('S', who, 1)}", led=False)


def _hosts(draw: Draw) -> str:
    host = draw.of("host", words.HOSTS)
    who, whence = _displaced(draw, 0.4)
    return _whole(draw, host.replace("S", f"{who} {whence}", 1))


def _is_noun(draw: Draw) -> str:
    noun = draw.of("noun", words.NOUNS)
    needs = "[D]" not in noun and not re.search(r"\bT$", noun)
    who = draw.subject(displaced="présence" in noun or "installation" in noun)
    whence = _whence(draw, 1 if needs else 0.7)
    goal = draw.of("goal towards", words.GOAL_TOWARDS[:4]) if draw.maybe(0.5) else ""
    return _of_noun(draw, _ended(noun, goal).replace("S_O", f"{who} {whence}", 1))


def _of_noun(draw: Draw, noun: str) -> str:
    said = draw.of("said of noun", words.SAID_OF_NOUN)
    feminine = noun.startswith(("La ", "L'arrivée", "L'installation"))
    return f"{noun}{said.replace('~', 'e' if feminine else '')}."


def _is_return_noun(draw: Draw) -> str:
    noun = draw.of("noun", words.NOUN_RETURN)
    return _of_noun(draw, _ended(noun).replace("S", draw.subject(), 1))


def _is_presented(draw: Draw) -> str:
    frame = draw.of("presented", words.PRESENTED)
    displaced = draw.maybe(0.5)
    who = draw.subject(counted=0.9, displaced=displaced)
    if who.startswith(("l", "tous", "presque", "beaucoup", "certains", "plus de la")):
        who = draw.subject(counted=1, displaced=displaced)
    whence = _whence(draw, 0.5 if displaced else 1)
    frame = draw.bent(frame.replace("S_O", f"{who} {whence}", 1))
    return _whole(draw, re.sub(r"\bT\b", _at(draw), frame), led=False)


def _opens_with_origin(draw: Draw) -> str:
    who = draw.subject()
    first = draw.bent(draw.of("origin first", words.FIRST))
    said = _said(draw, draw.of("verb", words.ARRIVE))
    return f"{first}{who} {said} {_at(draw)}."


def _is_turned(draw: Draw) -> str:
    frame = draw.of("turned", words.TURNED)
    who = draw.subject()
    whence = _whence(draw, 1)
    return (
        draw.bent(
            frame.replace("S_O", f"{who} {whence}", 1)
            .replace("S ", f"{who} ", 1)
            .replace("S,", f"{who},", 1)
        )
        + "."
    )


def _empties(draw: Draw) -> str:
    frame = draw.of("empty", words.EMPTY)
    draw.people = People(
        "habitants",
        feminine="sa population" in frame or "populations" in frame,
        plural="sa population" not in frame,
    )
    goal = draw.of("goal of empty", words.EMPTY_TO if "habitants" in frame else [""])
    return draw.bent(f"{frame}{goal}") + f"{draw.of('trail', words.TRAILS)}."


def _follows_trouble(draw: Draw) -> str:
    before = draw.of("before", words.BEFORE)
    who = draw.subject()
    verb = draw.of("verb", words.ARRIVE[:12] + words.GO[:12])
    said = _said(draw, verb)
    goal = _at(draw) if verb in words.ARRIVE else draw.of("goal towards", words.GOAL_TOWARDS)
    return f"{before}{who[0].upper()}{who[1:]} {said} {goal}."


def _follows_goal(draw: Draw) -> str:
    before = draw.of("before", words.ABOUT)
    who, whence = draw.subject(), _whence(draw, 1)
    there = draw.bent(draw.of("there", words.THERE))
    if not draw.people.plural:
        there = re.sub(
            r"\bsont\b",
            "est",
            re.sub(
                r"ent\b",
                "e",
                there.replace("s'y sont", "s'y est")
                .replace("y ont", "y a")
                .replace("vivent", "vit"),
            ),
        )
    return f"{before}{who[0].upper()}{who[1:]} {whence} {there}."


def _lists(draw: Draw) -> str:
    line = draw.of("line", words.LINES)
    plain = [one for one in words.FIGURES if one[0][0].isdigit() and " à " not in one[0]]
    figure, draw.bounds = draw.of("figure", plain, lambda one: one[0])
    nouns = [
        one
        for one in words.COUNTED
        if one.words
        in (
            "ménages",
            "personnes",
            "familles",
            "ménages déplacés",
            "déplacés",
            "personnes déplacées",
        )
    ]
    if line.startswith(("• [D] :", "• S_D", "S_D")):
        nouns = [one for one in nouns if one.displaced]
    draw.people = draw.of("people", nouns)
    text = line.replace("S_D", f"{figure} {draw.people.words}").replace("S_N", f"{figure}")
    return draw.bent(text)


def _tells_of_nobody(draw: Draw) -> str:
    figures = [one for one in words.FIGURES if one[0][0].isdigit() and "million" not in one[0]]
    figure, _ = draw.of("figure", figures, lambda one: one[0])
    return f"{draw.of('nobody', words.NOBODY).replace('N ', f'{figure} ', 1)}."


FRAMES: dict[str, tuple[int, Callable[[Draw], str]]] = {
    "leaves": (5, _leaves), "goes": (5, _goes), "takes road": (2, _takes_road),
    "reaches": (2, _reaches), "arrives": (6, _arrives), "stays": (3, _stays),
    "returns": (3, _returns), "driven": (2, _is_driven), "taken in": (4, _is_taken_in),
    "moved": (2, _is_moved), "caused": (4, _is_caused), "hosts": (4, _hosts),
    "noun": (3, _is_noun), "return noun": (1, _is_return_noun), "presented": (3, _is_presented),
    "origin first": (2, _opens_with_origin), "turned": (3, _is_turned), "empties": (2, _empties),
    "follows trouble": (2, _follows_trouble), "follows goal": (2, _follows_goal),
    "list": (2, _lists), "nobody": (4, _tells_of_nobody),
}  # fmt: skip


#: Behind another place these only say where it lies.
_HOLDS = re.compile(r"\] (dans l[ae] |près de |autour de |aux a|aux e)")


def told(origin: str, goal: str, low: int | None, high: int | None) -> Told:
    """One group; None stands for what is open."""
    return Told(low, high, tuple(sorted(origin.split())), tuple(sorted(goal.split())))


def samples(number: int, seed: int) -> list[Sample]:
    """So many sentences, always the same for the same seed."""
    random, found = Random(seed), []
    while len(found) < number:
        one = composed(random)
        if not _HOLDS.search(one.text):
            found.append(one)
    return found


def composed(random: Random) -> Sample:
    """A sentence drawn by chance."""
    names = list(FRAMES)
    frame = random.choices(names, [FRAMES[name][0] for name in names])[0]
    draw = Draw(random, {"frame": frame})
    text = _elided(FRAMES[frame][1](draw))
    text = text[0].upper() + text[1:]
    origin, goal = random.sample(_TOWNS, 2)
    group = told(origin * ("[O]" in text), goal * ("[D]" in text), *draw.bounds)
    text = text.replace("[O]", f"[{origin}]").replace("[D]", f"[{goal}]")
    groups = () if frame == "nobody" else (group,)
    return Sample(text, groups, tuple(f"{table}: {row}" for table, row in draw.rows.items()))


def read_fr(samples: Iterable[Sample]) -> list[Outcome]:
    """The samples, each read with the places that stand between its brackets."""
    return judged(
        samples, lambda text: tuple(told(*short(one)) for one in claims_of(text, language="fr"))
    )


if __name__ == "__main__":
    print_worst(read_fr(samples(int(sys.argv[1]), int(sys.argv[2]))), *sys.argv[3:4])
