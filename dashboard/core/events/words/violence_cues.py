"""Words for fights and attacks: English beside French beside Swahili."""

from __future__ import annotations

from dashboard.core.events.words.control_cues import FOES_EN, FOES_FR
from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import french
from dashboard.core.events.words.shells import HITS_EN, HITS_FR, SHELLS_EN, SHELLS_FR
from dashboard.model import EventType

_OTHER_SIDE_EN = (
    r"(?:(?:the|their|its) )?(?:rivals?|enem(?:y|ies)|opponents?|foes?|adversar(?:y|ies)|rebels?"
    r"|army|m23|soldiers|troops|militia\w*|insurgents|wazalendo|fardc|adf|codeco)"
)
#: Who is carried off: people, not a place.
_CARRIED_OFF_EN = (
    r"(?:civilians|villagers|residents|hostages|women|girls|boys|children|farmers|captives)\b"
    r"(?! (?:of|to|back|out|home|away|by surprise))"
)
_CARRIED_OFF_FR = (
    r"(?:personnes|civils|habitants|villageois|otages|femmes|filles|garcons|jeunes|enfants"
    r"|cultivateurs|paysans)\b"
)

VIOLENCE: tuple[CueRow, ...] = (
    # ------------------------------------------------------------------ two sides fight
    CueRow(
        type=EventType.CLASH,
        where=Where.AROUND,
        english=(
            "clashes|clash|fighting|skirmishing|battle|battles|combat|combats|skirmish|skirmishes|firefight"
            "|firefights|gunfight|gunfights|gunbattle|gunbattles|gun-battle|gun-battles"
            "|hostilities|confrontation"
            "|confrontations|fightings|counter-attack|counterattack|counter-offensive"
            "|counteroffensive",
            "gun|street|pitched battles?",
            "battle|battles|fight|struggle for(?: control of)?",
            "armed|military|violent confrontations?",
            "became|become|becomes|becoming|turned (?:into )?(?:an? |the )?(?:\\w+ )?"
            "(?:battlegrounds?|battlefields?|war zones?|front ?line)",
            "exchanged|exchanging blows",
            "facing|faced|met|meeting|encountered (?:with )?(?!(?:little|no|scant|light|minimal"
            "|token"
            "|hardly|almost)\\b)(?:\\w+ )?(?:armed )?resistance",
        ),
        french=(
            "affrontement|affrontements|combat|combats|accrochage|accrochages|escarmouche"
            "|escarmouches|escarmouche|hostilites|bataille|batailles|contre-attaque|contre-attaques"
            "|contre-offensive|contre-offensives|heurts|echauffouree|echauffourees|confrontation"
            "|confrontations|empoignades",
            "corps a corps",
        ),
        swahili=("mapigano|mapambano|makabiliano",),
        examples=(
            "Clashes erupted near [Sake] between the army and the rebels.",
            "Des combats ont eu lieu à [Kibati].",
            "Mapigano yamezuka tena karibu na [Sake].",
        ),
        verb=False,
        carries=True,
    ),
    CueRow(
        type=EventType.CLASH,
        where=Where.AROUND,
        english=(
            "gunfire|gunshots|gunshot|shooting|shootout|shoot-out|crossfire|firing|shots"
            "|shellfire|fusillade",
            "heavy (?:and light )?(?:artillery|weapons?|machine-guns?|machine guns?|weaponry) "
            "(?:fire|duel|exchanges)",
            "artillery|mortar|small-arms|automatic|machine-gun|sniper|rifle|tank|weapons "
            "(?:weapons? |arms )?(?:fire|duels?|exchanges?|exchange of)",
            "sound|sounds|noise|thud|rumble|crackle|roar|boom of (?:heavy |automatic |light "
            "|distant |small |the )*"
            "(?:guns?|gunfire|weapons|artillery|arms|explosions?|shooting|shots|fighting|rifles"
            "|machine-guns|cannon|shelling|mortars?|bombs|shells|rockets|drones|battle|war)",
            "exchange|exchanges|exchanged of (?:heavy |intense )?(?:fire|gunfire|shots)",
            "shots|shells|fire|rockets|mortars|gunfire (?:was |were |is |are |being |have been "
            "|has been )(?:again |also |\\w+ly )?(?:exchanged|traded)",
            "heavy|sustained|intense|automatic|withering|concentrated fire(?= ?(?:[.,;]|(?:from|at"
            "|around|near|since|between|all|throughout|coming) ))",
            "exchanged|exchanging|exchange|traded|trading|trade"
            " (?:heavy |artillery |mortar |sporadic |small-arms )*(?:fire|gunfire|shots|shells"
            "|bullets|rockets|salvoes|volleys)",
            "shot|shoot|shoots|shooting|fired|fire|firing|shelled|shelling (?:\\w+ )?(?:at |on )?"
            "(?:each other|one another)",
            "bullets|shots|shells|rockets (?:were |are )?(?:flew|flying|whistled|whistling|whizzed"
            "|whizzing|cracked|crackled)",
            "shots (?:were )?(?:heard|rang out|fired)",
            "explosions|detonations|blasts|explosion|detonation",
            "weapons|guns|artillery|mortars|cannon (?:\\w+ ){0,4}?heard",
            "came|come|coming to blows",
            "weapons|guns|rifles|cannon|mortars (?:rattled|crackled|boomed|thundered|roared|barked"
            "|spoke|opened up)",
        ),
        french=(
            "se (?:bat|battent|battait|battaient)",
            "se (?:sont |s'etaient |serai(?:en)?t )?(?:de nouveau |encore )?(?:tire|tires|tirent"
            "|tiraient|tirait) (?:mutuellement |a nouveau |les uns )?(?:dessus|sur les autres)",
            "se (?:sont )?(?:canarde|canardes|canardent|canardaient|mitraillent|mitrailles"
            "|bombardent|bombardes|bombardaient|pilonnent|pilonnes|pilonnaient)",
            "on (?:s'est|s'etait|se serait) (?:\\w+ )?battus?",
            "fusillade|fusillades|detonations|detonation|explosions|canonnade|canonnades"
            "|explosion|deflagration|deflagrations|rafale|rafales",
            "tirs|coups|crepitements|crepitement|echange|echanges|bruits|bruit|grondement"
            "|grondements|sifflements|rafales|detonations|echos"
            " (?:d'|de |des )?(?:armes?|artillerie|bottes|balles|mitrailleuses?|mortiers?"
            "|obus)(?: (?:lourdes?|legeres?|a feu"
            "|automatiques?))?",
            "tirs|coups|bruit|bruits de (?:feu|balles|canons?|mortiers?|armes)",
            "echange|echanges|echangent|echange (?:de |des |d'|intenses? de |nourris de )"
            "(?:tirs|coups|feux?|obus)",
            "tirs|obus|coups|roquettes|rafales (?:de feu |d'artillerie )?(?:ont ete |etaient "
            "|sont )(?:\\w+ )?echange(?:e?s)",
            "feu|feux (?:nourris?|croises?|roulants?)",
            "tirs (?:nourris|sporadiques|croises|entendus|d'|de|intenses)",
            "tirs",
            "duel|duels d'artillerie",
            "entend|entendait|entendaient|entendu|entendre (?!(?:plus|pas|jamais|guere|aucune?) )"
            "(?:[\\w-]+ |d'|l'){0,6}?(?:armes?"
            "|coups|tirs"
            "|artillerie|mitraille|mitrailleuses?|canons?)\\b(?: lourdes?| de feu)?",
            "mitraille (?:n'a|n'avait|ne|s'est|a|reprend|crepite|resonne|retentit|gronde)",
            "arme|armes|balles|canon|canons|mitrailleuses|kalachnikovs|mortiers ... "
            "crepite|crepitent|tonne|tonnent|parle|parlent|tonnaient"
            "|crepitaient"
            "|resonne"
            "|resonnent|resonnaient|retenti|retentissent|retentissaient|fait entendre",
            "ca|cela (?:a )?(?:tire|tirait|canarde|canardait|crepite|crepitait|chauffe|bombarde)",
        ),
        swahili=(
            "milio|mlio|ufyatulianaji|milipuko|mlipuko|urushianaji"
            " (?:wa |ya )?(?:risasi|silaha|mabomu|bunduki)",
            "milio|mlio",
            "milipuko !ya (?:mlima|vol[ck]ano|volkeno|ugonjwa|magonjwa|maradhi|ebola"
            "|kipindupindu|surua|polio)",
            "risasi (?:nzito |kali |za (?:\\w+ ){1,2})?(?:zi\\w+|ili\\w+|ina\\w+)",
        ),
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
        english=(
            "locked|locking|lock horns",
            "clashed|clashing|fought|battled|battling|battle|fights|fight|skirmished|neutralized"
            "|neutralised|repelled|repulsed|repels|repel|duelled|tangled",
            "beat|beaten|fought|fights|drove|driven (?:off|back)"
            "(?= (?:the|an?|rebel\\w*|attack\\w*|m23|adf|codeco|by|two|several|assault\\w*"
            "|militia\\w*))",
            f"engaged|engaging|engages|confronted|confronting|confronts|tackled {_OTHER_SIDE_EN}",
            f"took on {_OTHER_SIDE_EN}",
            "engaged|engaging|engages (?:in (?:[\\w-]+ ){0,3}?(?:fighting|combat|combats"
            "|battles?|clashes"
            "|firefights?|conflict|hostilities|war)|(?:with )?(?:the )?(?:rebels?|militia\\w*"
            "|m23|adf"
            "|army|troops|soldiers|insurgents))",
            "locked in (?:[\\w-]+ ){0,3}?(?:battle|battles|combat|fighting|clashes|firefight)",
            f"routed (?:the )?(?:{FOES_EN})\\b",
            "put|puts|putting up (?:[\\w-]+ ){0,2}?(?:resistance|fight)",
            "held|holding|holds out (?:against"
            "|for (?:[\\w-]+ ){1,3}?(?:hours?|days?|nights?))",
            "put|puts|putting [^.;,]{2,40}? to flight",
        ),
        french=(
            f"{french('opposer')} !une? (?:\\w+ )?(?:dementi|refus|veto|silence|fin de)|son veto",
            f"{french('affronter', 'combattre', 'accrocher', 'repousser', 'confronter')}"
            "|combat|neutralise|battus|battent|battu|battue|battues|disputent",
            "battre !en|le|la|campagne|pavillon|monnaie|tous|un",
            f"{french('livrer')} (?:une |des )?(?:\\w+ )?(?:batailles?|combats?)",
            f"{french('croiser')} le fer",
            f"{french('heurter')} (?:a |aux )(?:la |l')?(?:(?:leurs?|ses|des) )?(?:adversaires?"
            f"|ennemis?"
            "|rivaux|rebelles|m23|fardc|armee|militaires|wazalendo|resistance|milicien\\w*)",
            "decousu|decoud|decousent|decoudre avec",
            "resiste|resistent|resistaient (?:\\w+ment )?(?:pendant|durant)",
            "engages|engage|engagent (?:dans )?(?:le |un |des |de |d'|les )+(?:\\w+ )?"
            "(?:combats?|batailles?|affrontements?)",
            "prises|prise avec",
            "tenu|tient|tiennent|tenait|tenaient tete (?:a|au|aux)",
            f"{french('mettre')} (?:en deroute|en fuite)",
        ),
        swahili=(
            "~pigana|~pambana|~kabiliana",
            "~rushiana|~fyatuliana|~shambuliana|~tupiana"
            " (?:\\w+ )?(?:risasi|makombora|mabomu)",
            "~shambuliana",
            "kupigana|kupambana|kukabiliana (?:(?<=na kupigana )|(?<=na kupambana )"
            "|(?<=na kukabiliana ))(?:na|nao|vikali)",
        ),
        examples=(
            "The army and the rebels clashed in [Kibirizi].",
            "Les Wazalendo et le M23 se sont affrontés à [Kibirizi].",
            "Wanajeshi na waasi walipigana huko [Kibirizi].",
        ),
        armed=True,
        carries=True,
    ),
    CueRow(
        type=EventType.CLASH,
        where=Where.OBJECT,
        english=("engulfed|engulfs|engulfing",),
        examples=("By New Year the violence had engulfed the town of [Uvira].",),
    ),
    # ------------------------------------------------------------------ one side strikes
    CueRow(
        type=EventType.ATTACK,
        where=Where.SUBJECT,
        english=(
            "is|was|are|were (?:still |now |already )?(?:burning|ablaze|in flames|on fire|aflame)"
            "(?! (?:with|to|for)\\b)",
        ),
        french=(
            "est|sont|etait|etaient (?:encore |toujours |deja )?en (?:flammes|feu)",
            "brule|brulent|brulait !(?!deux|trois|plusieurs|une|\\d|depuis|encore|toujours"
            "|ce\\b|cette\\b)[\\w'\"]+",
        ),
        examples=(
            "[Kayna] is burning, a priest says.",
            "[Kayna] brûle depuis l'aube.",
        ),
        verb=False,
    ),
    CueRow(
        type=EventType.ATTACK,
        where=Where.AROUND,
        english=(
            "attack|attacks !ad|ads|line|lines|dog|dogs|rate",
            "assault|assaults|raid|raids|ambush|ambushes|incursion|incursions"
            "|shelling|shellings|bombardment|bombardments|bombing|bombings|massacre|massacres"
            "|airstrike|airstrikes|air-strike|air-strikes|looting|killings|killing|murder|murders"
            "|abductions|abduction|kidnapping"
            "|kidnappings|bloodbath|carnage|slaughter|lynching|beheadings|rampage|onslaught"
            "|blitz|pillage|pillaging|arson|executions|atrocity|hijacking|hold-up|cross-fire"
            "|stabbings|reprisals",
            "air|drone|mortar|artillery|rocket|missile|machete|grenade|landmine|mine|ied"
            "|roadside|bomb|suicide|knife"
            "|helicopter"
            "|rebel|night|dawn"
            " (?:strikes?|attacks?|barrage|raids?|blasts?|explosions?|assaults?|bombings?)",
            "strike|strikes (?:on|against)",
            "offensive (?:in|around|near|against)",
            f"target|targets of (?:the |an? )?(?:\\w+ )?(?:{FOES_EN}|armed men|gunmen|assailants"
            "|bandits|attacks?|raids?)",
            "found|discovered|recovered|counted (?:[\\w-]+ ){0,3}?(?:bodies|corpses)",
        ),
        french=(
            "attaque|attaques|assaut|assauts|raid|raids|embuscade|embuscades|incursion|incursions"
            "|bombardement|bombardements|pilonnage|pilonnages|massacre|massacres|tuerie|tueries"
            "|pillage|pillages|enlevements|enlevement|attentat|attentats|carnage|exactions|razzia"
            "|razzias|assassinat|assassinats|meurtre|meurtres|kidnapping|kidnappings"
            "|braquage|irruption|executions|rapt|rapts|agression"
            "|descente",
            "represailles (?:contre|sur|des|du)",
            "incendie|incendies (?:volontaires?|criminels?|de (?:maisons?|villages?|cases|huttes"
            "|ecoles?|domiciles?|boutiques?|habitations?))",
            f"cible|cibles (?:de |d'|des |du |de l')(?:\\w+ )?(?:{FOES_FR}|hommes armes|bandits"
            "|inciviques)",
            "frappe|frappes (?:de drones?|aeriennes?|d'artillerie|de l'aviation|contre|sur"
            "|menees?)",
            "tir|tirs de (?:drones?|roquettes?|missiles?|obus|mortiers?)",
            "tir|tirs d'(?:obus|artillerie)",
            "tir|tirs (?:(?:d'|de )\\w+ (?:lourdes? |lourds? )?)?(?:[\\w'-]+ ){0,8}?"
            "(?:contre|visant)",
            "expedition|expeditions punitives?",
            "explosion|explosions de (?:deux |trois |plusieurs |\\w+ )?(?:bombes?|obus|grenades?"
            "|mines?)",
            "explosion d'(?:une?|un) (?:bombe|engin|obus|grenade|mine)",
            "explosion de (?:bombe|grenade|mine)",
            "offensive (?:a|au|contre|autour)",
        ),
        swahili=(
            "shambulio|shambulizi|mashambulizi|mashambulio|uvamizi|mauaji|bomu|mabomu"
            "|makombora|kombora|uporaji|mvamio",
            "shambulio|shambulizi|mashambulizi|mashambulio|uvamizi|mauaji|bomu|mabomu|makombora"
            "|kombora|uporaji",
            # "baada ya washukiwa wa ADF kuvamia kijiji cha"
            "baada ya (?:[\\w-]+ ){1,6}?ku(?:u|i|ki|ya|vi|li)?(?:vamia|shambulia)",
        ),
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
            "attacked|attacking|attacks|bombard|pillage|ransack|raided|raiding|raids|ambushed"
            "|ambush|shelled|shells"
            "|shelling|bombarded|bombarding|bombed|bombing|stormed"
            "|storming|massacred|torched|pillaged|ransacked|pounded|pounding|strafed|plundered"
            "|razed|pillaging|ransacking|rampaged|hacked|shot|beheaded|slaughtered|mortared"
            "|bombards|assaulted|assailed|sacked|machine-gunned|rocketed|vandalised|vandalized",
            r"came|come|coming|comes under (?:heavy |sustained |intense |mortar |drone )*(?:fire"
            r"|attack)",
            r"under (?:heavy |sustained |intense |mortar |drone |rebel |artillery |constant )*"
            r"(?:fire|attack|shelling|bombardment)",
            "opened|opening|opens|open fire",
            "sprayed|sprays|spraying|peppered|riddled|strafed|raked [^.;]{0,40}?(?:bullets|gunfire"
            "|fire)",
            "laid|lay|laying|lays waste (?:to )?",
            "wreaked|wreaking|sowed|sowing|spread|spreading (?:havoc|death|terror)",
            "opened|opening|opens up (?:on|with (?:machine|automatic|rifles))",
            rf"{SHELLS_EN} {HITS_EN}",
            rf"{SHELLS_EN} (?:fired|launched|shot|lobbed|coming) (?:from|by) [^.;,]{{2,50}}?"
            rf" {HITS_EN}",
            "blew|blow|blown (?:himself|herself|themselves|itself) up",
            "suicide bombers?",
            "burst|barged|bursting|barging into (?:an?|the|his|her|their|our) (?:[\\w'-]+ ){0,2}?"
            "(?:house|houses|home|homes|wake|church|clinic|hospital|bar|shop|mosque|school|wedding"
            "|funeral|ward|compound|hut|service|mass)",
            "brushing|brushed|swept|sweeping aside an? (?:\\w+ )?(?:police|army|military|border)"
            " (?:post|checkpoint|patrol|position)",
            "dropped|drops|dropping|lobbed|lobs|lobbing|threw|thrown|throws|throwing|hurled|hurling"
            "|tossed|tossing|launched|launching|fired|fires|firing"
            "|rained (?:[\\w-]+ ){0,3}?(?:bombs?"
            "|shells?|munitions|explosives?|grenades?|mortars?|rockets?|missiles?|petrol bombs)",
            "bomb|bombs|shells|grenades (?:[\\w-]+ ){0,2}?dropped",
            "fell|fallen|fall victim to",
            "held up (?:by|at gunpoint)",
            "found dead [^.;]{0,60}?(?:hands|bullets?|throats?|machetes?|gunshot|stabbed|bound"
            "|tied)",
            "found (?:shot|hacked|beheaded|murdered|slain|stabbed|with (?:his|her|their) throats?)",
            "bodies|corpses|remains [^.;]{0,60}?(?:killed|hacked|shot|bound|mutilated|decapitated"
            "|beheaded|bullet|machete\\w*)[^.;]{0,60}? (?:found|discovered|recovered)",
        ),
        french=(
            french("attaquer", "bombarder", "pilonner", "massacrer", "piller", "incendier"),
            french("saccager", "assaillir", "mitrailler", "devaliser", "vandaliser", "canarder"),
            "calcine|calcinee|calcinees|rafle|rase|rasee|rasees",
            f"{french('ouvrir')} le feu",
            f"{french('passer')} a l'(?:attaque|offensive)",
            french("braquer", "ranconner", "depouiller", "detrousser"),
            "retrouve|retrouves|retrouvee|retrouvees|decouvert|decouverts (?:\\w+ )?(?:egorge|tue"
            "|decapite|ligote|assassine|mutile|execute)(?:e|s|es)?",
            "corps [^.;]{0,60}?(?:retrouves|decouverts|ramasses)[^.;]{0,50}? (?:ligotee?s|mutiles"
            "|decapites|cribles|machettes?|balles|armes? blanches?)",
            "corps [^.;]{0,50}?(?:ligotes|mutiles|decapites|cribles|tues)[^.;]{0,50}?"
            " (?:retrouves|decouverts|ramasses)",
            f"{french('prendre')} (?:[^.;:,]{{2,60}}? )?pour cibles?",
            f"{french('mettre')} (?:\\w+ )?(?:a feu|le feu|a sac)",
            f"{french('cribler')} (?:de|d') ?(?:balles|obus|plombs|eclats|projectiles)",
            f"{french('arroser', 'cribler')} [^.;:,]{{2,60}}? (?:d'obus|de balles|de roquettes"
            "|d'explosifs|de bombes)",
            f"{french('reduire')} [^.;:,]{{2,60}}? en (?:cendres?|ruines?|poussiere)",
            f"{french('reduire')}|parti|partie|parties|partis (?:en|a l'etat de)"
            " (?:cendres?|ruines?"
            f"|fumee)",
            "tire|tirent|tirait|tiraient sur",
            "sous (?:les |le |des |un )?(?:balles|feu|tirs|bombes|bombardements|obus|roquettes"
            "|mitraille)(?: (?:nourris?|croises?))?(?! vert)",
            "obus|bombe|bombes|roquette|roquettes|drones|engin ... touche|touchent|explose|tombes?"
            "|tombees?|abattus|abattues|tombent|explosent",
            f"{SHELLS_FR} {HITS_FR}",
            "mine|mines (?:a|ont) (?:saute|explose|detone)",
            f"{french('larguer', 'lancer', 'tirer', 'jeter', 'balancer', 'lacher')}"
            " (?:[\\w-]+ ){0,3}?"
            "(?:bombes?|obus|roquettes?|grenades?|mortiers?|explosifs?|missiles?)",
            f"{french('lacher', 'larguer', 'deverser')} (?:[\\w-]+ ){{0,2}}?"
            "(?:charges?|munitions|projectiles|engins)",
            "grenade|grenades|bombe|bombes|obus|roquette|roquettes (?:\\w+ )?(?:lance|jete"
            "|tire|balance)e?s? (?:dans|sur|contre|sous|devant|par)",
            "peri|perit|perissent|tombe|tombes|tombent|succombe sous les (?:balles|machettes|coups"
            " de machettes?|haches|obus|bombes)",
            "recu|recoit|recoivent|encaisse|encaissent (?:[\\w-]+ ){0,2}?(?:obus|bombes?|roquettes?"
            "|balles|projectiles|missiles?)",
            f"{french('essuyer', 'subir')}|essuie|essuient (?:[\\w-]+ ){{0,3}}?(?:tirs?|attaques?"
            "|feu|raids?|bombardements?|incursions?|frappes?|assauts?|embuscades?)",
        ),
        swahili=(
            "~shambulia|~shambuliwa|~vamia|~vamiwa|~chomwa|~chinja|~chinjwa|~teketeza"
            "|~teketezwa|~porwa|~lipuliwa|~lipua", "~piga mabomu",
            "~shambuliwa|~vamiwa|~chomwa|~teketezwa ni",
            "~fyatua|~fyatulia|~miminia|~rushia|~vurumishia (?:\\w+ )?(?:risasi|makombora)",
            "~angusha|~angukia|~anguka|~lipuka|~rusha|~rushwa|~dondosha|~dondoshwa (?:\\w+ )?"
            "(?:bomu|mabomu|makombora|kombora)",
            "bomu|mabomu|kombora|makombora ... (?:kuanguka|kulipuka|yaliyoanguka|lililoanguka"
            "|yaliyolipuka|lililolipuka|limeanguka|yameanguka|lilianguka|yalianguka"
            "|limelipuka|lililipuka|yalilipuka|yamelipuka)",
        ),
        examples=(
            "CODECO fighters attacked the village of [Bambu] on Sunday.",
            "Le 24 mai, des obus sont tombés sur [Katogota].",
            "Waasi walivamia kijiji cha [Mamove].",
        ),
        carries=True,
    ),
    CueRow(
        type=EventType.ATTACK,
        where=Where.AROUND,
        english=(
            "hit|hits|hitting|struck|strikes|burnt|burned|burn|burns|burning|looted|loot|loots"
            "|looting|robbed|robs|robbing|strafed"
            "|targeted|targets|targeting|destroyed|rob|stole|fired|firing|assassinated"
            "|terrorised"
            "|terrorized|lynched|extorted|plundering|preyed",
            "emptied !of",
            "set|sets|setting upon",
            "made|make|makes|making|walked|ran|rode off with",
            "carried|carry|carrying|carries off",
            r"set|setting|sets (?:[\w']+ ){0,8}?(?:alight|ablaze|on fire)",
            "set|sets|setting|put|laid fire to",
            "burned|burnt|burning|razed|blew|blown|gunned|mowed down|up|to",
            "went|gone|going on (?:a|the) (?:rampage|\\w+ spree)",
            "descended|descend|swooped|fell on(?! (?:a )?(?:\\w+day|the (?:night|morning|evening"
            "|same)"
            "|\\d))|upon",
            "broke|broken|breaking into",
            "fired|fires|firing|shoot|shot|shooting on|at|into",
            "launched|launches|launching|conducted|conducting|carried|mounted|mounting"
            "|led (?:out )?"
            "(?:an?|the|their|its|new|fresh) (?:[\\w-]+ ){0,3}?(?:operations?|offensives?)"
            "(?= (?:[\\w-]+ ){0,5}?(?:against|at|in|on|around|near)\\b)(?! (?:of|to|for)\\b)",
        ),
        french=(
            french("bruler", "viser", "cibler", "frapper", "detruire", "ravager", "racketter"),
            french("ecumer"),
            "touche|touchee|touchent|emporte|vole|volent|detroussent"
            "|extorque|sevi|sevissent|ravage|tire|deverse",
            "fait irruption",
            "lance|lancent|lancee|mene|menent|menee|conduit|conduisent (?:une|des|leur|la|l') ?"
            "(?:[\\w-]+ ){0,2}?(?:operations?|offensives?)(?= (?:[\\w'-]+ ){0,6}?(?:contre|sur|a|au"
            "|dans|autour|pres)\\b)(?! (?:de|d'|pour)\\b)",
            f"surgi|surgis|surgissent|surgissaient|{french('sevir')} (?:de nouveau )?(?:a|au|dans"
            f"|en|sur)",
            f"{french('semer')} (?:la |le |une |l')*(?:terreur|desolation|mort|panique|psychose"
            f"|chaos)",
            "pris|prend|prennent|prenait|prenaient (?:(?<=en sont pris )|(?<=en est pris )"
            "|(?<=en etaient pris )|(?<=en etait pris )|(?<=en prend )|(?<=en prennent )"
            "|(?<=en prenait )|(?<=en prenaient ))(?:a|au|aux)",
        ),
        swahili=("~choma|~pora|~iba|~haribu|~lenga", "kupora|kuchoma|kuiba|kuteketeza",),
        examples=(
            "Militiamen burned thirty houses in [Djaiba].",
            "Des miliciens ont brûlé des maisons à [Djaiba].",
            "Waasi walichoma nyumba katika kijiji cha [Djaiba].",
        ),
        armed=True,
        carries=True,
    ),
    CueRow(
        type=EventType.ATTACK,
        where=Where.AROUND,
        english=(
            "wiped|wipe|wiping out",
            "mowed|mow|mowing|gunned|gun|gunning|cut|cutting down",
            "killed|kill|kills|killing|abducted|abduct|abducts|abducting|kidnapped|kidnap|kidnaps"
            "|executed|executes|shot|beheaded|hacked|murdered|murder|slain|slew"
            "|slaughtered|raped|stabbed|butchered|maimed|ambushed|lynched|slit"
            "|decapitated",
            "took|taken|takes (?:[\\w-]+ ){0,4}?hostages?",
            f"captured|captures|seized|took|taken (?:[\\w-]+ ){{0,3}}?{_CARRIED_OFF_EN}",
            "left|leaving|leaves|claimed|claiming|claims (?:at least |more than |about |some )*"
            "(?:[\\w-]+ ){1,3}?(?:dead|lives|deaths)",
        ),
        french=(
            french("tuer", "egorger", "enlever", "kidnapper", "executer", "decapiter"),
            french("assassiner", "abattre", "poignarder", "violer", "ligoter", "lyncher"),
            "massacrant|massacres",
            f"{french('faucher', 'decimer', 'charcuter', 'immoler', 'fusiller', 'pendre')}",
            f"{french('passer')} (?:au fil de (?:la |l')|par les armes)",
            f"{french('prendre')} (?:[\\w-]+ ){{1,4}}?(?:en otages?)",
            "pris|prises en otages?",
            f"{french('emmener', 'conduire', 'embarquer')} (?:[\\w'-]+ ){{0,2}}?de force",
            f"{french('capturer', 'emmener')} (?:[\\w'-]+ ){{0,4}}?{_CARRIED_OFF_FR}",
        ),
        swahili=(
            "kushambuliwa|kuvamiwa|kuuawa|kuuliwa na",
            "~ua|~uawa|~baka|~bakwa|~chinja|~nyonga|~uwa|~uwawa|~uliwa|~katakata",
            "kuua|kuwaua|kuuwa|kuwauwa|kumuua|kuchinja|kuwachinja",
            "~teka|~tekwa nyara",
            "~pigwa|~piga risasi",
        ),
        examples=(
            "ADF rebels killed nine people in the village of [Mamove] on Sunday.",
            "Les ADF ont tué neuf civils à [Mamove].",
            "Wapiganaji wa ADF waliua watu tisa katika kijiji cha [Mamove].",
        ),
        armed=True,
        people=True,
    ),
)  # fmt: skip
