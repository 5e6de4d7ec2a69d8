// <recipient-field>: turns a line of addresses into people one can take off and put back; the input stays what is sent.
// Missing people (attribute of the composer's diff) stand beside them, dashed, until they are added.
import { say } from "./words.js";

export function split(line) {
  const people = line.match(/(?:"[^"]*"|[^,;])+/g) ?? [];
  return people.map((one) => one.trim()).filter(Boolean).map((one) => {
    const named = /^"?(.*?)"?\s*<([^<>]+)>$/.exec(one);
    return named ? { name: named[1].trim(), address: named[2].trim() } : { name: "", address: one };
  });
}

export const join = (people) => people
  .map(({ name, address }) => (name ? `"${name.replaceAll('"', "")}" <${address}>` : address)).join(", ");

const same = (one, other) => one.address.toLowerCase() === other.address.toLowerCase();

class RecipientField extends HTMLElement {
  connectedCallback() {
    if (this.typed) return;
    this.sent = this.querySelector("input");
    this.sent.type = "hidden";
    this.typed = Object.assign(document.createElement("input"), { type: "text", autocomplete: "off", spellcheck: false });
    this.typed.id = `${this.sent.id}-typed`;
    this.typed.setAttribute("aria-label", this.getAttribute("label"));
    this.typed.addEventListener("keydown", (event) => this.keyed(event));
    this.typed.addEventListener("blur", () => this.take());
    this.addEventListener("click", (event) => event.target === this && this.typed.focus());
    this.missing = [];
    this.fresh = new Set();
    this.show();
  }

  get people() {
    return split(this.sent.value);
  }

  set people(all) {
    this.sent.value = join(all);
    this.show();
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  add(person) {
    if (!this.people.some((one) => same(one, person))) this.people = [...this.people, person];
  }

  remove(person) {
    if (this.people.some((one) => same(one, person))) this.people = this.people.filter((one) => !same(one, person));
  }

  mark(missing, fresh) {
    this.missing = missing;
    this.fresh = new Set(fresh.map((address) => address.toLowerCase()));
    this.show();
  }

  keyed(event) {
    if (["Enter", ",", ";"].includes(event.key) && this.typed.value.trim()) {
      event.preventDefault();
      this.take();
    } else if (event.key === "Backspace" && !this.typed.value && this.people.length > 0) {
      this.remove(this.people.at(-1));
    }
  }

  take() {
    const typed = split(this.typed.value).filter((one) => one.address.includes("@"));
    if (typed.length === 0) return;
    this.typed.value = "";
    this.people = [...this.people, ...typed.filter((one) => !this.people.some((other) => same(one, other)))];
  }

  show() {
    const focused = document.activeElement === this.typed;
    this.replaceChildren(
      ...this.people.map((person) => this.chip(person)),
      ...this.missing.filter((one) => !this.people.some((other) => same(one, other))).map((person) => this.ghost(person)),
      this.typed,
      this.sent);
    if (focused) this.typed.focus();
  }

  chip(person) {
    const chip = Object.assign(document.createElement("span"), { className: "who", title: person.address, textContent: person.name || person.address });
    if (this.fresh.has(person.address.toLowerCase())) {
      chip.classList.add("new");
      chip.append(Object.assign(document.createElement("span"), { className: "tag", textContent: say("recipients.new") }));
    }
    const off = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
    off.setAttribute("aria-label", say("recipients.remove", person.name || person.address));
    off.addEventListener("click", () => { this.remove(person); this.typed.focus(); });
    chip.append(off);
    return chip;
  }

  ghost(person) {
    const back = Object.assign(document.createElement("button"), { type: "button", className: "who gone", title: person.address });
    back.append(Object.assign(document.createElement("s"), { textContent: person.name || person.address }),
      Object.assign(document.createElement("b"), { textContent: ` + ${say("recipients.back")}` }));
    back.addEventListener("click", () => this.add(person));
    return back;
  }
}

customElements.define("recipient-field", RecipientField);
