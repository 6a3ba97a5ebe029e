"""How much longer a first answer takes than it must: each built package beside the smallest handler on its libraries.

    python -m benchmarks.cold_start [--samples 31] [--packages FOLDER]

The smallest handlers say hello: ask-sdk-core alone, and Flask that checks Twilio's signature behind the same adapter.
Both sides of a pair have the same libraries, laid out and compiled alike. Every sample is a fresh process of the
deployed Python with nothing in it but the package; the clock runs from before the import until after the first answer.
Sides take turns, so that a busy machine slows both; medians count. Goals: 1.25 for the skill, 1.3 for texts, 120 MB,
and 230 MB where the encoder reads.

Besides the launch, the skill is measured on a question asked in one go, and texts with DynamoDB's client, which finds
an empty table at once on this machine: no goal is set for these. A text that has to be read is set beside one whose
words are known, and what it costs is what loading the encoder costs; the processor's own seconds are told too, because
Lambda gives a function of 512 MB two sevenths of one.
"""

from __future__ import annotations

import argparse
import base64
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from tools.build_packages import HERE, PACKAGES, build, give_bytecode
from tools.runtime import VERSION, interpreter

TOKEN = "0123456789abcdef0123456789abcdef"
BASE = "https://bones.example.org"
TEXT = {
    "TWILIO_AUTH_TOKEN": TOKEN,
    "PUBLIC_BASE_URL": BASE,
    "PSEUDONYM_SECRET": "a secret for benchmarks only",
    "SESSION_STORE": "memory:",
}
MEGABYTES_AT_MOST, MEGABYTES_WITH_THE_ENCODER = 120, 230

SMALLEST_SKILL = """
from ask_sdk_core.skill_builder import SkillBuilder

builder = SkillBuilder()


@builder.request_handler(can_handle_func=lambda handler_input: True)
def hello(handler_input):
    return handler_input.response_builder.speak("Hello").set_should_end_session(True).response


lambda_handler = builder.lambda_handler()
"""

SMALLEST_TEXT = """
import os

from apig_wsgi import make_lambda_handler
from flask import Flask, Response, abort, request
from twilio.request_validator import RequestValidator

app = Flask(__name__)
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
url = os.environ["PUBLIC_BASE_URL"] + "/sms"


@app.post("/sms")
def sms():
    if not validator.validate(url, request.form, request.headers.get("X-Twilio-Signature", "")):
        abort(403)
    return Response("<Response><Message>Hello</Message></Response>", content_type="text/xml")


lambda_handler = make_lambda_handler(app)
"""

SAMPLE = """
import importlib, json, sys, time
package, module, event = sys.argv[1:]
event = json.loads(event)
sys.path.insert(0, package)
began = time.perf_counter()
answer = importlib.import_module(module).lambda_handler(event, None)
seconds = time.perf_counter() - began
assert "ssml" in str(answer) or "<Message>" in str(answer), answer
[peak] = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
reads = sorted({"numpy", "onnxruntime"} & set(sys.modules))
print(json.dumps([seconds, int(peak) / 1024, time.process_time(), reads]), file=sys.stderr)
"""


@dataclass
class Side:
    """One way to give a first answer, and its samples: seconds, megabytes at the peak, seconds of the processor.

    NEW in the environment becomes another text for each sample. Raises AssertionError when the encoder is loaded where
    `reads` says that it is not needed.
    """

    name: str
    package: Path
    module: str
    event: dict[str, Any]
    environment: dict[str, str] = field(default_factory=dict)
    reads: bool = False
    samples: list[tuple[float, float, float]] = field(default_factory=list)

    def sample(self) -> None:
        """Start a fresh process and have it answer once."""
        python = interpreter()
        assert python
        process = subprocess.run(
            [python, "-I", "-S", "-c", SAMPLE, self.package, self.module, json.dumps(self.event)],
            env={name: value.replace("NEW", str(len(self.samples))) for name, value in self.environment.items()},
            capture_output=True,
            text=True,
            check=True,
        )
        seconds, megabytes, worked, reads = json.loads(process.stderr.splitlines()[-1])
        assert self.reads or not reads, f"{self.name} loads {reads}"
        self.samples.append((seconds, megabytes, worked))

    @property
    def milliseconds(self) -> float:
        """The median."""
        return statistics.median(seconds for seconds, _, _ in self.samples) * 1000

    @property
    def worked(self) -> float:
        """The median of the processor's own milliseconds, the interpreter's start included."""
        return statistics.median(worked for _, _, worked in self.samples) * 1000

    @property
    def megabytes(self) -> float:
        """The most."""
        return max(megabytes for _, megabytes, _ in self.samples)


def spoken(request: dict[str, Any]) -> dict[str, Any]:
    """A request as Alexa sends it."""
    application = {"applicationId": "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef"}
    user = {"userId": "amzn1.ask.account.A"}
    usual = {"requestId": "amzn1.echo-api.request.1", "timestamp": "2026-11-22T10:00:00Z", "locale": "en-US"}
    return {
        "version": "1.0",
        "session": {"new": True, "sessionId": "s", "application": application, "user": user, "attributes": {}},
        "context": {"System": {"application": application, "user": user, "apiEndpoint": "https://api.amazonalexa.com"}},
        "request": usual | request,
    }


def texted(body: str) -> dict[str, Any]:
    """A request as an HTTP API hands it over."""
    fields = {
        "MessageSid": f"SM{0:032x}", "AccountSid": f"AC{0:032x}", "From": "+15005550006", "To": "+15005550001",
        "FromCountry": "US", "NumMedia": "0", "Body": body,
    }  # fmt: skip
    return {
        "version": "2.0",
        "routeKey": "POST /sms",
        "rawPath": "/sms",
        "rawQueryString": "",
        "headers": {
            "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
            "host": "bones.example.org",
            "x-twilio-signature": RequestValidator(TOKEN).compute_signature(f"{BASE}/sms", fields),
        },
        "requestContext": {"http": {"method": "POST", "path": "/sms", "protocol": "HTTP/1.1", "sourceIp": "3.80.0.1"}},
        "body": base64.b64encode(urlencode(fields).encode()).decode(),
        "isBase64Encoded": True,
    }


LAUNCH = spoken({"type": "LaunchRequest"})
ASKED = spoken({"type": "IntentRequest", "intent": {"name": "Topic_calcium", "confirmationStatus": "NONE"}})
HELLO = texted("hi")
QUESTION = texted("is osteoporosis reversible?")
FREE = texted("since the change my wrists feel like they could snap when i lift the kettle")


class EmptyTable(BaseHTTPRequestHandler):
    """A DynamoDB that has nothing and takes everything."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: Any) -> None:
        pass


def pairs(folder: Path, dynamodb: str) -> Iterator[tuple[Side, Side, float | None]]:
    """The floor, ours, and the goal for ours as a multiple of the floor."""
    skill, text = folder / "SkillFunction", folder / "TextFunction"
    floor = Side("ask-sdk-core saying hello", skill, "smallest", LAUNCH)
    yield floor, Side("the skill, launched", skill, PACKAGES["SkillFunction"].entry, LAUNCH), 1.25
    yield floor, Side("the skill, asked in one go", skill, PACKAGES["SkillFunction"].entry, ASKED), None
    floor = Side("Flask, signature, hello", text, "smallest", QUESTION, TEXT)
    entry = PACKAGES["TextFunction"].entry
    yield floor, Side("a text, sessions in memory", text, entry, QUESTION, TEXT), 1.3
    yield floor, Side("hi, by text", text, entry, HELLO, TEXT), None
    known = Side("a text whose words are known", text, entry, QUESTION, TEXT)
    yield known, Side("a text that has to be read", text, entry, FREE, TEXT, reads=True), None
    sqlite = TEXT | {"SESSION_STORE": f"sqlite:{folder}/NEW.sqlite"}
    yield floor, Side("a text, sessions in SQLite", text, entry, QUESTION, sqlite), 1.3
    table = TEXT | {
        "SESSION_STORE": "dynamodb:sessions",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "none",
        "AWS_SECRET_ACCESS_KEY": "none",
        "AWS_ENDPOINT_URL_DYNAMODB": dynamodb,
    }
    yield floor, Side("a text, sessions in DynamoDB", text, entry, QUESTION, table), None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", type=int, default=31)
    parser.add_argument("--packages", type=Path, help="a folder that `make build` filled")
    options = parser.parse_args()
    if interpreter() is None:
        sys.exit(f"python{VERSION} is not on this machine")
    with tempfile.TemporaryDirectory() as made, ThreadingHTTPServer(("127.0.0.1", 0), EmptyTable) as table:
        threading.Thread(target=table.serve_forever, daemon=True).start()
        folder = Path(made)
        for name, smallest in (("SkillFunction", SMALLEST_SKILL), ("TextFunction", SMALLEST_TEXT)):
            if options.packages:
                shutil.copytree(options.packages / name, folder / name)
            else:
                build(name, folder / name, HERE)
            (folder / name / "smallest.py").write_text(smallest, encoding="utf-8")
            give_bytecode(folder / name, "smallest.py")
        compared = list(pairs(folder, f"http://127.0.0.1:{table.server_port}"))
        sides = list({id(side): side for floor, ours, _ in compared for side in (floor, ours)}.values())
        for turn in range(options.samples + 1):
            for side in sides if turn % 2 else reversed(sides):
                side.sample()
        for side in sides:
            del side.samples[0]  # the first reads the files into memory
        table.shutdown()
    for side in sides:
        print(f"{side.name:32} {side.milliseconds:6.0f} ms  {side.worked:6.0f} ms worked  {side.megabytes:4.0f} MB")
    print()
    for floor, ours, goal in compared:
        sizes = f"at most {goal}" if goal else "no goal"
        print(f"{ours.name:32} {ours.milliseconds / floor.milliseconds:.2f} of {floor.name} ({sizes})")
    for reads, at_most in ((False, MEGABYTES_AT_MOST), (True, MEGABYTES_WITH_THE_ENCODER)):
        most = max(side.megabytes for side in sides if side.reads is reads)
        print(f"{'memory, where it reads' if reads else 'memory':32} {most:.0f} MB (at most {at_most})")


if __name__ == "__main__":
    main()
