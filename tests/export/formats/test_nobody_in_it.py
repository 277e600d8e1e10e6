"""Who made a document, where and when is in no form of it; the same data give the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from kollegial.export.formats import FORMATS
from tests.export.documents import LETTERED, document

CANARY = "Kanarienvogelin"
PROGRAM = """
import hashlib, json, os, sys
from pathlib import Path
import socket
socket.gethostname = lambda: "KanarienvogelinHost"
from kollegial.export.formats import FORMATS
from tests.export.documents import LETTERED, document
out = Path(sys.argv[1])
sums = {}
for key, form in FORMATS.items():
    made = form.render(document("de"), LETTERED)
    (out / key).write_bytes(made)
    sums[key] = hashlib.sha256(made).hexdigest()
print(json.dumps(sums))
"""


def unpacked(made: bytes) -> Iterator[bytes]:
    """Everything in it, what is packed unpacked."""
    yield made
    if made.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode()
                yield entry.comment + entry.extra
                yield archive.read(entry)
    if made.startswith(b"%PDF"):
        reader = PdfReader(io.BytesIO(made))
        yield repr(reader.metadata).encode()
        for page in reader.pages:
            yield page.extract_text().encode()
        for number in range(1, int(str(reader.trailer["/Size"]))):
            found = reader.get_object(number)
            yield repr(found).encode()
            if isinstance(found, StreamObject):
                yield found.get_data()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """All forms, made by another process of somebody else at another time and place."""
    home = tmp_path_factory.mktemp(CANARY)
    out = home / "out"
    out.mkdir()
    script = home / f"{CANARY}.py"
    script.write_text(PROGRAM, encoding="utf-8")
    tree = Path(__file__).parents[3]
    names = ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "EMAIL", "GIT_AUTHOR_NAME", "REAL_NAME")
    env = dict.fromkeys(names, CANARY) | {
        "HOME": str(home),
        "TMPDIR": str(home),
        "TZ": "Pacific/Kiritimati",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(tree),
        "PYTHONHASHSEED": "4711",
        "LANG": "C",
    }
    done = subprocess.run(
        [sys.executable, str(script), str(out)],
        check=True,
        capture_output=True,
        cwd=home,
        env=env,
        timeout=120,
    )
    return out, json.loads(done.stdout)


@pytest.mark.parametrize("key", FORMATS)
def test_same_document_gives_the_same_bytes_everywhere(
    key: str, elsewhere: tuple[Path, dict[str, str]]
) -> None:
    first, second = (FORMATS[key].render(document("de"), LETTERED) for _ in range(2))
    assert first == second
    assert hashlib.sha256(first).hexdigest() == elsewhere[1][key]


@pytest.mark.parametrize("key", FORMATS)
def test_nothing_of_machine_and_user_is_in_it(
    key: str, elsewhere: tuple[Path, dict[str, str]]
) -> None:
    made = (elsewhere[0] / key).read_bytes()
    parts = list(unpacked(made))
    everything = b"\n".join(parts)
    # The search finds what is there.
    assert b"Haus am Fluss" in everything or key in ("csv", "json")
    for canary in (CANARY, str(Path(__file__).parents[3]), "/tmp/"):  # noqa: S108
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert canary.lower().encode(encoding) not in everything.lower()
    year = re.compile(rb"20(2[4-9]|[3-9]\d)-\d\d-\d\dT")
    assert {stamp.group() for stamp in year.finditer(everything)} <= {b"2026-03-31T"}
