// Saves the draft a moment after the last change, and at once when the page is left. A save that has not seen
// the newest version is refused by the server; then nothing is overwritten and the member is told.
import { say } from "../words.js";

export class Autosave {
  constructor(form, word) {
    this.form = form;
    this.word = word;
    this.leave = () => this.pending && this.save(true);
    addEventListener("pagehide", this.leave);
    document.addEventListener("desk:leaving", this.leave);
  }

  stop() {
    clearTimeout(this.timer);
    removeEventListener("pagehide", this.leave);
    document.removeEventListener("desk:leaving", this.leave);
  }

  soon() {
    this.pending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), 1200);
  }

  /** Nothing more is saved: the letter is on its way. */
  hush() {
    this.pending = false;
    this.stop();
  }

  async save(leaving = false) {
    if (this.busy && !leaving) return this.soon();
    clearTimeout(this.timer);
    this.pending = false;
    this.busy = true;
    try {
      const answer = await fetch(this.form.dataset.save, { method: "POST", body: lighter(this.form), keepalive: leaving });
      if (answer.status === 409) return this.say("draft.conflict");
      if (answer.status === 410) return this.say("draft.gone");
      if (!answer.ok) throw new Error(answer.statusText);
      const { id, version } = await answer.json();
      this.form.elements.draft.value = id;
      this.form.elements.version.value = version;
      this.say("draft.saved");
    } catch {
      this.pending = true;
      this.say("draft.unsaved");
    } finally {
      this.busy = false;
    }
  }

  say(key) {
    this.word.textContent = say(key);
  }
}

/** The form without its files, which are uploaded on their own. */
export function lighter(form) {
  const data = new FormData(form);
  data.delete("files");
  return data;
}
