// The house's pieces of text: one is put in where the caret stands, and its first [gap] is selected to be filled in.
export class Snippets {
  constructor(menu, paper) {
    this.menu = menu;
    this.paper = paper;
    menu.hidden = false;
    menu.addEventListener("click", (event) => this.picked(event));
    menu.addEventListener("keydown", (event) => this.keyed(event));
    menu.addEventListener("focusout", ({ relatedTarget }) => { if (!menu.contains(relatedTarget)) menu.open = false; });
  }

  picked(event) {
    const text = event.target.closest("button")?.value;
    if (!text) return;
    this.menu.open = false;
    const { area } = this.paper;
    const start = area.selectionStart;
    this.paper.replace(start, area.selectionEnd - start, text);
    const gap = /\[[^\]\n]+\]/.exec(text);
    if (gap) area.setSelectionRange(start + gap.index, start + gap.index + gap[0].length);
  }

  keyed(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && this.menu.open) {
      event.stopPropagation();
      this.menu.open = false;
      this.menu.querySelector("summary").focus();
    } else if (step && this.menu.open) {
      event.preventDefault();
      const all = [...this.menu.querySelectorAll("button")];
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length]?.focus();
    }
  }
}
