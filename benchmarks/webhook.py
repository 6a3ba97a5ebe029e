"""How much of a bare web server's speed is left: our whole webhook beside a route that does only what any webhook must.

    python -m benchmarks.webhook [--rounds 15] [--requests 900]

The bare route checks Twilio's signature, reads and writes one SQLite row with the same safety settings as ours, and
answers TwiML. Both run under the same server, each in its own process, both held to one core; requests are signed
before the clock starts, carry the fields Twilio sends, and come over four open connections from another core. Rounds
take turns, so that a busy machine slows both; the median of the rounds' ratios counts. Goal: at least 0.6.
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


def serve(kind: str, path: Path, port: Connection) -> None:
    from waitress.server import create_server

    _hold_to(first=True)
    logging.getLogger().addHandler(logging.FileHandler(os.devnull))
    server: Any = create_server({"bare": bare, "ours": ours}[kind](path), host="127.0.0.1", port=0, threads=CONNECTIONS)
    port.send(server.effective_port)
    server.run()


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


def rate(port: int, requests: list[bytes]) -> float:
    """Requests answered a second. Each person's texts go over one connection, in order."""
    lanes = [
        requests[lane * len(requests) // CONNECTIONS :][: len(requests) // CONNECTIONS] for lane in range(CONNECTIONS)
    ]
    threads = [threading.Thread(target=_send, args=(port, lane)) for lane in lanes]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(map(len, lanes)) / (time.perf_counter() - began)


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
    spawn = multiprocessing.get_context("spawn")
    ports: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        servers = []
        for kind in ("bare", "ours"):
            here, there = spawn.Pipe()
            servers.append(spawn.Process(target=serve, args=(kind, Path(folder) / kind, there), daemon=True))
            servers[-1].start()
            ports[kind] = here.recv()
        _hold_to(first=False)
        rates: dict[str, list[float]] = {kind: [] for kind in ports}
        for turn in range(options.rounds + 1):
            requests = signed_requests(options.requests, turn * options.requests)
            for kind in sorted(ports, reverse=bool(turn % 2)):
                rates[kind].append(rate(ports[kind], requests))
        for server in servers:
            server.terminate()
            server.join()
    for kind, each in rates.items():
        del each[0]  # the first round warms up
        print(f"{kind}: {statistics.median(each):7.0f} requests/s  ({min(each):.0f} to {max(each):.0f})")
    ratios = [one / other for one, other in zip(rates["ours"], rates["bare"], strict=True)]
    print(f"ratio: {statistics.median(ratios):.2f}  ({min(ratios):.2f} to {max(ratios):.2f}; goal: {GOAL})")


if __name__ == "__main__":
    main()
