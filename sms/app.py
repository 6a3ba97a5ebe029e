"""The text door: Twilio's webhook over HTTP. Translates an envelope to a meaning and a reply to an envelope.

Knows HTTP and who may call. Holds no sentence that a person could read, and decides nothing about the conversation.
"""

from __future__ import annotations

import os
import time

from flask import Flask, Request, Response, jsonify, request
from werkzeug.exceptions import Forbidden, HTTPException

from shared.content.helpline import with_helpline
from shared.content.loader import load
from shared.content.model import Content
from shared.conversation.respond import respond
from shared.conversation.service import converse
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.stores.open import open_store
from shared.stores.store import Store, StoreDown
from shared.understanding.meaning import CallToday, Urgent
from sms import log
from sms.form import read_form
from sms.settings import Settings, from_environment
from sms.signature import is_signed
from sms.translate import Incoming, incoming, is_left_to_twilio, keyword, meaning, to_twiml

NOBODY = "healthz"
"""A person who never texts: a pseudonym is always 64 hex digits."""


def create_app(settings: Settings | None = None, store: Store | None = None, content: Content | None = None) -> Flask:
    """The application, ready for a WSGI server. Settings come from the environment unless given.

    Raises SettingsError or ContentError: it starts whole or not at all.
    """
    settings = settings or from_environment(os.environ)
    store = store or open_store(settings.session_store, settings.session_days)
    content = content or with_helpline(load(), settings.helpline)
    log.start_logging()
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body_bytes
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _broken)

    @app.post("/sms", strict_slashes=False, provide_automatic_options=False)
    def sms() -> Response:
        message = receive(request, settings)
        text = answer(message, settings, store, content)
        return Response(to_twiml(text), content_type="text/xml; charset=utf-8")

    @app.get("/healthz", provide_automatic_options=False)
    def healthz() -> tuple[Response, int]:
        try:
            store.load(NOBODY)
        except Exception as error:
            log.failure("store_down", error)
            return jsonify(status="down"), 503
        return jsonify(status="ok"), 200

    return app


def receive(request: Request, settings: Settings) -> Incoming:
    """The message in a request that Twilio signed. Raises an HTTPException (4xx) for anything else."""
    fields = read_form(request)
    if not is_signed(request, fields, settings):
        raise Forbidden("The signature is missing or wrong.")
    return incoming(fields, settings)


def answer(message: Incoming, settings: Settings, store: Store, content: Content) -> str:
    """The words to send back; empty for silence. Never raises: whoever texts gets an answer or a reason."""
    words = Words(content, "text", message.region)
    try:
        if is_left_to_twilio(message, settings):
            return keep_silent(message, store)
        return said(message, store, words)
    except Exception as error:
        name = "store_down" if isinstance(error, StoreDown) else "went_wrong"
        log.failure(name, error)
        return alarm(message, words) or words.phrase(name)


def said(message: Incoming, store: Store, words: Words) -> str:
    """What the conversation says to a message. Raises StoreDown."""
    began = time.perf_counter()
    reply = converse(
        store=store,
        person=message.person,
        message_id=message.message_id,
        hear=lambda session: meaning(message, session, words.content),
        words=words,
        now=time.time(),
    )
    log.answered(reply, began)
    return reply.text


def alarm(message: Incoming, words: Words) -> str:
    """What is said to an emergency or a sign for the doctor today, which need nothing but the text; else nothing."""
    began = time.perf_counter()
    try:
        meant = meaning(message, Session(), words.content)
        if not isinstance(meant, Urgent | CallToday):
            return ""
        reply, _ = respond(meant, Session(greeted=True), words)
    except Exception as error:
        log.failure("went_wrong", error)
        return ""
    log.answered(reply, began)
    return reply.text


def keep_silent(message: Incoming, store: Store) -> str:
    """Twilio has answered. After a STOP it has also blocked the number: nothing more is kept of the person."""
    if keyword(message) == "STOP":
        try:
            store.forget(message.person)
        except StoreDown as error:
            log.failure("store_down", error)
    log.event("left_to_twilio")
    return ""


def _refused(error: HTTPException) -> Response:
    """An HTTP error as one line of plain text. Its description names fields, never what was in them."""
    log.refusal("refused", status=error.code)
    headers = {name: value for name, value in error.get_headers() if name == "Allow"}
    return Response(
        f"{error.description}\n", status=error.code, headers=headers, content_type="text/plain; charset=utf-8"
    )


def _broken(error: Exception) -> Response:
    """What nobody foresaw, without the framework's own report: that one quotes the request."""
    log.failure("broken", error)
    return Response(status=500)
