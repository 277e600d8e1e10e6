"""What an office program makes of the office forms: nothing is lost, and numbers are numbers."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kollegial.export.document.shown import heading, shown
from kollegial.export.document.tree import Chart, Section, walk
from kollegial.export.formats import FORMATS
from tests.export.documents import LETTERED, document
from tests.export.formats.office import converted, program, told
from tests.export.kinds import KINDS


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["everything", "summary", "protocol"])
def test_docx_goes_through_libreoffice_to_pdf_without_loss(kind: str, tmp_path: Path) -> None:
    source = KINDS[kind]("de")
    file = tmp_path / "document.docx"
    file.write_bytes(FORMATS["docx"].render(source, LETTERED))
    made = converted(file, "pdf", tmp_path)
    text = " ".join(told(program("pdftotext"), "-layout", str(made), "-").split())
    for section in walk(source.blocks):
        if isinstance(section, Section):
            assert section.heading in text
    for table in source.tables():
        for column in table.columns:
            assert all(word in text for word in heading(column).split())
        for row in table.all_rows:
            for cell in row.cells:
                assert all(word in text for word in shown(cell, "de").split())
    facts = told(program("pdfinfo"), str(made))
    assert source.title in facts
    assert "Author" not in facts
    images = told(program("pdfimages"), "-list", str(made)).splitlines()[2:]
    charts = sum(isinstance(block, Chart) for block in walk(source.blocks))
    # one picture for each chart, and the logo
    assert len([each for each in images if each.split()[2] == "image"]) == charts + 1


def test_types_of_xlsx_are_right_in_libreoffice(tmp_path: Path) -> None:
    file = tmp_path / "tables.xlsx"
    file.write_bytes(FORMATS["xlsx"].render(document("de"), LETTERED))
    # Every sheet to a file, cells not as they look: a number is bare, a text is quoted.
    options = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false,false,false,-1"
    converted(file, options, tmp_path)
    found = {each.stem.partition("-")[2]: each for each in (tmp_path / "made").glob("*.csv")}
    themes = found["Worüber beraten wurde"].read_text("utf-8").splitlines()
    assert themes[0] == '"Thema";"Beratungen";"Anteil"'
    assert themes[1] == '"Übergänge gestalten";12;30%'
    assert themes[3] == '"Grenzen im Team";"•";"•"'
    assert themes[6] == '"Zusammen";12400;'
    measured = list(csv.reader(found["Messungen"].read_text("utf-8").splitlines(), delimiter=";"))
    assert "=1+1" in {cell for row in measured for cell in row}
