// The browser's own ears and voice, where it has them. Only voices that live on this computer are used.

const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;

export const canListen = Boolean(Recognition);

/** Listen once; gives the words heard, or "" for silence. Rejects with an Error in plain words. */
export function listen(locale) {
  return new Promise((resolve, reject) => {
    const ear = new Recognition();
    ear.lang = locale;
    let heard = "";
    ear.onresult = (event) => (heard = event.results[0][0].transcript);
    ear.onerror = (event) => (event.error === "no-speech" ? resolve("") : reject(new Error(refusal(event.error))));
    ear.onend = () => resolve(heard);
    ear.start();
  });
}

function refusal(reason) {
  if (reason === "not-allowed") return "This browser was not allowed to use the microphone. Type instead, or allow it in the browser.";
  if (reason === "network") return "This browser could not reach its maker's speech service. Type instead.";
  return `This browser could not listen (${reason}). Type instead.`;
}

/** A voice for this locale that needs no network, or undefined. */
export function localVoice(locale) {
  const voices = (window.speechSynthesis?.getVoices() ?? []).filter((voice) => voice.localService);
  const tag = (voice) => voice.lang.replace("_", "-");
  return voices.find((voice) => tag(voice) === locale) ?? voices.find((voice) => tag(voice).startsWith(locale.slice(0, 2)));
}

/** Call back when the browser has found its voices; some need a moment. */
export const onVoices = (listener) => window.speechSynthesis?.addEventListener("voiceschanged", listener);

/** Read words aloud, instead of whatever is being read. */
export function speak(words, locale) {
  const saying = new SpeechSynthesisUtterance(words);
  saying.voice = localVoice(locale);
  saying.lang = locale;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(saying);
}

export const hush = () => window.speechSynthesis?.cancel();
