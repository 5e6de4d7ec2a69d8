// <due-chip by="INSTANT" risk="INSTANT" clock="16:30">: counts down to an instant without asking the server.
import { say } from "./words.js";

const chips = new Set();
let ticking;

function tick() {
  for (const chip of chips) chip.show();
}

function left(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function late(milliseconds) {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return say("late.minutes", minutes);
  return minutes < 48 * 60 ? say("late.hours", Math.floor(minutes / 60)) : say("late.days", Math.floor(minutes / 1440));
}

class DueChip extends HTMLElement {
  connectedCallback() {
    chips.add(this);
    ticking ??= setInterval(tick, 1000);
    this.show();
  }

  disconnectedCallback() {
    chips.delete(this);
  }

  show() {
    const now = Date.now();
    const by = Date.parse(this.getAttribute("by"));
    const rest = by - now;
    const text = rest < 0 ? late(-rest) : rest < 3_600_000 ? left(rest) : this.getAttribute("clock");
    if (text && this.textContent !== text) this.textContent = text;
    const kind = rest < 0 ? "late" : now >= Date.parse(this.getAttribute("risk")) ? "risk" : "";
    this.classList.toggle("late", kind === "late");
    this.classList.toggle("risk", kind === "risk");
    // A row that becomes pressing belongs elsewhere on the page.
    if (this.kind !== undefined && this.kind !== kind) document.dispatchEvent(new Event("desk:due"));
    this.kind = kind;
  }
}

customElements.define("due-chip", DueChip);
