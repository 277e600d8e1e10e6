"""A PostgreSQL server for the tests: made when it is needed, gone afterwards, without network."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

NEEDED = "KOLLEGIAL_NEEDS_POSTGRES"
"""Environment variable: with 1, tests fail where there is no PostgreSQL; else they are skipped."""

_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "40",
    "shared_buffers": "16MB",
    "fsync": "off",  # nothing of this outlives the test run
    "autovacuum": "off",  # what is deleted stays in the files until the program removes it
}


@dataclass(frozen=True)
class Cluster:
    """A running server."""

    folder: Path
    password: str = field(repr=False)

    @property
    def data(self) -> Path:
        """Where its files lie."""
        return self.folder / "data"

    def url(self, database: str, password: str | None = None) -> str:
        """The URL of a database, as people write it."""
        secret = self.password if password is None else password
        return f"postgresql://kollegial:{secret}@/{database}?host={self.folder}"


def programs() -> Path | None:
    """The folder of initdb and pg_ctl; Debian keeps them off the path."""
    found = shutil.which("initdb")
    if found and shutil.which("pg_ctl"):
        return Path(found).parent
    folders = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted(folders, key=lambda file: int(file.parts[-3]))
    return newest[-1].parent if newest else None


@contextmanager
def cluster(folder: Path, more: Mapping[str, str] = MappingProxyType({})) -> Iterator[Cluster]:
    """A server in an empty folder of its own, for the time of the block; ``more`` settings."""
    bin_folder = programs()
    assert bin_folder is not None
    made = Cluster(folder, secrets.token_hex(8))
    word = folder / "password"
    word.write_text(made.password)
    if _as_other():
        for path in (folder, word):
            shutil.chown(path, user=_other())
    _run(
        [f"{bin_folder}/initdb", "-D", str(made.data), "-U", "kollegial", "--pwfile", str(word)],
        ["-A", "scram-sha-256", "--no-sync", "--no-locale", "-E", "UTF8"],
    )
    wanted = {**_SETTINGS, **more}
    settings = " ".join(f"-c {name}='{value}'" for name, value in wanted.items())
    control = [f"{bin_folder}/pg_ctl", "-D", str(made.data), "-w"]
    _run(control, ["-l", str(folder / "log"), "-o", f"{settings} -k {folder}", "start"])
    try:
        yield made
    finally:
        _run(control, ["-m", "immediate", "stop"])


@contextmanager
def short_folder() -> Iterator[Path]:
    """A folder that another user may enter, with a name short enough for a socket in it."""
    folder = Path(tempfile.mkdtemp(prefix="kollegial-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_other() -> list[str]:
    """How to run something as somebody else, if need be: PostgreSQL refuses to be run by root."""
    return ["runuser", "-u", _other(), "--"] if os.geteuid() == 0 else []


def _other() -> str:
    known = {each.pw_name for each in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _run(program: list[str], options: list[str]) -> None:
    done = subprocess.run(
        [*_as_other(), *program, *options], capture_output=True, text=True, check=False, cwd="/"
    )
    assert done.returncode == 0, f"{program[0]}: {done.stderr}"
