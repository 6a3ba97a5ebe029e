"""Both doors in one local application: the text door as it is deployed, the speaker's handler under /alexa, and a page
at / to try the two side by side.

For one's own machine only. Amazon signs its requests to a public address; this one is served on loopback and unsigned.
"""

from __future__ import annotations

from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import BadRequest

from shared.stores.open import open_store
from skill.lambda_function import lambda_handler
from sms.app import create_app
from sms.settings import Settings
from tools.try_page.page import try_page


def create_local_app(settings: Settings) -> Flask:
    """The text door's application with POST /alexa and the page beside it. Raises what `create_app` raises."""
    store = open_store(settings.session_store, settings.session_days)
    app = create_app(settings, store)
    app.register_blueprint(try_page(settings, store))

    @app.post("/alexa")
    def alexa() -> Response:
        event = request.get_json(force=True, silent=True)
        if not isinstance(event, dict):
            raise BadRequest("POST an Alexa request as JSON.")
        return jsonify(lambda_handler(event, None))

    return app
