"""A register that an organisation shares: its URL, its server, and what is said when it fails."""

from __future__ import annotations

import importlib.util
import traceback
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, make_url

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.changes import measure as ch
from kollegial.quality.measure.plan import Plan
from kollegial.store.errors import StoreError
from kollegial.store.register import Register, shared
from kollegial.store.register.shared import checked
from tests.store.register.histories import START
from tests.store.register.postgres import Cluster

PASSWORD = "s3hr-geheim"  # noqa: S105 - a test's


@pytest.mark.parametrize(
    ("url", "sslmode"),
    [
        ("postgresql://me:x@db.example.org/quality", "require"),
        ("postgres://db.example.org:6543/quality", "require"),
        ("postgresql://me@/quality?host=db.example.org", "require"),
        ("postgresql://me@/quality?host=/run/one&host=db.example.org", "require"),
        ("postgresql://db.example.org/q?sslmode=verify-full", "verify-full"),
        ("postgresql://db.example.org/q?sslmode=disable", "disable"),
        ("postgresql:///quality", None),
        ("postgresql://localhost/quality", None),
        ("postgresql://[::1]/quality", None),
        ("postgresql:///quality?host=/run/postgresql", None),
        ("postgresql:///?service=quality", None),
    ],
)
def test_only_this_machine_is_spoken_to_without_tls(url: str, sslmode: str | None) -> None:
    place = checked(f" {url}\n")
    assert place.drivername == "postgresql+psycopg"
    assert place.query.get("sslmode") == sslmode
    assert place.database == make_url(url).database
    assert place.query["connect_timeout"] == "5"


def test_options_of_ones_own_are_kept() -> None:
    place = checked("postgresql:///q?connect_timeout=60&options=-c%20work_mem%3D1MB")
    assert place.query["connect_timeout"] == "60"
    assert str(place.query["options"]).startswith("-c work_mem=1MB -c search_path=kollegial ")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (f"mysql://me:{PASSWORD}@localhost/q", "cannot be read"),
        (f"postgresql://me:{PASSWORD}@:port/q", "cannot be read"),
        (PASSWORD, "cannot be read"),
        (f"postgresql://me:{PASSWORD}@localhost/q?nonsense={PASSWORD}", "cannot be read"),
        (f"postgresql://me:{PASSWORD}@localhost:1/q", "cannot be reached"),
        (f"postgresql://me:{PASSWORD}@/{PASSWORD}?host=/nowhere/{PASSWORD}", "cannot be reached"),
    ],
)
def test_what_is_wrong_with_a_url_is_said_without_it(url: str, said: str) -> None:
    with pytest.raises(StoreError, match=said) as caught:
        Register.shared(url)
    assert PASSWORD not in "".join(traceback.format_exception(caught.value))


def test_a_wrong_password_and_a_missing_database_are_told(server: Cluster) -> None:
    for url in (server.url("postgres", PASSWORD), server.url("postgres", "")):
        with pytest.raises(StoreError, match="does not let this user in") as caught:
            Register.shared(url)
        assert PASSWORD not in "".join(traceback.format_exception(caught.value))
    with pytest.raises(StoreError, match="password and database"):
        Register.shared(server.url("no_such_database"))


def test_without_the_driver_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(StoreError, match=r"kollegial\[postgres\]"):
        Register.shared("postgresql:///q")


def test_a_user_who_may_not_make_tables_is_told(
    database: str, admin: Engine, server: Cluster
) -> None:
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE ROLE guest LOGIN PASSWORD '{PASSWORD}'")
    url = make_url(database).set(username="guest", password=PASSWORD)
    with pytest.raises(StoreError, match="does not allow this user"):
        Register.shared(url.render_as_string(hide_password=False))


def test_tables_of_others_in_the_same_database_are_left_alone(database: str) -> None:
    first = Register.shared(database)
    with first._engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE public.alembic_version (version_num text)")
        connection.exec_driver_sql("CREATE TABLE public.measure (number int)")
    assert first.lines() == []
    again = Register.shared(database)
    assert again.lines() == []
    for register in (first, again):
        register.close()


@pytest.fixture
def register(shared_url: str) -> Iterator[Register]:
    register = Register.shared(shared_url)
    yield register
    register.close()


def test_a_server_that_went_away_is_told_and_found_again(
    register: Register, admin: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert register.lines() == []
    ending = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'kollegial'"
    )
    with admin.connect() as connection:
        connection.exec_driver_sql(ending)
    assert register.lines() == []  # noticed before anything was asked
    work = QualityWork(register, lambda: START, "Leitung")
    measure = work.propose(Plan(title="x"))

    def gone(*_: object) -> None:
        with admin.connect() as connection:
            connection.exec_driver_sql(ending)

    with monkeypatch.context() as patch:
        patch.setattr("kollegial.store.register.insights.note_harvested", gone)
        with pytest.raises(StoreError, match=r"server of the shared|cannot be reached"):
            work.change(measure.id, ch.Reworded(fields={"goal": "halb"}))
    assert register.measure(measure.id) == measure


def test_who_waits_too_long_is_told(
    shared_url: str, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(shared._SETTINGS, "lock_timeout", "50ms")
    measure = QualityWork(register, lambda: START, "Leitung").propose(Plan(title="x"))
    hasty = Register.shared(shared_url)
    with register._engine.begin() as connection:
        connection.exec_driver_sql("SELECT number FROM measure FOR UPDATE")
        with pytest.raises(StoreError, match="Nothing was changed; try again"):
            QualityWork(hasty, lambda: START, "Leitung").change(
                measure.id, ch.Reworded(fields={"goal": "x"})
            )
        with pytest.raises(StoreError, match="Deleted, but traces may stay"):
            hasty._traces.sweep()
        assert hasty.measure(measure.id) == measure  # reading waits for nobody
    hasty.close()
