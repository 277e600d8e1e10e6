"""Who else may get at the data folder: other users, a cloud, a network drive.

Pure functions over paths and the text of ``/proc/mounts``; best effort, so
silence is no promise.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path, PurePath

_CLOUD_FOLDERS = re.compile(
    r"(?:dropbox|nextcloud|owncloud|onedrive|icloud ?drive|com~apple~clouddocs|mobile documents"
    r"|cloudstorage|google ?drive|googledrive|my drive|box sync|pcloud ?drive|megasync|seafile"
    r"|syncthing|hidrive|magentacloud|kdrive|proton ?drive|tresorit|sync\.com)"
    r"(?:\b.*)?",
    re.IGNORECASE,
)
_CLOUD_MARKS = (".stfolder", ".dropbox", ".owncloudsync.log", ".nextcloudsync.log", ".seafile-data")
"""Names that a sync program leaves in the top folder of what it copies."""

_NETWORK = frozenset(
    {
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p"),
        *("ceph", "glusterfs", "lustre", "beegfs", "davfs", "fuse.sshfs", "fuse.rclone"),
        *("fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.s3fs"),
        *("fuse.cephfs", "fuse.smbnetfs"),
    }
)


def in_cloud_folder(path: Path) -> bool:
    """Whether ``path`` lies in a folder that a known sync program copies away."""
    if any(_CLOUD_FOLDERS.fullmatch(part) for part in path.parts):
        return True
    with suppress(OSError):  # a folder above that may not be looked into
        return any(
            (folder / mark).exists() for folder in (path, *path.parents) for mark in _CLOUD_MARKS
        )
    return False


def on_network_drive(path: PurePath, mounts: str) -> bool:
    """Whether ``path`` lies on a network file system.

    ``mounts`` is the text of ``/proc/mounts``, empty where there is none.
    """
    if str(path).startswith("\\\\"):  # \\server\share
        return True
    best, kind = -1, ""
    for line in mounts.splitlines():
        match line.split(" "):
            case [_, name, system, *_]:
                point = PurePath(_unescaped(name))
                # the deepest mount point wins, the last one if two lie over each other
                if (path == point or point in path.parents) and len(point.parts) >= best:
                    best, kind = len(point.parts), system
    return kind in _NETWORK


def mounts() -> str:
    """The text of ``/proc/mounts``; empty where there is none."""
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _unescaped(field: str) -> str:
    r"""The kernel writes space, tab, newline and backslash as ``\040`` and so on."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)
