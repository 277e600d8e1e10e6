from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kollegial.store import cipher
from kollegial.store.errors import NotOurs
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.register import Register
from kollegial.store.register.key import hkdf, register_key


@pytest.mark.parametrize("label", [b"", b"kollegial register 1", b"x" * 200])
def test_it_is_the_hkdf_of_the_standard(label: bytes) -> None:
    key = bytes(range(32))
    assert hkdf(key, label) == HKDF(SHA256(), 32, salt=None, info=label).derive(key)


def test_the_register_has_a_key_of_its_own(home: Home, ring: KeyRing) -> None:
    Register.open(home, ring).close()
    assert len({ring.key("desk"), ring.key("archive"), register_key(ring)}) == 3
    for other in (ring.key("archive"), ring.key("desk")):
        with pytest.raises(NotOurs):
            cipher.open_engine(home.register, other)
    assert b"measure" not in home.register.read_bytes()


def test_a_new_passphrase_leaves_the_register_readable(home: Home, ring: KeyRing) -> None:
    Register.open(home, ring).close()
    ring.set_passphrase("ein langes Kennwort")
    register = Register.open(home, KeyRing.open(home, "ein langes Kennwort"))
    assert register.lines() == []
    register.close()


def test_a_register_alone_is_reason_enough_not_to_make_new_keys(home: Home, ring: KeyRing) -> None:
    Register.open(home, ring).close()
    assert not home.desk.exists()
    (home.keys / "keyring.json").unlink()
    with pytest.raises(NotOurs):
        KeyRing.open(home)
