"""French words of trouble: each verb once, by its plain form, and read in every tense and gender.

Like the tables beside it (``lexicon.TROUBLE``) they only say that a sentence sees trouble at its
place, so that people who flee in the next one may have left it; that anybody moved they never say.
"""

from __future__ import annotations

from dashboard.core.french_verbs import french_forms
from dashboard.core.tokens import name_key

#: "ont frappé Sake", "Sake est occupée", "des gens ont été enlevés à Sake", "Sake a été inondé";
#: not "submergé" nor "débordé", as towns are to which people flee.
_VERBS = (
    "attaquer, assaillir, frapper, occuper, envahir, investir, encercler, assiéger, conquérir,"
    " reconquérir, détruire, déloger, chasser, affronter, combattre, abattre, ravager, dévaster,"
    " démanteler, démolir, raser, saccager, vandaliser, terroriser, menacer, piller, incendier,"
    " brûler, calciner, bombarder, pilonner, tuer, massacrer, égorger, décapiter, assassiner,"
    " enlever, kidnapper, violer, inonder, ensevelir, exploser, retentir, détonner, crépiter,"
    " tirer, disputer, rôder, semer, basculer, surgir, mitrailler, canonner, gronder, tonner,"
    " cerner, razzier, dépouiller, rançonner, harceler, détrousser, molester, tabasser,"
    " ensanglanter, endeuiller, embraser"
)
#: "des bombes sont tombées à Sake", "la peur règne à Sake", "l'irruption d'hommes armés à Sake"
_NOUNS = (
    "bombe bombes roquette roquettes grenade grenades rafale rafales balles peur terreur effroi"
    " frayeur volatile volatiles tendue tensions barricades percée irruption irruptions"
    " infiltration infiltrations escalade déflagration déflagrations affolement débandade"
    " ultimatum drapeau flammes canon canons mortier mortiers salve salves fusillade fusillades"
    " canonnade représailles sinistre coulée séisme secousse secousses braise feu"
)
#: What the coming of forces is called: trouble only beside them, "l'entrée des rebelles à Sake".
COMING = frozenset(
    "entree entrees presence progression avancee passage deploiement debarquement".split()
)
#: Forms that are other words as well: "de violents combats" is told by its noun.
_OTHER_WORDS = frozenset("violent violents violente".split())


def _words() -> frozenset[str]:
    forms = {form for verb in _VERBS.split(",") for form in french_forms(verb.strip())}
    keys = {name_key(form) for form in (*forms, *_NOUNS.split())}
    return frozenset(word for word in keys if not word.endswith("ant")) - _OTHER_WORDS


FRENCH_TROUBLE = _words()
