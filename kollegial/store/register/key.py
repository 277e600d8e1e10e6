"""The register's own key, drawn from the archive's: the key file stays as it is."""

from __future__ import annotations

import hashlib
import hmac

from kollegial.store.keys import KeyRing

LABEL = b"kollegial register 1"


def register_key(keyring: KeyRing) -> bytes:
    """The key of the register, 32 bytes. Whoever has it cannot tell the archive's from it.

    Raises:
        Locked: the passphrase is still to be given.
    """
    return hkdf(keyring.key("archive"), LABEL)


def hkdf(key: bytes, label: bytes) -> bytes:
    """32 bytes by HKDF-SHA256 (RFC 5869) without salt: one block, so its two steps are enough.

    By the standard library: ``cryptography`` takes ten times as long to load as a start.
    """
    drawn = hmac.digest(bytes(32), key, hashlib.sha256)
    return hmac.digest(drawn, label + b"\x01", hashlib.sha256)
