"""Reads the content folder into one `Content`. Knows file names and formats; judges nothing (checks.py does).

In a deployed package the same content lies beside this file as one compiled file, which is read instead.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from shared.content.model import Answer, Content, Country, Paragraph, Passage, Question, Sentence, Thing
from shared.content.passages import Block, FormError, blocks, halves

FOLDER = Path(__file__).parent
COMPILED = FOLDER / "compiled.bin"
CHANNELS = ("text", "voice")

_TAGGED = re.compile(r"\s*(?P<text>[^\[\]]+?)\s*\[(?P<tags>[a-z0-9_ ]+)\]", re.S)
_PLACE = re.compile(r"\{([a-z0-9_]+)\}")


class ContentError(Exception):
    """The content cannot be read. The message names the file, the line where known, and what to do."""


@cache
def load(language: str = "en") -> Content:
    """All content in one language, read once. Raises ContentError."""
    if COMPILED.exists():
        from shared.content.compiled import from_file

        return from_file(COMPILED)
    return read_folder(FOLDER, language)


def read_folder(folder: Path, language: str = "en") -> Content:
    """Read a content folder from its YAML and Markdown files. Raises ContentError."""
    words = folder / language
    numbers = read_yaml(folder / "numbers.yaml")
    spoken = {name: str(number.get("words", number["value"])) for name, number in numbers.items()}
    referral = _fill(read_yaml(words / "referral.yaml"), spoken)
    return Content(
        language=language,
        fingerprint=fingerprint(folder, language),
        date=str(read_yaml(folder / "about.yaml")["date"]),
        answers={path.stem: read_answer(path, spoken) for path in sorted((words / "answers").glob("*.md"))},
        questions={
            name: _question(name, raw) for name, raw in (referral["questions"] | referral["follow_ups"]).items()
        },
        things=_things(read_yaml(folder / "lexicon.yaml")),
        phrases={key: _by_channel(value) for key, value in _fill(read_yaml(words / "phrases.yaml"), spoken).items()},
        outcomes={
            key: {channel: tagged(text) for channel, text in _by_channel(value).items()}
            for key, value in referral["outcomes"].items()
        },
        facts=read_yaml(folder / "facts.yaml"),
        sources=read_yaml(folder / "sources.yaml"),
        numbers=numbers,
        regions=read_yaml(folder / "regions.yaml"),
        countries=read_countries(words / "countries", spoken),
        pack=read_yaml(words / "language.yaml"),
        stated=read_yaml(words / "stated.yaml"),
        replies=read_yaml(words / "replies.yaml"),
        urgent=read_yaml(words / "urgent.yaml"),
        speech=read_yaml(words / "speech.yaml") if (words / "speech.yaml").exists() else {},
    )


def read_yaml(path: Path) -> Any:
    """One YAML file as plain data. Raises ContentError naming file and line."""
    import yaml

    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except OSError as error:
        raise ContentError(f"{path.name}: cannot be read ({error.strerror}). Put the file back.") from error
    except UnicodeDecodeError as error:
        raise ContentError(f"{path.name}: is not saved as UTF-8. Save it as UTF-8.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "is not valid YAML"
        raise ContentError(
            f"{path.name}{line}: {problem}. Look for a missing colon, quote or space on this line or the one above."
        ) from error


def read_answer(path: Path, spoken: dict[str, str]) -> Answer:
    """One answer file: front matter between two lines of dashes, then passages. Raises ContentError."""
    import yaml

    text = path.read_text(encoding="utf-8")
    try:
        head = yaml.safe_load(halves(text)[0])
        passages = tuple(_passage(block, spoken) for block in blocks(text))
        asked, family = tuple(head.get("asked") or ()), tuple(head.get("family") or ())
        return Answer(path.stem, head["title"], head["name"], asked, passages, bool(head.get("medicine")), family)
    except FormError as error:
        raise ContentError(f"{path.name}:{error}") from error
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise ContentError(f"{path.name}: {error}. Compare it with another answer file.") from error


def read_countries(folder: Path, spoken: dict[str, str]) -> dict[str, Country]:
    """What each country says otherwise, what it takes over from the file it is `like` among it. Raises ContentError."""
    files = {path.stem: read_yaml(path) or {} for path in sorted(folder.glob("*.yaml"))}
    return {name: _country(folder, _line_of(name, files), spoken) for name in files}


def _line_of(name: str, files: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """A country's file and those that it is like, the farthest first."""
    seen: list[str] = []
    while name and name in files and name not in seen:
        seen.append(name)
        name = files[name].get("like") or ""
    return [files[each] for each in reversed(seen)]


def _country(folder: Path, line: list[dict[str, Any]], spoken: dict[str, str]) -> Country:
    def together(part: str) -> dict[str, Any]:
        return {key: value for file in line for key, value in _fill(file.get(part) or {}, spoken).items()}

    try:
        says = {subject: tagged(text) for subject, text in together("says").items()}
    except ContentError as error:
        raise ContentError(f"{folder.name}: {error}") from error
    return Country(together("words"), says, {key: _by_channel(value) for key, value in together("phrases").items()})


def _passage(block: Block, spoken: dict[str, str]) -> Passage:
    try:
        sentences = tagged(_filled(block.text, spoken))
    except ContentError as error:
        raise FormError(block.text_line, f"{error}.", "Add the fact behind it, or [talk].") from error
    return Passage(block.id, block.title, tuple(line for _, line in block.asked), sentences)


def tagged(text: str) -> Paragraph:
    """Split "One. [fact_a] Two. [talk]" into sentences with their facts. Raises ContentError on an untagged rest."""
    sentences: list[Sentence] = []
    end = 0
    for match in _TAGGED.finditer(text):
        if match.start() != end:
            break
        facts = tuple(tag for tag in match["tags"].split() if tag != "talk")
        sentences.append(Sentence(" ".join(match["text"].split()), facts))
        end = match.end()
    if text[end:].strip():
        raise ContentError(f"a sentence has no [fact] or [talk] after it: {text[end:].strip()[:60]!r}")
    return tuple(sentences)


def fingerprint(folder: Path, language: str) -> str:
    """Eight hex digits that change when any content file of this language changes."""
    from hashlib import sha256  # loads OpenSSL, and a deployed package computes no fingerprint

    digest = sha256()
    files = [*folder.glob("*.yaml"), *(folder / language).rglob("*")]
    for path in sorted(file for file in files if file.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:8]


def _question(name: str, raw: dict[str, Any]) -> Question:
    return Question(
        id=name,
        ask=raw["ask"],
        reprompt=raw["reprompt"],
        why=tagged(raw["why"]),
        help=tagged(raw["help"]),
        how=tagged(raw.get("how", "")),
        reason=raw.get("reason", ""),
        find_out=raw.get("find_out", ""),
        other=raw["other"],
        other_reprompt=raw["other_reprompt"],
        other_help=tagged(raw["other_help"]),
        part_of=raw.get("part_of"),
    )


def _things(raw: dict[str, dict[str, dict[str, Any]]]) -> dict[str, Thing]:
    return {
        name: Thing(
            id=name,
            kind=kind,
            names=(*thing["names"], *thing.get("misspelt", ())),
            say=thing["say"],
            topic=thing.get("topic"),
            reason=thing.get("reason"),
            spoken=thing.get("spoken", True),
            unclear=thing.get("unclear", False),
        )
        for kind, things in raw.items()
        for name, thing in things.items()
    }


def _by_channel(value: Any) -> dict[str, str]:
    """A phrase is one string for every channel, or one for each."""
    if isinstance(value, dict):
        return {channel: value.get(channel, "") for channel in CHANNELS}
    return dict.fromkeys(CHANNELS, value)


def _fill(value: Any, spoken: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _fill(item, spoken) for key, item in value.items()}
    return _filled(value, spoken) if isinstance(value, str) else value


def _filled(text: str, spoken: dict[str, str]) -> str:
    """Put numbers into their places; other placeholders are filled when the words are said."""
    return _PLACE.sub(lambda match: spoken.get(match[1], match[0]), text)
