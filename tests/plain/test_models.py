"""Every shipped model, from the first question to the protocol in the archive, line by line."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from kollegial.consultation.vocabulary import AfterPart
from kollegial.content import shipped
from kollegial.flow.settings import Settings
from kollegial.i18n import LANGUAGES, ngettext_, set_language
from kollegial.marking import Language
from kollegial.plain.run import run
from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.archive.query import ArchiveQuery
from tests.flow.helpers import FakeClock, workplace
from tests.plain.helpers import Scripted
from tests.plain.walk import GROUP, Walk

MODELS = [file.stem for file in shipped("phases", ".toml") if file.name != "meeting.toml"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model_id", MODELS)
def test_from_the_first_question_to_the_archive(
    model_id: str, language: Language, tmp_path: Path
) -> None:
    set_language(language)
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    walk = Walk(place, place.library.model(model_id))
    talk = Scripted(walk.script(), clock)
    assert run(place, talk, Settings()) == 0
    assert place.desk.sessions() == [], talk.text
    (row,) = place.archive.find(ArchiveQuery())
    _is_what_happened(walk, place.archive.get(row.id))
    assert [group.name for group in place.desk.groups()] == [GROUP]
    if not walk.model.one_clock:
        over = ngettext_("{count} minute over time.", "{count} minutes over time.", 2)
        assert over.format(count=2) in talk.said
        assert talk.bells > 0
    for line in (*talk.said, *talk.prompts, *talk.hidden):
        _is_plain(line)
    place.close()


def _is_what_happened(walk: Walk, protocol: ReleasedProtocol) -> None:
    """Phases, rounds, times, texts, and what came afterwards."""
    final = walk.final
    assert final is not None
    held = [(walk.model.phases[s.phase].id, s.round) for s in final.course]
    assert [(phase.id, phase.round) for phase in protocol.phases] == held
    assert [phase.actual for phase in protocol.phases] == walk.waited
    assert [phase.planned for phase in protocol.phases] == [p.planned // 1000 for p in final.phases]
    texts = [c.text for phase in protocol.phases for c in phase.contributions]
    assert [text for text in texts if text in walk.texts] == walk.texts
    assert protocol.people == len(walk.people)
    assert protocol.group == GROUP
    assert protocol.confidentiality_agreed
    wanted = set(walk.model.after)
    later = {each.text for each in protocol.afterwards}
    assert ("nimmt Mut mit" in later) is (AfterPart.ADOPTED in wanted)
    assert ("ruft an" in later) is (AfterPart.FIRST_STEP in wanted)
    assert (protocol.feedback is not None) is (AfterPart.FEEDBACK in wanted)


def _is_plain(line: str) -> None:
    """No code, no drawing, nothing that is only decoration, no place left unfilled."""
    assert not [char for char in line if unicodedata.category(char) in ("Cc", "So", "Cf")], line
    assert not [char for char in line if "\u2190" <= char <= "\u2bff" or char == "·"], line
    assert "None" not in line
    assert "{" not in line
