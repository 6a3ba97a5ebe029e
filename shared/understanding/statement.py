"""What a text says to be so: of whom, and whether it is denied, doubted or only asked. Knows no kind of fact.

A relative is known by name ("mother"), the person asked about is OWN, and nobody in particular is None.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from shared.rules.stated import Sex, Told, ToldKind, Whose
from shared.understanding.clean import Clean
from shared.understanding.language import Language
from shared.understanding.phrases import Heard
from shared.understanding.signs import RELATIVE, Signs, ToldNet

OWN = ""
DENIED_WITHIN, DOUBTED_WITHIN, DOUBTED_AFTER = 5, 6, 3  # words
NAMED_FIRST = 4  # words from what is said to the relative that it is said of
_NEAR = 3  # words between "my" and what is mine


class Statement(Signs):
    """A text under reading. `mentions` is everybody that it mentions, in order."""

    def __init__(self, text: Clean, named: Sequence[Heard], net: ToldNet, language: Language) -> None:
        super().__init__(text, named, net, language)
        self.mentions = sorted(self._mentions(), key=lambda each: (each[0].start, each[0].end))

    def told(self, kind: ToldKind, start: int, end: int, value: str = "", **more: Any) -> Iterator[Told]:
        """The item that these words are, with `more` of it; none if they are asked, or of nobody in particular."""
        relative = self._of(start, end)
        if relative is not None and self.stated(start):
            whose = Whose.OTHER if relative else Whose.OWN
            denied, maybe = self.denied(start, end), self.doubted(start, end)
            said = {"denied": denied, "maybe": maybe, "words": self.said(start, end), **more}
            yield Told(kind, value, whose=whose, relative=relative, **said)

    def mentions_own(self, start: int, end: int) -> bool:
        """Whether somebody is named as the subject in the sentence before these words, or these are somebody's."""
        sentence = self.words[start].sentence
        return any(each.sentence == sentence and each.start < end for each, _ in self.mentions)

    def stated(self, place: int) -> bool:
        """Whether what stands here is said to be so: neither asked, nor supposed, nor feared."""
        first, last = self.bounds(place)
        if any(first <= each.start < place for each in self.heard("asks", "if")):
            return False
        if any(each.start == first for each in self.heard("opens")) and not self.within(first + 1, first + 2, "no"):
            return False
        if self._holds("feared", place, DENIED_WITHIN, "but", "own"):
            return False
        asked = self.words[place].sentence in self.text.questions and last - first > 2
        return not asked or bool(self.within(first, last, "own", "own_part", "he", "she"))

    def doubted(self, start: int, end: int) -> bool:
        """Whether this is said to be uncertain: "I might have lupus", "2 inches I think"."""
        after = self.within(end, min(self.bounds(start)[1], end + DOUBTED_AFTER), "maybe")
        return bool(after) or self._holds("maybe", start, DOUBTED_WITHIN, "but")

    def denied(self, start: int, end: int) -> bool:
        """Whether this is said not to be so: "no lupus", "never on steroids", "lupus no"."""
        after = self.after(end, "no")
        if after and after.end == self.bounds(start)[1]:
            return True
        return self._holds("no", start, DENIED_WITHIN, "own", "own_part", "he", "she", "but", "stopped", "again")

    def excepted(self, place: int) -> bool:
        """Whether something is left out of a denial later in the sentence: "nothing but my toe"."""
        return bool(self.within(place, self.bounds(place - 1)[1], "except"))

    def _holds(self, sign: str, place: int, reach: int, *ends: str) -> bool:
        """Whether a sign not far before a place holds for it: nothing between them ends what it is about."""
        first = max(self.bounds(place)[0], place - reach)
        signs = [each for each in self.heard(sign) if first <= each.start < place]
        return any(not self.within(each.end, place, *ends) for each in signs)

    def _of(self, start: int, end: int) -> str | None:
        """Of whom these words are said: named before them, else just after, else in a sentence before."""
        sentence = self.words[start].sentence
        here = [(heard.start, name) for heard, name in self.mentions if heard.sentence == sentence]
        before = [name for place, name in here if place < start]
        if before:
            return before[-1]
        after = [name for place, name in here if place <= end + NAMED_FIRST]
        if after and after[0]:
            return after[0]
        earlier = [OWN, *(name for heard, name in self.mentions if heard.sentence < sentence)]
        return earlier[-1] or OWN

    def _mentions(self) -> Iterator[tuple[Heard, str | None]]:
        others = [each for each in self.relatives if self.before(each.start, "self") is None]
        yield from ((each, each.concept.removeprefix(RELATIVE)) for each in others)
        yield from ((each, OWN) for each in self.heard("own"))
        for each in self.heard("own_part"):
            if not any(each.end <= other.start <= each.end + _NEAR for other in others):
                yield each, OWN
        yield from ((each, None) for each in self.heard("anyone"))
        for sign, sex in (("she", Sex.WOMAN), ("he", Sex.MAN)):  # the relative of that kind named last
            fitting = [each for each in others if self.net.relatives[each.concept] in ("", sex)]
            for each in self.heard(sign):
                meant = [other.concept.removeprefix(RELATIVE) for other in fitting if other.start < each.start]
                yield each, meant[-1] if meant else OWN
