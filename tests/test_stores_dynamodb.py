"""The DynamoDB store: the contract on Amazon's own local engine and on moto, and what only a network can get wrong."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import pytest

pytest.importorskip("botocore", reason="the DynamoDB store needs botocore (extra aws)")

from shared.stores.dynamodb import DynamoStore, connect
from shared.stores.open import open_store
from shared.stores.store import Store, StoreDown
from sms.app import create_app
from sms.translate import pseudonym
from tests.dynamodb.engines import create_table, environment, missing, running
from tests.sms_phone import SETTINGS, Phone, serving
from tests.store_contract import MakeStore, StoreContract

_tables = itertools.count(1)


@pytest.fixture(scope="class", params=["local", "moto"])
def engine(request) -> Iterator[str]:
    """The engine that the environment points at."""
    if reason := missing(request.param):
        pytest.skip(reason)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment("").items():
            patch.setenv(name, value)
        with running(request.param) as endpoint:
            patch.setenv("AWS_ENDPOINT_URL_DYNAMODB", endpoint)
            patch.setattr("shared.stores.dynamodb.READ_SECONDS", 30)  # a busy machine is no fault of the store
            yield request.param


@pytest.fixture(scope="class")
def client(engine):
    return connect()


@pytest.fixture
def table(client) -> str:
    name = f"sessions-{next(_tables)}"
    create_table(client, name)
    return name


class TestDynamo(StoreContract):
    @pytest.fixture
    def make_store(self, table: str, client) -> MakeStore:
        return lambda days, clock: DynamoStore(table, days, clock, client)

    def test_a_hundred_writers_to_one_person_lose_nothing(self, engine, make_store, clock):
        if engine == "moto":
            pytest.skip("moto does not check and write in one step")
        super().test_a_hundred_writers_to_one_person_lose_nothing(make_store, clock)

    def test_one_read_and_one_write_a_message(self, store):
        calls: list[str] = []
        store._connected().meta.events.register(
            "before-send.dynamodb", lambda event_name, **_: calls.append(event_name.rpartition(".")[2])
        )
        with serving(create_app(SETTINGS, store)) as port:
            phone = Phone(port)
            again = phone.fields("yes")
            for fields, cost in [
                (phone.fields("checklist"), ["GetItem", "PutItem"]),
                (again, ["GetItem", "PutItem"]),
                (again, ["GetItem"]),
                (phone.fields("is milk good for bones"), ["GetItem", "PutItem"]),
                (phone.fields("forget me"), ["GetItem", "DeleteItem"]),
                (phone.fields("STOP"), ["DeleteItem"]),
            ]:
                calls.clear()
                assert phone.post(fields).status == 200
                assert calls == cost

    def test_a_table_that_is_not_there_is_a_store_that_is_down(self, client):
        _assert_down(DynamoStore("nowhere", 30, client=client))

    def test_its_address_is_enough(self, table, store):
        store.save("ann", {"a": 1}, 0)
        assert open_store(f"dynamodb:{table}", 30).load("ann").record == {"a": 1}

    def test_a_conversation_over_it_by_settings_alone(self, table):
        with serving(create_app(replace(SETTINGS, session_store=f"dynamodb:{table}"))) as port:
            phone = Phone(port)
            assert phone.text("checklist")
            no = phone.fields("no")
            assert phone.post(no).body == phone.post(no).body
            person = pseudonym(phone.number, SETTINGS.pseudonym_secret)
            kept = open_store(f"dynamodb:{table}", 30).load(person)
            assert len(kept.record["session"]["answers"]) == 1
            phone.text("STOP")
            assert open_store(f"dynamodb:{table}", 30).load(person) is None


# Without an engine


class Endpoint(ThreadingHTTPServer):
    """Something on the network that answers every request with one status and body, or, without a status, never."""

    def __init__(self, status: int | None = None, body: bytes = b"{}") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status, self.body, self.requests = status, body, 0
        self.over = threading.Event()

    def __enter__(self) -> Endpoint:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self.over.set()
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Endpoint

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.requests += 1
        if self.server.status is None:
            self.server.over.wait()
            return
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *_) -> None:
        pass


@pytest.fixture
def store_at(monkeypatch):
    def make(endpoint: str) -> Store:
        for name, value in environment(endpoint).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr("shared.stores.dynamodb.CONNECT_SECONDS", 0.2)
        monkeypatch.setattr("shared.stores.dynamodb.READ_SECONDS", 0.2)
        monkeypatch.setattr("botocore.endpoint.time", SimpleNamespace(sleep=lambda _: None))  # between two tries
        return open_store("dynamodb:sessions", 30)

    return make


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "ProvisionedThroughputExceededException"),
        (400, "ThrottlingException"),
        (500, "InternalServerError"),
    ],
)
def test_throttled_or_failing_twice_is_a_store_that_is_down(store_at, status, code):
    body = json.dumps({"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": "no"}).encode()
    with Endpoint(status, body) as endpoint:
        store = store_at(f"http://127.0.0.1:{endpoint.server_port}")
        with pytest.raises(StoreDown, match=code):
            store.load("ann")
        assert endpoint.requests == 2


def test_no_answer_is_a_store_that_is_down(store_at):
    with Endpoint() as endpoint:
        store = store_at(f"http://127.0.0.1:{endpoint.server_port}")
        with pytest.raises(StoreDown, match="ReadTimeout"):
            store.load("ann")
        assert endpoint.requests == 2


def test_nobody_there_is_a_store_that_is_down(store_at):
    _assert_down(store_at("http://127.0.0.1:9"))


@pytest.mark.parametrize("name", ["AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID"])
def test_an_environment_without_aws_is_a_store_that_is_down(store_at, monkeypatch, tmp_path, name):
    store = store_at("http://127.0.0.1:9")
    monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    _assert_down(store)


def test_the_worst_case_fits_a_webhook():
    from shared.stores.dynamodb import CONNECT_SECONDS, READ_SECONDS, TRIES

    waiting = sum(2**turn for turn in range(TRIES - 1))
    assert 2 * (TRIES * (CONNECT_SECONDS + READ_SECONDS) + waiting) <= 13


def test_without_the_client_library_it_does_not_start(monkeypatch):
    monkeypatch.setattr("shared.stores.dynamodb.find_spec", lambda _: None)
    with pytest.raises(ValueError, match="extra aws"):
        open_store("dynamodb:sessions", 30)


def _assert_down(store: Store) -> None:
    with pytest.raises(StoreDown):
        store.load("ann")
    with pytest.raises(StoreDown):
        store.save("ann", {}, 0)
    with pytest.raises(StoreDown):
        store.forget("ann")
