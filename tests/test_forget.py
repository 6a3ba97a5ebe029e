"""An operator erases one person, by number, and nobody else."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from shared.stores.open import open_store
from sms.translate import pseudonym
from tools import forget

SECRET = "a secret only for tests"


def test_one_person_is_erased_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    address = f"sqlite:{tmp_path}/sessions.sqlite"
    store = open_store(address, days=1)
    for number in ("+15005550006", "+15005550007"):
        assert store.save(pseudonym(number, SECRET), {"session": {}}, 0)
    monkeypatch.setenv("PSEUDONYM_SECRET", SECRET)
    monkeypatch.setenv("SESSION_STORE", address)
    for said in ("Erased.", "Nothing was kept of this number."):
        monkeypatch.setattr("sys.stdin", io.StringIO("+1 500 555 0006\n"))
        assert forget.main() == 0
        assert capsys.readouterr().out.strip() == said
    assert store.load(pseudonym("+15005550006", SECRET)) is None
    assert store.load(pseudonym("+15005550007", SECRET))
    store.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("typed", ["", "5005550006", "somebody"])
def test_what_is_no_number_is_refused(typed: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PSEUDONYM_SECRET", SECRET)
    monkeypatch.setenv("SESSION_STORE", f"sqlite:{tmp_path}/sessions.sqlite")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
    assert forget.main() == 1


def test_missing_settings_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PSEUDONYM_SECRET", raising=False)
    assert forget.main() == 1


@pytest.mark.parametrize("address", ["nowhere", "sqlite:{folder}"])
def test_a_store_that_cannot_be_used_is_said(
    address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PSEUDONYM_SECRET", SECRET)
    monkeypatch.setenv("SESSION_STORE", address.format(folder=tmp_path))
    monkeypatch.setattr("sys.stdin", io.StringIO("+15005550006\n"))
    assert forget.main() == 1
    told = capsys.readouterr()
    assert not told.out
    assert told.err
    assert "5005550006" not in told.err
