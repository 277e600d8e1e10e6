"""Locking a key with a passphrase: Argon2id, then AES-256-GCM.

The only place that uses ``cryptography``; imported when a passphrase is used.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kollegial.store.errors import StoreError
from kollegial.words import N_, Strict

LEAST = 8
"""Characters a passphrase needs at least."""


class Kdf(Strict):
    """How a passphrase becomes a key. Stored with the keys, so that it may grow later.

    The bounds keep a forged file from asking for all the memory there is.
    """

    name: Literal["argon2id"] = "argon2id"
    memory_kib: Annotated[int, Field(ge=8 * 1024, le=1024 * 1024)] = 64 * 1024
    iterations: Annotated[int, Field(ge=1, le=16)] = 3
    lanes: Annotated[int, Field(ge=1, le=16)] = 4
    salt: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")] = Field(
        default_factory=lambda: secrets.token_hex(16)
    )


class Box(Strict):
    """One key, locked: 96-bit nonce, 256-bit key and 128-bit tag."""

    nonce: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}$")]
    sealed: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{96}$")]


def checked(passphrase: str) -> str:
    """A new passphrase, if it is good enough.

    Raises:
        StoreError: it is too short.
    """
    if len(unicodedata.normalize("NFC", passphrase)) < LEAST:
        raise StoreError(
            N_("The passphrase needs at least {least} characters. Shorter ones are soon guessed."),
            least=LEAST,
        )
    return passphrase


def wrapping_key(passphrase: str, kdf: Kdf) -> bytes:
    """The 256-bit key of ``passphrase``. Takes about 0.15 s and 64 MiB, on purpose."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # the same ü from every keyboard; surrogatepass, for an error would show the passphrase
    plain = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=bytes.fromhex(kdf.salt),
            length=32,
            iterations=kdf.iterations,
            lanes=kdf.lanes,
            memory_cost=kdf.memory_kib,
        ).derive(plain)
    except UnsupportedAlgorithm:
        raise StoreError(N_("This computer's encryption library is too old (Argon2id).")) from None


def seal(key: bytes, wrapping: bytes, purpose: str) -> Box:
    """Lock ``key``; it opens only for the same ``purpose``."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    sealed = AESGCM(wrapping).encrypt(nonce, key, _label(purpose))
    return Box(nonce=nonce.hex(), sealed=sealed.hex())


def unseal(box: Box, wrapping: bytes, purpose: str) -> bytes | None:
    """The key in ``box``; None if the passphrase is wrong or the box was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(wrapping).decrypt(
            bytes.fromhex(box.nonce), bytes.fromhex(box.sealed), _label(purpose)
        )
    except InvalidTag:
        return None


def _label(purpose: str) -> bytes:
    return f"kollegial keyring 1 {purpose}".encode()
