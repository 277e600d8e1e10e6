from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from kollegial.store import keyfile, wrap
from kollegial.store.errors import NotOurs, StoreError, TooNew
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


def changed(home: Home, **values: Any) -> None:
    file = keyfile.path(home)
    file.write_text(json.dumps({**json.loads(file.read_text()), **values}))


@pytest.mark.usefixtures("open_umask")
def test_key_file_is_for_one_person(home: Home) -> None:
    ring = KeyRing.open(home)
    file = keyfile.path(home)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    ring.set_passphrase(SECRET)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(home.keys.iterdir()) == [file]


def test_loose_key_file_is_tightened(home: Home, ring: KeyRing) -> None:
    keyfile.path(home).chmod(0o644)
    KeyRing.open(home)
    assert stat.S_IMODE(keyfile.path(home).stat().st_mode) == 0o600
    assert not ring.protected


def test_exchanged_keys_are_noticed(home: Home, protected: KeyRing) -> None:
    content = json.loads(keyfile.path(home).read_text())
    changed(home, desk=content["archive"], archive=content["desk"])
    with pytest.raises(StoreError):
        KeyRing.open(home, SECRET)
    changed(home, desk=content["archive"], archive=content["archive"])
    with pytest.raises(NotOurs):
        KeyRing.open(home, SECRET)
    assert protected.protected


@pytest.mark.parametrize(
    "values",
    [
        {"kdf": {"memory_kib": 2**40}},
        {"kdf": None},
        {"desk": "00"},
        {"more": 1},
        {"protected": False},
        {"format": 0},
    ],
)
def test_forged_file_is_refused(home: Home, protected: KeyRing, values: dict[str, Any]) -> None:
    changed(home, **values)
    with pytest.raises(NotOurs):
        KeyRing.open(home, SECRET)
    assert protected.protected


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff\xfe", b"{", b'{"format": 1}'])
def test_damaged_file_is_refused_and_kept(home: Home, ring: KeyRing, content: bytes) -> None:
    keyfile.path(home).write_bytes(content)
    with pytest.raises(NotOurs):
        KeyRing.open(home)
    assert keyfile.path(home).read_bytes() == content
    assert not ring.protected


def test_newer_file_is_refused(home: Home, ring: KeyRing) -> None:
    changed(home, format=2)
    with pytest.raises(TooNew):
        KeyRing.open(home)
    assert not ring.protected


def test_lost_key_file_is_not_replaced(home: Home, ring: KeyRing) -> None:
    home.desk.write_bytes(b"something")
    keyfile.path(home).unlink()
    with pytest.raises(NotOurs):
        KeyRing.open(home)
    assert not keyfile.path(home).exists()
    assert not ring.protected


def test_the_faster_window_decides_about_the_first_keys(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    faster: list[KeyRing] = []
    save = keyfile.save

    def late(home: Home, content: keyfile.KeyFile, *, replace: bool) -> None:
        monkeypatch.setattr(keyfile, "save", save)
        faster.append(KeyRing.open(home))
        save(home, content, replace=replace)

    monkeypatch.setattr(keyfile, "save", late)
    assert KeyRing.open(home).key("desk") == faster[0].key("desk")


def test_a_failed_write_changes_nothing(
    home: Home, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path, __: Path) -> None:
        raise OSError

    before = keyfile.path(home).read_bytes()
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(StoreError):
        ring.set_passphrase(SECRET)
    assert keyfile.path(home).read_bytes() == before
    assert [file.name for file in home.keys.iterdir()] == ["keyring.json"]
    assert not ring.protected


def test_leftovers_of_a_crash_go_with_the_next_change(home: Home, ring: KeyRing) -> None:
    leftover = home.keys / ".keyring.json-0011.tmp"
    leftover.write_text("keys in clear")
    ring.set_passphrase(SECRET)
    assert not leftover.exists()
