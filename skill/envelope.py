"""What this door reads of an Alexa request, and nothing else.

Amazon adds properties and values without notice, and its own classes stumble over some of them (an unknown request
type, an unknown value of an enumeration, session attributes that are no object). So a request is first cut down to the
few fields that are read here; a field that is missing or odd starts empty. Knows no meaning and no words.
"""

from __future__ import annotations

from typing import Any

Plain = dict[str, Any]

_READ_AS_THEY_ARE = ("LaunchRequest", "SessionEndedRequest")


def trimmed(event: object) -> Plain:
    """The same request with only what is read. An unknown kind of request becomes an intent request without intent."""
    request = _object(event, "request")
    session = _object(event, "session")
    kind = request.get("type")
    intent_name = _text(_object(request, "intent"), "name")
    said = (
        {"intent": {"name": intent_name, "slots": _slots(request)}} if kind == "IntentRequest" and intent_name else {}
    )
    return {
        "version": "1.0",
        "session": {"attributes": _object(session, "attributes")},
        "context": {"System": {"application": {"applicationId": _skill_id(event)}}},
        "request": {
            "type": kind if kind in _READ_AS_THEY_ARE else "IntentRequest",
            "locale": _text(request, "locale"),
        }
        | said,
    }


def _skill_id(event: object) -> str:
    for holder in (_object(_object(event, "context"), "System"), _object(event, "session")):
        if skill_id := _text(_object(holder, "application"), "applicationId"):
            return skill_id
    return ""


def _slots(request: Plain) -> Plain:
    """Slot name -> what was said, and the id of the known value that it was matched with, if any."""
    slots = _object(_object(request, "intent"), "slots")
    return {
        name: {"name": name, "value": _text(slot, "value"), "resolutions": _resolutions(slot)}
        for name, slot in slots.items()
        if isinstance(slot, dict)
    }


def _resolutions(slot: Plain) -> Plain:
    """The first match of a slot in Amazon's own shape; empty when nothing matched."""
    for authority in _list(_object(slot, "resolutions"), "resolutionsPerAuthority"):
        for entry in _list(authority, "values"):
            if value_id := _text(_object(entry, "value"), "id"):
                return {"resolutionsPerAuthority": [{"values": [{"value": {"id": value_id}}]}]}
    return {"resolutionsPerAuthority": []}


def _object(holder: object, key: str) -> Plain:
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, dict) else {}


def _list(holder: object, key: str) -> list[Any]:
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, list) else []


def _text(holder: object, key: str) -> str:
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, str) else ""
