"""The checks of the content, in seconds, for people who change words: `make content`.

`python -m tools.check_content [FOLDER]` prints one problem a line, as `file:line: what is wrong. What to do.`, and
fails if there is any; with `--unwritten` it lists instead the passages that people ask for and nobody has written, each
with how they ask. Knows the order of the checks; each check is a file of its own in tools/checks/.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean

from shared.content import loader
from shared.content.model import Content
from tools.build_models import BuildError
from tools.checks import (
    answering,
    characters,
    countries,
    figures,
    generated,
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

Check = Callable[[Folder], Iterator[Problem]]

# Each group needs a folder that the groups before it have nothing against.
GROUPS: tuple[tuple[Check, ...], ...] = (
    (languages.check,),
    (readable.check,),
    (kinds.check,),
    (shapes.check, countries.check),
    (named.check, labels.check),
    (traceable.check, figures.check, seed.check, speech.check, characters.check, languages.untranslated),
    (sentences.check, plain_words.check, grades.check, talk.check, wordings.check, answering.check),
    (offers.check, replies.check, countries.bounds, generated.check),
)


def problems(folder: Folder) -> list[Problem]:
    """What is wrong, in the order of files and lines; later groups are left out when an earlier one finds something."""
    for group in GROUPS:
        found = {problem for check in group for problem in check(folder)}
        if found:
            return sorted(found)
    return []


def languages_of(root: Path) -> list[str]:
    """The languages that a content folder has, the first one first."""
    found = sorted(path.parent.name for path in root.glob("*/phrases.yaml"))
    return sorted(found, key=lambda language: language != languages.FIRST)


def main(arguments: list[str] | None = None) -> int:
    """Print what is wrong; 1 if anything is."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    listing = "--unwritten" in given
    given = [each for each in given if each != "--unwritten"]
    root = Path(given[0]) if given else loader.FOLDER
    folders = [Folder(root, language) for language in languages_of(root)]
    try:
        if listing:
            print("\n".join(unwritten(folders[0].content)))
            return 0
        found = [problem for folder in folders for problem in problems(folder)]
    except (loader.ContentError, BuildError) as error:
        print(error)
        return 1
    except Exception as error:  # whatever an editor can write: never a traceback
        print(_stumbled(root, error))
        return 1
    for problem in found:
        print(problem)
    if found:
        print(f"\n{len(found)} to mend.")
        return 1
    print(_all_is_well(folders[0]))
    return 0


def unwritten(content: Content) -> Iterator[str]:
    """What no passage answers yet: each subject with the ways to ask for it."""
    for answer in content.answers.values():
        for passage in answer.passages:
            if not passage.sentences:
                yield f"{answer.topic}.{passage.id}: {' · '.join(passage.asked)}"


def _stumbled(root: Path, error: Exception) -> str:
    """One line for a fault that no check has words for, with what a developer needs to give it some."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(at.filename).name}:{at.lineno}, {type(error).__name__}: {error}"
    return f"{root.name}: Something here stops the checks themselves. Take back your last change, and report: {where}"


def _all_is_well(folder: Folder) -> str:
    content = folder.content
    grade = mean(grades.answer_grade(folder, topic) for topic in content.answers)
    written = sum(len(answer.written) for answer in content.answers.values())
    return (
        f"All is well: {written} passages in {len(content.answers)} answers at reading grade {grade:.1f}, "
        f"{len(content.facts)} facts from {len(content.sources)} sources, every message within its bounds. "
        f"{len(list(unwritten(content)))} passages are not written yet: python -m tools.check_content --unwritten"
    )


if __name__ == "__main__":
    sys.exit(main())
