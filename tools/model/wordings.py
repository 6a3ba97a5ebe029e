"""Reads the wordings: what people write and say, under the label of what they mean. Knows the files' form, no model.

A file under content/en/wordings/ is plain text, one wording a line; `## label` opens a section and `# person: ...` says
who speaks. A label is one of

    bisphosphonates.how_taken      a passage; a bare topic is somebody who asks in general, or whose passage is untold
    service.privacy · command.back · opt_out.stop · checklist · stated · chatter · other_health · other_bone.cost ...
    suicide · poison · stroke · fall · emergency · call_today · calm       how urgent it is, of any subject; `alarm` is
                                   any of poison, stroke, fall, emergency
    call_today LABEL               how urgent it is, and of what subject
    reply QUESTION yes             said while that question waits: yes, no, unsure, question, command or chatter;
                                   `reply any yes` would be said at every one of them
    after TOPIC: LABEL             said when TOPIC was spoken of last, and leaning on it
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ALARMS = ("poison", "stroke", "fall", "emergency")
ANY_ALARM = "alarm"
ANY_QUESTION = "any"
URGENCIES = ("calm", "call_today", "suicide", *ALARMS)
ACTS = ("yes", "no", "unsure", "question", "command", "chatter")
SECTION, PERSON = "## ", "# person:"


class WordingError(Exception):
    """A wordings file is malformed. The message names the file, the line, and what to do."""


@dataclass(frozen=True)
class Wording:
    """One text and what it teaches: a subject, or how urgent it is, or an act of reply; and where it stands.

    subject   a label of what is meant, or None where the section does not say
    urgency   one of URGENCIES, or None where the section does not say
    act       one of ACTS when it is a reply, else None
    question  the checklist question that waits, ANY_QUESTION, or None
    about     the topic or passage spoken of before, or None
    person    who speaks, or the file's name
    """

    text: str
    subject: str | None = None
    urgency: str | None = None
    act: str | None = None
    question: str | None = None
    about: str | None = None
    person: str = ""


def read_files(paths: Iterable[Path]) -> list[Wording]:
    """Every wording of these files, in order. Raises WordingError."""
    return [wording for path in paths for wording in _read(path)]


def _read(path: Path) -> Iterator[Wording]:
    """The wordings of one file; a file that opens no section is named as its subject."""
    section, person = path.stem, path.stem
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith(PERSON):
            person = f"{path.stem}: {line.removeprefix(PERSON).strip()}"
        elif line.startswith(SECTION):
            section = line.removeprefix(SECTION).strip()
        elif line and not line.startswith("#"):
            try:
                yield _wording(line, section, person)
            except ValueError as error:
                raise WordingError(f"{path.name}:{number}: {error}") from error


def _wording(text: str, section: str, person: str) -> Wording:
    if section.startswith("reply "):
        _, question, act = (*section.split(), "", "")[:3]
        if act not in ACTS:
            raise ValueError(f"a reply section is 'reply QUESTION ACT', and an act one of {', '.join(ACTS)}")
        return Wording(text, act=act, question=question, person=person)
    if section.startswith("after "):
        about, _, label = section.removeprefix("after ").partition(":")
        if not label.strip():
            raise ValueError("an after section is 'after TOPIC: LABEL'")
        return Wording(text, subject=label.strip(), about=about.strip(), person=person)
    urgency, _, subject = section.partition(" ")
    if urgency in (*URGENCIES, ANY_ALARM):
        return Wording(text, subject=subject or None, urgency=urgency, person=person)
    return Wording(text, subject=section, person=person)
