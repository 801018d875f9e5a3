"""Names of organisations: the table of those that news names, and the words that make one.

A place inside such a name is not where something happened: "Congo River Alliance", "University of
Chicago", "Observatoire volcanologique de Goma".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.words.verbs import AGENT_VERBS
from dashboard.core.recognition.words.words import FUNCTION_WORDS, TIME_WORDS, _set
from dashboard.core.spans import Span
from dashboard.core.tokens import name_keys
from dashboard.model import PlaceKind

#: Organisations by their printed names; each is matched as a whole.
KNOWN = (
    "United Nations|Nations Unies|Umoja wa Mataifa|UN|ONU|U.N."
    "|United Nations Security Council|UN Security Council|Conseil de sécurité|Security Council"
    "|MONUSCO|UNHCR|HCR|OCHA|UNICEF|WFP|PAM|WHO|OMS|FAO|IOM|OIM|UNDP|PNUD|ICRC"
    "|CICR|Red Cross|Croix-Rouge|Msalaba Mwekundu|Doctors Without Borders"
    "|Médecins Sans Frontières|Medecins Sans Frontieres|MSF|Oxfam|Save the Children"
    "|Human Rights Watch|HRW|Amnesty International|International Crisis Group"
    "|Norwegian Refugee Council|Danish Refugee Council|International Rescue Committee|Caritas"
    "|World Vision|World Food Programme|World Health Organization|World Bank|Banque mondiale"
    "|International Criminal Court|Cour pénale internationale|African Union|Union africaine"
    "|Umoja wa Afrika|European Union|Union européenne|Umoja wa Ulaya|EU|UE"
    "|East African Community|Communauté d'Afrique de l'Est|EAC"
    "|Southern African Development Community|SADC|SAMIDRC|NATO|OTAN|Commonwealth"
    "|Francophonie|Reuters|Agence France-Presse|AFP|Associated Press|AP|Al Jazeera|BBC"
    "|Sokola 1 Grand Nord|Sokola 1|Sokola 2|Sokola 2 Sud Nord-Kivu|Sukola 1 Grand Nord"
    "|Sukola 1|Sukola 2|Sukola|Sokola"
    "|CNN|RFI|VOA|Voice of America|Radio Okapi|Actualite.cd|Actualité.cd|7sur7"
    "|Deutsche Welle|The New York Times|New York Times|Washington Post|The Guardian|Le Monde"
    "|RFI Afrique|BBC Afrique|VOA Afrique|TV5 Monde Afrique|Le Point Afrique|Le Monde Afrique"
    "|DW Afrique|CNN Africa|BBC Africa|AFP Afrique|Forbes Afrique|Reuters Africa"
    "|Africa Intelligence"
    "|Jeune Afrique|The East African|Xinhua|TASS|Anadolu|Bloomberg|Financial Times|Twitter"
    "|Facebook|Alphamin|Alphamin Resources|Alphamin Bisie Mining|Banro|Barrick|Barrick Gold"
    "|Glencore|Gécamines|Sakima|Kibali Gold Mines|AngloGold Ashanti|Trafigura|Apple|Intel"
    "|Tesla|Ivanhoe|Congo River Alliance|Alliance Fleuve Congo|AFC|AFC/M23|AFC-M23|M23"
    "|FARDC|FDLR|ADF|CODECO|Wazalendo|Mai-Mai|Maï-Maï|Mayi-Mayi|Nyatura|APCLS|NDC-R"
    "|RCD-Goma|RCD-Kisangani|RCD-ML|RCD-Bunia|RCD/Goma|Mai Mai|Mayi Mayi|CNDP"
    "|Twirwaneho|RED-Tabara|RDF|UPDF|LRA|Zaïre-FPAC|Union sacrée|Union Sacrée|UDPS"
    "|Kivu Security Tracker|Kivu Morning Post|Kivu Times|Virunga Energies|Virunga Foundation"
    "|TP Mazembe|AS Vita Club|White House|Maison Blanche|Pentagon|Kremlin|State Department"
    "|Downing Street|Capitol Hill|Boko Haram|Hamas|Hezbollah|Taliban|Islamic State"
    "|al-Qaeda|Al-Shabaab|Houthis|Wall Street|Hollywood Reporter"
    "|France 2|France 3|France 5|France 24|France Info|France Inter|France Culture|France Bleu"
    "|France Télévisions|Radio France|Air France|Air Congo|Congo Airways|Air Tanzania|Air India"
    "|Air Canada|Air China|TV5 Monde|TV5Monde|Africa Radio|Sky News|ITV|NBC|ABC News|CBS|Fox News"
    "|Euronews|NHK|Nikkei|El País|Der Spiegel|Die Zeit|Le Figaro|Libération|L'Équipe"
    "|Le Parisien|Le Soir|La Libre|La Libre Belgique|La Presse|Haaretz|The Times of Israel"
    "|Times of India|Tour de France|Roland-Garros|Real Madrid|Bayern Munich|AC Milan|Inter Milan"
    "|Manchester United|Manchester City|Paris Saint-Germain|PSG|FC Barcelona|Atlético Madrid"
    "|Group of Experts on Congo|Group of Experts on the Democratic Republic of the Congo"
    "|Group of Experts|Groupe d'experts|United Nations Group of Experts on Congo"
    "|Bank of England|Church of England|House of Lords|House of Commons|Supreme Court"
    "|Federal Reserve|Goldman Sachs|Morgan Stanley|US Steel|Texas Instruments|Toyota|Samsung"
    "|U.S. Geological Survey|US Geological Survey|U.S. Army|U.S. Navy|U.S. Air Force|US Army"
    "|US Navy|U.S. Senate|US Senate|U.S. Congress|U.S. Supreme Court|US Supreme Court"
    "|Press Trust of India|Press Association|Canadian Press|Thai PBS|RNZ Pacific|Radio New Zealand"
    "|Radio Pakistan|China Daily|Sky News Arabia|Vanuatu Daily Post|Trust of India"
    "|Al-Qaïda au Maghreb islamique|Aqmi|AQMI|JNIM|GSIM|EIGS|État islamique"
    "|Forces de soutien rapide|Rapid Support Forces|Arakan Army|Malaika|Malaïka"
    "|Maï-Maï Malaïka|Mai-Mai Malaika"
    "|U.S. Steel|Bank of America|Bank of Japan|Bank of China|Bank of Canada"
    "|Baromètre sécuritaire du Kivu|Groupe d'étude sur le Congo|Congo Research Group"
    "|Église du Christ au Congo|Nduma Defence of Congo|Nduma Defense of Congo"
    "|Nduma Défense du Congo|Lucha|Filimbi"
).split("|")

#: Between an organisation and its seat.
_OF_SEAT = _set("of de du d wa ya")
_OF_FIRST = (["of"], ["de"], ["du"])
_OF_THE = (["de", "la"], ["of", "the"])
#: Agencies whose offices are called by their seat.
_AGENCIES = _set(
    "ocha unicef hcr unhcr pam wfp oms who oim iom monusco msf cicr pnud undp caritas fao",
    "lucha filimbi",
)

#: Long names behind which the seat of a branch stands: "Radio Okapi Bunia", "Croix-Rouge Masisi".
_WITH_BRANCHES = (["radio", "okapi"], ["croix", "rouge"], ["red", "cross"])

#: "… Alliance": the name ends with it and begins with the capitals before it.
SUFFIXES = _set(
    "alliance courier times post tracker university college institute school academy party union",
    "movement front forces force army police council committee commission bank group groupe mining",
    "corp corporation inc ltd limited plc company resources holdings radio television tv fm fc",
    "stars united club rangers lions association agency agence wire herald press news newspaper",
    "gazette tribune monitor mirror telegraph observer review journal magazine media network",
    "foundation fondation coalition federation confederation league congress senate assembly",
    "parliament court tribunal ministry department embassy airlines airways brewery energies",
    "energy railways cooperative initiative project programme program conference church diocese",
    "guard brigade battalion regiment legion guards militia mission observatory trust fund society",
    "ngo service services authority bureau office defence defense exchange marathon festival cup",
    "championship accord accords agreement treaty declaration protocol convention process roadmap",
    "matin hebdo infos info express quotidien newswire organisation organization",
    "summit telecom communications industries partners capital ventures systems hotel today daily",
)

#: "University of …": the name begins with it and goes on through "of" and "de".
HEADS = _set(
    "ong",
    "university universite bank banque observatoire observatory institute institut ministry",
    "ministere cooperative alliance movement mouvement front forces armee army union party parti",
    "council conseil committee comite commission federation association organisation organization",
    "agency agence office bureau cross croix school ecole church eglise diocese archdiocese",
    "archidiocese college court cour tribunal parliament parlement assembly assemblee senate senat",
    "congress congres radio friends amis save doctors coalition convention ligue league societe",
    "company compagnie chamber chambre embassy ambassade mission police service royaume fondation",
    "foundation reseau network fonds fund programme program initiative syndicat tribune gazette",
    "echos journal voix voice regie chuo jeshi benki shirika chama umoja baraza tume mahakama",
    "bunge kanisa",
    "synergie collectif coordination cadre dynamique consortium plateforme platform forum barreau",
    "parquet auditorat regroupement confederation mutuelle corporation chaine centre center bourse",
    "club equipe team timu hospitality rassemblement conference comite bataillon brigade regiment",
    "medias media television tele air force communaute direction inspection division cellule",
    "cluster",
    "cooperation synode caisse haut haute musee",
    "echo courrier reveil flambeau phare eclaireur messager barometre",
)

#: Heads whose adjectives may be printed large: "Forces Démocratiques de Libération du Rwanda".
_ARMED = _set("forces front mouvement armee union alliance parti mission coalition")

#: Heads that are places as often: an institution's name only in capitals, and with one behind "de".
_OFTEN_PLACES = _set("centre center")

#: Before the name of a club, in capitals: "AS Maniema Union", "DC Virunga".
_CLUBS = _set("as oc dc cs fc sc tp us js sm")

#: Heads that make an organisation even in small letters: "l'université de Bukavu".
SMALL_HEADS = _set(
    "university universite jeshi armee army universites chuo observatoire ambassade embassy"
    " archidiocese diocese archdiocese forces"
)

#: Heads that do so before "pour": "la coopérative pour le développement du Congo".
_FOR_A_CAUSE = _set(
    "cooperative association mouvement rassemblement coalition alliance comite ligue front",
    "collectif reseau",
)

#: Heads right before a name: "Fondation Virunga", "Institut Goma", "Lycée Amani".
_BEFORE_NAME = _set(
    "fondation foundation institut radio lycee college ecole complexe hotel groupe association"
    " air medias media television tele"
    " clinique ong societe"
)

_LINKS_INSIDE = _set("of the for de du des d la le les l et and ya wa la za cha kikuu pour")
LINKS_TO_NAME = _set("of for de du des d pour ya wa la za cha")

#: Small words between the nouns of a long name, and the ones right before its last capital.
_AMONG_MEMBERS = _LINKS_INSIDE | _set("et and un une en in")
_BEFORE_ARTICLE = _set("de d des of for pour et and en in")
_ARTICLES = _set("le la les l un une the")
_TO_SEAT = _set("du de d des of un une au en in the")

#: Longest stretch of words taken for one organisation's name; with the nouns of its members.
_LONGEST = 12
_LONGEST_MEMBERS = 16


def _known_index() -> tuple[frozenset[str], dict[str, tuple[int, ...]]]:
    keys = frozenset(name_keys(list(KNOWN)))
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for key in keys:
        lengths[key.split(" ", 1)[0]].add(key.count(" ") + 1)
    return keys, {word: tuple(sorted(some, reverse=True)) for word, some in lengths.items()}


_KNOWN_KEYS, _KNOWN_LENGTHS = _known_index()
_SIGNS = SUFFIXES | HEADS | _CLUBS | frozenset(_KNOWN_LENGTHS)


def find_organisations(page: Page) -> list[Span]:
    """Names of organisations as word indices (not offsets), in order; they may overlap."""
    found = []
    words = page.tokens.words
    begins = page.capitals()
    if page.has_any(SMALL_HEADS):
        begins = sorted({*begins, *page.indices_of(SMALL_HEADS)})
    if page.has_any(_FOR_A_CAUSE):
        causes = (at for at in page.indices_of(_FOR_A_CAUSE) if page.after(at + 1, 1) == ["pour"])
        begins = sorted({*begins, *causes})
    for index in begins:
        if words[index] in _SIGNS:
            span = _named(page, index, words[index])
            if span is not None:
                found.append(span)
    return found


def _named(page: Page, index: int, word: str) -> Span | None:
    known = _known(page, index, word) if page.tokens.capital[index] else None
    if known is not None and (word not in HEADS or page.after(known.end, 1)[:1] not in _OF_FIRST):
        return _branch(page, known)
    if word in _CLUBS and known is None:
        return _club(page, index)
    headed = _headed(page, index) if word in HEADS else None
    if headed is not None:
        return headed
    if word in SUFFIXES and page.tokens.capital[index]:
        return _suffixed(page, index) or known
    return _branch(page, known) if known is not None else None


def _branch(page: Page, known: Span) -> Span:
    """As in "OCHA Bukavu", "Msalaba Mwekundu wa Uganda": an office bears its seat's name."""
    tokens, end = page.tokens, known.end
    is_agency = tokens.words[known.start] in _AGENCIES
    stop = page.bounds(known.start)[1]
    is_long = known.end - known.start > 1
    if is_long and end + 2 < stop and tokens.words[end : end + 2] in _OF_THE:
        if tokens.capital[end + 2] and page.touches(end + 2):
            return Span(known.start, _past_state(page, end + 2, min(end + 6, stop)))
        return known
    has_seat = end + 1 < stop and tokens.words[end] in _OF_SEAT and tokens.capital[end + 1]
    if has_seat and (is_agency or is_long) and page.touches(end + 1):
        return Span(known.start, _past_state(page, end + 1, min(end + 4, stop)))
    if (not is_agency or is_long) and tokens.words[known.start : end] not in _WITH_BRANCHES:
        return known
    if end >= page.bounds(known.start)[1] or not tokens.capital[end]:
        return known
    if tokens.gaps[end] in ("/", "-"):
        return Span(known.start, end + 1)  # "UNHCR/Aru", "Lucha-Beni"
    if tokens.gaps[end] != " ":
        return known
    if page.style(end) is not Style.NORMAL or tokens.words[end] in TIME_WORDS:
        return known
    return Span(known.start, _past_capitals(page, end, min(end + 2, page.bounds(end)[1])))


def _club(page: Page, index: int) -> Span | None:
    """As in "DC Virunga": two capitals before a name, in a sentence that is not all capitals."""
    if page.tokens.printed(index).isupper() and page.style(index) is Style.NORMAL:
        stop = min(page.bounds(index)[1], index + 4)
        last = _past_capitals(page, index + 1, stop)
        return Span(index, last) if last > index + 1 else None
    return None


def _known(page: Page, index: int, word: str) -> Span | None:
    words = page.tokens.words
    for count in _KNOWN_LENGTHS.get(word, ()):
        last = index + count
        if last > len(words) or " ".join(words[index:last]) not in _KNOWN_KEYS:
            continue
        if len(word) <= 3 and count == 1 and not page.tokens.printed(index).isupper():
            continue
        inner = range(index + 1, last)
        if all(page.touches(at) or page.tokens.gaps[at] in (".", "/") for at in inner):
            return Span(index, last)
    return None


def _headed(page: Page, index: int) -> Span | None:
    """As in "University of Chicago": on through small links to the last capital."""
    tokens = page.tokens
    stop = min(page.bounds(index)[1], index + _LONGEST)
    position = index + 1
    if position >= stop or not page.touches(position) or _heads_nothing(page, index):
        return None
    if tokens.words[index] in _BEFORE_NAME and tokens.capital[position]:
        return Span(
            index, _past_seat(page, _past_capitals(page, position, min(stop, position + 3)))
        )
    if tokens.words[index] == "ong":
        return None  # "les ONG de Goma" work there
    if tokens.words[index] == "forces" and not tokens.capital[index] and not _is_army(page, index):
        return None
    linked = _past_link(page, index, stop)
    if linked is None:
        return None
    end, position = _past_name(page, index, linked, stop)
    if end is None and tokens.words[index] not in _OFTEN_PLACES:
        end = _past_members(page, position, min(page.bounds(index)[1], index + _LONGEST_MEMBERS))
    return Span(index, end) if end is not None else None


def _heads_nothing(page: Page, index: int) -> bool:
    """Whether the word is everybody ("Société civile de Masisi") or a building ("Centre de santé
    de Kabizo") here."""
    tokens = page.tokens
    if tokens.words[index + 1] == "civile":
        return True
    return tokens.words[index] in _OFTEN_PLACES and (
        index == page.bounds(index)[0] or tokens.capital[index + 2 : index + 3] != [True]
    )


def _past_link(page: Page, index: int, stop: int) -> int | None:
    """Where the name may go on behind the head and, some words on, its link; None without one."""
    tokens = page.tokens
    position = index + 1
    linked = tokens.words[position] in LINKS_TO_NAME
    if not linked and tokens.words[index] == "jeshi":
        return None  # "jeshi lilishambulia soko la Pinga": a verb follows
    while not linked and position < min(stop, index + 4) and page.touches(position):
        linked = tokens.words[position] in LINKS_TO_NAME
        is_name = tokens.capital[position] and tokens.words[index] not in _ARMED
        if not linked and (is_name or tokens.words[position] in FUNCTION_WORDS):
            return None
        position += 1
    return position if linked else None


def _past_name(page: Page, index: int, position: int, stop: int) -> tuple[int | None, int]:
    """One past the last capital of the name, None without one, and where the look ended."""
    tokens = page.tokens
    end = None
    while position < stop and (page.touches(position) or tokens.gaps[position] in ("'", "’")):
        if tokens.capital[position]:
            end = position + 1
        elif tokens.words[position] in ("pour", "for") and not any(
            tokens.capital[position + 1 : position + 3]
        ):
            purpose = _past_members(page, position + 1, page.bounds(index)[1])
            return (purpose if purpose is not None else end), position
        elif not _goes_on(page, position, stop):
            break
        position += 1
    return end, position


def _is_army(page: Page, index: int) -> bool:
    """As in "les forces armées de la RDC", "the armed forces of Uganda"; no forces of anybody."""
    return page.after(index + 1, 1) == ["armees"] or page.before(index, 1) == ["armed"]


def _goes_on(page: Page, position: int, stop: int) -> bool:
    """Whether a small word stands inside the name: "la", "démocratique du Congo", "unies"."""
    tokens = page.tokens
    word = tokens.words[position]
    if word in ("and", "et") or (word in FUNCTION_WORDS and word not in _LINKS_INSIDE):
        return False
    if word in _LINKS_INSIDE:
        return True
    following = page.after(position + 1, 2)
    has_seat = len(following) == 2 and following[0] in _TO_SEAT and position + 2 < stop
    return word not in AGENT_VERBS and has_seat and tokens.capital[position + 2]


def _past_members(page: Page, position: int, stop: int) -> int | None:
    """As in "Association des éleveurs et tanneurs du Congo": on through small nouns."""
    tokens = page.tokens
    for index in range(position, stop):
        if tokens.gaps[index] not in (" ", "'", "’", "-", ", ", "\n"):
            return None
        word = tokens.words[index]
        if tokens.capital[index]:
            is_linked = tokens.words[index - 1] in _TO_SEAT and page.touches(index)
            return _past_state(page, index, stop) if is_linked else None
        if word in AGENT_VERBS or (word in FUNCTION_WORDS and word not in _AMONG_MEMBERS):
            return None
        if word in _ARTICLES and tokens.words[index - 1] not in _BEFORE_ARTICLE:
            return None  # "L'Union des mères visite la ville de Goma": a verb before the article
        if not word.isalpha():
            return None
    return None


def _past_state(page: Page, index: int, stop: int) -> int:
    """As in "République démocratique du Congo": on through the adjective to the last capital."""
    end = _past_capitals(page, index, stop)
    if end < stop and page.tokens.words[end] not in _LINKS_INSIDE and _goes_on(page, end, stop):
        return _past_capitals(page, end + 2, stop)
    return end


def _past_seat(page: Page, position: int) -> int:
    """As in "Institut Mwanga de Goma": on to the town it says it is of."""
    linked = page.after(position, 1)[:1] in (["de"], ["of"], ["ya"])
    seat = position + 1
    if linked and seat < len(page.tokens.words) and page.tokens.capital[seat]:
        return _past_capitals(page, seat, seat + 2)
    return position


def _past_capitals(page: Page, position: int, stop: int) -> int:
    """One past the run of capitals that begins at ``position``, ``stop`` or the end at most."""
    stop = min(stop, len(page.tokens.words))
    while position < stop and page.tokens.capital[position] and page.touches(position):
        position += 1
    return position


def _suffixed(page: Page, index: int) -> Span | None:
    """As in "Congo River Alliance": back over the capitals before it."""
    tokens = page.tokens
    start = page.bounds(index)[0]
    first = index
    reach = 6 if page.style(index) is Style.NORMAL else 3
    while (
        first > max(start, index - reach)
        and page.touches(first)
        and tokens.capital[first - 1]
        and tokens.words[first - 1] not in FUNCTION_WORDS
        and tokens.words[first - 1] not in TIME_WORDS
    ):
        first -= 1
        if tokens.words[first - 2 : first] == ["people", "s"] and tokens.capital[first - 2]:
            first -= 2  # "Sudan People's Liberation Army"
    return Span(first, index + 1) if first < index else None


def is_department(page: Page, found: Found, span: Span) -> bool:
    """As in "Cauca Department", "(Narino Department)": a province by its kind, and no office."""
    is_province = any(bearing.place.kind is PlaceKind.PROVINCE for bearing in found.bearings)
    is_alone = (span.start, span.end) == (found.first, found.last + 1)
    is_kind = is_alone and page.tokens.words[found.last] in ("department", "province")
    return is_province and is_kind and page.after(span.end, 1)[:1] not in (["of"], ["for"])


class Covers:
    """Which organisation's name holds some words, without walking all of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._at: dict[int, Span] = {}
        for span in spans:
            for index in range(span.start, span.end):
                held = self._at.get(index)
                if held is None or held.end < span.end:
                    self._at[index] = span

    def span(self, first: int, last: int) -> Span | None:
        """The name that holds all words from ``first`` to before ``last``; None without one."""
        held = self._at.get(first)
        return held if held is not None and last <= held.end else None


def is_short_form(page: Page, found: Found, covers: Covers) -> bool:
    """As in "Société minière du Kivu (SOMIKIVU)": capitals in brackets behind a long name."""
    first = found.first
    if page.tokens.gaps[first] != " (" or not page.tokens.gaps[found.last].startswith(")"):
        return False
    is_acronym = found.last - first == 1 and page.tokens.printed(first).isupper()
    return is_acronym and covers.span(first - 1, first) is not None
