"""Of whom something is said: of the person asked about, of a relative, or of nobody in particular. Knows no fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from shared.rules.stated import Sex, Whose
from shared.understanding.phrases import Heard
from shared.understanding.statement import NAMED_FIRST, RELATIVE, Statement

_NEAR = 3  # words between "my" and what is mine


@dataclass(frozen=True)
class Person:
    """Whose, and which relative it is."""

    whose: Whose
    relative: str = ""


OWN = Person(Whose.OWN)


@dataclass(frozen=True)
class _Mention:
    start: int
    end: int
    sentence: int
    person: Person | None  # None is nobody in particular


class Persons:
    """Everybody that a text mentions, in order."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self._mentions = sorted(self._all(), key=lambda each: (each.start, each.end))

    def of(self, start: int, end: int | None = None) -> Person | None:
        """Of whom the words from `start` on are said; None: of nobody in particular ("people with lupus")."""
        statement = self.statement
        sentence = statement.words[start].sentence
        near = [each for each in self._mentions if each.sentence == sentence and each.start < start]
        if near:
            return near[-1].person
        reach = (start if end is None else end) + NAMED_FIRST
        later = [each for each in self._mentions if each.sentence == sentence and start <= each.start <= reach]
        if later and later[0].person is not None and later[0].person.relative:
            return later[0].person
        earlier = [each for each in self._mentions if each.sentence < sentence]
        return earlier[-1].person or OWN if earlier else OWN

    def mentions_own(self, start: int, end: int) -> bool:
        """Whether somebody is named as the subject in the sentence before these words, or these are somebody's."""
        sentence = self.statement.words[start].sentence
        return any(each.sentence == sentence and each.start < end for each in self._mentions)

    @property
    def relatives(self) -> list[tuple[str, Sex]]:
        """The relatives that are mentioned whose word says a woman or a man."""
        sexes = self.statement.net.relatives
        found = dict.fromkeys(each.person.relative for each in self._mentions if each.person and each.person.relative)
        return [(name, Sex(sexes[RELATIVE + name])) for name in found if sexes[RELATIVE + name]]

    @property
    def described(self) -> list[tuple[Sex, Heard]]:
        """What persons call themselves: "I am a grandmother", but not "I am her daughter"."""
        statement = self.statement
        return [
            (Sex(statement.net.relatives[each.concept]), each)
            for each in statement.relatives
            if statement.net.relatives[each.concept]
            and (lead := statement.before(each.start, "self")) is not None
            and not statement.within(lead.start, each.start, "own_part", "she", "he")
        ]

    def _all(self) -> Iterator[_Mention]:
        statement = self.statement
        others = [each for each in statement.relatives if statement.before(each.start, "self") is None]
        for each in others:
            yield _mention(each, Person(Whose.OTHER, each.concept.removeprefix(RELATIVE)))
        for each in statement.heard("own"):
            yield _mention(each, OWN)
        for each in statement.heard("own_part"):
            if not any(each.end <= other.start <= each.end + _NEAR for other in others):
                yield _mention(each, OWN)
        for each in statement.heard("anyone"):
            yield _mention(each, None)
        for sign, sex in (("she", Sex.WOMAN), ("he", Sex.MAN)):
            for each in statement.heard(sign):
                yield _mention(each, self._meant(each.start, sex, others))

    def _meant(self, place: int, sex: Sex, others: list[Heard]) -> Person:
        """Whom "she" or "he" means: the relative of that kind named last, else the person asked about."""
        sexes = self.statement.net.relatives
        fitting = [each for each in others if each.start < place and sexes[each.concept] in ("", sex)]
        return Person(Whose.OTHER, fitting[-1].concept.removeprefix(RELATIVE)) if fitting else OWN


def _mention(heard: Heard, person: Person | None) -> _Mention:
    return _Mention(heard.start, heard.end, heard.sentence, person)
