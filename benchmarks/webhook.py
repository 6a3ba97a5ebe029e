"""How much of a bare web server's speed is left: our whole webhook beside a route that does only what any webhook must.

    python -m benchmarks.webhook [--rounds 15] [--requests 900]

The bare route checks Twilio's signature, reads and writes one SQLite row with the same safety settings as ours, and
answers TwiML. Both run under the same server, each in its own process, both held to one core; requests are signed
before the clock starts, carry the fields Twilio sends, and come over four open connections from another core. Rounds
take turns, so that a busy machine slows both; the median of the rounds' ratios counts. Goal: at least 0.6. The
figures by processor time leave out what other programs on the machine took meanwhile.
"""

from __future__ import annotations

import argparse
import json
import logging
import multiprocessing
import os
import socket
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

TOKEN = "0123456789abcdef0123456789abcdef"
BASE = "https://bones.example.org"
CONNECTIONS = 4
UPSERT = "INSERT INTO session VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET record = excluded.record"
GOAL = 0.6
CONVERSATION = (
    "hi", "is osteoporosis reversible?", "1", "does walking help", "checklist", "1", "no", "why", "not sure", "nope",
    "2", "prednisone", "2", "what about milk", "thanks",
)  # fmt: skip


def bare(path: Path) -> Any:
    """The least a signed webhook with a memory can do."""
    from flask import Flask, Response, abort, request
    from twilio.request_validator import RequestValidator
    from twilio.twiml.messaging_response import MessagingResponse

    app = Flask(__name__)
    validator = RequestValidator(TOKEN)
    database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("CREATE TABLE session (person TEXT PRIMARY KEY, record TEXT)")

    @app.post("/sms")
    def sms() -> Response:
        if not validator.validate(f"{BASE}/sms", request.form, request.headers.get("X-Twilio-Signature", "")):
            abort(403)
        person = request.form["From"]
        row = database.execute("SELECT record FROM session WHERE person = ?", (person,)).fetchone()
        record = json.loads(row[0]) if row else {"texts": 0}
        record["texts"] += 1
        database.execute(UPSERT, (person, json.dumps(record)))
        response = MessagingResponse()
        response.message("Not fully. Treatment can slow or stop bone loss. Reply 1 for more.")
        return Response(str(response), content_type="text/xml")

    return app


def ours(path: Path) -> Any:
    """The product as it is deployed, its log lines written too."""
    from sms.app import create_app
    from sms.settings import Settings

    return create_app(Settings(TOKEN, BASE, "a secret for benchmarks only", f"sqlite:{path}"))


def serve(kind: str, path: Path, parent: Connection) -> None:
    """Serves on one core; tells its parent the port, then, whenever asked, the processor time it has used."""
    from waitress.server import create_server

    _hold_to(first=True)
    logging.getLogger().addHandler(logging.FileHandler(os.devnull))
    server: Any = create_server({"bare": bare, "ours": ours}[kind](path), host="127.0.0.1", port=0, threads=CONNECTIONS)
    parent.send(server.effective_port)
    threading.Thread(target=_tell_processor_time, args=(parent,), daemon=True).start()
    server.run()


def _tell_processor_time(parent: Connection) -> None:
    while parent.recv():
        parent.send(time.process_time())


@dataclass(frozen=True)
class Server:
    """A server in its own process."""

    process: Any
    child: Connection
    port: int

    def processor_time(self) -> float:
        """Seconds of one core it has used so far."""
        self.child.send(True)
        return float(self.child.recv())


@contextmanager
def started(kind: str, path: Path) -> Iterator[Server]:
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=serve, args=(kind, path, there), daemon=True)
    process.start()
    try:
        yield Server(process, here, here.recv())
    finally:
        process.terminate()
        process.join()


def signed_requests(count: int, start: int) -> list[bytes]:
    """Raw HTTP requests of people having the same conversation, one after the other."""
    from twilio.request_validator import RequestValidator

    validator = RequestValidator(TOKEN)
    requests = []
    for number in range(start, start + count):
        fields = {
            "ToCountry": "US", "ToState": "CA", "SmsMessageSid": f"SM{number:032x}", "NumMedia": "0", "ToCity": "",
            "FromZip": "94107", "SmsSid": f"SM{number:032x}", "FromState": "CA", "SmsStatus": "received",
            "FromCity": "SAN FRANCISCO", "Body": CONVERSATION[number % len(CONVERSATION)], "FromCountry": "US",
            "To": "+15005550001", "ToZip": "", "NumSegments": "1", "MessageSid": f"SM{number:032x}",
            "AccountSid": f"AC{0:032x}", "From": f"+1500{number // len(CONVERSATION):07}", "ApiVersion": "2010-04-01",
        }  # fmt: skip
        body = urlencode(fields)
        requests.append(
            f"POST /sms HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
            f"X-Twilio-Signature: {validator.compute_signature(f'{BASE}/sms', fields)}\r\n\r\n{body}".encode()
        )
    return requests


def rates(server: Server, requests: list[bytes]) -> tuple[float, float]:
    """Requests a second by the clock, and by the server's processor time. Each connection carries its own people."""
    lanes = _lanes(requests)
    threads = [threading.Thread(target=_send, args=(server.port, lane)) for lane in lanes]
    began, used = time.perf_counter(), server.processor_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    count = sum(map(len, lanes))
    return count / (time.perf_counter() - began), count / (server.processor_time() - used)


def _lanes(requests: list[bytes]) -> list[list[bytes]]:
    size = len(requests) // CONNECTIONS
    return [requests[lane * size :][:size] for lane in range(CONNECTIONS)]


def _send(port: int, requests: list[bytes]) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        answers = connection.makefile("rb")
        for request in requests:
            connection.sendall(request)
            assert b" 200 " in answers.readline()
            length = 0
            while (line := answers.readline()) != b"\r\n":
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            assert b"<Response" in answers.read(length)


def _hold_to(*, first: bool) -> None:
    """Keep this process on the first core, or off it."""
    if not hasattr(os, "sched_setaffinity"):
        return
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, cores[:1] if first else cores[1:] or cores)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--requests", type=int, default=900)
    options = parser.parse_args()
    measured: dict[str, list[tuple[float, float]]] = {"bare": [], "ours": []}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        servers = {kind: stack.enter_context(started(kind, folder / kind)) for kind in measured}
        _hold_to(first=False)
        for turn in range(options.rounds + 1):
            requests = signed_requests(options.requests, turn * options.requests)
            for kind in sorted(servers, reverse=bool(turn % 2)):
                measured[kind].append(rates(servers[kind], requests))
    for each in measured.values():
        del each[0]  # the first round warms up
    for index, by in enumerate(("clock", "processor time")):
        theirs, mine = ([each[index] for each in measured[kind]] for kind in ("bare", "ours"))
        ratios = [one / other for one, other in zip(mine, theirs, strict=True)]
        print(f"by {by}: bare {statistics.median(theirs):.0f}, ours {statistics.median(mine):.0f} requests/s;", end=" ")
        print(f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}; goal {GOAL})")


if __name__ == "__main__":
    main()
