"""Key to paint: typing into one long paragraph, in Textual's own text area and in ours.

From the key that arrives to the escape codes of the first paint that shows it, in milliseconds;
the cursor is in the middle of the paragraph and the text area fills the screen. Both run in the
same loop with the same keys, 20 ms apart from paint to key. Bar of ours at 10 000 characters:
median 15, p99 60. The last column is how many times as fast ours is.

    python benchmarks/bench_typing.py [--keys 300] [--seconds 2]

``--keys``: so many at 10 000 characters, a third of them elsewhere. ``--seconds``: Textual's gets
no more time than this for each line, and so fewer keys.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import time
from math import inf

from textual.app import App, ComposeResult
from textual.widgets import TextArea

from benchmarks.measuring import SLOT, Paints, heading, moved, row, settled
from kollegial.tui.widgets.editor import ParagraphArea

WORDS = (
    "die Fallgeberin sagt dass der Vater über Ostern kaum noch schläft und niemand im Team weiß "
    "warum er das Gespräch so lange vor sich hergeschoben hat"
).split()
KEYS = "und noch ein Satz über das Gespräch "
BAR = 10_000
LENGTHS = (1_000, 2_000, 5_000, BAR, 50_000)
LARGE, USUAL = (200, 60), (110, 34)


class Typing(App[None]):
    """Nothing but a text area."""

    CSS = "TextArea { height: 1fr; }"

    def __init__(self, area: TextArea) -> None:
        super().__init__()
        self.area = area

    def compose(self) -> ComposeResult:
        """The text area."""
        yield self.area


def paragraph(length: int) -> str:
    """So many characters of words, the same ones each time."""
    pick, words, size = random.Random(7), [], 0
    while size < length:
        words.append(pick.choice(WORDS))
        size += len(words[-1]) + 1
    return " ".join(words)[:length]


async def typing(
    area: TextArea, length: int, size: tuple[int, int], keys: int, seconds: float
) -> list[float]:
    """Milliseconds of so many keys, or of those that go into so many seconds."""
    app = Typing(area)
    paints = Paints(app)
    taken: list[float] = []
    async with app.run_test(size=size) as pilot:
        area.cursor_blink = False
        area.load_text(paragraph(length))
        app.screen.set_focus(area)
        area.move_cursor((0, length // 2))
        await pilot.pause(0.2)
        with settled():
            end = time.perf_counter() + seconds
            while len(taken) < keys and time.perf_counter() < end:
                key = KEYS[len(taken) % len(KEYS)]
                taken.append(await paints.first(key, moved(area)))
                await asyncio.sleep(SLOT)
    return taken


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=2.0)
    wanted = parser.parse_args()
    heading("keys", "median ms", "p99", "faster")
    for size, lengths in ((LARGE, LENGTHS), (USUAL, (BAR,))):
        for length in lengths:
            where = f"{length:6} characters, {size[0]}x{size[1]}"
            keys = wanted.keys if length == BAR else wanted.keys // 3
            theirs = typing(TextArea(), length, size, keys, wanted.seconds)
            floor = row(f"{where}: Textual", asyncio.run(theirs))
            ours = asyncio.run(typing(ParagraphArea(), length, size, keys, inf))
            row(f"{where}: ours", ours, f"{floor / statistics.median(ours):.1f}")


if __name__ == "__main__":
    main()
