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
            "mining (?:has |have |was |were |is |been )*(?:halted|suspended|stopped|ceased)",
            "operations|flights|production|activities|work|traffic ... halted|suspended"
            "|ceased|stopped|paralysed|paralyzed|at a standstill|interrupted|came to a halt"
            "|ground to a halt",
            rf"closed|closes|closing|shut|shuts|shutting|blocked|sealed (?:down |off )?{_FEW_EN}"
            rf"(?:{_GATE_EN})",
            rf"{_GATE_EN} ... closed|shut|blocked",
            "evacuated|evacuating|evacuates (?:its |all |most |non-essential )*(?:staff|personnel"
            "|employees|workers|engineers)",
            "stayed|remain|remained moored",
        ),
        french=(
            "suspend|suspendre|arreter|cesser|interrompre|suspendent|suspendu|suspendus"
            "|suspendue|suspendues|arrete|arretent|arretees"
            "|cesse|cessent|interrompu|interrompt|interrompue|stoppe|stoppent|paralyse"
            rf" {_FEW_FR}(?:{_WORK_FR}|{_GATE_FR})",
            "activites|operations|vols|travaux|production|exploitation|trafic|circulation"
            " ... suspendue?s?|interrompue?s?|paralysee?s?|a l'arret",
            rf"ferme|ferment|fermee|fermes|fermees|bloque|bloquee {_FEW_FR}(?:{_GATE_FR})",
            rf"{_GATE_FR} ... fermee?s?|bloquee?s?|a l'arret|paralysee?s?",
            r"vu un seul avion",
            "evacue|evacuent (?:son|ses|tout son|l'ensemble du) personnel",
        ),
        swahili=(
            "~fungwa|~funga|~sitisha|~sitishwa|~simamisha|~simamishwa",
        ),
        examples=(
            "Alphamin ceased operations at its [Bisie] tin mine.",
            "La société a suspendu ses activités à [Bisie].",
            "Uwanja wa ndege wa [Goma] bado umefungwa.",
        ),
    ),
    CueRow(
        type=EventType.HALTED_OPERATIONS,
        where=Where.AROUND,
        english=(
            "closure|shutdown of",
            rf"suspension|halting|cessation of {_FEW_EN}(?:{_WORK_EN})",
        ),
        french=(
            "fermeture (?:de|d'|du)",
            rf"suspension|interruption|arret|cessation {_FEW_FR}(?:{_WORK_FR})",
        ),
        swahili=("kusitishwa|kufungwa kwa",),
        examples=(
            "The closure of [Goma] airport hampers aid.",
            "Alphamin a annoncé la suspension de ses activités sur le site de [Bisie].",
            "Kufungwa kwa uwanja wa ndege wa [Goma] kumezuia misaada.",
        ),
        verb=False,
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
            "rouvert|rouverte|rouverts|rouvertes|rouvre|rouvrent",
            rf"repris|reprend|reprennent {_FEW_FR}(?:{_WORK_FR})",
            rf"{_WORK_FR} {_FEW_FR}(?:repris|reprend|reprennent)",
            "naviguent|circulent|volent de nouveau",
        ),
        swahili=("~funguliwa|~fungua|~anza (?:tena|upya)", "~funguliwa"),
        examples=(
            "Gitega reopened the [Gatumba] crossing at noon.",
            "La piste de [Nyamilima], barrée quatre jours, est rouverte.",
            "Uwanja wa ndege wa [Goma] umefunguliwa tena.",
        ),
    ),
    CueRow(
        type=EventType.REOPENED,
        where=Where.AROUND,
        english=(rf"resumption|restart of {_FEW_EN}(?:{_WORK_EN})", "reopening of"),
        french=("reouverture (?:de|d'|du)", rf"reprise {_FEW_FR}(?:{_WORK_FR})"),
        swahili=("kufunguliwa kwa",),
        examples=(
            "The reopening of [Goma] airport was announced.",
            "La réouverture de la frontière de [Bunagana] soulage les commerçants.",
            "Kufunguliwa kwa mpaka wa [Bunagana] kumewafurahisha wakazi.",
        ),
        verb=False,
    ),
)  # fmt: skip
