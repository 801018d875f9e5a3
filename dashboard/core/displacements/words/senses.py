"""What a word of moving says: how it treats places, which movement it is, flow or stock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dashboard.core.displacements.words.inflect import english_forms
from dashboard.core.french_verbs import french_forms
from dashboard.core.tokens import name_keys
from dashboard.model import Measure, Movement


class Frame(StrEnum):
    """How a verb of moving treats the places around it."""

    FLEE = "flee"  # "fled Sake": the bare place after it is left
    GO = "go"  # "walked to Sake": only prepositions say which end
    REACH = "reach"  # "reached Sake": the bare place after it is the goal
    ARRIVE = "arrive"  # "arrived in Sake", "sought refuge in Sake"
    STAY = "stay"  # "are living in Sake": people who live displaced
    HOST = "host"  # "Sake hosts 3,000 people": the subject is the goal
    DISPLACE = "displace"  # "have displaced 3,000 people in Masisi": either end
    RETURN = "return"  # "returned to Sake"
    RELOCATE = "relocate"  # "were moved from Sake to Goma"
    EVICT = "evict"  # "were evicted from Sake"
    EMPTY = "empty"  # "Sake is empty"


#: Verbs whose object or "in" behind them is what people left.
LEAVING = frozenset({Frame.FLEE, Frame.EVICT, Frame.EMPTY})


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of moving says.

    Attributes:
        frame: How it treats the places around it.
        movement: What kind of movement it is.
        measure: People who moved, or people who live displaced.
        strong: True when the word alone tells of displacement; otherwise the sentence also has
            to name people and where from or where to.
    """

    frame: Frame
    movement: Movement
    measure: Measure
    strong: bool


def senses_of(
    frame: Frame,
    movement: Movement,
    measure: Measure,
    *,
    strong: bool,
    forms: str = "",
    english: str = "",
    french: str = "",
) -> dict[str, Sense]:
    """The forms as given, and those of verbs given by their plain form."""
    sense = Sense(frame, movement, measure, strong)
    found = [form for form in forms.split(",") if form.strip()]
    found += [form for verb in english.split() for form in english_forms(verb)]
    found += [form for verb in french.split() for form in french_forms(verb)]
    return dict.fromkeys(name_keys(found), sense)
