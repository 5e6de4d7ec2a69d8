// The coach beside the composer: what is wrong, what might be added, what was set aside. New findings are spoken of
// once they have stayed for a moment.
import { say } from "../words.js";
import { CoachList, put } from "./coach-list.js";
import { showSetAside } from "./set-aside.js";
import { Still } from "./still.js";

const MOMENT = 1500;
const LONG = 40;

export class Findings {
  constructor(panel, acts) {
    this.panel = panel;
    this.acts = acts;
    const part = (name) => panel.querySelector(`[data-${name}]`);
    [this.well, this.count, this.broken, this.aside, this.news] = ["well", "count", "unexamined", "aside-part", "coach-news"].map(part);
    [this.offersPart, this.offersCount] = [part("offers-part"), part("offers-count")];
    this.faults = new CoachList(part("findings"));
    this.offers = new CoachList(part("offers"));
    this.still = new Still(panel.closest(".aside"), () => this.seen && this.fill(this.seen));
    panel.addEventListener("click", (event) => this.clicked(event));
    panel.addEventListener("submit", (event) => this.submitted(event));
    panel.addEventListener("keydown", (event) => this.keyed(event));
    panel.addEventListener("change", (event) => this.reached(event));
    panel.addEventListener("toggle", (event) => this.toggled(event), true);
  }

  /** Shows an answer of the coach; `more` changes the rest of the panel along with it. */
  show(seen, more) {
    const isFirst = !this.seen;
    this.seen = seen;
    this.still.change(() => { more(); this.fill(seen); });
    this.speak(isFirst);
  }

  fill(seen) {
    const { findings, suggestions, unexamined } = seen;
    const { held } = this.still;
    this.faults.show(findings, held);
    this.offers.show(suggestions, held);
    showSetAside(this.aside, [...seen.idle, ...seen.set_aside]);
    this.well.hidden = findings.length + unexamined.length > 0;
    put(this.count, findings.length || "");
    this.offersPart.hidden = suggestions.length === 0;
    put(this.offersCount, suggestions.length || "");
    this.broken.hidden = unexamined.length === 0;
    put(this.broken.querySelector("[data-names]"), unexamined.map((one) => `${one.number} · ${one.title}`).join(", "));
  }

  /** Tells those who do not see the panel what is new and stays. A card that says its finding anew is nothing new. */
  speak(isFirst) {
    const now = () => new Map([...this.faults.cards, ...this.offers.cards].map((card) => [card, card.finding]));
    clearTimeout(this.later);
    if (isFirst) this.spoken = now();
    this.later = setTimeout(() => {
      const fresh = [...now()].filter(([card]) => !this.spoken.has(card)).map(([, one]) => one);
      this.spoken = now();
      if (fresh.length > 0) this.news.textContent = say("coach.news", fresh.slice(0, 3).map((one) => `${one.title}. ${one.says}`).join(" "));
    }, MOMENT);
  }

  get cards() {
    return [...this.faults.cards, ...this.offers.cards];
  }

  light(key) {
    for (const card of this.cards) card.classList.toggle("here", card.dataset.key === key);
  }

  /** Goes to the next finding (or the one before) and stands on the first thing one can do about it. */
  step(by) {
    const { cards } = this;
    if (cards.length === 0) return this.panel.querySelector("h2").focus();
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const card = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length];
    card.querySelector("button:not([hidden]), summary").focus();
    card.scrollIntoView({ block: "nearest" });
    this.acts.light(card.finding.key);
  }

  clicked(event) {
    const card = event.target.closest(".finding");
    if (!card?.finding) return;
    const act = event.target.closest("[data-act]")?.dataset.act;
    if (act) this.acts[act](card.finding);
    else if (!event.target.closest("a, button, details")) this.acts.find(card.finding);
  }

  submitted(event) {
    const [form, card, item] = [event.target, event.target.closest(".finding"), event.target.closest("[data-aside] li")];
    if (card?.finding && form.matches("[data-waive]")) {
      event.preventDefault();
      this.acts.waive(card.finding, form);
    } else if (item?.waiver && form.matches("[data-back]")) {
      event.preventDefault();
      this.acts.takeBack(item.waiver, form);
    }
  }

  keyed(event) {
    const open = event.target.closest(".not-here[open]");
    if (event.key === "F8") this.step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && open) close(open);
    else if (event.key === "Escape") this.acts.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // A word is set aside alone; a whole sentence never comes again, so beyond this letter everything of the kind is.
  reached({ target }) {
    if (target.name !== "scope" || !target.form) return;
    const { text, about } = target.form.elements;
    about.value = target.value !== "letter" && text.value.length > LONG ? "all" : "text";
  }

  // One form at a time, and one writes at once.
  toggled({ target }) {
    if (!target.matches?.(".not-here[open]")) return;
    this.panel.querySelectorAll(".not-here[open]").forEach((one) => { if (one !== target) one.open = false; });
    target.querySelector("textarea").focus();
  }
}

function close(details) {
  details.open = false;
  details.querySelector("summary").focus();
}
