"""Words for a place that one side leaves to the other: it is left, and it is taken.

English beside French, as in :mod:`control_cues`.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.words.control_cues import FOES_EN, FOES_FR
from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import french
from dashboard.model import EventType

_GAVE_EN = (
    "left|leaves|leaving|gave|given|gives|giving|handed|hands|handing|ceded|cedes|ceding"
    "|surrendered|surrenders|surrendering|yielded|yields|yielding|abandoned|abandons|abandoning"
    "|relinquished|relinquishes|conceded|concedes"
)
_GAVE_FR = french("laisser", "abandonner", "ceder", "livrer", "remettre", "lacher", "conceder")
#: "To the advancing rebels", "aux hommes du M23".
_TO_EN = (
    r"to (?:the )?(?:(?:[\w-]+-(?:backed|led|aligned|allied)|advancing|attacking|congolese|rwandan"
    rf"|ugandan|burundian|government|rebel|armed|local) )*(?:{FOES_EN}|coalition|afc\S*|men of)"
)
_TO_FR = (
    r"(?:au|aux|a la|a l'|a ses|a leurs|entre les mains d[eu]s?|aux mains d[eu]s?) ?"
    r"(?:(?:hommes|combattants|elements|troupes|forces) (?:de la |de l'|du |des |de )?)?"
    rf"(?:{FOES_FR}|rebellion|coalition|afc\S*|insurrection)"
)
#: The place, and how it was given: "the town of X without a fight".
_WHAT = r"[^.;:,]{2,60}?"

#: Who leaves it tells of two deeds at once: that it was left, and that it was taken.
GIVEN_AWAY = CueRow(
    type=EventType.CAPTURED,
    where=Where.AROUND,
    english=(f"{_GAVE_EN} (?:up |over )?{_WHAT} (?:over )?{_TO_EN}",),
    french=(
        rf"{_GAVE_FR} (?!aux? |a l){_WHAT} {_TO_FR}",
        rf"{_GAVE_FR} {_TO_FR} (?:la (?:ville|cite|localite|position|base)|le (?:village|centre"
        r"|poste)) (?:de |d'|du )[^.;:, ]{2,20}",
    ),
    examples=(
        "The army left [Kayna] to the rebels.",
        "Les miliciens ont laissé [Kayna] sans coup férir aux FARDC.",
    ),
    verb=False,
    settlement=True,
)

HANDOVERS: tuple[CueRow, ...] = (
    GIVEN_AWAY,
    CueRow(
        type=EventType.CAPTURED,
        where=Where.SUBJECT,
        english=(
            "left|abandoned|given|handed|ceded|surrendered|yielded|conceded (?:up |over )?"
            f"{_TO_EN}",
            "tipped|tips|tip|swung|went|gone|passed|passes|slid|slipped (?:over )?(?:in)?"
            f"{_TO_EN}",
        ),
        french=(
            rf"{_GAVE_FR} (?:sans (?:combat|combattre|resistance|coup ferir) )?{_TO_FR}",
            f"{french('passer', 'repasser', 'basculer')}"
            f" (?:de nouveau |a nouveau |aussi )?{_TO_FR}",
        ),
        examples=(
            "[Kayna] went over to the rebels on Thursday.",
            "[Kayna] est passée au M23 jeudi.",
        ),
    ),
)  # fmt: skip

#: What is left when one side leaves it to the other: the verb of a row above, alone.
LEFT = CueRow(type=EventType.WITHDREW, where=Where.OBJECT, armed=True, settlement=True)

#: Between such a verb and a place that is given as a whole: "the mining town of".
GIVEN_WHOLE = re.compile(
    r"(?: (?:up|over|back|the|all|whole|entire|key|strategic|mining|border|lakeside|small|their|its"
    r"|towns?|city|cities|villages?|locality|localities|centre|center|airport|posts?|bases?|camp"
    r"|positions?|of|in|at|la|le|les|leurs?|ses|toute?|villes?|cites?|localites?|aeroport|postes?"
    r"|entites?|de|du|des|aussi|sans (?:combat|combattre|resistance|coup ferir)|aux? [\w-]+)"
    r"| ?[ld]'(?:aeroport|agglomeration|entite)?)* ?"
)
