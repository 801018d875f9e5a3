"""Words of war for other deeds: doctors who fight a disease, wrecks that lie about, a bus stopped.

All patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import WORKS
from dashboard.model import EventType

#: "Health workers are fighting", "les soignants livrent bataille": with no arms.
_HEALERS = re.compile(
    r"\b(?:(?:health|aid|medical|relief) (?:workers?|teams?|staff|officials?)|doctors|nurses|medics"
    r"|vaccinators|firefighters|soignants|medecins|infirmiers|agents de sante|equipes medicales"
    r"|secouristes|pompiers|wauguzi|madaktari)"
    r" (?:(?:are|were|have been|is|still|now|also|sont|se|toujours|encore) )*$"
)
#: "Fighting the disease", "lutter contre l'épidémie".
_ILLNESS = re.compile(
    r" (?:(?:against|the|an?|contre|la|le|les|une?|l') ?){0,3}(?:\w+ )?(?:disease|epidemic|outbreak"
    r"|virus|cholera|ebola|measles|mpox|malaria|hunger|fires?|floods?|epidemie|maladie|rougeole"
    r"|paludisme|faim|incendies?|inondations?|corruption|impunite|impunity|poverty|pauvrete)\b"
)
#: "Littered with destroyed vehicles and looted homes": what lies there, and no new deed.
_LIES_ABOUT = re.compile(
    r"\b(?:littered|strewn|dotted|lined|scattered|jonche\w*|parseme\w*|borde\w*) (?:with|by|de|d')"
    r"[^.;:]{0,60}$"
)
#: "Ahead of a push on X", "en vue d'une offensive sur X": it is yet to come.
_TO_COME = re.compile(
    r"\b(?:ahead of|in view of|in preparation for|in anticipation of|with a view to|en vue d'"
    r"|en prevision d'|en preparation d'|dans la perspective d'|kwa maandalizi ya) ?"
    r"(?:(?:an?|une?|possible|new|fresh|planned|major|eventuelle?|nouvelle|prochaine|future"
    r"|imminente?|imminent) ?){1,3}$"
)
#: "Arrêté un bus": a vehicle or a man, and no work.
_STOPPED = re.compile(
    r"(?:arret\w+|stopp\w+) (?:an?|the|une?|le|la|les|l'|des|deux|two|three|trois|plusieurs) ?"
    r"(?:\w+ )?(?:bus|minibus|vehicules?|camions?|motos?|voitures?|convois?|taxis?|lorr(?:y|ies)"
    r"|trucks?|vehicles?|cars?|motorcycles?|convoys?|passagers?|travell?ers?|men|hommes)\b"
)
#: "Violer les droits humains", "violé le cessez-le-feu": no rape.
_RIGHTS = re.compile(
    r"viol\w* (?:\w+ment )?(?:(?:les?|la|leurs?|ses|nos|des|ces|l'|tous les) ?){0,2}(?:droits?"
    r"|cessez|treve|accords?|lois?|embargo|espace|frontieres?|integrite|souverainete|constitution"
    r"|principes|engagements?|resolutions?|libertes?|domicile|tombes?|sepultures?)\b"
)
#: "Alliance of Forces for the Liberation of", "Mouvement de libération du": what a force is called.
_NAMED_LIBERATION = re.compile(
    r"\b(?:forces?|front|alliance|army|armee|movement|mouvement|union|party|parti|comite"
    r"|committee|rally|rassemblement|harakati)\b[^.;:,]{0,30}? (?:for the|for|pour la|de|of|the)"
    r" (?:the )?(?:national )?$"
)
_ARMS = re.compile(
    r"\b(?:took|taken|takes?|taking|reprend\w*|repri[st]|pris|prend\w*) (?:up )?(?:les )?arm"
)

#: "Repris ce week-end X, Y et Z aux mains des rebelles": from them, who have it no longer.
_TAKEN_FROM = re.compile(
    r"\b(?:repri(?:se?s?|t|rent)|reprendre|reprenant|reprennent|recuper\w+|arrach\w+|reconqui\w+)\b"
    r"(?:(?!\b(?:est|sont|etait|etaient|reste\w*|demeur\w+|tomb\w+|pass\w+|mais|qui)\b)[^.;:])*$"
)
_FROM_WORDS = 160


def is_other_deed(text: str, cue: Cue) -> bool:
    """Whether words for fights or work tell of something else, or of what is yet to come."""
    before, first = max(0, cue.start - 70), cue.start - 40
    if cue.row.type in WORKS:
        return bool(_STOPPED.match(text, cue.start) or _ARMS.match(text, cue.start))
    if not cue.row.verb and _TO_COME.search(text, before, cue.start):
        return True
    if cue.row.type is EventType.CAPTURED and text.startswith("liberation", cue.start):
        return _NAMED_LIBERATION.search(text, before, cue.start) is not None
    if cue.row.type is EventType.CAPTURED and text.startswith("aux mains", cue.start):
        return _TAKEN_FROM.search(text, max(0, cue.start - _FROM_WORDS), cue.start) is not None
    if cue.row.type is EventType.ATTACK and (
        _RIGHTS.match(text, cue.start) or _LIES_ABOUT.search(text, before, cue.start)
    ):
        return True
    return cue.row.type is EventType.CLASH and bool(
        _HEALERS.search(text, max(0, first), cue.start) or _ILLNESS.match(text, cue.end)
    )
