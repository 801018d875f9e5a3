"""Classes of French verbs that say the same of people: a rule that holds for one holds for all.

A verb is named once, by its plain form; the tables of the rules take its forms from here.
"""

from __future__ import annotations

from dashboard.core.french_verbs import french_forms, french_participles
from dashboard.core.tokens import name_key

#: Who counts people enters them on a list: "a recensé 300 ménages", "300 ménages comptés à Sake".
COUNTS = (
    "recenser enregistrer préenregistrer dénombrer compter comptabiliser répertorier identifier"
    " inventorier".split()
)
#: Who only tells that people or a movement were seen: "un afflux est signalé à Sake".
SEES = "signaler observer constater rapporter relever remarquer".split()
#: Who takes people in: "a accueilli 300 ménages", "hébergés dans des écoles".
TAKES_IN = "accueillir recueillir héberger abriter loger recevoir".split()


def forms_of(*classes: list[str]) -> frozenset[str]:
    """All forms of the verbs of some classes, folded as the words of a sentence are.

    >>> sorted(form for form in forms_of(COUNTS) if form.startswith("recens"))[:3]
    ['recensa', 'recensaient', 'recensait']
    """
    return frozenset(
        name_key(form) for one in classes for verb in one for form in french_forms(verb)
    )


def participles_of(*classes: list[str]) -> frozenset[str]:
    """Their past participles in every gender and number, folded.

    >>> sorted(form for form in participles_of(COUNTS) if form.startswith("compte"))
    ['compte', 'comptee', 'comptees', 'comptes']
    """
    return frozenset(
        name_key(form) for one in classes for verb in one for form in french_participles(verb)
    )


def tells_of(*classes: list[str]) -> frozenset[str]:
    """What is told by them of the present, of one and of several, and by "a" of the past, folded.

    >>> sorted(tells_of(["recenser", "dénombrer"]))
    ['denombre', 'denombrent', 'recense', 'recensent']
    """
    return frozenset(
        name_key(form) for one in classes for verb in one for form in french_forms(verb)[1:3]
    )


def stems_of(*classes: list[str]) -> tuple[str, ...]:
    """The beginning that all forms of regular verbs share: "recens" of "recenser".

    >>> stems_of(SEES)[:2]
    ('signal', 'observ')
    """
    return tuple(name_key(verb)[:-2] for one in classes for verb in one)
