"""Whether Twilio signed a request. Knows the two secrets that may sign; refuses to know what the request says."""

from __future__ import annotations

import hmac

from flask import Request
from twilio.request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from sms.form import Fields
from sms.settings import Settings


def is_signed(request: Request, fields: Fields, settings: Settings) -> bool:
    """True when the signature covers the public address, the exact query and every field. Never raises."""
    signature = request.headers.get(SIGNATURE_HEADER, "")
    named = request.headers.get(SIGNATURE_SETTINGS_HEADER)
    validator = RequestValidator(settings.shared_key if named and settings.shared_key else settings.auth_token)
    url, algorithm = public_url(request, settings), get_signature_algorithm(named)
    try:
        if hmac.compare_digest(validator.compute_signature(url, fields, algorithm), signature):
            return True
        # Twilio may have signed with or without the usual port. This also looks at the first form again.
        return bool(validator.validate(url, fields, signature, algorithm))
    except (TypeError, ValueError):
        return False


def public_url(request: Request, settings: Settings) -> str:
    """The address as Twilio has it. Its headers are not asked: proxies rewrite them, anyone forges them."""
    query = request.query_string.decode("utf-8", "replace")
    return settings.public_base_url + request.path + (f"?{query}" if query else "")
