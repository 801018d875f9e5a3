"""The tables of :mod:`name_grid` in French."""

from __future__ import annotations

import random

TOWNS = """Goma Bukavu Butembo Beni Uvira Bunia Kalemie Minova Rutshuru Walikale Kalehe Shabunda
Oicha Kiwanja Lubero Masisi Kitshanga Rubaya Kanyabayonga Mahagi Irumu Mambasa Djugu Fizi Baraka
Kamituga Mwenga Pinga Nyabiondo Bunagana Mangurejipa Eringeti""".split()
#: Villages that no list bears, formed as names of the region are.
UNKNOWN = """Kasindwe Mubambwe Ndolerwa Kirumbuko Lushangwe Mulengezwa Bukombolwa Nyakabashwe
Kitsindolo Luhambwe Mukohwe Bulenzuki Katobowa Rwangambe Lubandaliko Kashovulo Irangozi Ntulumambe
Oluzambo Itombolero""".split()
QUARTERS = "Katindo Ndosho Mugunga Majengo Kyeshero Nyawera Ibanda Kadutu Mabanga Himbi".split()
PROVINCES = (
    ("le", "Nord-Kivu"),
    ("le", "Sud-Kivu"),
    ("l'", "Ituri"),
    ("la", "Tshopo"),
    ("le", "Maniema"),
    ("le", "Tanganyika"),
    ("le", "Haut-Uele"),
    ("le", "Haut-Katanga"),
)
_IN = {"Ituri": "en Ituri", "Maniema": "au Maniema"}


def _of(article: str) -> str:
    return {"le": "du ", "la": "de la ", "l'": "de l'", "les": "des "}[article]


def _to(article: str) -> str:
    return {"le": "au ", "la": "à la ", "l'": "à l'", "les": "aux "}[article]


def _de(name: str) -> str:
    return ("d'" if name[0] in "AEIOUÉH" and name[0] != "H" else "de ") + f"[{name}]"


def _bare(name: str) -> dict[str, str]:
    return {"at": f"à [{name}]", "of": _de(name), "nom": f"[{name}]", "to": f"à [{name}]"}


def _the(article: str, rest: str, preposition: str = "dans") -> dict[str, str]:
    space = "" if article.endswith("'") else " "
    return {
        "at": _to(article) + rest
        if preposition == "à"
        else f"{preposition} {article}{space}{rest}",
        "of": _of(article) + rest,
        "nom": f"{article}{space}{rest}",
        "to": _to(article) + rest,
    }


def _kind(*kinds: str, names: list[str], preposition: str = "dans"):
    def make(draw: random.Random) -> dict[str, str]:
        article, rest = draw.choice(kinds).split("|")
        name = draw.choice(names)
        if rest.endswith(" de"):
            return _the(article, rest.removesuffix("de") + _de(name), preposition)
        return _the(article, f"{rest} [{name}]", preposition)

    return make


def _province(draw: random.Random) -> dict[str, str]:
    article, name = draw.choice(PROVINCES)
    forms = _the(article, f"[{name}]")
    at = _IN.get(name, _to(article) + name if article == "le" else f"dans {article} {name}")
    return {**forms, "at": at.replace(name, f"[{name}]")}


def _province_with_kind(draw: random.Random) -> dict[str, str]:
    article, name = draw.choice(PROVINCES)
    kind = draw.choice(["province", "province voisine"])
    return _the("la", f"{kind} {_of(article)}[{name}]")


def _lake(draw: random.Random) -> dict[str, str]:
    name = draw.choice(["Kivu", "Tanganyika", "Édouard", "Albert"])
    return _the("le", f"[lac {name}]", "sur")


def _axis(draw: random.Random) -> dict[str, str]:
    one, other = draw.sample(TOWNS, 2)
    kind = draw.choice(["l'|axe", "la|route", "le|tronçon", "l'|axe routier", "la|piste"])
    article, rest = kind.split("|")
    dash = draw.choice(["-", "-", " - ", "–"])
    return _the(article, f"{rest} [{one}]{dash}[{other}]", "sur")


def _axis_of_unknown(draw: random.Random) -> dict[str, str]:
    one, other = draw.sample(UNKNOWN, 2)
    article, rest = draw.choice(["l'|axe", "la|route", "le|tronçon"]).split("|")
    return _the(article, f"{rest} [{one}]-[{other}]", "sur")


def _part_of_town(draw: random.Random) -> dict[str, str]:
    tail = draw.choice(["-centre", "-ville", "-cité", " centre", "-Centre", "-Ville"])
    name = draw.choice(TOWNS)
    return {key: form.replace("]", "]" + tail) for key, form in _bare(name).items()}


def _list(names: list[str]):
    def make(draw: random.Random) -> dict[str, str]:
        one, two, three = draw.sample(names, 3)
        row = f"[{one}], [{two}] et [{three}]"
        return {
            "at": f"à {row}",
            "of": _de(one) + f", [{two}] et [{three}]",
            "nom": row,
            "to": f"à {row}",
        }

    return make


def _listed_villages(draw: random.Random) -> dict[str, str]:
    one, two, three = draw.sample(UNKNOWN, 3)
    kind = draw.choice(["villages", "villages de", "localités de", "localités", "hameaux de"])
    names = f"{kind} [{one}], [{two}] et [{three}]"
    return {
        "at": f"dans les {names}",
        "of": f"des {names}",
        "nom": f"les {names}",
        "to": f"aux {names}",
    }


def _both_kivus(draw: random.Random) -> dict[str, str]:
    first, second = draw.choice([("Nord", "Sud"), ("Sud", "Nord")])
    form = draw.randrange(2)
    if form:
        return {
            "at": f"au [{first}] et au [{second}-Kivu]",
            "of": f"du [{first}] et du [{second}-Kivu]",
            "nom": f"le [{first}] et le [{second}-Kivu]",
            "to": f"au [{first}] et au [{second}-Kivu]",
        }
    row = f"provinces du [{first}] et du [{second}-Kivu]"
    return {"at": f"dans les {row}", "of": f"des {row}", "nom": f"les {row}", "to": f"aux {row}"}


SHAPES = {
    "town": lambda draw: _bare(draw.choice(TOWNS)),
    "unknown village, bare": lambda draw: _bare(draw.choice(UNKNOWN)),
    "unknown village with its kind": _kind(
        "le|village de",
        "le|village",
        "la|localité de",
        "la|localité",
        "la|bourgade de",
        "la|cité de",
        "le|centre de",
        "le|hameau de",
        "l'|agglomération de",
        "le|centre commercial de",
        "le|centre de négoce de",
        "la|petite localité de",
        "le|gros village de",
        "l'|entité de",
        "la|contrée de",
        names=UNKNOWN,
    ),
    "unknown village on something": _kind(
        "la|colline de",
        "la|colline",
        "la|presqu'île de",
        "l'|île de",
        names=UNKNOWN,
        preposition="sur",
    ),
    "chiefdom or grouping": _kind(
        "le|groupement de",
        "le|groupement",
        "la|chefferie de",
        "la|chefferie des",
        "le|secteur de",
        "la|collectivité de",
        "la|collectivité-chefferie de",
        "la|localité-chef-lieu de",
        "la|sous-chefferie de",
        "le|groupement des",
        names=UNKNOWN,
    ),
    "territory": _kind(
        "le|territoire de",
        "le|territoire voisin de",
        names=[
            "Masisi",
            "Rutshuru",
            "Walikale",
            "Kalehe",
            "Fizi",
            "Djugu",
            "Mambasa",
            "Nyiragongo",
        ],
    ),
    "province": _province,
    "province with its kind": _province_with_kind,
    "both Kivus": _both_kivus,
    "lake": _lake,
    "river": _kind(
        "la|rivière",
        "le|pont de la rivière",
        names=["Semliki", "Ruzizi", "Lowa", "Osso", "Luhoho", "Ulindi", "Elila"],
        preposition="sur",
    ),
    "unknown river": _kind(
        "la|rivière", "le|pont", "le|ruisseau", names=UNKNOWN, preposition="sur"
    ),
    "quarter": _kind("le|quartier", "le|quartier de", "le|quartier populaire de", names=QUARTERS),
    "camp": _kind(
        "le|camp de",
        "le|site de",
        "le|site de déplacés de",
        "le|camp de déplacés de",
        "le|site spontané de",
        "le|camp de réfugiés de",
        "le|centre de transit de",
        "le|centre collectif de",
        "le|site d'accueil de",
        "le|camp militaire de",
        "le|site de regroupement de",
        "le|centre d'hébergement de",
        names=UNKNOWN,
    ),
    "mine": _kind(
        "la|mine de",
        "la|mine d'or de",
        "le|carré minier de",
        "le|site minier de",
        "la|carrière de",
        "la|carrière d'or de",
        "la|mine artisanale de",
        "la|concession minière de",
        "le|puits de",
        "le|site aurifère de",
        "le|gisement de",
        "la|mine de coltan de",
        names=UNKNOWN,
    ),
    "park": lambda draw: _the(
        "le",
        draw.choice(
            [
                "parc national des [Virunga]",
                "parc des [Virunga]",
                "parc national de [Kahuzi-Biega]",
                "parc de la [Garamba]",
                "parc national de l'[Upemba]",
            ]
        ),
    ),
    "volcano": lambda draw: _the(
        "le",
        draw.choice(
            [
                "volcan [Nyiragongo]",
                "mont [Nyamulagira]",
                "volcan [Nyamulagira]",
                "mont [Ruwenzori]",
            ]
        ),
        "sur",
    ),
    "axis of towns": _axis,
    "axis of unknown villages": _axis_of_unknown,
    "part of a town": _part_of_town,
    "row of towns": _list(TOWNS),
    "row of unknown villages": _list(UNKNOWN),
    "row of unknown villages with their kind": _listed_villages,
    "port, bridge, post": _kind(
        "le|port de",
        "le|poste frontière de",
        "la|bifurcation de",
        "le|poste de péage de",
        "l'|aérodrome de",
        "l'|aéroport de",
        "le|débarcadère de",
        "le|carrefour de",
        "le|marché de",
        "le|parking de",
        "le|pont de",
        "la|barrière de",
        "la|position militaire de",
        "la|base militaire de",
        names=UNKNOWN,
        preposition="à",
    ),
}
FRAMES = (
    ("saw", "Des combats ont éclaté {at} dans la nuit de lundi à mardi."),
    ("sa", "{At}, les écoles restent fermées depuis trois jours."),
    ("sa", "Plus de 300 familles ont fui {nom} en une semaine."),
    ("s", "Les habitants {of} disent n'avoir rien reçu."),
    ("sa", "Les insurgés ont pris {nom} sans combattre."),
    ("sa", "{Nom} vit au rythme des détonations depuis mardi."),
    ("s", "La prise {of} a surpris tout le monde."),
    ("saw", "Ils marchaient vers {nom} quand l'orage a éclaté."),
    ("s", "Deux obus sont tombés sur {nom} pendant la messe."),
    ("saw", "Des tirs ont été entendus près {of} jusqu'au matin."),
    ("s", "Selon un notable joint {at}, trois maisons ont brûlé."),
    ("saw", "Le calme est revenu {at}, mais personne n'y croit."),
    ("s", "{Nom} : deux morts dans une embuscade"),
    ("saw", "L'attaque a eu lieu à une trentaine de kilomètres {of}."),
    ("saw", "C'est {at} que tout a commencé, il y a dix ans."),
    ("s", "Une mère de cinq enfants, arrivée {to} après deux jours de marche, raconte."),
    ("s", "{Nom} a été pillé par des hommes armés."),
    ("saw", "L'insécurité persiste {at}, déplore la société civile."),
    ("sa", "La population {of} vit dans la peur."),
    ("s", "Le marché {of} n'a pas ouvert ce lundi."),
    ("s", "Les déplacés venus {of} dorment à la belle étoile."),
    ("s", "Ils sont rentrés {to} la semaine dernière."),
    ("s", "Le centre de santé {of} manque de tout."),
    ("s", "Les accrochages se sont poursuivis {at} et ses environs."),
    ("s", "Les jeunes {of} ont barricadé la route avec des pneus."),
    ("saw", "Une colonne de véhicules a été vue {at} mercredi."),
    ("s", "« Nous avons quitté {nom} avec nos chèvres », dit un vieil homme."),
    ("s", "Les miliciens contrôlent désormais {nom} et les collines voisines."),
    ("s", "Les assaillants ont incendié onze cases {at}."),
    ("s", "Le chef {of} a été enlevé avec deux de ses fils."),
    ("s", "Un couvre-feu est en vigueur {at} de 18 heures à l'aube."),
    ("s", "Une accalmie est observée {at} ce matin."),
    ("s", "Des sources locales {at} parlent de quatre blessés."),
    ("saw", "La circulation a repris timidement {at}, selon les transporteurs."),
    ("s", "Depuis la chute {of}, les prix ont doublé."),
    ("s", "Les loyalistes ont repris {nom} à l'issue d'une journée de combats."),
    ("s", "Au moins sept civils ont été tués {at}, rapporte une ONG locale."),
    ("s", "L'armée a délogé les rebelles {of} samedi."),
    ("s", "La situation reste tendue autour {of} et plus au nord."),
    ("s", "Les rebelles se sont retirés {of} sans explication."),
    ("s", "Le bourgmestre invite ceux {of} à rester chez eux."),
    ("s", "Prochaine étape de la caravane : {nom}."),
)

SCENES = {
    "none but the forces": "Le M23 et les Wazalendo s'accusent mutuellement.\n\n",
    "province and territory": "De violents affrontements ont repris dans le territoire de Masisi,"
    " au Nord-Kivu.\n\n",
    "long": "Les armes se sont tues quelques heures, puis les combats ont repris entre les FARDC et"
    " les rebelles. « On ne dort plus », résume une commerçante de Goma.\n\n",
}

CAPITALS = [
    "Kinshasa",
    "Kigali",
    "Kampala",
    "Bujumbura",
    "Luanda",
    "Nairobi",
    "Doha",
    "Paris",
    "Washington",
    "Bruxelles",
    "Gitega",
    "Pretoria",
]
STATES = [
    "le Rwanda",
    "l'Ouganda",
    "le Burundi",
    "la RDC",
    "la France",
    "l'Angola",
    "le Qatar",
    "le Kenya",
    "l'Afrique du Sud",
    "la Tanzanie",
    "les États-Unis",
    "la Belgique",
]
SURNAMES = "Kasongo Ngoma Mambasa Kabare Kalonge Kahindo Bulambo Kambale Katembo Mugisho".split()


def _of_state(name: str) -> str:
    for article in ("le ", "la ", "les "):
        if name.startswith(article):
            return _of(article.strip()) + name.removeprefix(article)
    return ("d'" if name[0] in "AEIO" else "de ") + name


def _to_state(name: str) -> str:
    for article in ("le ", "la ", "les "):
        if name.startswith(article):
            return _to(article.strip()) + name.removeprefix(article)
    return f"à {name}"


def others(draw: random.Random) -> dict[str, str]:
    """What the frames of names that are no places hold."""
    pool = draw.choice([CAPITALS, [name for name in STATES if not name.startswith("les")]])
    one, other = draw.sample(pool, 2)
    town, second = draw.sample(TOWNS, 2)
    return {
        "s": one,
        "s2": other,
        "sof": _of_state(one),
        "s2of": _of_state(other),
        "sto": _to_state(one),
        "s2to": _to_state(other),
        "t": town,
        "t2": second,
        "tof": _de(town).replace("[", "").replace("]", ""),
        "p": draw.choice(SURNAMES),
        "r": draw.choice(["Virunga", "Ruwenzori", "Kivu", "Grands Lacs", "Tanganyika", "Ituri"]),
    }


#: An article above the line that is asked about.
_BODY = (
    "La vie reprend peu à peu. Les marchands ont rouvert leurs étals sous la pluie.\n\n"
    "« On n'a jamais cessé d'y croire », sourit une couturière. Autour d'elle, les enfants jouent"
    " au ballon entre les tas de planches.\n\nLe soir, le couvre-feu vide encore les rues."
    " Personne ne sait combien de temps le calme durera.\n\n"
)

OTHERS = {
    "power, as subject": (
        "{S} n'en démord pas.",
        "{S} voit les choses autrement.",
        "{S} s'agace.",
        "{S} hésite encore.",
        "{S} réfute en bloc.",
        "Rien de nouveau, rétorque-t-on à la présidence.",
        "{S} aurait donné son feu vert.",
        "{S} brandit la menace de sanctions.",
        "{S} retient son souffle diplomatique.",
        "{S} use de tous les leviers.",
        "{S} tire les ficelles.",
        "On prête à {s} des intentions cachées.",
        "C'est {sto} de jouer.",
        "La main tendue {sof} est restée sans réponse.",
        "{S} y gagne du temps.",
        "{S} en fait une affaire de principe.",
        "Les rebelles prennent leurs ordres {sof}.",
        "Des sanctions visent {s}.",
        "Le Parlement européen condamne {s}.",
        "Le cessez-le-feu exigé par {s} n'a pas tenu.",
        "L'Union africaine presse {s} d'agir.",
        "{S} plaide sa cause à l'ONU.",
        "{S} a envoyé une délégation.",
        "{S} se frotte les mains.",
        "{S} reste sur sa faim.",
        "{S} a lâché les rebelles.",
        "{S} ne décolère pas.",
        "La colère gronde contre {s}, accusé de trahison.",
        "{S} soutient mordicus le contraire.",
        "Ainsi parle {s}.",
        "Que cherche {s} ?",
        "Le pacte liant {s} à {s2} vole en éclats.",
        "{S} l'a juré : plus jamais ça.",
        "« {S} nous ment », lance un manifestant.",
        "Avec l'aval {sof}, les troupes ont avancé.",
        "{S} avait promis une aide, elle n'est jamais venue.",
        "Le camp présidentiel accuse {s} de duplicité.",
        "Au nom {sof}, l'ambassadeur a protesté.",
        "{S} a la mémoire courte, écrit l'éditorialiste.",
        "{S} joue gros.",
        "{S} a perdu la main.",
        "{S} marche sur des œufs.",
        "Il faut que {s} choisisse son camp.",
        "{S} s'est muré dans le silence.",
        "Que répondra {s} ?",
        "{S} feint la surprise.",
        "{S} a beau jeu de dénoncer le voisin.",
        "Le jeu trouble {sof} n'échappe à personne.",
        "{S} sait très bien ce qu'il fait.",
        "On attend {s} au tournant.",
        "{S} tient un double langage.",
        "La balle est dans le camp {sof}.",
        "{S}, qui abrite les pourparlers, reste optimiste.",
        "{S} n'est pas dupe.",
        "L'émissaire {sof} est reparti bredouille.",
        "{S} a fini par lâcher du lest.",
        "{S} refuse tout net.",
        "{S} fait planer le doute.",
        "Entre {s} et {s2}, le ton monte.",
        "Entre {s} et {s2}, la confiance est rompue.",
        "La réponse {sof} est tombée dans la soirée.",
        "{S} plaide non coupable.",
        "La diplomatie {sof} s'active.",
        "Le torchon brûle entre {s} et {s2}.",
        "{S} a opposé une fin de non-recevoir.",
        "{S} a promis de revoir sa copie.",
        "{S} se défend de toute ingérence.",
        "{S} se pose en médiateur.",
        "{S} a pris le contre-pied de {s2}.",
        "Sous la pression {sof}, les rebelles ont reculé.",
        "L'ultimatum lancé par {s} expire lundi.",
        "Les propos tenus à l'encontre {sof} ont choqué.",
        "{S} n'a jamais caché son hostilité.",
        "Tout porte la signature {sof}.",
        "{S} cherche à gagner du temps.",
        "{S} compte sur ses alliés.",
        "{S} accueille la nouvelle avec prudence.",
        "{S} table sur un accord avant Noël.",
        "{S} durcit le ton.",
        "{S} hausse le ton face {s2to}.",
        "{S} campe sur ses positions.",
        "{S} temporise.",
        "{S} souffle le chaud et le froid.",
        "{S} pointe du doigt {s2}.",
        "{S} renvoie la balle {s2to}.",
        "{S} pose ses conditions.",
        "{S} joue l'apaisement.",
        "{S} se félicite de cette avancée.",
        "{S} n'a pas souhaité commenter.",
        "Contacté, {s} n'a pas donné suite.",
        "{S}, de son côté, parle de provocation.",
        "{S}, lui, dément.",
        "Mais {s} ne l'entend pas de cette oreille.",
        "{S} a mis en garde {s2}.",
        "{S} suspend son aide.",
        "{S} exige un retrait immédiat.",
        "{S} qualifie ces propos d'irresponsables.",
        "{S} tarde à réagir.",
        "{S} a dit non.",
        "{S} et {s2} se rejettent la responsabilité.",
        "Ni {s} ni {s2} n'ont réagi.",
        "{S} comme {s2} nient toute implication.",
        "{S} voit la main {s2of} derrière l'attaque.",
        "{S} fait la sourde oreille.",
        "{S} reste de marbre.",
        "{S} rejette la faute sur {s2}.",
        "{S} prend acte de la trêve.",
        "{S} mise sur la diplomatie.",
        "{S} dénonce une mascarade.",
        "{S} ne cache pas son agacement.",
        "{S} monte au créneau.",
        "{S} garde le silence.",
        "{S} a rompu ses relations avec {s2}.",
        "{S} balaie ces accusations d'un revers de main.",
        "{S} réclame des garanties.",
        "{S} a convoqué l'ambassadeur.",
        "{S} persiste et signe.",
        "{S} jure n'y être pour rien.",
        "{S} s'engage à respecter la trêve.",
        "{S} crie à l'ingérence.",
        "{S} y voit une manœuvre.",
        "{S} se dit prêt à négocier.",
        "{S} entend saisir le Conseil de sécurité.",
        "{S} s'est réjoui de la nouvelle.",
    ),
    "power, as object": (
        "L'ONU a exhorté {s} à retirer ses troupes.",
        "Le président a demandé {sto} de s'expliquer.",
        "La pression monte sur {s}.",
        "Les experts documentent le soutien {sof} aux rebelles.",
        "L'appui présumé {sof} aux insurgés est au cœur du dossier.",
        "Des négociations directes avec {s} sont exclues.",
        "L'accord entre {s} et {s2} est fragile.",
        "C'est un message clair {sto}.",
        "La patience {sof} est à bout.",
        "Le bras de fer entre {s} et {s2} se poursuit.",
        "Les relations entre {s} et {s2} se dégradent.",
        "Le texte proposé par {s} a été rejeté.",
        "Les alliés {sof} s'impatientent.",
        "La réaction {sof} n'a pas tardé.",
        "Le ministre a accusé {s} de double jeu.",
        "Il accuse ouvertement {s} et {s2}.",
        "Les sanctions contre {s} divisent l'opinion.",
        "Le dialogue avec {s} est au point mort.",
        "L'opposition reproche {sto} sa passivité.",
        "Le rapport met en cause {s}.",
        "Rien ne se fera sans l'aval {sof}.",
        "Les négociateurs {sof} ont quitté la salle.",
        "La médiation {sof} piétine.",
        "Il faut contraindre {s} à négocier.",
        "Le rapprochement entre {s} et {s2} inquiète.",
        "Le communiqué dénonce l'ingérence {sof}.",
        "Les rebelles, que {s} est accusé de soutenir, nient.",
        "Un mouvement soutenu par {s} s'en est emparé.",
        "La tension entre {s} et {s2} est montée d'un cran.",
        "Les discussions entre {s} et l'AFC/M23 patinent.",
    ),
    "power, as source": (
        "Selon {s}, il s'agit d'une agression.",
        "D'après {s}, l'offensive était préparée.",
        "À en croire {s}, tout va bien.",
        "Pour {s}, la question est close.",
        "« Une provocation », selon {s}.",
        "Une accusation que {s} rejette en bloc.",
        "Ce que {s} a toujours nié.",
        "Il n'en est pas question, répond {s}.",
        "C'est faux, rétorque {s}.",
        "Une version contestée par {s}.",
        "Comme le souligne {s}, rien n'est signé.",
        "Reste à savoir ce que fera {s}.",
        "Du côté {sof}, on assure n'avoir rien vu.",
    ),
    "person": (
        "Le professeur {p} analyse la crise.",
        "L'administrateur {p} rassure.",
        "Le chef coutumier {p} a disparu.",
        "Le seigneur de guerre {p} menace.",
        "Le notable {p} alerte.",
        "Le président de la société civile, {p}, alerte.",
        "L'épouse de {p} pleure.",
        "« C'est la peur », dit {p}.",
        "{P}, lui, n'a rien vu.",
        "Le père {p} bénit la foule.",
        "Le ministre {p} promet une enquête.",
        "L'activiste {p} a été libéré.",
        "Selon {p}, coordonnateur, rien n'a changé.",
        "Le motard {p} a été tué.",
        "Le major {p} commande le bataillon.",
        "Le commissaire {p} mène l'enquête.",
        "Kambale {p} tient une échoppe.",
        "L'opposante Rachel {p} a été arrêtée.",
        "{P}, 52 ans, a perdu sa récolte.",
        "Le pasteur {p} prie.",
        "Notre confrère {p} est introuvable.",
        "Mon voisin {p} a fui.",
        "Ma tante {p} est restée.",
        "Le rebelle {p}, alias Tigre, s'est rendu.",
        "L'honorable {p} interpelle le gouvernement.",
        "Le gouverneur {p} rassure.",
        "Un certain {p} s'en est vanté.",
        "Signé : {p}.",
        "Mère de huit enfants, {p} attend son tour.",
        "Le sergent {p} a déserté.",
        "Bonjour, {p}.",
        "« Merci, {p} », conclut le présentateur.",
        "Le chanteur {p} donne un concert.",
        "Kibuye {p} Jean est mort.",
        "Justin {p} dit n'avoir rien vu.",
        "Le colonel {p} dément.",
        "M. {p} a été relâché hier.",
        "« On a couru », raconte Espérance {p}, 34 ans.",
        "Mme {p} vend des beignets.",
        "Le député {p} s'indigne.",
        "Selon Me {p}, avocat, le dossier est vide.",
        "Papa {p} a tout perdu.",
        "Le porte-parole, Aimé {p}, confirme.",
        "Jean-Paul {p} est guéri.",
        "L'abbé {p} a célébré la messe.",
        "Le capitaine Moïse {p} commande la position.",
        "Chez {p}, on ne mange plus qu'une fois.",
        "{P} : — On n'a pas le choix.",
        "Furaha {p}, veuve, attend.",
        "Le général-major {p} a pris ses fonctions.",
        "Maître Innocent {p} plaide.",
        "Le docteur {p} opère sans anesthésie.",
        "Le mwami {p} appelle au calme.",
        "Sœur Béatrice {p} tient le dispensaire.",
    ),
    "organisation": (
        "Le CS {t} jouera la finale.",
        "Le réseau {r} Connect tombe en panne.",
        "Le Groupe {r} SA investit.",
        "L'Université libre des pays des Grands Lacs a fermé.",
        "La Commission vérité du Congo siège.",
        "L'Armée de résistance du Seigneur a frappé.",
        "La Banque de Kigali ouvre une agence.",
        "La Radio-Télévision {r} émet.",
        "L'Association des volontaires du Congo distribue des bâches.",
        "La Croix-Rouge du Burundi est sur place.",
        "Le Bureau du Haut-Commissaire publie un rapport.",
        "L'Alliance des forces pour la libération du Congo resurgit.",
        "Le Comité olympique du Kenya proteste.",
        "La radio communautaire La Voix de {t} émet à nouveau.",
        "Le FC {t} a gagné.",
        "L'hôtel {r} Palace affiche complet.",
        "La brasserie {r} Breweries embauche.",
        "La compagnie Air {r} relie les deux rives.",
        "Le collectif Debout {t} manifeste.",
        "Le mouvement Sauvons {t} réclame des comptes.",
        "Le barrage est géré par {r} Énergies.",
        "{T} News en fait sa manchette.",
        "Le tribunal de grande instance de Gombe a tranché.",
        "L'Agence congolaise de presse le rapporte.",
        "L'Office congolais de contrôle vérifie.",
        "La Communauté économique des pays des Grands Lacs se réunit.",
        "Le Programme {r} Vert plante des arbres.",
        "L'Union des paysans du Kivu proteste.",
        "La Fédération des entreprises du Congo chiffre les pertes.",
        "L'entreprise {r} Gold SARL licencie.",
        "Le magazine {r} Magazine enquête.",
        "L'Agence {r} a publié la photo.",
        "Radio {r} FM a cessé d'émettre.",
        "La société {r} Mining a suspendu ses activités.",
        "Caritas {t} distribue des vivres.",
        "L'université de {t} reporte ses examens.",
        "L'Institut supérieur pédagogique {tof} est fermé.",
        "L'Église du Christ au Congo appelle à la paix.",
        "Le journal {r} Hebdo titre sur la trêve.",
        "L'ONG Action {r} s'alarme.",
        "La Fondation {r} paie les gardes.",
        "Le Courrier du {r} y consacre sa une.".replace("du {r}", "de {t}"),
        "La Bourse de Johannesburg a ouvert en baisse.",
        "L'AS {t} Sport a fait match nul.",
        "L'équipe du DC Virunga reçoit Muungano.",
        "{T} Dawa affronte Muungano dimanche.",
        "La Banque centrale du Congo rassure.",
        "L'Alliance fleuve Congo se dit prête.",
        "Les Forces démocratiques de libération du Rwanda se replient.",
        "L'Observatoire volcanologique {tof} surveille la lave.",
        "La Croix-Rouge {tof} a enterré les corps.",
        "Le groupe {r} Telecom rétablit le réseau.",
        "La Coopérative des planteurs du Kivu proteste.",
        "L'hebdomadaire Jeune Afrique le révélait.",
        "La Synergie des femmes {tof} organise une marche.",
    ),
    "people": (
        "Les autorités congolaises enquêtent.",
        "L'armée rwandaise nie.",
        "Les Congolais votent.",
        "Des soldats burundais patrouillent.",
        "La diplomatie ougandaise s'active.",
        "Le franc congolais recule.",
        "Un casque bleu sud-africain est blessé.",
        "Les Kinois s'inquiètent peu.",
        "Le président kényan tente une médiation.",
        "Un médiateur angolais est attendu.",
        "Des Banyamulenge protestent.",
    ),
    "head of the page": (
        "Accueil > Provinces > {t}\n\nLa vie reprend peu à peu. Les marchés ont rouvert.",
        "Par Justin {p}, à {t}\n\nLa vie reprend peu à peu. Les marchés ont rouvert.",
        "Publié à {t} le 12 mars 2031\n\nLa vie reprend peu à peu. Les marchés ont rouvert.",
        "De notre correspondant à {t}\n\nLa vie reprend peu à peu. Les marchés ont rouvert.",
        "Radio Mlima, {t}, édition de midi\n\nLa vie reprend peu à peu. Les marchés ont rouvert.",
        "Photo : le port de {t}\n\nLa vie reprend peu à peu. Les marchés ont rouvert.",
        "Crédit photo : agence de {t}\n\nLa vie reprend peu à peu. Les marchés ont rouvert.",
    ),
    "foot of the page": tuple(
        _BODY + foot
        for foot in (
            "Écrit à {t}, sous une pluie battante.",
            "Aline {p} ({t})",
            "A. {p} / {t}",
            "Correspondance particulière, {t}",
            "Édité par la maison des médias de {t}",
            "Cet article a été rédigé à {t} puis relu à {t2}.",
            "Vos réactions : redac@exemple.test ou BP 14, {t}",
            "Prochain numéro : {t}, la ville sans eau",
            "La semaine prochaine : reportage à {t}",
            "Retrouvez-nous sur le 94.2 à {t} et le 101.5 à {t2}",
            "Suivez-nous sur X : @radio{t}",
            "À écouter aussi : {t}, la nuit d'après (podcast)",
            "Dans nos archives : {t}, 1996",
            "Notre dossier : {t}, carrefour de tous les trafics",
            "Le bureau de la coordination, {t}",
            "Pour le comité, le secrétaire, {t}",
            "{t}, le 12 mars 2031",
            "{t}, 12/03/2031",
            "Pour contacter la cellule : quartier du Port, {t}",
            "Tirage : 2 000 exemplaires. Imprimerie du Lac, {t}",
            "Publicité : Hôtel du Lac, {t}, chambres dès 30 dollars",
            "Météo : {t} 24 °C, {t2} 19 °C",
            "Demain : {t} fête ses pêcheurs",
            "Le journal est terminé. Technique : Paul {p}, à {t}.",
            "Partagez cet article | {t} | {t2} | Sécurité",
            "Traduit du swahili par notre bureau de {t}",
            "Copyright {r} Presse, {t}",
            "Pétition : sauvons le marché de {t}",
            "Nos points de vente : {t}, {t2}",
            "À lire aussi : {t}, les prix flambent",
            "Sur le même sujet : {t} sans eau depuis dix jours",
            "Mots-clés : {t}, M23, déplacés",
            "Justin {p}, à {t}",
            "Rédaction, {t}",
            "Rédaction de {t}",
            "Fait à {t}, le 3 mars 2031",
            "Propos recueillis à {t} par Aline {p}",
            "De notre correspondante à {t}",
            "© {r} Infos (fictif), {t}",
            "Contact : redaction@exemple.test, avenue du Lac, {t}",
            "Photo : le marché de {t}, en 2029.",
            "Légende : une rue de {t}, mardi. Crédit : A. {p}",
            "Tags : {t} | {t2} | M23",
            "Vous écoutiez le journal de Radio Mlima, 101.2 FM à {t}.",
            "Pour tout renseignement : bureau de {t}, tél. 099 000 00 00",
            "Les plus lus • {t} : le retour du tshukudu • Mercato",
            "Voir aussi : Que devient {t} ?",
            "Articles liés\n{t} : une école rouvre\n{t2} : le pont est réparé",
            "Abonnez-vous à la lettre de {t} Matin",
            "Siège social : 12, avenue de la Poste, {t}",
            "Pour aller plus loin : « {t}, dix ans après », notre grand format",
            "Dons : procure des missions, BP 12, {t}",
            "Ce bulletin est financé par l'ambassade du Japon.",
            "Bureau d'information, {t}",
            "La cellule de communication, {t}",
            "Reportage réalisé à {t} avec le soutien d'une fondation.",
            "Publié par {p} — {t}",
            "Dans la même rubrique : {t}, ville fantôme",
            "Lire également : {t} : le lycée rouvre ses portes",
            "Regardez : {t} vue du ciel",
            "Aline {p}, correspondante, {t}",
            "Avec nos bureaux de {t} et {t2}",
            "Imprimé à {t}. Reproduction interdite.",
            "Commentaires\nMama Neema, {t} : Courage à tous.",
            "Newsletter : chaque matin, l'essentiel de {t}",
        )
    ),
}
