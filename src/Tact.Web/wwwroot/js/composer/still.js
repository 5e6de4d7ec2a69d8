// Nothing moves under the cursor: while somebody points at the panel beside the letter, or stands in it, what they
// point at stays where it is, whatever comes and goes around it. What is missing above or below is kept as empty space
// until they leave.
const places = ".finding, .asks li, [data-aside] li, summary, h2";

export class Still {
  constructor(panel, rested) {
    this.panel = panel;
    this.above = panel.querySelector("[data-space=above]");
    this.below = panel.appendChild(Object.assign(document.createElement("div"), { ariaHidden: "true" }));
    this.rested = rested;
    panel.addEventListener("pointerleave", () => this.rest());
    panel.addEventListener("focusout", () => setTimeout(() => this.rest()));
  }

  /** Whether somebody points at the panel or stands in it. */
  get held() {
    return this.panel.matches(":hover") || this.panel.contains(document.activeElement);
  }

  /** Makes a change of the panel around what is held. */
  change(make) {
    const stops = this.held ? this.stops() : [];
    const before = stops.map((one) => one.getBoundingClientRect().top);
    const focused = this.panel.contains(document.activeElement) ? document.activeElement : undefined;
    make();
    const at = stops.findIndex((one) => one.isConnected && one.offsetParent);
    if (at >= 0) this.settle(stops[at], before[at]);
    if (focused && (!focused.isConnected || !focused.offsetParent)) this.standAgain(stops[at]);
  }

  /** What is pointed at or stood in, and what comes after it should it go. */
  stops() {
    const all = [...this.panel.querySelectorAll(places)].filter((one) => one.offsetParent);
    const own = [...this.panel.querySelectorAll(":hover")].at(-1)?.closest(places) ?? document.activeElement.closest(places);
    return all.includes(own) ? all.slice(all.indexOf(own)) : [];
  }

  settle(stop, top) {
    const moved = () => stop.getBoundingClientRect().top - top;
    if (moved() > 0) this.grow(this.below, moved());
    this.scroller.scrollTop += moved();
    if (moved() < 0) this.grow(this.above, -moved());
  }

  grow(space, by) {
    space.style.height = `${space.offsetHeight + Math.ceil(by)}px`;
  }

  get scroller() {
    return this.panel.scrollHeight > this.panel.clientHeight && getComputedStyle(this.panel).overflowY === "auto" ? this.panel : document.scrollingElement;
  }

  standAgain(stop) {
    const next = stop?.querySelector("button:not([hidden]), summary, a") ?? this.panel.querySelector("#coach h2");
    next.focus({ preventScroll: true });
  }

  rest() {
    if (this.held) return;
    this.above.style.height = this.below.style.height = "";
    this.rested();
  }
}
