"""A model that hears fewer emergencies is not put in place; one that is remembers what it has learned from."""

from __future__ import annotations

from pathlib import Path

import pytest

from shared.content.loader import load
from tools.evaluate import Figure, Kind
from tools.model import adopt as adopting
from tools.model import learned
from tools.model.adopt import adopt
from tools.model.wordings import Wording

WORDINGS = "# person: Ann\n## fall\ncannot get up\n"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A new model, the one in place, and the people kept back."""
    new, place, people = (tmp_path / name for name in ("new", "place", "people"))
    for folder in (new, place, people):
        folder.mkdir()
    for name in adopting.FILES:
        (new / name).write_text("new")
        (place / name).write_text("old")
    (people / "ann.txt").write_text(WORDINGS)
    return new, place, people


def hearing(monkeypatch: pytest.MonkeyPatch, **heard: int) -> None:
    """Let each folder's model hear so many emergencies of ten."""

    def measured(texts: object, content: object, *measured: Path) -> list[dict[str, Figure]]:
        name = adopting.EMERGENCIES
        return [{name: Figure(name, "Emergencies heard", Kind.GOOD, heard[each.name], 10)} for each in measured]

    monkeypatch.setattr(adopting, "measured", measured)


@pytest.mark.parametrize(("new", "force", "put"), [(8, False, False), (8, True, True), (9, False, True)])
def test_fewer_emergencies_keep_the_old_model_unless_forced(
    folders: tuple[Path, Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    new: int,
    force: bool,
    put: bool,
) -> None:
    hearing(monkeypatch, new=new, place=9)
    assert adopt(folders[0], folders[1], load(), [], force, folders[2]) is put
    assert {(folders[1] / name).read_text() for name in adopting.FILES} == {"new" if put else "old"}
    told = capsys.readouterr().out
    assert f"0.900 -> 0.{new}00" in told
    assert ("fewer emergencies" in told) is (new < 9)


def test_the_first_model_is_measured_and_put_in_place(
    folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hearing(monkeypatch, new=1)
    (folders[1] / "heads.npz").unlink()
    assert adopt(folders[0], folders[1], load(), [Wording("is it hereditary", person="ann: 70")], people=folders[2])
    assert (folders[1] / "heads.npz").read_text() == "new"
    card = (folders[1] / "card.md").read_text()
    assert "1 whole people" in card
    assert "| Emergencies heard | 0.100 | 10 |" in card


def test_new_heads_are_fitted_beside_the_encoder_that_is_in_place(
    folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(adopting, "CANDIDATE", tmp_path / "candidate")
    hearing(monkeypatch, place=9, en=9)
    new = adopting.beside(folders[1], "en")
    (new / "heads.npz").write_text("fitted")
    (new / "labels.json").write_text("fitted")
    assert adopt(new, folders[1], load(), [], people=folders[2])
    assert (folders[1] / "heads.npz").read_text() == "fitted"
    assert (folders[1] / "encoder.onnx").read_text() == "old"
    assert not (folders[1] / "encoder.onnx").is_symlink()


def test_only_what_is_new_is_read_whole(tmp_path: Path) -> None:
    stood = [Wording(f"text {at}", subject="calcium") for at in range(learned.AGAIN + 1)]
    learned.write(tmp_path, stood)
    taught_otherwise = Wording("text 1", subject="vitamin_d")
    new, again = learned.worth_reading([*stood, taught_otherwise], learned.read(tmp_path))
    assert new == [taught_otherwise]
    assert len(set(again)) == learned.AGAIN
    assert learned.worth_reading(stood[:3], learned.read(tmp_path / "nowhere")) == (stood[:3], [])
