"""What is asked or told beside a checklist question is never put down as a yes or a no; what answers it still is."""

from __future__ import annotations

import pytest

from shared.rules import referral
from shared.understanding.meaning import Answer, Stated
from tests.reading import meant, put_down

QUESTIONS = (*referral.QUESTIONS, *referral.FOLLOW_UPS)
BESIDE = """
does that count
does that count?
my doctor won't listen to me
does it count if it was my toe
does a rib count
do toes count
what if i am not sure what i take
is that bad
is it serious
is that a yes
would that be a no
do you mean right now
did you say since 50
have you got this right
are you a real person
can i ask you something
could you tell me what you mean
should i say yes
what should i put
what do other people say
what would you say
how do i answer that
how would i know
why would that matter
who told you that
when is it a yes
where do i look
which one is it
which bones
am i supposed to know that
was that a trick question
were you asking about my mother
has anyone else asked that
isn't that private
don't you know
won't it show up on a scan
shouldn't my doctor ask that
doesn't everybody have that
can't you just tell me
aren't you a robot
i don't like this question
my doctor never told me anything
my doctor does not listen
they won't give me a scan
my insurance would not pay for it
my husband can't hear you
my daughter is typing for me
this is not easy for me
you are not helping
you are a star
it is raining here
it is a nice day
i am waiting for my doctor
i have a doctor's appointment
i have to go to work
i was at the doctor's
i am not in the mood
he was not very nice about it
she will not let me
we have been here before
the nurse was very good to me
my daughter sends her love
i am sitting in my garden
there are a lot of questions here
that is what my doctor says
sure is hot out today
great weather today
my sister is a nurse
i never liked doctors
nobody tells me anything
no one listens to me
nothing works on this phone
i hate going to the doctor
i am tired
i would like to see the doctor
i was told to text you
i have no time for this
always raining here
please tell me what it means
please explain that to me
okay what does that mean
ok but what is a fracture
fine but what about my mother
sure but how would i know
i can not find my glasses
i could not sleep
the dog will not stop barking
you do not make any sense
my phone is not working
my mother was not well
is my back pain bad enough
does my steroid cream count
does back ache count
does asthma count
do inhalers count
is prednisone a steroid
did i lose height
what if i broke my wrist at 49
what about my inhaler
i wonder if that counts
tell me if that counts
not sure what you mean by that
i have a question about that
it has been a long day
it does seem like a lot of questions
they do go on
you have a lot of questions
we are at the beach
i had a nice lunch
i did my exercises today
i did not sleep well
i do not like doctors
i have not had lunch
that is great news about my friend
sometimes i wonder about you
usually my daughter does this
perfect timing i was just leaving
often i forget my keys
does my cat count
do you want my name
are we nearly done
is this going to take long
was i supposed to do that
will this cost anything
is no the right answer
should it be yes
would yes be right
could it be no
did i already say yes
have we done this one
has my doctor seen this
isn't it obvious
didn't i answer that
haven't we done this
can't i talk to someone
is it not in my notes
what happens if i say no
why is it always no
how many yes answers do i need
how come nobody asked me this before
am i wasting my time
right now i am at the shops
right my daughter is here now
wrong glasses on
true crime is on tv
my right ear is ringing
false alarm my husband is fine
of all the questions to ask
probably going to rain later
unfortunately my dog died
sadly my husband passed away
every day is the same here
twice a week my son visits
nothing on tv tonight
never a dull moment
nobody came to see me
no one ever calls
no wonder i am tired
no offense but this is silly
i have no car
there is no parking at the clinic
we have no heating
she is no help
he has no patience
my sister does not drive
my son does not understand my phone
i do not drive
i did not see you there
i have not eaten
i was not listening
you did not hear me
they do not care about old people
it is not fair
it was not my idea
that is not what i asked
this does not make sense
the phone would not charge
the bus did not come
please wait my soup is boiling
sure wish it would stop raining
okay one minute please
fine weather we are having
all right let me get my glasses
great question
i can hear you
i am here
i do love my garden
i have two cats
it is cold in here
she is my best friend
he has gone to bed
they are coming for dinner
my doctor is very nice
my daughter has three kids
i had my hair done
that is my doctor calling
""".strip().splitlines()
RECORDED = 0.08  # of these, at most, and every one of them is echoed; the aim is 0.01
REPLIES = {
    "yes": [
        "i do take that",
        "probably",
        "unfortunately",
        "i have had that",
        "ok yes",
        "yes that is right",
        "most days, yes",
    ],
    "no": [
        "i don't take any of those",
        "i have none of them",
        "i have never had that",
        "i am never sick, no",
        "i have no such condition",
        "i don't have any of these conditions",
        "never",
        "none",
        "nobody",
        "no i never had that",
        "she hasn't",
        "not that, no",
    ],
    "unsure": ["i take so many pills i don't know", "could be, i forget"],
}


def test_a_question_or_chatter_is_hardly_ever_a_yes_or_a_no() -> None:
    """Each at two questions, so that all of them meet many: reading takes its time."""
    asked = [(text, each) for at, text in enumerate(BESIDE) for each in {QUESTIONS[at % len(QUESTIONS)], "condition"}]
    recorded = [
        (text, question)
        for text, question in asked
        if put_down(text, question) in ("yes", "no", "diagnosed", *referral.FOLLOW_UPS)
    ]
    assert len(recorded) <= RECORDED * len(asked), recorded


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in REPLIES.items() for text in texts])
def test_a_reply_in_the_words_of_the_question_is_one(value: str, text: str) -> None:
    assert put_down(text, "condition") == value


def test_rheumatoid_arthritis_is_heard_in_its_letters_and_in_no_other_words() -> None:
    for text in ("r.a.", "I have R.A."):
        found = meant(text, "condition")
        assert isinstance(found, Stated)
        assert [item.value for item in found.told] == ["rheumatoid_arthritis"]
    assert not isinstance(meant("there are a lot of questions here", "condition"), Answer)
