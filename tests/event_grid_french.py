"""The French tables of the grid of war news."""

from __future__ import annotations

import random

from event_grid import (
    Actor,
    Drawn,
    PlacePhrase,
    Reading,
    expected,
    frames,
    readings,
    sentence_case,
    tolerated,
    who_speak,
)

ACTORS = (
    Actor(words="les rebelles du M23", side="rebel"),
    Actor(words="le M23", side="rebel", number="s"),
    Actor(words="les rebelles", side="rebel"),
    Actor(words="des combattants de l'AFC/M23", side="rebel"),
    Actor(words="la coalition AFC/M23", side="rebel", number="s", gender="f"),
    Actor(words="la rébellion", side="rebel", number="s", gender="f"),
    Actor(words="les insurgés", side="rebel"),
    Actor(words="le groupe armé soutenu par le Rwanda", side="rebel", number="s"),
    Actor(words="l'armée", side="state", number="s", gender="f"),
    Actor(words="les FARDC", side="state", gender="f"),
    Actor(words="l'armée congolaise", side="state", number="s", gender="f"),
    Actor(words="les forces loyalistes", side="state", gender="f"),
    Actor(words="les militaires", side="state"),
    Actor(words="les Wazalendo", side="state"),
    Actor(words="les troupes gouvernementales", side="state", gender="f"),
    Actor(words="les ADF", side="other", gender="m"),
    Actor(words="des miliciens de la CODECO", side="other"),
    Actor(words="des hommes armés", side="other"),
    Actor(words="des assaillants", side="other"),
)

MOUTHS = {
    "rebel": ("le M23", "le porte-parole du M23", "la rébellion", "un porte-parole des rebelles"),
    "state": ("l'armée", "le porte-parole de l'armée", "Kinshasa", "un porte-parole militaire"),
}


PLACES = (
    PlacePhrase(object="[Kayna]", inside="à [Kayna]", source="de [Kayna]"),
    PlacePhrase(
        object="la cité de [Kirumba]",
        inside="dans la cité de [Kirumba]",
        source="de la cité de [Kirumba]",
    ),
    PlacePhrase(
        object="le village de [Mambasa]",
        inside="dans le village de [Mambasa]",
        source="du village de [Mambasa]",
        gender="m",
    ),
    PlacePhrase(
        object="la localité stratégique de [Rubaya]",
        inside="dans la localité stratégique de [Rubaya]",
        source="de la localité stratégique de [Rubaya]",
    ),
    PlacePhrase(
        object="[Kibirizi], en territoire de [Rutshuru:territory]",
        inside="à [Kibirizi], en territoire de [Rutshuru:territory]",
        source="de [Kibirizi], en territoire de [Rutshuru:territory]",
    ),
    PlacePhrase(
        object="[Nyabiondo], à une quarantaine de kilomètres de [Masisi]",
        inside="à [Nyabiondo], à une quarantaine de kilomètres de [Masisi]",
        source="de [Nyabiondo], à une quarantaine de kilomètres de [Masisi]",
    ),
    PlacePhrase(
        object="[Kashebere] et [Ihula]",
        inside="à [Kashebere] et à [Ihula]",
        source="de [Kashebere] et d'[Ihula]",
        heads=2,
    ),
    PlacePhrase(
        object="le centre commercial de [Minova] (territoire de [Kalehe:territory])",
        inside="au centre commercial de [Minova] (territoire de [Kalehe:territory])",
        source="du centre commercial de [Minova] (territoire de [Kalehe:territory])",
        gender="m",
    ),
    PlacePhrase(
        object="l'agglomération de [Bweremana]",
        inside="dans l'agglomération de [Bweremana]",
        source="de l'agglomération de [Bweremana]",
    ),
)

TIMES = (
    "", "", " lundi", " dimanche soir", " dans la nuit de jeudi à vendredi", " mardi à l'aube",
    " cette semaine", " le 14 mars", " aux premières heures de vendredi", " ce week-end",
    " en début de semaine", " ce mercredi 5 mars",
)  # fmt: skip
UNRESISTED = (
    "", "", "", " sans combat", " sans coup férir", " sans rencontrer de résistance",
    " sans tirer un seul coup de feu",
)  # fmt: skip

#: type | infinitive | participle (% agrees) | aux: a, e, r (reflexive) | present s/p | rest | flags
_VERBS = """
captured|prendre|pris|a|prend/prennent|{p}|p
captured|reprendre|repris|a|reprend/reprennent|{p}|p
captured|capturer|capturé|a|capture/capturent|{p}|p
captured|occuper|occupé|a|occupe/occupent|{p}|p
captured|conquérir|conquis|a|conquiert/conquièrent|{p}|p
captured|reconquérir|reconquis|a|reconquiert/reconquièrent|{p}|p
captured|investir|investi|a|investit/investissent|{p}|p
captured|récupérer|récupéré|a|récupère/récupèrent|{p}|p
captured|envahir|envahi|a|envahit/envahissent|{p}|p
captured|emparer|emparé%|r|empare/emparent|{from}|
captured|rendre maître|rendu% maître|r|rend maître/rendent maîtres|{from}|
captured|prendre|pris|a|prend/prennent|le contrôle {from}|
captured|reprendre|repris|a|reprend/reprennent|le contrôle {from}|
captured|entrer|entré%|e|entre/entrent|{in}|
captured|pénétrer|pénétré|a|pénètre/pénètrent|{in}|
captured|faire|fait|a|fait/font|leur entrée {in}|
captured|installer|installé%|r|installe/installent|{in}|
captured|mettre|mis|a|met/mettent|la main sur {p}|
captured|déloger|délogé|a|déloge/délogent|leurs adversaires {from}|
captured|chasser|chassé|a|chasse/chassent|leurs adversaires {from}|
captured|arracher|arraché|a|arrache/arrachent|{p} à leurs adversaires|
captured|faire|fait|a|fait/font|tomber {p}|
captured|planter|planté|a|plante/plantent|leur drapeau {in}|
captured|asseoir|assis|a|assoit/assoient|leur autorité sur {p}|
captured|ravir|ravi|a|ravit/ravissent|{p} à leurs adversaires|
captured|libérer|libéré|a|libère/libèrent|{p}|p
captured|bouter|bouté|a|boute/boutent|leurs adversaires hors {from}|
captured|étendre|étendu|a|étend/étendent|leur contrôle jusqu'à {p}|
captured|conquérir|conquis|a|conquiert/conquièrent|{p}|p
withdrew|retirer|retiré%|r|retire/retirent|{from}|
withdrew|replier|replié%|r|replie/replient|{from}|
withdrew|quitter|quitté|a|quitte/quittent|{p}|
withdrew|abandonner|abandonné|a|abandonne/abandonnent|{p}|p
withdrew|évacuer|évacué|a|évacue/évacuent|{p}|
withdrew|décrocher|décroché|a|décroche/décrochent|{from}|
withdrew|lâcher|lâché|a|lâche/lâchent|{p}|
withdrew|fuir|fui|a|fuit/fuient|{p}|
withdrew|céder|cédé|a|cède/cèdent|{p} à leurs adversaires|
withdrew|déserter|déserté|a|déserte/désertent|leurs positions {in}|
withdrew|battre|battu|a|bat/battent|en retraite {from}|
withdrew|laisser|laissé|a|laisse/laissent|{p} à leurs adversaires|
withdrew|délaisser|délaissé|a|délaisse/délaissent|leurs positions {in}|
withdrew|vider|vidé|a|vide/vident|les lieux {in}|
withdrew|libérer|libéré|a|libère/libèrent|leurs positions {in}|
withdrew|plier|plié|a|plie/plient|bagage {in}|
withdrew|lever|levé|a|lève/lèvent|le camp {in}|
withdrew|désengager|désengagé%|r|désengage/désengagent|{from}|
attack|attaquer|attaqué|a|attaque/attaquent|{p}|po
attack|bombarder|bombardé|a|bombarde/bombardent|{p}|p
attack|pilonner|pilonné|a|pilonne/pilonnent|{p}|p
attack|incendier|incendié|a|incendie/incendient|une trentaine de maisons {in}|o
attack|tuer|tué|a|tue/tuent|au moins douze civils {in}|o
attack|massacrer|massacré|a|massacre/massacrent|des villageois {in}|o
attack|piller|pillé|a|pille/pillent|des boutiques {in}|o
attack|enlever|enlevé|a|enlève/enlèvent|neuf personnes {in}|o
attack|kidnapper|kidnappé|a|kidnappe/kidnappent|trois commerçants {in}|o
attack|tendre|tendu|a|tend/tendent|une embuscade à un convoi près {from}|o
attack|ouvrir|ouvert|a|ouvre/ouvrent|le feu sur un marché {in}|o
attack|larguer|largué|a|largue/larguent|des bombes sur {p}|
attack|lancer|lancé|a|lance/lancent|un assaut contre {p}|o
attack|mener|mené|a|mène/mènent|une incursion {in}|o
attack|faire|fait|a|fait/font|une incursion meurtrière {in}|o
attack|décapiter|décapité|a|décapite/décapitent|six personnes {in}|o
attack|exécuter|exécuté|a|exécute/exécutent|dix jeunes {in}|o
attack|abattre|abattu|a|abat/abattent|le chef du village {in}|o
attack|égorger|égorgé|a|égorge/égorgent|huit cultivateurs {in}|o
attack|brûler|brûlé|a|brûle/brûlent|des cases {in}|o
attack|mettre|mis|a|met/mettent|le feu à des maisons {in}|o
attack|saccager|saccagé|a|saccage/saccagent|le centre de santé {in}|o
attack|viser|visé|a|vise/visent|une église {in}|o
attack|assaillir|assailli|a|assaille/assaillent|{p}|po
attack|frapper|frappé|a|frappe/frappent|{p} à l'aide de drones|
attack|prendre|pris|a|prend/prennent|{p} pour cible|
advance|avancer|avancé|a|avance/avancent|vers {p}|
advance|progresser|progressé|a|progresse/progressent|en direction {from}|
advance|encercler|encerclé|a|encercle/encerclent|{p}|p
advance|rapprocher|rapproché%|r|rapproche/rapprochent|{from}|
advance|approcher|approché%|r|approche/approchent|{from}|
advance|marcher|marché|a|marche/marchent|sur {p}|
advance|arriver|arrivé%|e|arrive/arrivent|aux portes {from}|
advance|atteindre|atteint|a|atteint/atteignent|les abords {from}|
advance|assiéger|assiégé|a|assiège/assiègent|{p}|p
advance|foncer|foncé|a|fonce/foncent|sur {p}|
advance|positionner|positionné%|r|positionne/positionnent|à l'entrée {from}|
advance|parvenir|parvenu%|e|parvient/parviennent|à cinq kilomètres {from}|
advance|masser|massé%|r|masse/massent|aux alentours {from}|
advance|diriger|dirigé%|r|dirige/dirigent|vers {p}|
clash|affronter|affronté|a|affronte/affrontent|leurs adversaires {in}|
clash|combattre|combattu|a|combat/combattent|leurs adversaires {in}|
clash|échanger|échangé|a|échange/échangent|des tirs nourris avec leurs adversaires {in}|
clash|accrocher|accroché|a|accroche/accrochent|leurs adversaires {in}|
clash|livrer|livré|a|livre/livrent|bataille à leurs adversaires {in}|
clash|en découdre|décousu|x|en découd/en découdent|avec leurs adversaires {in}|
clash|se battre|battu%|r|bat/battent|contre leurs adversaires {in}|
clash|croiser|croisé|a|croise/croisent|le fer avec leurs adversaires {in}|
captured|chasser|chassé|a|chasse/chassent|l'ennemi {from}|
captured|reprendre|repris|a|reprend/reprennent|pied {in}|
captured|rentrer|rentré%|e|rentre/rentrent|{in}|
captured|assurer|assuré%|r|assure/assurent|le contrôle {from}|
captured|repousser|repoussé|a|repousse/repoussent|leurs adversaires hors {from}|
captured|débarquer|débarqué|a|débarque/débarquent|{in}|
captured|ramener|ramené|a|ramène/ramènent|{p} sous leur autorité|
captured|hisser|hissé|a|hisse/hissent|leur drapeau {in}|
captured|implanter|implanté%|r|implante/implantent|{in}|
captured|placer|placé|a|place/placent|{p} sous leur contrôle|
captured|faire|fait|a|fait/font|sauter le verrou {from}|
withdrew|déguerpir|déguerpi|a|déguerpit/déguerpissent|{from}|
withdrew|sortir|sorti%|e|sort/sortent|{from}|
withdrew|partir|parti%|e|part/partent|{from}|
withdrew|opérer|opéré|a|opère/opèrent|un repli tactique {from}|
withdrew|perdre|perdu|a|perd/perdent|pied {in}|
withdrew|reculer|reculé|a|recule/reculent|{from}|
withdrew|remettre|remis|a|remet/remettent|{p} à la force régionale|
withdrew|retirer|retiré|a|retire/retirent|leurs hommes {from}|
withdrew|débarrasser|débarrassé|a|débarrasse/débarrassent|le plancher {in}|
attack|tirer|tiré|a|tire/tirent|sur un taxi-bus près {from}|o
attack|dévaliser|dévalisé|a|dévalise/dévalisent|des commerces {in}|o
attack|violer|violé|a|viole/violent|au moins neuf femmes {in}|o
attack|tirer|tiré|a|tire/tirent|des roquettes sur {p}|
attack|semer|semé|a|sème/sèment|la mort {in}|o
attack|perpétrer|perpétré|a|perpètre/perpètrent|un massacre {in}|o
attack|commettre|commis|a|commet/commettent|un nouveau carnage {in}|o
attack|prendre|pris|a|prend/prennent|vingt villageois en otage {in}|o
attack|passer|passé|a|passe/passent|au fil de la machette huit cultivateurs {in}|o
attack|faucher|fauché|a|fauche/fauchent|des fidèles {in}|o
attack|arroser|arrosé|a|arrose/arrosent|{p} d'obus|
attack|réduire|réduit|a|réduit/réduisent|{p} en cendres|
attack|monter|monté|a|monte/montent|une embuscade {in}|o
attack|mitrailler|mitraillé|a|mitraille/mitraillent|un véhicule près {from}|o
attack|décimer|décimé|a|décime/déciment|une famille de six personnes {in}|o
advance|resserrer|resserré|a|resserre/resserrent|l'étau autour {from}|
advance|converger|convergé|a|converge/convergent|vers {p}|
advance|gagner|gagné|a|gagne/gagnent|du terrain autour {from}|
advance|camper|campé|a|campe/campent|aux portes {from}|
advance|pousser|poussé|a|pousse/poussent|vers {p}|
advance|se trouver|trouvé%|r|trouve/trouvent|à dix kilomètres {from}|
clash|se heurter|heurté%|r|heurte/heurtent|à leurs adversaires {in}|
attack|repousser|repoussé|a|repousse/repoussent|une attaque de leurs adversaires {in}|
clash|être|été|a|est/sont|aux prises avec leurs adversaires {in}|
"""

#: Places as subjects: type | infinitive | participle | aux | present s/p | rest
_SUFFERED = """
captured|tomber|tombé%|e|tombe/tombent|aux mains {dew}
captured|tomber|tombé%|e|tombe/tombent|entre les mains {dew}
captured|passer|passé%|e|passe/passent|sous le contrôle {dew}
captured|basculer|basculé|a|bascule/basculent|sous le contrôle {dew}
captured|passer|passé%|e|passe/passent|aux mains {dew}
captured|changer|changé|a|change/changent|de mains au profit {dew}
attack|subir|subi|a|subit/subissent|une attaque {dew}
attack|essuyer|essuyé|a|essuie/essuient|des tirs d'artillerie {dew}
"""

NOUNS = (
    ("captured", "la prise {from} par {w}"),
    ("captured", "la chute {from} aux mains {dew}"),
    ("captured", "la reprise {from} par {w}"),
    ("captured", "la conquête {from} par {w}"),
    ("captured", "l'occupation {from} par {w}"),
    ("captured", "l'entrée {dew} {in}"),
    ("captured", "la prise de contrôle {from} par {w}"),
    ("captured", "la perte {from} au profit {dew}"),
    ("captured", "la capture {from} par {w}"),
    ("withdrew", "le retrait {dew} {from}"),
    ("withdrew", "le départ {dew} {from}"),
    ("withdrew", "le repli {dew} {from}"),
    ("attack", "l'attaque {from} par {w}"),
    ("attack", "une incursion {dew} {in}"),
    ("attack", "le bombardement {from} par {w}"),
    ("attack", "le massacre de 14 civils {in} par {w}"),
    ("attack", "une embuscade {dew} près {from}"),
    ("attack", "un assaut {dew} contre {p}"),
    ("clash", "des combats entre {w} et un groupe rival {in}"),
    ("clash", "des affrontements {in} entre {w} et une milice locale"),
    ("clash", "un accrochage entre {w} et une milice locale {in}"),
    ("clash", "des échanges de tirs {in} entre {w} et une milice locale"),
    ("advance", "l'avancée {dew} vers {p}"),
    ("advance", "la progression {dew} vers {p}"),
)

_NOUN_READINGS_TABLE = """
fact | any | On a appris {n}{t}.
fact | any | {n}{t} a jeté des milliers de personnes sur les routes.
fact | any | {n}{t} a été confirmé par des habitants.
fact | any | Un responsable de l'ONU a condamné {n}{t}.
fact | any | Des habitants racontent {n}{t}.
fact | any | Le prix de la farine a doublé depuis {n}{t}.
fact | any | Après {n}{t}, les habitants sont restés chez eux.
fact | any | Le gouverneur, en poste jusqu'à {n}{t}, n'a pas été revu.
fact | any | Suite à {n}{t}, le gouvernement a convoqué une réunion.
nothing | any | {n} serait un coup dur.
nothing | any | Les habitants craignent {n}.
nothing | any | Les diplomates cherchent à empêcher {n}.
nothing | any | {n} n'est qu'une question de temps, avertissent des analystes.
nothing | any | Un exercice a simulé {n}.
nothing? | any | Parler {de_n} est prématuré, a dit un diplomate.
nothing? | any | {n} n'a pas eu lieu.
claim? | captured | Des rumeurs sur {n} ont semé la panique.
claim? | captured | {otherside} dément {n}.
claim | captured | {own} a annoncé {n}.
claim | captured | {own} s'est félicité {de_n}.
claim | captured | {own} revendique {n}.
"""
NOUN_READINGS = readings(_NOUN_READINGS_TABLE)


_READINGS_TABLE = """
fact | any | {past}.
fact | any | {past}, selon des habitants.
fact | any | Des habitants affirment que {past}.
fact | any | Selon la société civile, {past}.
fact | any | D'après l'ONU, {past}.
fact | any | {past}, a indiqué à l'AFP un infirmier joint par téléphone.
fact | any | {past}, rapportent plusieurs témoins.
fact | any | Le bourgmestre a confirmé que {past}.
fact | any | Des sources locales contactées par Radio Okapi signalent que {past}.
fact | any | « {past} », témoigne un enseignant.
fact | captured | {otherside} a reconnu que {past}.
fact | captured attack advance | {otherside} confirme que {past}.
fact | withdrew | {own} a confirmé que {past}.
fact | any | Les habitants ont peur depuis que {past}.
fact | any | Des milliers de personnes ont fui après que {past}.
fact | any | La panique s'est emparée des habitants lorsque {past}.
fact | any | La nouvelle est tombée lundi : {past}.
fact | any | {vient}.
fact | captured withdrew attack advance | {pres}.
fact | captured withdrew | {fini}.
fact | any | C'est {t} que {past0}.
claim | captured | {own} affirme que {past}.
claim | captured | {own} dit que ses hommes ont repris leurs positions et que {past}.
claim | captured | {past}, affirme {own}.
claim | captured | Selon {own}, {past}.
claim | captured | Dans un communiqué, {own} assure que {past}.
claim | captured | {cond}.
claim? | captured | {cond}, selon des informations non confirmées.
claim | captured | {past} ; {otherside} le conteste.
claim | captured | {past} ; {otherside} dément.
claim | captured | {past}, mais {otherside} le dément.
claim | captured | {past}, ce que {otherside} dément.
claim | captured | {past}, ce que conteste {otherside}.
claim | captured | {past}, une affirmation rejetée par {otherside}.
claim | captured | {past}. {otherside} dément.
claim | captured | {past}. {otherside} a démenti cette information.
claim | captured | {past}. {otherside} nie en bloc.
claim | captured | {past}. Faux, répond {otherside}.
claim? | captured | Des rumeurs selon lesquelles {past} circulent.
claim? | captured | Le bruit court que {past}.
claim? | captured | Sur les réseaux sociaux, des internautes affirment que {past}.
claim? | captured | {otherside} dément que {past}.
claim? | captured | {otherside} rejette les informations selon lesquelles {past}.
claim? | captured | Il est faux de dire que {past}, selon {otherside}.
claim? | captured | On ignore encore si {past}.
nothing | any | {subj} {peut} {inf} dans les prochains jours.
nothing | captured attack advance | {subj} {menace} de {inf}.
nothing | captured advance | {subj} {tente} de {inf}, sans succès.
nothing? | any | {subj} {neg}.
nothing | any | Si {pres0}, la route sera coupée.
nothing | any | Les habitants craignent de voir {subj} {inf}.
nothing | any | {subj} {va} {inf}, prévient un général.
nothing | any | {subj} {veut} {inf}.
nothing | any | {subj} {prepare} à {inf}.
nothing | any | Il faut empêcher {subj} de {inf}.
nothing | any | {subj} {doit} {inf}, a dit le ministre.
nothing | withdrew | {subj} {refuse} de {inf}.
nothing | any | {subj} {promet} de {inf}.
nothing? | any | {subj} {cond0} si la route avait été ouverte.
nothing | captured | {subj} {rate} de peu l'occasion de {inf}.
nothing | captured | {subj} {failli} {inf}.
nothing? | captured | Non, {subj} {neg} : cette information est fausse.
nothing? | captured | Rien ne prouve que {past}.
nothing | captured | {subj} {reve} de {inf}.
nothing | withdrew | L'accord prévoit que {subj} {va} {inf}.
nothing | withdrew | Le Conseil a appelé {subj} à {inf}.
nothing | any | Et si {subj} {imparf} ?
fact | any | {past}, a constaté un correspondant.
fact | any | Des images satellites confirment que {past}.
fact | any | {past}, se désole un motard.
fact | any | Joint par téléphone, un prêtre raconte que {past}.
fact | any | À la tombée de la nuit, {past}.
fact | any | En quelques heures, {past}.
fact | captured | Un haut gradé, sous couvert d'anonymat, concède que {past}.
fact | any | Malgré la trêve, {past}.
fact | any | {past}, d'après trois sources concordantes.
fact | any | La Monusco a indiqué mardi que {past}.
fact | any | Des notables de la place rapportent que {past}.
fact | any | Il ressort des témoignages recueillis que {past}.
claim | captured | {own} annonce fièrement que {past}.
claim | captured | « {past} », a écrit {own} sur X.
claim | captured | {own} a annoncé vendredi que {past}.
claim | captured | {past}, à en croire {own}.
claim | captured | {past}, d'après {own}.
claim | captured | {past}. {otherside} parle de propagande.
claim | captured | {past}. {otherside} dénonce un mensonge.
claim | captured | {past} ; {otherside} affirme le contraire.
claim | captured | {past} ({otherside} dément).
claim | captured | {past}, bien que {otherside} le nie.
claim | captured | {past}. Une information démentie par {otherside}.
claim | captured | {own} soutient que {past}.
claim | captured | {own} prétend que {past}.
claim | captured | {past}, version que {otherside} réfute.
claim? | captured | Les informations selon lesquelles {past} sont fausses, selon {otherside}.
claim? | captured | {otherside} nie catégoriquement que {past}.
claim? | captured | Contrairement aux rumeurs, {subj} {neg}, assure {otherside}.
claim? | captured | Selon certaines rumeurs, {past}.
claim? | captured | Une vidéo virale prétend montrer que {past}.
nothing | any | {subj} {peut} {inf}, craint un diplomate.
nothing | any | {subj} {ordre} de {inf}.
nothing | any | {subj} {apprete} à {inf}.
nothing | any | {subj} {point} de {inf}.
nothing | any | Reste à savoir si {subj} {va} {inf}.
nothing | any | Rien n'indique que {subj} {va} {inf}.
nothing | captured advance | {subj} {determine} à {inf}.
nothing | any | Un plan secret prévoit que {subj} {va} {inf}.
nothing | captured | {subj} {loin} de {inf}.
nothing | any | {subj} {envisage} de {inf}.
nothing | any | Il est hors de question que {subj} {va} {inf}, dit le ministre.
nothing | withdrew | {subj} {jusque} pour {inf}.
nothing | withdrew | La médiation exige que {subj} {accepte} de {inf}.
nothing | captured | {subj} {intention} de {inf}.
"""
READINGS = readings(_READINGS_TABLE)

_OTHER = """
halted_operations | {org} a suspendu ses activités {in}{t}.
halted_operations | {org} a arrêté toutes ses activités {in}.
halted_operations | {org} suspend ses activités {in} pour des raisons de sécurité.
halted_operations | {org} a été contrainte de cesser ses activités {in}{t}.
halted_operations | Les écoles ont fermé {in}{t}.
halted_operations | L'hôpital est fermé {in} depuis mardi.
halted_operations | Les vols vers {p} ont été suspendus{t}.
halted_operations | L'aéroport est fermé {in} depuis lundi.
halted_operations | Le marché a fermé ses portes {in}{t}.
halted_operations | Les distributions de vivres ont été interrompues {in}{t}.
halted_operations | Les activités sont paralysées {in} depuis lundi.
halted_operations | Les banques restent fermées {in}.
halted_operations | Les cours sont suspendus {in} jusqu'à nouvel ordre.
halted_operations | Les activités scolaires sont à l'arrêt {in}.
halted_operations | Le trafic est interrompu {in} depuis deux jours.
halted_operations | La frontière a été fermée {in}{t}.
reopened | Les écoles ont rouvert {in}{t}.
reopened | L'hôpital a repris ses activités {in}.
reopened | {org} a repris ses activités {in}.
reopened | Les vols vers {p} ont repris.
reopened | Les cours ont repris {in}{t}.
reopened | Le marché a rouvert ses portes {in}{t}.
reopened | L'aéroport a été rouvert au trafic {in}{t}.
reopened | Les activités ont recommencé {in}{t}.
reopened | Les cours ont recommencé {in}.
reopened | Les banques ont rouvert leurs guichets {in}{t}.
nothing | Les écoles pourraient rouvrir {in}.
nothing | {org} risque de devoir suspendre ses activités {in}.
nothing | {org} espère reprendre son travail {in}.
nothing | L'hôpital n'a jamais fermé {in}.
nothing | {org} ne quittera pas {p}.
nothing | Tant que le M23 occupe {p}, aucun camion ne passera.
nothing | Tant que les rebelles contrôlent {p}, il n'y aura pas de dialogue.
nothing | Aussi longtemps que le M23 tiendra {p}, la route restera coupée.
nothing | Les négociations portent sur la fin de l'occupation {from}.
nothing | Un film sur la chute {from} sort à Paris.
nothing | Un roman raconte la prise {from} par des mercenaires en 1967.
nothing | Le club de football {from} s'est imposé 2-0{t}.
nothing | L'armée a renforcé ses positions autour {from}.
nothing | Le général s'est rendu {in}{t}.
nothing | Le prix de l'or a chuté {in}{t}.
nothing | La nuit est tombée sur {p}.
nothing | La pluie est tombée {in}{t}.
nothing | Le gouverneur a quitté {p} pour Kinshasa{t}.
nothing | Des humanitaires sont entrés {in}{t}.
nothing | La police a capturé deux voleurs {in}{t}.
nothing | Un cessez-le-feu est entré en vigueur {in}{t}.
nothing | Les commerçants se battent pour les clients {in}.
nothing | Des étudiants ont manifesté {in}{t}.
nothing | Le candidat a pris la parole {in}{t}.
nothing | Les négociations ont repris {in}{t}.
clash | Des combats ont fait rage {in}{t}.
clash | De violents combats ont été signalés {in}{t}.
clash | Des affrontements ont éclaté {in}{t}.
clash | Les affrontements ont repris {in}{t}.
clash | Des tirs ont été entendus {in}{t}.
clash | Des coups de feu ont retenti {in}{t}.
clash | De violents combats opposent l'armée au M23 {in}.
clash | L'armée et le M23 s'affrontent {in}.
clash | L'armée et le M23 se sont battus {in}{t}.
attack | Au moins vingt personnes ont été tuées {in}{t} par des hommes armés.
attack | Sept civils ont péri dans une attaque des ADF {in}{t}.
attack | Une bombe a explosé {in}{t}.
attack | Deux obus sont tombés {in}{t}.
attack | Une frappe de drone a touché {p}{t}.
attack | Des bombes sont tombées sur {p}{t}.
halted_operations | {org} a évacué son personnel {in} et arrêté le travail{t}.
halted_operations | Les magasins sont restés fermés {in}{t}.
halted_operations | Tous les vols vers {p} ont été annulés{t}.
halted_operations | La mine a cessé sa production {in}{t}.
halted_operations | Le commerce est à l'arrêt {in}.
halted_operations | Le pont a été fermé aux camions {in}{t}.
halted_operations | Deux centres de santé ont fermé leurs portes {in}{t}.
halted_operations | La circulation est paralysée {in}.
halted_operations | Les élèves ne vont plus à l'école {in} depuis lundi.
reopened | La route qui traverse {p} est rouverte à la circulation.
reopened | Les camions circulent de nouveau {in}.
reopened | Les élèves ont repris le chemin de l'école {in}{t}.
reopened | La mine a relancé sa production {in}.
reopened | Les boutiques ont rouvert leurs portes {in}{t}.
reopened | Le trafic a repris {in}{t}.
clash | Des tirs sporadiques se poursuivent {in}.
clash | Des détonations d'armes lourdes ont été entendues {in}{t}.
clash | Deux milices rivales se sont disputé une mine {in}{t}.
clash | Les combats font rage {in}.
clash | Des échanges de tirs nourris ont été signalés {in}{t}.
attack | Au moins onze personnes ont perdu la vie dans une incursion {in}{t}.
attack | Trois enfants ont été blessés par des éclats d'obus {in}{t}.
attack | Une grenade a explosé {in}{t}.
attack | Un hélicoptère de combat a bombardé {p}{t}.
nothing | Des soldats ont défilé {in}{t}.
nothing | L'évêque a prié pour la paix {in}.
nothing | Le drapeau des rebelles ne flottera jamais {in}, dit le président.
nothing | L'équipe {from} est tombée sur un but tardif.
nothing | Les exportations de café ont chuté {in}.
nothing | Un glissement de terrain a frappé {p}{t}.
nothing | Le choléra progresse {in}.
nothing | Une panne a plongé {p} dans le noir{t}.
nothing | La foudre a tué trois personnes {in}{t}.
nothing | La campagne de vaccination a été lancée {in}{t}.
"""
OTHER_FRAMES = frames(_OTHER)

ORGS = ("MSF", "L'ONG Caritas", "L'Unicef", "La Croix-Rouge", "L'organisation")


def _de(words: str) -> str:
    """Words behind "de": "du M23", "des rebelles", "de l'armée"."""
    for article, joined in (("le ", "du "), ("les ", "des "), ("des ", "de ")):
        if words.startswith(article):
            return joined + words[len(article) :]
    return ("d'" if words[0] in "aeiouéU" else "de ") + words


def _agree(word: str, gender: str, number: str) -> str:
    many = number == "p"
    end = ("e" if gender == "f" else "") + ("s" if many else "")
    return word.replace("maître", "maîtres" if many else "maître").replace("%", end)


def draw(rng: random.Random) -> Drawn:
    """One sentence of the grid."""
    kind = rng.random()
    if kind < 0.22:
        return _other(rng)
    return _noun(rng) if kind < 0.4 else _clause(rng)


def _slots(place: PlacePhrase, who: str = "") -> dict[str, str]:
    return {
        "p": place.object,
        "in": place.inside,
        "from": place.source,
        "w": who,
        "dew": _de(who) if who else "",
    }


def _other(rng: random.Random) -> Drawn:
    event, text = rng.choice(OTHER_FRAMES)
    place, time, org = rng.choice(PLACES), rng.choice(TIMES), rng.choice(ORGS)
    written = sentence_case(text.format(org=org, t=time, **_slots(place)))
    answer = expected(event, "fact" if event else "nothing", place.object, place.heads)
    values = (("other", text), ("place", place.object), ("time", time))
    return Drawn(written, answer, frozenset(), values)


def _drawn(
    text: str, event: str, reading: Reading, place: PlacePhrase, values: tuple[tuple[str, str], ...]
) -> Drawn:
    answer = expected(event, reading.answer, place.object, place.heads)
    may = tolerated(event, reading, place)
    return Drawn(_contract(sentence_case(text)), answer, may, values)


def _contract(text: str) -> str:
    """Elided: "que il" and "de emparer" are never written so."""
    for full, short in (
        (" de a", " d'a"), (" de e", " d'e"), (" de é", " d'é"), (" de ê", " d'ê"),
        (" que un", " qu'un"), (" de o", " d'o"),
        (" de i", " d'i"), (" à les ", " aux "), (" à le ", " au "), ("Selon le ", "Selon le "),
        (" de le ", " du "), (" de les ", " des "), (" Si il", " S'il"),
    ):  # fmt: skip
        text = text.replace(full, short)
    return text


def _noun(rng: random.Random) -> Drawn:
    event, words = rng.choice(NOUNS)
    reading = rng.choice([one for one in NOUN_READINGS if event in one.types])
    sides = ("rebel", "state", "other") if event in ("attack", "clash") else ("rebel", "state")
    actor = rng.choice([one for one in ACTORS if one.side in sides])
    place, time = rng.choice(PLACES), rng.choice(TIMES)
    noun = words.format(**_slots(place, actor.words))
    text = reading.text.format(n=noun, t=time, de_n=_de(noun), **who_speak(rng, MOUTHS, actor))
    values = (
        ("noun", words), ("noun reading", reading.text), ("who", actor.words),
        ("place", place.object), ("time", time),
    )  # fmt: skip
    return _drawn(text, event, reading, place, values)


def _tellings() -> list[tuple[str, str, str, list[str], str]]:
    found = []
    for line in _VERBS.strip().splitlines():
        event, inf, done, aux, pres, rest, flags = line.split("|")
        if aux == "x":
            continue
        found.append((event, f"{inf} {rest}", "active", [inf, done, aux, pres, rest], flags))
        if "p" in flags:
            found.append(
                (event, f"{inf} {rest} (passive)", "passive",
                 [f"être {done}%", f"été {done}%", "a", f"est {done}%/sont {done}%", "par {w}"],
                 flags)
            )  # fmt: skip
    for line in _SUFFERED.strip().splitlines():
        event, inf, done, aux, pres, rest = line.split("|")
        found.append((event, f"{inf} {rest}", "passive", [inf, done, aux, pres, rest], ""))
    return found


TELLINGS = _tellings()

_MODALS = {
    "peut": "pourrait/pourraient", "menace": "menace/menacent", "tente": "a tenté/ont tenté",
    "va": "va/vont", "veut": "veut/veulent", "prepare": "se prépare/se préparent",
    "doit": "doit/doivent", "refuse": "refuse/refusent", "promet": "promet/promettent",
    "ordre": "a reçu l'ordre/ont reçu l'ordre", "apprete": "s'apprête/s'apprêtent",
    "point": "est sur le point/sont sur le point", "determine": "est bien décidé/sont bien décidés",
    "loin": "est encore loin/sont encore loin", "envisage": "envisage/envisagent",
    "jusque": "a jusqu'à vendredi/ont jusqu'à vendredi", "accepte": "accepte/acceptent",
    "intention": "n'a pas l'intention/n'ont pas l'intention", "rate": "a raté/ont raté",
    "failli": "a failli/ont failli", "reve": "rêve/rêvent",
}  # fmt: skip


def _clause(rng: random.Random) -> Drawn:
    event, name, voice, (inf, done, aux, pres, rest), flags = rng.choice(TELLINGS)
    reading = rng.choice([one for one in READINGS if event in one.types])
    sides = {"rebel", "state"} | ({"other"} if "o" in flags else set())
    actor = rng.choice([one for one in ACTORS if one.side in sides])
    place, time = rng.choice(PLACES), rng.choice(TIMES)
    ease = rng.choice(UNRESISTED if event in ("captured", "withdrew") else ("",))
    active = voice == "active"
    subject = actor.words if active else place.object + ("," if "," in place.object else "")
    number = actor.number if active else ("p" if place.heads > 1 else "s")
    gender = actor.gender if active else place.gender
    if reading.text.startswith("C'est") and not time:
        time = " mardi"
    forms = _forms(subject, inf, done, aux, pres, number, gender)
    rest = rest.format(**_slots(place, actor.words))
    if number == "s":
        rest = rest.replace("leurs adversaires", "ses adversaires").replace("leurs pos", "ses pos")
        rest = rest.replace("leur ", "son ") if "leur " in rest and "leur c" in rest else rest
    after = f"{ease}{time}"
    at = 0 if number == "s" else 1
    text = reading.text.format(
        subj=subject, t=time.strip(), past=f"{forms['past']} {rest}{after}",
        past0=f"{forms['past']} {rest}{ease}", cond=f"{forms['cond']} {rest}{after}",
        cond0=f"{forms['condvp']} {rest}", neg=f"{forms['neg']} {rest}",
        vient=f"{forms['vient']} {rest}{ease}", fini=f"{forms['fini']} {rest}",
        pres=f"{forms['pres']} {rest}{after}", pres0=f"{forms['pres']} {rest}",
        inf=f"{forms['inf']} {rest}", imparf=f"{forms['imparf']} {rest}",
        **{key: both.split("/")[at] for key, both in _MODALS.items()},
        **who_speak(rng, MOUTHS, actor),
    )  # fmt: skip
    values = (
        ("verb", name), ("reading", reading.text), ("who", actor.words),
        ("place", place.object), ("time", time), ("ease", ease), ("voice", voice),
    )  # fmt: skip
    return _drawn(text, event, reading, place, values)


def _forms(
    subject: str, inf: str, done: str, aux: str, pres: str, number: str, gender: str
) -> dict[str, str]:
    """The clause without its rest, in each tense."""
    at = 0 if number == "s" else 1
    done = _agree(done, gender, number)
    now = _agree(pres.split("/")[at], gender, number)
    inf = _agree(inf, gender, number).removeprefix("se ")
    vowel = inf[0] in "aeiouéê"
    self_ = ("s'" if vowel else "se ") if aux == "r" else ""
    clitic = ("s'" if now[0] in "aeiouéê" else "se ") if aux == "r" else ""
    have = {"a": ("a", "ont"), "e": ("est", "sont"), "r": ("s'est", "se sont")}[aux][at]
    would = {
        "a": ("aurait", "auraient"), "e": ("serait", "seraient"),
        "r": ("se serait", "se seraient"),
    }[aux][at]  # fmt: skip
    no = {"a": ("n'a pas", "n'ont pas"), "e": ("n'est pas", "ne sont pas"),
          "r": ("ne s'est pas", "ne se sont pas")}[aux][at]  # fmt: skip
    to = self_ + inf
    of = "d'" if to[0] in "aeiouéê" else "de "
    return {
        "past": f"{subject} {have} {done}",
        "cond": f"{subject} {would} {done}",
        "condvp": f"{would} {done}",
        "neg": f"{no} {done}",
        "vient": f"{subject} {('vient', 'viennent')[at]} {of}{to}",
        "fini": f"{subject} {('a fini', 'ont fini')[at]} par {to}",
        "pres": f"{subject} {clitic}{now}",
        "inf": to,
        "imparf": f"{('parvenait', 'parvenaient')[at]} à {to}",
    }
