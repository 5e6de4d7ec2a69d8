// Keys on the row one stands on: r answers, w writes what is owed, e closes (or opens again), a takes it. Each can be taken back with z.
import { toast } from "./toasts.js";
import { say } from "./words.js";

const picked = () => document.activeElement?.closest?.(".row[data-row]") ?? document.querySelector(".row[data-row].picked");

// Whoever comes to a row by tab or click stands there, wherever the keys had walked before.
document.addEventListener("focusin", ({ target }) => {
  if (!target.matches(".row")) return;
  for (const row of document.querySelectorAll(".row.picked")) row.classList.toggle("picked", row === target);
});

async function post(row, act, fields = {}) {
  const data = new FormData(document.getElementById("row-acts"));
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  const answer = await fetch(`/conversations/${row}/${act}`, { method: "POST", body: data, headers: { "X-Quiet": "1" } });
  if (!answer.ok) return toast(say("row.failed"));
  document.dispatchEvent(new Event("desk:look-again"));
  return true;
}

async function act(row, name, fields, said, back) {
  const { row: id, name: about } = row.dataset;
  if (await post(id, name, fields) === true) toast(say(said, about), say("row.undo"), () => post(id, ...back));
}

// The letter that settles what is owed, prepared; where there is none to prepare, an answer.
function prepare(row) {
  if (!row.dataset.owed) return ACTS.r(row);
  const form = document.getElementById("row-acts");
  const kind = Object.assign(document.createElement("input"), { type: "hidden", name: "kind", value: row.dataset.owed });
  form.append(kind);
  Object.assign(form, { method: "post", action: `/conversations/${row.dataset.row}/prepare` }).submit();
}

const ACTS = {
  r: (row) => location.assign(`/conversations/${row.dataset.row}#write`),
  w: prepare,
  e: (row) => (row.dataset.closed
    ? act(row, "reopen", {}, "row.reopened", ["close"])
    : act(row, "close", {}, "row.closed", ["reopen"])),
  a: (row) => act(row, "assign", { assignee: document.getElementById("row-acts").dataset.me }, "row.taken",
    ["assign", { assignee: row.dataset.assignee ?? "" }]),
};

/** Whether the key meant the row. */
export function actOnRow(key) {
  const row = picked();
  if (!row || !ACTS[key] || !document.getElementById("row-acts")) return false;
  ACTS[key](row);
  return true;
}
