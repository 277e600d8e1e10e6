"""The data folder: where desk, archive, register and keys lie."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kollegial.i18n import N_  # words would load pydantic, which no short command needs
from kollegial.store import exposure, private
from kollegial.store.errors import StoreError

VARIABLE = "KOLLEGIAL_HOME"
"""Environment variable that names another data folder."""


@dataclass(frozen=True, slots=True)
class Home:
    """The data folder and the places in it. Touches no file until ``prepare``."""

    path: Path

    @classmethod
    def default(cls) -> Home:
        """The folder named by ``KOLLEGIAL_HOME``, else the system's place for user data."""
        named = os.environ.get(VARIABLE, "").strip()
        if named:
            return cls(Path(named).expanduser().absolute())
        import platformdirs

        return cls(Path(platformdirs.user_data_dir("kollegial", appauthor=False)))

    @property
    def desk(self) -> Path:
        """The desk file: raw sessions, real names."""
        return self.path / "desk" / "desk.db"

    @property
    def archive(self) -> Path:
        """The archive file: anonymised protocols only."""
        return self.path / "archive" / "archive.db"

    @property
    def register(self) -> Path:
        """The register file: insights and measures, unless the register is a shared one."""
        return self.path / "register" / "register.db"

    @property
    def keys(self) -> Path:
        """The folder of the key file."""
        return self.path / "keys"

    @property
    def models(self) -> Path:
        """The folder of the user's own consultation models."""
        return self.path / "models"

    @property
    def templates(self) -> Path:
        """The folder of the user's own export templates."""
        return self.path / "templates"

    @property
    def frameworks(self) -> Path:
        """The folder of the organisation's own quality frameworks."""
        return self.path / "frameworks"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.path / "settings.toml"

    @property
    def _ours(self) -> tuple[Path, ...]:
        """The folders that only the program uses."""
        return (self.desk.parent, self.archive.parent, self.register.parent, self.keys)

    def prepare(self) -> None:
        """Create the folders, each for this user only (0700).

        A folder that was there keeps its mode, except the four that only the
        program uses (desk, archive, register, keys): those are tightened if they are ours.

        Raises:
            StoreError: the folder cannot be created.
        """
        ours = self._ours
        try:
            # parents above the data folder are the system's and follow the umask
            self.path.parent.mkdir(parents=True, exist_ok=True)
            for folder in (self.path, *ours, self.models, self.templates, self.frameworks):
                private.make_folder(folder)
        except OSError:
            raise StoreError(N_("The data folder cannot be created.")) from None
        for folder in ours:
            private.tighten(folder)

    def exposure(self) -> tuple[str, ...]:
        """Warnings (message ids) about who else may read or copy the data folder; best effort."""
        found: list[str] = []
        places = [self.path, *self._ours]
        if any(private.open_to_others(place) for place in places):
            found.append(N_("Other users of this computer can look into the data folder."))
        if any(place.exists() and not private.is_ours(place) for place in places):
            found.append(N_("The data folder belongs to another user of this computer."))
        real = self.path.resolve()
        if exposure.in_cloud_folder(self.path) or exposure.in_cloud_folder(real):
            found.append(
                N_(
                    "The data folder lies in a folder that is copied to a cloud. Copies of the "
                    "desk may stay there after a session is erased, and the file may be damaged."
                )
            )
        if exposure.on_network_drive(real, exposure.mounts()):
            found.append(
                N_(
                    "The data folder lies on a network drive. "
                    "Entries may be lost there; a local disk is safe."
                )
            )
        return tuple(found)
