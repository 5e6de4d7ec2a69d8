// <desk-composer>: the reply as it is written, with the coach beside it. Its parts are modules of their own.
import { say } from "../words.js";
import { toast } from "../toasts.js";
import { Paper } from "./paper.js";
import { Findings } from "./findings.js";
import { showAsks } from "./asks.js";
import { Autosave } from "./autosave.js";
import { Files } from "./files.js";
import { askReasons } from "./reasons.js";
import { Preview } from "./preview.js";
import { Waivers } from "./waivers.js";
import { Snippets } from "./snippets.js";

const SKELETON = "skeleton";

class DeskComposer extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    if (!this.form || this.paper) return;
    this.paper = new Paper(this.form.elements.text, this.querySelector(".mirror"));
    this.findings = new Findings(document.getElementById("coach"), {
      fix: (finding) => this.fix(finding), find: (finding) => this.find(finding), light: (key) => this.light(key),
      waive: (finding, form) => this.waivers.set(finding, form), takeBack: (waiver, form) => this.waivers.takeBack(waiver, form),
      leave: () => this.paper.area.focus() });
    this.autosave = new Autosave(this.form, this.querySelector("[data-saved]"));
    this.files = new Files(this, this.form, () => this.autosave.save());
    this.waivers = new Waivers(this.form, this.autosave, () => this.examine());
    this.preview = new Preview(this.form, this.autosave);
    const snippets = this.querySelector("[data-snippets]");
    if (snippets) this.snippets = new Snippets(snippets, this.paper);
    this.lockSubject();
    this.foldLines();
    this.skeleton = document.querySelector("[data-skeleton]");
    this.skeleton?.addEventListener("click", () => this.fix({ key: SKELETON }));
    this.form.addEventListener("input", () => this.changed());
    this.form.addEventListener("change", () => this.changed());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    this.form.addEventListener("keydown", (event) => this.keyed(event));
    this.follow = () => document.activeElement === this.paper.area && this.light(this.paper.here?.key);
    document.addEventListener("selectionchange", this.follow);
    this.again = () => this.examine();
    document.addEventListener("desk:looked", this.again);
    this.examine();
  }

  disconnectedCallback() {
    this.autosave?.stop();
    this.asked?.abort();
    document.removeEventListener("selectionchange", this.follow);
    document.removeEventListener("desk:looked", this.again);
  }

  changed() {
    this.autosave.soon();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.examine(), 160);
  }

  async examine() {
    this.asked?.abort();
    this.asked = new AbortController();
    const text = this.paper.text;
    try {
      const answer = await fetch(this.form.dataset.examine, {
        method: "POST", body: JSON.stringify(this.draft()), signal: this.asked.signal,
        headers: { "Content-Type": "application/json", RequestVerificationToken: this.form.elements.__RequestVerificationToken.value } });
      if (!answer.ok) throw new Error(answer.statusText);
      this.show(await answer.json(), text);
      this.state("");
    } catch (broken) {
      if (broken.name !== "AbortError") this.state(say("coach.away"));
    }
  }

  draft() {
    const { text, subject, to, cc, bcc, draft, conversation, mailbox } = this.form.elements;
    const number = (field) => Number(field?.value) || null;
    return { text: text.value, subject: subject.value, to: to.value, cc: cc.value, bcc: bcc.value, waivers: this.waivers.all,
      draft: number(draft), conversation: number(conversation), mailbox: number(mailbox) };
  }

  show(seen, text) {
    [this.seen, this.seenText] = [seen, text];
    this.findings.show(seen, () => showAsks(document.getElementById("asks"), seen.asks));
    const marks = (of, kind) => of.filter((one) => one.place === "text").map(({ start, length, level, key }) => ({ start, length, kind: kind ?? level, key }));
    this.paper.put([...marks(seen.findings), ...marks(seen.suggestions, "offer")], text);
    this.querySelector("recipient-field[name=to]").mark(seen.recipients.missing.filter((one) => one.field === "to"), seen.recipients.added);
    this.querySelector("recipient-field[name=cc]").mark(seen.recipients.missing.filter((one) => one.field === "cc"), seen.recipients.added);
    if (seen.recipients.missing.some((one) => one.field === "cc")) this.unfoldLine("cc");
    if (this.skeleton) this.skeleton.hidden = !seen.skeleton;
    this.form.elements.subject.classList.toggle("mended", seen.findings.some((one) => one.place === "subject"));
    this.tally(seen);
  }

  tally({ findings, seconds }) {
    const stops = findings.filter((one) => one.level === "stop").length;
    const parts = [[stops, "stop", "tally.stop"], [findings.length - stops, "warn", "tally.look"]].filter(([count]) => count > 0)
      .map(([count, kind, key]) => Object.assign(document.createElement("b"), { className: kind, textContent: say(key, count) }));
    const all = [...parts, seconds > 0 ? say("tally.read", seconds) : ""].filter(Boolean);
    this.querySelector("[data-tally]").replaceChildren(...all.flatMap((one, index) => (index ? [" · ", one] : [one])));
  }

  /** An edit counts in the text the coach has read: whoever typed on since then waits for it to read again. */
  async fix({ key }) {
    if (this.seenText !== this.paper.text) await this.examine();
    const fix = key === SKELETON ? this.seen.skeleton : [...this.seen.findings, ...this.seen.suggestions].find((one) => one.key === key)?.fix;
    if (!fix || this.seenText !== this.paper.text) return;
    const back = this.snapshot();
    if (fix.kind === "text") this.paper.replace(fix.start, fix.length, fix.replacement);
    else if (fix.kind === "subject") this.form.elements.subject.value = fix.value;
    else this.mendRecipients(fix);
    this.changed();
    toast(say("fix.done", fix.label), say("undo"), () => this.restore(back));
  }

  mendRecipients({ add_to: to, add_cc: cc, remove }) {
    const field = (name) => this.querySelector(`recipient-field[name=${name}]`);
    for (const person of remove) ["to", "cc", "bcc"].forEach((name) => field(name).remove(person));
    to.forEach((person) => field("to").add(person));
    cc.forEach((person) => field("cc").add(person));
    if (cc.length > 0) this.unfoldLine("cc");
  }

  snapshot() {
    const { text, subject, to, cc, bcc } = this.form.elements;
    return Object.entries({ text, subject, to, cc, bcc }).map(([name, field]) => [name, field.value]);
  }

  restore(back) {
    for (const [name, value] of back) {
      const field = this.form.elements[name];
      if (field.value === value) continue;
      if (name === "text") this.paper.replace(0, field.value.length, value);
      else field.value = value;
      this.querySelector(`recipient-field[name=${name}]`)?.show();
    }
    this.changed();
  }

  find(finding) {
    if (finding.place === "subject") return this.form.elements.subject.focus();
    if (finding.place !== "text") return;
    this.paper.area.focus();
    this.paper.area.setSelectionRange(finding.start, finding.start + finding.length);
    this.light(finding.key);
  }

  light(key) {
    this.findings.light(key);
    this.paper.light(key);
  }

  lockSubject() {
    const unlock = this.querySelector("[data-unlock]");
    const { subject } = this.form.elements;
    if (!unlock) return;
    subject.readOnly = true;
    unlock.hidden = false;
    unlock.addEventListener("click", () => { subject.readOnly = false; unlock.hidden = true; subject.focus(); });
  }

  /** Cc and Bcc stay out of the way until somebody is on them. */
  foldLines() {
    const more = this.querySelector("[data-more]");
    const empty = ["cc", "bcc"].filter((name) => !this.form.elements[name].value);
    empty.forEach((name) => { this.querySelector(`[data-line=${name}]`).hidden = true; });
    if (!more || empty.length === 0) return;
    more.hidden = false;
    more.addEventListener("click", () => { empty.forEach((name) => this.unfoldLine(name)); more.hidden = true; });
  }

  unfoldLine(name) {
    this.querySelector(`[data-line=${name}]`).hidden = false;
  }

  keyed(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.form.requestSubmit(this.form.querySelector("[data-send]"));
    } else if (event.key === "F8") {
      event.preventDefault();
      this.findings.step(event.shiftKey ? -1 : 1);
    }
  }

  async submitted(event) {
    if (event.submitter?.matches("[data-discard]")) return this.autosave.hush();
    if (event.submitter?.matches("[data-preview]")) return this.preview.show(event);
    if (!event.submitter?.matches("[data-send]") || this.reasoned) return;
    event.preventDefault();
    const sender = event.submitter;
    await this.examine();
    const stops = this.seen?.findings.filter((one) => one.level === "stop") ?? [];
    const reasons = stops.length > 0 ? await askReasons(document.getElementById("reasons"), stops) : [];
    if (!reasons) return;
    this.form.elements.waivers.value = JSON.stringify([...this.waivers.all, ...reasons]);
    this.autosave.hush();
    this.reasoned = true;
    this.form.requestSubmit(sender);
  }

  state(word) {
    const place = document.querySelector("[data-coach-state]");
    if (place) place.textContent = word;
  }
}

customElements.define("desk-composer", DeskComposer);
