"""The package for the store: what certification asks for, and settings that are checked before anything is written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.manifest import SkillManifestEnvelope

from tools import build_skill_package, nlu
from tools.build_skill_package import PackageError, main, settings_from
from tools.lint_models import LOCALES

GOOD = {
    "SKILL_PRIVACY_URL": "https://bones.example.org/privacy",
    "SKILL_LAMBDA_ARN": "arn:aws:lambda:eu-west-1:123456789012:function:bone-guide-skill:live",
}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)
    assert main(["--out", str(tmp_path / "skill-package"), "--release"]) == 0
    return tmp_path / "skill-package"


def test_the_package_has_the_shape_that_the_ask_cli_deploys(package: Path) -> None:
    resources = json.loads((package.parent / "ask-resources.json").read_text())
    source = resources["profiles"]["default"]["skillMetadata"]["src"]
    assert (package.parent / source).resolve() == package.resolve()
    for locale in LOCALES:
        path = package / "interactionModels" / "custom" / f"{locale}.json"
        assert path.read_bytes() == (nlu.MODELS / f"{locale}.json").read_bytes()


def test_amazon_knows_every_property_of_the_manifest(package: Path) -> None:
    plain = json.loads((package / "skill.json").read_text())
    known = DefaultSerializer()
    back = known.serialize(known.deserialize(json.dumps(plain), SkillManifestEnvelope))
    assert back == plain


def test_the_manifest_carries_the_settings(package: Path) -> None:
    manifest = json.loads((package / "skill.json").read_text())["manifest"]
    assert manifest["apis"]["custom"]["endpoint"]["uri"] == GOOD["SKILL_LAMBDA_ARN"]
    policies = manifest["privacyAndCompliance"]["locales"]
    assert {each["privacyPolicyUrl"] for each in policies.values()} == {GOOD["SKILL_PRIVACY_URL"]}
    assert set(policies) == set(manifest["publishingInformation"]["locales"]) == set(LOCALES)
    assert manifest["privacyAndCompliance"]["usesHealthInfo"] is False


@pytest.mark.parametrize("locale", LOCALES)
def test_the_store_s_words_keep_what_certification_asks_for(package: Path, locale: str) -> None:
    words = json.loads((package / "skill.json").read_text())["manifest"]["publishingInformation"]["locales"][locale]
    forbidden = re.compile(r"\b(cure|treat|diagnos|test)", re.IGNORECASE)
    assert not forbidden.search(words["name"] + words["summary"])
    assert len(words["summary"]) <= 160
    assert len(words["description"]) <= 4000
    assert len(words["keywords"]) <= 30
    assert len(" ".join(words["keywords"])) <= 150
    assert "not medical advice" in words["description"]
    assert "emergency number" in words["description"]
    first, *others = words["examplePhrases"]
    assert nlu.model(locale).request(first) == {"type": "LaunchRequest"}
    assert first.startswith("Alexa, ")
    assert len(others) <= 2
    spoken = {
        sample
        for intent in json.loads((nlu.MODELS / f"{locale}.json").read_text())["interactionModel"]["languageModel"][
            "intents"
        ]
        for sample in intent["samples"]
    }
    assert set(others) <= spoken, "samples, word for word"


def test_a_dry_run_needs_no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in GOOD:
        monkeypatch.delenv(name, raising=False)
    assert main(["--out", str(tmp_path / "skill-package")]) == 0
    assert "example.invalid" in (tmp_path / "skill-package" / "skill.json").read_text()


@pytest.mark.parametrize("name", GOOD)
def test_a_release_names_the_setting_that_is_missing(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for each, value in GOOD.items():
        monkeypatch.setenv(each, value)
    monkeypatch.delenv(name)
    assert main(["--out", str(tmp_path / "skill-package"), "--release"]) == 1
    assert name in capsys.readouterr().err
    assert not (tmp_path / "skill-package").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SKILL_PRIVACY_URL", "http://bones.example.org/privacy"),
        ("SKILL_PRIVACY_URL", "bones.example.org"),
        ("SKILL_LAMBDA_ARN", "bone-guide"),
        ("SKILL_LAMBDA_ARN", "arn:aws:lambda:eu-west-1:123:function:bone-guide"),
        ("SKILL_LAMBDA_ARN", build_skill_package.PLACEHOLDER_ARN),
        ("SKILL_PRIVACY_URL", build_skill_package.PLACEHOLDER_URL),
    ],
)
def test_a_setting_that_cannot_be_right_is_refused(name: str, value: str) -> None:
    with pytest.raises(PackageError, match=name):
        settings_from(GOOD | {name: value}, release=True)
