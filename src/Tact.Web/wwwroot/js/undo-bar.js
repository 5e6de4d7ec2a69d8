// <undo-bar until="INSTANT" seconds="10">: runs the undo window down, then asks the page to look again.
class UndoBar extends HTMLElement {
  connectedCallback() {
    this.bar = this.querySelector("progress");
    this.clock = this.querySelector("[data-left]");
    this.timer = setInterval(() => this.show(), 200);
    this.show();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  show() {
    const rest = Math.max(0, Date.parse(this.getAttribute("until")) - Date.now());
    if (this.bar) this.bar.value = rest / (Number(this.getAttribute("seconds")) * 1000);
    if (this.clock) this.clock.textContent = Math.ceil(rest / 1000);
    if (rest > 0) return;
    clearInterval(this.timer);
    setTimeout(() => document.dispatchEvent(new CustomEvent("desk:look-again")), 900);
  }
}

customElements.define("undo-bar", UndoBar);
