"""Looks below the database: every page of a SQLCipher file and its log, decrypted.

Free pages and old frames of the log are shown too, which no SQL statement does.
Format (SQLCipher 4): pages of 4096 bytes, the last 80 hold IV (16) and HMAC (64);
AES-256-CBC; the first 16 bytes of the file are the salt.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, TAIL, SALT = 4096, 80, 16
WAL_HEADER, FRAME_HEADER = 32, 24


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages of the file at ``path`` and of its write-ahead log, in clear."""
    raw = path.read_bytes()
    pages = [raw[at : at + PAGE] for at in range(0, len(raw), PAGE)]
    clear = [_clear(pages[0][SALT:], key)] if pages else []
    clear += [_clear(page, key) for page in pages[1:]]
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        raw = log.read_bytes()
        step = FRAME_HEADER + PAGE
        for at in range(WAL_HEADER, len(raw) - step + 1, step):
            page = raw[at + FRAME_HEADER : at + step]
            number = int.from_bytes(raw[at : at + 4], "big")
            clear.append(_clear(page[SALT:] if number == 1 else page, key))
    return b"".join(clear)


def raw(path: Path) -> bytes:
    """All bytes that lie in the folder of ``path``."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))


def _clear(page: bytes, key: bytes) -> bytes:
    body, iv = page[:-TAIL], page[-TAIL : -TAIL + 16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()
