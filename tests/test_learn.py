"""What is learned is out of date exactly when something that it is learned from has changed."""

from tests.content_copy import Copy, copy  # noqa: F401
from tools.learn import fingerprint

CALCIUM = "en/answers/calcium.md"


def test_another_sentence_of_ours_leaves_what_is_learned_as_it_is(copy: Copy) -> None:  # noqa: F811
    before = fingerprint(copy.root)
    copy.change(CALCIUM, "Aim for food first.", "Try food first.")
    assert fingerprint(copy.root) == before


def test_another_way_to_ask_or_to_name_a_thing_is_to_be_learned(copy: Copy) -> None:  # noqa: F811
    seen = [fingerprint(copy.root)]
    copy.change(CALCIUM, "  - calcium pills\n", "  - calcium pills\n  - are chalky tablets any good\n")
    seen.append(fingerprint(copy.root))
    copy.change("lexicon.yaml", "names: [risedronate,", "names: [risedronade, risedronate,")
    seen.append(fingerprint(copy.root))
    copy.change("en/listening.yaml", "  u: you\n", "  u: you\n  yu: you\n")
    seen.append(fingerprint(copy.root))
    assert len(set(seen)) == len(seen)
