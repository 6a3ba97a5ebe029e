"""One text, listened to once: its words with slips mended, and the concepts heard in them. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Any

from shared.content.model import Content
from shared.understanding.hearing import Heard, spot
from shared.understanding.index import bare
from shared.understanding.likeness import Likeness, features, liken
from shared.understanding.meaning import Meaning
from shared.understanding.mended import mended, unsigned
from shared.understanding.shapes import Fit, fits
from shared.understanding.words import Utterance, Word, split

JOINERS = frozenset({"and", "also", "but", "so", "plus", "then", "ok", "okay", "oh", "please", "well"})
MEEK = frozenset(
    {"affirm_weak", "deny_weak", "unsure_weak", "filler", "beside", "asks", "courtesy"}
)  # these hide no clearer word inside them


@dataclass(frozen=True)
class Verdict:
    """What was meant, the words that decided, and what came second (empty when nothing else was near)."""

    meaning: Meaning
    why: tuple[str, ...] = ()
    second: str = ""


class Listener:
    """A text under reading, with everything that was heard in it, worked out when first needed."""

    def __init__(self, text: str, content: Content, index: Mapping[str, Any], pending: str | None) -> None:
        self.text = unsigned(text, index["signatures"])
        self.content = content
        self.index = index
        self.pending = pending

    @cached_property
    def utterance(self) -> Utterance:
        """The words, with misspelt ones mended."""
        raw = split(self.text, self.index["shorthand"])
        return replace(raw, words=tuple(mended(raw.words, self.index)))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order."""
        return self.utterance.words

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems in order."""
        return tuple(word.stem for word in self.words)

    @cached_property
    def replies(self) -> list[Heard]:
        """Yes, no, not sure, commands and fillers."""
        return [heard for heard in self._spotted if not heard.concept.startswith("facts:")]

    @cached_property
    def _spotted(self) -> list[Heard]:
        return spot(self.words, self.index["replies"], meek=self.index["facts"] | MEEK)

    def told(self, name: str) -> list[Heard]:
        """Where a word of this list under `facts` was heard."""
        return [heard for heard in self._spotted if heard.concept == f"facts:{name}"]

    @cached_property
    def subjects(self) -> list[Heard]:
        """Concepts of the subject, with what they imply; a thing from the lexicon is also its kind and its topic."""
        found = spot(self.words, self.index["subjects"], meek=self.index["meek"])
        implied = self.index["implied"]
        found += [replace(heard, concept=also) for heard in found for also in implied.get(heard.concept, ())]
        return found + self._it(found)

    def _it(self, found: Sequence[Heard]) -> list[Heard]:
        """ "Does it get better?": in a text that names no subject of ours or others, "it" is the bones."""
        standing = self.index["standing"]
        it = [heard for heard in found if heard.concept == "it"]
        named = {standing.get(heard.concept, "nothing") for heard in found if heard.concept != "it"}
        return [replace(heard, concept="bone") for heard in it] if named <= {"nothing"} else []

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The names of the subjects."""
        return frozenset(heard.concept for heard in self.subjects)

    @cached_property
    def asking(self) -> frozenset[int]:
        """The sentences that ask: with a question mark, beginning with a question word, or wanting to know."""
        opening = {
            heard.sentence
            for heard in self.subjects
            if heard.concept == "wondering" or (heard.concept == "question_word" and self._opens(heard.start))
        }
        return self.utterance.questions | opening

    def _opens(self, place: int) -> bool:
        """Whether a sentence begins here, but for an "and" or the like."""
        while place and self.stems[place - 1] in JOINERS and self._together(place):
            place -= 1
        return place == 0 or not self._together(place)

    def _together(self, place: int) -> bool:
        """Whether this word and the one before it are of one sentence."""
        return self.words[place - 1].sentence == self.words[place].sentence

    @cached_property
    def as_asked(self) -> str | None:
        """The topic or passage whose editor wrote this very question under `asked`."""
        asked: Mapping[str, str] = self.index["asked"]
        return asked.get(" ".join(self.stems)) or asked.get(bare(self.stems, self.index["empty"]))

    @cached_property
    def fits(self) -> list[Fit]:
        """The topics whose shapes fit, best first."""
        return fits(self.subjects, self.index, self.asking)

    @cached_property
    def likeness(self) -> Likeness:
        """How much the text is like the wordings of each subject."""
        return liken(features(self.words, self.subjects), self.content.learned)

    def likeness_of(self, sentence: int) -> Likeness:
        """The same for one sentence alone."""
        words = [word for word in self.words if word.sentence == sentence]
        subjects = [heard for heard in self.subjects if heard.sentence == sentence]
        return liken(features(words, subjects), self.content.learned)

    @cached_property
    def asked_fits(self) -> list[Fit]:
        """The fits of the sentences that ask; all of them when no sentence asks."""
        return [fit for fit in self.fits if fit.sentence in self.asking] or self.fits

    def said(self, heard: Collection[Heard]) -> tuple[str, ...]:
        """The words, as they were typed, in which these were heard."""
        spans = sorted({(each.start, each.end) for each in heard})
        typed = ((word.typed for word in self.words[start:end]) for start, end in spans)
        return tuple(" ".join(token for token, _ in groupby(tokens)) for tokens in typed)

    def whole(self, names: Collection[str], fillers: Collection[str] = ("filler",)) -> bool:
        """Whether the text is nothing but these replies, and fillers, with at least one of these."""
        own = [heard for heard in self.replies if heard.concept in names]
        covered = {
            place
            for heard in self.replies
            if heard.concept in names or heard.concept in fillers
            for place in range(heard.start, heard.end)
        }
        return bool(own) and len(covered) == len(self.words)
