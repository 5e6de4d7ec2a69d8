// Keyboard first: any element with data-key is pressed (or focused, if it takes text) by that key; j and k walk the rows.
import { actOnRow } from "./rows.js";

const takesText = (element) => element?.matches?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

function walk(step) {
  const rows = [...document.querySelectorAll(".row")].filter((row) => row.offsetParent);
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row.matches(".picked") || row === document.activeElement);
  const current = at >= 0 ? at : rows.findIndex((row) => row.hasAttribute("aria-current"));
  const next = rows[Math.min(rows.length - 1, Math.max(0, current + step))];
  rows.forEach((row) => row.classList.toggle("picked", row === next));
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

function open(field) {
  field.focus();
  if (field.localName === "select") field.showPicker?.();
}

function press(key) {
  const element = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((one) => one.offsetParent);
  if (!element) return false;
  if (takesText(element)) open(element);
  else element.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Escape" && takesText(event.target)) return event.target.blur();
  if (takesText(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "j" || event.key === "k") walk(event.key === "j" ? 1 : -1);
  else if (event.key === "?") document.getElementById("keys")?.showModal();
  else if (event.key === "/" && !press("/")) location.assign("/search");
  else if (event.key.length !== 1 || !(press(event.key) || actOnRow(event.key))) return;
  event.preventDefault();
});
