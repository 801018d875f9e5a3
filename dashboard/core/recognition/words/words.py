"""Folded words that the recogniser knows, by what they tell. English, French and Swahili together.

Folded means: small letters, no accents (see :func:`dashboard.core.tokens.fold`). A new cue is a
word added to its line.
"""

from __future__ import annotations

from dashboard.core.french_verbs import french_forms
from dashboard.core.recognition.words.swahili_words import SWAHILI_PLACE_VERBS
from dashboard.core.tokens import fold


def _set(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


#: Small words inside a name: "République démocratique du Congo", "Dar es Salaam".
LINKS = _set(
    "the of and for", "de du des d la le les l et au aux en pour sur", "ya wa za na cha la"
)

#: Kinds of places that belong to the proper name: "Lake Kivu", "plaine de la Ruzizi".
KINDS_KEPT = _set(
    "lake river mount mountain plain plateau highlands island bay gulf strait forest massif",
    "lac riviere fleuve mont plaine plateau plateaux hauts ile iles golfe foret massif triangle",
    "ziwa mto mlima kisiwa ukanda",
    "park parc reserve international national wildlife",
    "north south east west northern southern eastern western central upper lower greater",
    "northeast northeastern northwest northwestern southeast southeastern southwest southwestern",
    "nord sud est ouest grand petit centre",
    "kaskazini kusini mashariki magharibi kati mwa",
    "strip bank horn corne bande region",
    "mer mers sea detroit canal channel ocean bassin basin desert cordillere chaine delta vallee",
    "valley cap cape cote coast peninsule peninsula archipel corridor monts montagnes iles islands",
)

#: At the head or the end of a name they make it a feature's: "Mount Mitumba", "Ohio Valley".
FEATURE_HEADS = _set("mount mont mt lake lac river riviere mlima ziwa mto cape cap fort isle gulf")
FEATURE_TAILS = _set(
    "river lake sea canal strait bay gulf ocean valley mountains mountain falls island islands",
    "peninsula desert beach creek canyon reservoir dam basin delta coast forest hills highlands",
    "plateau plains range glacier volcano archipelago reserve reef cape airport airfield airstrip",
)

#: Kinds of places that are said beside the proper name: "Masisi territory", "camp de Rusayo".
KINDS_BESIDE = _set(
    "uwanja ndege kimataifa",
    "territory province district chiefdom sector groupement commune quarter neighbourhood",
    "neighborhood village town city locality hamlet camp site settlement mine pit border post",
    "crossing highway road axis zone health area centre center",
    "territoire chefferie secteur quartier cite ville localite hameau mine carriere poste",
    "frontiere axe route sante aire presqu camp site",
    "wilaya mkoa jimbo kijiji mji jiji kambi eneo tarafa kata mtaa barabara mpaka",
    "airport aeroport aerodrome airfield airstrip caza",
)

#: The same for several names: "les camps de Kiziba et de Mahama", "Masisi and Beni towns".
KINDS_OF_SEVERAL = _set(
    "camps territories provinces districts villages towns cities localities sectors communes sites",
    "settlements neighbourhoods neighborhoods quarters chiefdoms axes zones territoires",
    "groupements",
    "localites quartiers cites villes secteurs chefferies collines carrieres communes hameaux",
    "vijiji miji mitaa kambi maeneo wilaya mikoa",
)

#: What may stand between a preposition and the name of a state.
ARTICLES = _set("le la l les the")

#: What may stand in a matched name without a capital.
SMALL_IN_NAMES = LINKS | KINDS_KEPT | KINDS_BESIDE

#: Words that begin sentences and headlines and are no names.
FUNCTION_WORDS = _set(
    "the a an in on at it he she they we i you but and or nor this that these those there here",
    "after before when while since for as some many most both its their his her our my your no not",
    "if with without within into from to of off over under near around outside inside between",
    "among amid across along behind beyond above below by via than then thus also again still yet",
    "only even just all any each every other another such same so because although though despite",
    "until till unless whether where who whom whose what which why how once twice more less about",
    "against during according however meanwhile elsewhere today yesterday tomorrow tonight now",
    "later earlier recently currently separately overall nearly almost roughly approximately",
    "hundreds thousands tens dozens millions one two three four five six seven eight nine ten",
    "several few is are was were be been has have had will would can could may might must shall",
    "should do does did let per up down out towards toward throughout following including like",
    "unlike beside le la les l un une des du de d au aux il elle ils elles on nous vous je tu en",
    "dans selon ce cet cette ces c s n y se mais et ou ni car donc or apres avant depuis pour par",
    "sur sous son sa ses leur leurs notre nos votre mon ma mes a plusieurs entre vers chez contre",
    "sans avec lors lorsque quand comme si que qui dont quoi quel quelle tout tous toute toutes",
    "chaque aucun aucune certains certaines quelques divers diverses differents differentes",
    "autre autres meme aussi ainsi alors puis enfin hier demain ici la bas plus moins pres loin",
    "jusqu jusque autour malgre pendant durant parmi hors outre sauf est sont etait ete ont avait",
    "sera hii huyo huyu hao hawa hayo hilo ile yule wale ni na ya wa kwa katika kutoka hadi mpaka",
    "baada kabla wakati lakini pia kama bila kati karibu huko hapa pale leo jana kesho sasa bado",
    "watu kwenye juu chini ndani nje tangu ingawa kwamba zaidi",
)

#: Nouns at the head of sentences that small places bear, too: "Mbuzi" is a goat in Swahili.
COMMON_NOUNS = _set("mbuzi pwani salama centre central saba")

#: Months and days: capitalised in English and never a place.
TIME_WORDS = _set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may",
    "june july august september october november december jan feb mar apr jun jul aug sep sept oct",
    "nov dec spring summer autumn winter christmas easter ramadan lundi mardi mercredi jeudi",
    "vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre",
    "novembre decembre noel paques jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    "disemba octoba",
)

#: Capitalised words that stand before a place's name without being part of a person's.
BEFORE_PLACES = _set(
    "near greater upper lower old new central downtown rural urban northern southern eastern",
    "western north south east west northeast northwest southeast southwest neighbouring",
    "neighboring nearby mid inner outer rebel held occupied besieged war torn mineral rich",
    "lakeside mainland ville cite mount lake river port fort cape camp site territoire province",
    "district commune avenue route axe zone aeroport lac mont riviere plaine mairie grand petit",
    "haut bas nord sud est ouest entire whole",
)

#: Words right after a name that show a place, capitalised in titles: "Goma Airport", "Beni Ville".
AFTER_PLACES = _set(
    "airport territory province city town district region county state prefecture village camp",
    "centre center road highway lake river island port border bridge mine hospital prison market",
    "crossing peninsula valley plain hills highlands plateau forest street airspace ier",
    "gulf coast nord sud est ouest ii iii iv iie iiie",
    "township municipality borough parish ward subdistrict governorate oblast commune canyon creek",
    "groupement chefferie secteur localite",
    "department departments districts counties provinces states regions trail municipalities",
    "ville cite aeroport territoire district route",
)

#: Titles right before a person's name.
TITLES = _set(
    "papa maman mzee mwami mwamikazi lawmaker lawyer veteran widow pere abbe frere soeur",
    "activist activiste journaliste militant militante etudiant etudiante enseignant commercant",
    "gov sen rep mr mrs ms miss sir lord lady dame dr prof professor gen general lt",
    "lieutenant col colonel maj",
    "major capt captain cpt sgt sergeant cpl corporal brig brigadier adm admiral commander",
    "commandant president minister premier chancellor governor senator congressman judge justice",
    "bishop archbishop cardinal pope father sister brother pastor reverend rev imam sheikh prince",
    "princess king queen chief doctor nurse ambassador secretary spokesman spokeswoman",
    "spokesperson lawyer activist deputy mayor warlord named m mme mlle me mgr monsieur madame",
    "maitre monseigneur docteur professeur generaux adjudant capitaine sergent caporal ministre",
    "gouverneur senateur juge eveque archeveque abbe pere soeur frere pasteur prince roi reine",
    "chef commandant porte parole depute maire bourgmestre nomme ambassadeur avocat bwana bi bibi",
    "mheshimiwa rais jenerali luteni kanali meja kapteni sajini kamanda waziri gavana mbunge jaji",
    "askofu mchungaji padri sista shehe mfalme malkia balozi dkt profesa mzee mama msemaji",
)

#: Given names met with surnames that equal places.
GIVEN_NAMES = _set(
    "papy papi moise sultani tresor jonathan josue junior merveille gloire jolly steve herve yvon",
    "rodrigue heritier nadege mireille carly justin justine murhula cikuru mugisho shukuru mapenzi",
    "faraja alain rehema vumilia wivine salima asifiwe tumaini imani denzel somo onesphore vianney",
    "aaron abdou abdoul abdul abel abraham adam adele adolphe agnes ahmed aime albert alex",
    "alexandre alexis alfred ali alice aline aloys alphonse amani amina ana andre andrew angele",
    "anne annie anselme anthony antoine aristide arnold arthur assumani augustin baudouin beatrice",
    "benedicte benjamin benoit bernard bertin bertrand bienvenu bienvenue blaise boniface bosco",
    "brigitte bruno callixte carine caroline catherine cecile celestin cesar charles chantal",
    "charlotte christian christine christophe claire claude claudine clement clementine corneille",
    "cyprien damien daniel david deborah delphin denis desire didier dieudonne divine dominique",
    "donat edith edmond edouard elie eliezer elisabeth elizabeth eloi emile emmanuel eric ernest",
    "esperance esther etienne eugene evariste ezechiel fabien faida fatuma faustin felicien felix",
    "ferdinand fidele firmin florence florent floribert fortunat francine francois francoise frank",
    "franck frederic freddy furaha gabriel gaston gedeon george georges gerard germain gertrude",
    "gilbert gilles gloria grace gregoire guillaume guy hassan helene henri hilaire honore",
    "hortense hubert hugues ibrahim ida ignace innocent irene isaac isabelle jacob jacqueline",
    "jacques jacquemin james jane janvier jason jean jeanne jeannette jeannot jerome joel john",
    "jolie joseph josephine josue joyce juma jules julie julien julienne julius juvenal kevin",
    "laurent lazare leon leonard leonie leopold liliane lisa louis louise luc lucie lucien luke",
    "madeleine maria marie mark marc marcel margaret martin martine mary mathias mathieu matthew",
    "maurice maxime mercy michael michel michele modeste moise moses muhammad mohamed mohammed",
    "mustafa nadia nadine nathalie neema nelson nestor nicolas noel noella norbert odette olive",
    "olivier omar oscar pascal patrice patrick patient paul pauline peter philippe pierre placide",
    "prosper rachel raphael raymond rebecca regine remy rene richard robert roger roland rosalie",
    "rose ruth safari salomon samuel samy sandra sara sarah serge sifa silvestre simon solange",
    "solomon sophie stanislas stella stephane stephanie steve steven suzanne sylvain sylvestre",
    "sylvie therese theo theodore theophile thierry thomas timothee timothy tito trevor urbain",
    "valentin venant veronique victor victoire vincent virginie vital willy william willie xavier",
    "yannick yves yvette yvonne zacharie zawadi amanda amy andrea anna ben betty bill bob brian",
    "carl carlos carol chris clara dan diana donald donna edward ellen emily emma eva fred gary",
    "greg hans harry heather helen henry jack jason jay jeff jennifer jenny jessica jim joan joe",
    "johan jonathan jorge jose josh juan judy julia karen kate kathy keith kelly ken kenneth kim",
    "larry laura lee linda luis maggie marco mario martha matt megan mike nancy natalie nick",
    "nicole olga oliver pablo pam pat pedro phil philip rick rob ron roy ryan sam scott sean",
    "sharon sue susan terry tim todd tom tony tracy vladimir volodymyr walter wendy yoweri felix",
    "denis salva kizza martin uhuru casimir",
)

#: Names that eastern Congo gives by the order of birth (Nande), by the day or by a wish: before
#: another capitalised word they are a person's, alone they may be a village's.
BIRTH_NAMES = _set(
    # Nande, sons and daughters from the first to the last
    "nzanzu mumbere kambale kasereka kakule katembo mbusa ndungo paluku muhindo kibiki syaghuswa",
    "masika kanyere kavira katungu kasoki kyakimwa kahindo mbambu kahambu biira ithungu kavugho",
    "musavuli",
    # Shi, Havu, Rega and Swahili of the Kivus
    "bahati riziki ushindi nsimire byamungu cubaka mushagalusa bisimwa murhula ntakwinja cirhuza",
    "mwamini mwajuma kizito habimana hakizimana wabiwa",
    # Luba, Kongo and Lingala names met all over the country
    "ntumba mbuyi kabeya tshibangu ilunga mutombo kalala ngoy kapinga tshala makiese nsimba",
)

#: Surnames of those whom news names by surname alone: never an unknown place.
KNOWN_SURNAMES = _set(
    "tshisekedi kabila kagame museveni ndayishimiye nangaa bisimwa kanyuka makenga katumbi fayulu",
    "bemba kamerhe muyaya lourenco ruto kenyatta ramaphosa suluhu hichilema mnangagwa chakwera",
    "sassou macron scholz merz starmer sunak johnson trump biden harris obama bush clinton vance",
    "rubio blinken putin lavrov zelensky zelenskyy netanyahu erdogan modi xi lula milei maduro",
    "guterres keita lacroix boulos nduhungirehe wagner mukwege ekenge ndjike lumumba mobutu",
    "mandela orban meloni sanchez von kim abe kishida ishiba trudeau carney albanese khamenei sisi",
    "khan singh kumar sharma gupta patel qureshi chaudhry hussain reddy yadav verma mishra thakur",
    "poutine sissi deby goita tchiani doumbouya burhan hemedti mobutu habyarimana nkurunziza amin",
)

#: Points of the compass before "and South Kivu": each stands for a name of its own.
COMPASS = _set(
    "north south east west upper lower northern southern eastern western",
    "nord sud est ouest haut bas",
)

#: The same behind a name: "Kivu Kaskazini na Kusini".
SWAHILI_COMPASS = _set("kaskazini kusini mashariki magharibi")


#: Swahili words for "in the town of" and the like: with a capital, too, they begin no name of a
#: person, as in "waasi wa ADF Wilayani Beni".
SWAHILI_WHERE = _set(
    "mjini nchini mkoani jimboni wilayani kijijini vijijini jijini kambini kisiwani katani",
    "tarafani mtaani mitaani katika kutoka hadi huko kwenye karibu kitongojini kituoni",
)

#: Swahili words that open a headline and begin no name there: "Vita Ituri", "Wakimbizi Goma".
SWAHILI_HEADS = _set(
    "vita mapigano machafuko mashambulizi mauaji ghasia wakimbizi raia wakaazi wakazi waasi",
    "wanajeshi jeshi mataifa jamhuri kidemokrasia kidemokrasi kidemokrasiya",
)

#: Peoples of the region: only behind a word for their chiefdom are they a place.
PEOPLES = _set(
    "bafuliiru bafuliru bafulero bafuliro fuliiru fuliru banyindu nyindu babembe bembe lese balese",
    "banyamulenge bamba",
    "bahunde hunde banyanga nyanga bahutu hutu hutus batutsi tutsi tutsis bahema hema hemas",
    "balendu lendu lendus bashi barega balega lega warega batwa twa bambuti mbuti baluba luba",
    "bahavu havu bangubangu bazoba bakusu wagoma alur lugbara babira bira mamvu ngiti banyarwanda",
    "banande nande barundi mbororo bororo peul peuls azande zande banyali nyali batembo",
    "pygmee pygmees banyabwisha bahutus batutsis gegere bindi basongye bakongo bayira yira",
    "bakumu dinka nuer acholi baganda banyoro bakonzo",
)

#: Kinds of what a people's chief rules: "chefferie des Bahunde", "secteur Bapere".
KINDS_OF_CHIEFS = _set(
    "chefferie chefferies secteur secteurs collectivite collectivites groupement groupements",
    "territoire chiefdom chiefdoms sector sectors entite entites kingdom royaume principaute",
    "village localite quartier mont monts plaine plateau marche camp site riviere centre",
)


def _french(*lines: str) -> frozenset[str]:
    """All forms of French verbs, folded."""
    return frozenset(fold(form) for verb in _set(*lines) for form in french_forms(verb))


#: French verbs whose object is a place and hardly ever a person.
FRENCH_PLACE_VERBS = _french(
    "quitter fuir rejoindre regagner atteindre rallier abandonner déserter évacuer délaisser",
    "conquérir reconquérir envahir investir occuper réoccuper reprendre récupérer annexer",
    "bombarder pilonner encercler assiéger incendier piller brûler saccager contrôler traverser",
)

#: Prepositions and verbs before a name that show a place.
LOCATIVE_BEFORE = _set(
    "in at near from to towards toward into around outside inside through via reach reached",
    "reaching leaving left fled flee fleeing entered entering captured capturing seized seizing",
    "took retook recaptured overran besieged shelled bombed liberated occupied occupying controls",
    "control controlling across off between above below beyond past leave quit quits enter enters",
    "capture captures take takes seize seizes retake retakes visit visited visiting a vers depuis",
    "dans pres autour entre en via jusqu quitte quitter quittant fui fuyant rejoint rejoindre",
    "gagne gagner pris prend repris attaque attaquer occupe occuper occupait occupent libere",
    "atteint atteindre traverse chez derriere devant katika kwenye kutoka hadi mpaka kuelekea",
    "mjini huko karibu nje kijijini mkoani jimboni wilayani kwenda toka kutokea wakitokea wakitoka",
    "wakielekea kupitia kule kufika hifadhi kimbilio malazi makao",
)
LOCATIVE_BEFORE |= (
    SWAHILI_PLACE_VERBS | FRENCH_PLACE_VERBS | _french("gagner prendre attaquer libérer perdre")
)

#: Before "of X" or "de X" these show a place: "the mayor of Nice", "habitants de Kiwanja".
PLACE_OF = _set(
    "mayor city town village capital outskirts residents inhabitants people streets suburb suburbs",
    "north south east west port region state county province district governor island battle siege",
    "parts part northeast northwest southeast southwest university centre center edge coast cities",
    "towns provinces cathedral bishop archbishop neighbourhood neighborhood capture fall",
    "kilometers kilometres miles km metropolis maire ville cite village capitale habitants",
    "residents rues banlieue port region province gouverneur bataille siege prise chute nord sud",
    "est ouest aeroport hopital cathedrale eveque archeveque environs alentours villes entree",
    "sortie kilometres base bases attaque attaques attentat massacre massacres tuerie bombardement",
    "bombardements frappe frappes prison tribunal marche incendie explosion naufrage occupation",
    "venaient venus venu venue venues vient viennent originaire originaires parti partis partie",
    "natif",
    "festival carnaval foire musee gare match stade derby musee quartier banlieues museum station",
    "stadium suburbs governorate gouvernorat bombing shelling massacre killing killings",
    "occupation evacuation seizure",
    "recapture",
    "airport hospital prison market heart middle vicinity county mairie centre sud nord peripherie",
    "pres loin proximite provenance niveau hauteur entites localites villages collines",
    "abords portes alentour colline localite quartier quartiers commune communes secteur cite",
    "sante destination ciel rues avenues faubourgs bourg skies streets approaches",
    "gates edges hills eastern western northern southern",
    "chasses chassees deloges delogees expulses expulsees evacues evacuees fui retrait repli",
    "depart exode fuite population populations civils combats affrontements accrochages incursion",
)

#: Before "on X" or "sur X": "an attack on Tillabéri", "frappes sur Ispahan".
PLACE_ON = _set(
    "attack attacks strike strikes raid raids assault assaults march advance advances shelling",
    "siege",
    "bombing airstrike airstrikes offensive frappe frappes attaque raid assaut avancee marche tirs",
    "bombardement bombardements offensive",
)

#: Before "la X", "ya X", "wa X" in Swahili: "shambulio la Gatumba", "hospitali ya Panzi".
SWAHILI_PLACE_NOUNS = _set(
    "shambulio mashambulizi mapigano kambi hospitali wakazi wakaazi uwanja bandari barabara meya",
    "wananchi wenyeji wanakijiji mji kijiji vijiji wilaya eneo maeneo kituo mkuu chifu kilomita",
    "gavana masoko shule soko daraja gereza kitongoji kivuko mgodi kusini kaskazini mashariki",
    "magharibi karibu ukombozi mauaji",
)

#: Before or behind the name of a province abroad: "Ashanti region", "l'État de Sonora".
KINDS_OF_PROVINCES = _set(
    "region state prefecture oblast governorate county department emirate etat gouvernorat",
    "departement comte jimbo mkoa",
)

#: Prepositions only: these alone let an unknown capitalised word count as a place.
STRONG_LOCATIVE = _set(
    "in near around outside towards toward into nearby neighbouring neighboring",
    "vers",
    "huko mjini",
)
