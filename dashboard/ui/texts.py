"""Every word that Newsmap itself says on the page, in one table, one column for each language.

Figures and names are put in by :func:`say`; a count chooses its word where the text gives two,
``{count} {count:article|articles}``. What a source says is never in here. The English columns stand
here, those of another language in a folder of their own.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.counting import Count
from dashboard.ui import texts_of_boards
from dashboard.ui.french import texts as french
from dashboard.ui.french.grammar import FrenchCount, FrenchWords

#: The language a text is taken from when the asked one has none.
FALLBACK = "en"

ENGLISH: Mapping[str, str] = {
    **texts_of_boards.ENGLISH,
    # the frame
    "app.name": "Newsmap",
    "app.offline": "Works without a network. Nothing is sent anywhere.",
    "app.online": "Map tiles come from openstreetmap.org, which learns what you look at.",
    "app.note": (
        "Positions come from a gazetteer; nothing was verified on the ground. Boundaries and names "
        "imply no endorsement. Not for operational use."
    ),
    "app.fault": (
        "Newsmap met a fault of its own and stopped drawing this page. The log has the details; "
        "going back or reloading shows what was there before."
    ),
    "app.more_not_read": (
        "{count} more {count:file was|files were} not read. newsmap export names each of them."
    ),
    # sidebar
    "side.articles": "Articles",
    "side.all_articles": "All articles",
    "side.folder": (
        "This page shows a folder as it is. Put articles into the folder and reload the page; "
        "started without a folder, it has a form to add them."
    ),
    "side.open": "Articles and filters",
    "side.happened": "What happened",
    "side.layers": "Layers",
    "side.when": "When",
    "side.copy": "Copy link",
    "side.export": "Export",
    "side.tiles": "Online map tiles",
    "side.provinces": "Provinces as rings",
    "side.language": "Language",
    "side.undated.all": "No article carries a date, so {words} stays undated.",
    "side.undated.both": "Neither article carries a date, so {words} stays undated.",
    "side.undated.none": "No article carries a date.",
    "side.undated.some": "{count} of {total} {total:article|articles} {count:carries|carry} no date.",
    "side.dated": "Every article carries its date of publication.",
    "happened.taken": "Taken or entered",
    "happened.left": "Left",
    "happened.fighting": "Fighting",
    "happened.halted": "Work halted",
    "happened.fleeing": "Fleeing",
    "happened.displaced": "Living displaced",
    "layer.places": "Places",
    "layer.stated": "Stated distances",
    "layer.measured": "Measured distances",
    "layer.displacement": "Displacement",
    "layer.control": "Who is reported where",
    # summary
    "summary.empty": (
        "No articles yet. The folder that is shown holds none that can be read: put text files "
        "into it and reload the page."
    ),
    "summary.emptied": (
        "Every article was taken out of this store. “Add articles” reads new ones, and lists what "
        "was removed and can be put back."
    ),
    "examples.show": "Show the two example articles",
    "examples.shown": (
        "These are the two example articles: every article was taken out of this store."
    ),
    "examples.leave": "Back to the empty map",
    "summary.nothing": "No claim matches.",
    "summary.no_place_left": "No place is left on this map.",
    "summary.reading": "The articles are being read.",
    "summary.reading_claims": "The places are found; what is reported there is being read.",
    "summary.searched": "Searched for places so far: {count:,} of {of:,}.",
    "summary.unread": "The articles are being read. The map fills as they are.",
    "summary.no_article": "No article fits what was asked for.",
    "summary.hidden": "{count} {count:claim is|claims are} hidden by “{filter}”.",
    "summary.clear": "Clear that filter",
    "summary.count": "{articles}, {origins}, {dates}. {places} on the map; {names} listed but not drawn.",
    "summary.opening": "The map opens where most is told; ⤢ shows all of it.",
    "summary.both_put": "Both articles put {actor} in {place}",
    "summary.some_put": "{count} {count:article puts|articles put} {actor} in {place}",
    "summary.one_puts": "One article puts {actor} in {place}",
    "summary.disagree": "; they disagree on how it fell.",
    "summary.full_stop": ".",
    "summary.towards": "{words} are reported fleeing towards {place}. No arrival is reported.",
    "summary.arrived": "{words} are reported to have fled from {origin} to {place}.",
    "summary.fled": "{words} are reported fleeing from {origin}.",
    "summary.people": "People",
    "summary.rebels": "rebels",
    "summary.army": "the army",
    "summary.named": "{place} is named most, in {articles}.",
    "summary.no_place": "No place on this map is named.",
    "dates.none": "none dated",
    "dates.neither": "neither dated",
    "dates.one_none": "undated",
    "dates.all": "all dated",
    "dates.some": "{count} dated",
    "count.articles": "{count} {count:article|articles}",
    "count.origins": "{count} {count:origin|origins}",
    "count.places": "{count} {count:place|places}",
    "count.names": "{count} {count:name|names}",
    # map
    "map.title": "Map",
    "map.everything": "Show everything",
    "map.closer": "Zoom in",
    "map.farther": "Zoom out",
    "map.label": "Map. Everything on it is also in the tables below.",
    "map.stated": "{stated} stated",
    "map.measured": "{km} km measured",
    "map.measured_only": "{km} km",
    "map.not_road": "{km} km straight line, not road",
    "map.towards": "towards {place}",
    "map.to": "to {place}",
    "map.from": "from {place}",
    "map.one_figure": "one figure for {count} {count:arrow|arrows}",
    "map.one_figure_open": "one figure for {count} {count:place|places}",
    "map.area_note": "the whole area, not a point; never added up",
    "map.stock_note": "living displaced; never added up",
    "map.thin_here": "Drawn here: {list}.",
    "map.thin_places": "places {shown} of {count}",
    "map.thin_arrows": "arrows {shown} of {count}",
    "map.thin_distances": "distances {shown} of {count}",
    "map.thin_flags": "flags {shown} of {count}",
    "map.thin_figures": "figures of displaced {shown} of {count}",
    "map.thin_why": "Contested and most told first.",
    "map.thin_elsewhere": "The others find no room; all are in the table of displacement.",
    "map.nearer": "Zoom in, or select a place, for its own.",
    "map.thin_show": "Draw all",
    "map.thin_fewer": "Draw fewer",
    "map.living": "living displaced",
    "map.more_figures": "+{count} more {count:figure|figures}",
    "map.part_taken": "parts reported taken",
    "map.part_left": "parts reported left",
    "map.not_drawn": "The map is not drawn. Everything on it is listed below.",
    "legend.title": "Legend",
    "legend.place": "town, mine: named in a sentence",
    "legend.near": "near or around a place",
    "legend.territory": "territory: ring of its radius",
    "legend.towards": "people fleeing, open head: towards",
    "legend.arrived": "people fled, filled head: arrived",
    "legend.unknown": "people fleeing, direction not said",
    "legend.arrival": "people arrived, origin not on the map",
    "legend.bound": "people coming, origin not on the map",
    "legend.return": "people returning: hollow line",
    "legend.stock": "people living displaced: a stock",
    "legend.stated": "distance: straight line, not road",
    "legend.measured": "measured only, no source says it",
    "legend.there": "{force} reported there",
    "legend.force": "a force",
    "legend.left": "reported to have left",
    "legend.dispute": "sources contradict each other",
    "key.near": "near",
    "key.territory": "territory",
    "key.towards": "towards",
    "key.arrived": "arrived",
    "key.unknown": "fleeing",
    "key.arrival": "arrived here",
    "key.bound": "coming here",
    "key.return": "returning",
    "key.stock": "living displaced",
    "key.there": "{force} reported",
    "key.left": "left",
    "key.dispute": "disagree",
    # sources panel
    "panel.title": "{name} — what the sources say",
    "panel.claim": "{where}: {what}",
    "panel.waiting": "The map is the one of last time, and nothing has changed since. "
    "Its sources are being read …",
    "panel.reading": "The sentences behind these marks open as soon as all is read …",
    "panel.empty": "Select a mark on the map, or a row of a board, to read its sources.",
    "panel.within": "Placed to within {km} km.",
    "panel.sensitive": "Shown no finer than its town.",
    "panel.articles": "**{count}:** ",
    "panel.source": "Original source",
    "panel.publisher": "publisher not given",
    "panel.no_source": "original source not given",
    "panel.unsourced": "{count} without a named source",
    "panel.read": "Read ›",
    "panel.more": "{count} more {count:sentence|sentences} from this article",
    "panel.more_articles": "{count} more {count:article|articles}",
    "panel.why": "Why this place",
    "panel.distance": "{start} – {end}",
    "panel.distance_note": (
        "{stated} stated, {km} km measured (± {error}), {bearing}, straight line, not road. {verdict}"
    ),
    "panel.measured_note": (
        "{km} km (± {error}), straight line, not road; from {start} {bearing}. No source states it: "
        "it is measured between the two gazetteer points."
    ),
    "panel.flow": "{origin} → {destination}",
    "panel.flow_unknown": "{origin} → not said",
    "panel.only_named": "only named here",
    "panel.flow_towards": "A direction: no arrival is reported.",
    "panel.flow_arrived": "Arrival is reported.",
    "panel.flow_open": "Where to is not said.",
    "panel.flows_apart": "{count} {count:movement|movements}, told apart; no figure is added to another.",
    "panel.flow_return": "A return.",
    "panel.flow_shared": (
        "One figure for {count} {count:mark|marks}: the source does not say how it divides."
    ),
    "panel.flow_recommended": "Shown is {words}; other figures stand beside it and are never added.",
    "panel.stock": "Living displaced: {area}",
    "panel.stock_note": "A stock: people living displaced, not people who moved. Never added up.",
    "panel.stock_figures": "{count} {count:figure|figures} of this area; each stands by itself.",
    "panel.no_area": "area not said",
    "panel.name": "{name}, not on the map",
    "panel.check": "A figure beside another fact",
    "panel.dispute": "{subject}: two readings",
    "agree.within": "They agree.",
    "agree.road": "The difference is what a road can explain.",
    # precision, in words
    "kind.city": "The city.",
    "kind.town": "The town, not the territory.",
    "kind.town_plain": "The town.",
    "kind.village": "The village.",
    "kind.camp": "The displacement site.",
    "kind.mine": "The mine.",
    "kind.airport": "The airport.",
    "kind.port": "The port.",
    "kind.border_post": "The border post.",
    "kind.health_site": "The health site.",
    "kind.health_zone": "The health zone.",
    "kind.territory": "The whole territory, not its chief town.",
    "kind.province": "The province.",
    "kind.region": "The region.",
    "kind.road": "The road.",
    "kind.river": "The river.",
    "kind.lake": "The lake.",
    "kind.park": "The park.",
    "kind.plateau": "The plateau.",
    "kind.volcano": "The volcano.",
    "kind.island": "The island.",
    "kind.country": "The country.",
    "kind.continent": "The continent.",
    "precision.near": "Near it, not in it.",
    # chips
    "chip.captured": "taken",
    "chip.entered": "entered",
    "chip.captured_part": "part taken",
    "chip.withdrew": "left",
    "chip.withdrew_part": "part left",
    "chip.clash": "fighting",
    "chip.attack": "attack",
    "chip.advance": "advance",
    "chip.halted_operations": "work halted",
    "chip.reopened": "reopened",
    "chip.claimed_only": "claimed",
    "chip.claimed_only_part": "part claimed",
    "chip.support": "support",
    "chip.flight": "fleeing",
    "chip.return": "returning",
    "chip.relocation": "moved",
    "chip.eviction": "evicted",
    "chip.pendular": "to and fro",
    "chip.stock": "living displaced",
    "chip.distance": "distance",
    "chip.population": "population",
    "chip.place_doubted": "{words}, place in doubt",
    "chip.toll": "{words} · {toll}",
    "chip.toll_by": "{words} ({speaker})",
    "chip.added": "{words}, added by {name} on {day}",
    "stance.states": "states",
    "stance.claims": "claims",
    "stance.denies": "denies",
    "stance.accuses": "accuses",
    "stance.warns": "warns",
    "speaker.article": "the article",
    # points of the compass, as core names them
    "compass.north": "north",
    "compass.north-east": "north-east",
    "compass.east": "east",
    "compass.south-east": "south-east",
    "compass.south": "south",
    "compass.south-west": "south-west",
    "compass.west": "west",
    "compass.north-west": "north-west",
    # the article
    "reader.back": "‹ Back to the map",
    "reader.sentence": "The sentence that stands out",
    "reader.before": "‹ Previous",
    "reader.after": "Next ›",
    "reader.left_out": "Left out: {kind}",
    "reader.map": "Show on map",
    "reader.published": "Published",
    "reader.publisher": "Publisher",
    "reader.source": "Original source",
    "reader.file": "File",
    "reader.not_given": "not given",
    "reader.candidates": "Every candidate, its score and why",
    "reader.because": "{name}: {why}",
    "reader.names": "{count} {count:name|names} read, not on the map",
    "reader.key.place": "place",
    "reader.key.act": "fighting, attack, advance",
    "reader.key.control": "who is where, what stopped",
    "reader.key.stock": "living displaced",
    "reader.key.flow": "fleeing",
    "reader.key.distance": "distance",
    "reader.key.dispute": "contradicted elsewhere",
    "reader.key.time": "time",
    "reader.key.read": "read, not on the map",
    "reader.missing": "This article is not in the collection. It may have been removed.",
    "part.title": "title",
    "part.standfirst": "standfirst",
    "part.dateline": "dateline",
    "part.source_line": "source line",
    "part.byline": "byline",
    "part.biography": "author’s biography",
    "part.comment_form": "comment form",
    "part.caption": "caption",
    "part.links": "links to other articles",
    "part.page_furniture": "page furniture",
    # adding articles
    "side.add": "+ Add articles",
    "side.feeds": "Feeds",
    # which articles of a store
    "part.all": "Shown: {shown:the|all} {shown:,} {shown:article|articles} of the store.",
    "part.newest": (
        "Shown: the newest {shown:,} of {total:,} {total:article|articles}; "
        "{older:,} older {older:one is|ones are} not."
    ),
    "part.range": "Shown: articles {first:,} to {last:,} of {total:,}, the newest first.",
    "part.matching": (
        "Shown: the {shown:,} that {shown:fits|fit}, "
        "of {total:,} {total:article|articles} in the store."
    ),
    "part.matching_newest": (
        "Shown: the newest {shown:,} of {matching:,} that {matching:fits|fit}; "
        "the store holds {total:,} {total:article|articles}."
    ),
    "part.matching_range": (
        "Shown: articles {first:,} to {last:,} of {matching:,} that {matching:fits|fit}; "
        "the store holds {total:,}."
    ),
    "part.nothing": "None of the {total:,} {total:article|articles} of the store fits.",
    "part.asked": "Asked for: {part}.",
    "part.choose": "Period and publisher",
    "part.since": "From",
    "part.until": "To",
    "part.undated": "Articles without a date as well",
    "part.publisher": "Publisher",
    "part.any": "Any publisher",
    "part.show": "Show",
    "part.clear": "Show all",
    "part.newer": "‹ Newer",
    "part.older": "Older ›",
    "part.is_since": "from {day}",
    "part.is_until": "to {day}",
    "part.is_by": "by {publisher}",
    "part.is_words": "found by {words}",
    # searching
    "search.box": "Search the articles",
    "search.help": "All words count. “Words in quotation marks” stand side by side; kisang* goes on.",
    "search.none": "No article holds {words}.",
    "search.no_words": "{words} holds no word to search for. Write letters or digits.",
    "search.many": "{count} {count:article holds|articles hold} {words}",
    "search.more": "More than {count} {count:article holds|articles hold} {words}",
    "search.newest": "the newest first",
    "search.within": "looked for {part}",
    "search.only": "Only these on the map",
    "search.clear": "End the search",
    "search.range": "{first} to {last}",
    # feeds
    "feeds.title": "Feeds",
    "feeds.none": "No feed is followed yet. Give the address of one, or of a page that names one.",
    "feeds.untitled": "untitled",
    "feeds.read": "{count} {count:entry|entries} read",
    "feeds.address": "Address of a feed, or of a page with one",
    "feeds.consent": "Fetch feeds and their pages over the internet; their servers learn of it",
    "feeds.add": "Follow",
    "feeds.refresh_all": "Refresh all",
    "feeds.refresh_one": "Refresh {title}",
    "feeds.remove_one": "Remove {title}",
    "feeds.followed": "followed: {title}",
    "feeds.removed": "{title} is followed no longer; its articles stay.",
    "feeds.needs_address": "Give the address of a feed.",
    "feeds.nothing": "nothing new",
    "feeds.no_day": "no day of publication",
    # what takes long
    "behind.decided": "What was decided is kept; the map is being brought up to date with it.",
    "behind.unread": "Articles are being read; the map is being brought up to date with them.",
    "behind.read": "Read so far: {count:,} of {of:,}.",
    # where reviewers differ
    "conflict.note": (
        "Reviewers differ on {count} {count:thing; nothing|things; none} of it is in force."
    ),
    "conflict.look": "Compare",
    "conflict.title": "Where reviewers differ",
    "conflict.none": "Reviewers agree on everything.",
    "conflict.remark": "in {title}",
    "conflict.stands": "Let what {name} says stand",
    "conflict.neither": "Take all of them back",
    "conflict.needs_name": "Settling this needs your name: write it above.",
    "conflict.settled": "Settled: {what}.",
    "conflict.dropped": "All decisions on {what} were taken back.",
    "conflict.reach": "always for this spelling in {territory}",
    "conflict.anywhere": "any territory",
    "conflict.empty": "nothing",
    "conflict.no_place": "No place",
    "conflict.field.place": "Which place {words} means",
    "conflict.field.role": "What {words} is",
    "conflict.field.published": "The day of publication",
    "conflict.field.recommended": "Which figure a flow shows",
    "conflict.field.rejected": "Whether the article says that",
    "conflict.field.other": "{field}, in a claim",
    "conflict.says.yes": "It says that",
    "conflict.says.no": "It does not say that",
    "add.title": "Add articles",
    "add.files": "Files: text, Markdown, HTML, PDF, DOCX, mail, CSV, JSONL, ZIP",
    "add.text": "Or paste a text; its first line is the title",
    "add.address": "Or an address (http, https)",
    "add.consent": "Fetch that address over the internet; its server learns of it",
    "add.outranks": (
        "Publisher and day count for everything above, and outrank what it says itself; "
        "leave them empty where it does. Your name is noted with the day."
    ),
    "add.read": "Read",
    "add.count": "Reading: {count} so far",
    "add.nothing": "Nothing to read. Add a file, paste a text, or give an address.",
    "add.show": "Show on the map",
    "add.state.read": "read",
    "add.state.unchanged": "unchanged",
    "add.state.new_version": "new version",
    "add.state.left_out": "left out",
    "add.counts": (
        "{read} read, {new_version} new {new_version:version|versions}, {unchanged} unchanged, "
        "{left_out} left out"
    ),
    "add.copy": "shares its text with another article: one origin",
    "add.place_of": "in place of another text at its address, which is kept",
    "add.held": "{count} {count:text gives|texts give} the address of an article here",
    "add.held_line": "{title}\n  gives the address of “{other}”: {address}",
    "add.held_note": (
        "A file can give any address, and one article stands at each. Kept both, the new one stands "
        "by itself; in its place, the one that is here becomes its former version, kept and not "
        "shown."
    ),
    "add.held.both": "Keep both",
    "add.held.place": "Put in its place",
    "add.held.drop": "Leave out",
    "add.somebody": "a reader of this page",
    # a reviewer's decisions: the rest stands beside the forms, in ui/review/texts.py
    "review.name": "Your name",
    "figure.open": "Choose the figure shown",
    # export
    "export.note": (
        "What the map and the boards show now, each row with its sentence, its article and how "
        "exactly its place is known."
    ),
    "export.geojson": "GeoJSON",
    "export.csv": "CSV tables (ZIP)",
}

TABLES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "fr": french.FRENCH}

#: What a language makes of the whole numbers and of the words that are put into its texts.
_COUNTS: Mapping[str, type[Count]] = {"fr": FrenchCount}
_WORDS: Mapping[str, type[str]] = {"fr": FrenchWords}


def say(key: str, language: str = FALLBACK, **values: object) -> str:
    """The text for ``key``, with ``values`` put in; KeyError for a key that no table has.

    >>> say("count.places", count=6), say("count.places", count=1)
    ('6 places', '1 place')
    """
    table = TABLES.get(language, {})
    return filled(table.get(key) or TABLES[FALLBACK][key], values, language)


def filled(text: str, values: Mapping[str, object], language: str = FALLBACK) -> str:
    """A text of a table with values put in; a whole number chooses the words that go with it.

    >>> filled("{n} {n:thing|things}", {"n": 2})
    '2 things'
    >>> filled("{n} {n:article|articles} {place:de}", {"n": 0, "place": "Uvira"}, "fr")
    '0 article d’Uvira'
    """
    count, words = _COUNTS.get(language, Count), _WORDS.get(language, str)
    known = {
        key: count(one) if isinstance(one, int) else words(one) if isinstance(one, str) else one
        for key, one in values.items()
    }
    return text.format(**known)
