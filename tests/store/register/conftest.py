"""A register on a real SQLCipher file, and one on a real PostgreSQL server."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Engine, create_engine, make_url

from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.register import Register
from tests.store.register.postgres import NEEDED, Cluster, cluster, programs, short_folder

Opens = Callable[[], Register]
"""Opens the same register once more, as another window or another machine does."""


@pytest.fixture(scope="session")
def server() -> Iterator[Cluster]:
    """A server for all tests of one worker; 1.5 s, less than sharing one would take to explain."""
    if programs() is None:
        message = "PostgreSQL is not installed (on Debian: apt install postgresql)"
        if os.environ.get(NEEDED) == "1":
            pytest.fail(message)
        pytest.skip(message)
    with short_folder() as folder, cluster(folder) as running:
        yield running


@pytest.fixture(scope="session")
def admin(server: Cluster) -> Iterator[Engine]:
    url = make_url(server.url("postgres")).set(drivername="postgresql+psycopg")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def made_tables(server: Cluster, admin: Engine) -> str:
    """A database with the tables in it, to be copied."""
    with admin.connect() as connection:
        connection.exec_driver_sql("CREATE DATABASE made_tables")
    Register.shared(server.url("made_tables")).close()
    return "made_tables"


@pytest.fixture
def database(server: Cluster, admin: Engine) -> Iterator[str]:
    """The URL of an empty database."""
    yield from _database(server, admin, "template0")


@pytest.fixture
def shared_url(server: Cluster, admin: Engine, made_tables: str) -> Iterator[str]:
    """The URL of a database with the tables in it."""
    yield from _database(server, admin, made_tables)


@pytest.fixture(params=["file", "shared"])
def opens(request: pytest.FixtureRequest) -> Iterator[Opens]:
    opened: list[Register] = []
    if request.param == "file":
        home: Home = request.getfixturevalue("home")
        ring: KeyRing = request.getfixturevalue("ring")

        def another() -> Register:
            opened.append(Register.open(home, ring))
            return opened[-1]
    else:
        url: str = request.getfixturevalue("shared_url")

        def another() -> Register:
            opened.append(Register.shared(url))
            return opened[-1]

    yield another
    for register in opened:
        register.close()


@pytest.fixture
def register(opens: Opens) -> Register:
    return opens()


def _database(server: Cluster, admin: Engine, template: str) -> Iterator[str]:
    name = f"t_{secrets.token_hex(6)}"
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield server.url(name)
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
