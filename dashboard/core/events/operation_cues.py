"""Words for work that stops and starts again: mines, ports, airports, roads, borders, flights."""

from __future__ import annotations

from dashboard.core.events.cues import CueRow, Where
from dashboard.model import EventType

#: What a company, an agency or a state runs.
_WORK_EN = (
    "operation|operations|activity|activities|mining|production|dredging|work|flights|flight"
    "|services|service|traffic|exports|navigation|extraction|deliveries|distribution|distributions"
    "|classes"
)
_WORK_FR = (
    "operation|operations|activite|activites|exploitation|production|travaux|vol|vols|services"
    "|service|trafic|extraction|navigation|livraisons|distribution|distributions|cours|camions"
    "|circulation"
)
#: What opens and closes.
_GATE_EN = (
    "airport|airports|airstrip|port|ports|border|borders|crossing|crossings|bridge|road|roads"
    "|mine|mines|market|markets|frontier|hospital|hospitals|school|schools|banks|post|route"
    "|corridor|checkpoint"
)
_GATE_FR = (
    "aeroport|aeroports|piste|port|ports|frontiere|frontieres|pont|ponts|route|routes|mine|mines"
    "|marche|marches|barriere|barrieres|hopital|hopitaux|ecole|ecoles|banques|poste|bac"
)
_FEW_EN = r"(?:[\w'-]+ ){0,4}?"
_FEW_FR = r"(?:[\w'-]+ ){0,3}?"

OPERATIONS: tuple[CueRow, ...] = (
    CueRow(
        type=EventType.HALTED_OPERATIONS,
        where=Where.AROUND,
        english=(
            "halted|halts|halt|halting|suspended|suspends|suspend|suspending|ceased|ceases|cease"
            "|ceasing|stopped|stops|stopping|paused|pauses|interrupted|shut|curtailed|scaled"
            rf" (?:down |back )?{_FEW_EN}(?:{_WORK_EN}|{_GATE_EN})",
            rf"operations|mining|flights|production|activities|work|traffic {_FEW_EN}"
            r"(?:halted|suspended|ceased|stopped|paralysed|paralyzed|at a standstill|interrupted"
            r"|came to a halt|ground to a halt)",
            rf"closed|closes|closing|shut|shuts|shutting|blocked|sealed (?:down |off )?{_FEW_EN}"
            rf"(?:{_GATE_EN})",
            rf"{_GATE_EN} ... closed|shut|blocked",
            "closure of",
            "evacuated|evacuating|evacuates (?:its |all |most |non-essential )*(?:staff|personnel"
            "|employees|workers|engineers)",
            "stayed|remain|remained moored",
        ),
        french=(
            "suspend|suspendent|suspendu|suspendus|suspendue|suspendues|arrete|arretent|arretees"
            "|cesse|cessent|interrompu|interrompt|interrompue|stoppe|stoppent|paralyse"
            rf" {_FEW_FR}(?:{_WORK_FR}|{_GATE_FR})",
            rf"activites|operations|vols|travaux|production|exploitation|trafic|circulation"
            rf" {_FEW_FR}(?:suspendu|suspendue|suspendus|suspendues|interrompus?|interrompues?"
            r"|paralysee?s?|a l'arret)",
            rf"ferme|ferment|fermee|fermes|fermees|bloque|bloquee {_FEW_FR}(?:{_GATE_FR})",
            rf"{_GATE_FR} ... fermee?s?|bloquee?s?|a l'arret|paralysee?s?",
            "fermeture (?:de|d'|du)",
            r"vu un seul avion",
            "evacue|evacuent (?:son|ses|tout son|l'ensemble du) personnel",
        ),
        swahili=(
            "~fungwa|~funga|~sitisha|~sitishwa|~simamisha|~simamishwa",
            r"kusitishwa|kufungwa kwa",
        ),
        examples=(
            "Alphamin ceased operations at its [Bisie] tin mine.",
            "La société a suspendu ses activités à [Bisie].",
            "Uwanja wa ndege wa [Goma] bado umefungwa.",
        ),
    ),
    CueRow(
        type=EventType.REOPENED,
        where=Where.AROUND,
        english=(
            "reopened|reopens|reopen|reopening|re-opened|re-opens|re-opening",
            rf"resumed|resumes|resuming|restarted|restarts {_FEW_EN}(?:{_WORK_EN})",
            rf"{_WORK_EN} ... resumed|resumes|restarted",
            "opened|open again",
        ),
        french=(
            "rouvert|rouverte|rouverts|rouvertes|rouvre|rouvrent|reouverture",
            rf"repris|reprend|reprennent {_FEW_FR}(?:{_WORK_FR})",
            rf"reprise {_FEW_FR}(?:{_WORK_FR})",
            rf"{_WORK_FR} {_FEW_FR}(?:repris|reprend|reprennent)",
            "naviguent|circulent|volent de nouveau",
        ),
        swahili=("~funguliwa|~fungua|~anza (?:tena|upya)", "~funguliwa", "kufunguliwa kwa"),
        examples=(
            "Gitega reopened the [Gatumba] crossing at noon.",
            "La piste de [Nyamilima], barrée quatre jours, est rouverte.",
            "Uwanja wa ndege wa [Goma] umefunguliwa tena.",
        ),
    ),
)  # fmt: skip
