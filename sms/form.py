"""Reads the body of a webhook request. Strict, so that a broken request is refused and never guessed at."""

from __future__ import annotations

from urllib.parse import parse_qs

from flask import Request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

FIELDS_AT_MOST = 250
"""Twilio sends some 25, and two more for each of up to ten pictures; unknown ones are welcome."""


class Fields(dict[str, list[str]]):
    """Every field as it came, blank and repeated ones too: the signature covers them all."""

    def getall(self, name: str) -> list[str]:
        """All values of a field; the name under which the signature's validator asks for them."""
        return self[name]

    def first(self, name: str, default: str = "") -> str:
        """The first value of a field."""
        return self[name][0] if name in self else default


def read_form(request: Request) -> Fields:
    """The fields of a form. Raises BadRequest, UnsupportedMediaType or RequestEntityTooLarge."""
    if request.mimetype != "application/x-www-form-urlencoded":
        raise UnsupportedMediaType("The body must be application/x-www-form-urlencoded.")
    if request.mimetype_params.get("charset", "utf-8").lower() not in ("utf-8", "utf8"):
        raise UnsupportedMediaType("The body must be encoded as UTF-8.")
    raw = request.get_data(cache=False)
    try:
        return Fields(parse_qs(raw.decode(), keep_blank_values=True, errors="strict", max_num_fields=FIELDS_AT_MOST))
    except UnicodeDecodeError:
        raise BadRequest("The body is not valid UTF-8.") from None
    except ValueError:
        raise BadRequest("The body has too many fields.") from None
