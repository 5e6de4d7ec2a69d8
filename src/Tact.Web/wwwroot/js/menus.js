// Small menus made of <details>: a click elsewhere or Escape closes them. Selects that act at once (data-now) send their form.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.letter-more[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const closer = event.target.closest("[data-close]");
  closer?.closest("dialog")?.close();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("details.letter-more[open]").forEach((menu) => { menu.open = false; });
});

// Arrow keys walk through a closed select: it acts when one has arrived (Enter, or leaving it), not on the way.
let walking;

document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.("select[data-now]")) return;
  if (event.key === "Enter") event.target.isWalked = false;
  else if (event.key !== "Tab") event.target.isWalked = true;
  if (event.key === "Enter" && walking === event.target) settle();
});

document.addEventListener("pointerdown", (event) => {
  const select = event.target.closest?.("select[data-now]");
  if (select) select.isWalked = false;
});

document.addEventListener("change", (event) => {
  if (!event.target.matches("select[data-now]")) return;
  if (event.target.isWalked) walking = event.target;
  else event.target.form.requestSubmit();
});

document.addEventListener("focusout", (event) => { if (walking === event.target) settle(); });

function settle() {
  const { form } = walking;
  walking.isWalked = false;
  walking = undefined;
  form.requestSubmit();
}
