"""Behind the words of one turn: what was understood and why, the keys said, where we are, what is remembered.

The doors tell nobody what they understood, so it is worked out again here, from the same request and the session as it
was before, by the same pure functions; `certain` says whether that led to the very reply that came back.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from urllib.parse import parse_qs

from ask_sdk_model.request import Request

from shared.content.model import Content
from shared.conversation import topics
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.rules import referral
from shared.stores.store import Store, StoreDown
from shared.understanding.meaning import Before, Meaning
from shared.understanding.reader import understand
from skill import translate as voice
from sms import translate as text
from sms.form import Fields
from sms.segments import segments
from sms.settings import Settings
from tools import nlu
from tools.explain import kind, why
from tools.speaker import received
from tools.try_page.grounds import grounds
from tools.try_page.heard import spoken
from tools.try_page.network import cost

Plain = dict[str, Any]


def text_turn(form: str, before: Plain, reply: str, store: Store, settings: Settings, content: Content) -> Plain:
    """Behind a text: `form` as it was posted, the session `before` it, the words of the `reply` ("" for silence)."""
    message = text.incoming(Fields(parse_qs(form, keep_blank_values=True)), settings)
    session, words = Session.from_plain(before), Words(content, "text", message.region)
    after = stored(message.person, store)
    turn: Plain = {
        "segments": {"in": _size(message.text, "in"), "out": _size(reply, "out")},
        "session": after,
        **_place(Session.from_plain(after["session"]), words),
    }
    if text.is_left_to_twilio(message, settings):
        return turn | {"understood": {"kind": "left_to_twilio", "details": {}, "why": []}, "says": [], "certain": True}
    meaning = text.meaning(message, session, content)
    replies = [respond(meaning, session, words, returning)[0] for returning in (False, True)]
    as_sent = next((each for each in replies if each.text == reply), None)
    return turn | {
        "understood": _understood(meaning) | {"why": _why(message.text, meaning, content, session.before)},
        "certain": as_sent is not None,
        **grounds(as_sent.says if as_sent else (), reply, words),
    }


def voice_turn(event: Plain, answer: Plain, content: Content) -> Plain:
    """Behind a turn of the speaker: the request that was posted and the whole answer of the skill."""
    request = received(event)
    before = Session.from_plain(event["session"]["attributes"])
    words = Words(content, "voice", voice.region_of(request.locale))
    session = answer.get("sessionAttributes") or {}
    turn: Plain = {
        "spoken": spoken(answer),
        "request": _request(event["request"]),
        "session": {"state": "riding" if session else "nothing", "session": session},
        **_place(Session.from_plain(session), words),
    }
    if request.object_type == "SessionEndedRequest":
        return turn | {"understood": {"kind": "session_ended", "details": {}, "why": []}, "says": [], "certain": True}
    meaning = voice.meaning_of(request, content, before.before)
    reply, after = respond(meaning, before, words)
    certain = after.to_plain() == session
    return turn | {
        "understood": _understood(meaning) | {"why": _why_said(request, meaning, content, before.before)},
        "certain": certain,
        **grounds(reply.says if certain else (), reply.text, words),
    }


def stored(person: str, store: Store) -> Plain:
    """What is kept for a pseudonym: {"state": kept, nothing or down, "person", "version", "session"}."""
    try:
        found = store.load(person)
    except StoreDown:
        return {"state": "down", "person": person, "session": {}}
    if found is None:
        return {"state": "nothing", "person": person, "session": {}}
    return {"state": "kept", "person": person, "version": found.version, "session": found.record["session"]}


def _size(message: str, direction: str) -> Plain:
    """What a text costs, before it goes and after it came; silence costs nothing."""
    size = segments(message)
    count = size.count if message else 0
    return {
        "count": count,
        "encoding": size.encoding,
        "characters": len(message),
        "dollars": cost(count, direction),
    }


def _request(request: Plain) -> Plain:
    """What the interaction model made of the words: the kind of request, the intent, its slots, and how it matched."""
    intent = request.get("intent") or {}
    slots = {name: slot.get("value") for name, slot in (intent.get("slots") or {}).items()}
    return {"type": request["type"], "intent": intent.get("name"), "slots": slots, "how": nlu.how(request)}


def _understood(meaning: Meaning) -> Plain:
    """A meaning as plain data: its kind in the words of tools/explain.py, its own name, and what it holds."""
    details = {name: value for name, value in asdict(meaning).items() if value}
    return {"kind": kind(meaning), "meaning": type(meaning).__name__, "details": details}


def _why(message: str, meaning: Meaning, content: Content, before: Before) -> list[str]:
    """The words that decided, and how sure the reader is; nothing when it was not the reader that decided."""
    read = understand(message, content, before)
    return why(message, read, content, before) if read.meaning == meaning else []


def _why_said(request: Request, meaning: Meaning, content: Content, before: Before) -> list[str]:
    """The same for the speaker, when its words were read; as they were read."""
    given = voice.to_read(request, content, before)
    return _why(given[0], meaning, content, given[1]) if given else []


def _place(session: Session, words: Words) -> Plain:
    """Where we are: the seven questions with their answers, the one that waits, the choices behind the digits."""
    waiting = topics.in_checklist(session)
    found = referral.outcome(session.answers)
    return {
        "checklist": [
            {
                "question": question,
                "name": words.content.questions[question].reason,
                "answer": session.answers.get(question),
                "waits": waiting is not None and referral.settles(waiting) == question,
            }
            for question in referral.QUESTIONS
        ],
        "outcome": found.finding.value if found else None,
        "choices": [words.choice(choice) for choice in session.offered],
    }
