"""What people can ask of a session. A command is checked against model and state, then happens.

One file a subject; ``Command`` is any of them.
"""

from __future__ import annotations

from kollegial.consultation.commands.after import AdoptIdea, DateStep, GatherFeedback
from kollegial.consultation.commands.before import (
    AgreeConfidentiality,
    AgreeMemory,
    Answer,
    ChooseCase,
    FollowUp,
    OfferCandidate,
    RateCandidate,
    SetVotesPerPerson,
    VoteCandidate,
)
from kollegial.consultation.commands.clock import (
    Advance,
    AgreeEnd,
    CatchUp,
    EmergencyStop,
    Extend,
    Finish,
    GoBack,
    PauseClock,
    SetBudget,
    SkipGap,
    StartClock,
    TakeBreak,
)
from kollegial.consultation.commands.methods import (
    ChooseMethod,
    EnterLoop,
    InvertKeyQuestion,
    LeaveLoop,
    TurnBack,
)
from kollegial.consultation.commands.people import (
    AddPerson,
    AssignRole,
    DrawRoles,
    HandOverModeration,
    NoteNames,
    ProposeRoles,
    ReleaseRole,
    RemovePerson,
    RenamePerson,
    SwapRoles,
)
from kollegial.consultation.commands.steps import Redo, Undo
from kollegial.consultation.commands.turns import AddRound, Count, PassTurn, SkipRounds, TakeTurn
from kollegial.consultation.commands.written import (
    AdoptContribution,
    Contribute,
    ContributeLines,
    DropParked,
    EditContribution,
    MoveContribution,
    Park,
    StrikeContribution,
    TakeUpParked,
    WriteNotes,
)

Command = (
    AddPerson
    | RenamePerson
    | RemovePerson
    | AssignRole
    | ReleaseRole
    | DrawRoles
    | ProposeRoles
    | SwapRoles
    | HandOverModeration
    | NoteNames
    | SetBudget
    | AgreeEnd
    | CatchUp
    | StartClock
    | PauseClock
    | TakeBreak
    | EmergencyStop
    | SkipGap
    | Extend
    | Advance
    | GoBack
    | Finish
    | TakeTurn
    | PassTurn
    | Count
    | AddRound
    | SkipRounds
    | Contribute
    | ContributeLines
    | EditContribution
    | StrikeContribution
    | MoveContribution
    | AdoptContribution
    | WriteNotes
    | Park
    | TakeUpParked
    | DropParked
    | RateCandidate
    | VoteCandidate
    | SetVotesPerPerson
    | OfferCandidate
    | ChooseCase
    | Answer
    | AgreeConfidentiality
    | AgreeMemory
    | FollowUp
    | ChooseMethod
    | EnterLoop
    | LeaveLoop
    | InvertKeyQuestion
    | TurnBack
    | AdoptIdea
    | DateStep
    | GatherFeedback
    | Undo
    | Redo
)

__all__ = [
    "AddPerson",
    "AddRound",
    "AdoptContribution",
    "AdoptIdea",
    "Advance",
    "AgreeConfidentiality",
    "AgreeEnd",
    "AgreeMemory",
    "Answer",
    "AssignRole",
    "CatchUp",
    "ChooseCase",
    "ChooseMethod",
    "Command",
    "Contribute",
    "ContributeLines",
    "Count",
    "DateStep",
    "DrawRoles",
    "DropParked",
    "EditContribution",
    "EmergencyStop",
    "EnterLoop",
    "Extend",
    "Finish",
    "FollowUp",
    "GatherFeedback",
    "GoBack",
    "HandOverModeration",
    "InvertKeyQuestion",
    "LeaveLoop",
    "MoveContribution",
    "NoteNames",
    "OfferCandidate",
    "Park",
    "PassTurn",
    "PauseClock",
    "ProposeRoles",
    "RateCandidate",
    "Redo",
    "ReleaseRole",
    "RemovePerson",
    "RenamePerson",
    "SetBudget",
    "SetVotesPerPerson",
    "SkipGap",
    "SkipRounds",
    "StartClock",
    "StrikeContribution",
    "SwapRoles",
    "TakeBreak",
    "TakeTurn",
    "TakeUpParked",
    "TurnBack",
    "Undo",
    "VoteCandidate",
    "WriteNotes",
]
