"""What is deployed: each built package, in a clean process of the deployed Python, answering what AWS really sends.

PACKAGES names a folder that `make build MACHINE=...` filled for this machine; without it the packages are built for
these tests.
"""

from __future__ import annotations

import ast
import base64
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest

from shared import events
from shared.content.loader import load
from shared.rules import referral
from tests.dynamodb.engines import create_table, environment, missing, running
from tests.packages.built import Run, read, run
from tests.sms_phone import BASE, TOKEN, signed
from tools.build_packages import DEPLOYED, HERE, PACKAGES, ModelMissing, build, libraries, model_files
from tools.runtime import VERSION, interpreter

SKILL_ID = "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef"
METRICS = {"METRICS_NAMESPACE": "bone-guide"}
TEXT = METRICS | {
    "TWILIO_AUTH_TOKEN": TOKEN,
    "PUBLIC_BASE_URL": BASE,
    "PSEUDONYM_SECRET": "a secret only for tests",
    "SESSION_STORE": "memory:",
}
SNAPSHOT = {"AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start"}
NOT_FOR_READING = {"huggingface_hub", "google", "flatbuffers", "packaging", "sympy", "coloredlogs"}
ABSENT = {
    "SkillFunction": NOT_FOR_READING
    | {"flask", "werkzeug", "twilio", "boto3", "botocore", "yaml", "requests", "sms", "phonenumbers"},
    "TextFunction": NOT_FOR_READING
    | {"ask_sdk_core", "ask_sdk_model", "yaml", "boto3", "aiohttp", "requests", "skill"},
}
READER = {"numpy", "onnxruntime", "tokenizers"}
BYTES_AT_MOST = {"SkillFunction": 120_000_000, "TextFunction": 126_000_000}
"""Unpacked. Lambda takes 250 MB."""
MEGABYTES_AT_MOST, MEGABYTES_WITH_THE_ENCODER = 120, 230
"""At the peak. template.yaml gives 512."""
ELF_MACHINES = {"arm64": 183, "x86_64": 62}
FIRST_QUESTION = load().questions[referral.QUESTIONS[0]].ask


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the built packages are."""
    if built := os.environ.get("PACKAGES"):
        return Path(built).resolve()
    folder = tmp_path_factory.mktemp("packages")
    for name in PACKAGES:
        try:
            build(name, folder / name, HERE)
        except ModelMissing as missing:
            pytest.skip(str(missing))
    return folder


@pytest.fixture(params=sorted(PACKAGES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


# --- What is inside ---------------------------------------------------------------------------------------------------


def test_what_is_inside_and_what_is_not(folder: Path, name: str) -> None:
    inside = {path.name.removesuffix(".py") for path in (folder / name).iterdir()}
    assert "shared" in inside
    assert not inside & ABSENT[name]
    assert not inside & {"tools", "tests", "docs", "benchmarks", "bin"}
    assert (folder / name / "shared/content/compiled.bin").exists()
    assert not list((folder / name / "shared").rglob("*.yaml")), "the content is compiled"


def test_only_the_reader_is_compiled_and_for_this_machine(folder: Path, name: str) -> None:
    compiled = _compiled(folder / name)
    assert {path.relative_to(folder / name).parts[0].removesuffix(".libs") for path in compiled} == READER
    assert set(compiled.values()) == {ELF_MACHINES[HERE]}, "make build MACHINE=... builds for another machine"


def test_the_same_lock_file_gives_what_is_deployed() -> None:
    there = libraries(PACKAGES["SkillFunction"], DEPLOYED)
    assert set(_compiled(there).values()) == {ELF_MACHINES[DEPLOYED]}
    versions = [sorted(path.name for path in libraries(PACKAGES["SkillFunction"], machine).glob("*.dist-info"))
                for machine in (HERE, DEPLOYED)]  # fmt: skip
    assert versions[0] == versions[1]


def _compiled(folder: Path) -> dict[Path, int]:
    """Every shared library, and the number of the processor that it is for."""
    libraries = [path for path in folder.rglob("*") if ".so" in path.suffixes or path.suffix in (".pyd", ".dylib")]
    return {path: int.from_bytes(path.read_bytes()[18:20], "little") for path in libraries}


def test_no_library_tells_its_makers_what_it_is_used_for(folder: Path, name: str) -> None:
    """onnxruntime does after 1.28, unless this variable forbids it."""
    for path in (folder / name / "onnxruntime").rglob("*.so"):
        assert b"ORT_DISABLE_TELEMETRY" not in path.read_bytes()


def test_a_model_that_is_not_whole_is_no_package(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "tokens.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelMissing, match=r"encoder\.onnx.*make train"):
        list(model_files(tmp_path))


def test_it_is_small(folder: Path, name: str) -> None:
    sizes = [path.stat().st_size for path in (folder / name).rglob("*") if path.is_file()]
    assert sum(sizes) <= BYTES_AT_MOST[name]


def test_all_it_imports_is_inside(folder: Path, name: str) -> None:
    """Our own modules' imports, late ones too; YAML alone is only for content that is not compiled."""
    imported = set()
    for path in (folder / name).rglob("*.py"):
        if path.relative_to(folder / name).parts[0] in ("shared", "skill", "sms"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                imported |= {each.partition(".")[0] for each in names}
    inside = {path.name.removesuffix(".py") for path in (folder / name).iterdir()}
    assert imported - inside - set(sys.stdlib_module_names) <= {"yaml"}


def test_every_module_has_bytecode_that_is_believed(folder: Path, name: str) -> None:
    if interpreter() is None:
        pytest.skip(f"bytecode is made by python{VERSION}, which is not on this machine")
    for source in (folder / name).rglob("*.py"):
        compiled = source.parent / "__pycache__" / f"{source.stem}.cpython-{VERSION.replace('.', '')}.pyc"
        flags = int.from_bytes(compiled.read_bytes()[4:8], "little")
        assert flags == 0b01, f"{source}: hash-based, and not checked against the source"


def test_the_same_sources_give_the_same_bytes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    if "PACKAGES" in os.environ:
        pytest.skip("PACKAGES was built by another command")
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    build(name, tmp_path / name, HERE)
    assert _digests(tmp_path / name) == _digests(folder / name)


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


# --- Reading ----------------------------------------------------------------------------------------------------------


def test_the_encoder_reads_with_nothing_but_the_package(folder: Path, name: str) -> None:
    texts = ["can i drink coffee with fosamax", "my wrists hurt since the change " * 60]
    done = read(folder, name, texts)
    assert done.modules >= READER
    assert not done.modules & NOT_FOR_READING
    for reading in done.readings:
        assert reading, "at least one head"
        assert all(abs(total - 1) < 0.01 for total in reading.values())
    assert done.megabytes <= MEGABYTES_WITH_THE_ENCODER


def test_a_launch_and_all_that_is_looked_up_load_no_encoder(folder: Path) -> None:
    """Nor does a digit, a yes or a command: only a text that has to be read waits for it."""
    begun = [_alexa(LAUNCH), _alexa(_intent("ChecklistIntent")), _alexa(_intent("Topic_calcium")), _alexa(ENDED)]
    assert not READER & set(_voice(folder, *begun).modules)
    within = _voice(folder, _alexa(_intent("ChecklistIntent"))).answers[0]["sessionAttributes"]
    for said in ("AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.PreviousIntent", "AMAZON.HelpIntent"):
        assert not READER & set(_voice(folder, _alexa(_intent(said), within)).modules), said
    texts = ["hi", "checklist", "1", "yes", "no", "BACK", "why", "menu", "STOP"]
    requests = [_http(_fields(text, MessageSid=f"SM{number}")) for number, text in enumerate(texts)]
    assert not READER & set(_text(folder, *requests).modules)


# --- The skill --------------------------------------------------------------------------------------------------------


def _alexa(request: dict[str, Any], attributes: dict[str, Any] | None = None, skill: str = SKILL_ID) -> dict[str, Any]:
    """A request as Alexa sends it, with much that nobody here reads."""
    application, user = {"applicationId": skill}, {"userId": "amzn1.ask.account.SOMEBODY"}
    session = {"new": attributes is None, "sessionId": "amzn1.echo-api.session.1", "user": user}
    return {
        "version": "1.0",
        "session": session | {"application": application, "attributes": attributes or {}},
        "context": {
            "System": {
                "application": application, "user": user, "device": {"deviceId": "d", "supportedInterfaces": {}},
                "apiEndpoint": "https://api.amazonalexa.com", "apiAccessToken": "t",
            },
            "Viewports": [],
        },
        "request": {
            "requestId": "amzn1.echo-api.request.1", "timestamp": "2026-11-22T10:00:00Z", "locale": "en-US", **request,
        },
    }  # fmt: skip


def _intent(name: str, **slots: str) -> dict[str, Any]:
    filled = {slot: {"name": slot, "value": value, "confirmationStatus": "NONE"} for slot, value in slots.items()}
    return {"type": "IntentRequest", "intent": {"name": name, "confirmationStatus": "NONE", "slots": filled}}


LAUNCH = {"type": "LaunchRequest", "shouldLinkResultBeReturned": False}
ENDED = {"type": "SessionEndedRequest", "reason": "USER_INITIATED"}


def _at_most(done: Run) -> int:
    return MEGABYTES_WITH_THE_ENCODER if "onnxruntime" in done.modules else MEGABYTES_AT_MOST


def _voice(folder: Path, *requests: dict[str, Any], **more: str) -> Run:
    return run(folder, "SkillFunction", list(requests), METRICS | {"ALEXA_SKILL_ID": SKILL_ID} | more)


def test_alexa_launches_asks_and_leaves(folder: Path) -> None:
    asked = _intent("Say_i_take_X", query="prednisone")
    done = _voice(folder, _alexa(LAUNCH), _alexa(_intent("Topic_calcium")), _alexa(asked), _alexa(ENDED))
    launched, topic, fact, ended = (answer["response"] for answer in done.answers)
    for heard in (launched, topic, fact):
        assert heard["outputSpeech"]["ssml"].startswith("<speak>")
        assert heard["shouldEndSession"] is False
        assert heard["reprompt"]["outputSpeech"]["ssml"] != heard["outputSpeech"]["ssml"]
    assert "calcium" in topic["outputSpeech"]["ssml"].lower()
    assert not ended.get("outputSpeech")
    assert done.megabytes <= _at_most(done)
    assert not {"_hashlib", "ssl", "yaml", "difflib"} & set(done.modules), "nothing that a first answer does not use"


def test_alexa_walks_the_checklist(folder: Path) -> None:
    attributes: dict[str, Any] = {}
    for turn in [_intent("ChecklistIntent"), *[_intent("AMAZON.NoIntent")] * 7]:
        answer = _voice(folder, _alexa(turn, attributes)).answers[0]
        attributes = answer["sessionAttributes"]
    assert set(attributes["answers"].values()) == {"no"}
    assert attributes["said"][0].startswith("outcome.")


def test_another_skill_is_refused(folder: Path) -> None:
    other = SKILL_ID.replace("0", "1")
    assert "raised" in _voice(folder, _alexa(LAUNCH, skill=other)).answers[0]


def test_a_spoken_turn_is_counted_and_nothing_of_it_told(folder: Path) -> None:
    done = _voice(folder, _alexa(LAUNCH), _alexa(_intent("Say_i_take_X", query="prednisone"), {"greeted": True}))
    first, second = map(_checked_metrics, done.lines)
    assert (first["conversations"], second["conversations"]) == (1, 0)
    assert "topic" not in second
    for told in ("prednisone", "SOMEBODY", "medicines", "Say_"):
        assert told not in "".join(done.lines)


# --- The text function ------------------------------------------------------------------------------------------------


def _fields(body: str, **more: str) -> dict[str, str]:
    fields = {"MessageSid": f"SM{'0' * 32}", "From": "+15005550006", "To": "+15005550001", "FromCountry": "US"}
    return fields | {"Body": body, "NumMedia": "0"} | more


def _http(fields: dict[str, str], *, base64_body: bool = True, gateway: bool = True, **headers: str) -> dict[str, Any]:
    """A request as an HTTP API hands it over, or as a function URL does."""
    body = urlencode(fields)
    headers = {name.lower(): value for name, value in (signed(fields) | headers).items()}
    route = "POST /sms" if gateway else "$default"
    domain = "abc123.execute-api.us-east-1.amazonaws.com" if gateway else "abc123.lambda-url.us-east-1.on.aws"
    return {
        "version": "2.0", "routeKey": route, "rawPath": "/sms", "rawQueryString": "",
        "headers": headers | {"host": domain, "x-forwarded-proto": "https", "x-forwarded-port": "443",
                              "content-length": str(len(body)), "i-twilio-idempotency-token": "t"},
        "requestContext": {
            "accountId": "123456789012", "apiId": "abc123", "domainName": domain, "domainPrefix": "abc123",
            "http": {"method": "POST", "path": "/sms", "protocol": "HTTP/1.1", "sourceIp": "3.80.0.1",
                     "userAgent": "TwilioProxy/1.1"},
            "requestId": "r", "routeKey": route, "stage": "$default", "time": "22/Nov/2026:10:00:00 +0000",
            "timeEpoch": 1795341600000,
        },
        "body": base64.b64encode(body.encode()).decode() if base64_body else body,
        "isBase64Encoded": base64_body,
    }  # fmt: skip


def _get(path: str) -> dict[str, Any]:
    event = _http({})
    event["requestContext"]["http"] |= {"method": "GET", "path": path}
    return {**event, "rawPath": path, "routeKey": f"GET {path}", "body": None, "isBase64Encoded": False}


def _text(folder: Path, *requests: dict[str, Any], **more: str) -> Run:
    return run(folder, "TextFunction", list(requests), TEXT | more)


def _words(answer: dict[str, Any]) -> str:
    assert answer["statusCode"] == 200, answer
    assert answer["headers"]["content-type"].startswith("text/xml")
    body = answer["body"]
    return ElementTree.fromstring(base64.b64decode(body) if answer["isBase64Encoded"] else body).findtext("Message", "")


@pytest.mark.parametrize("gateway", [True, False], ids=["HTTP API", "function URL"])
@pytest.mark.parametrize("base64_body", [True, False], ids=["base64", "plain"])
def test_a_signed_text_is_answered(folder: Path, gateway: bool, base64_body: bool) -> None:
    done = _text(folder, _http(_fields("what about calcium? ✓"), gateway=gateway, base64_body=base64_body))
    assert "calcium" in _words(done.answers[0])
    assert done.megabytes <= _at_most(done)
    assert not {"botocore", "yaml", "phonenumbers", "sqlite3"} & set(done.modules), (
        "nothing that this store does not use"
    )


def test_who_is_not_twilio_is_refused_and_counted(folder: Path) -> None:
    forged = _http(_fields("hi"), **{"X-Twilio-Signature": "nonsense"})
    done = _text(folder, forged, _get("/healthz"), _get("/elsewhere"))
    assert [answer["statusCode"] for answer in done.answers] == [403, 200, 404]
    assert [_checked_metrics(line)["signature_failures"] for line in done.lines] == [1, 0]


def test_a_text_is_counted_and_nothing_of_it_told(folder: Path) -> None:
    body = "my 72 year old mother Zebra takes prednisone, can she drink milk"
    done = _text(folder, _http(_fields(body)), _http(_fields("checklist", MessageSid="SM1")))
    first, second = map(_checked_metrics, done.lines)
    assert first["conversations"] == 1
    assert first["segments"] >= 1
    assert (second["conversations"], second["checklists_started"]) == (0, 1)
    told = "".join(map(_without_times, done.lines))
    for secret in ("Zebra", "prednisone", "5005550006", "72", "mother", TOKEN):
        assert secret not in told


def test_sessions_last_in_sqlite(folder: Path, tmp_path: Path) -> None:
    store = f"sqlite:{tmp_path}/sessions.sqlite"
    _text(folder, _http(_fields("checklist", MessageSid="SM1")), SESSION_STORE=store)
    again = _text(folder, _http(_fields("repeat", MessageSid="SM2")), SESSION_STORE=store)
    assert FIRST_QUESTION in _words(again.answers[0])


def test_sessions_last_in_dynamodb(folder: Path) -> None:
    if reason := missing("moto"):
        pytest.skip(reason)
    from botocore.session import get_session

    with running("moto") as endpoint:
        settings = environment(endpoint)
        client = get_session().create_client(
            "dynamodb",
            region_name=settings["AWS_DEFAULT_REGION"],
            aws_access_key_id="local",
            aws_secret_access_key="local",
            endpoint_url=endpoint,
        )
        create_table(client, "sessions")
        store = settings | {"SESSION_STORE": "dynamodb:sessions"}
        begun = _text(folder, _http(_fields("checklist", MessageSid="SM1")), **store, **SNAPSHOT)
        again = _text(folder, _http(_fields("repeat", MessageSid="SM2")), _get("/healthz"), **store)
    assert _words(begun.answers[0])
    assert FIRST_QUESTION in _words(again.answers[0])
    assert again.answers[1]["statusCode"] == 200
    for done in (begun, again):
        assert done.megabytes <= _at_most(done)


def test_a_snapshot_holds_all_that_a_first_answer_needs(folder: Path) -> None:
    table = {"SESSION_STORE": "dynamodb:sessions", "AWS_DEFAULT_REGION": "us-east-1"}
    text = _text(folder, **table, **SNAPSHOT)
    voice = _voice(folder, **SNAPSHOT)
    assert "botocore.client" in text.modules
    assert "shared.understanding.reader" in voice.modules
    for done in (text, voice):
        assert set(done.modules) >= READER
        assert done.megabytes <= MEGABYTES_WITH_THE_ENCODER


def test_it_does_not_start_on_a_missing_secret(folder: Path) -> None:
    with pytest.raises(AssertionError, match="PSEUDONYM_SECRET"):
        _text(folder, PSEUDONYM_SECRET="")


def _without_times(line: str) -> str:
    """A line without its clock's digits, in which anything may be found by chance."""
    figures = json.loads(line)
    del figures["_aws"]["Timestamp"], figures["milliseconds"]
    return json.dumps(figures)


def _checked_metrics(line: str) -> dict[str, Any]:
    """A line that CloudWatch can add up: every metric it declares is a number of it, in one small dimension."""
    told: dict[str, Any] = json.loads(line)
    [declared] = told["_aws"]["CloudWatchMetrics"]
    assert declared["Namespace"] == METRICS["METRICS_NAMESPACE"]
    assert declared["Dimensions"] == [["door"]]
    assert told["door"] in ("text", "voice")
    names = [metric["Name"] for metric in declared["Metrics"]]
    assert set(names) <= set(events.COUNTED)
    assert all(type(told[name]) is int for name in names)
    return told
