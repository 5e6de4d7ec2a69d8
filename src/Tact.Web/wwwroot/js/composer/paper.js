// The paper: a text area with a mirror beneath it that carries the underlines. The text itself is never touched, so
// nothing moves or flickers; between two examinations the marks slide along with what is typed around them.
export class Paper {
  constructor(area, mirror) {
    this.area = area;
    this.mirror = mirror;
    this.marks = [];
    this.before = area.value;
    area.addEventListener("input", () => this.typed());
    this.show();
  }

  get text() {
    return this.area.value;
  }

  /** Puts marks ({start, length, kind, key}) where an examination of `text` found them; ignored when the text has moved on. */
  put(marks, text) {
    if (text !== this.area.value) return;
    this.marks = marks.filter((mark) => mark.length > 0).sort((one, other) => one.start - other.start);
    this.show();
  }

  /** Replaces a passage as if typed, so that the browser's own undo takes it back. */
  replace(start, length, words) {
    this.area.focus();
    this.area.setSelectionRange(start, start + length);
    const done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (!done) {
      this.area.setRangeText(words, start, start + length, "end");
      this.area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }

  /** The mark under the caret, if any. */
  get here() {
    const at = this.area.selectionStart;
    return this.marks.find((mark) => mark.kind !== "answer" && mark.start <= at && at <= mark.start + mark.length);
  }

  light(key) {
    for (const mark of this.mirror.querySelectorAll("mark")) mark.classList.toggle("here", mark.dataset.key === key);
  }

  typed() {
    const now = this.area.value;
    const shorter = Math.min(now.length, this.before.length);
    let head = 0;
    while (head < shorter && now[head] === this.before[head]) head++;
    let tail = 0;
    while (tail < shorter - head && now.at(-1 - tail) === this.before.at(-1 - tail)) tail++;
    const end = this.before.length - tail;
    const grown = now.length - this.before.length;
    this.marks = this.marks.flatMap((mark) => slide(mark, head, end, grown));
    this.before = now;
    this.show();
  }

  show() {
    const text = this.area.value;
    const pieces = [];
    let at = 0;
    for (const mark of this.marks) {
      if (mark.start < at || mark.start + mark.length > text.length) continue;
      pieces.push(text.slice(at, mark.start), element(mark, text));
      at = mark.start + mark.length;
    }
    this.mirror.replaceChildren(...pieces, `${text.slice(at)}\n`);
  }
}

/** A mark after an edit of [head, end) that made the text longer by `grown`: moved, kept, or gone when it was edited itself. */
function slide(mark, head, end, grown) {
  if (mark.start >= end) return [{ ...mark, start: mark.start + grown }];
  return mark.start + mark.length <= head ? [mark] : [];
}

function element(mark, text) {
  const shown = document.createElement("mark");
  shown.className = mark.kind;
  shown.dataset.key = mark.key;
  shown.textContent = text.slice(mark.start, mark.start + mark.length);
  return shown;
}
