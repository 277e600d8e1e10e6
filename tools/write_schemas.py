"""Write the JSON Schemas of the file formats: ``python tools/write_schemas.py docs/schema``.

A test compares the committed files with what this writes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kollegial.consultation.blank import Blank
from kollegial.consultation.meeting import Meeting
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.formats.schema import json_schema
from kollegial.protocol.paper import PaperSession


def schemas() -> dict[str, str]:
    """File name → text."""
    return {
        "consultation-model.json": json_schema(ConsultationModel, "Kollegial consultation model"),
        "method.json": json_schema(Method, "Kollegial method card"),
        "blank.json": json_schema(Blank, "Kollegial blank"),
        "meeting.json": json_schema(Meeting, "Kollegial meeting"),
        "paper-session.json": json_schema(PaperSession, "Kollegial paper session"),
    }


def main(arguments: list[str]) -> int:
    """Write every schema into the folder named."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
