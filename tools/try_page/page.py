"""The web side of the try-it page: the page and its files, its JSON endpoints, and who may call them.

The endpoints prepare a turn and explain it afterwards; the turn itself is the page's own request to /sms or /alexa.
They sign texts, so they answer nobody but this machine: not through a tunnel, and not another site in the browser.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask import Blueprint, Response, jsonify, request, send_from_directory
from werkzeug.exceptions import BadRequest, NotFound

from shared.content.loader import load
from shared.stores.store import Store, StoreDown
from sms.settings import Settings
from sms.translate import pseudonym
from tools.nlu import MODELS, model
from tools.try_page import behind, letters, network

WEB = Path(__file__).with_name("web")
LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}
FORWARDED = ("X-Forwarded-For", "X-Forwarded-Host", "Forwarded")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

Plain = dict[str, Any]


def try_page(settings: Settings, store: Store) -> Blueprint:
    """The page at /, everything else of it under /try/."""
    pages = Blueprint("try", __name__, static_folder=WEB, static_url_path="/try")
    content = load()

    @pages.before_request
    def only_this_machine() -> None:
        host = request.host.rpartition(":")[0] if request.host.rpartition(":")[2].isdigit() else request.host
        if host not in LOOPBACK or any(name in request.headers for name in FORWARDED):
            raise NotFound("The try-it page is for this machine only.")

    @pages.after_request
    def closed_to_the_world(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Cache-Control"] = "no-store"
        return response

    @pages.errorhandler(StoreDown)
    def store_down(_: StoreDown) -> Response:
        return Response("The session store cannot be reached.\n", 503, content_type="text/plain; charset=utf-8")

    @pages.get("/")
    def page() -> Response:
        return send_from_directory(WEB, "index.html")

    @pages.get("/try/setup")
    def setup() -> Response:
        locales = sorted(path.stem for path in MODELS.glob("*.json"))
        return jsonify(
            price=network.prices(),
            countries={code: each["name"] for code, each in network.data()["countries"].items()},
            locales=locales,
            invocation=model(locales[0]).name,
            twilio_stops=not settings.own_opt_out,
        )

    @pages.post("/try/person")
    def person() -> Response:
        """A new person with a made-up number; whoever had that number before is forgotten."""
        country = _text("country")
        if country not in network.data()["countries"]:
            raise BadRequest("That country is not in network.yaml.")
        number = network.new_number(country)
        store.forget(pseudonym(number.replace(" ", ""), settings.pseudonym_secret))
        return jsonify(number=number, country=country)

    @pages.post("/try/text")
    def text() -> Response:
        number, body = _text("number"), _text("text")
        who = pseudonym(number.replace(" ", ""), settings.pseudonym_secret)
        carried = network.carry(body, _given("blocked", bool), settings)
        letter = letters.text_request(number, _text("country"), body, settings)
        return jsonify(letter=letter, before=behind.stored(who, store), carried=carried)

    @pages.post("/try/text/after")
    def text_after() -> Response:
        before, reply = _given("before", dict), _text("reply")
        return jsonify(behind.text_turn(_text("form"), before, reply, store, settings, content))

    @pages.post("/try/voice")
    def voice() -> Response:
        locale, attributes = _text("locale"), _given("attributes", dict)
        try:
            letter = letters.voice_request(_given("utterance", str, None), locale, attributes, _given("open", bool))
        except FileNotFoundError:
            raise BadRequest("There is no interaction model of that locale.") from None
        return jsonify(letter)

    @pages.post("/try/voice/after")
    def voice_after() -> Response:
        return jsonify(behind.voice_turn(_given("event", dict), _given("answer", dict), content))

    return pages


def _text(name: str) -> str:
    value: str = _given(name, str)
    return value


def _given(name: str, kind: type, *otherwise: Any) -> Any:
    """A field of the JSON that was posted. Raises BadRequest when it is missing or of another kind."""
    given = request.get_json()
    value = given.get(name) if isinstance(given, dict) else None
    if value is None and otherwise:
        return otherwise[0]
    if not isinstance(value, kind):
        raise BadRequest(f"The field {name} is missing or is no {kind.__name__}.")
    return value
