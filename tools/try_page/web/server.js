// Every request of this page. What goes wrong becomes a Trouble: plain words, and what to do about it.

const LONGEST_WAIT = 15_000; // milliseconds; Twilio gives up on us after as long

const GONE = "The server does not answer. Look at the window where make run was started, start it again if it has stopped, and press Try again.";
const SLOW = "The server took longer than 15 seconds. Twilio would have given up by now. Press Try again.";
const FAULT = "The window where make run was started says more.";

export class Trouble extends Error {}

const listeners = [];

/** Call back with true or false whenever we learn whether the server answers. */
export const onServer = (listener) => listeners.push(listener);

/** Ask one of the page's own endpoints; JSON out, JSON back. */
export async function ask(path, json) {
  const options = json && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(json) };
  return (await send(path, options)).json();
}

/** Post to a door: the request exactly as Twilio or Alexa would send it. */
export async function post(path, body, headers) {
  return send(path, { method: "POST", body, headers });
}

/** A Trouble for whatever was thrown: a fault of this page is shown as well, and told to the console. */
export function asTrouble(error) {
  if (error instanceof Trouble) return error;
  console.error(error);
  return new Trouble(`This page has a fault of its own: ${error.message}`);
}

async function send(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, signal: AbortSignal.timeout(LONGEST_WAIT) });
  } catch (error) {
    const slow = error.name === "TimeoutError";
    listeners.forEach((tell) => tell(slow));
    throw new Trouble(slow ? SLOW : GONE);
  }
  listeners.forEach((tell) => tell(true));
  if (response.ok) return response;
  const reason = (await response.text()).trim();
  if (response.status >= 500) throw new Trouble(`The server had a fault at ${path} (${response.status}). ${reason || FAULT}`);
  throw new Trouble(`The server refused ${path} (${response.status}). ${reason}`);
}
