"""Words for a retreat by which no place is given up: who sets out, who is brought away."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.words.cues import Cue

#: "Left X to attack Y", "ont quitté X pour assister à": they set out, and X is not given up.
_LEAVES_TO = re.compile(
    r"(?:left|leaves?|leaving|quitt\w+|sont partis? de)\b[^.;,:]{0,50}?"
    r" (?:(?:in order )?to (?:attack|raid|ambush|fight|storm|attend|celebrate|reinforce|take part"
    r"|participate|parade|visit|hunt|launch)"
    r"|(?:pour|afin d[e']) ?(?:aller )?(?:attaquer|combattre|assister|participer|prendre part"
    r"|celebrer|renforcer|traquer|tendre|lancer|defiler))\b"
)
#: "The clashes have left the city reeling": how it is now; nobody went away. Who leaves barracks
#: goes out to fight, to rest or to mutiny, and the town they lie in is not given up.
_LEAVES_SO = re.compile(
    r"(?:left|leaves?|leaving|quitt\w+) (?:(?:its|their|the|his|les?|la|leurs?|ses|sa) )?"
    r"(?:barracks|casernes?)\b"
    # "a évacué ses blessés": they were brought away, and who brought them may be there
    r"|evacu\w+ (?:(?:its|their|the|some|all|several|ses|leurs?|les|des|la|le|\d+|plusieurs) )*"
    r"(?:wounded|injured|dead|bodies|casualt|civilian|resident|people|population|patients|staff"
    r"|famil|foreign|national|bless|mort|corps|civil|habitant|malade|personn|ressortissant|otage"
    r"|deplace|refugi)"
    r"|(?:left|leaves?|leaving|laisse\w*) (?:the|this|that|its|la|cette|le|ce) (?:[\w-]+ ){0,2}?"
    r"(?:city|town|village|area|region|ville|cite|localite|zone|quartier)(?: [\w-]+ly)? (?:\w+ing"
    r"|deserted|empty|emptied|isolated|cut off|paraly[sz]ed|traumati[sz]ed|shaken|divided|exposed"
    r"|without|on edge|in (?:ruins|ashes|chaos|panic|fear|shock|darkness|the dark)|deserte|isolee?"
    r"|exsangue|sans|en ruines|dans la (?:peur|panique|psychose|desolation))\b"
)

#: "The departure of the governor from X": of no force; "the departure of M23 fighters" is of one.
_DEPARTURE = re.compile(r"(?:departs?|departures?|exit|flight|exode) (?:of|des?|du|d')\b")

#: "The last road exit from X", "the only escape route": a way out, and nobody who goes it.
_WAY_OUT = re.compile(
    r"\b(?:road|roads|only|last|main|sole|escape|safe|northern|southern|eastern|western|lake|land"
    r"|motorway|emergency|remaining) $"
)
_EXIT = re.compile(r"exit\b")


def leaves_nothing(text: str, cue: Cue) -> bool:
    """Whether who leaves gives nothing up: they set out, evacuate wounded, or are no force.

    Args:
        text: Plain text.
        cue: Words for a withdrawal.
    """
    return bool(
        _LEAVES_SO.match(text, cue.start)
        or _LEAVES_TO.match(text, cue.start)
        or _nobody_armed_goes(text, cue)
        or (
            _EXIT.match(text, cue.start)
            and _WAY_OUT.search(text, max(0, cue.start - 20), cue.start)
        )
    )


def _nobody_armed_goes(text: str, cue: Cue) -> bool:
    return _DEPARTURE.match(text, cue.start) is not None and not ACTOR.search(
        text, cue.start, cue.end
    )
