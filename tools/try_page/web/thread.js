// What stands in a thread, on either side: bubbles, remarks, and troubles told where they happened.

import { make, whisper } from "./dom.js";

/** Put something at the end of a thread and bring it into view. */
export function append(thread, part) {
  thread.append(part);
  showLast(thread);
  return part;
}

/** Bring the last thing in a thread into view: its end, or its beginning when it is longer than the thread is high. */
export function showLast(thread) {
  if (thread.lastElementChild) thread.scrollTop = thread.lastElementChild.offsetTop - 12;
}

/** Do what leads to an answer; while it is waited for, the thread shows three dots. */
export async function awaiting(thread, step) {
  thread.dataset.waiting = "yes";
  thread.scrollTop = thread.scrollHeight;
  try {
    return await step();
  } finally {
    delete thread.dataset.waiting;
  }
}

/** One message. `who` is read out before the words; `tag` stands above them. */
export function bubble(kind, who, words, tag = null) {
  return make("div", { class: `bubble ${kind}` }, tag && label(tag), who && whisper(who), make("span", { class: "words" }, words));
}

/** A line above the words of a bubble. */
export const label = (words) => make("span", { class: "tag" }, words);

/** Under an answer: figures about it, and the way behind its words. */
export function footer(figures, look) {
  return make("span", { class: "meta" }, figures, " ", make("button", { type: "button", class: "plain", onclick: look }, "Behind these words"));
}

/** Something that happened, without words of anybody. */
export const remark = (words) => make("p", { class: "event" }, words);

/** A trouble; its button takes it away and tries the same thing again. */
export function troubleBox(trouble, again) {
  const box = make("div", { class: "trouble", role: "alert" }, make("p", {}, trouble.message));
  const retry = () => {
    box.parentElement.focus();
    box.remove();
    again();
  };
  if (again) box.append(make("button", { type: "button", onclick: retry }, "Try again"));
  return box;
}
