from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from kollegial.store import exposure
from kollegial.store.home import Home

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//nas/team /mnt/team\\040files cifs rw 0 0
broken
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KOLLEGIAL_HOME", str(tmp_path / "here"))
    assert Home.default().path == tmp_path / "here"


def test_without_environment_the_system_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOLLEGIAL_HOME", " ")
    assert Home.default().path.name == "kollegial"


@pytest.mark.usefixtures("open_umask")
def test_folders_are_for_one_person(home: Home) -> None:
    home.prepare()
    home.prepare()
    folders = [home.path, home.desk.parent, home.archive.parent, home.keys, home.models]
    assert {mode(folder) for folder in folders} == {0o700}
    assert home.exposure() == ()


def test_a_folder_that_was_there_keeps_its_mode(home: Home) -> None:
    home.path.mkdir()
    home.path.chmod(0o755)
    home.keys.mkdir()
    home.keys.chmod(0o755)
    home.prepare()
    assert mode(home.path) == 0o755
    assert mode(home.keys) == 0o700  # nobody but the program uses it
    assert len(home.exposure()) == 1


def test_links_are_left_alone(home: Home, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    elsewhere.chmod(0o755)
    home.path.mkdir()
    home.keys.symlink_to(elsewhere)
    home.prepare()
    assert mode(elsewhere) == 0o755


@pytest.mark.parametrize(
    "folder",
    ["Dropbox", "Nextcloud", "OneDrive - Beratungsstelle", "iCloudDrive", "Mobile Documents"],
)
def test_cloud_folders_are_known(tmp_path: Path, folder: str) -> None:
    home = Home(tmp_path / folder / "kollegial")
    home.prepare()
    assert len(home.exposure()) == 1
    assert "cloud" in home.exposure()[0]


def test_cloud_folders_are_known_by_their_marks(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert exposure.in_cloud_folder(tmp_path / "a" / "b")
    assert not exposure.in_cloud_folder(Path("/home/boxer/cloudy"))


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/me/kollegial", True),
        ("/home/local/kollegial", False),
        ("/homes/kollegial", False),
        ("/mnt/team files/kollegial", True),
        ("/", False),
    ],
)
def test_network_drives_are_known(path: str, network: bool) -> None:
    assert exposure.on_network_drive(PurePosixPath(path), MOUNTS) is network


def test_windows_shares_are_network_drives() -> None:
    assert exposure.on_network_drive(PureWindowsPath(r"\\server\share\kollegial"), "")
    assert not exposure.on_network_drive(PureWindowsPath(r"C:\Users\me"), "")


def test_home_and_keys_load_no_database() -> None:
    code = (
        "import sys, kollegial.store.home, kollegial.store.desk.entries\n"
        "assert 'pydantic' not in sys.modules\n"
        "import kollegial.store.keys, kollegial.store.archive.query\n"
        "assert not {'sqlalchemy', 'sqlmodel', 'cryptography'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
