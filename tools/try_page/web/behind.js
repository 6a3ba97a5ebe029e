// The panel behind the words: what was understood, what was said on which facts, the checklist, the session.

import { find, make } from "./dom.js";

const KINDS = {
  topic: "A question on a topic",
  checklist: "Wants the checklist",
  command: "A command",
  answer: "An answer",
  urgent: "An emergency",
  personal_decision: "A decision about their own treatment",
  opt_out: "Opting out or in",
  not_covered: "A question outside this subject",
  unclear: "Nothing it can place",
  left_to_twilio: "A keyword that Twilio has answered itself",
  session_ended: "Silence to the end: Alexa closes the session",
};

const SESSION_STATES = {
  kept: "Kept in the store, under a pseudonym instead of the number:",
  nothing: "Nothing is remembered.",
  down: "The store cannot be reached.",
  riding: "Session attributes: they ride with Alexa’s requests and are stored nowhere.",
};

const ANSWERS = { yes: "yes", no: "no", unsure: "not sure" };
const MARKS = { yes: "✓", no: "–", unsure: "?" };
const OUTCOMES = {
  reason_to_ask: "Result: a reason to ask a doctor about a scan",
  find_out: "Result: no yes, but something to find out",
  no_reason: "Result: no reason on this list now",
};

const MATCHES = {
  sample: "a sample, word for word",
  listed: "a sample with a listed value in its slot",
  number: "a sample with a number in its slot",
  unlisted: "a sample with a value in its slot that is not listed",
  phrase: "the words around a free phrase",
  free: "no sample fits: handed over whole",
  fallback: "nothing was heard",
};

const SIDES = ["phone", "speaker"];

const last = {};
let looking = "phone";

/** Keep a side's turn; null is none. Show it, unless `stay` asks to leave the side that is being looked at. */
export function showBehind(side, turn, stay = false) {
  last[side] = turn;
  look(stay || !turn ? looking : side);
}

/** Wire the two buttons that choose whose turn is looked at. */
export function startBehind() {
  for (const side of SIDES) find(`#behind-${side}`).addEventListener("click", () => look(side));
}

function look(side) {
  looking = side;
  for (const each of SIDES) find(`#behind-${each}`).setAttribute("aria-pressed", String(each === side));
  const turn = last[side];
  const empty = `Nothing was ${side === "phone" ? "texted" : "said"} yet. Then see here what was understood and why, on which facts the answer rests, and what is remembered.`;
  find("#behind-body").replaceChildren(...(turn ? parts(turn) : [make("p", { class: "note" }, empty)]));
}

function parts(turn) {
  return [
    make("blockquote", {}, turn.words, turn.duplicate ? make("span", { class: "tag" }, "delivered twice") : null),
    part("Understood", understood(turn)),
    part("Checklist", checklist(turn.behind)),
    part("Said", said(turn.behind), markup(turn.behind.spoken)),
    part("Remembered", session(turn)),
  ];
}

const part = (title, ...children) => make("section", { class: "part" }, make("h3", {}, title), ...children);

/** In a few words, what a turn was taken for; the same on both sides when both understood the same. */
export function inWords({ understood: { kind, details } }) {
  const held = Object.values(details).flat().join(", ");
  const words = KINDS[kind][0].toLowerCase() + KINDS[kind].slice(1);
  return held ? `${words} (${held})` : words;
}

function understood({ behind }) {
  const { understood: { kind, meaning, details, why }, request } = behind;
  const rows = [["Meaning", meaning], ...Object.entries(details).map(([name, value]) => [name, [value].flat().join(", ")])];
  if (why.length) rows.push(["Because of", because(why)]);
  if (request) {
    rows.push(["Alexa request", request.intent ?? request.type]);
    for (const [slot, value] of Object.entries(request.slots)) rows.push([`slot ${slot}`, value]);
    if (request.how) rows.push(["Matched by", MATCHES[request.how]]);
  }
  const groups = why.some((word) => word.startsWith("@"));
  return [make("p", { class: "lead" }, KINDS[kind]), list(rows), groups ? make("p", { class: "note" }, "@ stands for a group of words that mean the same.") : null];
}

/** The words that decided. */
const because = (why) => why.join(" · ").replace("as asked", "its words, listed as a way to ask this");

const list = (rows) => make("dl", {}, rows.filter(([, value]) => value).map(([name, value]) => [make("dt", {}, name.replaceAll("_", " ")), make("dd", {}, value)]));

function checklist({ checklist: steps, outcome }) {
  const drawn = steps.map(({ name, answer, waits }) =>
    make(
      "li",
      { "data-answer": answer, "aria-current": waits ? "step" : null },
      make("span", { class: "mark", "aria-hidden": "true" }, MARKS[answer] ?? ""),
      make("span", {}, name),
      make("span", { class: "state" }, waits ? "asked now" : (ANSWERS[answer] ?? "open")),
    ),
  );
  const untouched = !steps.some(({ answer, waits }) => answer || waits);
  return [
    make("ol", { class: "steps" }, ...drawn),
    outcome ? make("p", { class: "lead" }, OUTCOMES[outcome]) : null,
    untouched ? make("p", { class: "note" }, "Not begun. Send “checklist” to begin.") : null,
  ];
}

function said({ says, facts, certain }) {
  if (!certain) return make("p", { class: "note" }, "Working this turn out again led to another reply, so its keys are not known.");
  if (!says.length) return make("p", { class: "note" }, "Nothing was said.");
  return says.map(({ key, sentences }) => make("details", { class: "key", open: sentences.some(({ text }) => text) }, make("summary", {}, make("code", {}, key), claimless(sentences)), grounds(sentences, facts)));
}

/** Speech as the skill hands it to Alexa, marks and all. */
function markup(spoken) {
  return spoken?.ssml ? make("details", { class: "key" }, make("summary", {}, "The speech with its marks"), make("pre", { tabindex: "0", "aria-label": "The speech with its marks" }, spoken.ssml)) : null;
}

const claimless = (sentences) => (sentences.some(({ facts }) => facts.length) ? null : make("span", { class: "note" }, " rests on no fact"));

function grounds(sentences, facts) {
  if (!sentences.length) return make("p", { class: "note" }, "These words are tied to no fact.");
  return sentences.map(({ text, facts: ids }) => make("div", { class: "ground" }, text && make("p", {}, text), ids.map((id) => fact(id, facts[id]))));
}

function fact(id, { claim, sources }) {
  const from = sources.map(({ title, publisher, date, section }) => make("li", {}, make("cite", {}, title), ` ${[publisher, date, section].filter(Boolean).join(", ")}`));
  return make("div", { class: "fact" }, make("p", {}, make("code", {}, id), " ", claim), make("ul", {}, ...from));
}

function session({ behind: { session: { state, person, version, session: kept } } }) {
  const who = person && state === "kept" ? make("p", { class: "version" }, make("code", {}, `${person.slice(0, 16)}…`), `, version …${String(version).slice(-4)}`) : null;
  const plain = Object.keys(kept).length ? make("pre", { tabindex: "0", "aria-label": "The session" }, JSON.stringify(kept, null, 1)) : null;
  return [make("p", {}, SESSION_STATES[state]), who, plain];
}
