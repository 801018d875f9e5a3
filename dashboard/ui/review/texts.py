"""Every word of the forms, one column for each language, beside those of :mod:`dashboard.ui.texts`.

Apart from them because the map, which comes first, says none of these.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.ui import texts
from dashboard.ui.french import forms as french

ENGLISH: Mapping[str, str] = {
    # deciding
    "review.correct": "Correct a name",
    "review.which": "Which name",
    "review.means": "It means",
    "review.no_place": "no place here: {role}",
    "review.scope": "How far",
    "review.scope.mention": "only here",
    "review.scope.article": "in this article",
    "review.scope.territory": "always for this spelling in this territory",
    "review.reach.itself": "this alone",
    "review.save": "Save the decision",
    "review.needs_meaning": "Say what the name means: choose one above.",
    "review.needs_name": "A decision needs your name: write it above.",
    "review.kept": "The decision is kept. It can be undone below.",
    "review.undone": "The decision is taken back; it stays in the history.",
    "review.differ": "{people} decided differently. Neither is in force until one of them is undone.",
    "review.folder": "A folder is shown as it is. To keep decisions, read it into the store: newsmap read FOLDER.",
    "review.claims": "Edit, confirm or reject what it says",
    "review.which_claim": "Which claim",
    "review.claim_reach": "Reaches this claim alone.",
    "review.save_changes": "Save the changes",
    "review.confirm": "Confirm as it stands",
    "review.reject": "Reject",
    "review.nothing": "nothing",
    "review.date": "Give the date of publication",
    "review.date_note": "“Wednesday evening” then becomes a day; without a date it stays undated.",
    "review.made": "Decisions in this article · {count}",
    "review.undo": "Undo",
    "review.decided.confirm": "confirmed",
    "review.decided.reject": "rejected",
    "review.decided.move": "moved to",
    "review.decided.accept": "placed at",
    "review.decided.edit": "edited",
    "review.decided.recommend": "figure chosen",
    "review.decided.set_date": "published",
    # a wrong article
    "remove.open": "Remove this article",
    "remove.note": (
        "It is then shown to nobody who uses this store, and kept with its file and the decisions "
        "on it; as names here are typed and not proven, anybody can remove it, and anybody can put "
        "it back. Nothing else goes; a text whose place it took stands there again. What must be "
        "erased for good, only who looks after the store can erase: newsmap store erase."
    ),
    "remove.do": "Remove it",
    "remove.needs_name": "Removing, or putting back, needs your name: write it above.",
    "remove.told": (
        "{title} was removed by {by}, {when}. It is shown nowhere, and kept with the decisions on it."
    ),
    "remove.erased": (
        "This article was erased from the store on {day}. Nothing of it is kept, and nothing can "
        "bring it back."
    ),
    "remove.list": "Removed · {count}",
    "remove.back": "Put back: {title}",
    "remove.is_back": "It is shown again, with the decisions on it.",
    "remove.added": "Remove what was just added · {count}",
    "remove.added_told": "removed again: {count} {count:article|articles}",
    # any row of the gazetteer
    "find.box": "Any other place, by part of its name",
    "find.help": "Looks through all rows of the gazetteer. Press Enter: the rows found stand below.",
    "find.none": "No row of the gazetteer bears {words}. Pick a point on the map.",
    "find.few": "{words} is too short. Write two letters or more.",
    "find.more": "The first {count} rows. Write more of the name to see others.",
    "find.also": "also {name}",
    "find.near": "{km} km from {place}",
    "find.no_point": "nobody has placed it",
    # a claim that the reader missed
    "new.title": "Add what it says",
    "new.note": "For what the reader missed. The claim stands on this sentence and bears your name.",
    "new.kind": "What about",
    "new.kind.displacement": "displacement",
    "new.kind.event": "control or violence",
    "new.kind.distance": "a distance",
    "new.kind.population": "how many people live there",
    "new.save": "Add the claim",
    "review.waits": "waits: its words do not stand in this version of the article",
    "review.decided.add": "added",
    # a claim's fields
    "field.detail.type": "What happened",
    "field.detail.measure": "Measure",
    "field.detail.movement": "Movement",
    "field.detail.destination_status": "Arrival",
    "field.detail.resistance": "Resistance",
    "field.detail.km": "Kilometres",
    "field.detail.hours": "Hours",
    "field.actors": "Who did it",
    "field.actors_help": "Several with “;” between: M23; the army.",
    "field.figure": "Figure, in the sentence’s words",
    "field.figure_help": "Copied from the sentence with the people it counts, such as “some 2,000 people”. Empty for none.",
    "field.quantity.low": "At least",
    "field.quantity.high": "At most",
    "field.quantity.quantifier": "Hedge",
    "field.time.earliest": "First day",
    "field.time.latest": "Last day",
    "field.speaker": "Who says it",
    "field.stance": "Stance",
    "field.choose": "not said",
    "field.words": "Words that say it",
    "field.words_help": "Copied from the sentence; empty for the whole of it.",
    "field.distance": "Distance, in the sentence’s words",
    "field.distance_help": "Copied from the sentence with its unit, such as “some 25 km north of Goma”.",
    "field.when": "When, in the sentence’s words",
    "field.when_help": "Copied from the sentence, such as “Wednesday evening”. Empty where it is not said.",
    "part_of.place": "Place",
    "part_of.origin": "From",
    "part_of.destination": "To",
    "part_of.area": "In",
    "part_of.from": "Distance from",
    "part_of.to": "Distance to",
    "part_of.none": "not said",
    "hedge.exact": "exact",
    "hedge.more_than": "more than",
    "hedge.less_than": "less than",
    "hedge.approximately": "about",
    "hedge.vague": "vague",
    "resistance.none": "none",
    "resistance.little": "little",
    "resistance.fighting": "fighting",
    "resistance.not_said": "not said",
    # placing a name
    "place.unlocated": "{words}: no gazetteer knows it, so it is not drawn.",
    "place.offered": "The sentence offers a position: {words}, within {km} km. Not drawn until a person accepts it.",
    "place.open": "Place {words} on the map",
    "place.title": "Where {words} lies",
    "place.where": "It lies",
    "place.own": "at a point that I give",
    "place.point": "Latitude, longitude: typed, or a click on the map",
    "place.point_help": "Degrees, latitude first: -1.43, 28.07 or 1.43 S, 28.07 E.",
    "place.radius": "Within (km)",
    "place.territory": "Territory; empty if not known",
    "place.always_note": "The place goes into the gazetteer, and all articles are read again with it.",
    "place.accept": "Accept this place",
    # asking an online gazetteer
    "ask.title": "Look the name up online",
    "ask.service": "Whom to ask",
    "ask.nominatim": "Nominatim (OpenStreetMap)",
    "ask.geonames": "GeoNames",
    "ask.contact.nominatim": "Your name or address, sent along",
    "ask.contact.geonames": "Your GeoNames account, sent along",
    "ask.country": "Country",
    "ask.consent": "Send {words}, the country and who asks to {service}; nothing else is sent",
    "ask.send": "Look it up",
    "ask.needs_consent": "Nothing was sent. Tick the box above to agree to it.",
    "ask.found": "Found: {count}. Choose one above.",
    "ask.nothing": "Nothing of that name was found. Pick a point on the map.",
    # the figure of a flow
    "figure.title": "The figure shown",
    "figure.which": "Shown is",
    "figure.none": "no figure",
    "figure.note": "The others stay beside it; no figure is added to another.",
}

TABLES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "fr": french.FRENCH}


def is_known(key: str) -> bool:
    """Whether there is a text for a key, here or among those of the page.

    >>> is_known("ask.found"), is_known("field.{{7*191}}")
    (True, False)
    """
    return key in ENGLISH or key in texts.ENGLISH


def say(key: str, language: str = texts.FALLBACK, **values: object) -> str:
    """The text for ``key``, here or among those of the page, with ``values`` put in.

    >>> say("ask.found", count=2), say("reader.published")
    ('Found: 2. Choose one above.', 'Published')
    """
    text = TABLES.get(language, {}).get(key) or TABLES[texts.FALLBACK].get(key)
    return texts.filled(text, values, language) if text else texts.say(key, language, **values)
