"""Prepares the content for quick reading: phrase trees, shapes, spelling. Plain data in, plain data out; reads no text.

`compile_index` is pure and its result is JSON-ready, so a package can carry it ready-made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from shared.content.model import Content
from shared.understanding.hearing import GAP, compile_phrases
from shared.understanding.spelling import compile_spelling
from shared.understanding.words import split

REPLIES = (
    "affirm", "deny", "unsure", "true_word", "false_word", "denial",
    "affirm_weak", "deny_weak", "unsure_weak", "deny_inside", "no_reply", "filler", "beside", "asks", "courtesy",
)  # fmt: skip
_LIST = re.compile(r"<([a-z_]+)>")


def compile_index(content: Content) -> dict[str, Any]:
    """Everything the reader looks up, as plain data."""
    hearing, listening = content.hearing, content.listening
    shorthand = {str(said): str(meant) for said, meant in listening["shorthand"].items()}
    groups = hearing["groups"]
    concepts = {name: heard for group in hearing["concepts"].values() for name, heard in group.items()}
    in_group = {name: groups[group] for group, names in hearing["concepts"].items() for name in names}
    listen, parts = _signs(content)
    vocabulary, names = _worth_mending(content, concepts, parts)

    @cache
    def stems(text: str) -> tuple[str, ...]:
        return tuple(word.stem for word in split(text, shorthand).words)

    empty = _stems([hearing["empty"]], shorthand)
    index = {
        "shorthand": shorthand,
        "subjects": compile_phrases({**concepts, **_things(content)}, stems),
        "replies": compile_phrases(dict(_replies(listening)), stems),
        "signs": compile_phrases(parts, stems),
        "listen": listen,
        "signs_order": list(content.urgent),
        "points": {name: [group["points"], group["elsewhere"]] for name, group in in_group.items()},
        "meek": sorted(name for name, group in in_group.items() if not group.get("eats", True)),
        "standing": {name: group["stands"] for name, group in in_group.items()},
        "implied": _implied(content),
        "shapes": _by_first(hearing["shapes"]),
        "order": _order(hearing),
        "plain": sorted(_stems(hearing["plain"].split(), shorthand)),
        "empty": sorted(empty),
        "negators": sorted(_stems([hearing["calm"]["denied"]], shorthand)),
        "drugs": list(hearing["drugs"]),
        "facts": sorted(f"facts:{name}" for name in listening["facts"]),
        "tapbacks": list(listening["tapbacks"]),
        "signatures": list(listening["signatures"]),
        "asked": _as_asked(content, stems, empty),
        "spelling": compile_spelling(vocabulary, names) | {"named": vocabulary, "names": names},
    }
    index["known"] = sorted(_known(index) | set(index["plain"]))
    return index


def bare(stems: Iterable[str], empty: Collection[str]) -> str:
    """A question without the words that say nothing, so that "please tell me about calcium" is "calcium"."""
    return " ".join(stem for stem in stems if stem not in empty)


def _as_asked(content: Content, stems: Callable[[str], tuple[str, ...]], empty: Collection[str]) -> dict[str, str]:
    """What is asked about, by an editor's very words and by what is left of them; the whole words decide first."""
    left = {bare(stems(line), empty): subject for subject, line in _asked(content)}
    return left | {" ".join(stems(line)): subject for subject, line in _asked(content)}


def _asked(content: Content) -> Iterator[tuple[str, str]]:
    """Each subject with its names and with the questions that its editor wrote for it; a topic's names come last, as
    they are the topic's even where a passage sounds like them."""
    for topic, answer in content.answers.items():
        for passage in answer.passages:
            for line in (passage.title, *passage.asked):
                yield f"{topic}.{passage.id}", line
    for topic, answer in content.answers.items():
        for line in (topic.replace("_", " "), answer.title, answer.name, *answer.asked):
            yield topic, line


def ready(index: Mapping[str, Any]) -> dict[str, Any]:
    """The index with its lists of words turned into sets for looking up."""
    sets = {
        name: frozenset(index[name]) for name in ("known", "plain", "empty", "negators", "tapbacks", "meek", "facts")
    }
    phrases = {name: _numbered(index[name]) for name in ("subjects", "replies", "signs")}
    return {**index, **sets, **phrases, "everyday": sets["plain"]}


def _numbered(phrases: Mapping[str, Any]) -> dict[str, Any]:
    """JSON has no numbers as keys: turn them back."""
    return {"net": phrases["net"], "ends": {int(node): names for node, names in phrases["ends"].items()}}


def _things(content: Content) -> dict[str, Iterable[str]]:
    """What each thing is called; "r.a." is read as ra, as every word spelled out is."""
    return {f"thing:{thing.id}": [name.replace(".", "") for name in thing.names] for thing in content.things.values()}


def _implied(content: Content) -> dict[str, list[str]]:
    """What hearing each concept or thing also means, worked out to the end."""
    direct: dict[str, list[str]] = {name: list(also) for name, also in content.hearing["implies"].items()}
    for thing in content.things.values():
        name = f"thing:{thing.id}"
        direct[name] = [*direct.get(name, ()), *(also for also in (thing.id, thing.kind, thing.topic) if also)]
    return {name: sorted(_reached(name, direct) - {name}) for name in direct}


def _reached(name: str, direct: Mapping[str, Iterable[str]]) -> set[str]:
    found, waiting = {name}, [name]
    while waiting:
        new = set(direct.get(waiting.pop(), ())) - found
        found |= new
        waiting += new
    return found


def _replies(listening: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for name in REPLIES:
        yield name, listening[name]
    yield "auto_reply", listening["auto_replies"]
    for kind in ("commands", "opt_out", "choices", "facts"):
        for name, heard in listening[kind].items():
            yield f"{kind}:{name}", heard


def _signs(content: Content) -> tuple[dict[str, Any], dict[str, list[str]]]:
    """Lines by their first part, each as [sign, parts needed, pairs that stand near and how]; every part's wording."""
    lists = content.hearing["lists"]
    lines: dict[str, Any] = {}
    parts: dict[str, list[str]] = {}
    for sign, entry in content.urgent.items():
        for line in entry["listen"]:
            line = _LIST.sub(lambda match: f"({'|'.join(lists[match[1]])})", line)
            needed = re.split(r" [~>+] ", line)
            joints = re.findall(r" ([~>+]) ", line)
            near = [[needed[at], needed[at + 1], joint] for at, joint in enumerate(joints) if joint != "+"]
            lines.setdefault(needed[0], []).append([sign, needed, near])
            parts.update({part: [part] for part in needed})
        parts[f"unless:{sign}"] = list(entry.get("unless", ()))
    parts.update({f"calm:{name}": content.hearing["calm"][name] for name in ("person", "general", "never", "now")})
    return lines, parts


def _by_first(shapes: Mapping[str, list[str]]) -> dict[str, list[list[Any]]]:
    """Shapes keyed by their first concept, each as [topic, needed, near pairs, forbidden]."""
    keyed: dict[str, list[list[Any]]] = {}
    for topic, lines in shapes.items():
        for line in lines:
            words = line.replace("!", " !").split()
            needed = [word for word in words if word[0] not in "+~!"]
            near = [[words[at - 1], words[at + 1]] for at, word in enumerate(words) if word == "~"]
            keyed.setdefault(needed[0], []).append(
                [topic, needed, near, [word[1:] for word in words if word[0] == "!"]]
            )
    return keyed


def _order(hearing: Mapping[str, Any]) -> dict[str, int]:
    """The place of each topic in the file; all medicines share the first one's."""
    order = {topic: place for place, topic in enumerate(hearing["shapes"])}
    drugs = [drug for drug in hearing["drugs"] if hearing["groups"]["drug"] and drug in hearing["concepts"]["drug"]]
    return order | dict.fromkeys(drugs, min(order[drug] for drug in drugs))


def _stems(lines: Iterable[str], shorthand: Mapping[str, str]) -> set[str]:
    return {word.stem for line in lines for word in split(line, shorthand).words}


def _known(index: Mapping[str, Any]) -> set[str]:
    """Every stem that any phrase has."""
    phrases = (index["subjects"], index["replies"], index["signs"])
    return {word for each in phrases for node in each["net"] for word in node} - {GAP}


def _worth_mending(
    content: Content, concepts: Mapping[str, Iterable[str]], parts: Mapping[str, Iterable[str]]
) -> tuple[dict[str, str], dict[str, str]]:
    """Words worth mending a slip towards, and of these the names, which people write by ear; with what they name."""
    names = {word: thing.id for thing in content.things.values() for word in _letters(thing.names)}
    names |= {word: concept for concept in content.hearing["by_ear"] for word in _letters(concepts[concept])}
    heard = {word: word for lines in (*concepts.values(), *parts.values()) for word in _letters(lines)}
    return heard | names, names


def _letters(lines: Iterable[str]) -> set[str]:
    return set(re.findall(r"[a-z]+", " ".join(str(line) for line in lines).lower()))
