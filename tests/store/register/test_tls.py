"""A shared register over TLS: the server is who its certificate says, or nothing is said to it."""

from __future__ import annotations

import os
import shutil
import socket
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.measure.plan import Plan
from kollegial.store.errors import StoreError
from kollegial.store.register import Register
from tests.store.register.certificates import authority
from tests.store.register.histories import START
from tests.store.register.postgres import Cluster, cluster, programs, short_folder

UNSAFE = "No safe connection"


@dataclass(frozen=True)
class Network:
    """A server that is reached by the network, and authorities on the client's side."""

    server: Cluster
    port: int
    folder: Path

    def url(self, *, host: str = "localhost", **query: object) -> str:
        """As people write it in their settings."""
        said = "&".join(f"{name}={value}" for name, value in query.items())
        return f"postgresql://kollegial:{self.server.password}@{host}:{self.port}/postgres?{said}"


@pytest.fixture(scope="module", params=["with TLS", "without TLS"])
def network(request: pytest.FixtureRequest, server: Cluster) -> Iterator[Network]:
    """Two servers, one after the other; ``server`` is there to skip or fail without PostgreSQL."""
    assert programs() is not None
    with short_folder() as folder:
        data = folder / "server"
        data.mkdir()
        (folder / "client").mkdir()
        known = authority(folder / "client" / "known.crt")
        authority(folder / "client" / "stranger.crt")
        port = _free_port()
        settings = {"listen_addresses": "localhost", "port": str(port), "ssl": "off"}
        if request.param == "with TLS":
            certificate, key = known.vouch("localhost", folder)
            if os.geteuid() == 0:  # it runs as the one who owns the other server's files
                owner = server.data.owner()
                for each in (folder, certificate, key):
                    shutil.chown(each, user=owner)
            settings |= {"ssl": "on", "ssl_cert_file": str(certificate), "ssl_key_file": str(key)}
        elif os.geteuid() == 0:
            shutil.chown(folder, user=server.data.owner())
        with cluster(data, settings) as running:
            yield Network(running, port, folder / "client")


@pytest.fixture
def encrypts(request: pytest.FixtureRequest) -> bool:
    return "without" not in request.node.callspec.params["network"]


def test_a_server_whose_authority_is_known_is_worked_with(network: Network, encrypts: bool) -> None:
    url = network.url(sslmode="verify-full", sslrootcert=network.folder / "known.crt")
    if not encrypts:
        _refused(network, url)
        return
    register = Register.shared(url)
    measure = QualityWork(register, lambda: START, "Leitung").propose(Plan(title="Über TLS"))
    assert register.measure(measure.id).plan.title == "Über TLS"
    with register._engine.connect() as connection:
        used = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert connection.exec_driver_sql(used).scalar_one() is True
    register.close()


def test_a_stranger_is_told_nothing(network: Network) -> None:
    _refused(
        network, network.url(sslmode="verify-full", sslrootcert=network.folder / "stranger.crt")
    )


def test_a_certificate_for_another_host_is_none(network: Network) -> None:
    known = network.folder / "known.crt"
    _refused(network, network.url(host="127.0.0.1", sslmode="verify-full", sslrootcert=known))


def test_an_authority_that_is_nowhere_is_told(network: Network) -> None:
    _refused(network, network.url(sslmode="verify-ca", sslrootcert=network.folder / "none.crt"))


def test_what_is_asked_of_other_machines_wants_tls(network: Network, encrypts: bool) -> None:
    """``require`` is what the program adds to a URL of another machine by itself."""
    url = network.url(sslmode="require")
    if encrypts:
        Register.shared(url).close()
    else:
        _refused(network, url)


def _refused(network: Network, url: str) -> None:
    with pytest.raises(StoreError, match=UNSAFE) as caught:
        Register.shared(url)
    assert network.server.password not in "".join(traceback.format_exception(caught.value))


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
    return port
