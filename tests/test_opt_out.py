"""A wish for no more messages is heard in any wording, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from shared.content.loader import load
from shared.rules import referral
from shared.understanding.meaning import Before, OptOut
from shared.understanding.reader import read

LEAVING = """
stop
STOP
Stop.
stop!
stop please
please stop
please stop texting me
can you stop
can you please stop
could you stop now
stop it
stop all
STOPALL
stop now
ok stop
just stop
stop stop stop
quit
end
cancel
unsubscribe
opt out
opt me out
i want to opt out
wrong number
sorry wrong number
this is the wrong number
you have the wrong number
you've got the wrong person
i think you have the wrong number
remove my number
remove me
take me off
take me off your list
please take me off the list
get me off this list
remove me from this
stop texting
stop sending me messages
stop bothering me
don't text me
do not contact me again
never text me again
don't call me
lose my number
leave me alone
how do i stop
how do i stop this
how do i stop these texts
can i stop these messages
how can i unsubscribe
can i unsubscribe
can i cancel
i want to unsubscribe
i don't want these texts
no more texts
i want to stop
i said stop
i told you to stop
i want you to stop
cancel my subscription
end these messages
my number has changed
please delete my number
stop texts
remove my number from your list
i no longer want to receive messages
end please
stop thank you
delete my number please
please remove my number from your system
not my number
you have the wrong person
stop messaging my phone
no more messages please
i wish to be removed
""".strip().splitlines()

STAYING = """
can i stop it
can i stop
should i stop
should i stop it
will it stop
does it stop
when can i stop
when do i stop it
i stopped
i quit
i have stopped
it stopped
it has stopped
i stopped it
they stopped it
i quit smoking
my doctor took me off Fosamax
my doctor took me off it
will they take me off prolia
can you take me off fosamax
she wants to take me off prolia
i pressed the wrong number
i hit the wrong number
sorry i typed the wrong number
i gave you the wrong number
is this the end
is it the end
is that the end
in the end
at the end
this is the end
it does not bother me
it doesn't bother me
it never bothers me again
my back has stopped bothering me
my kids never call me
my doctor does not call me
they don't text me
they never contact me
my daughter never texts me
you have the wrong idea
my pain won't leave me alone
it will not leave me alone
i canceled
i cancelled my appointment
i am done
they cancelled it
can they remove it
did they remove it
i can not quit
can i quit smoking
can i end it early
do i stop at 70
the doctor stopped it
they removed my ovaries
i have to stop
i had to stop
we stopped
has it stopped
my periods stopped
they have ended
my periods ended
must i stop
stopping it
stopped
get me off the floor
the t score number has changed
i am the wrong person to ask
my doctor said i could opt out of the scan
i opted out of the scan
""".strip().splitlines()

PLACES = (None, "more", *referral.QUESTIONS)
FEW = (None, "fracture_since_50")  # what is not listed is read by the model, which takes its time


@pytest.mark.parametrize("text", LEAVING)
def test_who_wants_no_more_messages_is_heard_everywhere(text: str) -> None:
    assert [read(text, load(), Before(place)) for place in PLACES] == [OptOut("stop")] * len(PLACES)


@pytest.mark.parametrize("text", STAYING)
def test_who_speaks_of_something_else_is_not_opted_out(text: str) -> None:
    assert not any(isinstance(read(text, load(), Before(place)), OptOut) for place in FEW)


@pytest.mark.parametrize("about", ["bisphosphonates.what", "denosumab", "calcium.how_much"])
def test_stopping_what_was_spoken_of_is_no_opt_out(about: str) -> None:
    for text in ("can i stop it", "should i stop taking it", "what if i stop"):
        assert not isinstance(read(text, load(), Before("more", about)), OptOut)
