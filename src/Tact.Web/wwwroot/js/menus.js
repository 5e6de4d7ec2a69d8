// Small menus made of <details>: a click elsewhere or Escape closes them. Selects that act at once send their form.
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

document.addEventListener("change", (event) => {
  if (event.target.matches("select[data-now]")) event.target.form.requestSubmit();
});
