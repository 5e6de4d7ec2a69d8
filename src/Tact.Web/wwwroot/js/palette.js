// The command palette (Ctrl or Cmd and K): the page's own commands, every place of the desk, and conversations by name.
let asked;

function commands() {
  const links = [...document.querySelectorAll(".rail a[href], .rail-more a[href]")]
    .map((link) => ({ title: link.dataset.name ?? link.textContent.trim(), run: () => link.click() }));
  const buttons = [...document.querySelectorAll("[data-command]")].filter((one) => one.offsetParent)
    .map((one) => ({ title: one.dataset.command, hint: one.dataset.key, run: () => (one.matches("select, input, textarea") ? one.focus() : one.click()) }));
  return [...buttons, ...links];
}

// An answer that comes after the words it was for have changed is not shown.
const isMeant = (input, words) => input.isConnected && input.value.trim().toLocaleLowerCase() === words;

function item(one, close) {
  const row = document.createElement("li");
  row.setAttribute("role", "option");
  row.id = `command-${Math.random().toString(36).slice(2)}`;
  row.append(Object.assign(document.createElement("span"), { textContent: one.title }));
  if (one.hint) row.append(Object.assign(document.createElement("small"), { textContent: one.hint }));
  row.addEventListener("click", () => { close(); one.run(); });
  return row;
}

async function found(words) {
  asked?.abort();
  asked = new AbortController();
  if (words.length < 1) return [];
  const answer = await fetch(`/palette?q=${encodeURIComponent(words)}`, { signal: asked.signal });
  return answer.ok ? (await answer.json()).map((one) => ({ ...one, run: () => location.assign(one.url) })) : [];
}

function pick(list, input, step) {
  const rows = [...list.children];
  const at = rows.findIndex((row) => row.getAttribute("aria-selected") === "true");
  const next = rows[(at + step + rows.length) % rows.length];
  rows.forEach((row) => row.setAttribute("aria-selected", row === next));
  next?.scrollIntoView({ block: "nearest" });
  if (next) input.setAttribute("aria-activedescendant", next.id);
}

async function fill(dialog) {
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("ul");
  const words = input.value.trim().toLocaleLowerCase();
  const close = () => dialog.close();
  const own = commands().filter((one) => one.title.toLocaleLowerCase().includes(words));
  const show = (all) => {
    list.replaceChildren(...all.slice(0, 40).map((one) => item(one, close)));
    dialog.querySelector(".none").hidden = all.length > 0;
    pick(list, input, 1);
  };
  show(own);
  try {
    const more = await found(words);
    if (more.length > 0 && isMeant(input, words)) show([...own, ...more]);
  } catch (broken) {
    if (broken.name !== "AbortError") throw broken;
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
  const dialog = document.getElementById("palette");
  if (!dialog) return;
  event.preventDefault();
  if (dialog.open) return dialog.close();
  dialog.querySelector("input").value = "";
  dialog.showModal();
  fill(dialog);
});

document.addEventListener("input", (event) => {
  if (event.target.closest("#palette")) fill(event.target.closest("#palette"));
});

document.addEventListener("keydown", (event) => {
  const dialog = event.target.closest?.("#palette");
  if (!dialog) return;
  const list = dialog.querySelector("ul");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    pick(list, event.target, event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    event.preventDefault();
    list.querySelector("[aria-selected=true]")?.click();
  }
});
