"""One message of one person, exactly once: delivered twice, two at one moment, a long pause, a store that fails."""

import threading

import pytest

from shared.content.loader import load
from shared.conversation.service import KEPT_REPLIES, LONG_PAUSE, converse
from shared.conversation.words import Words
from shared.stores.open import open_store
from shared.stores.store import StoreDown
from shared.understanding.meaning import Answer, Ask, Checklist, OptOut

WORDS = Words(load(), "text", "US")


@pytest.fixture
def store():
    return open_store("memory:", 30)


def send(store, message_id, meaning, now=0.0):
    return converse(
        store=store, person="someone", message_id=message_id, hear=lambda session: meaning, words=WORDS, now=now
    )


def answers(store):
    return store.load("someone").record["session"]["answers"]


def test_the_same_message_again_gets_the_same_reply_and_moves_nothing(store):
    send(store, "a", Checklist())
    first = send(store, "b", Answer("no"))
    again = send(store, "b", Answer("no"))
    assert again.text == first.text
    assert answers(store) == {"woman_65_man_70": "no"}


def test_a_late_repeat_is_still_known_after_newer_messages(store):
    first = send(store, "a", Checklist())
    for number in range(KEPT_REPLIES - 1):
        send(store, f"b{number}", Answer("no"))
    before = answers(store)
    assert send(store, "a", Checklist()).text == first.text
    assert answers(store) == before


def test_texts_at_one_moment_are_all_answered_and_none_is_lost(store):
    send(store, "start", Checklist())
    texts = []
    threads = [
        threading.Thread(target=lambda n=n: texts.append(send(store, f"m{n}", Answer("no")).text)) for n in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(texts) == len(set(texts)) == 6
    assert list(answers(store).values()) == ["no"] * 6


def test_after_a_long_pause_it_goes_on_and_says_where(store):
    send(store, "a", Checklist())
    send(store, "b", Answer("no"), now=1.0)
    reply = send(store, "c", Answer("yes"), now=LONG_PAUSE + 10)
    assert "welcome_back" in reply.says
    assert list(answers(store).values()) == ["no", "yes"]
    assert "welcome_back" not in send(store, "d", Answer("no"), now=LONG_PAUSE + 20).says


def test_forget_me_leaves_no_record(store):
    send(store, "a", Checklist())
    reply = send(store, "b", OptOut("forget"))
    assert reply.says == ("forgotten",)
    assert store.load("someone") is None


def test_a_store_that_never_takes_the_save_is_down_not_an_endless_loop(store):
    class Refusing:
        load = store.load
        forget = store.forget

        def save(self, person, record, version):
            return False

    with pytest.raises(StoreDown):
        send(Refusing(), "a", Ask("calcium"))
