"""Every threshold of the reader, each a share of 1 that the encoder gives, beside the measurement that set it.

Measured on eight people kept back (tests/people/a*.txt, 1,037 texts); docs/decisions/0008 has the figures of others,
and `make evaluate` draws the curves.
"""

ALARM = 0.50  # all emergencies together. 0.3 rang in 1.3 % more of calm texts and heard no more; 0.6 heard 2 % less
ALARM_APART = 0.85  # of one sentence of a letter by itself: at 0.6 a letter in twenty was an alarm
CRISIS = 0.25  # thoughts of suicide by themselves; 0.15 heard one text in 24 more, and rang in 2 % more of calm ones
ALARM_LISTED = 0.25  # where a phrase that must never be missed stands in the text (urgent.yaml): lower only rang more
CALL_TODAY = 0.60  # a sign for the doctor today, alarms counted in: at 0.7 3 % fewer were heard

REPLY = 0.55  # a reply that is put down: at 0.45 5 % more were right, and twice as many asides were put down
CONTRARY = 0.15  # the opposite answer's share above which a yes or no is asked again: at 0.3 twice as many flips
LOW_MOOD = 0.50  # low, lonely, hopeless: answered with kindness and no reply, even while a question waits
QUESTION = 0.50  # a question of the person's own, or a command, while a question waits

OPT_OUT = 0.50  # no more messages, in words that are not listed
OPT_OUT_WAITING = 0.85  # the same while a question waits: lower, "we stopped it" erased a checklist
COMMAND = 0.25  # a command in words that are not listed: at 0.45 half were missed, and nothing was gained
PERSONAL = 0.25  # whether to start, stop or change the person's own medicine: 0.4 missed 6 % more, and gained nothing

OURS = 0.35  # all our topics together: less is not ours
OURS_NAMED = 0.30  # the same where a thing of ours is named
CLEAR = 0.15  # of our topics' part: the likeliest is answered; less, and two or three are offered
LIKELY = 0.25  # of anything at all: what is like nothing that we know is asked again, and no topic is offered
ALSO = 0.05  # of our topics' part: a second topic that is offered with the answer
SENTENCE = 0.80  # a sentence of its own among several that asks something else

KIND = 0.45  # the checklist is wanted, or the diagnosis is told
NOT_OURS = 0.50  # other health, other bones and all else together: nothing stated in such a text is taken down
PERHAPS_OURS = 0.40  # all our topics together: what may be meant is offered
NOTHING_ASKED = 0.50  # asides, statements and commands together: no question, so nothing that is not covered
