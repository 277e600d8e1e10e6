from __future__ import annotations

import pytest

from kollegial.store import keyfile, keys, wrap
from kollegial.store.errors import Locked, StoreError, WrongPassphrase
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing

REAL = wrap.Kdf
SECRET = "Geheimnis für Müller"  # noqa: S105 - a test's


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least cost that the file format allows."""
    monkeypatch.setattr(wrap, "Kdf", lambda: REAL(memory_kib=8 * 1024, iterations=1))


@pytest.fixture
def protected(home: Home) -> KeyRing:
    ring = KeyRing.open(home)
    ring.set_passphrase(SECRET)
    return ring


def test_two_independent_keys_that_stay(home: Home, ring: KeyRing) -> None:
    again = KeyRing.open(home)
    assert len(ring.key("desk")) == len(ring.key("archive")) == 32
    assert ring.key("desk") != ring.key("archive")
    assert again.key("desk") == ring.key("desk")
    assert again.key("archive") == ring.key("archive")


def test_with_a_passphrase_no_key_is_in_the_file(home: Home, protected: KeyRing) -> None:
    content = keyfile.path(home).read_bytes()
    for purpose in keyfile.PURPOSES:
        key = protected.key(purpose)
        assert key not in content
        assert key.hex().encode() not in content
        assert key[:8].hex().encode() not in content
    assert protected.protected


def test_passphrase_opens_the_same_keys(home: Home, protected: KeyRing) -> None:
    locked = KeyRing.open(home)
    assert locked.protected
    assert locked.locked
    with pytest.raises(Locked):
        locked.key("desk")
    with pytest.raises(Locked):
        locked.set_passphrase("another passphrase")
    with pytest.raises(WrongPassphrase):
        locked.unlock("wrong passphrase")
    assert locked.locked
    locked.unlock(SECRET)
    assert locked.key("desk") == protected.key("desk")


def test_passphrase_may_be_asked_for(home: Home, protected: KeyRing) -> None:
    assert KeyRing.open(home, lambda: SECRET).key("desk") == protected.key("desk")
    assert KeyRing.open(home, lambda: None).locked
    with pytest.raises(WrongPassphrase):
        KeyRing.open(home, "wrong passphrase")


def test_nobody_is_asked_without_need(home: Home, ring: KeyRing) -> None:
    def ask() -> str:
        raise AssertionError

    assert KeyRing.open(home, ask).key("desk") == ring.key("desk")


def test_decomposed_umlauts_are_the_same_passphrase(home: Home, protected: KeyRing) -> None:
    assert not KeyRing.open(home, "Geheimnis fu\u0308r Mu\u0308ller").locked
    assert protected.protected


def test_changing_and_removing_keep_the_keys(home: Home, protected: KeyRing) -> None:
    before = protected.key("desk"), protected.key("archive")
    first = keyfile.path(home).read_bytes()
    protected.set_passphrase("ein neues Kennwort")
    assert keyfile.path(home).read_bytes() != first
    with pytest.raises(WrongPassphrase):
        KeyRing.open(home, SECRET)
    again = KeyRing.open(home, "ein neues Kennwort")
    assert (again.key("desk"), again.key("archive")) == before
    again.remove_passphrase()
    plain = KeyRing.open(home)
    assert not plain.protected
    assert (plain.key("desk"), plain.key("archive")) == before


def test_a_new_ring_takes_the_passphrase_given(home: Home) -> None:
    ring = KeyRing.open(home, SECRET)
    assert ring.protected
    assert KeyRing.open(home).locked


def test_short_passphrase_is_refused_with_a_reason(ring: KeyRing) -> None:
    with pytest.raises(StoreError) as caught:
        ring.set_passphrase("siebenZ")
    assert str(caught.value).startswith("The passphrase needs at least 8 characters")
    assert not ring.protected


@pytest.mark.parametrize("text", ["\ud800 half a pair", "x" * 10_000, "\x00" * 8])
def test_any_text_is_a_passphrase(home: Home, text: str) -> None:
    KeyRing.open(home).set_passphrase(text)
    assert not KeyRing.open(home, text).locked


def test_no_key_is_ever_shown(home: Home, ring: KeyRing) -> None:
    shown = repr(ring) + repr(keyfile.load(home)) + str(keyfile.load(home))
    assert ring.key("desk").hex() not in shown
    assert ring.key("archive").hex() not in shown


def test_note_says_what_no_passphrase_means(
    home: Home, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Everybody who can read" in keys.protection_note(home)[0]
    monkeypatch.setattr(keys, "WINDOWS", True)
    assert len(keys.protection_note(home)) == 2
    ring.set_passphrase(SECRET)
    assert keys.protection_note(home) == ()


def test_cost_of_guessing_is_not_lowered(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrap, "Kdf", REAL)
    KeyRing.open(home, SECRET)
    stored = keyfile.load(home)
    assert isinstance(stored, keyfile.SealedKeys)
    kdf = stored.kdf
    assert (kdf.name, kdf.memory_kib, kdf.iterations, kdf.lanes) == ("argon2id", 65536, 3, 4)
    assert kdf.salt != REAL().salt
