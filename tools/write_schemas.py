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
from kollegial.export.document.data import DocumentData
from kollegial.export.quality.documents import InsightsDocument, MeasuresDocument
from kollegial.formats.schema import json_schema
from kollegial.learning.bundle import Bundle
from kollegial.protocol.paper import PaperSession
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.feedback.form import SlipForm
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.frameworks.framework import Framework


def schemas() -> dict[str, str]:
    """File name → text."""
    return {
        "consultation-model.json": json_schema(ConsultationModel, "Kollegial consultation model"),
        "method.json": json_schema(Method, "Kollegial method card"),
        "blank.json": json_schema(Blank, "Kollegial blank"),
        "meeting.json": json_schema(Meeting, "Kollegial meeting"),
        "paper-session.json": json_schema(PaperSession, "Kollegial paper session"),
        "foundation.json": json_schema(Foundation, "Kollegial foundation"),
        "agreement.json": json_schema(Terms, "Kollegial dialogic agreement"),
        "measures.json": json_schema(MeasuresDocument, "Kollegial measures", "serialization"),
        "insights.json": json_schema(InsightsDocument, "Kollegial insights", "serialization"),
        "feedback-slip.json": json_schema(SlipForm, "Kollegial feedback slip"),
        "document.json": json_schema(DocumentData, "Kollegial document", "serialization"),
        "insights-bundle.json": json_schema(Bundle, "Kollegial insights of another house"),
        "framework.json": json_schema(Framework, "Kollegial quality framework"),
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
