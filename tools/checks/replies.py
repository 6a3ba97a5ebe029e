"""Every message that can be reached keeps its bounds, on both channels (found by walking the conversation)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import chain
from pathlib import Path

from shared.content.loader import CHANNELS
from shared.content.local import ELSEWHERE
from shared.conversation.reply import Reply
from shared.conversation.words import Words
from shared.rules import referral
from sms.segments import segments
from tools.checks.countries import place as place_in
from tools.checks.folder import Folder, Problem
from tools.measure import seconds
from tools.walk import Step, abroad, results, walk

MOST_SEGMENTS = 2
MOST_CHARACTERS = 306
QUESTION_SEGMENTS = 1
MOST_WORDS = 40
MOST_SECONDS = 18
MOST_CHOICES = 3
MOST_SHOWN = 60
NOTED = {"noted": "it"}  # something for the place in an echo
REGION = None  # where the country is unknown, whom to call takes the most words


def check(folder: Folder) -> Iterator[Problem]:
    """Messages out of bounds, each named by the file where most of its words stand."""
    with ProcessPoolExecutor(len(CHANNELS)) as pool:
        for problems in pool.map(
            on_channel, [folder.root] * len(CHANNELS), [folder.language] * len(CHANNELS), CHANNELS
        ):
            yield from problems


def on_channel(root: Path, language: str, channel: str) -> list[Problem]:
    """What is out of bounds on one channel of a content folder."""
    return _one_for_each_place(list(found(Folder(root, language), channel)))


def found(folder: Folder, channel: str) -> Iterator[Problem]:
    """The same, reply by reply as the walk comes to it."""
    try:
        for words, step in said(folder, channel):
            yield from (_problem(folder, words, step, wrong) for wrong in out_of_bounds(step, channel))
    except KeyError as missing:
        name, wrong = folder.words("phrases.yaml"), f"The phrase {missing} is missing."
        yield folder.problem(name, 1, wrong, "Add it, as the phrases like it are.")


def said(folder: Folder, channel: str) -> Iterator[tuple[Words, Step]]:
    """Each different message that can be reached, at home and abroad, and whose words it is in. Raises KeyError where a
    phrase is missing."""
    words = Words(folder.content, channel, REGION)
    elsewhere = (Words(folder.content, channel, region) for region in folder.content.regions if region != ELSEWHERE)
    walks = [(words, chain(walk(words), results(words))), *((there, abroad(there)) for there in elsewhere)]
    seen: set[tuple[str, bool]] = set()
    for spoken, steps in walks:
        for step in steps:
            message = step.reply.text, step.reply.question is None
            if message not in seen:
                seen.add(message)
                yield spoken, step


def _one_for_each_place(problems: list[Problem]) -> list[Problem]:
    """The first problem of each place, with the number of the others: one sentence too long can spoil many replies."""
    first: dict[tuple[str, int], Problem] = {}
    for problem in problems:
        first.setdefault((problem.file, problem.line), problem)
    others = Counter((problem.file, problem.line) for problem in problems)
    return [
        replace(each, wrong=f"{each.wrong} {_others(others[place] - 1)}") if others[place] > 1 else each
        for place, each in first.items()
    ]


def _others(count: int) -> str:
    return "So does one more reply." if count == 1 else f"So do {count} more replies."


def out_of_bounds(step: Step, channel: str) -> Iterator[str]:
    """What is wrong with one reply; nothing for silence."""
    if step.reply.text:
        yield from _texted(step.reply) if channel == "text" else _spoken(step.reply)
        if len(step.reply.choices) > MOST_CHOICES:
            yield f"It offers {len(step.reply.choices)} choices; {MOST_CHOICES} is the most."


def _texted(reply: Reply) -> Iterator[str]:
    cost = segments(reply.text)
    most = QUESTION_SEGMENTS if _plain_question(reply.says) else MOST_SEGMENTS
    if cost.encoding != "GSM-7":
        yield "It has a character that a plain text message has not."
    elif cost.count > most or cost.units > MOST_CHARACTERS:
        yield f"As a text it has {cost.units} characters, which is {cost.count} segments; {most} is the most."
    if "?" in reply.text and not _ends_in_question(reply.text):
        yield "Its question is not the last thing said."


def _spoken(reply: Reply) -> Iterator[str]:
    count = len(reply.text.split())
    if count > MOST_WORDS:
        yield f"Spoken it has {count} words; {MOST_WORDS} is the most."
    if seconds(reply.text) > MOST_SECONDS:
        yield f"Spoken it takes {seconds(reply.text):.0f} seconds; {MOST_SECONDS} is the most."
    if (reply.question is not None) != reply.text.endswith("?") or "?" in reply.text[:-1]:
        yield "There must be one question at most, at the end, and the speaker listens exactly when there is one."
    if reply.question and (not reply.reprompt.endswith("?") or reply.reprompt == reply.text):
        yield "After silence it has no other question to ask."
    if len(reply.reprompt.split()) > MOST_WORDS:
        yield f"After silence it says {len(reply.reprompt.split())} words; {MOST_WORDS} is the most."


def _plain_question(says: Iterable[str]) -> bool:
    """A checklist question and nothing but its number and choices."""
    return all(key.startswith(("question.", "again.", "narrow.")) for key in says)


def _ends_in_question(text: str) -> bool:
    """A text may put the digits to answer with behind its question."""
    rest = text.rpartition("?")[2]
    return not rest.strip(" .") or rest.strip()[0].isdigit() or rest.strip().startswith(("Reply", "Or reply", "Text"))


def _problem(folder: Folder, words: Words, step: Step, wrong: str) -> Problem:
    key = max(step.reply.says, key=lambda key: len(words.render(key, step.after, NOTED)))
    file, line = place(folder, key, words.region)
    begin = " ".join(step.reply.text.split()[:8])[:MOST_SHOWN]
    return folder.problem(file, line, f"A reply goes wrong, '{begin} ...': {wrong}", "Shorten or mend these words.")


def place(folder: Folder, key: str, region: str | None = REGION) -> tuple[str, int]:
    """The file and line of the words behind a key of `Reply.says`, said in this country."""
    kind, _, name = key.partition(".")
    if kind == "answer":
        return place_in(folder, region, ".".join(name.split(".")[:2]))
    referral_file = folder.words("referral.yaml")
    if kind in ("question", "again", "narrow", "why", "help", "how"):
        group = "follow_ups" if name in referral.FOLLOW_UPS else "questions"
        part = {"question": "ask", "again": "ask", "narrow": "reprompt"}.get(kind, kind)
        return referral_file, folder.line(referral_file, group, name, part)
    if kind == "outcome":
        return referral_file, folder.line(referral_file, "outcomes", name)
    if kind == "urgent":
        return folder.words("urgent.yaml"), folder.line(folder.words("urgent.yaml"), name, "say")
    phrases = folder.words("phrases.yaml")
    return phrases, folder.line(phrases, kind)
