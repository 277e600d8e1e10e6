"""Which register a workplace opens."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kollegial.flow import settings
from kollegial.flow.quality.opening import VARIABLE
from kollegial.flow.workplace import Workplace
from kollegial.store.errors import StoreError
from kollegial.store.home import Home


def test_without_a_url_it_is_a_file_of_ones_own(home: Home) -> None:
    place = Workplace(home)
    assert not place.register.is_shared
    assert place.register is place.register
    place.close()
    assert home.register.stat().st_mode & 0o077 == 0
    assert home.register.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("by", ["settings", "environment"])
def test_with_a_url_the_file_is_left_alone(
    home: Home, shared_url: str, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    home.prepare()
    nowhere = "postgresql:///nowhere?host=/nowhere"
    settings.save(
        home, replace(settings.Settings(), register=shared_url if by == "settings" else nowhere)
    )
    if by == "environment":
        monkeypatch.setenv(VARIABLE, f" {shared_url} ")
    place = Workplace(home, shares=True)
    assert place.register.is_shared
    assert place.register.lines() == []
    place.close()
    assert not home.register.exists()
    assert not (home.keys / "keyring.json").exists()  # so it needs no passphrase either


def test_a_shared_register_that_fails_is_not_replaced_by_a_file(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "postgresql:///nowhere?host=/nowhere")
    with pytest.raises(StoreError, match="cannot be reached"):
        _ = Workplace(home, shares=True).register
    assert not home.register.exists()


def test_who_is_not_to_share_does_not_come_near(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The demo, above all: nothing invented gets into the register of an organisation."""
    monkeypatch.setenv(VARIABLE, "postgresql:///nowhere?host=/nowhere")
    place = Workplace(home)
    assert not place.register.is_shared
    place.close()


def test_the_password_is_in_no_repr() -> None:
    url = "postgresql://me:s3hr-geheim@localhost/q"
    assert "geheim" not in repr(replace(settings.Settings(), register=url))


def test_no_driver_is_loaded_for_a_file(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from kollegial.flow.workplace import Workplace\nfrom kollegial.store.home import Home\n"
        "Workplace(Home(Path(sys.argv[1]))).register.lines()\n"
        "place = Workplace(Home(Path(sys.argv[1])))\nplace.register.close()\n"
        "assert 'psycopg' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "home")], check=True)
