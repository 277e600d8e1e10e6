"""The key file ``keys/keyring.json``: its format, reading, writing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationError

from kollegial.store import private
from kollegial.store.errors import NotOurs, StoreError, TooNew
from kollegial.store.home import Home
from kollegial.store.wrap import Box, Kdf
from kollegial.words import N_, Strict

Purpose = Literal["desk", "archive"]
PURPOSES: tuple[Purpose, ...] = ("desk", "archive")

HexKey = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class ClearKeys(Strict):
    """The keys as they are. Never shown: not in a repr, not in an error."""

    format: Literal[1] = 1
    protected: Literal[False] = False
    desk: HexKey = Field(repr=False)
    archive: HexKey = Field(repr=False)

    def key(self, purpose: Purpose) -> bytes:
        """One key, 32 bytes."""
        return bytes.fromhex(self.desk if purpose == "desk" else self.archive)


class SealedKeys(Strict):
    """The keys, locked with a passphrase."""

    format: Literal[1] = 1
    protected: Literal[True] = True
    kdf: Kdf
    desk: Box
    archive: Box

    def box(self, purpose: Purpose) -> Box:
        """One locked key."""
        return self.desk if purpose == "desk" else self.archive


KeyFile = ClearKeys | SealedKeys


def path(home: Home) -> Path:
    """Where the key file lies."""
    return home.keys / "keyring.json"


def load(home: Home) -> KeyFile | None:
    """The key file; None if there is none.

    Raises:
        NotOurs: it cannot be understood.
        TooNew: a newer program wrote it.
    """
    file = path(home)
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        raise StoreError(N_("The key file cannot be read.")) from None
    private.tighten(file)
    damaged = NotOurs(N_("The key file is damaged. Put back a copy of keys/keyring.json."))
    try:
        content = json.loads(raw)
    except ValueError:
        raise damaged from None
    if not isinstance(content, dict):
        raise damaged
    version = content.get("format")
    if isinstance(version, int) and version > 1:
        raise TooNew(N_("The key file was written by a newer version of the program."))
    kind: type[ClearKeys] | type[SealedKeys]
    kind = SealedKeys if content.get("protected") is True else ClearKeys
    try:
        return kind.model_validate(content)
    except ValidationError:
        raise damaged from None


def save(home: Home, content: KeyFile, *, replace: bool) -> None:
    """Write the key file, whole or not at all.

    Raises:
        FileExistsError: ``replace`` is false and another window was faster.
        StoreError: it cannot be written; the old one is unchanged.
    """
    data = (content.model_dump_json(indent=2) + "\n").encode()
    try:
        private.write_atomically(path(home), data, replace=replace)
    except FileExistsError:
        raise
    except OSError:
        raise StoreError(N_("The key file cannot be written. Nothing was changed.")) from None
    if replace:
        private.remove_leftovers(path(home))  # a crash may have left keys in clear
