"""French verbs in the tenses in which a reporter tells who fled: each named by its plain form."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of moving with its complement, where it has one.

    Attributes:
        plain: "fuir", "se diriger".
        being: "ont", "sont" or "se" for its perfect.
        done: Its participle, of one man.
        now: Present, of one and of several.
        was: Stem of the imperfect: "fuy".
        rest: What follows: "refuge".
    """

    plain: str
    being: str
    done: str
    now: tuple[str, str]
    was: str
    rest: str = ""

    def __str__(self) -> str:
        return f"{self.plain} {self.rest}".strip()


#: What is not formed like "aimer": participle, present of one and of several, imperfect stem.
_IRREGULAR = {
    "fuir": "fui fuit fuient fuy", "partir": "parti part partent part",
    "enfuir": "enfui enfuit enfuient enfuy", "prendre": "pris prend prennent pren",
    "reprendre": "repris reprend reprennent repren",
    "descendre": "descendu descend descendent descend", "rendre": "rendu rend rendent rend",
    "rejoindre": "rejoint rejoint rejoignent rejoign",
    "atteindre": "atteint atteint atteignent atteign", "mettre": "mis met mettent mett",
    "parvenir": "parvenu parvient parviennent parven", "venir": "venu vient viennent ven",
    "revenir": "revenu revient reviennent reven", "vivre": "vécu vit vivent viv",
    "survivre": "survécu survit survivent surviv", "dormir": "dormi dort dorment dorm",
    "croupir": "croupi croupit croupissent croupiss",
    "accourir": "accouru accourt accourent accour", "repartir": "reparti repart repartent repart",
    "courir": "couru court courent cour", "poursuivre": "poursuivi poursuit poursuivent poursuiv",
    "atterrir": "atterri atterrit atterrissent atterriss",
    "languir": "langui languit languissent languiss", "joindre": "joint joint joignent joign",
}  # fmt: skip
_WITH_BEING = frozenset(
    """partir accourir repartir remonter monter demeurer rester arriver parvenir venir revenir
    rentrer retourner entrer descendre""".split()
)


def _verb(words: str) -> Verb:
    """ "se mettre +à l'abri" """
    plain, _, rest = words.partition("+")
    plain = plain.strip()
    bare = plain.removeprefix("se ").removeprefix("s'")
    being = "se" if bare != plain else "sont" if bare in _WITH_BEING else "ont"
    if bare in _IRREGULAR:
        done, one, many, was = _IRREGULAR[bare].split()
    else:
        stem = bare[:-2]
        heavy = f"{stem[:-2]}è{stem[-1]}" if stem[-2:] in ("en", "et") else stem
        soft = (
            f"{stem}e" if stem.endswith("g") else stem.removesuffix("c") + "ç" * stem.endswith("c")
        )
        done, one, many, was = f"{stem}é", f"{heavy}e", f"{heavy}ent", soft
    return Verb(plain, being, done, (one, many), was, rest)


def verbs(words: str) -> list[Verb]:
    """Verbs between commas, each with its complement behind a plus."""
    return [_verb(one.strip()) for one in words.split(",")]


#: Perfect, pluperfect and the conditional of hearsay, of one and of several.
AUXILIARIES = {
    "perfect": {"ont": ("a", "ont"), "sont": ("est", "sont"), "se": ("s'est", "se sont")},
    "pluperfect": {
        "ont": ("avait", "avaient"), "sont": ("était", "étaient"), "se": ("s'était", "s'étaient"),
    },
    "press": {
        "ont": ("aurait", "auraient"), "sont": ("serait", "seraient"),
        "se": ("se serait", "se seraient"),
    },
}  # fmt: skip
#: What may lead a plain form.
LED = [
    "<a|ont> dû", "<a|ont> été contraint~ de", "<a|ont> été forcé~ de", "continue<|nt> de",
    "<a|ont> commencé à", "vien<t|nent> de", "<a|ont> préféré", "<a|ont> fini par",
    "n'<a|ont> eu d'autre choix que de", "s<'est|e sont> vu~ obligé~ de", "<a|ont> choisi de",
    "<a|ont> été obligé~ de", "<est|sont> en train de",
]  # fmt: skip
