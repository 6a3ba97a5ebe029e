"""`make talk`: the product in the terminal, as a phone or a speaker, through the real doors.

What is typed becomes a signed webhook request, or the request that Alexa would send; what comes back is shown with
what it costs. Lines piped in work too. Nothing is kept after the conversation.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Iterator

from skill.lambda_function import lambda_handler
from sms.app import create_app
from sms.segments import segments
from sms.settings import from_environment
from tools.local_settings import local_environment
from tools.phone import Phone, words_of
from tools.speaker import Said, Speaker

Answering = Callable[[str], str]


def main() -> None:
    """Talk until the input ends."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--as", dest="device", choices=("phone", "speaker"), default="phone")
    parser.add_argument("--locale", default="en-US", help="the speaker's language setting")
    chosen = parser.parse_args()
    logging.disable()
    answer = phone() if chosen.device == "phone" else speaker(chosen.locale)
    for line in lines("text> " if chosen.device == "phone" else "say> "):
        print(answer(line), end="\n\n", flush=True)


def phone() -> Answering:
    """Answers as the text door does, with the segments that each reply costs."""
    settings = from_environment(local_environment() | {"SESSION_STORE": "memory:"})
    client = create_app(settings).test_client()
    device = Phone(settings.public_base_url, settings.auth_token)

    def answer(line: str) -> str:
        post = device.post(line)
        reply = client.post("/sms", data=post.body, headers=post.headers)
        text = words_of(reply.data)
        return f"{text}\n  [{segments(text).count} segment(s), {len(text)} characters]" if text else "  [no reply]"

    return answer


def speaker(locale: str) -> Answering:
    """Answers as the skill does, with the words spoken and whether it listens on."""
    device = Speaker(lambda_handler, locale)

    def answer(line: str) -> str:
        said: Said = device.hear(line)
        heard = f"{len(said.speech.split())} words, {'listening' if said.listening else 'session over'}"
        return f"{said.speech or '(silence)'}\n  [{heard}]"

    return answer


def lines(prompt: str) -> Iterator[str]:
    """What is typed or piped in, line by line, without the blank ones."""
    asks = sys.stdin.isatty()
    while True:
        try:
            line = input(prompt if asks else "")
        except (EOFError, KeyboardInterrupt):
            return
        if line.strip():
            if not asks:
                print(f"{prompt}{line}")
            yield line


if __name__ == "__main__":
    main()
