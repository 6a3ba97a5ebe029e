// The phone: people with numbers, their threads, and what each text costs. Every text is a signed post to /sms.

import { charge, newBill, priced, total } from "./bill.js";
import { find, make, once } from "./dom.js";
import { asTrouble, ask, post } from "./server.js";
import { append, awaiting, bubble, footer, label, showLast, troubleBox } from "./thread.js";

const YOU = "You texted: ";

const people = [];
let current = null;
let line = Promise.resolve(); // texts go one after the other
let onTurn = () => {};

/** Wire the phone. `turned` is called with each finished turn; with null for a person who has texted nothing. */
export async function startPhone(turned) {
  onTurn = turned;
  const field = find("#phone-words");
  find("#phone-form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    text(field.value);
    field.value = "";
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    find("#phone-form").requestSubmit();
  });
  for (const key of document.querySelectorAll("#keys button")) key.addEventListener("click", () => text(key.dataset.key));
  for (const button of document.querySelectorAll("[data-text]")) button.addEventListener("click", () => text(button.dataset.text));
  find("#again").addEventListener("click", () => again(current));
  find("#new-person").addEventListener("click", once(newPerson));
  find("#people").addEventListener("change", (event) => choose(people[event.target.selectedIndex]));
  await newPerson();
}

/** A person with a number that nobody texted from before. */
export async function newPerson() {
  try {
    const made = await ask("/try/person", { country: find("#country").value });
    const person = { ...made, blocked: false, parts: [], last: null, turn: null, choices: [], bill: newBill() };
    people.push(person);
    find("#people").append(make("option", {}, person.number));
    choose(person);
  } catch (error) {
    append(find("#thread"), troubleBox(asTrouble(error), newPerson));
  }
}

/** Text these words from the phone that is in hand. Gives the turn, or null when it went wrong. */
export function text(words) {
  const person = current;
  if (!person) return Promise.resolve(null);
  const sent = show(person, bubble("you", YOU, words));
  return inLine(() => write(person, words, sent));
}

/** One thing at a time; a trouble is shown where it belongs and stops nothing else. */
function inLine(step) {
  const done = line.then(() => awaiting(find("#thread"), step));
  line = done.catch(() => {});
  return done;
}

/** Have the text signed, then deliver it. */
async function write(person, words, sent) {
  try {
    const made = await ask("/try/text", { number: person.number, country: person.country, text: words, blocked: person.blocked });
    const turn = { side: "phone", words, letter: made.letter, before: made.before, carried: made.carried };
    return await deliver(person, turn, sent);
  } catch (error) {
    return failed(person, sent, error, () => inLine(() => write(person, words, sent)));
  }
}

/** Post a signed text to the door, and show what comes back and what Twilio does. */
async function deliver(person, turn, sent) {
  sent.classList.remove("undelivered");
  try {
    turn.reply = await hand(turn);
  } catch (error) {
    return failed(person, sent, error, () => inLine(() => deliver(person, turn, sent)));
  }
  person.last = turn;
  person.blocked = turn.carried.blocked;
  if (turn.carried.says) show(person, bubble("twilio", "Twilio: ", turn.carried.says, "Twilio answers this by itself"));
  await explain(person, turn, showReply(person, turn.reply, turn.carried.delivers));
  return turn;
}

/** The text to the door, as Twilio posts it; the words that come back. */
async function hand({ letter }) {
  const answer = await post("/sms", letter.form, letter.headers);
  return wordsOf(await answer.text());
}

/** Deliver the last text once more, exactly as it was: networks do. */
function again(person) {
  const first = person.last;
  const sent = show(person, bubble("you", YOU, first.words, "Delivered again: same text, same id"));
  const redeliver = async () => {
    sent.classList.remove("undelivered");
    try {
      const reply = await hand(first);
      const remark = reply === first.reply ? "The stored reply again: nothing moved" : "Not the reply of the first time";
      const shown = showReply(person, reply, !person.blocked, remark);
      await explain(person, { ...first, reply, duplicate: true }, shown);
    } catch (error) {
      failed(person, sent, error, () => inLine(redeliver));
    }
  };
  inLine(redeliver);
}

/** What is behind a turn, and what it cost. The reply is already on the screen; failing here takes nothing away. */
async function explain(person, turn, shown) {
  try {
    const { form } = turn.letter;
    turn.behind = await ask("/try/text/after", { form, before: turn.before.session, reply: turn.reply });
  } catch (error) {
    return failed(person, null, error, () => explain(person, turn, shown));
  }
  const delivered = shown.dataset.delivered === "yes";
  charge(person.bill, turn, delivered);
  annotate(shown, turn, delivered);
  person.choices = turn.behind.choices;
  refresh(person);
  person.turn = turn;
  if (person === current) onTurn(turn);
}

/** At a reply: whether it carries the first-message notice, what it costs, and the way behind its words. */
function annotate(shown, turn, delivered) {
  if (delivered && turn.behind.says.some(({ key }) => key === "notice")) shown.prepend(label("First message: carries the notice"));
  shown.append(footer(delivered ? priced(turn.behind.segments.out) : "Costs nothing.", () => onTurn(turn, true)));
}

/** A reply in its place; what is held back or silent is said instead of it. */
function showReply(person, reply, delivered, remark = null) {
  const held = reply ? "Not delivered: Twilio holds back everything for this number." : "No reply of ours.";
  const arrives = reply && delivered;
  const shown = show(person, bubble(arrives ? "them" : "silence", arrives ? "Bone Guide: " : "", arrives ? reply : held, remark));
  shown.dataset.delivered = delivered ? "yes" : "no";
  return shown;
}

function show(person, part) {
  person.parts.push(part);
  if (person === current) append(find("#thread"), part);
  return part;
}

function failed(person, sent, error, retry) {
  sent?.classList.add("undelivered");
  const box = troubleBox(asTrouble(error), () => {
    person.parts = person.parts.filter((part) => part !== box);
    retry();
  });
  show(person, box);
  return null;
}

function choose(person) {
  current = person;
  find("#people").selectedIndex = people.indexOf(person);
  find("#thread").replaceChildren(...person.parts);
  refresh(person);
  onTurn(person.turn);
}

/** Everything around the thread. */
function refresh(person) {
  if (person !== current) return;
  find("#number").textContent = person.number;
  find("#again").disabled = !person.last;
  const state = person.blocked ? "Twilio is blocking this number after STOP: no reply reaches it until START." : "This number is open.";
  if (find("#line").textContent !== state) find("#line").textContent = state;
  document.querySelectorAll("#keys button").forEach((key, place) => {
    key.querySelector("small").textContent = (person.choices[place] ?? "").toLowerCase();
  });
  find("#bill").textContent = total(person.bill);
  showLast(find("#thread"));
}

function wordsOf(twiml) {
  const parsed = new DOMParser().parseFromString(twiml, "text/xml");
  if (parsed.querySelector("parsererror")) throw new Error("the text door sent something that is not TwiML.");
  return parsed.querySelector("Message")?.textContent ?? "";
}
