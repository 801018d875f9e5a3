"""Words for who drives others out of a place, and so takes it: English, French and Swahili."""

from __future__ import annotations

from dashboard.core.events.words.control_cues import (
    CIVILIANS_EN,
    CIVILIANS_FR,
    CIVILIANS_SW,
    FOES_EN,
    FOES_FR,
)
from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import french
from dashboard.model import EventType

#: "Cleared X of rebels", "nettoyé X des combattants": without that, it is land or a road.
_NOT_OF_FOES_EN = (
    r"(?![^.;:,]{2,60}? (?:of|from) (?:(?:the|all|its|any|last|remaining) )*(?:[\w/-]+ ){0,3}?"
    rf"(?:{FOES_EN})\b)"
)
_NOT_OF_FOES_FR = (
    r"(?![^.;:,]{2,60}? (?:de|des|du|d'|de la|de l')(?: ?(?:tous|toute|ses|les|derniers|presence"
    rf"|elements|des|de))* ?(?:{FOES_FR})\b)"
)

OUSTED: tuple[CueRow, ...] = (
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AFTER,
        english=(
            r"drove|driven|drives|pushed|pushes|chased|chases|dislodged|dislodges|ousted|expelled"
            r"|flushed|routed|forced|ejected|cleared|evicted|kicked|beaten|threw|drove|driving"
            r"|pushing|chasing|dislodging|ousting|expelling|flushing|routing|forcing|ejecting"
            r"|clearing|evicting|kicking|throwing|beating"
            rf" (?!(?:[\w,-]+ ){{0,4}}?{CIVILIANS_EN})(?:[\w-]+ ){{1,5}}?(?:out of|from|off)",
            "gains in",
        ),
        french=(
            f"{french('chasser', 'deloger', 'expulser')}|repousse|evince|bouter|boute|boutent"
            rf" (?!(?:une?|des|l'|les|la|cette|plusieurs|deux|trois) ?(?:\w+ )?(?:attaques?"
            rf"|assauts?|offensives?"
            rf"|incursions?|tentatives?)|de |du |des |hors "
            rf"|(?:[\w']+ ){{0,3}}?{CIVILIANS_FR})(?:[\w']+ ){{1,4}}?"
            "(?:de|d'|du|hors de)",
            "avons|ont|avaient|avait (?:\\w+ )?(?:chasse|deloge|expulse|repousse|boute) (?:de|d'"
            "|du)",
        ),
        swahili=(
            rf"~fukuza|~timua|~furusha (?!(?:\w+ ){{0,3}}?{CIVILIANS_SW})(?:\w+ ){{1,4}}?"
            "(?:kutoka|katika|mjini)",
        ),
        examples=(
            "The troops have driven the attackers out of [Largu].",
            "L'armée a délogé les rebelles de [Ngungu].",
            "Jeshi limewafukuza waasi kutoka [Ngungu].",
        ),
        settlement=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            f"cleared|clears|clearing|cleansed|swept|purged|rid|freed !{_NOT_OF_FOES_EN}",
        ),
        french=(
            f"{french('nettoyer', 'debarrasser', 'purger', 'ratisser')}"
            f" !{_NOT_OF_FOES_FR}",
            f"{french('regagner')} (?:(?:la|le|les|l'|deux|trois|quatre|cinq|plusieurs) ?)?"
            "(?:villages?|localites?|cites?|villes?|bourgades?|agglomerations?|groupements?"
            "|chefferies?|controle) (?:strategiques? )?(?:de|d'|du|des)",
        ),
        examples=(
            "The army cleared [Kalembe] of militia fighters on Saturday.",
            "L'armée a nettoyé [Kalembe] des combattants Nyatura.",
        ),
        armed=True,
        settlement=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AROUND,
        english=(
            "drove|driven|chased|dislodged|ousted|expelled|ejected|flushed|evicted"
            f" (?:out )?(?:the |out the )?(?:{FOES_EN})\\b(?! (?:back|off))",
        ),
        french=(
            f"{french('chasser', 'deloger', 'expulser')} (?:les |des |l')(?:{FOES_FR})\\b",
        ),
        swahili=("~fukuza|~timua|~furusha (?:waasi|wapiganaji|wanajeshi|wanamgambo)",),
        examples=(
            "In [Numbi], the army ousted the rebels.",
            "À [Numbi], les rebelles ont chassé les Wazalendo.",
            "Jeshi limewafukuza waasi huko [Numbi].",
        ),
        armed=True,
        settlement=True,
    ),
)  # fmt: skip
