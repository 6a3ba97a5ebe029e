"""Each fault that an editor can make, planted in a copy of the content: the check names file, line and what to do."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date

import pytest

from tests.content_copy import TODAY, Check, Copy, copy  # noqa: F401
from tools import check_content
from tools.checks import (
    characters,
    figures,
    grades,
    kinds,
    labels,
    languages,
    named,
    offers,
    plain_words,
    readable,
    replies,
    seed,
    sentences,
    shapes,
    speech,
    talk,
    traceable,
    wordings,
)
from tools.checks.folder import Folder, Problem

CALCIUM, PHRASES, REFERRAL = "en/answers/calcium.md", "en/phrases.yaml", "en/referral.yaml"
TITLE = "title: Calcium\n"
FIRST = "Aim for food first. [food_sources_matter]"


@dataclass(frozen=True)
class Fault:
    """`new` is put in the place of `old` in a file; `check` must then say `wrong` there, or where `at` stands."""

    check: Check
    file: str
    old: str
    new: str
    wrong: str
    at: tuple[str, str] | None = None
    do: str = ""


WORDINGS = "en/wordings/topics/calcium.txt"

FAULTS = {
    "broken YAML": Fault(
        readable.check, PHRASES, "went_back:\n  voice: Let", "went_back:\n  voice: 'Let", "cannot be read", do="missing"
    ),
    "a quote without a partner": Fault(
        readable.check, PHRASES, "all_right: All right.", 'declined: "All right.', "has no partner", do="missing quote"
    ),
    "a colon inside the words": Fault(
        readable.check, PHRASES, "all_right: All right.", "all_right: All right: go on.", "A colon", do="double quotes"
    ),
    "a line without a colon": Fault(
        readable.check, PHRASES, "all_right: All right.", "all_right All right.", "has no colon", do="name: words"
    ),
    "a tab": Fault(
        readable.check, PHRASES, "  voice: Seven short", "\tvoice: Seven short", "begins with a tab", do="spaces"
    ),
    "a tab in an answer's block": Fault(
        readable.check, CALCIUM, "asked:\n  - calcium\n", "asked:\n\t- calcium\n", "begins with a tab", do="spaces"
    ),
    "an answer that nobody can ask for": Fault(
        readable.check, CALCIUM, "asked:\n", "aksed:\n", "no 'asked'", at=(CALCIUM, "---")
    ),
    "a wording with a colon": Fault(
        readable.check, CALCIUM, "  - calcium pills\n", "  - calcium: pills\n", "not a list", at=(CALCIUM, "asked:")
    ),
    "a heading without a title": Fault(
        readable.check, CALCIUM, "## kinds: Kinds of calcium", "## kinds", "does not name its passage", do="## id: "
    ),
    "a passage twice": Fault(
        readable.check, CALCIUM, "## kinds: Kinds of calcium", "## sources: Kinds of calcium", "is there twice",
    ),
    "words above the first passage": Fault(
        readable.check, CALCIUM, "---\n## how_much", "---\nHello.\n## how_much", "above the first passage"
    ),
    "a second paragraph": Fault(
        readable.check, CALCIUM, " " + FIRST, "\n\n" + FIRST, "'how_much' has a second paragraph",
        at=(CALCIUM, "Aim for food"),
    ),
    "a wording below the words": Fault(
        readable.check, CALCIUM, "\n## sources:", "- one more way\n\n## sources:", "below the words",
    ),
    "a passage that nobody can ask for": Fault(
        readable.check, "en/answers/smoking.md", "## quitting: Quitting smoking",
        "## spare: Spare\n\n## quitting: Quitting smoking",
        "Nobody can ask for the passage 'spare'", at=("en/answers/smoking.md", "## spare"),
    ),
    "a title that two passages have": Fault(
        wordings.check, CALCIUM, "## kinds: Kinds of calcium", "## kinds: Too much vitamin D", "The title",
    ),
    "a bare yes": Fault(kinds.check, PHRASES, 'value_yes: "yes"', "value_yes: yes", "true or false", do='"yes"'),
    "a bare number": Fault(kinds.check, "regions.yaml", 'call: "000"', "call: 000", "as a number", do='"000"'),
    "a phrase without words": Fault(
        kinds.check, PHRASES, "all_right: All right.", "all_right:", "nothing behind 'all_right'"
    ),
    "a section cut by a comma": Fault(
        kinds.check, "facts.yaml", "{source: nidirect, section: Symptoms}",
        "{source: nidirect, section: Symptoms, mostly}", "nothing behind 'mostly'",
    ),
    "a channel misspelt": Fault(
        shapes.check, PHRASES, "went_back:\n  voice:", "went_back:\n  voic:", "neither one text nor",
        at=(PHRASES, "went_back:"),
    ),
    "a value that is no number": Fault(
        shapes.check, "numbers.yaml", "screening_age_women:\n  value: ", "screening_age_women:\n  value: about ",
        "is no number",
    ),
    "a medicine for no question": Fault(
        named.check, "lexicon.yaml", "say: prednisone\n    topic: steroids\n    reason: medicines",
        "say: prednisone\n    topic: steroids\n    reason: medicine", "none of that name", do="medicines",
    ),
    "a curly bracket alone": Fault(
        figures.check, PHRASES, "all_right: All right.", "all_right: All right {name.", "curly bracket", do="{name}"
    ),
    "a name twice": Fault(readable.check, PHRASES, "all_right: All right.", "goodbye: All right.", "there twice"),
    "an untagged sentence": Fault(readable.check, CALCIUM, FIRST, "Aim for food first.", "nothing in square brackets"),
    "an untagged sentence in the checklist": Fault(
        shapes.check, REFERRAL, "why: Some medicines speed up bone loss. [referral_medicines]",
        "why: Some medicines speed up bone loss.", "nothing in square brackets",
    ),
    "an answer without a title": Fault(readable.check, CALCIUM, TITLE, "", "no 'title'", at=(CALCIUM, "---")),
    "a fact without sources": Fault(
        shapes.check, "facts.yaml", "  claim: Osteoporosis can be treated.\n  sources:\n"
        "    - {source: nih_senior, section: Treatments}\n    - {source: seed, section: Treatment}\n",
        "  claim: Osteoporosis can be treated.\n", "no 'sources'", at=("facts.yaml", "can_be_treated:"),
    ),
    "a source without a link": Fault(
        shapes.check, "sources.yaml", "  link: none in our copy\n", "", "no 'link'", at=("sources.yaml", "seed:")
    ),
    "a missing reprompt": Fault(
        shapes.check, REFERRAL, "    reprompt: Any broken bone after age {fracture_age}?\n", "", "no 'reprompt'",
        at=(REFERRAL, "fracture_since_50:"), do="reprompt: ...",
    ),
    "a missing question about somebody else": Fault(
        shapes.check, REFERRAL, "    other_reprompt: Did {whom} break any bone after age {fracture_age}?\n", "",
        "no 'other_reprompt'", at=(REFERRAL, "fracture_since_50:"),
    ),
    "a threshold without source": Fault(
        shapes.check, "numbers.yaml", "words: half an inch\n  source: seed\n", "words: half an inch\n", "no 'source'",
        at=("numbers.yaml", "height_loss_inches:"),
    ),
    "a threshold with an unknown source": Fault(
        figures.check, "numbers.yaml", "words: half an inch\n  source: seed\n",
        "words: half an inch\n  source: seeds\n",
        "not in sources.yaml",
    ),
    "a figure typed into a sentence": Fault(
        figures.check, CALCIUM, "{calcium_women_over_50_mg}", "3,000 milligrams", "3,000 is typed", do="curly brackets"
    ),
    "a number changed and its claim not": Fault(
        figures.check, "numbers.yaml", "denosumab_months:\n  value: 6\n  unit: months\n  words: six months",
        "denosumab_months:\n  value: 6\n  unit: months\n  words: three months", "does not say its number",
        at=("facts.yaml", "claim: Denosumab (Prolia) is given"),
    ),
    "a place without a number": Fault(
        figures.check, CALCIUM, "{calcium_women_over_50_mg}", "{calcium_most}", "'{calcium_most}'",
    ),
    "a number nobody uses": Fault(
        figures.check, "numbers.yaml", "screening_age_women:\n", "spare:\n  value: 1\n  unit: years\n  words: one\n"
        "  source: seed\n  section: Opening\nscreening_age_women:\n", "Nothing uses the number 'spare'",
    ),
    "a missing source": Fault(
        traceable.check, "facts.yaml", "{source: nidirect, section: Symptoms}", "{source: nowhere, section: Symptoms}",
        "'nowhere', which is not in sources.yaml",
    ),
    "an unused fact": Fault(
        traceable.check, "facts.yaml", "weak_bones_break:\n", "spare:\n  claim: Spare.\n  sources:\n"
        "    - {source: bhof, section: Whole}\nweak_bones_break:\n", "No sentence uses the fact 'spare'",
    ),
    "a sentence whose fact is gone": Fault(
        traceable.check, CALCIUM, FIRST, "Aim for food first. [food_source_matters]", "not in facts.yaml",
        do="Did you mean 'food_sources_matter'?",
    ),
    "a source nobody cites": Fault(
        traceable.check, "sources.yaml", "seed:\n  title", "spare:\n  title: A\n  publisher: B\n  date: C\n  link: D\n"
        "  short: E\n  used_for: F\n  read: first_hand\n  review_by: 2030-01-01\n\nseed:\n  title", "Nothing cites",
    ),
    "a review date that is none": Fault(
        traceable.check, "sources.yaml", "the kind that counts.\n  read: second_hand\n  review_by: 2027-11-30",
        "the kind that counts.\n  read: second_hand\n  review_by: soon", "not a date", do="year-month-day",
    ),
    "a statement of the seed that nothing carries": Fault(
        seed.check, "seed.yaml", "the_aim: [treatment_aim]", "the_aim: []", "No fact carries"
    ),
    "a fact that cites another section": Fault(
        seed.check, "seed.yaml", "the_aim: [treatment_aim]", "the_aim: [vitamin_d_sun]", "does not cite the section"
    ),
    "a curly quote": Fault(
        characters.check, PHRASES, 'thanks: You\'re', "thanks: You\u2019re", "a curly quote", do="Write ' instead."
    ),
    "a sentence too long": Fault(
        sentences.check, CALCIUM, "Aim for food first.",
        "Aim for food first and then look at what is still missing from each of the meals you have in a day or two.",
        "20 is the most",
    ),
    "an answer that opens with a hedge": Fault(
        sentences.check, CALCIUM, "Women over {", "Generally speaking, women over {", "answers nothing"
    ),
    "the passive voice": Fault(
        sentences.check, CALCIUM, "Aim for food first.", "Food is advised first.", "'is advised' leaves open who"
    ),
    "a grade too high": Fault(
        grades.check, CALCIUM, "Aim for food first.", "Family priorities determine individual necessities.",
        "reads at grade", at=(CALCIUM, "Women over {"),
    ),
    "a word with a plain substitute": Fault(
        plain_words.check, CALCIUM, "Aim for food first.", "Consume food first.", "'consume'", do="Write 'eat'"
    ),
    "a medical word unexplained": Fault(
        plain_words.check, CALCIUM, "Aim for food first.", "Have a DXA first.",
        "'DXA' is not explained", do="called a DXA"
    ),
    "a word nobody knows": Fault(
        plain_words.check, CALCIUM, "Aim for food first.", "Aim for osteoclasts first.", "in no dictionary"
    ),
    "a long word": Fault(
        plain_words.check, CALCIUM, "Aim for food", "Characteristically aim for food", "is a long word",
    ),
    "talk that makes a claim": Fault(
        talk.check, PHRASES, "all_right: All right.", "all_right: All right. Calcium prevents breaks.", "makes a claim"
    ),
    "a duplicate wording in two topics": Fault(
        wordings.check, CALCIUM, "  - calcium pills\n", "  - calcium pills\n  - am i at risk for osteoporosis?\n",
        "'am i at risk for osteoporosis", at=("en/answers/risk_factors.md", "- am i at risk for osteoporosis"),
    ),
    "a wording heard as something else": Fault(
        wordings.check, CALCIUM, "  - calcium pills\n", "  - calcium pills\n  - tell me more\n",
        "not understood as"
    ),
    "a wording that is an emergency": Fault(
        wordings.check, CALCIUM, "  - calcium pills\n", "  - calcium pills\n  - i have chest pain\n",
        "holds words of an emergency ('emergency')"
    ),
    "a sign that the reader does not know": Fault(
        labels.check, "en/urgent.yaml", "\nstroke:\n", "\nstrokes:\n", "'strokes' is no sign"
    ),
    "a command that nobody carries out": Fault(
        labels.check, "en/replies.yaml", "\n  repeat:\n", "\n  dance:\n", "'dance' is no entry of 'commands'"
    ),
    "a list of replies that is no list": Fault(
        labels.check, "en/replies.yaml", "\nagree:", "\nassent:", "'assent' is no list"
    ),
    "a label that is none": Fault(
        labels.check, WORDINGS, "## calcium.kinds\n", "## calcium.kind\n", "'calcium.kind' is no label"
    ),
    "a reply to no question": Fault(
        labels.check, "en/wordings/conversation/replies.txt", "## reply woman_65_man_70 yes\n",
        "## reply woman_65_man_70 yeah\n", "'yeah' is no reply"
    ),
    "an offered phrase not listed, by text": Fault(
        offers.check, PHRASES, "You can also text WHY,", "You can also text ZEBRA, WHY,", "'ZEBRA' is offered here"
    ),
    "an offered phrase not listed, aloud": Fault(
        offers.check, PHRASES, "Say checklist to go on.", "Say pumpernickel to go on.",
        "'pumpernickel to go on' is offered"
    ),
    "an offered phrase understood otherwise, by text": Fault(
        offers.check, "en/offers.yaml", "MENU: command menu", "MENU: command back", "'MENU' promises command back"
    ),
    "an offered phrase understood otherwise, aloud": Fault(
        offers.check, "en/offers.yaml", "  food: topic diet", "  food: topic calcium", "'food' promises topic calcium"
    ),
    "mark-up that a speaker does not know": Fault(
        speech.check, "en/speech.yaml", "DXA: {spell: true}", "DXA: {shout: true}", "does not say how it is said"
    ),
    "a sound that a voice does not know": Fault(
        speech.check, "en/speech.yaml", "raloxifene: {sub: ra loxi feen}", "raloxifene: {ipa: \u0294a}",
        "not one that every"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_where_it_is(name: str, copy: Copy) -> None:  # noqa: F811
    fault = FAULTS[name]
    line = copy.change(fault.file, fault.old, fault.new)
    file = fault.file
    if fault.at:
        file, line = fault.at[0], copy.line(*fault.at)
    found = copy.found(fault.check)
    hits = [each for each in found if each.file.endswith(file) and each.line == line and fault.wrong in each.wrong]
    assert hits, (line, [str(each) for each in found])
    assert all(fault.do in each.do and each.do.strip() for each in hits)


def test_a_reply_of_307_characters_is_found_at_its_passage(copy: Copy) -> None:  # noqa: F811
    hint = len(" Reply 1 for more.")
    old = "Dairy foods, sardines and tofu are good sources of calcium."
    written = Folder(copy.root).content.answers["calcium"].passage("sources").sentences
    longer = old.removesuffix(".") + "," * (307 - hint - len(" ".join(each.text for each in written))) + "."
    line = copy.change(CALCIUM, old, longer)
    found = next(each for each in replies.found(Folder(copy.root), "text") if "307 characters" in each.wrong)
    assert (found.file.endswith(CALCIUM), found.line) == (True, line)
    assert "307 characters, which is 3 segments; 2 is the most" in found.wrong


RARELY_HEARD = (
    (PHRASES, "heard_arthritis: wear-and-tear arthritis"),
    (PHRASES, "keep_strong_more: Ask me about food, exercise or falls any time."),
    (PHRASES, "first_question: This is the first question."),
    (REFERRAL, "how: For height, ask to be measured at the next visit."),
    ("lexicon.yaml", "say: prednisone"),
    ("sources.yaml", "link: https://frax.shef.ac.uk/FRAX/\n  short: the makers of the FRAX tool"),
)


def test_words_that_are_rarely_heard_are_measured_too(copy: Copy) -> None:  # noqa: F811
    """All in one walk, which takes long: each is lengthened by a word of its own."""
    fillers = ("alpha", "bravo", "delta", "gamma", "kappa", "sigma")
    for (file, words), filler in zip(RARELY_HEARD, fillers, strict=True):
        copy.change(file, words, words.removesuffix(".") + f" {filler}" * 40 + ".")
    wrong = [
        step.reply.text + step.reply.reprompt
        for _, step in replies.said(Folder(copy.root), "voice")
        if "40 is the most" in " ".join(replies.out_of_bounds(step, "voice"))
    ]
    assert [filler for filler in fillers if not any(filler in text for text in wrong)] == []


def test_a_missing_phrase_is_named(copy: Copy) -> None:  # noqa: F811
    copy.change(PHRASES, "all_right: All right.\n", "")
    found = [str(each) for each in replies.found(Folder(copy.root), "voice")]
    assert len(found) == 1
    assert "The phrase 'all_right' is missing." in found[0]


def test_an_answer_that_people_are_led_to_is_missed(copy: Copy) -> None:  # noqa: F811
    (copy.root / "en/answers/treatment.md").unlink()
    (found,) = copy.found(named.check)
    assert found.file.endswith("en/answers/treatment.md")
    assert "This answer is missing" in found.wrong


def test_a_wording_in_two_topics_is_one_line(copy: Copy) -> None:  # noqa: F811
    copy.change(CALCIUM, "  - calcium pills\n", "  - calcium pills\n  - am i at risk for osteoporosis\n")
    assert len(copy.found(wordings.check)) == 1


@pytest.mark.parametrize("name", ["numbers.yaml", "en/urgent.yaml", "en/plain_words.yaml", CALCIUM])
@pytest.mark.parametrize("left", [b"", b"a: \xff\n", None], ids=["empty", "not UTF-8", "missing"])
def test_a_spoilt_file_is_said_in_one_line(name: str, left: bytes | None, copy: Copy) -> None:  # noqa: F811
    if left is None:
        (copy.root / name).unlink()
    else:
        (copy.root / name).write_bytes(left)
    found = check_content.problems(Folder(copy.root, today=TODAY))
    assert found
    assert all(str(each).count("\n") == 0 and each.do for each in found)


def test_whatever_stops_the_checks_is_one_line_too(
    copy: Copy,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stop(_: Folder) -> list[Problem]:
        raise AttributeError("of a kind nobody thought of")

    monkeypatch.setattr(check_content, "problems", stop)
    assert check_content.main([str(copy.root)]) == 1
    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert "Take back your last change" in printed


def test_a_source_is_due_on_the_day_after_its_date(copy: Copy) -> None:  # noqa: F811
    assert copy.found(traceable.check, today=date(2027, 5, 31)) == []
    due = copy.found(traceable.check, today=date(2027, 6, 1))
    assert due
    assert all(each.file.endswith("sources.yaml") and "looked at again by 2027-05-31" in each.wrong for each in due)


def test_a_new_language_hears_what_it_lacks(copy: Copy) -> None:  # noqa: F811
    (copy.root / "es").mkdir()
    (copy.root / "es" / "phrases.yaml").write_text('greeting: "Hola."\n', encoding="utf-8")
    found = [str(each) for each in languages.check(Folder(copy.root, "es"))]
    assert any("es/answers/calcium.md:1: This file is missing" in each for each in found)
    assert any("es/phrases.yaml:1: 'goodbye' is missing" in each for each in found)
    assert not any("'greeting' is missing" in each for each in found)


def test_a_copied_language_hears_what_is_still_english(copy: Copy) -> None:  # noqa: F811
    shutil.copytree(copy.root / "en", copy.root / "es")
    spanish = Folder(copy.root, "es")
    assert list(languages.check(spanish)) == []
    found = list(languages.untranslated(spanish))
    assert any(each.file.endswith("es/answers/calcium.md") and "still in English" in each.wrong for each in found)
    assert check_content.languages_of(copy.root) == ["en", "es"]


def test_the_command_prints_and_fails(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    line = copy.change(CALCIUM, FIRST, "Aim for food first.")
    assert check_content.main([str(copy.root)]) == 1
    printed = capsys.readouterr().out
    assert f"{CALCIUM}:{line}: 'Aim for food first." in printed
    assert "1 to mend." in printed


def test_what_nobody_has_written_is_counted_and_listed(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    before = set(check_content.unwritten(Folder(copy.root).content))
    text = (copy.root / CALCIUM).read_text(encoding="utf-8")
    head, _, rest = text.partition("Dairy foods, sardines")
    (copy.root / CALCIUM).write_text(head + rest.partition("\n")[2], encoding="utf-8")
    assert check_content.main([str(copy.root), "--unwritten"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert set(listed) - before == {"calcium.sources: what foods have calcium · where do i get calcium without milk"}
    assert list(readable.check(Folder(copy.root))) == []


def test_a_copied_language_hears_which_passage_it_lacks(copy: Copy) -> None:  # noqa: F811
    shutil.copytree(copy.root / "en", copy.root / "es")
    theirs = copy.root / "es/answers/calcium.md"
    theirs.write_text(theirs.read_text(encoding="utf-8").partition("## kinds")[0], encoding="utf-8")
    (found,) = languages.check(Folder(copy.root, "es"))
    assert "The passage 'kinds' is missing" in found.wrong


WALKS = (replies.check,)  # test_messages.py walks


@pytest.mark.parametrize(
    "check",
    [each for group in check_content.GROUPS for each in group if each not in WALKS],
    ids=lambda check: check.__module__,
)
def test_the_content_itself_has_nothing_to_mend(check: Check) -> None:
    assert [str(problem) for problem in check(Folder(today=TODAY))] == []


def test_a_problem_reads_as_one_line() -> None:
    assert str(Problem("a.md", 3, "It is long.", "Cut it.")) == "a.md:3: It is long. Cut it."
