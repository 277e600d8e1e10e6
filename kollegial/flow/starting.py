"""Begin a file: from the shipped parts to a text that a person goes on writing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kollegial.consultation.blank import Blank
from kollegial.consultation.checking import check_entry
from kollegial.consultation.library import Library
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.start.drafts import copied, empty, filled
from kollegial.consultation.start.layout import start_file
from kollegial.consultation.start.parts import Kit, Notes, Parts
from kollegial.content import content_root
from kollegial.flow.library import read_text
from kollegial.formats.nearest import nearest
from kollegial.formats.problems import Problem
from kollegial.formats.read import read
from kollegial.marking import N_, Language
from kollegial.refusal import Refused


def kit(language: Language) -> Kit:
    """What start files are made of, with explanations in ``language``."""
    folder = content_root() / "phases" / "start"

    def text(name: str) -> str:
        return read_text(folder / name, name)

    notes = f"notes.{language}.toml"
    return Kit(
        model=read(text("model.toml"), "model.toml", ConsultationModel),
        parts=read(text("parts.toml"), "parts.toml", Parts),
        notes=read(text(notes), notes, Notes),
    )


def draft(library: Library, model_id: str, source: str | None, language: Language) -> str:
    """The text of a start file for a model called ``model_id``.

    ``source`` names the model or blank to begin with; a blank may also name itself as
    ``model_id``.

    Raises:
        Refused: if there is a model of that id, or none of the name to begin with.
    """
    if source is None and model_id in library.models:
        raise Refused(
            N_(
                "There is a model {model} already. Choose another id, and begin with this one if "
                "you like: --from {model}."
            ),
            model=model_id,
        )
    begin_with = source or model_id
    parts = kit(language)
    if model := library.models.get(begin_with):
        own = copied(parts, model_id, model)
        told = parts.notes.copied.format(model=model.id, version=model.version)
        return start_file(own, parts, language, told)
    if blank := library.blanks.get(begin_with):
        return start_file(
            filled(parts, model_id, blank), parts, language, _why(parts, blank, language)
        )
    if source is not None:
        raise _unknown(source, [*library.models, *library.blanks])
    return start_file(empty(parts, model_id), parts, language)


def write_new(file: Path, text: str) -> None:
    """Write a file that is not there yet.

    Raises:
        Refused: if there is one already, or none can be written.
    """
    try:
        with file.open("x", encoding="utf-8", newline="\n") as new:
            new.write(text)
    except FileExistsError:
        raise Refused(
            N_("{file} is there already and is not overwritten. Name another: --output FILE."),
            file=str(file),
        ) from None
    except OSError:
        raise Refused(
            N_("{file} cannot be written: look whether the folder is there and is yours."),
            file=str(file),
        ) from None


def waiting(text: str, file: str, library: Library) -> tuple[Problem, ...]:
    """What ``models check`` would say: for a file just begun, what is still to be filled in."""
    return check_entry(text, file, library)


def _why(parts: Kit, blank: Blank, language: Language) -> str:
    return parts.notes.blank.format(
        name=blank.names.within(language),
        because=blank.because.within(language),
        known=blank.known.within(language),
        steps=blank.steps,
    )


def _unknown(wanted: str, known: Iterable[str]) -> Refused:
    ids = sorted(known)
    if near := nearest(wanted, ids):
        return Refused(
            N_('There is no model and no blank called {id}; perhaps "{near}"? Known are: {known}.'),
            id=wanted,
            near=near,
            known=", ".join(ids),
        )
    return Refused(
        N_("There is no model and no blank called {id}. Known are: {known}."),
        id=wanted,
        known=", ".join(ids),
    )
