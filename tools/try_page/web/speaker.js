// The speaker: what is said to it and by it, whether it listens, and its session. Every turn is a post to /alexa.

import { find, make } from "./dom.js";
import { asTrouble, ask, post } from "./server.js";
import { append, awaiting, bubble, footer, label, remark, troubleBox } from "./thread.js";
import { canListen, hush, listen, localVoice, onVoices, speak } from "./voice.js";

const YOU = "You said: ";
const IT = "Speaker: ";
const ASLEEP = { open: false, attributes: {}, reprompt: "", silences: 0 };

let device = { ...ASLEEP };
let line = Promise.resolve(); // one turn at a time, as on a real device
let onTurn = () => {};

/** Wire the speaker. `turned` is called with each finished turn, with null for a new device; `invocation` is the skill's name. */
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
  const done = line.then(() => awaiting(find("#spoken"), () => take(words)));
  line = done.catch(() => {});
  return done;
}

/** A device that has heard nothing yet, once the turn under way is over. */
export function newDevice() {
  line = line.then(() => {
    device = { ...ASLEEP };
    hush();
    show(remark(`A new speaker, set to ${find("#locale").selectedOptions[0].textContent}.`));
    refresh();
    offerVoice();
    onTurn(null);
  });
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
    shown = words && show(bubble("you", YOU, made.heard));
    const answer = await (await post("/alexa", JSON.stringify(made.event), { "Content-Type": "application/json" })).json();
    const behind = await ask("/try/voice/after", { event: made.event, answer });
    turn = { side: "speaker", words: words === null ? "silence" : made.heard, before: device.attributes, event: made.event, answer, behind };
  } catch (error) {
    if (!shown && words) shown = show(bubble("you", YOU, words));
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
  if (!spoken.speech) return show(remark("The session ends without a word."));
  const seconds = Math.round(spoken.words / 2.5);
  const size = `${spoken.words} words, about ${seconds} seconds. ${spoken.listening ? "Listening on." : "The session is over."}`;
  const said = bubble("them", IT, spoken.speech);
  said.append(footer(size, () => onTurn(turn, true)));
  show(said);
  if (spoken.card) show(card(spoken.card));
  aloud(spoken.speech);
}

function card({ title, content, text }) {
  return make("div", { class: "card" }, label("Card in the Alexa app"), make("strong", {}, title), make("p", {}, content ?? text));
}

/** Eight seconds of silence: first the reprompt, then the end. */
async function silence() {
  if (!device.open) return;
  show(remark("Eight seconds of silence."));
  if (device.silences === 0) {
    device.silences = 1;
    show(bubble("them", IT, device.reprompt, "Reprompt"));
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
    else show(remark("Your browser heard nothing."));
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

const show = (part) => append(find("#spoken"), part);

function refresh() {
  find("#puck").dataset.listening = device.open ? "yes" : "no";
  find("#silence").disabled = !device.open;
  const state = device.open ? "Listening. The microphone is open." : "Asleep. The microphone is off.";
  if (find("#mic").textContent !== state) find("#mic").textContent = state;
}
