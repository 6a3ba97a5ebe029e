"""Reads the body of a webhook request. Strict, so that a broken request is refused and never guessed at."""

from __future__ import annotations

from urllib.parse import parse_qsl

from flask import Request
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

FIELDS_AT_MOST = 250
"""Twilio sends some 25, and two more for each of up to ten pictures; unknown ones are welcome."""


def read_form(request: Request) -> MultiDict[str, str]:
    """Every field as it came, blank ones too: the signature covers them all. Raises a 4xx HTTPException."""
    if request.mimetype != "application/x-www-form-urlencoded":
        raise UnsupportedMediaType("The body must be application/x-www-form-urlencoded.")
    if request.mimetype_params.get("charset", "utf-8").lower() not in ("utf-8", "utf8"):
        raise UnsupportedMediaType("The body must be encoded as UTF-8.")
    raw = request.get_data(cache=False)
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, errors="strict", max_num_fields=FIELDS_AT_MOST)
    except UnicodeDecodeError:
        raise BadRequest("The body is not valid UTF-8.") from None
    except ValueError:
        raise BadRequest("The body has too many fields.") from None
    return MultiDict(pairs)
