"""The shared words: frozen records without behaviour, handed from floor to floor.

Offsets are code points into ``Article.text``, end exclusive, everywhere. Coordinates are WGS 84
degrees and travel as a :class:`Place`, never as a bare pair.
"""

from __future__ import annotations

from dashboard.model.articles import READ_PARTS, Article, FileSpan, Part, PartKind
from dashboard.model.claims import (
    KIND_OF_EVENT,
    THE_ARTICLE,
    Claim,
    ClaimDetail,
    ClaimKind,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    DistanceDetail,
    EventDetail,
    EventType,
    Measure,
    Movement,
    PlaceRole,
    PopulationDetail,
    Quantifier,
    Quantity,
    Reading,
    Resistance,
    Stance,
    TimePrecision,
    TimeReading,
)
from dashboard.model.decisions import Change, Decision, Review, Scope, SubjectKind
from dashboard.model.findings import Comparison, Flow, RealityCheck, SideReading, Verdict
from dashboard.model.mentions import (
    PLACING_ROLES,
    Candidate,
    Mention,
    Precision,
    Resolution,
    Role,
)
from dashboard.model.places import Place, PlaceKind, SharedName

__all__ = [
    "KIND_OF_EVENT",
    "PLACING_ROLES",
    "READ_PARTS",
    "THE_ARTICLE",
    "Article",
    "Candidate",
    "Change",
    "Claim",
    "ClaimDetail",
    "ClaimKind",
    "ClaimPlace",
    "Comparison",
    "Decision",
    "DestinationStatus",
    "DisplacementDetail",
    "DistanceDetail",
    "EventDetail",
    "EventType",
    "FileSpan",
    "Flow",
    "Measure",
    "Mention",
    "Movement",
    "Part",
    "PartKind",
    "Place",
    "PlaceKind",
    "PlaceRole",
    "PopulationDetail",
    "Precision",
    "Quantifier",
    "Quantity",
    "Reading",
    "RealityCheck",
    "Resistance",
    "Resolution",
    "Review",
    "Role",
    "Scope",
    "SharedName",
    "SideReading",
    "Stance",
    "SubjectKind",
    "TimePrecision",
    "TimeReading",
    "Verdict",
]
