"""Seas, rivers and ranges that news names and no pack places: found, left without a point."""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.spans import Span
from dashboard.core.tokens import name_keys

#: Names as printed, English and French; a match takes the longest.
_FEATURES = (
    "Nile|White Nile|Blue Nile|Nil|Danube|Rhine|Rhin|Amazon|Amazonie|Andes|Andean highlands"
    "|Alps|Alpes|Himalayas|Himalaya|Sahara|Pyrenees|Pyrénées|Caucasus|Caucase|Balkans|Rockies"
    "|Rocky Mountains|Appalachians|Urals|Carpathians|Mediterranean|Mediterranean Sea"
    "|Méditerranée|Red Sea|mer Rouge|Black Sea|mer Noire|Caspian Sea|Dead Sea|Baltic Sea|Baltic"
    "|North Sea|mer du Nord|South China Sea|East China Sea|Sea of Azov|Sea of Japan|Arabian Sea"
    "|Aegean Sea|Aegean|Adriatic|Atlantic|Atlantic Ocean|Atlantique|Pacific|Pacific Ocean"
    "|Pacifique|Indian Ocean|océan Indien|Arctic|Arctic Ocean|Caribbean|Caribbean Sea|Caraïbes"
    "|English Channel|Strait of Hormuz|Gulf of Aden|Gulf of Mexico|Gulf of Guinea"
    "|golfe de Guinée|Persian Gulf|Bosphorus|Dardanelles|Suez Canal|canal de Suez|Panama Canal"
    "|Lake Chad|lac Tchad|Lake Victoria|lac Victoria|Ziwa Victoria|Lake Malawi|Lake Mweru"
    "|lac Moero|Zambezi|Niger River|fleuve Niger|Mekong|Ganges|Indus|Euphrates|Tigris|Dnieper"
    "|Dnipro River|Volga|Thames|Tamise|Scandinavia|Silicon Valley|Hollywood|Wall Street|Midwest"
    "|Deep South|New England|Arabian Peninsula|Iberian Peninsula|Korean Peninsula|Great Plains"
    "|Mount Everest|Mount Kenya|Kilimanjaro|Mount Kilimanjaro|Mount Fuji|Pantanal|Siberia"
    "|Sibérie|Latin America|Amérique latine|Maghreb|Eastern Europe|Western Europe"
    "|Southeast Asia|South Asia|Central Asia|Central America|Antarctica"
).split("|")
_KEYS = frozenset(name_keys(_FEATURES))
_FIRST = frozenset(key.split(" ")[0] for key in _KEYS)
_LONGEST = max(key.count(" ") + 1 for key in _KEYS)


def find_features(page: Page, taken: set[int]) -> list[Span]:
    """Their places as word indices, where nothing else has claimed the words."""
    words, capital = page.tokens.words, page.tokens.capital
    found: list[Span] = []
    if not page.has_any(_FIRST):
        return found
    free_from = 0
    for index, word in enumerate(words):
        if word not in _FIRST or index < free_from or index in taken:
            continue
        for count in range(min(_LONGEST, len(words) - index), 0, -1):
            last = index + count
            if (
                capital[last - 1]
                and " ".join(words[index:last]) in _KEYS
                and not any(inner in taken for inner in range(index, last))
                and page.bounds(index)[1] >= last
            ):
                found.append(Span(index, last))
                free_from = last
                break
    return found
