"""Templates once compiled, kept while the program runs: compiling costs more than filling in."""

from __future__ import annotations

from typing import Final

from jinja2.bccache import Bucket, BytecodeCache

_MOST: Final = 32
_KEPT: Final[dict[tuple[str, str], bytes]] = {}


class Compiled(BytecodeCache):
    """The code alone, by name and text: what one document sets in a template is gone with it."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of this very text, if it was compiled before."""
        if found := _KEPT.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code."""
        if len(_KEPT) >= _MOST:
            _KEPT.clear()
        _KEPT[bucket.key, bucket.checksum] = bucket.bytecode_to_string()
