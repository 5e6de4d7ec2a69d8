// "Not here": what was set aside. For this letter it lives with the draft and is saved with it; for the client, or
// always, the desk keeps it.
import { say } from "../words.js";
import { toast } from "../toasts.js";

export class Waivers {
  constructor(form, autosave, changed) {
    this.form = form;
    this.autosave = autosave;
    this.changed = changed;
    this.all = JSON.parse(form.elements.waivers.value || "[]");
  }

  async set(finding, form) {
    const { reason, scope, about } = form.elements;
    const waiver = { commandment: finding.commandment, text: about.value === "all" ? null : finding.text, reason: reason.value.trim() };
    if (!waiver.reason) return reason.reportValidity();
    const before = this.all;
    const kept = scope.value === "letter" ? null : await this.keep(form);
    if (kept === undefined) return toast(say("waive.failed"));
    const details = form.closest("details");
    details.open = false;
    details.querySelector("summary").focus();
    form.reset();
    if (!kept) this.put([...before, waiver]);
    this.changed();
    toast(say("waive.done", finding.title), say("undo"), () => (kept ? this.post(`/waivers/${kept}/back`, new FormData(form)).then(this.changed) : this.put(before, true)));
  }

  async takeBack(waiver, form) {
    const same = (one) => one.commandment === waiver.commandment && one.text === waiver.text && one.reason === waiver.reason;
    if (!waiver.standing) this.put(this.all.filter((one) => !same(one)));
    else if (!(await this.post(form.action, new FormData(form)))?.ok) return toast(say("waive.failed"));
    this.changed();
    toast(say("waive.back", waiver.title));
  }

  put(all, isDone) {
    this.all = all;
    this.form.elements.waivers.value = JSON.stringify(all);
    this.autosave.soon();
    if (isDone) this.changed();
  }

  /** The number it is kept under; undefined when it could not be. A letter to somebody new must be known to the desk first. */
  async keep(form) {
    const { draft, conversation } = this.form.elements;
    if (!conversation.value) await this.autosave.save();
    const data = new FormData(form);
    data.set("draft", draft.value);
    const answer = await this.post(form.action, data);
    return answer?.ok ? (await answer.json()).id : undefined;
  }

  post(address, data) {
    return fetch(address, { method: "POST", body: data, headers: { "X-Quiet": "1" } }).catch(() => undefined);
  }
}
