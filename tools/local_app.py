"""Both doors in one local application: the text door as it is deployed, and the speaker's handler under /alexa.

For one's own machine only. Amazon signs its requests to a public address; this one is served on loopback and unsigned.
"""

from __future__ import annotations

from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import BadRequest

from skill.lambda_function import lambda_handler
from sms.app import create_app
from sms.settings import Settings


def create_local_app(settings: Settings) -> Flask:
    """The text door's application with POST /alexa beside it. Raises what `create_app` raises."""
    app = create_app(settings)

    @app.post("/alexa")
    def alexa() -> Response:
        event = request.get_json(force=True, silent=True)
        if not isinstance(event, dict):
            raise BadRequest("POST an Alexa request as JSON.")
        return jsonify(lambda_handler(event, None))

    return app
