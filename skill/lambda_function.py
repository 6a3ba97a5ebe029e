"""The voice door: one Alexa request in, one response out.

Wires the parts together and speaks when something fails. Keeps nothing: the conversation's state rides in the session
attributes, which Alexa forgets when the session ends; what was said is neither stored nor logged. What is logged of a
turn is that there was one, for adding up.
"""

from __future__ import annotations

import gc

gc.disable()  # nothing that is made while starting is garbage; looking for some takes a fifth of the start

import json
from functools import cache
from typing import Any

from ask_sdk_core.dispatch_components.exception_components import AbstractExceptionHandler
from ask_sdk_core.dispatch_components.request_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill import CustomSkill
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_model.request import Request
from ask_sdk_model.request_envelope import RequestEnvelope
from ask_sdk_model.response import Response

from shared.content import loader
from shared.content.helpline import with_helpline
from shared.content.model import Content
from shared.conversation.reply import Reply
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.warm import is_for_a_snapshot, warm
from skill import envelope, log, settings, translate


def lambda_handler(event: object, context: object) -> dict[str, Any]:
    """Answer one request. Raises only when the request is another skill's, or a setting is wrong."""
    skill = _skill()
    request = skill.serializer.deserialize(json.dumps(envelope.trimmed(event)), RequestEnvelope)
    answer = skill.serializer.serialize(skill.invoke(request, context))
    assert isinstance(answer, dict), "a response envelope becomes an object"
    return answer


@cache
def _skill() -> CustomSkill:
    builder = SkillBuilder()
    builder.skill_id = settings.from_environment().skill_id  # type: ignore[assignment]  # declared as nothing but None
    builder.add_request_handler(SessionEnded())
    builder.add_request_handler(Conversation())
    builder.add_exception_handler(Failure())
    return builder.create()


class SessionEnded(AbstractRequestHandler):
    """The person is gone: nothing may be said, and nothing needs clearing."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(_request(handler_input).object_type == "SessionEndedRequest")

    def handle(self, handler_input: HandlerInput) -> Response:
        return handler_input.response_builder.response


class Conversation(AbstractRequestHandler):
    """Everything that is said, whatever the intent."""

    def can_handle(self, handler_input: HandlerInput) -> bool:  # noqa: ARG002
        return True

    def handle(self, handler_input: HandlerInput) -> Response:
        words, attributes = _words(handler_input), handler_input.attributes_manager
        session = Session.from_plain(attributes.session_attributes)
        meaning = translate.meaning_of(_request(handler_input), words.content, session.before)
        reply, session = respond(meaning, session, words)
        log.answered(reply, new=not attributes.session_attributes)
        attributes.session_attributes = session.to_plain()
        return translate.response_of(reply, words.phrase("card_title"), words.content)


class Failure(AbstractExceptionHandler):
    """A fault of ours: say so and leave. An error's message may hold what was said, so only the place is logged."""

    def can_handle(self, handler_input: HandlerInput, exception: Exception) -> bool:  # noqa: ARG002
        return True

    def handle(self, handler_input: HandlerInput, exception: Exception) -> Response:
        log.failure(exception)
        words = _words(handler_input)
        sorry = Reply(("went_wrong",), words.phrase("went_wrong"))
        return translate.response_of(sorry, words.phrase("card_title"), words.content)


@cache
def _content() -> Content:
    return with_helpline(loader.load(), settings.from_environment().helpline)


def _words(handler_input: HandlerInput) -> Words:
    return Words(_content(), "voice", translate.region_of(_request(handler_input).locale))


def _request(handler_input: HandlerInput) -> Request:
    request = handler_input.request_envelope.request
    assert request is not None, "a trimmed envelope always holds one"
    return request


if is_for_a_snapshot():
    _skill()
    warm(_content())
gc.freeze()  # it all lives as long as the process
gc.enable()
