// The speaker: what is said to it and by it, whether it listens, and its session. Every turn is a post to /alexa.

import { append, find, make, troubleBox, whisper } from "./dom.js";
import { asTrouble, ask, post } from "./server.js";
import { canListen, hush, listen, localVoice, onVoices, speak } from "./voice.js";

const ASLEEP = { open: false, attributes: {}, reprompt: "", silences: 0 };

let device = { ...ASLEEP };
let line = Promise.resolve(); // one turn at a time, as on a real device
let onTurn = () => {};

/** Wire the speaker. `turned` is called with each finished turn; `invocation` is the skill's name. */
export function startSpeaker(turned, invocation) {
  onTurn = turned;
  const field = find("#speaker-words");
  find("#speaker-form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    say(field.value);
    field.value = "";
  });
  find("#wake").addEventListener("click", () => say(`Alexa, open ${invocation}`));
  find("#silence").addEventListener("click", silence);
  find("#locale").addEventListener("change", newDevice);
  find("#listen").addEventListener("click", hear);
  find("#listen").hidden = find("#listen-note").hidden = !canListen;
  find("#aloud").addEventListener("change", hush);
  onVoices(offerVoice);
  offerVoice();
}

/** Say these words to the device. Gives the turn, or null when it went wrong. */
export function say(words) {
  const done = line.then(() => take(words));
  line = done.catch(() => {});
  return done;
}

/** A device that has heard nothing yet. */
export function newDevice() {
  device = { ...ASLEEP };
  hush();
  show(make("p", { class: "event" }, `A new speaker, set to ${find("#locale").selectedOptions[0].textContent}.`));
  refresh();
  offerVoice();
}

/** One turn: words, or null for silence to the end, become a request; the skill's answer is shown. */
async function take(words) {
  const locale = find("#locale").value;
  let shown = null;
  const fail = (error, retry) => {
    shown?.classList.add("undelivered");
    show(troubleBox(asTrouble(error), retry));
    return null;
  };
  let turn;
  try {
    const made = await ask("/try/voice", { utterance: words, locale, attributes: device.attributes, open: device.open });
    shown = words && show(bubble("you", made.heard));
    const answer = await (await post("/alexa", JSON.stringify(made.event), { "Content-Type": "application/json" })).json();
    const behind = await ask("/try/voice/after", { event: made.event, answer });
    turn = { side: "speaker", words: words === null ? "silence" : made.heard, before: device.attributes, event: made.event, answer, behind };
  } catch (error) {
    if (!shown && words) shown = show(bubble("you", words));
    return fail(error, () => {
      shown?.remove();
      say(words);
    });
  }
  const { spoken, session } = turn.behind;
  device = { open: spoken.listening, attributes: spoken.listening ? session.session : {}, reprompt: spoken.reprompt, silences: 0 };
  showAnswer(turn);
  refresh();
  onTurn(turn);
  return turn;
}

function showAnswer(turn) {
  const { spoken } = turn.behind;
  if (!spoken.speech) return show(make("p", { class: "event" }, "The session ends without a word."));
  const seconds = Math.round(spoken.words / 2.5);
  const size = `${spoken.words} words, about ${seconds} seconds. ${spoken.listening ? "Listening on." : "The session is over."} `;
  const said = bubble("them", spoken.speech);
  const behind = make("button", { type: "button", class: "plain", onclick: () => onTurn(turn, true) }, "Behind these words");
  said.append(make("span", { class: "meta" }, size, behind));
  show(said);
  if (spoken.card) show(card(spoken.card));
  aloud(spoken.speech);
}

function card({ title, content, text }) {
  return make("div", { class: "card" }, make("span", { class: "tag" }, "Card in the Alexa app"), make("strong", {}, title), make("p", {}, content ?? text));
}

/** Eight seconds of silence: first the reprompt, then the end. */
async function silence() {
  if (!device.open) return;
  show(make("p", { class: "event" }, "Eight seconds of silence."));
  if (device.silences === 0) {
    device.silences = 1;
    show(bubble("them", device.reprompt, "Reprompt"));
    aloud(device.reprompt);
  } else {
    await say(null);
  }
}

/** Listen with the browser's microphone, where it has one. */
async function hear() {
  const button = find("#listen");
  button.disabled = true;
  button.textContent = "Listening";
  try {
    const words = await listen(find("#locale").value);
    if (words) await say(words);
    else show(make("p", { class: "event" }, "Your browser heard nothing."));
  } catch (error) {
    show(troubleBox(error, null));
  } finally {
    button.disabled = false;
    button.textContent = "Speak";
  }
}

function aloud(words) {
  if (find("#aloud").checked) speak(words, find("#locale").value);
}

function offerVoice() {
  const voice = localVoice(find("#locale").value);
  find("#aloud").disabled = !voice;
  find("#aloud-label").textContent = voice ? "Read replies aloud" : "Read replies aloud (this browser has no voice of its own for it)";
}

const WHO = { you: "You said: ", them: "Speaker: " };

function bubble(kind, words, remark) {
  return make("div", { class: `bubble ${kind}` }, remark && make("span", { class: "tag" }, remark), whisper(WHO[kind]), make("span", { class: "words" }, words));
}

const show = (part) => append(find("#spoken"), part);

function refresh() {
  find("#puck").dataset.listening = device.open ? "yes" : "no";
  find("#silence").disabled = !device.open;
  const state = device.open ? "Listening. The microphone is open." : "Asleep. The microphone is off.";
  if (find("#mic").textContent !== state) find("#mic").textContent = state;
}
