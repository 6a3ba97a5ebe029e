"""A slip is mended towards our names only, and never from a name of something else: no medicine is guessed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from shared.content.loader import load
from shared.understanding.clean import clean
from shared.understanding.encoder import encoder
from shared.understanding.index import index_of
from shared.understanding.names import Mender, things

OTHERS = Path("shared/content/en/wordings/others.yaml")
INDEX = index_of(load())
LOOKING_ALIKE = ("cholesterol", "cramps", "ulcers", "tirzepatide", "ketoacidosis", "eyestrain", "permethrin", "zyrtec")


def named(text: str) -> set[str]:
    """The ids of what is named, once slips are mended."""
    plain = Mender(INDEX.spelling, INDEX.language, encoder("en").is_word).mended(clean(text, INDEX.language))
    return {heard.concept for heard in things(plain, INDEX.names)}


@pytest.mark.parametrize(
    ("slip", "thing"),
    [
        ("foesamacks", "alendronate"),
        ("fosamx", "alendronate"),
        ("fossa max", "alendronate"),
        ("prolai", "denosumab"),
        ("bisfosfonate", "bisphosphonate"),
        ("predinsone", "prednisone"),
        ("reclats", "zoledronic_acid"),
    ],
)
def test_a_slip_is_mended(slip: str, thing: str) -> None:
    assert named(f"what is {slip}") == {thing}


def test_the_names_of_other_things_stay_as_they_are() -> None:
    ours = load().things
    taken = {
        name: found
        for kind in yaml.safe_load(OTHERS.read_text(encoding="utf-8")).values()
        for name in kind["others"]
        if (found := {each for each in named(name) if ours[each].kind == "medicines" or ours[each].reason})
    }
    assert taken == {}


@pytest.mark.parametrize("word", [*load().pack["not_by_ear"], *LOOKING_ALIKE])
def test_what_looks_like_a_slip_of_ours_is_left_alone(word: str) -> None:
    assert named(f"i have {word}") == set()
