"""Words for armed men who are only said to have come, or denied to be there."""

from __future__ import annotations

from dashboard.core.events.words.control_cues import FOES_EN, FOES_FR
from dashboard.core.events.words.cues import CueRow, Where
from dashboard.model import EventType

#: Armed men who are only said to come.
_ARRIVAL_EN = r"(?:arrival|entry|approach|return|presence|infiltration|advance)"
_COMING_EN = (
    r"(?:an? |the )?(?:imminent |possible )*"
    rf"(?:(?:rebel|militia|{FOES_EN}|lra|mai-mai) {_ARRIVAL_EN}"
    rf"|{_ARRIVAL_EN} (?:of|by) (?:the )?(?:[\w'/-]+ ){{0,2}}?(?:{FOES_EN}|armed men|gunmen))"
)
_COMING_FR = (
    r"(?:d'une? |de l'|d'|de la |sur l'|sur la )(?:possible |imminente |prochaine )*(?:arrivee"
    r"|entree|approche|presence|irruption|infiltration|avancee) (?:imminente )?(?:de |des |du |d')"
    rf"(?:\w+ )?(?:{FOES_FR}|hommes armes)"
)

#: Armed men of whom it is only said that they are there.
_THERE_EN = (
    rf"(?:(?:the |an? )?{_ARRIVAL_EN} (?:of|by) (?:the )?(?:[\w'/-]+ ){{0,2}}?(?:{FOES_EN}"
    rf"|armed men)"
    rf"|(?:{FOES_EN}) (?:\w+ )?{_ARRIVAL_EN}"
    rf"|(?:{FOES_EN}) (?:(?:had|have|has|were|are|was|is|already|now) )+(?:arrived|entered|reached"
    r"|there|present|inside|in|at|near))"
)
_THERE_FR = (
    r"(?:l'|la |une? |d'une? |de l'|de la |les |des )?(?:possible |pretendue? )?(?:arrivee|presence"
    r"|entree|irruption|infiltration)"
    rf"(?: (?:a|au|aux|dans|en|pres) [^.;]{{2,40}}?)? (?:de |des |du "
    rf"|d')(?:\w+ ){{0,2}}?(?:{FOES_FR}"
    r"|hommes armes)"
)

RUMOURS: tuple[CueRow, ...] = (
    # ------------------------------------------------------------------ only said to come
    CueRow(
        type=EventType.CLAIMED_ONLY,
        where=Where.AROUND,
        english=(
            f"rumour|rumours|rumor|rumors|talk of {_COMING_EN}",
            f"denied|disproved|retracted|untrue|unfounded ... of {_COMING_EN}",
            "false|untrue|unfounded|denied (?:rumours?|reports?|news|announcement) of "
            f"{_COMING_EN}",
            f"rumour|rumours|rumor|rumors [^.;]{{0,40}}?{_THERE_EN}",
            "rumour|rumours|rumor|rumors|word|talk|whisper|whispers [^.;]{0,40}?\"?they\"?"
            " (?:are|were|had been|have been|had come|have come) (?:already |now )*(?:in|inside)",
            "no (?:confirmation|evidence|proof|sign) of (?:the |any )?(?:reported |alleged )?"
            f"{_COMING_EN}",
            "reports|report|claims|posts|messages|videos [^.;,]{0,30}?"
            rf"{_THERE_EN} (?:in|at|near)?[^.;,]{{2,40}}? (?:is|are|was|were) (?:\w+ )?(?:false"
            rf"|untrue"
            "|unfounded|fake|incorrect|baseless)",
            f"no (?:[\\w'-]+ ){{0,3}}?(?:{FOES_EN}) (?:presence|fighters?|soldiers|elements?)?",
            f"no (?:sign|trace|presence|evidence) of (?:any |the )?(?:\\w+ )?(?:{FOES_EN})",
        ),
        french=(
            f"rumeur|rumeurs|bruit|bruits (?:infondee?s? |persistante?s? )?{_COMING_FR}",
            f"dementie|dementies|infondee|infondees ... {_COMING_FR}",
            f"fausse|fausses (?:annonce|nouvelle|rumeur|information|alerte)s? {_COMING_FR}",
            "rumeur|rumeurs|bruit|bruits|publication|publications [^.;]{0,60}?(?:faisant etat"
            "|annonc\\w+|evoqu\\w+|parlant|sur|affirm\\w+|pretend\\w+|indiqu\\w+|relatives?) "
            f"(?:de |d'|a |sur )?{_THERE_FR}",
            "rumeur|rumeurs|bruit|bruits [^.;]{0,40}?qu'(?:\" ?)?ils (?:\" ?)?(?:sont|etaient"
            "|seraient) (?:deja )?(?:a|au|dans|en)",
            f"aucune (?:confirmation|preuve|indication) {_COMING_FR}",
            f"aucun|aucune (?:presence|trace|signe|indice|element|combattant|mouvement)s? "
            rf"(?:[\w']+[ /-]|l'){{0,6}}?(?:{FOES_FR})",
            f"pas (?:de |d')(?:\\w+ )?(?:{FOES_FR})",
        ),
        examples=(
            "People left [Kayna] after rumours of an arrival of rebels.",
            "Des familles sont parties de [Kayna] après l'annonce, démentie depuis, d'une arrivée"
            " de rebelles.",
        ),
        verb=False,
        settlement=True,
    ),
    CueRow(
        type=EventType.CLAIMED_ONLY,
        where=Where.SUBJECT,
        english=(
            "holds|held|stands firm|on",
            "holding (?:out|on|firm)?(?! (?:talks|hostages?|its|their|the|a|an|elections?)\\b)",
            "stands (?:still|as before)",
        ),
        french=(
            "tient|tiennent|tenait (?:bon|le coup)",
            "tient|tenait (?:toujours|encore)(?= ?[.,;!\"])",
        ),
        examples=(
            "Contrary to the rumours, [Kayna] holds firm.",
            "Contrairement aux rumeurs, [Kayna] tient bon.",
        ),
        verb=False,
        settlement=True,
    ),
    CueRow(
        type=EventType.CLAIMED_ONLY,
        where=Where.AFTER,
        english=(
            "denies|denied|deny|denying (?:any |its |their |all |having )*(?:presence|being present"
            "|entered|been) (?:in|at)",
            "not (?:yet |actually |currently |present |anywhere )*(?:in|inside|at|near)",
        ),
        french=(
            "dement|dementent|dementi (?:toute |sa |leur |etre |avoir )*(?:presente?s?"
            "|presence|entree?s?) (?:a|au|dans|en)",
            "pas (?:encore |du tout )?(?:presents? |arrivee?s? |entree?s? )?(?:a|au|dans|en"
            "|pres de)",
        ),
        examples=(
            "Contrary to rumours, the rebels are not in [Kayna].",
            "Contrairement aux rumeurs, les rebelles ne sont pas à [Kayna].",
        ),
        armed=True,
        verb=False,
        settlement=True,
    ),
)  # fmt: skip
