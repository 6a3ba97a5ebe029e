"""The figures count what they say they count, whatever the reader; the page and the files hold what was measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from shared.content.loader import load
from shared.rules.stated import Arthritis, Told, ToldKind
from shared.understanding import meaning as m
from shared.understanding.reader import Read, read
from tools.evaluate import Figure, Kind, Outcome, Row, figures, moves, offered, predicted, readings, rows
from tools.evaluate.__main__ import as_json, from_json, lines, written
from tools.evaluate.aloud import heard
from tools.evaluate.curves import confusions, how_far_off
from tools.evaluate.figures import by_person, hears_less
from tools.evaluate.rows import RowError
from tools.replied import Replied

PERSON = """# person: Ann, 70, Leeds
## calcium.how_much
how much calcium
## fall
cannot get up
## suicide
no point going on
## calm
dying to know
## call_today
jaw ache on the tablets
## off_topic
who won
## opt_out.stop
enough now
## reply back_pain yes
that it does
## reply back_pain question
does a stiff neck count
## after denosumab: denosumab.stopping
and if i stop
"""


def measured(given: list[tuple[Row, m.Meaning]], twice: m.Meaning | None = None) -> dict[str, Figure]:
    """The figures when each of these rows is read as told, and as `twice` the other way round."""
    known = {row.text: meaning for row, meaning in given}
    seen: set[str] = set()

    def read(text: str, content: object, before: m.Before) -> Read:
        again = text in seen
        seen.add(text)
        return Read(twice if again and twice else known[text])

    return figures(readings([row for row, _ in given], load(), twice=twice is not None, show=False, read=read))


def part(found: dict[str, Figure], name: str) -> tuple[int, int]:
    return found[name].part, found[name].whole


def test_a_file_of_wordings_is_rows_of_one_person(tmp_path: Path) -> None:
    path = tmp_path / "ann.txt"
    path.write_text(PERSON)
    found = rows([path])
    assert {row.person for row in found} == {"ann: Ann, 70, Leeds"}
    assert [row.text for row in found if row.emergency] == ["cannot get up", "no point going on"]
    assert (found[-3].act, found[-3].question, found[-1].about, found[-1].label) == (
        "yes", "back_pain", "denosumab", "denosumab.stopping",
    )  # fmt: skip


def test_labelled_rows_leave_out_what_is_borderline_and_know_a_near_miss_for_other_bones(tmp_path: Path) -> None:
    path = tmp_path / "asked.jsonl"
    raw: list[dict[str, object]] = [
        {"text": "a", "label": "near_miss"},
        {"text": "b", "label": "emergency", "human_asked": True},
        {"text": "c", "label": "calcium", "label2": "diet", "hard": True},
        {"text": "d", "label": "calcium", "borderline": True},
    ]
    path.write_text("\n".join(map(json.dumps, raw)) + "\n\n")
    found = rows([path])
    assert [(row.label, row.emergency, row.also) for row in found] == [
        ("other_bone", False, None), (None, True, None), ("calcium", False, "diet"),
    ]  # fmt: skip


def test_dialog_acts_are_replies_to_a_plain_question(tmp_path: Path) -> None:
    path = tmp_path / "acts.csv"
    path.write_text("intent,text\naffirm,yep\nmaybe,hm\ngreeting,hello\n")
    assert [(row.act, row.question) for row in rows([path])] == [("yes", "back_pain"), ("unsure", "back_pain")]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.jsonl", '{"text": "a"}', "a.jsonl:1"),
        ("a.jsonl", "nonsense", "a.jsonl:1"),
        ("a.csv", "what,ever\n1,2\n", "intent and text"),
        ("a.yaml", "a: b", "only .txt, .jsonl and .csv"),
        ("a.txt", "## reply back_pain perhaps\nhm\n", "a.txt:2"),
    ],
)
def test_a_file_that_cannot_be_measured_on_is_named(tmp_path: Path, name: str, text: str, says: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(RowError, match=says.replace(".", r"\.")):
        rows([tmp_path / name])


def test_emergencies_and_false_alarms() -> None:
    found = measured([
        (Row("a", "p", urgency="suicide"), m.Urgent("emergency")),
        (Row("b", "p", urgency="fall"), m.CallToday()),
        (Row("c", "p", urgency="alarm"), m.Urgent("stroke")),
        (Row("d", "p", urgency="call_today"), m.CallToday()),
        (Row("e", "p", urgency="call_today"), m.Urgent("fall")),
        (Row("f", "p", urgency="calm"), m.Urgent("fall")),
        (Row("g", "p", label="calcium"), m.Ask("calcium")),
    ])  # fmt: skip
    assert part(found, "emergencies_heard") == (2, 3)
    assert part(found, "suicidal_heard") == (1, 1)
    assert part(found, "suicidal_as_such") == (0, 1)
    assert part(found, "emergencies_sent_to_doctor") == (1, 3)
    assert part(found, "today_heard") == (1, 2)
    assert part(found, "false_alarms_today") == (1, 2)
    assert part(found, "false_alarms") == (1, 2)
    assert part(found, "false_alarms_alike") == (1, 1)


def test_lay_questions_right_helped_and_by_passage() -> None:
    found = measured([
        (Row("a", "p", label="calcium.how_much"), m.Ask("calcium", "how_much")),
        (Row("b", "p", label="calcium.sources"), m.Ask("calcium", "how_much")),
        (Row("c", "p", label="diet.foods"), m.Torn(("calcium", "diet"))),
        (Row("d", "p", label="diet", also="calcium"), m.Ask("calcium")),
        (Row("word " * 40, "p", label="exercise"), m.Ask("diet", also=("exercise.walking",))),
        (Row("f", "p", label="service.robot"), m.Ask("service", "robot")),
    ])  # fmt: skip
    assert part(found, "lay_right") == (3, 5)
    assert part(found, "lay_helped") == (5, 5)
    assert part(found, "passage_right") == (1, 3)
    assert part(found, "letters_right") == (0, 1)
    assert part(found, "letters_helped") == (1, 1)
    assert part(found, "service_right") == (1, 1)
    assert found["lay_macro"].share == pytest.approx((1 + 0.5 + 0) / 3)


def test_what_is_not_ours_and_decisions() -> None:
    found = measured([
        (Row("a", "p", label="other_bone.joints"), m.Ask("exercise")),
        (Row("b", "p", label="other_bone.cost"), m.NotCovered()),
        (Row("c", "p", label="other_health"), m.PersonalDecision()),
        (Row("d", "p", label="off_topic"), m.Ask("service", "joke")),
        (Row("e", "p", label="personal_medical_decision"), m.Ask("denosumab")),
        (Row("f", "p", label="personal_medical_decision"), m.PersonalDecision("denosumab")),
        (Row("g", "p", label="denosumab.stopping"), m.PersonalDecision("denosumab")),
    ])  # fmt: skip
    assert part(found, "topic_given_other_bone") == (1, 2)
    assert part(found, "topic_given_other_health") == (1, 1)
    assert part(found, "topic_given_off_topic") == (0, 1)
    assert part(found, "personal_right") == (1, 2)
    assert part(found, "personal_bare") == (1, 2)
    assert part(found, "personal_wrongly") == (1, 1)


def test_replies_flips_and_what_is_wrongly_put_down() -> None:
    bare = m.Stated((Told(ToldKind.ARTHRITIS, Arthritis.UNKNOWN),))
    found = measured([
        (Row("a", "p", act="yes", question="back_pain"), m.Answer("yes", indirect=True)),
        (Row("b", "p", act="no", question="back_pain"), m.Answer("yes", indirect=True)),
        (Row("c", "p", act="unsure", question="back_pain"), m.Answer("no", indirect=True)),
        (Row("d", "p", act="yes", question="condition"), bare),
        (Row("e", "p", act="question", question="back_pain"), m.Answer("yes", indirect=True)),
        (Row("f", "p", act="command", question="back_pain"), m.Command("back")),
        (Row("g", "p", act="no", question="back_pain"), m.Choice(2)),
    ])  # fmt: skip
    assert part(found, "replies_right") == (2, 5)
    assert part(found, "replies_again") == (1, 5)
    assert part(found, "flips") == (1, 4)
    assert part(found, "unsure_settled") == (1, 1)
    assert part(found, "put_down") == (1, 2)


def test_nobody_is_unsubscribed_because_of_when_they_asked() -> None:
    given: list[tuple[Row, m.Meaning]] = [
        (Row("a", "p", label="opt_out.stop"), m.OptOut("stop")),
        (Row("b", "p", label="opt_out.forget"), m.OptOut("stop")),
        (Row("c", "p", label="calcium"), m.Ask("calcium")),
        (Row("d", "p", act="no", question="back_pain"), m.Answer("no")),
    ]
    assert part(measured(given), "opt_out_honoured") == (1, 2)
    assert part(measured(given), "opt_out_wrongly") == (0, 2)
    assert part(measured(given, twice=m.OptOut("stop")), "opt_out_wrongly") == (2, 2)
    assert part(measured(given, twice=m.Answer("yes")), "put_down_lay") == (1, 1)


def test_texts_that_lean_are_measured_apart() -> None:
    found = measured([
        (Row("a", "p", label="denosumab.stopping", about="denosumab"), m.Ask("denosumab", "what")),
        (Row("b", "p", label="opt_out.stop", about="denosumab"), m.OptOut("stop")),
    ])  # fmt: skip
    assert part(found, "after_right") == (2, 2)
    assert part(found, "after_exact") == (1, 2)
    assert part(found, "lay_right") == (0, 0)


def test_what_has_moved_and_whether_fewer_emergencies_are_heard() -> None:
    old = {
        "emergencies_heard": Figure("emergencies_heard", "Emergencies heard", Kind.GOOD, 9, 10),
        "flips": Figure("flips", "Flips", Kind.BAD, 1, 10),
    }
    new = {
        "emergencies_heard": Figure("emergencies_heard", "Emergencies heard", Kind.GOOD, 8, 10),
        "flips": Figure("flips", "Flips", Kind.BAD, 0, 10),
    }
    worse, better = moves(old, new)
    assert worse.endswith("0.900 -> 0.800  -0.100 WORSE")
    assert better.endswith("0.100 -> 0.000  -0.100 better")
    assert hears_less(old, new)
    assert not hears_less(new, old)
    assert not hears_less({}, new)


def test_the_reader_is_named_in_the_words_of_the_labels() -> None:
    assert predicted(m.Urgent("fall")) == "emergency"
    assert predicted(m.PersonalDecision()) == "personal_medical_decision"
    assert offered(m.Ask("calcium", "how_much", ("diet.foods", "calcium.sources"))) == ("calcium", "diet")
    assert how_far_off([]) is None


def test_the_figures_as_data_and_as_a_page_that_needs_nothing_beside_it(tmp_path: Path) -> None:
    outcomes = [
        Outcome(Row("<b>cannot</b> get up", "Ann", urgency="fall"), Read(m.NotCovered()), Replied()),
        Outcome(Row("how much", "Bob", label="calcium.how_much"), Read(m.Ask("diet", "foods")), Replied()),
    ]
    found = figures(outcomes)
    path = tmp_path / "figures.json"
    path.write_text(json.dumps(as_json(found, by_person(outcomes))))
    assert from_json(path) == found
    assert json.loads(path.read_text())["people"]["Ann"]["emergencies_heard"]["share"] == 0
    assert "Emergencies heard" in lines(found)[0]
    assert [(each.wanted, each.got, each.whole) for each in confusions(outcomes)] == [
        ("emergency", "not_covered", 1), ("calcium", "diet", 1),
    ]  # fmt: skip
    page = written(outcomes, load(), ["ann.txt"])
    assert "&lt;b&gt;cannot&lt;/b&gt; get up" in page
    assert page.index("Emergencies not heard") < page.index("got another topic")
    assert "src=" not in page
    assert "<link" not in page


def test_a_text_is_measured_aloud_through_the_model_and_the_skill() -> None:
    fallen = "my mother fell down the stairs and cannot get up"
    assert heard(fallen, load()).meaning == read(fallen, load())
    assert heard("does that count", load(), m.Before("menopause")).meaning != m.Answer("yes")
    assert heard("stop", load()).meaning == m.Command("goodbye")
    assert read("stop", load()) == m.OptOut("stop")
