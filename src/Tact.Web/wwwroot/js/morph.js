// Brings a part of the page up to what the server shows now, and keeps the nodes that stay: the focus, the scroll,
// what is unfolded and what a person is typing are not lost. Elements with an id are the same element wherever they move.
const isTyped = (element) => element.matches("input:not([type=hidden]), textarea, select") && element === document.activeElement;

function attributes(from, to) {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && name !== "open" && name !== "data-seen") from.removeAttribute(name);
  }
  const picked = from.classList.contains("picked");
  for (const { name, value } of to.attributes) {
    if (name !== "open" && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  if (picked) from.classList.add("picked");
}

function element(from, to, known) {
  if (isTyped(from)) return;
  attributes(from, to);
  if (from.localName === "due-chip") return from.show?.();
  if (from.localName === "progress" || from.localName === "iframe") return;
  children(from, to, known);
  if (from.localName === "select") from.value = to.value;
}

// A bar that runs down to another instant is another bar.
const isSame = (from, to) => from.nodeType === to.nodeType && from.localName === to.localName
  && (from.localName !== "undo-bar" || from.getAttribute("until") === to.getAttribute("until"));

function match(at, to, known) {
  if (to.id) {
    const own = known.get(to.id);
    return own && isSame(own, to) ? own : undefined;
  }
  return at && !at.id && isSame(at, to) ? at : undefined;
}

function children(from, to, known) {
  let at = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const own = match(at, wanted, known);
    if (!own) {
      from.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    if (own === at) at = at.nextSibling;
    else from.insertBefore(own, at);
    if (own.nodeType === Node.ELEMENT_NODE) element(own, wanted, known);
    else if (own.data !== wanted.data) own.data = wanted.data;
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

// When the row one stood on is gone, one stands on the next.
function standAgain(focused, rows) {
  if (!focused || focused === document.activeElement) return;
  if (focused.isConnected) return focused.focus({ preventScroll: true });
  const at = rows.indexOf(focused);
  const next = rows.slice(at + 1).find((row) => row.isConnected) ?? rows.slice(0, Math.max(0, at)).findLast((row) => row.isConnected);
  if (at < 0 || !next) return;
  next.classList.add("picked");
  next.focus({ preventScroll: true });
}

export function morph(part, fresh) {
  const focused = part.contains(document.activeElement) ? document.activeElement : undefined;
  const rows = [...part.querySelectorAll(".row")];
  const known = new Map([...part.querySelectorAll("[id]")].map((one) => [one.id, one]));
  element(part, fresh, known);
  standAgain(focused, rows);
}
