"""Swahili sentences on fighting, composed from tables, with the event that each of them tells."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from grid import Outcome, Sample, filled

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import EventDetail
from dashboard.pipeline import read_article

#: Who fights: the words and the concord of their verb.
FIGHTERS = (
    ("waasi wa M23", "wa"), ("M23", "i"), ("kundi la M23", "li"), ("waasi hao", "wa"),
    ("wapiganaji wa CODECO", "wa"), ("wanamgambo wa Wazalendo", "wa"), ("jeshi la Kongo", "li"),
    ("wanajeshi wa serikali", "wa"), ("waasi wa ADF", "wa"), ("vikosi vya serikali", "vi"),
    ("kundi la waasi la AFC/M23", "li"), ("wapiganaji wa M23 wanaoungwa mkono na Rwanda", "wa"),
)  # fmt: skip
TOWNS = ("Sake", "Mweso", "Nyabiondo", "Kitchanga", "Rubaya", "Kibirizi", "Bunagana", "Nyanzale",
         "Walikale", "Minova", "Kanyabayonga")  # fmt: skip
#: The place as an object, with the concord of its kind in the verb.
OBJECTS = (
    ("mji wa A", "u"), ("kijiji cha A", "ki"), ("A", ""), ("mji wa kimkakati wa A", "u"),
    ("eneo la A", "li"), ("mji wa A ulioko Kivu Kaskazini", "u"), ("mji mdogo wa A", "u"),
    ("kituo cha A", "ki"), ("mji muhimu wa A", "u"), ("A", "i"),
)  # fmt: skip
#: Where something is.
AT = (
    "mjini A", "katika mji wa A", "huko A", "katika kijiji cha A", "karibu na mji wa A",
    "katika eneo la A", "kwenye mji wa A", "nje ya mji wa A", "A",
)  # fmt: skip

TAKES = ("{s}me{o}teka", "{s}li{o}teka", "{s}me{o}dhibiti", "{s}me{o}kamata", "{s}me{o}twaa",
         "{s}me{o}nyakua", "{s}li{o}dhibiti", "{s}na{o}dhibiti", "{s}mefanikiwa ku{o}teka",
    "{s}mechukua udhibiti wa", "{s}lichukua udhibiti wa", "{s}me{o}kalia", "{s}na{o}shikilia",
         "{s}mefanikiwa kuchukua", "{s}liweza ku{o}teka", "{s}me{o}chukua",
         "{s}kichukua udhibiti wa",
         "{s}meshika udhibiti wa", "{s}me{o}tia mikononi")  # fmt: skip
FREES = (
    "{s}me{o}komboa", "{s}li{o}komboa", "{s}merejesha udhibiti wa",
    "{s}me{o}rejesha mikononi mwake",
         "{s}metwaa tena", "{s}fanikiwa ku{o}komboa")  # fmt: skip
HITS = (
    "{s}me{o}shambulia", "{s}li{o}shambulia", "{s}me{o}vamia", "{s}li{o}vamia",
    "{s}lifanya shambulizi",
    "{s}mefanya mashambulizi", "{s}lichoma nyumba", "{s}meua raia 12", "{s}liwaua watu tisa",
    "{s}lipora mali", "{s}mewaua raia wanane", "{s}lirusha mabomu",
    "{s}mewateka nyara raia watano",
)  # fmt: skip
LEAVES = ("{s}meondoka", "{s}mejiondoa kutoka", "{s}lijiondoa katika", "{s}liondoka kutoka",
          "{s}meuacha mji wa", "{s}mejiondoa", "{s}merudi nyuma kutoka", "{s}meachia mji wa",
          "{s}mewaondoa wapiganaji wake kutoka", "{s}mekimbia kutoka")  # fmt: skip
NEARS = ("{s}nasonga mbele kuelekea", "{s}mesonga mbele kuelekea", "{s}naelekea", "{s}mekaribia",
         "{s}nakaribia", "{s}mesogea karibu na", "{s}mesonga mbele hadi karibu na",
         "{s}naendelea kusonga mbele kuelekea", "{s}meanza kuelekea",
         "{s}mekuwa {s}kisonga mbele kuelekea",
    "{s}mepiga hatua kuelekea", "{s}liuzingira mji wa", "{s}meuzunguka mji wa",
)  # fmt: skip
BEFORE = (
    "", "", "", "Duru za usalama zinasema kuwa ", "Kwa mujibu wa wakaazi, ", "Siku ya Jumanne ",
          "Afisa mmoja wa eneo hilo amesema kuwa ", "Jumatatu asubuhi, ")  # fmt: skip
AFTER = ("", "", "", " siku ya Jumatatu", " bila upinzani", " Jumapili usiku",
         ", vyanzo vya eneo hilo vimesema", " mapema leo")  # fmt: skip
CLOSING = " Hali bado ni ya wasiwasi mashariki mwa Kongo, wakaazi wanasema."

#: Name, frame and kind of event; ``F`` is who fights, ``<…>`` a row of that table.
FRAMES: tuple[tuple[str, str, str], ...] = (
    ("take", "F <TAKES> <OBJECTS>", "captured"),
    ("free", "F <FREES> <OBJECTS>", "captured"),
    ("fall", "<OBJECTS> {p}meangukia mikononi mwa F", "captured"),
    ("fall-hands", "<OBJECTS> {p}ko mikononi mwa F", "captured"),
    ("fall-under", "<OBJECTS> {p}ko chini ya udhibiti wa F", "captured"),
    ("taken", "<OBJECTS> {p}metekwa na F", "captured"),
    ("taken-now", "<OBJECTS> {p}nadhibitiwa na F", "captured"),
    ("taken-past", "<OBJECTS> {p}lidhibitiwa na F", "captured"),
    ("taking", "Kutekwa kwa <OBJECTS> na F kumezua hofu", "captured"),
    ("enter", "F {s}meingia <AT_IN>", "captured"),
    ("enter-past", "F {s}liingia katika <OBJECTS>", "captured"),
    ("hit", "F <HITS> <OBJECTS_OR_AT>", "attack"),
    ("hit-noun", "Shambulio la F <AT_IN> limesababisha vifo vya watu tisa", "attack"),
    ("hit-done", "<OBJECTS> {p}meshambuliwa na F", "attack"),
    ("hit-raid", "Watu wanane wameuawa katika shambulio la F <AT_IN>", "attack"),
    ("killed", "Raia 15 wameuawa na F <AT_IN>", "attack"),
    ("clash", "Mapigano makali yamezuka <AT> kati ya F na jeshi", "clash"),
    ("clash-on", "Mapigano yanaendelea <AT>", "clash"),
    ("clash-past", "Mapigano yaliripotiwa <AT> kati ya F na wanajeshi", "clash"),
    ("clash-verb", "F {s}mepambana na wanajeshi <AT>", "clash"),
    ("clash-fight", "F na wanajeshi walipigana <AT>", "clash"),
    ("clash-shots", "Milio ya risasi imesikika <AT>", "clash"),
    ("clash-exchange", "F na jeshi walirushiana risasi <AT>", "clash"),
    ("leave", "F <LEAVES> A", "withdrew"),
    ("leave-noun", "Kuondoka kwa F kutoka A kumewashangaza wakaazi", "withdrew"),
    ("near", "F <NEARS> A", "advance"),
    ("near-km", "F {s}meonekana karibu na A", "advance"),
    ("claim", "F {s}nadai ku{o}teka <OBJECTS>", "claimed_only"),
    ("claim-said", "F {s}medai kuwa {s}me{o}dhibiti <OBJECTS>, lakini jeshi limekanusha",
    "claimed_only"),
    ("denied", "Jeshi limekanusha madai ya F ya ku{o}teka <OBJECTS>", "claimed_only"),
)  # fmt: skip
AT_IN = ("mjini A", "katika mji wa A", "huko A", "katika kijiji cha A", "katika eneo la A")

NOTHING = (
    "F watashambulia mji wa A iwapo mazungumzo yatashindwa.",
    "Jeshi linajiandaa kuukomboa mji wa A.",
    "Kuna hofu kuwa F watauteka mji wa A.",
    "F hawajauteka mji wa A.",
    "F walishindwa kuuteka mji wa A.",
    "Jeshi limeapa kuurejesha mji wa A.",
    "Wafanyabiashara wamefungua maduka mjini A.",
    "Rais amewasili mjini A kwa ziara.",
    "F wametakiwa kuondoka katika mji wa A.",
    "Mazungumzo kati ya serikali na F yamefanyika mjini A.",
    "Polisi wamemkamata mwizi mjini A.",
    "Wakaazi wa A wanataka amani.",
)  # fmt: skip

#: Behind these a place stands with a word for "in", not as the object.
_PLACED = ("shambulizi ", "nyumba ", "raia 12 ", "watu tisa ", "mali ", "wanane ",
           "mabomu ", "nyara raia watano ")  # fmt: skip

#: What a sentence tells: the kind of each event and its place.
Told = tuple[tuple[str, str], ...]


def events_in(text: str, gazetteer: Gazetteer) -> Told:
    """Each event that is read in a text, with its first place."""
    claims = read_article(clean(text, name="a.txt"), gazetteer).claims
    return tuple(
        (claim.detail.type.value, claim.places[0].resolution.mention.words)
        for claim in claims
        if isinstance(claim.detail, EventDetail) and claim.places
    )


def samples(seed: int, count: int) -> Iterator[tuple[str, Told, tuple[str, ...]]]:
    """So many sentences with what they tell and the values they were made with."""
    chance = random.Random(seed)
    for _ in range(count):
        yield _nothing(chance) if chance.random() < 0.12 else _event(chance)


def _nothing(chance: random.Random) -> tuple[str, Told, tuple[str, ...]]:
    row = chance.choice(NOTHING)
    fighters = chance.choice([one for one, concord in FIGHTERS if concord == "wa"])
    text = row.replace("F ", f"{fighters} ", 1).replace(" A", f" {chance.choice(TOWNS)}")
    return text[0].upper() + text[1:] + CLOSING, (), (f"nothing: {row}",)


def _event(chance: random.Random) -> tuple[str, Told, tuple[str, ...]]:
    name, frame, kind = chance.choice(FRAMES)
    fighters, concord = chance.choice(FIGHTERS)
    town = chance.choice(TOWNS)
    thing, object_concord = chance.choice(OBJECTS)
    if "{p}" in frame and not object_concord:
        object_concord = "i"

    def row(table: str, so_far: str) -> str:
        placed = table == "OBJECTS_OR_AT" and so_far.partition("<")[0].endswith(_PLACED)
        if table.startswith("OBJECTS") and not placed:
            return thing
        rows: tuple[str, ...] = AT_IN if placed else globals()[table]
        return chance.choice(rows)

    frame, drawn = filled(frame, row)
    text = frame.replace("{s}", concord)
    text = text.replace("{o}", object_concord).replace("{p}", object_concord)
    before, after = chance.choice(BEFORE), chance.choice(AFTER)
    values = [f"frame: {name}", f"fighters: {fighters}", *drawn]
    values += [f"before: {before}", f"after: {after}"]
    text = before + re.sub(r"\bF\b", fighters, text) + after + "."
    text = re.sub(r"\bA\b", town, text)
    return text[0].upper() + text[1:] + CLOSING, ((kind, town),), tuple(values)


def faults(told: Told, found: Told) -> tuple[str, ...]:
    """What is wrong with a reading; nothing where all is right."""
    missed = [f"missed {kind}" for kind, place in told if (kind, place) not in found]
    invented = [f"invented {kind}" for kind, place in found if (kind, place) not in told]
    return (*missed, *invented)


def read_samples(
    drawn: Iterable[tuple[str, Told, tuple[str, ...]]], gazetteer: Gazetteer
) -> list[Outcome]:
    """All samples, read and judged."""
    outcomes = []
    for text, told, values in drawn:
        found = events_in(text, gazetteer)
        sample = Sample(f"{text} {told} -> {found}", (), values)
        outcomes.append(Outcome(sample, (), faults(told, found)))
    return outcomes
