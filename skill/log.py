"""The voice door's lines for the operator: that there was a turn, and what broke. Never what was said, nor about what.

On AWS they go to standard output, where CloudWatch looks for figures to add up. Elsewhere nobody adds up, so ordinary
turns leave no line at all.
"""

from __future__ import annotations

from functools import partial

from shared import events
from shared.conversation.reply import Reply

line = partial(events.line, "voice")


def answered(reply: Reply, new: bool) -> None:
    """Write that a turn was answered. `new`: it was the first of its conversation."""
    if events.namespace():
        print(line("answered", **events.counts(reply.says), conversations=int(new)), flush=True)


def failure(error: BaseException) -> None:
    """Write what broke and where."""
    told = line("went_wrong", failures=1, **events.fault(error))
    if events.namespace():
        print(told, flush=True)
        return
    import logging  # no turn that goes well needs it, and it takes as long to import as all of this door

    logging.getLogger("bone_guide.skill").error(told)
