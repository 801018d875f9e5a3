"""Words for fights and attacks: English beside French beside Swahili."""

from __future__ import annotations

from dashboard.core.events.cues import CueRow, Where
from dashboard.model import EventType

VIOLENCE: tuple[CueRow, ...] = (
    # ------------------------------------------------------------------ two sides fight
    CueRow(
        type=EventType.CLASH,
        where=Where.AROUND,
        english=(
            "clashes|clash|fighting|battle|battles|combat|skirmish|skirmishes|firefight"
            "|firefights|gunfight|gunbattle|gunbattles|hostilities|confrontation|confrontations",
        ),
        french=(
            "affrontement|affrontements|combat|combats|accrochage|accrochages|escarmouche"
            "|escarmouches|hostilites|bataille",
        ),
        swahili=("mapigano|mapambano|makabiliano",),
        examples=(
            "Clashes erupted near [Sake] between the army and the rebels.",
            "Des combats ont eu lieu à [Kibati].",
            "Mapigano yamezuka tena karibu na [Sake].",
        ),
        verb=False,
    ),
    CueRow(
        type=EventType.CLASH,
        where=Where.AROUND,
        english=(
            "gunfire|gunshots|shooting|shootout|crossfire|firing",
            "heavy (?:and light )?(?:artillery|weapons?|machine-gun) (?:fire|duel|exchanges)",
            "artillery (?:fire|duel|exchanges?|exchange of)",
            "exchange|exchanges|exchanged of (?:heavy )?(?:fire|gunfire)",
            "exchanged (?:heavy )?(?:fire|gunfire|shots)",
            "shots (?:were )?(?:heard|rang out)",
            "explosions|detonations|blasts",
        ),
        french=(
            "fusillade|fusillades|detonations|detonation|explosions",
            "tirs|coups|crepitements|echange|echanges d'armes? (?:lourdes?|legeres?|a feu)",
            "tirs|coups de (?:feu|balles|canons?)",
            "echange|echanges de (?:tirs|coups)",
            "tirs (?:nourris|sporadiques|croises|entendus)",
            "duel|duels d'artillerie",
        ),
        swahili=("milio|mlio|ufyatulianaji|milipuko (?:ya |wa )?(?:risasi|silaha|mabomu)?",),
        examples=(
            "Gunfire was heard five kilometres east of [Fataki] at midday.",
            "Des tirs d'armes lourdes ont été entendus à [Mpofi].",
            "Milio ya risasi ilisikika [Sake] usiku.",
        ),
        verb=False,
        carries=True,
    ),
    CueRow(
        type=EventType.CLASH,
        where=Where.AROUND,
        english=("clashed|clashing|fought|battled|battling|fights|skirmished|neutralized"
        "|neutralised",),
        french=("affronte|affrontes|affrontent|affrontaient|combattent|combattu|neutralise|opposent"
                "|opposant|opposaient",),
        swahili=("~pigana|~pambana|~kabiliana",),
        examples=(
            "The army and the rebels clashed in [Kibirizi].",
            "Les Wazalendo et le M23 se sont affrontés à [Kibirizi].",
            "Wanajeshi na waasi walipigana huko [Kibirizi].",
        ),
        armed=True,
    ),
    # ------------------------------------------------------------------ one side strikes
    CueRow(
        type=EventType.ATTACK,
        where=Where.AROUND,
        english=(
            "attack|attacks|assault|assaults|raid|raids|ambush|ambushes|incursion|incursions"
            "|shelling|bombardment|bombardments|bombing|bombings|massacre|massacres|airstrike"
            "|airstrikes|looting|killings|killing|abductions|kidnapping|kidnappings",
            "air|drone|mortar|artillery|rocket|missile (?:strikes?|attacks?|barrage)",
        ),
        french=(
            "attaque|attaques|assaut|assauts|raid|raids|embuscade|embuscades|incursion|incursions"
            "|bombardement|bombardements|pilonnage|pilonnages|massacre|massacres|tuerie|tueries"
            "|pillage|pillages|enlevements|enlevement",
            "frappe|frappes (?:de drones?|aeriennes?)",
        ),
        swahili=("shambulio|shambulizi|mashambulizi|mashambulio|uvamizi|mauaji|bomu|mabomu",),
        examples=(
            "Raids by armed men on [Drodro] and [Largu] have uprooted thousands.",
            "Une attaque des ADF à [Mamove] a fait neuf morts.",
            "Shambulio la ADF katika kijiji cha [Mamove] liliua watu tisa.",
        ),
        verb=False,
    ),
    CueRow(
        type=EventType.ATTACK,
        where=Where.AROUND,
        english=(
            "attacked|attacking|raided|raiding|ambushed|shelled|bombarded|bombed|stormed|storming"
            "|massacred|torched|pillaged|ransacked",
            r"came|come|coming|comes under (?:heavy |sustained )?(?:fire|attack)",
            "opened|opening fire",
            "shell|shells|bomb|bombs|ied|ieds|grenade|grenades|device|rocket|rockets|mortar"
            "|mortars (?:have |had |also )?"
            "(?:fell|fallen|landed|hit|struck|dropped|exploded|rocked|rained)",
        ),
        french=(
            "attaque|attaquee|attaques|attaquees|attaquent|attaquer|bombarde|bombardee|bombardent"
            "|pilonne|pilonnent|pilonnee|massacre|massacrent|pille|pillent|incendie|incendiee"
            "|incendient",
            "ouvert le feu",
            "tire|tirent sur",
            "obus|bombe|bombes|roquette|roquettes ... touche|touchent|explose",
            "obus|bombe|bombes|roquette|roquettes (?:(?:est|sont|etait|etaient|a|ont|avait"
            "|avaient) )?"
            "(?:tombes?|tombees?|explose|touche)",
        ),
        swahili=("~shambulia|~shambuliwa|~vamia|~vamiwa|~chomwa|~chinja",),
        examples=(
            "CODECO fighters attacked the village of [Bambu] on Sunday.",
            "Le 24 mai, des obus sont tombés sur [Katogota].",
            "Waasi walivamia kijiji cha [Mamove].",
        ),
    ),
    CueRow(
        type=EventType.ATTACK,
        where=Where.AROUND,
        english=(
            "hit|hits|struck|burnt|burned|burn|looted|loot|loots|looting|robbed|strafed|targeted",
            r"set|setting (?:[\w']+ ){0,8}?(?:alight|ablaze|on fire)",
            "set|setting fire to",
            "fired|fires on|at",
        ),
        french=(
            "brule|brulent|vise|visee|visent|cible|ciblent|frappe|frappent|touche|touchent",
        ),
        swahili=("~choma|~pora",),
        examples=(
            "Militiamen burned thirty houses in [Djaiba].",
            "Des miliciens ont brûlé des maisons à [Djaiba].",
            "Waasi walichoma nyumba katika kijiji cha [Djaiba].",
        ),
        armed=True,
    ),
    CueRow(
        type=EventType.ATTACK,
        where=Where.AROUND,
        english=(
            "killed|kill|kills|killing|abducted|kidnapped|executed|shot|beheaded|hacked|murdered"
            "|slaughtered",
        ),
        french=(
            "tue|tues|tuent|tuees|tuant|egorge|egorges|egorgent|enleve|enleves|enlevee|enlevees"
            "|enlevent|kidnappe"
            "|kidnappes|execute|executes|executent|decapite|decapites|assassine|assassines",
        ),
        swahili=("~ua|~uawa", "~teka|~tekwa nyara"),
        examples=(
            "ADF rebels killed nine people in the village of [Mamove] on Sunday.",
            "Les ADF ont tué neuf civils à [Mamove].",
            "Wapiganaji wa ADF waliua watu tisa katika kijiji cha [Mamove].",
        ),
        armed=True,
        people=True,
    ),
)  # fmt: skip
