"""Random walks through the voice door: whatever people say, in whatever order, each turn keeps the promises."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from skill.lambda_function import lambda_handler
from skill.translate import FREE_SPEECH, INTENTS, PERSONAL_DECISION
from tests.alexa_contract import check
from tools.speaker import SKILL_ID, Plain, envelope

_SAID = [
    "prednisone",
    "lupus",
    "arthritis",
    "72",
    "66",
    "wrist",
    "calcium",
    "the weather",
    "my mother",
    "",
    "?",
    "kdjf",
    "yes",
    "what is prolia then and how would i take it",
    "i fell on the ice and broke my wrist when i was seventy",
    "do not text me again",
]
_BARE = [
    *INTENTS,
    "Topic_calcium",
    "Topic_menopause",
    "Topic_symptoms",
    "Ask_denosumab_stopping",
    "Ask_service_who",
    "Urgent_fall",
    "Fact_i_am_a_woman",
    "Fact_i_got_shorter",
    "Unknown",
]
_SLOTTED = [
    "Say_X",
    "Fact_i_am_X",
    "Fact_i_take_X",
    "Fact_i_do_not_take_X",
    "Fact_i_have_X",
    "Say_tell_me_about_X",
    "Fact_i_X",
    "Say_does_X",
    FREE_SPEECH,
    PERSONAL_DECISION,
]

_bare = st.sampled_from(_BARE).map(lambda name: {"name": name})
_slotted = st.builds(
    lambda name, value: {"name": name, "slots": {"said": {"name": "said", "value": value}}},
    st.sampled_from(_SLOTTED),
    st.sampled_from(_SAID),
)
_checklist = st.sampled_from(["AMAZON.YesIntent", "AMAZON.NoIntent", "NotSureIntent", "AMAZON.PreviousIntent"]).map(
    lambda name: {"name": name}
)


@settings(max_examples=120, deadline=None)
@given(
    start=st.sampled_from([None, "ChecklistIntent", "Topic_treatment"]),
    intents=st.lists(_checklist | _bare | _slotted, min_size=1, max_size=12),
    locale=st.sampled_from(["en-US", "en-GB", "en"]),
)
def test_every_turn_of_every_walk_keeps_the_promises(start: str | None, intents: list[Plain], locale: str) -> None:
    requests: list[Plain] = [{"type": "LaunchRequest"} if start is None else _request({"name": start})]
    attributes: Plain = {}
    for request in [*requests, *map(_request, intents)]:
        event = envelope(request, locale, SKILL_ID, attributes, new=not attributes)
        answer = json.loads(json.dumps(lambda_handler(event, None)))
        heard = check(answer)
        attributes = answer["sessionAttributes"] if heard.listening else {}


def _request(intent: Plain) -> Plain:
    return {"type": "IntentRequest", "intent": intent}
